/**
 * Builds one step: the changing position and the cables of the step. Lives only inside a step; the result is immutable.
 */
import type { PowerId } from '../scenario/primitives.ts';
import type { Cable, ConfidenceCause } from './cables.ts';
import { copyOfPosition, copyOfStanding } from './copies.ts';
import type { Amount, Day, PerMille } from './integers.ts';
import { type Mutable, type Position, standing } from './position.ts';
import { type RoadStep, stepRoad } from './road.ts';
import type { Standing } from './standing.ts';
import { decidesFrom, profile, type World } from './world.ts';

/** A cable before the builder adds the day. */
type Undated<C> = C extends Cable ? Omit<C, 'day'> : never;

/**
 * The position that is being built, and the cables so far. The position and the standings that a step changes are
 * copied once and then changed in place, so a reference to one of them that is held while a rule runs changes too. A
 * rule that needs a value from before a change must read it before.
 */
export class StepBuilder {
  readonly world: World;
  readonly cables: Cable[] = [];
  #position: Position;
  /** The copies that belong to this step. Whatever is null or not listed is still shared with the game before it. */
  #own: Mutable<Position> | null = null;
  #ownStandings: Record<PowerId, Mutable<Standing>> | null = null;
  #ownPowers: PowerId[] = [];

  constructor(world: World, position: Position) {
    this.world = world;
    this.#position = position;
  }

  get position(): Position {
    return this.#position;
  }

  tell(cable: Undated<Cable>): void {
    // Dated in place: copying objects of ever different shapes would be the slowest part of a step (measured).
    const dated = cable as Mutable<Cable>;
    const { day, table } = this.position;
    dated.day = day;
    if (table !== null) dated.hour = table.hour;
    this.cables.push(dated);
  }

  #changing(): Mutable<Position> {
    if (this.#own === null) {
      this.#own = copyOfPosition(this.#position);
      this.#position = this.#own;
    }
    return this.#own;
  }

  set(change: Partial<Position>): void {
    Object.assign(this.#changing(), change);
  }

  standing(power: PowerId): Standing {
    return standing(this.position, power);
  }

  /** Changes the standing of one power. */
  change(power: PowerId, change: Partial<Standing>): void {
    Object.assign(this.#changingOf(power), change);
  }

  #changingOf(power: PowerId): Mutable<Standing> {
    if (this.#ownStandings === null) {
      this.#ownStandings = { ...this.#position.standings };
      this.#changing().standings = this.#ownStandings;
    }
    let own = this.#ownStandings[power];
    if (own === undefined) throw new Error(`no partner: ${power}`);
    if (!this.#ownPowers.includes(power)) {
      this.#ownPowers.push(power);
      own = copyOfStanding(own);
      this.#ownStandings[power] = own;
    }
    return own;
  }

  /** Moves one power along its road and changes its standing. */
  move(power: PowerId, step: RoadStep, change: Partial<Standing> = {}): void {
    const own = this.#changingOf(power);
    own.road = stepRoad(own.road, step);
    Object.assign(own, change);
  }

  /**
   * Brings an answer that is due forward: not before tomorrow, not before the note has arrived, not before the end of a
   * poll, for an accession not before that government decides on any; never later than it was.
   */
  hastenReply(power: PowerId, sooner: (due: Day) => Day): void {
    const { replyDue, replyExpected, arrives, pollDue } = this.standing(power);
    if (replyDue === null) return;
    const { treaty, day: today } = this.position;
    const decides = treaty === null ? 0 : decidesFrom(this.world, power);
    const soonest = Math.max(today + 1, arrives ?? 0, decides, pollDue ?? 0);
    const own = treaty === null ? 0 : profile(this.world, power).accedesFrom;
    const hastened = (due: Day, from: Day): Day => Math.min(due, Math.max(from, sooner(due)));
    this.change(power, {
      replyDue: hastened(replyDue, Math.max(soonest, own)),
      replyExpected: replyExpected === null ? null : hastened(replyExpected, soonest),
    });
  }

  trust(power: PowerId, change: Amount): void {
    if (change !== 0) this.change(power, { trust: this.standing(power).trust + change });
  }

  /** H9: warns where confidence falls below a line, each of which counts; several passed at once are one warning. */
  #warn(): void {
    const { warnBelow } = this.world.scenario.home;
    const { confidence, warned, day } = this.position;
    const ahead = warnBelow.slice(warned.length);
    const above = ahead.findIndex((line) => confidence >= line);
    const passed = ahead.slice(0, above < 0 ? ahead.length : above);
    if (passed.length === 0) return;
    this.set({ warned: [...warned, ...passed.map(() => day)] });
    this.tell({ is: 'warned', confidence });
  }

  credibility(change: PerMille): void {
    this.set({ credibility: Math.min(1000, Math.max(0, this.position.credibility + change)) });
  }

  /** H9: the lowest confidence today: the player is recalled only if every warning came before this day. */
  #leastConfidence(): Amount {
    const { warnBelow, recallBelow } = this.world.scenario.home;
    const { warned, day, confidence } = this.position;
    const hasRead = warned.length >= warnBelow.length && warned.every((on) => on < day);
    return hasRead ? 0 : Math.min(confidence, recallBelow);
  }

  /** Confidence after this change, within its bounds. */
  confidenceAfter(change: Amount): Amount {
    return Math.min(10_000, Math.max(this.#leastConfidence(), this.position.confidence + change));
  }

  /** Changes confidence, within its bounds, and reports the change. */
  confidence(change: Amount, cause: ConfidenceCause, about?: string): void {
    if (change === 0) return;
    const now = this.confidenceAfter(change);
    const moved = now - this.position.confidence;
    if (moved === 0) return;
    this.set({ confidence: now });
    this.tell({ is: 'confidence', change: moved, now, cause, ...(about === undefined ? {} : { about }) });
    this.#warn();
  }
}
