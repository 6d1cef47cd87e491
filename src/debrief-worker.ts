/**
 * Entry point of the workers that analyse a finished game. Combines the analysis with lines found in advance,
 * which the page serves as one file per scenario.
 */
import { expose } from 'comlink';
import { otherwiseAsPlayed } from './analysis/debrief/as-played.ts';
import { debriefOf } from './analysis/debrief/debrief.ts';
import {
  Exploration,
  FIRST_LINES,
  type Findings,
  roundsOf,
  type Stream,
} from './analysis/debrief/exploring.ts';
import { type PlayedGame, playedGame, type Recorded } from './analysis/debrief/played-game.ts';
import { linesFor, poolFor } from './analysis/debrief/pool.ts';
import { redrawn } from './analysis/debrief/redrawing.ts';
import type { Debrief, FortuneNode, Progress, Retried } from './analysis/debrief/report.ts';
import { attemptAt, retried } from './analysis/debrief/retrying.ts';
import type { DatedAct } from './analysis/line.ts';
import { type MindsStudy, mindsOf } from './analysis/minds/study.ts';
import { type Book, parseBook } from './analysis/search/book.ts';
import type { TextsQuery } from './analysis/texts/study.ts';
import { type TextsWhole, wholeOf } from './analysis/texts/whole.ts';
import { historyOf } from './chronicle/autoplay.ts';
import { resultOf } from './chronicle/result.ts';
import { commandsOf } from './chronicle/timeline.ts';
import type { Command } from './core/commands.ts';
import type { Amount } from './core/integers.ts';
import { iso, makeWorld } from './core/world.ts';
import type { Scenario } from './scenario/schema.ts';

/** A moment of the game with its exact values. */
type FirstNode = Pick<FortuneNode, 'moment' | 'acts' | 'day' | 'command' | 'inHand'>;

/** A finished game as plain data, and the fingerprint of its last state. */
export interface FinishedGame extends Recorded {
  readonly fingerprint: string;
}

/** The outcome of an attempt; `inGame` is the score with everything else as it was played, in hundredths of a point. */
interface Judged extends Pick<Retried, 'verdict' | 'reach'> {
  readonly inGame: Amount;
  /** The debrief with the line that the player found; null if the line is no better than what was known. */
  readonly redrawn: Debrief | null;
}

/** URLs of the files of lines found in advance, by path. */
const BOOKS = import.meta.glob<string>('../scenarios/*/lines.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Milliseconds between progress reports (design choice: as often as a number can be read). */
const BETWEEN_REPORTS = 150;

/** The lines found in advance for this scenario, for any deal; null if it has none. */
async function bookOf({ id }: Scenario): Promise<Book | null> {
  const address = BOOKS[`../scenarios/${id}/lines.json`];
  if (address === undefined) return null;
  const response = await fetch(new URL(address, self.location.href));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return parseBook(await response.text());
}

async function poolOf({ world }: PlayedGame): Promise<readonly (readonly DatedAct[])[]> {
  const book = await bookOf(world.scenario);
  return poolFor(world, book === null ? [] : linesFor(world, book));
}

/** A game that was given to this worker. */
interface Given {
  readonly asked: FinishedGame;
  readonly game: PlayedGame;
  /** Lines to start the search from. */
  readonly pool: Promise<readonly (readonly DatedAct[])[]>;
}

/** Compares the commands too: two games can end in one state after other acts, or on other days. */
const isSame = (one: FinishedGame, other: FinishedGame): boolean =>
  one.fingerprint === other.fingerprint &&
  one.seed === other.seed &&
  JSON.stringify(one.commands) === JSON.stringify(other.commands);

/** Answers the page's requests one after another, with plain data. */
export class DebriefWorker {
  #given: Given | null = null;

  /** Takes a game and returns the exact values of its moments. The same game is not replayed again. */
  begin(asked: FinishedGame): FirstNode[] {
    const known = this.#given !== null && isSame(this.#given.asked, asked) ? this.#given : null;
    const game = known?.game ?? playedGame(asked);
    this.#given = known ?? { asked, game, pool: poolOf(game) };
    // A book that failed to load is reported to the caller of `explore`.
    this.#given.pool.catch(() => undefined);
    return game.nodes.map(({ moment, acts, day, command, inHand }) => ({
      moment,
      acts,
      day,
      command,
      inHand,
    }));
  }

  get #now(): Given {
    if (this.#given === null) throw new Error('no game has been given to this worker');
    return this.#given;
  }

  /** The number of lines that each search has played at the end of each round, if it plays `FIRST_LINES` more. */
  rounds(played: number): number[] {
    return roundsOf(played + FIRST_LINES);
  }

  /** Explores the game for one round from the findings of both searches so far, and reports progress to `tell`. */
  async explore(
    stream: Stream,
    lines: number,
    before: readonly [Findings, Findings] | null,
    tell: (progress: Progress) => void,
  ): Promise<Findings> {
    const { game, pool } = this.#now;
    const exploration = new Exploration(game, { pool: await pool, lines }, stream, before);
    let told = 0;
    for (const progress of exploration.steps()) {
      if (performance.now() < told + BETWEEN_REPORTS) continue;
      tell(progress);
      // Lets other requests be answered in between.
      await new Promise((go) => setTimeout(go));
      told = performance.now();
    }
    return exploration.findings();
  }

  /** The debrief from both explorations, with the lines that the player found. */
  async debrief(found: readonly [Findings, Findings], yours: Debrief['yours']): Promise<Debrief> {
    const { game, pool } = this.#now;
    const first = debriefOf(game, found, await pool);
    return yours.reduce((debrief, line) => redrawn(debrief, game, line), first);
  }

  /**
   * Judges a second attempt at a decision: its score with everything else as it was played, and what is
   * within reach after it.
   */
  async judge(debrief: Debrief, decision: number, acts: readonly DatedAct[]): Promise<Judged> {
    const { asked, game, pool } = this.#now;
    const { world, track, nodes } = game;
    const done = track.acts.slice(0, nodes[decision]?.acts ?? 0);
    const commands = [...done, ...acts].flatMap(({ day, command }): Command[] => [
      { do: 'wait', until: iso(world, day) },
      command,
    ]);
    const attempt = attemptAt(world, debrief, decision, commands, await pool);
    if (attempt === null) throw new Error(`the game has no decision ${decision}`);
    const draw = `${asked.fingerprint}/${decision}/${JSON.stringify(acts)}`;
    // The game as played is itself a line that can still be followed.
    const found = retried({ ...attempt, lines: [...attempt.lines, track.acts] }, draw);
    const { verdict, reach, witness } = found;
    return {
      verdict,
      reach,
      inGame: otherwiseAsPlayed(game, decision, acts),
      redrawn: verdict === 'new-best' ? redrawn(debrief, game, { acts: witness, score: reach }) : null,
    };
  }

  /**
   * All texts of the game and who would have signed which, on a given day and with a given circle; by default
   * those of the signing.
   */
  texts(asked: TextsQuery): TextsWhole {
    return wholeOf(this.#now.game.timeline, asked);
  }

  /** The type of each government, and the outcome with other types. */
  minds(): MindsStudy {
    return mindsOf(this.#now.game.timeline);
  }

  /** What history had in hand, day by day; null if the game is history itself. */
  history(): Pick<FirstNode, 'day' | 'inHand'>[] | null {
    const { scenario } = this.#now.game.world;
    const line = historyOf(makeWorld(scenario, 0));
    if (line === null || resultOf(line).fingerprint === this.#now.asked.fingerprint) return null;
    const { nodes } = playedGame({ scenario, seed: 0, commands: commandsOf(line) });
    return nodes.map(({ day, inHand }) => ({ day, inHand }));
  }
}

expose(new DebriefWorker());
