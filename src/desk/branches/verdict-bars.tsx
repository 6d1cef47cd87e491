/** The verdicts of two games as bars, the first solid and the second hatched, with the difference. */
import type { JSX } from 'preact';
import { resultOf } from '../../chronicle/result.ts';
import { inPoints } from '../../strings/fluent.ts';
import { VERDICTS } from '../end/verdict-names.ts';
import { useWords } from '../shell/words.ts';
import type { Game } from './games.ts';

export function VerdictBars({ a, b }: { a: Game; b: Game }): JSX.Element {
  const words = useWords();
  const [one, other] = [resultOf(a.timeline), resultOf(b.timeline)];
  const most = Math.max(1, ...VERDICTS.flatMap((name) => [one.verdict[name], other.verdict[name]]));
  const plain = new Intl.NumberFormat(words.language, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(words.language, {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const figure = (amount: number): string => plain.format(inPoints(amount)).replace('-', '−');
  const more = (amount: number): string => signed.format(inPoints(amount)).replace('-', '−');
  return (
    <table class="verdict-bars">
      <caption>{words.say('verdict-bars')}</caption>
      <thead class="hidden">
        <tr>
          <td />
          <th scope="col">A</th>
          <th scope="col">B</th>
          <th scope="col">{words.say('differs-by')}</th>
        </tr>
      </thead>
      <tbody>
        {VERDICTS.map((name) => (
          <tr key={name}>
            <th scope="row">{words.say(`verdict-${name}`)}</th>
            <td colSpan={2}>
              <i class="bar" style={{ width: `${(Math.max(0, one.verdict[name]) * 100) / most}%` }} />
              <i
                class="bar hatched"
                style={{ width: `${(Math.max(0, other.verdict[name]) * 100) / most}%` }}
              />
              <span class="hidden">
                {words.say('verdict-bar', { a: figure(one.verdict[name]), b: figure(other.verdict[name]) })}
              </span>
            </td>
            <td class="by">{more(other.verdict[name] - one.verdict[name])}</td>
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">{words.say('row-score')}</th>
          <td colSpan={2}>{words.say('sum-and', { a: figure(one.score), b: figure(other.score) })}</td>
          <td class="by">{more(other.score - one.score)}</td>
        </tr>
      </tbody>
    </table>
  );
}
