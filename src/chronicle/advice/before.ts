/** Advice before the signature: whom to write to, which demands to grant, what to ask of home. */
import type { Command } from '../../core/commands.ts';
import type { Demand } from '../../core/permission.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { type Advice, advise } from './advice.ts';
import {
  answeredOn,
  breadth,
  byWeight,
  demandKey,
  demandsIn,
  hasChanged,
  isAbout,
  isHoldingOut,
  isMet,
  isOutside,
  isSame,
  mainPower,
  noteTo,
  powerOf,
  saidBy,
  wishOf,
  withPower,
} from './reading.ts';
import type { Sighted } from './sighted.ts';

/**
 * Days after a power's last answer until its note is repeated unchanged, and the number of refusals of one demand after
 * which more prove nothing (design choices).
 */
const LATE = 28;
const ENOUGH_REFUSALS = 2;

/** The first note to a power, or the sounding that must precede it. */
export function firstNote(
  s: Sighted,
  power: PowerId,
  why: 'first' | 'invite' | 'accede' | 'since',
): Advice[] {
  const isCold = powerOf(s, power).unprepared !== null;
  const talk = isCold ? withPower(s, 'sound', power) : null;
  return talk === null ? advise(noteTo(s, power), { why, power }) : advise(talk, { why: 'cold', power });
}

/**
 * First notes to the powers in the mandate's circle that count for breadth, the heaviest first. Those that another power
 * found ready are invited by the next note to that power, which costs one note for all of them; a wording that it asks
 * for and may have is written before that note goes.
 */
export function invitations(s: Sighted): Advice[] {
  const { mandate, tabled } = s.ask.view;
  const open = byWeight(s.scenario, mandate.circle).filter(
    (id) => isOutside(powerOf(s, id)) && breadth(s.scenario, id) > 0,
  );
  const bringer = (id: PowerId): PowerId | null => powerOf(s, id).broughtBy;
  return open.flatMap((id, at) => {
    const by = bringer(id);
    const note = by === null ? null : noteTo(s, by);
    if (by === null || note === null) return firstNote(s, id, tabled || at > 0 ? 'invite' : 'first');
    if (wordingsFor(s, [by]).length > 0) return [];
    return advise(note, { why: 'carried', power: by, powers: open.filter((one) => bringer(one) === by) });
  });
}

/** The main power and the powers that it has asked for. */
function heeded(s: Sighted): PowerId[] {
  const main = mainPower(s.scenario);
  const friends = s.scenario.partners.filter(({ id }) =>
    saidBy(s, main).some(({ wish }) => wish?.circle.includes(id)),
  );
  return byWeight(s.scenario, [main, ...friends.map(({ id }) => id).filter((id) => id !== main)]);
}

/** Whether a power that counts at least as much has asked for the present wording. */
function isContested(s: Sighted, demand: Demand, by: PowerId): boolean {
  if (demand.kind === 'chair') return false;
  const stands = s.ask.view.text[demand.clause];
  return s.scenario.partners.some(
    ({ id }) =>
      id !== by &&
      breadth(s.scenario, id) >= breadth(s.scenario, by) &&
      saidBy(s, id).some(({ wish }) => wish?.text[demand.clause] === stands),
  );
}

interface Open {
  readonly power: PowerId;
  readonly demand: Demand;
}

/** What these powers have asked for and not got, chairs before wordings. */
function openTo(s: Sighted, powers: readonly PowerId[]): Open[] {
  const all = powers.flatMap((power) => {
    const now = powerOf(s, power);
    // A power that another one found ready asks for wordings through that power's envoy.
    const wish = now.broughtBy !== null && isOutside(now) ? now.wish : wishOf(s, power);
    if (wish === null || !(isHoldingOut(now) || isOutside(now))) return [];
    return demandsIn(wish)
      .filter((demand) => !isMet(s, demand) && !isContested(s, demand, power))
      .map((demand): Open => ({ power, demand }));
  });
  return [
    ...all.filter(({ demand }) => demand.kind === 'chair'),
    ...all.filter(({ demand }) => demand.kind === 'option'),
  ];
}

/**
 * Whether the wording might cost the agreement of a power that counts at least as much as the one that asks, or is more
 * likely worse than better for a power that counts more.
 */
const costsMore = (
  s: Sighted,
  by: PowerId,
  { clause, option }: Extract<Demand, { kind: 'option' }>,
): boolean =>
  s.ask.wording(clause, option).some(({ power, yes, better, worse }) => {
    if (isOutside(powerOf(s, power)) || power === by) return false;
    const more = breadth(s.scenario, power) - breadth(s.scenario, by);
    return (more >= 0 && (yes === 'lost' || yes === 'doubtful')) || (more > 0 && worse > better);
  });

/**
 * H12: whether home grants it whatever its undecided members say; or whether it may, and another refusal abroad would prove
 * nothing more.
 */
function isTimeToAsk(s: Sighted, one: Open): boolean {
  const { foretold, ledger } = s.ask.permission(one.demand);
  return foretold === 'granted' || (ledger.enough && refusalsOf(s, one) >= ENOUGH_REFUSALS);
}

/** The reason as it stands where the decision is foretold like this, and its open form where it is not. */
const asFarAsForetold = <Name extends 'permission' | 'nearer' | 'no-permission'>(
  s: Sighted,
  why: Name,
  demand: Demand,
  as: 'granted' | 'refused',
): Name | `${Name}-open` => (s.ask.permission(demand).foretold === as ? why : `${why}-open`);

/** Grants the demand, or asks for permission that home would give. */
function granting(s: Sighted, one: Open): Advice[] {
  const { power, demand } = one;
  if (!s.ask.permission(demand).allowed) {
    if (!isTimeToAsk(s, one)) return [];
    const ask = s.ask.first('ask', (command) => isAbout(command, demand));
    return advise(ask, { why: asFarAsForetold(s, 'permission', demand, 'granted'), power, demand });
  }
  if (demand.kind === 'option') {
    if (costsMore(s, power, demand)) return [];
    const draft = s.ask.first('draft', (command) => isAbout(command, demand));
    return advise(draft, { why: 'wish', power, demand });
  }
  // A power that another one found ready is invited through that power.
  const by = powerOf(s, demand.power).broughtBy;
  if (by !== null) return advise(noteTo(s, by), { why: 'wish', power, demand });
  return firstNote(s, demand.power, 'invite').map((one) => ({
    ...one,
    why: one.why === 'cold' ? 'wish-cold' : 'wish',
    power,
    demand,
  }));
}

/** One sitting for all demands of a power, once it is time for all of them: it saves attention. */
function sitting(s: Sighted, open: readonly Open[]): Advice[] {
  const timely = new Set(open.filter((one) => isTimeToAsk(s, one)).map(({ demand }) => demandKey(demand)));
  const powers = new Set(open.map(({ power }) => power));
  const isGood = (command: Command): boolean =>
    command.do === 'ask' &&
    'for' in command &&
    powers.has(command.for) &&
    s.ask.sitting(command.for).put.every(({ demand }) => timely.has(demand));
  const act = s.ask.first('ask', isGood);
  if (act?.do !== 'ask' || !('for' in act)) return [];
  const { put } = s.ask.sitting(act.for);
  const isSure = put.every(({ foretold }) => foretold === 'granted');
  return advise(act, { why: isSure ? 'sitting' : 'sitting-open', power: act.for, count: put.length });
}

/** How often the power has made this demand in answer to a note. */
const refusalsOf = (s: Sighted, { power, demand }: Open): number =>
  saidBy(s, power).filter(
    ({ is, wish }) => is === 'replied' && wish !== null && demandsIn(wish).some((one) => isSame(one, demand)),
  ).length;

/** What could bring permission nearer for a demand that home would or might refuse today. */
function nearer(s: Sighted, one: Open): Advice[] {
  const { power, demand } = one;
  const { allowed, ledger } = s.ask.permission(demand);
  if (allowed || isTimeToAsk(s, one)) return [];
  const said = { power, demand };
  const steps = (['report', 'publish'] as const).flatMap((verb) => {
    const act = s.ask.first(verb, () => true);
    return act !== null && s.ask.permissionAfter(verb, demand).foretold === 'granted'
      ? advise(act, { why: `nearer-${verb}`, ...said })
      : [];
  });
  const asks = (['need', 'note'] as const).flatMap((verb) => {
    const act = verb === 'note' ? noteTo(s, power) : withPower(s, 'need', power);
    if (verb === 'note' && refusalsOf(s, one) >= ENOUGH_REFUSALS) return [];
    return s.ask.onceMore(demand, power, verb) > 0
      ? advise(act, { why: asFarAsForetold(s, 'nearer', demand, 'refused'), ...said })
      : [];
  });
  const [step] = [...steps, ...asks];
  if (step === undefined && ledger.enough) return [];
  const why = asFarAsForetold(s, 'no-permission', demand, 'refused');
  return step === undefined ? [{ why, act: null, ...said }] : [step];
}

/**
 * Grants the demands of the main power and its friends, asks permission for them, or lets the main power ask its friends.
 */
export function yielding(s: Sighted): Advice[] {
  const open = openTo(s, heeded(s));
  return [
    ...sitting(s, open),
    ...letAsk(s, mainPower(s.scenario)),
    ...open.filter((one) => !isCarried(s, one)).flatMap((one) => granting(s, one)),
    ...open.filter((one) => isCarried(s, one)).flatMap((one) => granting(s, one)),
  ];
}

/** Whether it is an invitation that a note to another power would carry: such a note waits for the wordings. */
const isCarried = (s: Sighted, { demand }: Open): boolean =>
  demand.kind === 'chair' && powerOf(s, demand.power).broughtBy !== null;

/** The wordings that these powers ask for and that could be written today. */
const wordingsFor = (s: Sighted, powers: readonly PowerId[]): Advice[] =>
  openTo(s, powers)
    .filter(({ demand }) => demand.kind === 'option' && s.ask.permission(demand).allowed)
    .flatMap((one) => granting(s, one));

/** A power that brings friends asks them itself once it has to name their chairs again; that costs nothing at home. */
function letAsk(s: Sighted, power: PowerId): Advice[] {
  const brings = s.scenario.partners.find(({ id }) => id === power)?.brings;
  const friends = (wishOf(s, power)?.circle ?? []).filter(
    (id) => brings !== undefined && id in brings.invites && isOutside(powerOf(s, id)),
  );
  const hasAsked = s.told.some((cable) => cable.is === 'polled' && cable.by === power);
  const { needDue } = powerOf(s, power);
  if (friends.length === 0 || hasAsked || needDue !== null || !isHoldingOut(powerOf(s, power))) return [];
  return advise(noteTo(s, power), { why: 'let-it-ask', power, powers: friends });
}

/** Demands of the main power and its friends that home does not allow yet. */
export function blocked(s: Sighted): Advice[] {
  return openTo(s, heeded(s))
    .filter(({ power }) => powerOf(s, power).needDue === null)
    .flatMap((one) => nearer(s, one));
}

/**
 * What the other powers ask for and the mandate allows; nothing once a power has agreed, because it could cost that
 * agreement.
 */
export function others(s: Sighted): Advice[] {
  if (s.ask.view.powers.some(({ road }) => road === 'agreed')) return [];
  const rest = s.scenario.partners.map(({ id }) => id).filter((id) => !heeded(s).includes(id));
  return openTo(s, rest)
    .filter(({ demand }) => s.ask.permission(demand).allowed)
    .flatMap((one) => granting(s, one));
}

/** Whether its last word named something that it has not got. */
const hasNamedItsNeed = (s: Sighted, power: PowerId): boolean => {
  const wish = wishOf(s, power);
  return wish !== null && demandsIn(wish).some((demand) => !isMet(s, demand));
};

/**
 * Asks what the main power, or the powers that it waits for, would need; repeated after each of their answers that does
 * not say so.
 */
export function questions(s: Sighted): Advice[] {
  const main = mainPower(s.scenario);
  const powers = powerOf(s, main).road === 'agreed' ? heeded(s) : [main];
  return powers
    .filter((power) => isHoldingOut(powerOf(s, power)) && !hasNamedItsNeed(s, power))
    .flatMap((power) => advise(withPower(s, 'need', power), { why: 'need', power }));
}

/** Sends the text again to powers that have seen another one, or that have not answered for long. */
export function renewals(s: Sighted): Advice[] {
  const { view } = s.ask;
  const main = mainPower(s.scenario);
  // News of the main power's agreement may make a note to its friends unnecessary.
  const powers = powerOf(s, main).road === 'agreed' ? heeded(s) : [main];
  return powers
    .filter((power) => isHoldingOut(powerOf(s, power)) && powerOf(s, power).needDue === null)
    .flatMap((power) => {
      const late = view.day - (answeredOn(s, power) ?? view.day) >= LATE;
      const why = hasChanged(s, power) ? changed(s, power) : late ? 'again-late' : null;
      return why === null ? [] : advise(noteTo(s, power), { why, power });
    });
}

function changed(s: Sighted, power: PowerId): 'again' | 'again-part' | 'again-changed' {
  const wish = wishOf(s, power);
  const demands = wish === null ? [] : demandsIn(wish);
  const met = demands.filter((demand) => isMet(s, demand)).length;
  if (met === 0) return 'again-changed';
  return met === demands.length ? 'again' : 'again-part';
}

/** Publishes the correspondence, once. */
export function print(s: Sighted): Advice[] {
  return s.ask.view.publications > 0
    ? []
    : advise(
        s.ask.first('publish', () => true),
        { why: 'print' },
      );
}
