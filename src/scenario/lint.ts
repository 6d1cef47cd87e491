/**
 * Warnings about parts of a scenario that are valid but have no effect: a power that nobody can invite, an event that
 * cannot occur, a message that is missing. Never faults: the scenario can be played.
 */
import type { Condition } from './condition.ts';
import { cannotAgree, cannotBeInvited } from './lint-reach.ts';
import type { Partner } from './power.ts';
import type { Scenario } from './schema.ts';

export type WarningCode =
  | 'cannot-invite'
  | 'cannot-agree'
  | 'no-weights'
  | 'event-outside'
  | 'event-never'
  | 'crisis-reversed'
  | 'ending-never'
  | 'goal-never'
  | 'clock-outside'
  | 'tide-outside'
  | 'curve-unused'
  | 'source-unused'
  | 'dispute-unused'
  | 'codex-outside'
  | 'codex-alone'
  | 'no-land'
  | 'no-message'
  | 'no-history'
  | 'other-folder';

/** One part that is valid but has no effect. */
export interface Warning {
  readonly code: WarningCode;
  readonly file: string;
  /** The id that the warning is about. */
  readonly about: string;
}

const HIGHEST_CONFIDENCE = 10_000;

/** Every warning except those about messages, lands and the folder, which need the word files, the atlas and its name. */
export function lint(scenario: Scenario): Warning[] {
  return [
    ...scenario.partners.flatMap((partner) => lintPartner(scenario, partner)),
    ...lintEvents(scenario),
    ...lintDilemmas(scenario),
    ...lintEndingsAndGoals(scenario),
    ...lintFrame(scenario),
    ...lintSources(scenario),
    ...lintCodex(scenario),
    ...(scenario.despatches.history === undefined
      ? [{ code: 'no-history', file: 'history.despatch', about: scenario.id } as const]
      : []),
  ];
}

function lintPartner(scenario: Scenario, partner: Partner): Warning[] {
  const file = `powers/${partner.id}.json`;
  const { firstDay, lastDay } = scenario.calendar;
  const found: Warning[] = [];
  if (cannotBeInvited(scenario, partner.id)) found.push({ code: 'cannot-invite', file, about: partner.id });
  if (cannotAgree(scenario, partner)) found.push({ code: 'cannot-agree', file, about: partner.id });
  for (const { id } of scenario.clauses)
    if (partner.weights[id] === undefined) found.push({ code: 'no-weights', file, about: `weights.${id}` });
  const tides = partner.ratification.track === 'chamber' ? partner.ratification.tides : [];
  for (const tide of tides) {
    if (tide.until < firstDay || tide.from > lastDay || tide.from > tide.until) {
      found.push({ code: 'tide-outside', file, about: tide.id });
    }
  }
  return found;
}

function lintEvents(scenario: Scenario): Warning[] {
  const { firstDay, lastDay } = scenario.calendar;
  const file = 'events.json';
  return scenario.events.flatMap((event): Warning[] => {
    if (event.date <= firstDay || event.date > lastDay)
      return [{ code: 'event-outside', file, about: event.id }];
    return event.when && neverHolds(scenario, event.when)
      ? [{ code: 'event-never', file, about: event.id }]
      : [];
  });
}

/** A crisis comes within its window, or on its first day where the window has no end. */
function lintDilemmas(scenario: Scenario): Warning[] {
  const { firstDay, lastDay } = scenario.calendar;
  const file = 'events.json';
  return scenario.dilemmas.flatMap((dilemma): Warning[] => {
    if (dilemma.opening) return [];
    const about = `dilemma-${dilemma.id}`;
    const until = dilemma.until ?? dilemma.from;
    if (dilemma.from > until) return [{ code: 'crisis-reversed', file, about }];
    if (until <= firstDay || dilemma.from > lastDay) return [{ code: 'event-outside', file, about }];
    return dilemma.when && neverHolds(scenario, dilemma.when) ? [{ code: 'event-never', file, about }] : [];
  });
}

function lintEndingsAndGoals(scenario: Scenario): Warning[] {
  const found: Warning[] = [];
  let closed = false;
  for (const ending of scenario.endings) {
    if (closed || (ending.when && neverHolds(scenario, ending.when))) {
      found.push({ code: 'ending-never', file: 'scenario.json', about: ending.id });
    }
    closed ||= ending.when === undefined;
  }
  for (const { id, when } of scenario.goals)
    if (neverHolds(scenario, when)) found.push({ code: 'goal-never', file: 'scenario.json', about: id });
  return found;
}

/** True where no position can satisfy the condition; false where one may. */
export function neverHolds(scenario: Scenario, condition: Condition): boolean {
  const groupSize = (of: readonly string[] | string): number =>
    typeof of === 'string' ? (scenario.groups[of]?.length ?? 0) : of.length;
  const tooMany = (
    limits: { atLeast?: number | undefined; atMost?: number | undefined },
    most: number,
  ): boolean => (limits.atLeast ?? 0) > most || (limits.atLeast ?? 0) > (limits.atMost ?? most);
  if ('all' in condition) return condition.all.some((one) => neverHolds(scenario, one));
  if ('any' in condition) return condition.any.every((one) => neverHolds(scenario, one));
  if ('not' in condition) return alwaysHolds(condition.not);
  if ('roads' in condition)
    return condition.roads.are.length === 0 || tooMany(condition.roads, groupSize(condition.roads.of));
  if ('founders' in condition) return tooMany(condition.founders, groupSize(condition.founders.of));
  if ('bound' in condition) return tooMany(condition.bound, groupSize(condition.bound.of));
  if ('assured' in condition) return tooMany(condition.assured, groupSize(condition.assured.of));
  if ('requests' in condition) return tooMany(condition.requests, Number.MAX_SAFE_INTEGER);
  if ('refused' in condition) return tooMany(condition.refused, scenario.partners.length);
  if ('intercepted' in condition) return tooMany(condition.intercepted, scenario.partners.length);
  if ('confidence' in condition) {
    const { below, atLeast } = condition.confidence;
    return (atLeast ?? 0) > HIGHEST_CONFIDENCE || (below !== undefined && below <= (atLeast ?? 0));
  }
  return false;
}

function alwaysHolds(condition: Condition): boolean {
  if ('all' in condition) return condition.all.every(alwaysHolds);
  if ('any' in condition) return condition.any.some(alwaysHolds);
  if ('near' in condition) return condition.near.dates.length === 0;
  return false;
}

function lintFrame(scenario: Scenario): Warning[] {
  const { firstDay, lastDay } = scenario.calendar;
  const file = 'scenario.json';
  const used = new Set(
    scenario.partners.flatMap((p) => [p.curve, ...p.types.flatMap((t) => (t.curve ? [t.curve] : []))]),
  );
  return [
    ...scenario.clock.steps
      .filter((step) => step.date < firstDay || step.date > lastDay)
      .map((step): Warning => ({ code: 'clock-outside', file, about: step.id })),
    ...Object.keys(scenario.curves)
      .filter((curve) => !used.has(curve))
      .map((curve): Warning => ({ code: 'curve-unused', file, about: curve })),
  ];
}

function citedSources(scenario: Scenario): Set<string> {
  const facts: { readonly sources: readonly string[] }[] = [
    ...scenario.events,
    ...scenario.dilemmas,
    ...scenario.home.voices,
    ...scenario.story.prologue,
    ...scenario.story.prologue.flatMap(({ exercise }) => (exercise?.kind === 'why' ? exercise.terms : [])),
    ...scenario.story.epilogue,
    ...scenario.story.fates,
    ...scenario.codex,
    ...scenario.clock.steps,
    ...scenario.observers.flatMap((power) => power.offices),
    ...[scenario.playerPower, ...scenario.partners].flatMap((power) => [
      ...power.offices,
      ...power.interests,
      ...power.fears,
      ...power.redLines,
    ]),
    ...scenario.partners.flatMap(({ grounds }) => Object.values(grounds).map((keys) => ({ sources: keys }))),
    ...scenario.partners.flatMap(({ ratification }) =>
      ratification.track === 'chamber' ? ratification.tides : [],
    ),
  ];
  return new Set([
    ...facts.flatMap((fact) => fact.sources),
    ...scenario.disputes.flatMap((card) => [...card.one, ...card.two]),
  ]);
}

function lintSources(scenario: Scenario): Warning[] {
  const cited = citedSources(scenario);
  const opened = new Set(
    [...scenario.events, ...scenario.story.prologue, ...scenario.story.epilogue, ...scenario.codex].flatMap(
      ({ dispute }) => (dispute === undefined ? [] : [dispute]),
    ),
  );
  return [
    ...Object.keys(scenario.sources)
      .filter((key) => !cited.has(key))
      .map((key): Warning => ({ code: 'source-unused', file: 'sources.json', about: key })),
    ...scenario.disputes
      .filter((card) => card.facts.length === 0 && !opened.has(card.id))
      .map((card): Warning => ({ code: 'dispute-unused', file: 'disputes.json', about: card.id })),
  ];
}

/** A codex entry that opens after the last day, or to which no other entry links. */
function lintCodex({ codex, calendar }: Scenario): Warning[] {
  const file = 'codex.json';
  const led = new Set(codex.flatMap(({ related }) => related));
  return codex.flatMap(({ id, from = '' }): Warning[] => [
    ...(from > calendar.lastDay ? [{ code: 'codex-outside', file, about: id } as const] : []),
    ...(codex.length > 1 && !led.has(id) ? [{ code: 'codex-alone', file, about: id } as const] : []),
  ]);
}
