/**
 * What a player is advised to do today: at most five things that are possible, the most pressing first, each with its
 * reason. Read from what his seat knows and from nothing else, so that bots may follow it and the desk may show it.
 */

import type { Advice } from './advice.ts';
import { accessions, affairs, bills } from './after.ts';
import { blocked, invitations, others, print, questions, renewals, yielding } from './before.ts';
import { courtesies, isHomeLow, reports } from './courtesies.ts';
import type { Sighted } from './sighted.ts';
import { signing } from './signing.ts';
import { waiting } from './waiting.ts';

const MOST = 5;
/** Of one kind, so that eight notes do not hide the rest. */
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

export function advised(s: Sighted): Advice[] {
  const waits = waiting(s);
  if (s.ask.view.table !== null) return waits;
  const usual = s.ask.view.signed === null ? BEFORE : AFTER;
  const kinds = isHomeLow(s) ? [reports, ...usual] : usual;
  return distinct([...waits, ...kinds.flatMap((kind) => distinct(kind(s)).slice(0, MOST_OF_A_KIND))]).slice(
    0,
    MOST,
  );
}

/** Two reasons for one command are one thing to do: the first stands. */
function distinct(all: readonly Advice[]): Advice[] {
  const key = ({ act }: Advice): string => JSON.stringify(act);
  return all.filter((one, at) => all.findIndex((other) => key(other) === key(one)) === at);
}
