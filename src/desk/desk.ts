/**
 * The state of the page: which screen, whose seat, which timeline, what lies open. Every change of a game goes
 * through `give`; nothing here knows a rule.
 */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { play } from '../chronicle/play.ts';
import {
  advance,
  begin,
  canUndo,
  gameOf,
  isFinished,
  latest,
  type Timeline,
  undo,
  upTo,
} from '../chronicle/timeline.ts';
import type { Command, Refusal } from '../core/commands.ts';
import type { Game } from '../core/game.ts';
import { type Possible, possible, type Seat, type View, view } from '../core/view.ts';
import type { ClauseId, PowerId } from '../scenario/primitives.ts';
import { refusalWords } from '../strings/commands.ts';
import { announce } from './announce.ts';
import type { House } from './house.ts';
import { type Entry, entriesOf, freshEntries } from './reading.ts';

export type Screen = 'title' | 'prologue' | 'desk' | 'end';
export type Tab = 'map' | 'draft' | 'dossier' | 'tape';
export type Beginning = 'play' | 'watch';

/** What may lie over the desk; one at a time, the last opened on top. */
export type Dialog =
  | { readonly is: 'papers'; readonly from: number }
  | { readonly is: 'why'; readonly at: number }
  | { readonly is: 'clause'; readonly clause: ClauseId }
  | { readonly is: 'confidence' }
  | { readonly is: 'clock' }
  | { readonly is: 'calendar' }
  | { readonly is: 'list' }
  | { readonly is: 'keys' }
  | { readonly is: 'pairs' }
  | { readonly is: 'sources'; readonly keys: readonly string[] }
  | { readonly is: 'dispute'; readonly id: string }
  | { readonly is: 'over-a-game'; readonly next: 'new' | 'pen' };

/** A saved game as it was found: what could be read of it, and where reading stopped. */
export interface Found {
  readonly timeline: Timeline;
  readonly stopped: Refusal | null;
  readonly index: number;
}

export const SLOT = 'current';

/** Commands whose answer comes at once and is read before anything else. */
const ANSWERED: ReadonlySet<Command['do']> = new Set(['wait', 'ask', 'sign', 'withdraw']);

export class Desk {
  readonly house: House;
  readonly screen = signal<Screen>('title');
  readonly beginning = signal<Beginning>('play');
  readonly seat = signal<Seat>('player');
  readonly own = signal<Timeline | null>(null);
  readonly found = signal<Found | null>(null);
  /** The moment of history that is looked at. */
  readonly cursor = signal(0);
  /** The player's game branched off from history. */
  readonly branched = signal(false);
  readonly playing = signal(false);
  readonly speed = signal(1);
  readonly selected: Signal<PowerId>;
  readonly tab = signal<Tab>('draft');
  readonly dialogs = signal<readonly Dialog[]>([]);
  readonly saved = signal<'nothing' | 'safe' | 'memory'>('nothing');

  readonly timeline: ReadonlySignal<Timeline>;
  readonly game: ReadonlySignal<Game>;
  readonly view: ReadonlySignal<View>;
  readonly tape: ReadonlySignal<readonly Entry[]>;
  readonly possible: ReadonlySignal<readonly Possible[]>;
  readonly over: ReadonlySignal<boolean>;
  /** The historical line, once it has been unrolled. */
  readonly #history = signal<Timeline | null>(null);

  constructor(house: House) {
    this.house = house;
    this.selected = signal<PowerId>(house.world.partners[0] ?? house.world.player);
    const opening = begin(house.world);
    this.timeline = computed(() => {
      if (this.seat.value === 'player') return this.own.value ?? opening;
      const history = this.#history.value;
      return history === null ? opening : upTo(history, this.cursor.value + 1);
    });
    this.game = computed(() => gameOf(this.timeline.value));
    this.view = computed(() => view(this.game.value, this.seat.value));
    this.tape = computed(() => entriesOf(house, this.timeline.value, this.seat.value));
    this.possible = computed(() => (this.seat.value === 'player' ? possible(this.game.value) : []));
    this.over = computed(() => isFinished(this.timeline.value));
  }

  get history(): Timeline | null {
    return this.#history.value;
  }

  get canUndo(): boolean {
    return this.seat.value === 'player' && canUndo(this.timeline.value);
  }

  open(dialog: Dialog): void {
    this.dialogs.value = [...this.dialogs.value, dialog];
  }

  close(): void {
    this.dialogs.value = this.dialogs.value.slice(0, -1);
  }

  /** Gives a command; a refused one is said aloud and changes nothing. */
  give(command: Command): void {
    if (this.seat.value !== 'player' || this.over.value) return;
    const before = this.timeline.value;
    const next = advance(before, command);
    if ('refusal' in next) {
      announce(refusalWords(this.house.words, next.refusal));
      return;
    }
    batch(() => {
      this.own.value = next.timeline;
      this.dialogs.value = [];
    });
    void this.#save(next.timeline);
    this.#arrived(before.moments.length, ANSWERED.has(command.do));
  }

  undo(): void {
    if (!this.canUndo) return;
    const shorter = undo(this.timeline.value);
    this.own.value = shorter;
    announce(this.house.words.say('announce-undone'));
    void this.#save(shorter);
  }

  /** New papers lie on the table: a card for answers, a polite word for the rest. */
  #arrived(from: number, card: boolean): void {
    const fresh = freshEntries(this.tape.value, from);
    if (fresh.length === 0) {
      const { words } = this.house;
      if (card) announce(words.say('announce-day', { date: words.date(this.view.value.date, 'long') }));
      return;
    }
    if (card) this.open({ is: 'papers', from });
    else announce(fresh.map(({ paper }) => `${paper.slug}. ${paper.title ?? paper.text}`).join(' '));
  }

  /** Saves keep the order of the commands; "kept" is said only of the game as it lies there now. */
  async #save(timeline: Timeline): Promise<void> {
    this.saved.value = 'nothing';
    const { makeLog } = await import('../chronicle/log.ts');
    const safe = await this.house.store.save(SLOT, makeLog(timeline));
    if (this.own.value === timeline) this.saved.value = safe ? 'safe' : 'memory';
  }

  /** Looks for the saved game, so that the first screen can say of what day it is. */
  async look(): Promise<void> {
    // Fetched now, so that the first command is kept as quickly as any other.
    void import('../chronicle/log.ts');
    const log = await this.house.store.load(SLOT);
    if (log === null || log.scenario.id !== this.house.world.scenario.id) return;
    const { timeline, stopped } = play(this.house.worldWith(log.seed), log.commands);
    this.found.value = { timeline, stopped: stopped?.refusal ?? null, index: stopped?.index ?? -1 };
  }

  /** There is a game that beginning anew would overwrite. */
  get hasGame(): boolean {
    return (this.kept?.moments.length ?? 0) > 1;
  }

  startOrAsk(): void {
    if (this.hasGame) this.open({ is: 'over-a-game', next: 'new' });
    else this.start();
  }

  takePenOrAsk(): void {
    if (this.hasGame) this.open({ is: 'over-a-game', next: 'pen' });
    else this.takePen();
  }

  /** The game that "Continue" would go on with. */
  get kept(): Timeline | null {
    return this.own.value ?? this.found.value?.timeline ?? null;
  }

  start(): void {
    batch(() => {
      this.beginning.value = 'play';
      this.own.value = begin(this.house.world);
      this.branched.value = false;
      this.seat.value = 'player';
      this.dialogs.value = [];
      this.screen.value = 'prologue';
    });
  }

  /** Unrolls history, once; the reading of its file comes late. */
  async unroll(): Promise<void> {
    if (this.#history.value !== null) return;
    const { historyOf } = await import('../chronicle/autoplay.ts');
    this.#history.value = historyOf(this.house.world);
  }

  watch(): void {
    void this.unroll();
    batch(() => {
      this.beginning.value = 'watch';
      this.seat.value = 'historian';
      this.cursor.value = 0;
      this.dialogs.value = [];
      this.screen.value = 'prologue';
    });
  }

  resume(): void {
    const { kept } = this;
    if (kept === null) return;
    batch(() => {
      this.own.value = kept;
      this.seat.value = 'player';
      this.dialogs.value = [];
      this.screen.value = isFinished(kept) ? 'end' : 'desk';
    });
  }

  /** Moves in history by despatches; stops at both ends. */
  step(by: number): void {
    this.jump(this.cursor.value + by);
  }

  jump(to: number): void {
    const last = (this.history?.moments.length ?? 1) - 1;
    this.cursor.value = Math.max(0, Math.min(last, to));
    if (this.cursor.value === last) this.playing.value = false;
  }

  /** From this moment of history on the game is the player's. */
  takePen(): void {
    const { history } = this;
    if (history === null || this.seat.value !== 'historian') return;
    const branch = upTo(history, this.cursor.value + 1);
    batch(() => {
      this.playing.value = false;
      this.own.value = branch;
      this.branched.value = true;
      this.seat.value = 'player';
      this.dialogs.value = [];
      this.screen.value = 'desk';
    });
    announce(this.house.words.say('announce-pen'));
    void this.#save(branch);
  }

  backToHistory(): void {
    batch(() => {
      this.seat.value = 'historian';
      this.dialogs.value = [];
      this.screen.value = 'desk';
    });
  }

  /** The command that brought the latest papers, for the head of the card. */
  get lastCommand(): Command | null {
    return latest(this.timeline.value).command;
  }
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('a part of the desk was drawn without a desk');
  return desk;
}
