/** The works behind a statement; a statement from memory says that it was not checked. */
import type { JSX } from 'preact';
import type { Mark } from '../../scenario/marks.ts';
import { Sheet } from '../shell/dialog.tsx';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

interface SourcesProps {
  readonly keys: readonly string[];
  /** For a paper: the meaning of its mark. */
  readonly mark: Mark | 'unchecked' | undefined;
}

export function SourcesSheet({ keys, mark }: SourcesProps): JSX.Element {
  const words = useWords();
  return (
    <Sheet title={words.say(mark === undefined ? 'sources-title' : 'mark-title')}>
      {mark !== undefined && <p class="lead">{words.say(`mark-${mark}-told`)}</p>}
      <SourceList keys={keys} />
    </Sheet>
  );
}

export function SourceList({ keys }: { keys: readonly string[] }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const book = present.timeline.value.world.scenario.sources;
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
