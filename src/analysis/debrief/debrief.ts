/**
 * Builds the debrief of a finished game from two explorations: labels decisions that cost something and adds the fewest
 * changes that make up for each loss, the reason, and whether it could be known. The explorations may be unfinished:
 * then there are fewer findings, but none is wrong.
 */

import { endingNow } from '../../core/ending.ts';
import { digestOf, fingerprintOf } from '../../core/fingerprint.ts';
import { positionOf } from '../../core/game.ts';
import { type Amount, type Day, perMille } from '../../core/integers.ts';
import { verdict } from '../../core/verdict.ts';
import type { DatedAct } from '../line.ts';
import type { Lived } from '../planner/supposing.ts';
import { play, withoutRefused } from '../search/track.ts';
import { blamedFor, isPrepared, onlyMadeRoom } from './causes.ts';
import { explanationOf } from './explaining.ts';
import { type Findings, merged } from './exploring.ts';
import { byBetterLine, byOneChange, MOST_CHANGES, type Remedy } from './fewest-changes.ts';
import { alternativeAt, foreseenAt, knownAt } from './foreseeing.ts';
import { type Case, greatestChangeOf, greatestFallOf, greatestTurningPoints } from './greatest.ts';
import { halfKeptAt } from './half-kept.ts';
import {
  afterBeliefs,
  blameFor,
  canBeLucky,
  isEffect,
  isLucky,
  isNamed,
  isQuestion,
  isUnblamed,
  MENDABLE_IN_GAME,
  NOISE,
  TOLD_IN_GAME,
} from './labelling.ts';
import { greatestOmission, isSameAct, type Omission, omittedBefore, omittedIn } from './omissions.ts';
import type { ChangedGame } from './one-change.ts';
import type { PlayedGame } from './played-game.ts';
import { DEBRIEF_FORMAT, type Debrief, type Decision, type Foreseen, type FortuneNode } from './report.ts';
import { spreadOf, within } from './spread.ts';
import { stretchesOf } from './stretches.ts';
import type { Witnesses } from './witnesses.ts';

type Line = readonly DatedAct[];

/** The share of a loss that a remedy must make up for, in thousandths (design choice). */
const MADE_UP = 600;
const MOST_CAUSES = 2;
/** Maximum number of lucky acts: those without which the score would have been lowest (design choice). */
const MOST_LUCKY = 2;
const WORTH_THE_LUCK = 1000;

/** Builds one debrief step by step. */
class Debriefing {
  readonly #game: PlayedGame;
  readonly #findings: readonly [Findings, Findings];
  readonly #pool: readonly Line[];
  readonly #best: Witnesses;
  readonly #spread: Amount;
  readonly #between: readonly [Day, Day];
  readonly #lived: Lived = new Map();
  #lines: number;

  constructor(
    game: PlayedGame,
    findings: readonly [Findings, Findings],
    pool: readonly Line[],
    between: readonly [Day, Day],
  ) {
    this.#game = game;
    this.#between = between;
    this.#findings = findings;
    this.#pool = pool;
    this.#best = merged(game, findings);
    this.#spread = spreadOf(game, findings, this.#best);
    this.#lines = findings.reduce((all, { changes, searched }) => all + changes + searched, 0);
  }

  *steps(): Generator<undefined, Debrief> {
    const cases: Case[] = [];
    for (const place of this.#game.nodes.slice(1).keys()) {
      const next = this.#judged(place);
      if (next.remedy !== null) yield;
      cases.push(next);
    }
    const foreseen = new Map<number, Foreseen | null>();
    for (const [place, { decision, remedy }] of cases.entries()) {
      const { label } = decision;
      if (remedy === null || label === null) continue;
      foreseen.set(place, this.#foresee(place, remedy.acts));
      yield;
    }
    const lucky = new Map<number, Foreseen>();
    for (const place of this.#perhapsLucky(cases)) {
      const found = this.#foresee(place, this.#without(place));
      if (found && isLucky(cases[place]?.decision.lost ?? NOTHING, found)) lucky.set(place, found);
      yield;
    }
    const labelled = cases.map(({ decision, remedy }, place): Case => {
      const found = foreseen.get(place) ?? lucky.get(place) ?? null;
      const label = lucky.has(place) ? 'lucky' : afterBeliefs(decision.label, foreseen.get(place) ?? null);
      return { decision: { ...decision, label, foreseen: found }, remedy };
    });
    const turningPoints = greatestTurningPoints(labelled.map(({ decision }) => decision));
    const named = this.#withCauses(labelled, turningPoints);
    const greatestChange = greatestChangeOf(named);
    const decisions: Decision[] = [];
    for (const [place, one] of named.entries()) {
      decisions.push(place === greatestChange || isNamed(one.decision) ? this.#explained(one) : one.decision);
      if (one.remedy !== null) yield;
    }
    const nodes = this.#nodes();
    const asked = decisions.map((_, place) => this.#isAsked(place));
    const found = yield* stretchesOf(this.#game, { nodes, decisions, asked }, turningPoints.length);
    this.#lines += found.lines;
    yield;
    const greatestFall = greatestFallOf(decisions, this.#spread);
    const halfKept = this.#halfKept(greatestFall);
    const standing = { turningPoints, greatestChange, greatestFall, halfKept };
    return { ...this.#report(nodes, decisions), ...standing, stretches: found.stretches };
  }

  #halfKept(fall: number | null): Debrief['halfKept'] {
    if (fall === null) return null;
    const found = halfKeptAt(this.#game, fall, [this.#best.at(fall), this.#best.at(fall + 1)]);
    this.#lines += found.lines;
    return found.halfKept;
  }

  #isAsked(place: number): boolean {
    const [from, until] = this.#between;
    const day = this.#game.nodes[place]?.day ?? 0;
    return day >= from && day <= until;
  }

  #oneChange(place: number): ChangedGame | null {
    const [one, two] = this.#findings;
    return one.oneChange[place] ?? two.oneChange[place] ?? null;
  }

  #judged(place: number): Case {
    const { nodes, track } = this.#game;
    const [before, after] = [within(this.#findings, place), within(this.#findings, place + 1)];
    const falls = [before[0] - after[0], before[1] - after[1]];
    const fall = this.#best.at(place).score - this.#best.at(place + 1).score;
    const lost = { least: Math.min(fall, ...falls), most: Math.max(fall, ...falls), merged: fall };
    const changed = this.#oneChange(place);
    const inGame = Math.max(0, (changed?.score ?? track.score) - track.score);
    const command =
      (nodes[place + 1]?.acts ?? 0) > (nodes[place]?.acts ?? 0) ? nodes[place + 1]?.command : null;
    const remedy = this.#isAsked(place) ? this.#remedy(place, lost, command ?? null, inGame) : null;
    const decision: Decision = {
      node: place,
      moment: nodes[place]?.moment ?? 0,
      day: nodes[place]?.day ?? 0,
      command: command ?? null,
      lost,
      inGame,
      change: [],
      missing: null,
      changedScore: track.score,
      playedOn: false,
      changedLine: null,
      label: blameFor(lost, command ?? null, remedy, this.#spread),
      foreseen: null,
      causes: [],
      explanation: null,
    };
    return { decision, remedy };
  }

  /**
   * The remedy for a loss: one change if it makes up for most of it, otherwise the fewest changes taken from a better
   * line.
   */
  #remedy(
    place: number,
    lost: Decision['lost'],
    command: Decision['command'],
    inGame: Amount,
  ): Remedy | null {
    const loses = lost.least >= NOISE && !isQuestion(command);
    const changed = this.#oneChange(place);
    const enough = Math.max(NOISE, perMille(lost.least, MADE_UP));
    const single = changed !== null && inGame >= NOISE && (loses || inGame >= TOLD_IN_GAME);
    const one = single ? byOneChange(this.#game, place, changed) : null;
    this.#lines += one?.lines ?? 0;
    if (!loses || (one !== null && inGame >= enough)) return one;
    const goal = this.#game.track.score + enough;
    const more = byBetterLine(this.#game, place, this.#best.at(place).acts, goal, NOISE);
    this.#lines += more?.lines ?? 0;
    if (one === null || more === null) return one ?? more;
    // One change that makes up for part of a loss is a remedy; more than `MOST_CHANGES` changes are not.
    return more.change.length > MOST_CHANGES || one.effect >= more.effect ? one : more;
  }

  #foresee(place: number, acts: Line): Foreseen | null {
    const { world, nodes } = this.#game;
    const node = nodes[place];
    const choice = alternativeAt(this.#game, place, acts, this.#pool);
    if (!node || !choice) return null;
    const known = knownAt(this.#game, node);
    return foreseenAt(world.scenario, known, choice, fingerprintOf(node.game), this.#lived);
  }

  #without(place: number): Line {
    const { track, nodes } = this.#game;
    const acts = track.acts.toSpliced(nodes[place]?.acts ?? 0, 1);
    return withoutRefused(play(track.world, acts, track));
  }

  /** Acts that lost nothing but on which most of the score rests. */
  #perhapsLucky(cases: readonly Case[]): number[] {
    const { track } = this.#game;
    const worth = cases.flatMap(({ decision }, place) => {
      const { command, lost } = decision;
      if (command === null || !canBeLucky(command) || lost.most > 0 || !this.#isAsked(place)) return [];
      this.#lines += 1;
      return [{ place, worth: track.score - play(track.world, this.#without(place), track).score }];
    });
    return worth
      .filter(({ worth }) => worth >= WORTH_THE_LUCK)
      .sort((a, b) => b.worth - a.worth)
      .slice(0, MOST_LUCKY)
      .map(({ place }) => place)
      .sort((a, b) => a - b);
  }

  /**
   * Earlier acts and the earlier omission that cost as much in this game as a turning point or mistake; each gets its own
   * label and tells its changes. Causes of the loss are those that prepared it, which is played.
   */
  #withCauses(cases: readonly Case[], turningPoints: readonly number[]): Case[] {
    const named = new Map<number, Remedy | null>();
    const omissions: Omission[] = [];
    const causesOf = ({ decision }: Case, place: number): number[] => {
      if (!isEffect(decision) || !this.#isAsked(place)) return [];
      const wanted = Math.max(MENDABLE_IN_GAME, perMille(decision.lost.merged, MADE_UP));
      const isBlamed = decision.label === 'turning-point' || decision.label === 'mistake';
      const acts = cases.flatMap(({ decision: earlier, remedy }, at) =>
        isBlamed &&
        at < place &&
        earlier.command !== null &&
        // Without one, the game that scored more differs at another act of the same day, which is named itself.
        remedy !== null &&
        earlier.inGame >= wanted &&
        !isQuestion(earlier.command) &&
        !onlyMadeRoom(remedy, cases, this.#game.track.score)
          ? [{ place: at, remedy }]
          : [],
      );
      const omission = this.#omissionBefore(cases, place, wanted, omissions);
      if (omission !== null) omissions.push(omission);
      const causes = [...acts.slice(-MOST_CAUSES), ...(omission === null ? [] : [omission])];
      for (const { place: at, remedy } of causes)
        if (remedy.score >= (named.get(at)?.score ?? 0)) named.set(at, remedy);
      return causes
        .filter(({ remedy }) => this.#hasPrepared(remedy, cases[place]?.remedy ?? null))
        .map((cause) => cause.place)
        .sort((a, b) => a - b);
    };
    const all = cases.map((one, place) => {
      const causes = causesOf(one, place);
      return { ...one, decision: { ...one.decision, causes } };
    });
    return all.map(({ decision, remedy }, place) => {
      const mendable = named.has(place) && isUnblamed(decision);
      const past = decision.label === 'turning-point' && !turningPoints.includes(place);
      const label = mendable ? 'mendable' : past ? 'mistake' : decision.label;
      return { decision: { ...decision, label }, remedy: (mendable ? named.get(place) : null) ?? remedy };
    });
  }

  /**
   * The earlier wait at which one act would have gained most; null if none would have gained as much as is wanted. An
   * act whose absence is named already is not named again at a later wait.
   */
  #omissionBefore(
    cases: readonly Case[],
    place: number,
    wanted: Amount,
    known: readonly Omission[],
  ): Omission | null {
    const { track, world } = this.#game;
    const isPossible = ({ place: at }: Omission): boolean => {
      const decision = cases[at]?.decision;
      return at < place && decision?.command === null && (decision.label !== null || isUnblamed(decision));
    };
    const played = cases.flatMap(({ remedy }, at): Omission[] =>
      remedy !== null && omittedIn(remedy) !== null && remedy.score - track.score >= wanted
        ? [{ place: at, remedy }]
        : [],
    );
    const omissions = played.filter(isPossible);
    if (positionOf(track.last).day < world.calendar.lastDay) {
      const { found, lines } = omittedBefore(this.#game, place, this.#fallsUntil(place), wanted);
      this.#lines += lines;
      if (found !== null && isPossible(found)) omissions.push(found);
    }
    const greatest = greatestOmission(this.#game, omissions);
    const blamed = greatest === null ? null : blamedFor(cases, greatest);
    if (blamed !== null) return blamed.place < place ? blamed : null;
    const before = known.find(
      (one) => greatest !== null && isSameAct(one, greatest) && one.remedy.score - track.score >= wanted,
    );
    return before ?? greatest;
  }

  /** Whether a change of an earlier decision prepared the loss; true if no changes were found that make up for it. */
  #hasPrepared(cause: Remedy, effect: Remedy | null): boolean {
    if (effect === null) return true;
    this.#lines += 1;
    return isPrepared(this.#game.track, cause, effect);
  }

  /** The best lines found from this decision and from each earlier one that lost something, the latest first. */
  #fallsUntil(place: number): Line[] {
    const lines: Line[] = [];
    for (let at = place; at >= 0; at--)
      if (this.#best.at(at).score - this.#best.at(at + 1).score >= NOISE) lines.push(this.#best.at(at).acts);
    return lines;
  }

  #explained({ decision, remedy }: Case): Decision {
    if (remedy === null) return decision;
    const { change, score, acts, playedOn } = remedy;
    const explanation = explanationOf(this.#game.track, acts);
    this.#lines += 1;
    const missing = decision.command === null ? omittedIn(remedy) : null;
    return { ...decision, change, missing, changedScore: score, playedOn, changedLine: acts, explanation };
  }

  #nodes(): FortuneNode[] {
    const { nodes, track } = this.#game;
    return nodes.map(({ moment, acts, day, command, inHand }, node) => {
      const witness = this.#best.at(node);
      const looks = this.#findings.some((findings) => (findings.looks[node] ?? 0) > 0);
      return {
        moment,
        acts,
        day,
        command,
        inHand,
        reach: witness.score,
        reachBy: within(this.#findings, node),
        looked: looks || node === nodes.length - 1,
        witness: witness.acts === track.acts ? null : witness.acts,
      };
    });
  }

  #report(
    nodes: readonly FortuneNode[],
    decisions: readonly Decision[],
  ): Omit<Debrief, 'turningPoints' | 'greatestChange' | 'greatestFall' | 'halfKept' | 'stretches'> {
    const { world, track } = this.#game;
    const position = positionOf(track.last);
    const { id, version } = world.scenario;
    return {
      format: DEBRIEF_FORMAT,
      scenario: { id, version, digest: digestOf(world.scenario) },
      seed: world.seed,
      fingerprint: fingerprintOf(track.last),
      score: track.score,
      verdict: verdict(world, position),
      ending: endingNow(world, position),
      lines: this.#lines,
      budget: Math.max(...this.#findings.map(({ budget }) => budget)),
      spread: this.#spread,
      yours: [],
      nodes,
      decisions,
    };
  }
}

const NOTHING: Decision['lost'] = { least: 0, most: 0, merged: 0 };

/**
 * Builds the debrief of one game from two explorations. A step judges or explains one decision: a fifth of a second or
 * less. With `between`, only decisions between these two days are judged.
 */
export function debriefing(
  game: PlayedGame,
  findings: readonly [Findings, Findings],
  pool: readonly Line[],
  between: readonly [Day, Day] = [0, game.world.calendar.lastDay],
): Generator<undefined, Debrief> {
  return new Debriefing(game, findings, pool, between).steps();
}

/** The same in one call. */
export function debriefOf(...asked: Parameters<typeof debriefing>): Debrief {
  const steps = debriefing(...asked);
  let next = steps.next();
  while (!next.done) next = steps.next();
  return next.value;
}
