/** When to call the signing, and whom to call. */
import type { Command } from '../../core/commands.ts';
import type { Day } from '../../core/integers.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { type Advice, advise } from './advice.ts';
import { mainPower, powerOf } from './reading.ts';
import type { Sighted } from './sighted.ts';

/**
 * Days to wait for other answers once the main power has agreed, and days to wait after a failed table (design
 * choices).
 */
const PATIENCE = 14;
const AFTER_A_FAILURE = 7;
/** Days to wait after a failed table if nothing has changed since. */
const LONG_AFTER = 28;
/** With this many days left or fewer, the advice is to sign with the powers that have agreed (design choice). */
const LATE = 106;

/**
 * Index in `told` of the last table that failed or was adjourned, or of the last refusal of full powers; -1 if none.
 */
const failure = ({ told }: Sighted): number =>
  told.findLastIndex(({ is }) => is === 'powersWithheld' || is === 'tableEmpty' || is === 'adjourned');

/** Whether nothing has happened since that table that would change the next one. */
const isTheSame = ({ told }: Sighted, failed: number): boolean =>
  !told
    .slice(failed + 1)
    .some((cable) => cable.is === 'drafted' || (cable.is === 'replied' && cable.answer === 'agreed'));

/** The day on which the main power agreed; null if it does not agree now. */
function agreedSince(s: Sighted, power: PowerId): Day | null {
  if (powerOf(s, power).road !== 'agreed') return null;
  const last = s.told.findLast(
    (cable) => cable.is === 'replied' && cable.from === power && cable.answer === 'agreed',
  );
  return last?.day ?? null;
}

export function signing(s: Sighted): Advice[] {
  const { view } = s.ask;
  if (view.signed !== null || view.table !== null) return [];
  const failedAt = failure(s);
  const failed = s.told[failedAt]?.day ?? null;
  const pause = isTheSame(s, failedAt) ? LONG_AFTER : AFTER_A_FAILURE;
  const isPending = view.powers.some(({ road }) => road === 'invited' || road === 'considering');
  if (failed !== null && (isPending || view.day - failed < pause)) return [];
  const come = view.powers.filter(({ road }) => road === 'agreed' || road === 'waiting');
  const agreed = come.filter(({ road }) => road === 'agreed').map(({ id }) => id);
  const waits = come.filter(({ road }) => road === 'waiting').map(({ id }) => id);
  const awaited = view.powers.some(({ road, replyDue }) => replyDue !== null || road === 'waiting');
  const since = agreedSince(s, mainPower(s.scenario));
  const isLate = view.lastDay - view.day <= LATE && agreed.length > 0;
  const isReady = since !== null && (!awaited || view.day - since >= PATIENCE);
  if (!isReady && !isLate) return [];
  const missing = view.powers
    .filter(({ road }) => ['considering', 'invited', 'countered', 'noted', 'declined'].includes(road))
    .map(({ id }) => id);
  const sure = agreed.filter((id) => view.mandate.circle.includes(id));
  const everybody = come.map(({ id }) => id);
  const guests = [failed === null ? everybody : sure, agreed, sure].find(
    (some) => some.length > 0 && !s.ask.withheld(some),
  );
  if (guests === undefined) return [];
  const isWhole = guests.length === everybody.length;
  const call = s.ask.first('call', (command) => command.do === 'call' && command.with === undefined);
  const act: Command | null = call === null || isWhole ? call : { do: 'call', with: guests };
  const left = [...missing, ...everybody.filter((id) => !guests.includes(id))];
  if (left.length > 0) return advise(act, { why: 'sign-some', powers: guests, others: left });
  return advise(act, { why: waits.length > 0 ? 'sign-waiting' : 'sign', powers: guests, others: waits });
}
