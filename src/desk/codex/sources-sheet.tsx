/**
 * The works behind a statement; what was only recalled says that it was not checked.
 */
import type { JSX } from 'preact';
import type { Mark } from '../../scenario/marks.ts';
import { useDesk } from '../shell/desk.ts';
import { Sheet } from '../shell/dialog.tsx';

interface SourcesProps {
  readonly keys: readonly string[];
  /** Of a paper: what its mark says. */
  readonly mark: Mark | 'unchecked' | undefined;
}

export function SourcesSheet({ keys, mark }: SourcesProps): JSX.Element {
  const desk = useDesk();
  const { words } = desk.ports;
  return (
    <Sheet title={words.say(mark === undefined ? 'sources-title' : 'mark-title')}>
      {mark !== undefined && <p class="lead">{words.say(`mark-${mark}-told`)}</p>}
      <SourceList keys={keys} />
    </Sheet>
  );
}

export function SourceList({ keys }: { keys: readonly string[] }): JSX.Element {
  const desk = useDesk();
  const { words } = desk.ports;
  const book = desk.timeline.value.world.scenario.sources;
  return (
    <ul class="source-list">
      {keys.map((key) => {
        const source = book[key];
        return (
          <li key={key}>
            <code>{key}</code> {source?.work ?? words.say('source-missing')}
            {source !== undefined && !source.checked && <em> {words.say('source-unchecked')}</em>}
            {words.has(`source-${key}`) && <p class="note">{words.say(`source-${key}`)}</p>}
          </li>
        );
      })}
    </ul>
  );
}
