/** How advice interprets what the seat sees: by roles and by what was said, never by names. */
import type { Command } from '../../core/commands.ts';
import type { Day } from '../../core/integers.ts';
import type { Demand } from '../../core/permission.ts';
import type { Road } from '../../core/road.ts';
import type { SeenCable } from '../../core/seen.ts';
import type { DemandKey, Wish } from '../../core/standing.ts';
import type { PowerView } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { hasDeclinedSince } from './just-declined.ts';
import type { Sighted } from './sighted.ts';

/** The weight of a power in the verdict's breadth. */
export const breadth = (scenario: Scenario, power: PowerId): number => scenario.verdict.breadth[power] ?? 0;

/** The power with the greatest weight, the first declared among equals. */
export function mainPower(scenario: Scenario): PowerId {
  const [first, ...rest] = scenario.partners.map(({ id }) => id);
  if (first === undefined) throw new Error('a scenario without partners');
  return rest.reduce((most, id) => (breadth(scenario, id) > breadth(scenario, most) ? id : most), first);
}

/** These powers by weight, the heaviest first. */
export function byWeight(scenario: Scenario, powers: readonly PowerId[]): PowerId[] {
  return powers.toSorted((a, b) => breadth(scenario, b) - breadth(scenario, a));
}

/** Whether the power has had no note. */
export const isOutside = ({ road }: PowerView): boolean => road === 'outside' || road === 'informed';

/** Roads of powers that have answered without agreeing. */
const UNWON: ReadonlySet<Road> = new Set(['countered', 'noted', 'waiting', 'declined', 'withdrawn']);

/** Whether the power has answered without agreeing and no note or poll is before it. */
export const isHoldingOut = ({ road, replyDue, pollDue }: PowerView): boolean =>
  UNWON.has(road) && replyDue === null && pollDue === null;

/** Whether the power has signed or acceded, or has announced its accession. */
export const isIn = ({ road }: PowerView): boolean =>
  ['signed', 'deposited', 'bound', 'acceding', 'acceded'].includes(road);

/** A partner as the seat sees it. Throws for any other id, which is a bug. */
export function powerOf({ ask }: Sighted, id: PowerId): PowerView {
  const found = ask.view.powers.find((power) => power.id === id);
  if (!found) throw new Error(`no partner: ${id}`);
  return found;
}

/** What a power said: its answer to a note, or to a question. */
type Said = Extract<SeenCable, { is: 'replied' | 'needed' }>;

const isSaid = (cable: SeenCable): cable is Said => cable.is === 'replied' || cable.is === 'needed';

/** Everything that a power said, in order. */
export const saidBy = ({ told }: Sighted, power: PowerId): Said[] =>
  told.filter((cable): cable is Said => isSaid(cable) && cable.from === power);

/** What a power last said that it needs; null if it has said nothing, or needs nothing. */
export const wishOf = (s: Sighted, power: PowerId): Wish | null => saidBy(s, power).at(-1)?.wish ?? null;

/** The day of its last answer to a note, or null. */
export const answeredOn = (s: Sighted, power: PowerId): Day | null =>
  saidBy(s, power).findLast(({ is }) => is === 'replied')?.day ?? null;

// The two that follow repeat core/permission.ts: advice and bots call no function of core, so that no hidden type can be read.
/** The demands in a wish, wordings first. */
export const demandsIn = ({ text, circle }: Wish): Demand[] => [
  ...Object.entries(text).map(([clause, option]): Demand => ({ kind: 'option', clause, option })),
  ...circle.map((power): Demand => ({ kind: 'chair', power })),
];

/** The key of a demand, as requests at home use it: "form=joint", "ROM". */
export const demandKey = (demand: Demand): DemandKey =>
  demand.kind === 'chair' ? demand.power : `${demand.clause}=${demand.option}`;

/** Whether both are the same demand. */
export const isSame = (a: Demand, b: Demand): boolean => demandKey(a) === demandKey(b);

/** Whether the wording stands in the text, or the power has had the text. */
export const isMet = (s: Sighted, demand: Demand): boolean =>
  demand.kind === 'option'
    ? s.ask.view.text[demand.clause] === demand.option
    : !isOutside(powerOf(s, demand.power));

/** Whether a command is about this chair or wording. */
export function isAbout(command: Command, demand: Demand): boolean {
  if (demand.kind === 'chair') return 'power' in command && command.power === demand.power;
  return 'clause' in command && command.clause === demand.clause && command.option === demand.option;
}

/** Whether the power has answered the signed text and nothing has happened since that could change its mind. */
const hasJustDeclined = ({ ask, told }: Sighted, power: PowerId): boolean =>
  ask.view.signed !== null && hasDeclinedSince(told, power);

/** The day on which the last note to it was sent, or null. */
export const notedOn = ({ told }: Sighted, power: PowerId): Day | null =>
  told.findLast((cable) => cable.is === 'noteSent' && cable.power === power)?.day ?? null;

/** Whether the text or the circle has changed since the last note to it. */
export function hasChanged({ told }: Sighted, power: PowerId): boolean {
  const last = told.findLastIndex((cable) => cable.is === 'noteSent' && cable.power === power);
  const earlier = told.slice(0, last);
  return told
    .slice(last + 1)
    .some(
      (cable) =>
        cable.is === 'drafted' ||
        (cable.is === 'noteSent' &&
          !earlier.some((one) => one.is === 'noteSent' && one.power === cable.power)),
    );
}

/** A note to that power; null if none is possible, or if it would repeat one that was just declined. */
export const noteTo = (s: Sighted, power: PowerId): Command | null =>
  hasJustDeclined(s, power)
    ? null
    : s.ask.first('note', (command) => command.do === 'note' && command.power === power);

/** The first possible command of this verb for this power, or null. */
export const withPower = (
  s: Sighted,
  verb: 'sound' | 'need' | 'audience' | 'lobby' | 'favour' | 'intel',
  power: PowerId,
) => s.ask.first(verb, (command) => 'power' in command && command.power === power);
