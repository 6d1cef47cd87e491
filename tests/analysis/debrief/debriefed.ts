// Debriefs of lines with small budgets, for tests.
import { debriefOf } from '../../../src/analysis/debrief/debrief.ts';
import {
  type Effort,
  Exploration,
  type Findings,
  roundsOf,
} from '../../../src/analysis/debrief/exploring.ts';
import { type PlayedGame, playedGame } from '../../../src/analysis/debrief/played-game.ts';
import { linesFor, poolFor } from '../../../src/analysis/debrief/pool.ts';
import type { Debrief } from '../../../src/analysis/debrief/report.ts';
import type { DatedAct } from '../../../src/analysis/line.ts';
import { type Book, emptyBook, parseBook } from '../../../src/analysis/search/book.ts';
import { play, withoutRefused } from '../../../src/analysis/search/track.ts';
import type { Command } from '../../../src/core/commands.ts';
import { iso, type World } from '../../../src/core/world.ts';
import { filesOf, scenarioOf, worldOf } from '../../tools.ts';

type Line = readonly DatedAct[];

/** The acts of a line with the waits between them. */
export function commandsOfLine(world: World, acts: Line): Command[] {
  let today = 0;
  return acts.flatMap(({ day, command }): Command[] => {
    const waited = day > today;
    today = day;
    return waited ? [{ do: 'wait', until: iso(world, day) }, command] : [command];
  });
}

const books = new Map<string, Book>();

/** A scenario's book of lines; empty if it has none. */
export function bookOf(id: string): Book {
  const known = books.get(id) ?? parseBook(filesOf(id)['lines.json'] ?? '') ?? emptyBook(scenarioOf(id));
  books.set(id, known);
  return known;
}

const pools = new Map<World, readonly Line[]>();

/** The pool of lines with which a search of this deal begins. */
function poolOf(id: string, world: World): readonly Line[] {
  const known = pools.get(world) ?? poolFor(world, linesFor(world, bookOf(id)));
  pools.set(world, known);
  return known;
}

/** A debriefed game, with its inputs. */
export interface Debriefed {
  readonly game: PlayedGame;
  readonly pool: readonly Line[];
  readonly findings: readonly [Findings, Findings];
  readonly debrief: Debrief;
}

type Both = readonly [Findings, Findings];

/** One round of one of the searches. */
export function explored(
  game: PlayedGame,
  effort: Effort,
  stream: 1 | 2,
  before: Both | null = null,
): Findings {
  const exploration = new Exploration(game, effort, stream, before);
  for (const _ of exploration.steps());
  return exploration.findings();
}

/** The findings of both searches, round by round. */
export function exploredByBoth(game: PlayedGame, effort: Effort, before: Both | null = null): Both {
  let both = before;
  for (const lines of roundsOf(effort.lines)) {
    if (both !== null && lines <= both[0].budget) continue;
    const round = { ...effort, lines };
    both = [explored(game, round, 1, both), explored(game, round, 2, both)];
  }
  if (both === null) throw new Error('no round');
  return both;
}

/** Debriefs the game that a line makes; acts that the rules refuse are left out first. */
export function debriefed(
  id: string,
  seed: number,
  acts: Line,
  effort: Omit<Effort, 'pool'>,
  judged?: readonly [number, number],
): Debriefed {
  const world = worldOf(id, seed);
  const commands = commandsOfLine(world, withoutRefused(play(world, acts)));
  const game = playedGame({ scenario: world.scenario, seed, commands });
  const pool = poolOf(id, world);
  const findings = exploredByBoth(game, { ...effort, pool });
  return { game, pool, findings, debrief: debriefOf(game, findings, pool, judged) };
}

/** Lazily evaluated once: several tests read one debrief. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
