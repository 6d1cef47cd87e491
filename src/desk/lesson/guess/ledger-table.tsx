/**
 * The ledger of one government in its last answer before the stop and in its first after it, term by term;
 * changes are marked.
 */
import type { JSX } from 'preact';
import type { Amount } from '../../../core/integers.ts';
import type { SeenLedger } from '../../../core/seen.ts';
import { placeOf } from '../../../lesson/stops.ts';
import { type Reason, twoLedgers } from '../../../lesson/two-ledgers.ts';
import { termWords } from '../../../strings/ledger-words.ts';
import { capitalOf } from '../../../strings/power-names.ts';
import { ledgerOf } from '../../dossier/past-answers.ts';
import { asRead, levelAsRead } from '../../shell/figures.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import type { Entry } from '../../tape/tape-words.ts';
import { useQuestion } from './session.ts';

/** Maximum number of terms, and the smallest change that is marked, half a point (design choices). */
const LIMITS = { most: 7, slight: 50 };

interface Answered {
  readonly ledger: SeenLedger;
  readonly day: number;
}

export function LedgerTable({ tape, power }: { tape: readonly Entry[]; power: string }): JSX.Element | null {
  const words = useWords();
  const { iso } = usePresent();
  const { line, stop } = useQuestion();
  const at = placeOf(line, stop);
  const answers = tape.flatMap(({ cable, moment }): (Answered & { moment: number })[] => {
    const found = ledgerOf(cable, line.world.player);
    return found?.owner === power ? [{ ledger: found.ledger, day: cable.day, moment }] : [];
  });
  const before = answers.findLast(({ moment }) => moment <= at) ?? null;
  const after = answers.find(({ moment }) => moment > at);
  if (after === undefined) return null;
  const { reasons, others } = twoLedgers(before?.ledger ?? null, after.ledger, LIMITS);
  const columns = [...(before === null ? [] : [before]), after];
  const amounts = ({ before: was, after: is }: Pick<Reason, 'before' | 'after'>): Amount[] =>
    before === null ? [is] : [was, is];
  const scale = Math.max(1, ...reasons.flatMap((one) => amounts(one).map(Math.abs)));
  const capital = capitalOf(words, power);
  return (
    <section class="guess-ledger" aria-labelledby="guess-ledger-head">
      <h4 id="guess-ledger-head" class="slug">
        {words.say('guess-ledger')}
      </h4>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.say('guess-counted', { capital })}</th>
            {columns.map(({ day }) => (
              <th key={day} scope="col" class="figure">
                {words.date(iso(day), 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reasons.map((reason) => (
            <tr key={`${reason.term.name}/${reason.term.about ?? ''}`} class={reason.changed ? 'told' : ''}>
              <th scope="row">
                {termWords(words, reason.term, power).name}
                {reason.changed && <span class="hidden"> {words.say('guess-changed')}</span>}
              </th>
              {amounts(reason).map((amount, column) => (
                <td key={column} class="figure">
                  <span class="guess-sum">
                    <Bar amount={amount} scale={scale} />
                    <span>{amount === 0 ? '–' : asRead(words, 3, amount)}</span>
                  </span>
                </td>
              ))}
            </tr>
          ))}
          {others.count > 0 && (
            <tr>
              <th scope="row">{words.say('guess-smaller', { count: others.count })}</th>
              {amounts(others).map((amount, column) => (
                <td key={column} class="figure">
                  {asRead(words, 3, amount)}
                </td>
              ))}
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.say('guess-total')}</th>
            {columns.map(({ ledger, day }) => (
              <td key={day} class="figure">
                {levelAsRead(words, 3, ledger.total ?? 0)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words.say('guess-needs')}</th>
            {columns.map(({ ledger, day }) => (
              <td key={day} class="figure">
                {levelAsRead(words, 3, ledger.aspiration ?? 0)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** Terms in favour to the right of the axis, solid; terms against to the left, hatched. */
function Bar({ amount, scale }: { amount: Amount; scale: Amount }): JSX.Element {
  return (
    <span class="bar" aria-hidden="true">
      <i class={amount < 0 ? 'minus' : 'plus'} style={{ width: `${(Math.abs(amount) * 50) / scale}%` }} />
    </span>
  );
}
