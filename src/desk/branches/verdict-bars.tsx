/** The verdicts of two games as bars, the first solid and the second hatched, with the difference. The style sheet is loaded with it. */
import type { JSX } from 'preact';
import { equallyFar } from '../../chronicle/equally-far.ts';
import { resultOf } from '../../chronicle/result.ts';
import type { Timeline } from '../../chronicle/timeline.ts';
import { inPoints } from '../../strings/fluent.ts';
import { VERDICTS } from '../end/verdict-names.ts';
import { adoptStyle } from '../shell/late-style.ts';
import { useWords } from '../shell/words.ts';
import css from './verdict-bars.css?inline';

adoptStyle(css);

interface VerdictBarsProps {
  readonly a: Timeline;
  readonly b: Timeline;
  /** What the bars are, which is solid, and what is subtracted. */
  readonly caption: string;
  readonly names?: readonly [string, string];
  /** Which game the other is subtracted from. */
  readonly from?: 'a' | 'b';
}

export function VerdictBars({
  a,
  b,
  caption,
  names = ['A', 'B'],
  from = 'b',
}: VerdictBarsProps): JSX.Element {
  const words = useWords();
  const { games, on } = equallyFar(a, b);
  const [one, other] = [resultOf(games[0]), resultOf(games[1])];
  const most = Math.max(1, ...VERDICTS.flatMap((name) => [one.verdict[name], other.verdict[name]]));
  const plain = new Intl.NumberFormat(words.language, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(words.language, {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const figure = (amount: number): string => plain.format(inPoints(amount)).replace('-', '−');
  const more = (mine: number, theirs: number): string =>
    signed.format(inPoints(from === 'a' ? mine - theirs : theirs - mine)).replace('-', '−');
  return (
    <table class="verdict-bars">
      <caption>
        {caption} {on !== null && words.say('verdict-bars-on', { date: words.date(on, 'medium') })}
      </caption>
      <thead class="hidden">
        <tr>
          <td />
          <th scope="col">{names[0]}</th>
          <th scope="col">{names[1]}</th>
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
            <td class="by">{more(one.verdict[name], other.verdict[name])}</td>
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">{words.say('row-score')}</th>
          <td colSpan={2}>{words.say('sum-and', { a: figure(one.score), b: figure(other.score) })}</td>
          <td class="by">{more(one.score, other.score)}</td>
        </tr>
      </tbody>
    </table>
  );
}
