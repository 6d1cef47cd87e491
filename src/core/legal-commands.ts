/**
 * Every legal command, in a fixed order: verbs as declared, then powers, clauses and options as the scenario declares
 * them. The chart says which verbs are known, the rules what rules a command out.
 */
import { type Command, type Kind, VERB_TABLE, type Verb } from './commands.ts';
import { openingPapers } from './dilemmas.ts';
import { type Game, positionOf, worldOf } from './game.ts';
import { ruledOut } from './legality.ts';
import type { Position } from './position.ts';
import { standpointOf } from './standpoint.ts';
import { TABLE, wouldSit } from './table.ts';
import type { World } from './world.ts';

/** For each kind of argument, the arguments that a command is tried with. */
const CONCEIVABLE: Readonly<Record<Kind, (world: World, position: Position) => readonly object[]>> = {
  nothing: () => [{}],
  date: () => [{}],
  day: () => [{}],
  power: ({ partners }) => partners.map((power) => ({ power })),
  powers: ({ partners }) => partners.map((power) => ({ powers: [power] })),
  guests: (world, position) => [{}, ...withoutOne(world, position)],
  wording: wordings,
  currentWording: ({ clauses }, { text }) =>
    clauses.map(({ id, start }) => ({ clause: id, option: text[id] ?? start })),
  demand: (world) => [
    ...wordings(world),
    ...world.partners.map((power) => ({ power })),
    ...world.partners.map((power) => ({ for: power })),
  ],
  speaker: ({ speakers }) => speakers,
  paper: answersTo,
};

function wordings({ clauses }: World): readonly object[] {
  return clauses.flatMap(({ id, options }) => options.map((option) => ({ clause: id, option: option.id })));
}

/** The guest lists that leave out one of those who would come. */
function withoutOne(world: World, position: Position): readonly object[] {
  const sitting = wouldSit(world, position);
  if (sitting.length < 2) return [];
  return sitting.map((power) => ({ with: sitting.filter((other) => other !== power) }));
}

/** The answers to what is on the desk: the table's own paper and a crisis; and to what was asked before the game. */
function answersTo(world: World, position: Position): readonly object[] {
  const { table, dilemma } = position;
  const atTable = table === null ? [] : [1, 2].map((choice) => ({ dilemma: TABLE, choice }));
  const waiting = world.dilemmas.find(({ id }) => id === dilemma?.id);
  const toCrisis = (waiting?.answers ?? []).map((_, index) => ({ dilemma: waiting?.id, choice: index + 1 }));
  const before = openingPapers(world, position).flatMap(({ id, answers }) =>
    answers.map((_, index) => ({ dilemma: id, choice: index + 1 })),
  );
  return [...atTable, ...toCrisis, ...before];
}

/** Kinds whose list changes with the position; every other list stays the same during a game. */
const CHANGING: ReadonlySet<Kind> = new Set<Kind>(['guests', 'currentWording', 'paper']);

const unchanging = new WeakMap<World, Map<Verb, readonly Command[]>>();

function commandsOf(verb: Verb, world: World, position: Position): readonly Command[] {
  const { takes } = VERB_TABLE[verb];
  const known = unchanging.get(world) ?? new Map<Verb, readonly Command[]>();
  unchanging.set(world, known);
  // The row of the verb says which kind it takes, and `CONCEIVABLE` lists arguments of just that kind.
  const commands =
    known.get(verb) ?? CONCEIVABLE[takes](world, position).map((what) => ({ do: verb, ...what }) as Command);
  if (!CHANGING.has(takes)) known.set(verb, commands);
  return commands;
}

/** Every conceivable command of these verbs, whether or not the state of the process knows them. */
export function commandsWith(verbs: Iterable<Verb>, world: World, position: Position): Command[] {
  return [...verbs].flatMap((verb) => commandsOf(verb, world, position));
}

/** Every conceivable command that the state of the process knows, legal or not. */
export function conceivable(game: Game): Command[] {
  return commandsWith(standpointOf(game.snapshot).verbs, worldOf(game), positionOf(game));
}

/** Every legal command. */
export function legalCommands(game: Game): Command[] {
  return [...standpointOf(game.snapshot).verbs].flatMap((verb) => legalWith(game, verb));
}

/** Every legal command of this verb. */
export function legalWith(game: Game, verb: Verb): Command[] {
  if (!standpointOf(game.snapshot).verbs.has(verb)) return [];
  const world = worldOf(game);
  const position = positionOf(game);
  return commandsOf(verb, world, position).filter((command) => ruledOut(world, position, command) === null);
}

/** The first legal command of this verb that is wanted, or null; the rules are evaluated for no other. */
export function firstLegal(game: Game, verb: Verb, wanted: (command: Command) => boolean): Command | null {
  if (!standpointOf(game.snapshot).verbs.has(verb)) return null;
  const world = worldOf(game);
  const position = positionOf(game);
  const found = commandsOf(verb, world, position).find(
    (command) => wanted(command) && ruledOut(world, position, command) === null,
  );
  return found ?? null;
}
