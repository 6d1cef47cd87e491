/** How advice reads what lies before the seat: by roles and by what was said, never by names. */
import type { Command } from '../../core/commands.ts';
import type { Demand } from '../../core/home.ts';
import type { Day } from '../../core/integers.ts';
import type { DemandKey, Wish } from '../../core/position.ts';
import type { Road } from '../../core/road.ts';
import type { SeenCable } from '../../core/seen.ts';
import type { PowerView } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Sighted } from './sighted.ts';

/** What a power counts for the breadth of the whole. */
export const breadth = (scenario: Scenario, power: PowerId): number => scenario.verdict.breadth[power] ?? 0;

/** The power that counts most for the breadth of the whole, the first declared among equals. */
export function mainPower(scenario: Scenario): PowerId {
  const [first, ...rest] = scenario.partners.map(({ id }) => id);
  if (first === undefined) throw new Error('a scenario without partners');
  return rest.reduce((most, id) => (breadth(scenario, id) > breadth(scenario, most) ? id : most), first);
}

/** These powers, the one that counts most first. */
export function byWeight(scenario: Scenario, powers: readonly PowerId[]): PowerId[] {
  return powers.toSorted((a, b) => breadth(scenario, b) - breadth(scenario, a));
}

/** It has had no note. */
export const isOutside = ({ road }: PowerView): boolean => road === 'outside' || road === 'informed';

/** Roads of those who have answered and have not said yes. */
const UNWON: ReadonlySet<Road> = new Set(['countered', 'noted', 'waiting', 'declined', 'withdrawn']);

/** It has answered, not with a yes, and nothing lies before it. */
export const isHoldingOut = ({ road, replyDue, pollDue }: PowerView): boolean =>
  UNWON.has(road) && replyDue === null && pollDue === null;

/** It has put its name to the text or joined it, or said that it will. */
export const isIn = ({ road }: PowerView): boolean =>
  ['signed', 'deposited', 'bound', 'acceding', 'acceded'].includes(road);

/** A partner as the seat sees it; asking for a power that is none is a bug. */
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

/** What a power last said that it would need; null where it has said nothing, or that it needs nothing. */
export const wishOf = (s: Sighted, power: PowerId): Wish | null => saidBy(s, power).at(-1)?.wish ?? null;

/** The day on which it last answered a note, or null. */
export const answeredOn = (s: Sighted, power: PowerId): Day | null =>
  saidBy(s, power).findLast(({ is }) => is === 'replied')?.day ?? null;

/** Things of a wish, wordings first. */
export const demandsOf = ({ text, circle }: Wish): Demand[] => [
  ...Object.entries(text).map(([clause, option]): Demand => ({ kind: 'option', clause, option })),
  ...circle.map((power): Demand => ({ kind: 'chair', power })),
];

/** Its name, as a request at home has it: "form=joint", "ROM". */
export const keyOf = (demand: Demand): DemandKey =>
  demand.kind === 'chair' ? demand.power : `${demand.clause}=${demand.option}`;

export const isSame = (a: Demand, b: Demand): boolean => keyOf(a) === keyOf(b);

/** It stands in the text, or has had the text. */
export const isMet = (s: Sighted, demand: Demand): boolean =>
  demand.kind === 'option'
    ? s.ask.view.text[demand.clause] === demand.option
    : !isOutside(powerOf(s, demand.power));

/** A chair or a wording that a command is about. */
export function isAbout(command: Command, demand: Demand): boolean {
  if (demand.kind === 'chair') return 'power' in command && command.power === demand.power;
  return 'clause' in command && command.clause === demand.clause && command.option === demand.option;
}

/** Papers that change what a power is asked to join. */
const NEARER: ReadonlySet<SeenCable['is']> = new Set(['signed', 'deposited', 'acceded', 'inForce']);

/** The place of the last answer of this power among what was told, or -1. */
const lastAnswer = ({ told }: Sighted, power: PowerId): number =>
  told.findLastIndex((cable) => isSaid(cable) && cable.from === power);

/** It has answered the closed text, not with a yes, and nothing has been handed in since that could change its mind. */
export function hasJustDeclined(s: Sighted, power: PowerId): boolean {
  if (s.ask.view.signed === null) return false;
  const answer = lastAnswer(s, power);
  return answer >= 0 && !s.told.slice(answer + 1).some(({ is }) => NEARER.has(is));
}

/** The day on which the last note to it left, or null. */
export const notedOn = ({ told }: Sighted, power: PowerId): Day | null =>
  told.findLast((cable) => cable.is === 'noteSent' && cable.power === power)?.day ?? null;

/** The text or the circle is another than in the last note to it. */
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

/** A note to that power, where one is possible and would not be yesterday's. */
export const noteTo = (s: Sighted, power: PowerId): Command | null =>
  hasJustDeclined(s, power)
    ? null
    : s.ask.first('note', (command) => command.do === 'note' && command.power === power);

/** What this verb can do with this power now. */
export const withPower = (
  s: Sighted,
  verb: 'sound' | 'need' | 'audience' | 'lobby' | 'favour' | 'intel',
  power: PowerId,
) => s.ask.first(verb, (command) => 'power' in command && command.power === power);
