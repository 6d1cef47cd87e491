/** That the last sum of a government dates from before the signature: nothing shows a later one once the text is closed. */
import type { JSX } from 'preact';
import type { PowerId } from '../../scenario/primitives.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { readTape } from '../tape/tape-words.ts';
import { lastAnswer } from './past-answers.ts';

/** `at`: the index on the tape of the answer that is shown. */
export function BeforeSignature({ owner, at }: { owner: PowerId; at: number }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { signed } = present.view.value;
  const { player } = present.timeline.value.world;
  const tape = readTape(present, words);
  const day = tape[at]?.cable.day;
  if (signed === null || day === undefined || day > signed) return null;
  if (owner === player || lastAnswer(tape, owner, player) !== at) return null;
  return (
    <p class="note">{words.say('why-before-signature', { date: words.date(present.iso(day), 'medium') })}</p>
  );
}
