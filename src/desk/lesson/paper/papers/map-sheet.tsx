/** The map in black and white, with its legend. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MapData } from '../../../../atlas/picture.ts';
import type { PublicWorld } from '../../../../core/world.ts';
import type { Paper } from '../../../../scenario/lesson/paper.ts';
import type { Words } from '../../../../strings/fluent.ts';
import { nameOf } from '../../../../strings/power-names.ts';
import { adoptStyle } from '../../../shell/late-style.ts';
import { mapCode } from '../../../shell/persons.ts';
import { type Format, MARGIN, sizeOf } from '../format.ts';
import { Cite, worksInLine } from '../parts.tsx';
import { windowOf } from './map-drawing.ts';
import { MapPicture } from './map-picture.tsx';
import css from './map-sheet.css?inline';
import { Sample } from './map-signs.tsx';

adoptStyle(css);

/** Millimetres taken by the title above the map and the legend below it. */
const BESIDE = 61;

interface MapSheetProps {
  readonly words: Words;
  readonly world: PublicWorld;
  readonly paper: Paper | null;
  readonly atlas: MapData;
  readonly format: Format;
}

export function MapSheet({ words, world, paper, atlas, format }: MapSheetProps): JSX.Element {
  const { width, height } = sizeOf(format, false);
  const across = width - 2 * MARGIN.side;
  const down = height - MARGIN.top - MARGIN.foot - BESIDE;
  const { partners, player } = world;
  const seen = useMemo(
    () =>
      windowOf(
        atlas,
        partners.map((id) => mapCode(world, id)),
        mapCode(world, player),
        across / down,
      ),
    [atlas, world, partners, player, across, down],
  );
  const contested = paper?.contested ?? [];
  return (
    <div class="map-sheet">
      <header class="print-title">
        <p class="print-slug">{words.say('paper-slug', { title: words.say('scenario-title') })}</p>
        <h3>{words.say('paper-map')}</h3>
      </header>
      <MapPicture
        words={words}
        world={world}
        contested={contested}
        atlas={atlas}
        seen={seen}
        size={[across, down]}
      />
      <Legend words={words} world={world} contested={contested} />
    </div>
  );
}

interface LegendProps {
  readonly words: Words;
  readonly world: PublicWorld;
  readonly contested: Paper['contested'];
}

function Legend({ words, world: { scenario, player }, contested }: LegendProps): JSX.Element {
  const kinds = [
    'home',
    'partner',
    ...(scenario.clock.signatories.length > 0 ? ['founder' as const] : []),
  ] as const;
  const works = contested.flatMap(({ sources }) => sources);
  return (
    <div class="map-legend">
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <Sample kind={kind} />
            {words.say(`paper-map-${kind}`, {
              home: words.say(`power-${player}`),
              pact: nameOf(words, 'scenario-pact'),
            })}
          </li>
        ))}
        {contested.map(({ id, sources }, at) => (
          <li key={id}>
            <Sample kind="claim" number={at + 1} />
            <span>
              {words.say(`paper-claim-${id}`)} <Cite keys={sources} />
            </span>
          </li>
        ))}
      </ul>
      <p class="print-small">
        {words.say('paper-map-made')} {worksInLine(words, scenario, works)}
      </p>
    </div>
  );
}
