/**
 * A scenario made ready to play: hidden types dealt from the seed, dates turned into days, lookup tables built. A world
 * never changes during a game; it is not part of the state or of its fingerprint.
 */

import type { Condition } from '../scenario/condition.ts';
import type { Partner, PowerType } from '../scenario/power.ts';
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import type { Clause, ClauseOption, Scenario } from '../scenario/schema.ts';
import type { Dilemma, EventOfTheDay } from '../scenario/story.ts';
import { type Calendar, dayOf, isMonday, isoOf, makeCalendar } from './calendar.ts';
import { type Amount, type Day, NEVER, type PerMille, perMille } from './integers.ts';
import { seededNumber } from './seeded-number.ts';

/** One option for each clause. */
export type Text = Readonly<Record<ClauseId, OptionId>>;

/** What a clause is worth to a power, by option, with the name of the wording ("form=joint"). */
export interface Taste {
  readonly clause: Clause;
  readonly of: Readonly<Record<OptionId, { readonly worth: Amount; readonly wording: string }>>;
}

/** What another power means to it; zero where it means nothing. */
export interface Tie {
  readonly other: PowerId;
  readonly linkage: Amount;
  readonly absent: Amount;
  readonly third: Amount;
}

/** A power in this world: its data under its hidden type. */
export interface Profile {
  readonly id: PowerId;
  readonly data: Partner;
  readonly type: PowerType;
  readonly pledge: Amount;
  readonly premium: Amount;
  readonly curve: readonly PerMille[];
  readonly opinion: Amount;
  readonly prestige: Amount;
  readonly weights: Readonly<Record<ClauseId, Readonly<Record<OptionId, Amount>>>>;
  readonly linkage: Readonly<Record<PowerId, Amount>>;
  readonly absent: Readonly<Record<PowerId, Amount>>;
  /** The weights, clause by clause, in the form that sums iterate over. */
  readonly tastes: readonly Taste[];
  /** The other partners that mean something to it, in declared order, in the form that sums iterate over. */
  readonly ties: readonly Tie[];
  /** Powers that it would like beside it, in declared order. */
  readonly friends: readonly PowerId[];
  readonly accessionReplyDays: Day;
  /** It answers no invitation to accede before this day; zero where it always may. */
  readonly accedesFrom: Day;
}

/** The clause that says how the text is signed, and the two that say how it comes into force and who may accede. */
export interface Roles {
  readonly form: Clause | null;
  readonly entry: Clause | null;
  readonly accession: Clause | null;
}

/** A crisis that comes in the game: with its first and last day, and whose votes its answers influence (S9). */
export interface DatedDilemma extends Dilemma {
  readonly first: Day;
  readonly last: Day;
  /** Powers in whose chamber an answer would win or lose votes, for some hidden type at least. */
  readonly influences: readonly PowerId[];
  /** Powers whose vote an answer would bring forward. */
  readonly hastens: readonly PowerId[];
}

/** Everything that does not change in a game. */
export interface World {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly calendar: Calendar;
  readonly player: PowerId;
  /** Partners in declared order. */
  readonly partners: readonly PowerId[];
  readonly profiles: Readonly<Record<PowerId, Profile>>;
  /** C11: what the undecided deputies of each chamber will add to its slack; absent where none are undecided. */
  readonly undecided: Readonly<Record<PowerId, Amount>>;
  readonly clauses: readonly Clause[];
  readonly options: Readonly<Record<ClauseId, Readonly<Record<OptionId, ClauseOption>>>>;
  readonly roles: Roles;
  readonly startText: Text;
  /** The name of every wording, "form=joint", by clause and option. */
  readonly wordings: Readonly<Record<ClauseId, Readonly<Record<OptionId, string>>>>;
  /** Thousandths of the pledge that have melted, by day. */
  readonly melted: readonly PerMille[];
  readonly clockOn: Readonly<Record<Day, Scenario['clock']['steps'][number]>>;
  readonly eventsOn: Readonly<Record<Day, readonly EventOfTheDay[]>>;
  /** Sorted by the day on which they may first come. */
  readonly dilemmas: readonly DatedDilemma[];
  /** S7: those of the time before the game. */
  readonly openings: readonly Dilemma[];
  /** Who could be asked to speak to whom: a power with a linkage, an observer that is listened to. */
  readonly speakers: readonly { readonly by: PowerId; readonly power: PowerId }[];
  /** Conditions of the endings that do not wait for the last day. */
  readonly endsAtOnce: readonly (Condition | undefined)[];
  readonly sunset: Day;
  /** S2: the day from which crises follow the second set of limits. */
  readonly turn: Day;
  /** D1: by day, the next one on which the calendar alone brings something: a Monday, a step of the clock, news. */
  readonly nextFixedDay: readonly Day[];
  readonly awaited: Day | null;
  /** For powers without an envoy at the player's capital at first: the day from which they have one. */
  readonly opensOn: Readonly<Record<PowerId, Day>>;
}

/** What everybody may know of a world: all but what was dealt. */
export type PublicWorld = Omit<World, 'profiles' | 'undecided'>;

/** The day of a date that validation of the scenario has checked. Throws for any other. */
export function day(world: Pick<World, 'calendar'>, iso: string): Day {
  const found = dayOf(world.calendar, iso);
  if (found === null) throw new Error(`no such day: ${iso}`);
  return found;
}

/** The date of a day, as "1929-02-09". */
export function iso(world: Pick<World, 'calendar'>, onDay: Day): string {
  return isoOf(world.calendar, onDay);
}

/** The profile of a partner. Throws for any other power. */
export function profile(world: World, power: PowerId): Profile {
  const found = world.profiles[power];
  if (!found) throw new Error(`no partner: ${power}`);
  return found;
}

/** The first day on which a government without a chamber decides on accessions; zero where it always may. */
export function decidesFrom(world: World, power: PowerId): Day {
  const { ratification } = profile(world, power).data;
  if (ratification.track !== 'executive' || ratification.decidesFrom === undefined) return 0;
  return day(world, ratification.decidesFrom);
}

/** A wording of the scenario. Throws for an unknown one. */
export function option(world: PublicWorld, clause: ClauseId, id: OptionId): ClauseOption {
  const found = world.options[clause]?.[id];
  if (!found) throw new Error(`no option: ${clause}=${id}`);
  return found;
}

/** Seed 0 deals every power its historical type; any other seed deals each power separately. */
function dealType(partner: Partner, seed: number): PowerType {
  const [first] = partner.types;
  if (!first) throw new Error(`no type: ${partner.id}`);
  const historical = partner.types.find((type) => type.historical) ?? first;
  if (seed === 0) return historical;
  return partner.types[seededNumber(`${seed}/${partner.id}`) % partner.types.length] ?? historical;
}

/** C11: seed 0 deals what happened in history; any other seed deals each chamber separately. */
function dealUndecided(scenario: Scenario, seed: number): World['undecided'] {
  const dealt: Record<PowerId, Amount> = {};
  for (const { id, ratification } of scenario.partners) {
    if (ratification.track === 'executive' || ratification.undecided === undefined) continue;
    const { inHistory, adds } = ratification.undecided;
    const drawn = adds[seededNumber(`${seed}/${id}/undecided`) % adds.length];
    dealt[id] = seed === 0 ? inHistory : (drawn ?? 0);
  }
  return dealt;
}

/** What each wording is worth to a government of this type. */
export function weightsOf(scenario: Scenario, partner: Partner, type: PowerType): Profile['weights'] {
  const weights: Record<ClauseId, Record<OptionId, Amount>> = {};
  for (const clause of scenario.clauses) {
    const row: Record<OptionId, Amount> = {};
    for (const { id } of clause.options) {
      row[id] = (partner.weights[clause.id]?.[id] ?? 0) + (type.addToWeights[clause.id]?.[id] ?? 0);
    }
    weights[clause.id] = row;
  }
  return weights;
}

/** What another power's company is worth to a government of this type. */
export function linkageOf(partner: Partner, type: PowerType, other: PowerId): Amount {
  const factor = type.linkage ? (type.linkage.perMille[other] ?? type.linkage.allPerMille) : 1000;
  return perMille(partner.linkage[other] ?? 0, factor);
}

function makeProfile(
  here: Pick<World, 'calendar'>,
  partner: Partner,
  scenario: Scenario,
  type: PowerType,
): Profile {
  const linkage: Record<PowerId, Amount> = {};
  for (const other of Object.keys(partner.linkage)) linkage[other] = linkageOf(partner, type, other);
  const absent: Record<PowerId, Amount> = {};
  for (const [other, amount] of Object.entries(partner.absent)) {
    absent[other] = type.absent
      ? (type.absent.points[other] ?? perMille(amount, type.absent.allPerMille))
      : amount;
  }
  for (const [other, amount] of Object.entries(type.absent?.points ?? {})) absent[other] = amount;
  const weights = weightsOf(scenario, partner, type);
  return {
    id: partner.id,
    data: partner,
    type,
    pledge: perMille(partner.pledge, type.pledgePerMille),
    premium: perMille(partner.premium, type.premiumPerMille),
    curve: scenario.curves[type.curve ?? partner.curve] ?? [],
    opinion: perMille(partner.opinion, type.opinionPerMille),
    prestige: type.prestige ?? partner.prestige,
    weights,
    linkage,
    absent,
    tastes: scenario.clauses.map((clause) => ({
      clause,
      of: Object.fromEntries(
        clause.options.map(({ id }) => [
          id,
          { worth: weights[clause.id]?.[id] ?? 0, wording: `${clause.id}=${id}` },
        ]),
      ),
    })),
    ties: scenario.partners
      .map(({ id: other }) => ({
        other,
        linkage: linkage[other] ?? 0,
        absent: absent[other] ?? 0,
        third: type.third[other] ?? 0,
      }))
      .filter((tie) => tie.other !== partner.id && (tie.linkage || tie.absent || tie.third) !== 0),
    friends: scenario.powers.filter((other) => (linkage[other] ?? 0) > 0 || (absent[other] ?? 0) > 0),
    accessionReplyDays: partner.replyDays.accession + type.accessionReplyPlusDays,
    accedesFrom: type.accedesFrom === undefined ? 0 : day(here, type.accedesFrom),
  };
}

function meltedByDay(scenario: Scenario, calendar: Calendar): PerMille[] {
  const table: PerMille[] = [];
  let melted = 0;
  const steps = new Map(scenario.clock.steps.map((step) => [step.date, step.melted]));
  for (const step of scenario.clock.steps) {
    if ((dayOf(calendar, step.date) ?? 0) < 0) melted = step.melted;
  }
  for (let onDay = 0; onDay <= calendar.lastDay; onDay++) {
    melted = steps.get(isoOf(calendar, onDay)) ?? melted;
    table.push(melted);
  }
  return table;
}

function nextFixedDays(calendar: Calendar, marked: readonly Day[]): Day[] {
  const fixed = new Set(marked);
  const table: Day[] = [];
  let next = calendar.lastDay;
  for (let onDay = calendar.lastDay; onDay >= 0; onDay--) {
    table[onDay] = next;
    if (fixed.has(onDay) || isMonday(calendar, onDay)) next = onDay;
  }
  return table;
}

/** S9: whose votes the answers of a crisis influence at once; a power may be named more than once. */
const votesBy = ({ answers }: Dilemma): Pick<DatedDilemma, 'influences' | 'hastens'> => ({
  influences: answers
    .flatMap(({ effects }) => [
      effects,
      ...Object.values(effects.byType ?? {}).flatMap((types) => Object.values(types)),
    ])
    .flatMap(({ room, sours, calms }) => Object.keys({ ...room, ...sours, ...calms })),
  hastens: answers.flatMap(({ effects }) => Object.keys(effects.billSoonerDays ?? {})),
});

function speakersOf(scenario: Scenario): World['speakers'] {
  const partners = scenario.partners.flatMap(({ id, linkage }) =>
    scenario.powers.filter((by) => (linkage[by] ?? 0) > 0).map((by) => ({ by, power: id })),
  );
  const observers = scenario.observers.flatMap(({ id, leansOn }) =>
    scenario.powers.filter((power) => (leansOn[power] ?? 0) > 0).map((power) => ({ by: id, power })),
  );
  return [...partners, ...observers];
}

/** Hidden types by power that are supposed instead of dealt from the seed. */
export type Supposed = Readonly<Record<PowerId, string>>;

/** The partner's type: the one that is supposed, or else the one dealt. */
export function typeOf(partner: Partner, seed: number, supposed: Supposed): PowerType {
  const id = supposed[partner.id];
  return partner.types.find((type) => type.id === id) ?? dealType(partner, seed);
}

/** The part of a scenario's worlds that does not depend on the deal. */
type Undealt = Omit<World, 'seed' | 'profiles' | 'undecided'>;

function makeUndealt(scenario: Scenario): Undealt {
  const calendar = makeCalendar(scenario.calendar.firstDay, scenario.calendar.lastDay);
  const here = { calendar };
  const withRole = (test: (option: ClauseOption) => boolean): Clause | null =>
    scenario.clauses.find((clause) => clause.options.some(test)) ?? null;
  const eventsOn: Record<Day, EventOfTheDay[]> = {};
  for (const event of scenario.events) {
    const onDay = day(here, event.date);
    eventsOn[onDay] = [...(eventsOn[onDay] ?? []), event];
  }
  const clockOn = Object.fromEntries(scenario.clock.steps.map((step) => [day(here, step.date), step]));
  const { turn } = scenario.rules.dilemmas;
  return {
    scenario,
    calendar,
    player: scenario.player,
    partners: scenario.partners.map(({ id }) => id),
    clauses: scenario.clauses,
    options: Object.fromEntries(
      scenario.clauses.map((clause) => [clause.id, Object.fromEntries(clause.options.map((o) => [o.id, o]))]),
    ),
    roles: {
      form: withRole((o) => o.linkageShare !== undefined),
      entry: withRole((o) => o.force !== undefined),
      accession: withRole((o) => o.accession !== undefined),
    },
    wordings: Object.fromEntries(
      scenario.clauses.map(({ id, options }) => [
        id,
        Object.fromEntries(options.map((o) => [o.id, `${id}=${o.id}`])),
      ]),
    ),
    startText: Object.fromEntries(scenario.clauses.map((clause) => [clause.id, clause.start])),
    melted: meltedByDay(scenario, calendar),
    clockOn,
    eventsOn,
    openings: scenario.dilemmas.filter(({ opening }) => opening),
    dilemmas: scenario.dilemmas
      .filter(({ opening }) => !opening)
      .map((one) => ({
        ...one,
        first: day(here, one.from),
        last: day(here, one.until ?? one.from),
        ...votesBy(one),
      }))
      .sort((a, b) => a.first - b.first),
    speakers: speakersOf(scenario),
    turn: turn === undefined ? NEVER : day(here, turn),
    nextFixedDay: nextFixedDays(calendar, [...Object.keys(clockOn), ...Object.keys(eventsOn)].map(Number)),
    endsAtOnce: scenario.endings.filter(({ atOnce }) => atOnce).map(({ when }) => when),
    sunset: day(here, scenario.calendar.sunset),
    opensOn: Object.fromEntries(
      scenario.partners.flatMap(({ id, door }) => (door === undefined ? [] : [[id, day(here, door.from)]])),
    ),
    awaited: scenario.calendar.awaited === undefined ? null : day(here, scenario.calendar.awaited),
  };
}

/** Cache of what was built from a scenario, which never changes: bots suppose hundreds of its worlds in a game. */
interface Made {
  readonly undealt: Undealt;
  /** By power and type. */
  readonly profiles: Map<string, Profile>;
}

const made = new WeakMap<Scenario, Made>();

function madeOf(scenario: Scenario): Made {
  const found = made.get(scenario) ?? {
    undealt: makeUndealt(scenario),
    profiles: new Map<string, Profile>(),
  };
  made.set(scenario, found);
  return found;
}

/** The profile of a partner of this type. */
export function profileOf(scenario: Scenario, partner: Partner, type: PowerType): Profile {
  const { undealt, profiles } = madeOf(scenario);
  const name = `${partner.id}/${type.id}`;
  const found = profiles.get(name) ?? makeProfile(undealt, partner, scenario, type);
  profiles.set(name, found);
  return found;
}

/** The world of a seed; the caller may suppose other types than were dealt. */
export function makeWorld(scenario: Scenario, seed: number, supposed: Supposed = {}): World {
  const profiles = scenario.partners.map((partner) => [
    partner.id,
    profileOf(scenario, partner, typeOf(partner, seed, supposed)),
  ]);
  return {
    ...madeOf(scenario).undealt,
    seed,
    profiles: Object.fromEntries(profiles),
    undecided: dealUndecided(scenario, seed),
  };
}
