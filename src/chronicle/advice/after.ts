/** Advice after the signature: complete the treaty, win accessions, keep friends. */
import type { Condition } from '../../scenario/condition.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { type Advice, advise } from './advice.ts';
import { firstNote } from './before.ts';
import { isHomeLow } from './courtesies.ts';
import { byWeight, isIn, notedOn, powerOf, withPower } from './reading.ts';
import type { Sighted } from './sighted.ts';

/** Days after a refusal to join before the power is asked again (design choice). */
const AGAIN = 21;

/** Whether this condition holds once the player has deposited by some day, as he may have promised. */
const asksForOwnDeposit = (condition: Condition | undefined): boolean =>
  condition !== undefined &&
  'near' in condition &&
  condition.near.dates.some(({ is, power }) => is === 'deposited' && power === undefined);

/**
 * Registration at Geneva, and the player's own ratification once enough partners have deposited theirs or soon will, or
 * where he has promised it by a day.
 */
export function affairs(s: Sighted): Advice[] {
  const { view } = s.ask;
  const { ratification, atOnce } = s.scenario.home;
  const soon = view.day + ratification.days;
  const there = view.powers.filter(
    ({ founder, deposited, handsIn }) =>
      founder && (deposited !== null || (handsIn !== null && handsIn <= soon)),
  );
  const needed = Math.min(atOnce.ratifyingBeforePartners.partners, view.founders.length);
  return [
    ...advise(
      s.ask.first('register', () => true),
      { why: 'register' },
    ),
    ...(there.length >= needed || view.ahead.some(({ later }) => asksForOwnDeposit(later.unless))
      ? advise(
          s.ask.first('ratify', () => true),
          { why: 'ratify' },
        )
      : []),
  ];
}

/** Asks the remaining powers to accede; those that refused are asked again later. */
export function accessions(s: Sighted): Advice[] {
  const { view } = s.ask;
  const { signed } = view;
  if (signed === null) return [];
  return byWeight(
    s.scenario,
    s.scenario.partners.map(({ id }) => id),
  ).flatMap((id) => {
    const power = powerOf(s, id);
    if (isIn(power) || power.replyDue !== null) return [];
    const last = notedOn(s, id);
    if (last !== null && last >= signed && view.day - last < AGAIN) return [];
    return firstNote(s, id, last !== null && last >= signed ? 'since' : 'accede');
  });
}

/** C11: whether a talk in the lobbies would tell today how the undecided deputies will vote. */
function tellsToday({ ask }: Sighted, power: PowerId): boolean {
  const { open } = ask.chamber(power);
  return open !== null && open.tellFrom !== null && ask.view.day >= open.tellFrom;
}

/** Helps bills that are still to come. Favours cost confidence, so they are left out when confidence is low. */
export function bills(s: Sighted): Advice[] {
  const verbs = isHomeLow(s) ? (['lobby'] as const) : (['lobby', 'favour'] as const);
  return verbs.flatMap((verb) =>
    s.ask.view.powers
      .filter(({ bill, deposited, acceded }) => bill !== null && deposited === null && acceded === null)
      .flatMap(({ id, bill }) =>
        advise(withPower(s, verb, id), {
          why: verb === 'favour' ? 'bill' : tellsToday(s, id) ? 'unheard' : 'lobby',
          power: id,
          ...(bill === null ? {} : { day: bill }),
        }),
      ),
  );
}
