// Random games for property tests: a walk is plain data (scenario, seed, length of the historical beginning,
// and a list of numbers that choose among all commands), so that a failing one can be shrunk and kept as a
// test.
import fc from 'fast-check';
import { type Command, VERBS } from '../src/core/commands.ts';
import {
  type Game,
  isOver,
  open,
  positionOf,
  type Step,
  step,
  worldOf as worldOfGame,
} from '../src/core/game.ts';
import { commandsWith, legalCommands } from '../src/core/legal-commands.ts';
import type { World } from '../src/core/world.ts';
import { historyCommands, SCENARIOS, worldOf } from './tools.ts';

/**
 * Every property starts from this number, so that each run tries the same games; `SEED=7 npm run soak` tries
 * others.
 */
export const FIXED = Number(process.env.SEED ?? 19290209);

export interface Walk {
  readonly scenario: string;
  readonly seed: number;
  /** Commands of the historical line that come first, as far as they are legal under this seed. */
  readonly history: number;
  readonly choices: readonly number[];
}

/** Walks of up to this many random commands, over all scenarios and a handful of seeds. */
export function walks(most: number, scenarios: readonly string[] = SCENARIOS): fc.Arbitrary<Walk> {
  return fc.record({
    scenario: fc.constantFrom(...scenarios),
    seed: fc.constantFrom(0, 0, 1, 7, 11, 4_294_967_295),
    history: fc.oneof(fc.constant(0), fc.nat(60)),
    choices: fc.array(fc.nat(1_000_000), {
      minLength: Math.ceil(most / 2),
      maxLength: most,
      size: 'max',
    }),
  });
}

const ODD_IDS = [
  '__proto__',
  'constructor',
  'toString',
  '',
  'XXX',
  'pol',
  'form',
  '\ud800',
  '💥',
  'A'.repeat(5_000),
];
const ODD_DATES = ['1929-02-30', '9999-12-31', '0000-00-00', '', 'tomorrow', '1929-1-1', '-1', '1928-12-20'];

const absurdities = new WeakMap<World, readonly Command[]>();

/** Commands that no page would send: unknown ids, invalid days, lists with duplicates. Made once for each world. */
export function absurd(world: World): readonly Command[] {
  const made = absurdities.get(world) ?? absurdIn(world);
  absurdities.set(world, made);
  return made;
}

function absurdIn(world: World): readonly Command[] {
  const [first = ''] = world.partners;
  const [clause] = world.clauses;
  const ids = [...ODD_IDS, world.player];
  return [
    ...ODD_DATES.map((until): Command => ({ do: 'wait', until })),
    ...ODD_DATES.map((on): Command => ({ do: 'deadline', on })),
    ...ids.flatMap((power): Command[] => [
      { do: 'note', power },
      { do: 'need', power },
      { do: 'sound', power },
      { do: 'audience', power },
      { do: 'intel', power },
      { do: 'assure', power },
      { do: 'favour', power },
      { do: 'press', power },
      { do: 'lobby', power },
      { do: 'mediate', by: power, power: first },
      { do: 'mediate', by: first, power },
      { do: 'answer', dilemma: power, choice: 1 },
      { do: 'ask', power },
      { do: 'ask', for: power },
      { do: 'inform', powers: [power] },
      { do: 'sign', with: [power] },
    ]),
    ...ODD_IDS.flatMap((odd): Command[] => [
      { do: 'draft', clause: odd, option: odd },
      { do: 'draft', clause: clause?.id ?? '', option: odd },
      { do: 'ask', clause: odd, option: odd },
      { do: 'commit', clause: odd, option: odd },
      { do: 'ask', clause: clause?.id ?? '', option: odd },
    ]),
    { do: 'answer', dilemma: 'table', choice: 3 },
    { do: 'mediate', by: first, power: first },
    { do: 'inform', powers: [] },
    { do: 'inform', powers: [first, first] },
    { do: 'sign', with: [] },
    { do: 'sign', with: [first, first] },
  ];
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty list has nothing to choose');
  return found;
}

/**
 * The command that a number chooses here: six in ten are legal, two of any verb, known or not, one absurd,
 * one a wait until the next moment that concerns the player. The proposal is rarely withdrawn, so that games go on, and a crisis of the time before the
 * game is rarely answered.
 */
export function chosen(game: Game, choice: number): Command {
  const world = worldOfGame(game);
  const rest = Math.trunc(choice / 10);
  const usual = (commands: readonly Command[]): readonly Command[] =>
    rest % 50 === 0 ? commands : commands.filter((command) => !answersAnOpening(world, command));
  switch (choice % 10) {
    case 0:
      return at(absurd(world), rest);
    case 1:
    case 2:
      return at(usual(commandsWith(VERBS, world, positionOf(game))), rest);
    case 3:
      return { do: 'wait' };
    default: {
      const legal = usual(legalCommands(game)).filter((c) => c.do !== 'withdraw' || rest % 50 === 0);
      return legal.length === 0 ? { do: 'wait' } : at(legal, rest);
    }
  }
}

const answersAnOpening = ({ openings }: World, command: Command): boolean =>
  command.do === 'answer' && openings.some(({ id }) => id === command.dilemma);

const TRIES_AFTER_THE_END = 5;

/** Takes the walk with a player that gives its commands one by one; `now` is the game that they have led to. */
export function lead(walk: Walk, now: () => Game, give: (command: Command) => void): void {
  for (const command of historyCommands(walk.scenario).slice(0, walk.history)) give(command);
  let after = 0;
  for (const choice of walk.choices) {
    if (isOver(now())) after += 1;
    if (after > TRIES_AFTER_THE_END) break;
    give(chosen(now(), choice));
  }
}

/** Takes the walk, passing every command with the game before it and its result; returns the last game. */
export function take(walk: Walk, see: (before: Game, command: Command, result: Step) => void): Game {
  let { game } = open(worldOf(walk.scenario, walk.seed));
  lead(
    walk,
    () => game,
    (command) => {
      const before = game;
      const result = step(before, command);
      see(before, command, result);
      game = result.game;
    },
  );
  return game;
}

/** The accepted commands of a walk. */
export function acceptedOf(walk: Walk): Command[] {
  const accepted: Command[] = [];
  take(walk, (_, command, result) => {
    if (!('refusal' in result)) accepted.push(command);
  });
  return accepted;
}

/** Freezes plain data deeply, so that a mutation throws. */
export function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}
