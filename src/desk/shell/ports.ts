/**
 * All that the desk gets from outside. The page puts it together in src/page.ts, a test in tests/desk/given.ts; the
 * desk hands each part of it only to those who need it.
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
 * Mounts a map in an element of the page; `events` are null for one that only shows a picture. Rejects if the browser
 * cannot draw one or the map cannot be fetched.
 */
export type MountMap = (host: HTMLElement, events: MapEvents | null) => Promise<MapHandle>;

/** What a new game is made of. */
export interface NewGames {
  /** The world of a new game, as the address asks for it. */
  readonly world: PublicWorld;
  /** A new game with the minds that this seed deals. */
  readonly begin: (seed: number) => Timeline;
}

/** The few answers of the rules that a view does not contain. */
export interface Rules {
  /** Attention that a command takes. */
  readonly cost: (game: Game, command: Command) => number;
  /** Who already holds a private word that one to this power would contradict. */
  readonly contradicts: (game: Game, power: PowerId) => PowerId | null;
  /** What each verdict gives at most; for showing it as a share. */
  readonly nominal: Verdict;
}

/** Fetches what the scenario gives to a class. */
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
