/**
 * Searches what was within reach at each node of a finished game. Two explorations of one game, with streams 1 and 2,
 * can run side by side; each does half of the exact part. They work in rounds: before every round but the first, both
 * receive what the other has found. The budget is counted in lines, not in time, so the same game gives the same
 * findings on every machine. No round depends on how many follow, so a larger budget continues where a smaller one
 * ended.
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

/** Lines that each search plays between two exchanges of findings (design choice). */
const ROUND = 1000;

/** The number of lines played at the end of each round, if `lines` are played in total. */
export function roundsOf(lines: number): number[] {
  const ends: number[] = [];
  for (let end = ROUND; end < lines; end += ROUND) ends.push(end);
  return [...ends, lines];
}

/** The input of an exploration, and its budget. */
export interface Effort {
  /** Lines found on other games, to start from and to copy from. */
  readonly pool: readonly Line[];
  /** Lines that each stream has played at the end of this round, without the games with one change. */
  readonly lines: number;
  /** First and last day of the decisions that are changed one by one; the whole game if undefined. */
  readonly between?: readonly [Day, Day];
}

/** What an exploration has found so far, as plain data. */
export interface Findings {
  readonly stream: Stream;
  /** The most lines that this stream may have played by the end of the round. */
  readonly budget: number;
  /** Lines played: games with one change, and others. */
  readonly changes: number;
  readonly searched: number;
  /** The best line of each node. */
  readonly witnesses: readonly Witness[];
  /** How often each node was searched. */
  readonly looks: readonly number[];
  /**
   * For each decision, the best game with only that decision changed; null if none is better than the game as played.
   */
  readonly oneChange: readonly (ChangedGame | null)[];
  /**
   * For the end of each earlier round: the lines played by both streams, and the mean of what was within reach, over
   * all nodes.
   */
  readonly rounds: readonly { readonly searched: number; readonly reach: Amount }[];
}

/** Number of nodes, spread evenly over the game, that are searched first. */
const ANCHORS = 10;
/** Successive halving: two starts share the first half of a look's lines, and the better one gets the rest. */
const HALVINGS = [2, 1];
/**
 * Lines to start from: the witnesses of the `NEAR` nearest nodes, `RANKED` lines of the pool, and `SHIFTED` of these
 * moved in time.
 */
const NEAR = 3;
const RANKED = 4;
const SHIFTED = 2;
/**
 * The smallest fall for which a stretch is halved, and for which the node after the fall is searched again. Smaller
 * ones are noise. Hundredths.
 */
const FALL_TO_HALVE = 150;
const FALL_TO_REFUTE = 200;
/** A look ends when it comes this close to what was within reach at the node before. Hundredths. */
const NEAR_ENOUGH = 40;
/** Number of looks that a fall has to survive; after them it is believed. */
const MOST_LOOKS = 8;
/** Lines of the first look at a node; each further look at it is longer by this many. */
const LOOK = 110;
/** The look at the first node has this many times the lines, because everything else is measured by its result. */
const FIRST_LOOK = 2;
/** A budget of less than a round has shorter looks: at least this many. */
const LEAST_LOOKS = 9;

/** The better witness of every node. A line that one of them found counts for all nodes up to where it departs. */
export function merged(game: PlayedGame, findings: readonly Findings[]): Witnesses {
  const best = new Witnesses(game);
  for (const { witnesses } of findings) for (const witness of new Set(witnesses)) best.offer(witness);
  return best;
}

function roundAfter(findings: readonly [Findings, Findings], best: Witnesses): Findings['rounds'][number] {
  const [one, two] = findings;
  const all = best.all();
  const sum = all.reduce((total, { score }) => total + score, 0);
  return { searched: one.searched + two.searched, reach: Math.trunc(sum / all.length) };
}

const GOAL_OF_THE_FIRST = Number.MAX_SAFE_INTEGER;

/** A node to search, with how many lines, and the score from which on the search ends. */
interface NextSearch {
  readonly node: number;
  readonly lines: number;
  readonly goal: Amount;
}

/** Explores one game. `steps` does the work of one round; the findings can be read between any two steps. */
export class Exploration {
  readonly #game: PlayedGame;
  readonly #stream: Stream;
  readonly #effort: Effort;
  readonly #chance: Chance;
  readonly #best: Witnesses;
  readonly #looks: number[];
  readonly #oneChange: (ChangedGame | null)[];
  readonly #rounds: Findings['rounds'];
  /** For each node searched, the pool in the order of how well its lines score from there. */
  readonly #ranks = new Map<number, readonly Line[]>();
  #changes: number;
  #searched: number;

  /**
   * `before`: the findings of both streams at the end of the previous round, stream 1 first; null in the first round.
   */
  constructor(
    game: PlayedGame,
    effort: Effort,
    stream: Stream,
    before: readonly [Findings, Findings] | null = null,
  ) {
    const own = before?.[stream - 1];
    this.#game = game;
    this.#stream = stream;
    this.#effort = effort;
    this.#searched = own?.searched ?? 0;
    this.#changes = own?.changes ?? 0;
    const round = before === null ? '' : `/${this.#searched}`;
    this.#chance = chance(`debrief/${fingerprintOf(game.track.last)}/${stream}${round}`);
    this.#best = merged(game, before ?? []);
    this.#looks = [...(own?.looks ?? game.nodes.map(() => 0))];
    this.#oneChange = [...(own?.oneChange ?? game.nodes.slice(1).map(() => null))];
    this.#rounds = before === null ? [] : [...before[0].rounds, roundAfter(before, this.#best)];
  }

  findings(): Findings {
    return {
      stream: this.#stream,
      budget: this.#effort.lines,
      changes: this.#changes,
      searched: this.#searched,
      witnesses: this.#best.all(),
      looks: this.#looks,
      oneChange: this.#oneChange,
      rounds: this.#rounds,
    };
  }

  /** Plays the games with one change, then searches what was within reach. To stop early, request no more steps. */
  *steps(): Generator<Progress> {
    if (this.#rounds.length === 0) yield* this.#changeEach();
    yield* this.#lookEverywhere();
  }

  #progress(stage: Progress['stage']): Progress {
    return { stage, lines: this.#searched, of: this.#effort.lines };
  }

  *#changeEach(): Generator<Progress> {
    for (const place of this.#oneChange.keys()) {
      if (place % 2 !== this.#stream - 1 || !this.#isAsked(place)) continue;
      for (const changed of changedOnce(this.#game, place)) {
        this.#changes += 1;
        const known = this.#oneChange[place]?.score ?? this.#game.track.score;
        if (changed.score > known && changed.fallen <= MOST_FALLEN) this.#oneChange[place] = changed;
        this.#best.offer(changed);
      }
      yield this.#progress('one-change');
    }
  }

  #isAsked(place: number): boolean {
    const { between } = this.#effort;
    const day = this.#game.nodes[place]?.day ?? 0;
    return between === undefined || (day >= between[0] && day <= between[1]);
  }

  get #left(): number {
    return this.#effort.lines - this.#searched;
  }

  /** Lines of a first look. */
  get #unit(): number {
    return Math.max(1, Math.min(LOOK, Math.trunc(this.#effort.lines / LEAST_LOOKS)));
  }

  *#lookEverywhere(): Generator<Progress> {
    // If only part of the game is asked for, only the nodes before and after its decisions are searched.
    const asked = [...this.#oneChange.keys()].filter((place) => this.#isAsked(place));
    const [first = 0, last = first] = [asked[0], asked.at(-1)];
    const nodes = last + 1 - first;
    if (!this.#isKnown(first)) yield* this.#look(first, FIRST_LOOK * this.#unit, GOAL_OF_THE_FIRST);
    let before = first;
    const anchors = Math.min(ANCHORS, nodes);
    for (let anchor = 1; anchor <= anchors && this.#left > 0; anchor++) {
      const node = first + Math.trunc((anchor * nodes) / anchors);
      if (node !== before && !this.#isKnown(node))
        yield* this.#look(node, this.#unit, this.#goalAfter(before));
      before = node;
    }
    while (this.#left > 0) {
      const next = this.#greatestFall();
      if (next === null) return;
      yield* this.#look(next.node, next.lines, next.goal);
    }
  }

  /** The score that a look must reach to show that nothing has been lost since this node. */
  #goalAfter(node: number): Amount {
    return this.#best.at(node).score - NEAR_ENOUGH;
  }

  /** The node to search next; null if no fall is large enough. */
  #greatestFall(): NextSearch | null {
    const looked = [...this.#looks.keys()].filter((node) => this.#isKnown(node));
    let found: NextSearch | null = null;
    let most = 0;
    for (const [place, b] of looked.entries()) {
      const a = looked[place - 1];
      if (a === undefined) continue;
      const fall = this.#best.at(a).score - this.#best.at(b).score;
      const goal = this.#goalAfter(a);
      const looks = this.#looks[b] ?? 0;
      if (b - a > 1) {
        if (fall < FALL_TO_HALVE || fall <= most) continue;
        most = fall;
        found = { node: a + Math.trunc((b - a) / 2), lines: this.#unit, goal };
        continue;
      }
      // Every look that left the fall unchanged makes another one less promising (design choice).
      const worth = Math.trunc(fall / (1 + looks));
      if (fall < FALL_TO_REFUTE || looks >= MOST_LOOKS || this.#isEnd(b) || worth <= most) continue;
      most = worth;
      found = { node: b, lines: this.#unit * (1 + looks), goal };
    }
    return found;
  }

  /** Whether nothing more can be done, so that the score is fixed. */
  #isEnd(node: number): boolean {
    const there = this.#game.nodes[node];
    return there === undefined || isOver(there.game) || there.day >= this.#game.world.calendar.lastDay;
  }

  #isKnown(node: number): boolean {
    return (this.#looks[node] ?? 0) > 0 || node === this.#looks.length - 1;
  }

  /** One look: changes the best starts step by step and drops the worse ones. Ends when the goal is reached. */
  *#look(node: number, lines: number, goal: Amount): Generator<Progress> {
    this.#looks[node] = (this.#looks[node] ?? 0) + 1;
    if (this.#isEnd(node) || this.#best.at(node).score >= goal) return;
    const until = Math.min(this.#searched + lines, this.#effort.lines);
    let starts = this.#starts(node, goal);
    yield this.#progress('within-reach');
    const means = this.#means();
    for (const [round, count] of HALVINGS.entries()) {
      const rest = until - this.#searched;
      const share = round === HALVINGS.length - 1 ? rest : Math.trunc(rest / (HALVINGS.length - round));
      const kept = starts.slice(0, count);
      const each = Math.trunc(share / Math.max(1, kept.length));
      if (this.#best.at(node).score >= goal || each < 1) break;
      const further: Track[] = [];
      for (const start of kept) {
        const { best, lines: played } = annealed(start, means, each, goal);
        this.#searched += played;
        further.push(best);
        this.#keep(node, best);
        yield this.#progress('within-reach');
        if (best.score >= goal) break;
      }
      starts = further.sort((a, b) => b.score - a.score);
    }
  }

  #keep(node: number, track: Track): void {
    const there = this.#game.nodes[node];
    if (!there) return;
    const acts = [...actsBefore(this.#game, there), ...withoutRefused(track)];
    this.#best.offer({ acts, score: track.score });
  }

  /** Lines to copy from: the pool, and with double weight the lines found in this game. */
  #means(): Means {
    const found = [...new Set(this.#best.all())].map(({ acts }) => acts);
    return { chance: this.#chance, book: [...this.#effort.pool, ...found, ...found], banned: new Set() };
  }

  /** The best lines to start from, each with a different score. */
  #starts(node: number, goal: Amount): Track[] {
    const there = this.#game.nodes[node];
    if (!there) return [];
    const done = actsBefore(this.#game, there);
    const tracks = new Map<Amount, Track>();
    const join = (line: Line): Amount => {
      const track = joined(there.game, line);
      this.#searched += 1;
      if (!tracks.has(track.score)) tracks.set(track.score, track);
      return track.score;
    };
    join(actsAfter(this.#game, there));
    join([]);
    const near = this.#nearestWitnesses(node);
    const order = this.#nearestRank(node);
    // The scores of the pool from this node do not change from one look to the next.
    const ranked = this.#ranks.has(node) ? 0 : this.#ranks.size === 0 ? order.length : RANKED;
    const tried = [...near, ...order.slice(0, ranked)].map((line) => ({
      line,
      score: join(madeUp(line, done, there.day)),
    }));
    const byScore = [...tried].sort((a, b) => b.score - a.score);
    for (const { line } of byScore.slice(0, SHIFTED))
      for (const way of waysToJoin(line, done, there.day, near.includes(line))) join(way);
    const pool = byScore.filter(({ line }) => order.includes(line)).map(({ line }) => line);
    if (ranked > 0) this.#ranks.set(node, [...pool, ...order.filter((line) => !pool.includes(line))]);
    const best = [...tracks.values()].sort((a, b) => b.score - a.score).slice(0, HALVINGS[0]);
    const [top] = best;
    if (top) this.#keep(node, top);
    return top && top.score >= goal ? [top] : best;
  }

  #nearestWitnesses(node: number): Line[] {
    const looked = [...this.#looks.keys()].filter((one) => (this.#looks[one] ?? 0) > 0 || one === node);
    looked.sort((a, b) => Math.abs(a - node) - Math.abs(b - node) || a - b);
    const distinct = new Set(looked.map((one) => this.#best.at(one).acts));
    distinct.delete(this.#game.track.acts);
    return [...distinct].slice(0, NEAR);
  }

  #nearestRank(node: number): readonly Line[] {
    let nearest: number | null = null;
    for (const one of this.#ranks.keys())
      if (nearest === null || Math.abs(one - node) < Math.abs(nearest - node)) nearest = one;
    return (nearest === null ? undefined : this.#ranks.get(nearest)) ?? this.#effort.pool;
  }
}
