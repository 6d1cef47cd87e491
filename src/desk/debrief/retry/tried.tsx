/** The attempts at this moment so far, and the outcome of each. */
import type { JSX } from 'preact';
import { commandWords } from '../../../strings/command-words.ts';
import type { Words } from '../../../strings/fluent.ts';
import { whole } from '../../shell/figures.ts';
import { useWords } from '../../shell/words.ts';
import type { Judged } from '../analyst.ts';
import type { Attempt } from './attempt.ts';

export interface TriedAttempt {
  readonly acts: Attempt['acts'];
  readonly judged: Judged;
}

/** The acts of an attempt in one line. */
export const attemptWords = (words: Words, acts: Attempt['acts']): string =>
  acts.length === 0
    ? words.say('retry-left-out')
    : acts.map(({ command }) => commandWords(words, command).label).join('; ');

/** The outcome of an attempt, in reading order. */
export function judgedWords(words: Words, { verdict, inGame, reach }: Judged) {
  return {
    verdict: words.say(`retry-verdict-${verdict}`),
    game: words.say('retry-in-game', { score: whole(inGame) }),
    reach: words.say('retry-reach', { reach: whole(reach) }),
  };
}

export function Tried({ tried }: { tried: readonly TriedAttempt[] }): JSX.Element | null {
  const words = useWords();
  if (tried.length === 0) return null;
  return (
    <section aria-labelledby="tried-head">
      <h4 id="tried-head">{words.say('retry-tried')}</h4>
      <ol class="retry-tried">
        {tried.map(({ acts, judged }, at) => {
          const { verdict, game, reach } = judgedWords(words, judged);
          return (
            <li key={at} data-verdict={judged.verdict}>
              <b>{attemptWords(words, acts)}</b>
              <strong>{verdict}</strong>
              <span>{game}</span>
              <span>{reach}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
