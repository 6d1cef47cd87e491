/** The field for a dictated code; it reports which letter is wrong. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Assignment } from '../../../lesson/assignment.ts';
import { type CodeFault, readCode } from '../../../lesson/code.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { codeBook } from './code-book.ts';
import { codeFaultWords } from './fault-words.ts';
import type { Ready } from './ready-list.tsx';

interface TypedCodeProps {
  readonly ready: Ready;
  readonly open: (assignment: Assignment) => void;
}

export function TypedCode({ ready, open }: TypedCodeProps): JSX.Element {
  const words = useWords();
  const { world } = usePresent();
  const id = useId();
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<CodeFault | null>(null);
  const read = (event: Event): void => {
    event.preventDefault();
    const found = readCode(codeBook(world.value, ready), code);
    if ('fault' in found) setFault(found.fault);
    else open(found.assignment);
  };
  return (
    <form class="typed-code" onSubmit={read}>
      <label for={id}>
        <b>{words.say('code-head')}</b> <span class="note">{words.say('code-label')}</span>
      </label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        maxLength={40}
        placeholder="····-····-····"
        value={code}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onInput={({ currentTarget }) => {
          setCode(currentTarget.value);
          setFault(null);
        }}
      />
      <button type="submit" class="plain">
        {words.say('code-open')}
      </button>
      {fault !== null && (
        <p id={`${id}-fault`} class="assignment-fault" role="alert">
          {codeFaultWords(words, fault)}
        </p>
      )}
    </form>
  );
}
