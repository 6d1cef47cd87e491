/**
 * The meaning of a glossary word: one or two short sentences, in some cases an everyday example, and a link
 * to the codex.
 */
import type { JSX } from 'preact';
import type { Term } from '../../../scenario/lesson/glossary.ts';
import { openEntries } from '../../codex/codex.ts';
import { useDialogs } from '../../shell/dialogs.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';

export function Explanation({ term: { id, codex } }: { term: Term }): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  const entry = openEntries(usePresent()).find((one) => one.id === codex)?.id;
  return (
    <>
      <p class="explained">{words.say(`glossary-${id}`)}</p>
      {words.has(`glossary-${id}.example`) && (
        <p class="example">
          {words.say('class-words-example', { example: words.say(`glossary-${id}.example`) })}
        </p>
      )}
      {entry !== undefined && (
        <button
          type="button"
          class="link glossary-more"
          aria-haspopup="dialog"
          onClick={() => dialogs.open({ is: 'codex', entry })}
        >
          {words.say('class-words-more', { title: words.say(`codex-${entry}.title`) })}
        </button>
      )}
    </>
  );
}
