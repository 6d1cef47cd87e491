/**
 * Which commands belong to which page of the desk, in a fixed order, and what each would cost beyond attention.
 */
import type { Command, Refusal, Verb } from '../core/commands.ts';
import { leaveFor, type Possible } from '../core/view.ts';
import type { Amount } from '../core/whole.ts';
import type { PowerId } from '../scenario/primitives.ts';
import type { Desk } from './desk.ts';

const WITH_A_POWER: readonly Verb[] = ['note', 'need', 'sound', 'audience', 'inform', 'ask'];
const AT_HOME: readonly Verb[] = ['report', 'publish', 'sign', 'ratify', 'register', 'withdraw'];

function concerns(command: Command, power: PowerId): boolean {
  if (command.do === 'inform') return command.powers.includes(power);
  return 'power' in command && command.power === power;
}

const legalFirst = (all: readonly Possible[]): Possible[] => [
  ...all.filter(({ refusal }) => refusal === null),
  ...all.filter(({ refusal }) => refusal !== null),
];

/** Everything that can be done about one power. */
export function aboutPower(desk: Desk, power: PowerId): Possible[] {
  const found = desk.possible.value.filter(({ command }) => concerns(command, power));
  const ordered = WITH_A_POWER.flatMap((verb) => found.filter(({ command }) => command.do === verb));
  return legalFirst(ordered.filter(({ refusal }) => !isSettled(refusal)));
}

/** Refusals that say that there is nothing left to do; such a command is no longer listed. */
function isSettled(refusal: Refusal | null): boolean {
  return refusal?.code === 'allowed-already';
}

export function atHome(desk: Desk): Possible[] {
  const found = desk.possible.value.filter(({ command }) => AT_HOME.includes(command.do));
  const whole = found.filter(({ command }) => command.do !== 'sign' || command.with === undefined);
  return legalFirst(AT_HOME.flatMap((verb) => whole.filter(({ command }) => command.do === verb)));
}

/** The signing with one chair fewer. */
export function signings(desk: Desk): Possible[] {
  return desk.possible.value.filter(({ command }) => command.do === 'sign' && command.with !== undefined);
}

/** The command with its reason, where the rules know of it at all. */
export function find(desk: Desk, test: (command: Command) => boolean): Possible | null {
  return desk.possible.value.find(({ command }) => test(command)) ?? null;
}

/** What acting without leave would cost at home now, or null where there is leave or nothing to breach. */
export function priceWithoutLeave(desk: Desk, command: Command): Amount | null {
  const { tabled, signed, mandate } = desk.view.value;
  if (signed !== null) return null;
  const game = desk.game.value;
  if (command.do === 'draft') {
    if (!tabled) return null;
    const leave = leaveFor(game, { kind: 'option', clause: command.clause, option: command.option });
    return leave.allowed ? null : leave.priceWithout;
  }
  if (command.do !== 'note' || mandate.circle.includes(command.power)) return null;
  return leaveFor(game, { kind: 'chair', power: command.power }).priceWithout;
}
