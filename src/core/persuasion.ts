/**
 * Acts that move one government without touching the text: assurance, pressure, favour, mediation, lobbying, and the
 * intelligence of soundings and intercepts. Rules P1-P9.
 */
import type { PowerType } from '../scenario/power.ts';
import type { PowerId } from '../scenario/primitives.ts';
import { afterHint, suggested } from './beliefs.ts';
import { mondayFrom } from './calendar.ts';
import { hastenBill, undecidedAdd, undecidedHeard, undecidedTellFrom } from './chamber.ts';
import { type Amount, type Day, type PerMille, part, perMille } from './integers.ts';
import { MOST_INTEL } from './standing.ts';
import type { StepBuilder } from './step-builder.ts';
import { linkageOf, profile, type World } from './world.ts';

/** P3: sounds an envoy; his hint is right more often than not. */
export function sound(builder: StepBuilder, power: PowerId): void {
  const { trust, rightPerMille } = builder.world.scenario.rules.sounding;
  const s = builder.standing(power);
  const intel = Math.min(MOST_INTEL, s.intel + 1);
  const hint = learn(builder, power, 'sound', s.soundings, rightPerMille);
  builder.change(power, { soundings: s.soundings + 1, intel, hastened: true });
  builder.trust(power, trust);
  builder.tell({ is: 'sounded', power, intel, hint });
}

/**
 * P4: reads a power's telegrams: the hint is nearly always right, all that it has asked for becomes evidence, and the
 * second time is noticed.
 */
export function intercept(builder: StepBuilder, power: PowerId): void {
  const { rightPerMille, noticedTrust, noticedCredibility } = builder.world.scenario.rules.intercept;
  const s = builder.standing(power);
  const intel = Math.min(MOST_INTEL, s.intel + 1);
  const noticed = s.intercepts > 0;
  const hint = learn(builder, power, 'intel', s.intercepts, rightPerMille);
  builder.change(power, { intercepts: s.intercepts + 1, intel });
  builder.set({ lastIntercept: builder.position.day });
  builder.tell({ is: 'intercepted', power, intel, hint, noticed });
  if (!noticed) return;
  builder.trust(power, noticedTrust);
  builder.credibility(noticedCredibility);
}

/** B2, B3: updates beliefs by a hint; returns the type that it points to, null where the power has only one. */
export function learn(
  builder: StepBuilder,
  power: PowerId,
  by: 'sound' | 'intel' | 'rumour',
  count: number,
  rightPerMille: PerMille,
): string | null {
  const hint = suggested(builder.world, power, by, count, rightPerMille);
  const { types } = profile(builder.world, power).data;
  const { beliefs } = builder.standing(power);
  builder.change(power, { beliefs: afterHint(beliefs, types, hint, rightPerMille) });
  return hint;
}

/** P1, P2: assures a power in private; each assurance makes the next one worth less. */
export function assure(builder: StepBuilder, power: PowerId): void {
  const { credibility } = builder.world.scenario.rules.assurance;
  builder.change(power, { assured: builder.position.day });
  builder.credibility(credibility);
  builder.tell({ is: 'assured', power });
}

/**
 * P5: pressure moves the power, sours its chamber and halves the time of an answer that is due; after the signature it
 * brings one bill forward.
 */
export function press(builder: StepBuilder, power: PowerId): void {
  const rule = builder.world.scenario.rules.pressure;
  const { type } = profile(builder.world, power);
  const s = builder.standing(power);
  const { day, treaty } = builder.position;
  builder.tell({ is: 'pressed', power });
  const sours = treaty ? rule.soursTheBill : rule.sours;
  builder.change(power, { pressed: s.pressed + 1, soured: s.soured + sours });
  if (treaty) {
    builder.change(power, { pressedBill: true });
    hastenBill(builder, power, rule.billSoonerDays);
  } else {
    builder.change(power, {
      pressure: s.pressure + perMille(rule.points, type.pressurePerMille),
      shift: s.shift + type.pressureMovesTheCurve,
    });
    builder.hastenReply(power, (due) => day + perMille(due - day, rule.keepsOfThePendingReply));
  }
  builder.trust(power, rule.trust);
}

/** P6: a favour, such as an order for timber, warms, heals half of what pressure soured, and fades. */
export function favour(builder: StepBuilder, power: PowerId): void {
  const rule = builder.world.scenario.rules.favour;
  const { type } = profile(builder.world, power);
  const s = builder.standing(power);
  builder.change(power, {
    favour: perMille(rule.points, type.favourPerMille),
    favoured: builder.position.day,
    soured: perMille(s.soured, rule.keepsOfTheSoured),
  });
  builder.trust(power, rule.trust);
  builder.tell({ is: 'favoured', power });
  hastenBill(builder, power, rule.billSoonerDays);
  builder.confidence(rule.confidence, 'favour', power);
}

/**
 * P7: what a third party's word is worth to a power: half of the linkage, or the weight of an observer's voice there.
 */
export function leanWorth(
  world: World,
  by: PowerId,
  power: PowerId,
  type: PowerType = profile(world, power).type,
): Amount {
  const { ofTheLinkage, most } = world.scenario.rules.mediation;
  const observer = world.scenario.observers.find(({ id }) => id === by);
  const linkage = linkageOf(profile(world, power).data, type, by);
  const points = observer
    ? (observer.leansOn[power] ?? 0)
    : Math.min(most, perMille(Math.max(0, linkage), ofTheLinkage));
  return perMille(points, type.mediationPerMille);
}

/** P7: a third party speaks for the player. */
export function mediate(builder: StepBuilder, by: PowerId, power: PowerId): void {
  const { replySoonerDays, billSoonerDays } = builder.world.scenario.rules.mediation;
  const s = builder.standing(power);
  builder.change(power, {
    lean: s.lean + leanWorth(builder.world, by, power),
    leanedBy: [...s.leanedBy, by],
  });
  builder.hastenReply(power, (due) => due - replySoonerDays);
  builder.tell({ is: 'mediated', by, power });
  hastenBill(builder, power, billSoonerDays);
}

/**
 * P8: a talk in the lobbies adds slack and trust and brings the bill forward, less each time; in the last days before
 * the vote it tells how the undecided will vote (C11).
 */
export function lobby(builder: StepBuilder, power: PowerId): void {
  const { world, position } = builder;
  const { trust, billSoonerDays } = world.scenario.rules.lobby;
  const s = builder.standing(power);
  const { lobbied, bill, heard } = s;
  const tells = !undecidedHeard(s) && bill !== null && position.day >= undecidedTellFrom(world, bill);
  builder.change(power, { lobbied: lobbied + 1, heard: heard || tells });
  builder.trust(power, trust[lobbied] ?? 0);
  builder.tell({
    is: 'lobbied',
    power,
    undecided: tells && power in world.undecided ? undecidedAdd(world, position, power) : null,
  });
  hastenBill(builder, power, billSoonerDays[lobbied] ?? 0);
}

/** P9: what a week takes from pressure and from old favours. */
export function fadeOfAWeek(builder: StepBuilder): void {
  const { pressure, favour: gift } = builder.world.scenario.rules;
  for (const power of builder.world.partners) {
    const s = builder.standing(power);
    if (s.pressure !== 0) builder.change(power, { pressure: towardZero(s.pressure, pressure.fadesPerWeek) });
    const old = s.favoured !== null && builder.position.day - s.favoured >= gift.fadesAfterDays;
    if (old && s.favour !== 0) builder.change(power, { favour: towardZero(s.favour, gift.thenPerWeek) });
  }
}

/**
 * P6: the day from which a favour is forgotten by the usual measure; null where it never is. A hidden type may forget
 * it sooner or later, which is not shown.
 */
export function forgottenOn({ scenario, calendar }: World, favoured: Day): Day | null {
  const { points, fadesAfterDays, thenPerWeek } = scenario.rules.favour;
  if (points <= 0) return favoured;
  if (thenPerWeek <= 0) return null;
  const mondays = part(points + thenPerWeek - 1, 1, thenPerWeek);
  return mondayFrom(calendar, favoured + fadesAfterDays) + 7 * (mondays - 1);
}

function towardZero(amount: Amount, by: Amount): Amount {
  return amount > 0 ? Math.max(0, amount - by) : Math.min(0, amount + by);
}
