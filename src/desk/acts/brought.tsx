/**
 * The figures beneath a paper that tells what an answer to a crisis brings: those of its card, on the day of the answer
 * and on the day of its later effects. A sentence alone does not say whether anything has changed.
 */
import type { JSX } from 'preact';
import type { SeenCable } from '../../core/seen.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { EffectList } from './answer-button.tsx';
import { answerWords, isUnseen, laterWords, powersOut, unlessWords } from './crisis-effects.ts';

export function Brought({ cable }: { readonly cable: SeenCable }): JSX.Element | null {
  const { timeline, view } = usePresent();
  const words = useWords();
  if (cable.is !== 'answered' && cable.is !== 'echoed') return null;
  const { id, choice } = cable;
  const crisis = timeline.value.world.scenario.dilemmas.find((one) => one.id === id);
  const answer = crisis?.answers[choice - 1];
  if (crisis === undefined || answer === undefined) return null;
  const { powers } = view.value;
  const out = powersOut(powers);
  if (cable.is === 'answered')
    return <Figures list={answerWords(words, answer, powers, out, unlessWords(words, crisis, choice))} />;
  const { later } = answer;
  if (later === undefined || cable.prevented === true) return <Figures list={[]} />;
  return (
    <>
      <Figures list={laterWords(words, later, powers, out)} />
      {isUnseen(later, powers, out) && <p class="note">{words.say('echo-unseen')}</p>}
    </>
  );
}

const Figures = ({ list }: { readonly list: readonly string[] }): JSX.Element => (
  <p class="note">
    <EffectList list={list} />
  </p>
);
