/** The papers of a scenario and their contents. */
import type { MapData } from '../../../atlas/picture.ts';
import type { Paper } from '../../../scenario/lesson/paper.ts';
import type { Words } from '../../../strings/fluent.ts';
import { adoptStyle } from '../../shell/late-style.ts';
import type { Present } from '../../shell/present.ts';
import type { Content } from './blocks.ts';
import type { Format } from './format.ts';
import { articlesContent } from './papers/articles.tsx';
import { disputesContent } from './papers/disputes.tsx';
import { documentsContent } from './papers/documents.tsx';
import { MapSheet } from './papers/map-sheet.tsx';
import { planContent } from './papers/plan.tsx';
import { posterContent } from './papers/poster.tsx';
import readingCss from './papers/reading.css?inline';
import { rolesContent } from './papers/roles.tsx';

adoptStyle(readingCss);

/** A paper that can be printed. */
export interface Printable {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Landscape. */
  readonly wide: boolean;
  /** Null until the data it is drawn from is loaded. */
  readonly content: (format: Format, atlas: MapData | null) => Content | null;
}

/** The papers of the scenario on the desk; `paper` is the scenario's material for a class, or null. */
export function printables(words: Words, present: Present, paper: Paper | null): Printable[] {
  const { world } = present.timeline.value;
  const { scenario } = world;
  const named = (id: string): Pick<Printable, 'id' | 'title' | 'about' | 'wide'> => ({
    id,
    title: words.say(`paper-${id}`),
    about: words.say(`paper-${id}.about`),
    wide: false,
  });
  const plans = (paper?.plans ?? []).map(
    (plan): Printable => ({
      ...named(`plan-${plan.id}`),
      content: () => (paper === null ? null : planContent(words, scenario, paper, plan)),
    }),
  );
  return [
    ...plans,
    { ...named('roles'), content: () => rolesContent(words, world, paper) },
    { ...named('articles'), content: () => articlesContent(words, world) },
    {
      ...named('map'),
      content: (format, atlas) =>
        atlas === null
          ? null
          : {
              is: 'sheets',
              sheets: [
                <MapSheet
                  key="map"
                  words={words}
                  world={world}
                  paper={paper}
                  atlas={atlas}
                  format={format}
                />,
              ],
            },
    },
    ...(scenario.disputes.length > 0
      ? [{ ...named('disputes'), content: () => disputesContent(words, scenario) }]
      : []),
    ...(paper !== null && paper.documents.length > 0
      ? [{ ...named('documents'), content: () => documentsContent(words, scenario, paper) }]
      : []),
    { ...named('poster'), wide: true, content: () => posterContent(words, present) },
  ];
}
