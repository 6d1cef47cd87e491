/**
 * The codex: on one side the entries in groups with a search field, on the other the open entry with its
 * sources. On a narrow screen one replaces the other.
 */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CodexEntry, CodexKind } from '../../scenario/codex.ts';
import { Sheet } from '../shell/dialog.tsx';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { openEntries, searched } from './codex.ts';
import { CodexPage } from './codex-entry.tsx';
import { SearchField } from './search-field.tsx';

interface ListProps {
  readonly entries: readonly CodexEntry[];
  readonly open: string | null;
  readonly choose: (id: string) => void;
}

export function CodexSheet({ entry }: { entry: string | null }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const [open, setOpen] = useState(entry);
  const [word, setWord] = useState('');
  const head = useRef<HTMLHeadingElement>(null);
  const all = openEntries(present);
  const found = searched(words, all, word);
  const later = present.timeline.value.world.scenario.codex.length - all.length;
  const page = all.find(({ id }) => id === open);
  useLayoutEffect(() => {
    if (open !== null) head.current?.focus();
  }, [open]);
  return (
    <Sheet kind="wide" slug={words.say('codex-slug')} title={words.say('codex')}>
      <div class={page === undefined ? 'codex' : 'codex reading'}>
        <section class="codex-index" aria-label={words.say('codex-index')}>
          <SearchField
            label={words.say('codex-search')}
            word={word}
            look={setWord}
            found={words.say('codex-found', { count: found.length })}
          />
          <CodexList entries={found} open={open} choose={setOpen} />
          {later > 0 && <p class="note">{words.say('codex-later', { count: later })}</p>}
        </section>
        {page === undefined ? (
          <p class="codex-none note">{words.say('codex-none')}</p>
        ) : (
          <CodexPage entry={page} all={all} head={head} choose={setOpen} />
        )}
      </div>
    </Sheet>
  );
}

/** Grouped by kind, in the order in which the kinds first appear. */
function CodexList({ entries, open, choose }: ListProps): JSX.Element {
  const words = useWords();

  const kinds = [...new Set<CodexKind>(entries.map(({ kind }) => kind))];
  return (
    <>
      {kinds.map((kind) => (
        <section key={kind}>
          <h3>{words.say(`codex-kind-${kind}`)}</h3>
          <ul class="codex-entries">
            {entries
              .filter((entry) => entry.kind === kind)
              .map(({ id }) => (
                <li key={id}>
                  <button type="button" aria-current={id === open} onClick={() => choose(id)}>
                    {words.say(`codex-${id}.title`)}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
