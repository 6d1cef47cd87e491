/**
 * The desk's dependencies. The page provides them in src/page.ts, tests in tests/desk/given.ts; the desk
 * passes each only to the parts that need it.
 */
import type { MapEvents, MapHandle } from '../../atlas/picture.ts';
import type { Store } from '../../chronicle/store.ts';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Command } from '../../core/commands.ts';
import type { Game } from '../../core/game.ts';
import type { Day } from '../../core/integers.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { PublicWorld } from '../../core/world.ts';
import type { Lesson } from '../../scenario/lesson/load-lesson.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { PageLanguage } from '../settings/language.ts';
import { stateContext } from './state-context.ts';

/**
 * Mounts a map in an element of the page; `events` is null for one that only shows a picture. Rejects if the
 * browser cannot draw a map or it cannot be loaded.
 */
export type MountMap = (host: HTMLElement, events: MapEvents | null) => Promise<MapHandle>;

/** What is needed to begin a new game. */
export interface NewGames {
  /** The world of a new game, as the address asks for it. */
  readonly world: PublicWorld;
  /** A new game with the types that this seed deals. */
  readonly begin: (seed: number) => Timeline;
}

/** Queries to the rules that a view does not answer. */
export interface Rules {
  /** Attention that a command takes. */
  readonly cost: (game: Game, command: Command) => number;
  /** The power that already has a private assurance which one to this power would contradict, or null. */
  readonly contradicts: (game: Game, power: PowerId) => PowerId | null;
  /** The maximum of each verdict, to show it as a share; for peace a nominal one. */
  readonly maxima: Verdict;
}

/** Loads the scenario's material for a class. */
export type FetchLesson = () => Promise<Lesson>;

export interface Ports extends NewGames, Rules {
  readonly lesson: FetchLesson;
  readonly pageLanguage: PageLanguage;
  readonly store: Store;
  readonly iso: (day: Day) => string;
  readonly mountMap: MountMap;
}

export const [NewGamesContext, useNewGames] = stateContext<NewGames>();
export const [RulesContext, useRules] = stateContext<Rules>();
export const [LessonContext, useLesson] = stateContext<FetchLesson>();
export const [MountMapContext, useMountMap] = stateContext<MountMap>();
