/**
 * A folded explanation of how the answers were played: which acts are history's, which belong to the answer,
 * and which the rules refused.
 */
import type { JSX } from 'preact';
import type { DatedAct } from '../../../lesson/played-from.ts';
import { dateIn, insteadOf } from '../../../lesson/stops.ts';
import type { StopAnswer } from '../../../scenario/lesson/stops.ts';
import { commandWords } from '../../../strings/command-words.ts';
import { useWords } from '../../shell/words.ts';
import { type Lead, letterOf, useQuestion } from './session.ts';

export function HowPlayed({ leads }: { leads: ReadonlyMap<string, Lead> }): JSX.Element {
  const words = useWords();
  const { answers } = useQuestion();
  return (
    <details class="guess-how">
      <summary>{words.say('guess-how')}</summary>
      <p>{words.say('guess-how-told')}</p>
      <ul>
        {answers.map((answer) => (
          <How key={answer.id} answer={answer} lead={leads.get(answer.id)} />
        ))}
      </ul>
    </details>
  );
}

function How({ answer, lead }: { answer: StopAnswer; lead: Lead | undefined }): JSX.Element | null {
  const words = useWords();
  const question = useQuestion();
  const { line, stop } = question;
  if (lead === undefined) return null;
  const onDay = (day: number, act: string): string =>
    words.say('guess-how-act', { date: words.date(dateIn(line, day), 'short'), act });
  const told = ({ day, command }: DatedAct): string => onDay(day, commandWords(words, command).label);
  const instead = insteadOf(line.world, stop, answer);
  const later =
    'faults' in instead
      ? []
      : [...instead.later].flatMap(([day, commands]) =>
          commands.length === 0
            ? [onDay(day, words.say('guess-how-nothing'))]
            : commands.map((command) => told({ day, command })),
        );
  // Acts after the end of the game are not listed one by one.
  const over = lead.played.refused.some(({ refusal }) => refusal.code === 'over');
  const refused = lead.played.refused.filter(({ refusal }) => refusal.code !== 'over').map(told);
  return (
    <li>
      <b>{letterOf(question, answer.id)}</b>{' '}
      {later.length > 0 && words.say('guess-how-later', { acts: later.join('; ') })}{' '}
      {refused.length > 0 &&
        words.say('guess-how-refused', { count: refused.length, acts: refused.join('; ') })}{' '}
      {over && words.say('guess-how-over', { date: words.date(lead.came.on, 'short') })}
      {refused.length === 0 && !over && words.say('guess-how-none')}
    </li>
  );
}
