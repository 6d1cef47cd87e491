/** Parts shared by all papers: title, headings, citations, and the list of works at the end. */
import type { JSX } from 'preact';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Words } from '../../../strings/fluent.ts';
import type { Block } from './blocks.ts';

/** The title with one line below it. */
export function titleBlock(words: Words, title: string, about: string): Block {
  return {
    key: 'title',
    withNext: true,
    drawn: (
      <header class="print-title">
        <p class="print-slug">{words.say('paper-slug', { title: words.say('scenario-title') })}</p>
        <h3>{title}</h3>
        <p>{about}</p>
      </header>
    ),
  };
}

export const heading = (key: string, text: string): Block => ({
  key,
  withNext: true,
  drawn: <h4>{text}</h4>,
});

export const paragraph = (key: string, drawn: JSX.Element | string): Block => ({
  key,
  drawn: <p>{drawn}</p>,
});

/** The keys of the works behind a sentence; their list is at the end of the paper. */
export function Cite({ keys }: { keys: readonly string[] | undefined }): JSX.Element | null {
  return keys === undefined || keys.length === 0 ? null : <span class="print-cite">[{keys.join(', ')}]</span>;
}

interface Works {
  readonly keys: string[];
  readonly work: string;
  readonly checked: boolean;
}

/** Works in the order of their keys: several keys for parts of one work share one line. */
function worksOf({ sources }: Scenario, keys: readonly string[]): Works[] {
  const lines = new Map<string, Works>();
  for (const key of [...new Set(keys)].sort()) {
    const source = sources[key];
    if (source === undefined) continue;
    const line = lines.get(source.work) ?? { keys: [], work: source.work, checked: source.checked };
    line.keys.push(key);
    lines.set(source.work, line);
  }
  const first = ({ keys: [key = ''] }: Works): string => key.toUpperCase();
  return [...lines.values()].sort((a, b) => (first(a) < first(b) ? -1 : 1));
}

/** Number of works in one block of their list, which is set in two columns. */
const TOGETHER = 10;

/** The list of works in blocks of two columns; empty if there are none. */
export function workBlocks(words: Words, scenario: Scenario, keys: readonly string[]): Block[] {
  const works = worksOf(scenario, keys);
  if (works.length === 0) return [];
  const starts = works.flatMap((_, at) => (at % TOGETHER === 0 ? [at] : []));
  return [
    heading('works-head', words.say('paper-works')),
    ...starts.map(
      (start): Block => ({
        key: `works-${start}`,
        drawn: (
          <ul class="print-works">
            {works.slice(start, start + TOGETHER).map(({ keys, work, checked }) => (
              <li key={keys[0]}>
                <b>{keys.join(', ')}</b> {work}
                {!checked && ` ${words.say('paper-unchecked')}`}
              </li>
            ))}
          </ul>
        ),
      }),
    ),
  ];
}

/** The same in one paragraph, where there is no room for a list. */
export const worksInLine = (words: Words, scenario: Scenario, keys: readonly string[]): string =>
  worksOf(scenario, keys)
    .map(({ keys, work, checked }) =>
      words.say(checked ? 'paper-work' : 'paper-work-unchecked', { keys: keys.join(', '), work }),
    )
    .join(' ');
