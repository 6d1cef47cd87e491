/**
 * Worlds as a player supposes them: hidden types drawn from his beliefs, his own acts played in them, each weighted by
 * how well it would have told him what he was told. Nothing here reads the deal.
 */
import type { Command } from '../../core/commands.ts';
import { type Game, isOver, open, positionOf, step, worldOf } from '../../core/game.ts';
import { type Amount, clamp, type Day } from '../../core/integers.ts';
import { standing } from '../../core/position.ts';
import { readCable, type SeenCable } from '../../core/seen.ts';
import type { DemandKey } from '../../core/standing.ts';
import type { View } from '../../core/view.ts';
import { iso, makeWorld, type Supposed } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Chance } from '../chance.ts';
import type { DatedAct } from '../line.ts';

/** A world that may be the true one, the game in it, and its weight in thousandths. */
export interface Supposition {
  readonly types: Supposed;
  readonly game: Game;
  readonly weight: number;
}

const CERTAIN = 1000;
/**
 * Factor for a supposition in which a power would stand elsewhere on its road than it does. Nothing is random, so some
 * type in it is wrong; the others may be right, and it is kept for lack of a better one (design choice).
 */
const KEPT_BY_A_MISMATCH = 10;

/**
 * The likeliest suppositions that fit what was heard are kept, at most `MOST_WORLDS`; where there are fewer than
 * `FEWEST_WORLDS`, the next best are kept too. Design choice: with all of them the scores of 24 deals were the same.
 */
const MOST_WORLDS = 16;
const FEWEST_WORLDS = 8;

/** The numbers from 0 to `count` - 1 in random order (Durstenfeld 1964). */
function shuffled(count: number, chance: Chance): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = chance(last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}

/**
 * Draws everybody's hidden types `samples` times, so that each type of each power appears as often as the seat believes
 * in it, and not more often by luck (Latin hypercube sampling; McKay, Beckman and Conover 1979).
 */
export function drawTypes(powers: View['powers'], chance: Chance, samples: number): Supposed[] {
  const drawn: Record<string, string>[] = Array.from({ length: samples }, () => ({}));
  for (const { id, beliefs } of powers) {
    for (const [sample, place] of shuffled(samples, chance).entries()) {
      let left = Math.trunc(((2 * place + 1) * CERTAIN) / (2 * samples));
      const types = drawn[sample] ?? {};
      for (const { type, perMille } of beliefs) {
        types[id] = type;
        if (left < perMille) break;
        left -= perMille;
      }
    }
  }
  return drawn;
}

/** What the seat was told: what each government said, one line for each answer, and what undecided members at home added (H12). */
export interface Said {
  readonly by: Readonly<Record<PowerId, readonly string[]>>;
  readonly members: Readonly<Record<DemandKey, Amount>>;
}

export const NOTHING_SAID: Said = { by: {}, members: {} };

/** Adds to what the seat was told what these cables tell, as far as it can read them. */
export function heardToo(said: Said, cables: readonly SeenCable[]): Said {
  const by: Record<PowerId, readonly string[]> = { ...said.by };
  let { members } = said;
  for (const cable of cables) {
    if (!('ledger' in cable)) continue;
    if (cable.is === 'asked') {
      const added = cable.ledger.terms.find(({ name }) => name === 'members')?.amount ?? 0;
      // After a refusal they add nothing, so what they added at first stands.
      members = { [cable.demand]: added, ...members };
      continue;
    }
    const speaker = 'from' in cable ? cable.from : 'power' in cable ? cable.power : null;
    if (typeof speaker === 'string') by[speaker] = [...(by[speaker] ?? []), JSON.stringify(cable)];
  }
  return { by, members };
}

/** The scenario in which undecided members at home add what they are known to have added, and elsewhere nothing. */
function withMembers(scenario: Scenario, members: Said['members']): Scenario {
  const { home } = scenario;
  const { undecided } = home.ask;
  if (undecided === undefined) return scenario;
  const supposed = { ...undecided, inHistory: members };
  return { ...scenario, home: { ...home, ask: { ...home.ask, undecided: supposed } } };
}

/** The game after one command, and what the seat hears of it. */
export function heardAfter(game: Game, command: Command): { game: Game; heard: readonly SeenCable[] } {
  const next = step(game, command);
  if ('refusal' in next) return { game, heard: [] };
  return { game: next.game, heard: next.cables.map((cable) => readCable(next.game, 'player', cable)) };
}

/** A game, and what governments have said to the seat in it. */
export interface Overheard {
  readonly game: Game;
  readonly said: Said;
}

/** Plays acts on their days up to a day, leaves out what is refused, and collects what is said on the way. */
export function heardUntil(today: Day, acts: readonly DatedAct[], from: Overheard): Overheard {
  let { game, said } = from;
  const doNext = (command: Command): void => {
    const next = heardAfter(game, command);
    game = next.game;
    said = heardToo(said, next.heard);
  };
  const waitFor = (day: Day): void => {
    if (positionOf(game).day < day && !isOver(game)) doNext({ do: 'wait', until: iso(worldOf(game), day) });
  };
  for (const { day, command } of acts) {
    waitFor(day);
    doNext(command);
  }
  waitFor(today);
  return { game, said };
}

function creditOf({ game, said }: Overheard, seen: View, heard: Said): number {
  let weight = CERTAIN;
  for (const { id, road } of seen.powers) {
    const same =
      standing(positionOf(game), id).road === road &&
      JSON.stringify(said.by[id] ?? []) === JSON.stringify(heard.by[id] ?? []);
    if (!same) weight = Math.trunc((weight * KEPT_BY_A_MISMATCH) / CERTAIN);
  }
  return Math.max(1, weight);
}

/** What a player knows: what he sees, what each government has said, and what he has done. */
export interface Known {
  readonly seen: View;
  readonly heard: Said;
  readonly done: readonly DatedAct[];
}

/** Cache of supposed games by their worlds, after so many of the player's acts; later thoughts continue from there. */
export type Lived = Map<string, Overheard & { readonly acts: number }>;

/** Supposed worlds that fit what the player knows, the likeliest first, each once. `lived` saves replaying them. */
export function suppose(
  scenario: Scenario,
  { seen, heard, done }: Known,
  chance: Chance,
  samples: number,
  lived: Lived = new Map(),
): Supposition[] {
  const found = new Map<string, Supposition & { readonly credit: number }>();
  const asTold = withMembers(scenario, heard.members);
  for (const types of drawTypes(seen.powers, chance, samples)) {
    const key = JSON.stringify([types, heard.members]);
    const known = found.get(key);
    if (known) {
      found.set(key, { ...known, weight: known.weight + known.credit });
      continue;
    }
    const { acts, ...before } = lived.get(key) ?? {
      // The deal of history, with the members at home as they are known.
      game: open(makeWorld(asTold, 0, types)).game,
      said: NOTHING_SAID,
      acts: 0,
    };
    const acted = heardUntil(0, done.slice(acts), before);
    lived.set(key, { ...acted, acts: done.length });
    const there = heardUntil(seen.day, [], acted);
    const credit = creditOf(there, seen, heard);
    found.set(key, { types, game: there.game, weight: credit, credit });
  }
  const fitting = [...found.values()].filter(({ credit }) => credit === CERTAIN).length;
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, clamp(fitting, FEWEST_WORLDS, MOST_WORLDS));
}
