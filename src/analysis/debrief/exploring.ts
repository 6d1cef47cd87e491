/**
 * Searches what was within reach at each node of a finished game. Two explorations of one game, streams 1 and 2, can
 * run in parallel; each does half of the exact part. Effort is counted in lines, never in time, so the same game gives
 * the same findings on every machine.
 *
 * The best score found never rises from node to node. Where both ends of a stretch are equal, nothing has to be
 * searched between them. Where the score falls, the middle is searched, until the fall lies between two neighbours.
 * Then the node after it is searched repeatedly, so that a fall is only reported where attempts to refute it have
 * failed.
 */
import { fingerprintOf } from '../../core/fingerprint.ts';
import { isOver } from '../../core/game.ts';
import type { Amount, Day } from '../../core/integers.ts';
import { type Chance, chance } from '../chance.ts';
import type { DatedAct } from '../line.ts';
import type { Means } from '../search/changes.ts';
import { type Track, withoutRefused } from '../search/track.ts';
import { annealed } from './annealing.ts';
import { joined, madeUp, waysToJoin } from './joining.ts';
import { type ChangedGame, changedOnce, MOST_FALLEN } from './one-change.ts';
import { actsAfter, actsBefore, type PlayedGame } from './played-game.ts';
import type { Progress } from './report.ts';
import { type Witness, Witnesses } from './witnesses.ts';

type Line = readonly DatedAct[];

/** Which of the two explorations; they draw different random numbers. */
export type Stream = 1 | 2;

/** Lines that each of the two searches plays at first: six to twelve seconds of a core (measured). */
export const FIRST_LINES = 8000;

/** What the search starts with and how much it tries. */
export interface Effort {
  /** Lines found on other games, to start from and to copy from. */
  readonly pool: readonly Line[];
  /** Lines that each stream plays, apart from the games with one change. */
  readonly lines: number;
  /** First and last day of the decisions that are changed one by one; the whole game if undefined. */
  readonly between?: readonly [Day, Day];
}

/** What an exploration has found so far, as plain data. */
export interface Findings {
  readonly stream: Stream;
  /** Lines played, including those with one change. */
  readonly lines: number;
  /** The best line of each node. */
  readonly witnesses: readonly Witness[];
  /** How often each node was searched. */
  readonly looks: readonly number[];
  /** For each decision the best game with it alone changed; null where none is better than the game as played. */
  readonly oneChange: readonly (ChangedGame | null)[];
}

// Measured on four games: with more starts, or fewer and longer looks, 5000 lines gave no better results.
/** The budget is divided into this many units; one unit is the usual size of a look. */
const UNITS = 34;
const ANCHORS = 10;
/** Successive halving: two starts share the first half of a look's lines, and the better one gets the rest. */
const HALVINGS = [2, 1];
/**
 * Lines to start from: the witnesses of `NEAR` nodes near by, `RANKED` lines of the pool, and `SHIFTED` of these moved
 * in time.
 */
const NEAR = 3;
const RANKED = 4;
const SHIFTED = 2;
/** Smaller falls are noise; from `FALL_TO_REFUTE` on neighbours are searched again. Hundredths. */
const FALL_TO_HALVE = 150;
const FALL_TO_REFUTE = 200;
/** A look ends when it comes this near to what was within reach before. Hundredths. */
const NEAR_ENOUGH = 40;
/** Looks that a fall has to survive before it is believed. */
const MOST_LOOKS = 8;
const FIRST_LOOK = 1500;
const LOOK_BETWEEN = 800;
const PER_MILLE = 1000;

const GOAL_OF_THE_FIRST = Number.MAX_SAFE_INTEGER;

/** Explores one game. `steps` does the work; the findings can be read between any two steps. */
export class Exploration {
  private readonly game: PlayedGame;
  private readonly stream: Stream;
  private readonly effort: Effort;
  private readonly chance: Chance;
  private readonly best: Witnesses;
  private readonly looks: number[];
  private readonly oneChange: (ChangedGame | null)[];
  /** For each searched node the pool, sorted by how well its lines did when joined there. */
  private readonly ranks = new Map<number, readonly Line[]>();
  private changes = 0;
  private searched = 0;

  constructor(game: PlayedGame, effort: Effort, stream: Stream) {
    this.game = game;
    this.stream = stream;
    this.effort = effort;
    this.chance = chance(`debrief/${fingerprintOf(game.track.last)}/${stream}`);
    this.best = new Witnesses(game);
    this.looks = game.nodes.map(() => 0);
    this.oneChange = game.nodes.slice(1).map(() => null);
  }

  findings(): Findings {
    const { stream, looks, oneChange } = this;
    return { stream, lines: this.changes + this.searched, witnesses: this.best.all(), looks, oneChange };
  }

  /** First the games with one change, then what was within reach. To stop early, request no more steps. */
  *steps(): Generator<Progress> {
    yield* this.changeEach();
    yield* this.lookEverywhere();
  }

  private progress(stage: Progress['stage']): Progress {
    return { stage, lines: this.searched, of: this.effort.lines };
  }

  private *changeEach(): Generator<Progress> {
    for (const place of this.oneChange.keys()) {
      if (place % 2 !== this.stream - 1 || !this.isAsked(place)) continue;
      for (const changed of changedOnce(this.game, place)) {
        this.changes += 1;
        const known = this.oneChange[place]?.score ?? this.game.track.score;
        if (changed.score > known && changed.fallen <= MOST_FALLEN) this.oneChange[place] = changed;
        this.best.offer(changed);
      }
      yield this.progress('one-change');
    }
  }

  private isAsked(place: number): boolean {
    const { between } = this.effort;
    const day = this.game.nodes[place]?.day ?? 0;
    return between === undefined || (day >= between[0] && day <= between[1]);
  }

  private get left(): number {
    return this.effort.lines - this.searched;
  }

  private unit(perMille: number): number {
    return Math.max(1, Math.trunc((this.effort.lines * perMille) / (UNITS * PER_MILLE)));
  }

  private *lookEverywhere(): Generator<Progress> {
    const end = this.looks.length - 1;
    yield* this.look(0, this.unit(FIRST_LOOK), GOAL_OF_THE_FIRST);
    let before = 0;
    for (let anchor = 1; anchor < ANCHORS && this.left > 0; anchor++) {
      const node = Math.trunc((anchor * end) / ANCHORS);
      if (node === before) continue;
      yield* this.look(node, this.unit(PER_MILLE), this.best.at(before).score - NEAR_ENOUGH);
      before = node;
    }
    while (this.left > 0) {
      const next = this.greatestFall();
      if (next === null) return;
      yield* this.look(next.node, next.lines, next.goal);
    }
  }

  /** Where to search next; null where no fall is large enough. */
  private greatestFall(): { readonly node: number; readonly lines: number; readonly goal: Amount } | null {
    const looked = [...this.looks.keys()].filter((node) => this.isKnown(node));
    let found: ReturnType<typeof this.greatestFall> = null;
    let most = 0;
    for (const [place, b] of looked.entries()) {
      const a = looked[place - 1];
      if (a === undefined) continue;
      const fall = this.best.at(a).score - this.best.at(b).score;
      const goal = this.best.at(a).score - NEAR_ENOUGH;
      const looks = this.looks[b] ?? 0;
      if (b - a > 1) {
        if (fall < FALL_TO_HALVE || fall <= most) continue;
        most = fall;
        found = { node: a + Math.trunc((b - a) / 2), lines: this.unit(LOOK_BETWEEN), goal };
        continue;
      }
      // Every look that did not reduce the fall makes another one less promising: fall / (1 + 1.5 looks) (design
      // choice).
      const worth = Math.trunc((2 * fall) / (2 + 3 * looks));
      if (fall < FALL_TO_REFUTE || looks >= MOST_LOOKS || this.isEnd(b) || worth <= most) continue;
      most = worth;
      found = { node: b, lines: this.unit(PER_MILLE + 500 * looks), goal };
    }
    return found;
  }

  /** Whether nothing can be done any more, so that the score is fixed. */
  private isEnd(node: number): boolean {
    const there = this.game.nodes[node];
    return there === undefined || isOver(there.game) || there.day >= this.game.world.calendar.lastDay;
  }

  private isKnown(node: number): boolean {
    return (this.looks[node] ?? 0) > 0 || node === this.looks.length - 1;
  }

  /** One look: the best starts are changed step by step and the worse ones dropped; ends when the goal is reached. */
  private *look(node: number, lines: number, goal: Amount): Generator<Progress> {
    this.looks[node] = (this.looks[node] ?? 0) + 1;
    if (this.isEnd(node) || this.best.at(node).score >= goal) return;
    const until = Math.min(this.searched + lines, this.effort.lines);
    let starts = this.starts(node, goal);
    yield this.progress('within-reach');
    const means = this.means();
    for (const [round, count] of HALVINGS.entries()) {
      const rest = until - this.searched;
      const share = round === HALVINGS.length - 1 ? rest : Math.trunc(rest / (HALVINGS.length - round));
      const kept = starts.slice(0, count);
      const each = Math.trunc(share / Math.max(1, kept.length));
      if (this.best.at(node).score >= goal || each < 1) break;
      const further: Track[] = [];
      for (const start of kept) {
        const { best, lines: played } = annealed(start, means, each, goal);
        this.searched += played;
        further.push(best);
        this.keep(node, best);
        yield this.progress('within-reach');
        if (best.score >= goal) break;
      }
      starts = further.sort((a, b) => b.score - a.score);
    }
  }

  private keep(node: number, track: Track): void {
    const there = this.game.nodes[node];
    if (!there) return;
    const acts = [...actsBefore(this.game, there), ...withoutRefused(track)];
    this.best.offer({ acts, score: track.score });
  }

  /** Lines to copy from: the pool, and with double weight what was found here. */
  private means(): Means {
    const found = [...new Set(this.best.all())].map(({ acts }) => acts);
    return { chance: this.chance, book: [...this.effort.pool, ...found, ...found], banned: new Set() };
  }

  /** The best lines to start from, each with a different score. */
  private starts(node: number, goal: Amount): Track[] {
    const there = this.game.nodes[node];
    if (!there) return [];
    const done = actsBefore(this.game, there);
    const tracks = new Map<Amount, Track>();
    const join = (line: Line): Amount => {
      const track = joined(there.game, line);
      this.searched += 1;
      if (!tracks.has(track.score)) tracks.set(track.score, track);
      return track.score;
    };
    join(actsAfter(this.game, there));
    join([]);
    const near = this.nearestWitnesses(node);
    const order = this.nearestRank(node);
    const first = this.ranks.size === 0;
    const tried = [...near, ...(first ? order : order.slice(0, RANKED))].map((line) => ({
      line,
      score: join(madeUp(line, done, there.day)),
    }));
    const byScore = [...tried].sort((a, b) => b.score - a.score);
    for (const { line } of byScore.slice(0, SHIFTED))
      for (const way of waysToJoin(line, done, there.day, near.includes(line))) join(way);
    const pool = byScore.filter(({ line }) => order.includes(line)).map(({ line }) => line);
    this.ranks.set(node, [...pool, ...order.filter((line) => !pool.includes(line))]);
    const best = [...tracks.values()].sort((a, b) => b.score - a.score).slice(0, HALVINGS[0]);
    const [top] = best;
    if (top) this.keep(node, top);
    return top && top.score >= goal ? [top] : best;
  }

  private nearestWitnesses(node: number): Line[] {
    const looked = [...this.looks.keys()].filter((one) => (this.looks[one] ?? 0) > 0 || one === node);
    looked.sort((a, b) => Math.abs(a - node) - Math.abs(b - node) || a - b);
    const distinct = new Set(looked.map((one) => this.best.at(one).acts));
    distinct.delete(this.game.track.acts);
    return [...distinct].slice(0, NEAR);
  }

  private nearestRank(node: number): readonly Line[] {
    let nearest: number | null = null;
    for (const one of this.ranks.keys())
      if (nearest === null || Math.abs(one - node) < Math.abs(nearest - node)) nearest = one;
    return (nearest === null ? undefined : this.ranks.get(nearest)) ?? this.effort.pool;
  }
}
