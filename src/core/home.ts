/**
 * The player's own government: what a text is worth to it, what a week costs, what a report brings, and full powers to
 * sign. What it permits beyond the mandate is in permission.ts. Rules H1, H6-H8.
 */
import type { PowerId } from '../scenario/primitives.ts';
import { type Amount, part, perMille } from './integers.ts';
import { type Ledger, makeLedger, type Term } from './ledger.ts';
import type { Position } from './position.ts';
import type { StepBuilder } from './step-builder.ts';
import { day, type Text, type World } from './world.ts';

/** H1: what the text is worth at home. */
export function worthAtHome(world: World, text: Text): Amount {
  const { weights } = world.scenario.home;
  let worth = 0;
  for (const clause of world.clauses) worth += weights[clause.id]?.[text[clause.id] ?? clause.start] ?? 0;
  return worth;
}

/** What decides how much a week costs (H6). */
export interface WeekAtHome {
  /** Before the week is paid for. */
  readonly confidence: Amount;
  readonly published: boolean;
  readonly signed: boolean;
  readonly neglected: boolean;
}

/** One part of what a week costs, by its reason; only the halving has an amount above zero. */
export interface WeekTerm {
  readonly because: 'week' | 'neglect' | 'published' | 'signed' | 'low' | 'halved';
  readonly amount: Amount;
}

/** H6: what a week costs, by reason; empty below the line from which it costs nothing. */
export function termsOfAWeek(drift: World['scenario']['home']['drift'], week: WeekAtHome): WeekTerm[] {
  const { confidence, published, signed, neglected } = week;
  if (confidence < drift.noneBelow) return [];
  const terms: WeekTerm[] = [
    neglected && drift.neglect
      ? { because: 'neglect', amount: drift.neglect.perWeek }
      : { because: 'week', amount: drift.perWeek },
  ];
  if (published) terms.push({ because: 'published', amount: drift.oncePublished });
  if (signed) terms.push({ because: 'signed', amount: drift.afterSignature });
  if (drift.low && confidence < drift.low.below) terms.push({ because: 'low', amount: drift.low.perWeek });
  if (confidence < drift.halfBelow) {
    const whole = sumOf(terms);
    terms.push({ because: 'halved', amount: part(whole, 1, 2) - whole });
  }
  return terms;
}

const sumOf = (terms: readonly WeekTerm[]): Amount => terms.reduce((sum, { amount }) => sum + amount, 0);

/** H6: whether the chief neighbour has had no note by the named day. */
export function isNeglected(world: World, position: Position): boolean {
  const { neglect } = world.scenario.home.drift;
  return (
    neglect !== undefined &&
    position.day > day(world, neglect.by) &&
    position.standings[neglect.power]?.contact === null
  );
}

/** H6: by how much confidence changes in a week. */
export function driftOfAWeek(world: World, position: Position, neglected: boolean): Amount {
  const { confidence, publications, treaty } = position;
  const week = { confidence, published: publications > 0, signed: treaty !== null, neglected };
  return sumOf(termsOfAWeek(world.scenario.home.drift, week));
}

/** H7: the most that the next report may bring, or one so many reports later. */
export function mostOfReport(world: World, position: Position, later = 0): Amount {
  const { most } = world.scenario.home.report;
  return most[Math.min(position.reports + later, most.length - 1)] ?? 0;
}

/** H7: what a report is worth: part of the progress since the last one, capped lower each time. */
export function reportGain(world: World, position: Position): Amount {
  const { report } = world.scenario.home;
  const gain =
    perMille(position.credit, report.perMilleOfCredit) +
    perMille(position.publicity, report.publicityPerMille);
  return Math.min(mostOfReport(world, position), gain);
}

/** H7: adds an event that a report can tell of to the credit. */
export function credit(
  builder: StepBuilder,
  power: PowerId,
  deed: 'agrees' | 'signs' | 'deposits' | 'accedes' | 'promises',
): void {
  const { credit: table } = builder.world.scenario.home.report;
  const worth = {
    agrees: table.agrees[power] ?? table.othersAgree,
    signs: table.signs[power] ?? table.othersSign,
    deposits: table.deposits[power] ?? table.othersDepositOrAccede,
    accedes: table.othersDepositOrAccede,
    promises: table.willAccede,
  }[deed];
  builder.set({ credit: builder.position.credit + worth });
}

/** H8: the ledger of full powers to sign this text with these powers. */
export function fullPowers(world: World, position: Position, seats: readonly PowerId[]): Ledger {
  const { circle, fullPowers: rule } = world.scenario.home;
  const terms: Term[] = [
    { name: 'confidence', amount: perMille(position.confidence, rule.confidenceCountsFor) },
    { name: 'text', amount: worthAtHome(world, position.text) },
    ...seats.map((power): Term => ({ name: 'circle', amount: circle[power] ?? 0, about: power })),
  ];
  return makeLedger(terms, 0);
}
