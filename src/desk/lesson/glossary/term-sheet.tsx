/**
 * The sheet of a glossary word clicked in a text: its plain explanation first, then the links to the codex
 * and to all words. Without a word it shows the whole glossary.
 */
import type { JSX } from 'preact';
import { Sheet } from '../../shell/dialog.tsx';
import { useDialogs } from '../../shell/dialogs.ts';
import { Coming } from '../../shell/lazy.tsx';
import { useWords } from '../../shell/words.ts';
import { Explanation } from './explanation.tsx';
import { Glossary } from './glossary.tsx';
import { titleOf, useTerms } from './terms.ts';

export function TermSheet({ id }: { id: string | null }): JSX.Element {
  const words = useWords();
  if (id === null)
    return (
      <Sheet kind="wide" slug={words.say('class-words-slug')} title={words.say('class-page-glossary')}>
        <Glossary />
      </Sheet>
    );
  return <TermCard id={id} />;
}

function TermCard({ id }: { id: string }): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  const term = useTerms()?.find((one) => one.id === id);
  return (
    <Sheet
      kind="term"
      slug={words.say('class-words-slug')}
      title={titleOf(words, id)}
      acts={
        <button
          type="button"
          class="plain"
          aria-haspopup="dialog"
          onClick={() => dialogs.open({ is: 'term', id: null })}
        >
          {words.say('class-words-all')}
        </button>
      }
    >
      {term === undefined ? <Coming /> : <Explanation term={term} />}
    </Sheet>
  );
}
