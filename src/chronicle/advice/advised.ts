/**
 * Advice for the player today: at most five items, the most pressing first, each with its reason. Uses only what the
 * player's seat knows, so bots may follow it and the desk may show it.
 */

import type { Advice } from './advice.ts';
import { accessions, affairs, bills } from './after.ts';
import { blocked, invitations, others, print, questions, renewals, yielding } from './before.ts';
import { courtesies, isHomeLow, reports } from './courtesies.ts';
import type { Sighted } from './sighted.ts';
import { signing } from './signing.ts';
import { waiting } from './waiting.ts';

const MOST = 5;
/** Limit for each kind, so that eight notes do not hide everything else. */
const MOST_OF_A_KIND = 2;

const BEFORE = [
  invitations,
  yielding,
  print,
  questions,
  blocked,
  renewals,
  signing,
  reports,
  others,
  courtesies,
];
const AFTER = [affairs, accessions, reports, bills, courtesies];

/** The kinds of advice for the player's present business, the most pressing first. */
function kindsFor(s: Sighted): readonly ((s: Sighted) => Advice[])[] {
  const usual = s.ask.view.signed === null ? BEFORE : AFTER;
  return isHomeLow(s) ? [reports, ...usual] : usual;
}

/** The first item of `advised`, or null; nothing is computed that comes after it. */
export function firstAdvised(s: Sighted, isWorth: (advice: Advice) => boolean): Advice | null {
  const [waits] = waiting(s);
  if (waits !== undefined || s.ask.view.table !== null) return waits ?? null;
  for (const kind of kindsFor(s)) {
    const first = kind(s).find(isWorth);
    if (first !== undefined) return first;
  }
  return null;
}

/** `isWorth` leaves out advice for which other advice may take the place; papers that wait are always included. */
export function advised(s: Sighted, isWorth: (advice: Advice) => boolean = () => true): Advice[] {
  const waits = waiting(s);
  if (s.ask.view.table !== null) return waits;
  const usually = kindsFor(s).flatMap((kind) => distinct(kind(s).filter(isWorth)).slice(0, MOST_OF_A_KIND));
  return distinct([...waits, ...usually]).slice(0, MOST);
}

/** Removes items whose command an earlier item already has. */
function distinct(all: readonly Advice[]): Advice[] {
  const key = ({ act }: Advice): string => JSON.stringify(act);
  return all.filter((one, at) => all.findIndex((other) => key(other) === key(one)) === at);
}
