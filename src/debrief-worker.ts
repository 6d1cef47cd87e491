/**
 * The entry of the workers that look back on a finished game: puts the analysis together with the lines that were found
 * before, which lie beside the page as a file of their own for each scenario.
 */
import { expose } from 'comlink';
import { otherwiseAsPlayed } from './analysis/debrief/as-played.ts';
import { debriefOf } from './analysis/debrief/debrief.ts';
import { Exploration, FIRST_LINES, type Findings, type Stream } from './analysis/debrief/exploring.ts';
import { type PlayedGame, playedGame, type Recorded } from './analysis/debrief/played-game.ts';
import { linesFor, poolFor } from './analysis/debrief/pool.ts';
import type { Debrief, FortuneNode, Progress, Retried } from './analysis/debrief/report.ts';
import { attemptAt, retried } from './analysis/debrief/retrying.ts';
import type { DatedAct } from './analysis/line.ts';
import { type MindsStudy, mindsOf } from './analysis/minds/study.ts';
import { type Book, parseBook } from './analysis/search/book.ts';
import type { Asked as AskedTexts } from './analysis/texts/study.ts';
import { type TextsWhole, wholeOf } from './analysis/texts/whole.ts';
import { historyOf } from './chronicle/autoplay.ts';
import { resultOf } from './chronicle/result.ts';
import { commandsOf } from './chronicle/timeline.ts';
import type { Command } from './core/commands.ts';
import type { Amount } from './core/integers.ts';
import { iso, makeWorld } from './core/world.ts';
import type { Scenario } from './scenario/schema.ts';

/** A moment of the game with what is exact about it. */
type FirstNode = Pick<FortuneNode, 'moment' | 'acts' | 'day' | 'command' | 'inHand'>;

/** A finished game, as plain data. */
export interface Asked extends Recorded {
  readonly fingerprint: string;
}

/** What an attempt has come to; `inGame` with all else as it was played, in hundredths of a point. */
interface Judged extends Pick<Retried, 'verdict' | 'reach'> {
  readonly inGame: Amount;
}

/** The addresses of the lines found before, by the path of their file. */
const BOOKS = import.meta.glob<string>('../scenarios/*/lines.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Milliseconds between two reports of progress: design choice, as often as a number can be read. */
const BETWEEN_REPORTS = 150;

/** The lines found before for this scenario, on any deal; null where it has none. */
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
  readonly asked: Asked;
  readonly game: PlayedGame;
  /** Lines to begin with. */
  readonly pool: Promise<readonly (readonly DatedAct[])[]>;
}

/** What the page asks, one after another; the answers are plain data. */
export class DebriefWorker {
  private given: Given | null = null;

  /** Takes a game, and tells what is exact about its moments. The same game is not played anew. */
  begin(asked: Asked): FirstNode[] {
    const known = this.given?.asked.fingerprint === asked.fingerprint ? this.given : null;
    const game = known?.game ?? playedGame(asked);
    this.given = known ?? { asked, game, pool: poolOf(game) };
    // Whoever explores hears of a book that does not come.
    this.given.pool.catch(() => undefined);
    return game.nodes.map(({ moment, acts, day, command, inHand }) => ({
      moment,
      acts,
      day,
      command,
      inHand,
    }));
  }

  private get now(): Given {
    if (this.given === null) throw new Error('no game has been given to this worker');
    return this.given;
  }

  /** Explores it; `tell` hears how far it has come. */
  async explore(stream: Stream, tell: (progress: Progress) => void): Promise<Findings> {
    const { game, pool } = this.now;
    const exploration = new Exploration(game, { pool: await pool, lines: FIRST_LINES }, stream);
    let told = 0;
    for (const progress of exploration.steps()) {
      if (performance.now() < told + BETWEEN_REPORTS) continue;
      tell(progress);
      // Other questions are answered in between.
      await new Promise((go) => setTimeout(go));
      told = performance.now();
    }
    return exploration.findings();
  }

  /** What both explorations have found, as one. */
  async debrief(found: readonly [Findings, Findings]): Promise<Debrief> {
    const { game, pool } = this.now;
    return debriefOf(game, found, await pool);
  }

  /** A second attempt at a decision: with all else as it was played, and what is within reach after it. */
  async judge(debrief: Debrief, decision: number, acts: readonly DatedAct[]): Promise<Judged> {
    const { asked, game, pool } = this.now;
    const { world, track, nodes } = game;
    const done = track.acts.slice(0, nodes[decision]?.acts ?? 0);
    const commands = [...done, ...acts].flatMap(({ day, command }): Command[] => [
      { do: 'wait', until: iso(world, day) },
      command,
    ]);
    const attempt = attemptAt(world, debrief, decision, commands, await pool);
    if (attempt === null) throw new Error(`the game has no decision ${decision}`);
    const draw = `${asked.fingerprint}/${decision}/${JSON.stringify(acts)}`;
    // The game as it was played is a line that can still be followed.
    const { verdict, reach } = retried({ ...attempt, lines: [...attempt.lines, track.acts] }, draw);
    return { verdict, reach, inGame: otherwiseAsPlayed(game, decision, acts) };
  }

  /** All texts of the game and who would have signed which, on a day and with a circle; without them, as it was signed. */
  texts(asked: AskedTexts): TextsWhole {
    return wholeOf(this.now.game.timeline, asked);
  }

  /** What each government was, and what others would have come to. */
  minds(): MindsStudy {
    return mindsOf(this.now.game.timeline);
  }

  /** What history had in hand, day by day; null where the game is history itself. */
  history(): Pick<FirstNode, 'day' | 'inHand'>[] | null {
    const { scenario } = this.now.game.world;
    const line = historyOf(makeWorld(scenario, 0));
    if (line === null || resultOf(line).fingerprint === this.now.asked.fingerprint) return null;
    const { nodes } = playedGame({ scenario, seed: 0, commands: commandsOf(line) });
    return nodes.map(({ day, inHand }) => ({ day, inHand }));
  }
}

expose(new DebriefWorker());
