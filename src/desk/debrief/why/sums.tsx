/**
 * The sum behind one answer in both games, side by side: the terms that differ, all others together, the
 * totals and what was needed.
 */
import type { JSX } from 'preact';
import type { Explanation, TermDifference } from '../../../analysis/debrief/report.ts';
import type { Amount } from '../../../core/integers.ts';
import { termWords } from '../../../strings/ledger-words.ts';
import { capitalOf, nameOf } from '../../../strings/power-names.ts';
import { asRead, levelAsRead } from '../../shell/figures.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';

interface SumsProps {
  readonly who: NonNullable<Explanation['who']>;
  readonly compared: NonNullable<Explanation['compared']>;
  readonly terms: readonly TermDifference[];
}

/** The total of the terms that are not shown, in each game. */
function restOf({ compared, terms }: Omit<SumsProps, 'who'>): { played: Amount; otherwise: Amount } {
  return terms.reduce(
    (rest, term) => ({
      played: rest.played - term.played,
      otherwise: rest.otherwise - term.otherwise,
    }),
    { played: compared.played.total, otherwise: compared.otherwise.total },
  );
}

export function Sums({ who, compared, terms }: SumsProps): JSX.Element {
  const words = useWords();
  const { iso, world } = usePresent();
  const owner = who === 'home' ? world.value.player : who;
  const date = words.date(iso(compared.day), 'medium');
  const scale = Math.max(
    1,
    ...terms.flatMap(({ played, otherwise }) => [Math.abs(played), Math.abs(otherwise)]),
  );
  const needed = compared.otherwise.aspiration - compared.played.aspiration;
  const most = Math.max(
    Math.abs(needed),
    ...terms.map(({ played, otherwise }) => Math.abs(otherwise - played)),
  );
  const rest = restOf({ compared, terms });
  const difference = (one: { readonly played: Amount; readonly otherwise: Amount }): string =>
    one.played === one.otherwise ? '' : asRead(words, 3, one.otherwise - one.played);
  return (
    <section class="why-sums" aria-labelledby="sums-head">
      <h3 id="sums-head">{words.say('why-reasons', { date })}</h3>
      <table>
        <caption class="hidden">
          {words.say('why-reasons-table', {
            date,
            capital: who === 'home' ? nameOf(words, 'home-body') : capitalOf(words, who),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.say('why-reason')}</th>
            <th scope="col" class="figure">
              {words.say('why-in-game')}
            </th>
            <th scope="col" class="figure">
              {words.say('why-otherwise')}
            </th>
            <th scope="col" class="figure">
              {words.say('why-difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => {
            const sign = term.played + term.otherwise < 0 ? -1 : 1;
            const { name } = termWords(words, { ...term, sign }, owner);
            const told = Math.abs(term.otherwise - term.played) === most;
            return (
              <tr key={`${term.name}/${term.about ?? ''}`} class={told ? 'told' : ''}>
                <th scope="row">
                  {name}
                  {told && <span class="hidden"> {words.say('why-told')}</span>}
                </th>
                <td class="figure">
                  <Bar amount={term.played} scale={scale} />
                  {asRead(words, 3, term.played)}
                </td>
                <td class="figure">
                  <Bar amount={term.otherwise} scale={scale} />
                  {asRead(words, 3, term.otherwise)}
                </td>
                <td class="figure difference">{difference(term)}</td>
              </tr>
            );
          })}
          <tr class="rest">
            <th scope="row">{words.say('why-rest')}</th>
            <td class="figure">{asRead(words, 3, rest.played)}</td>
            <td class="figure">{asRead(words, 3, rest.otherwise)}</td>
            <td class="figure difference">{difference(rest)}</td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.say('why-total')}</th>
            <td class="figure">{levelAsRead(words, 3, compared.played.total)}</td>
            <td class="figure">{levelAsRead(words, 3, compared.otherwise.total)}</td>
            <td class="figure difference">
              {difference({ played: compared.played.total, otherwise: compared.otherwise.total })}
            </td>
          </tr>
          <tr class={needed !== 0 && Math.abs(needed) === most ? 'told' : ''}>
            <th scope="row">{words.say('why-needs')}</th>
            <td class="figure">{levelAsRead(words, 3, compared.played.aspiration)}</td>
            <td class="figure">{levelAsRead(words, 3, compared.otherwise.aspiration)}</td>
            <td class="figure difference">
              {difference({ played: compared.played.aspiration, otherwise: compared.otherwise.aspiration })}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** Terms for it to the right of the axis, solid; terms against it to the left, hatched. */
function Bar({ amount, scale }: { amount: Amount; scale: Amount }): JSX.Element {
  const width = `${(Math.abs(amount) * 50) / scale}%`;
  return (
    <span class="bar" aria-hidden="true">
      <i class={amount < 0 ? 'minus' : 'plus'} style={{ width }} />
    </span>
  );
}
