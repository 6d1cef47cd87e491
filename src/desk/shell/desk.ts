/**
 * The state of the page: which screen, whose seat, which timeline, what lies open. Every change of a game goes
 * through `give`; nothing here knows a rule.
 */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DoorFault, Opened } from '../../chronicle/door.ts';
import {
  advance,
  canUndo,
  gameOf,
  isFinished,
  latest,
  type Timeline,
  undo,
  upTo,
} from '../../chronicle/timeline.ts';
import type { Command } from '../../core/commands.ts';
import type { Game } from '../../core/game.ts';
import type { Seat } from '../../core/seat.ts';
import { type View, view } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { refusalWords } from '../../strings/refusal-words.ts';
import type { Purpose } from '../acts/purpose.ts';
import { type Waiting, waitingIn } from '../acts/waiting-paper.ts';
import type { Against } from '../draft/against.ts';
import { Historical } from '../watch/historical-line.ts';
import { announce } from './announce.ts';
import type { Dialog } from './dialogs.ts';
import { insist } from './fetching.ts';
import type { Ports } from './ports.ts';

export type Screen = 'title' | 'prologue' | 'desk' | 'end';
export type Tab = 'map' | 'draft' | 'dossier' | 'tape';
export type Beginning = 'play' | 'watch';

/** A paper that may be laid over the dossier. */
type Laid = { readonly is: 'table' } | { readonly is: 'crisis'; readonly id: string };

/** What lies in the dossier's place: a power, the room at home, a crisis (open or answered), or the table. */
export type Page =
  | { readonly is: 'power'; readonly id: PowerId }
  | { readonly is: 'home' }
  | { readonly is: 'crisis'; readonly id: string }
  | { readonly is: 'table'; readonly leaving: PowerId };

/** A kept game as it was found: as far as it can be played, or why it cannot be read. */
export type KeptGame = Opened | { readonly fault: DoorFault };

/** How far keeping the game has come; saving.ts and window-lock.ts see to it. */
interface Keeping {
  /** Settled once it is known which window holds the pen. */
  asked: Promise<unknown>;
  /** Settled once the store knows that this window writes, where it does. */
  taken: Promise<unknown>;
  /** Settled once every write so far has been made or refused. */
  saving: Promise<unknown>;
  /** The game as the store has it, as far as this window knows. */
  last: Timeline | null;
  /** It has been said that the game is not being saved. */
  warned: boolean;
}

/** Commands whose answer comes at once and is read before anything else. */
const ANSWERED: ReadonlySet<Command['do']> = new Set(['wait', 'ask', 'sign', 'withdraw']);

/** Lays the papers that came since that moment before the player: as a card, or as a polite word. */
type Lay = (desk: Desk, from: number, card: boolean) => void;

export class Desk {
  readonly ports: Ports;
  readonly screen = signal<Screen>('title');
  readonly beginning = signal<Beginning>('play');
  readonly seat = signal<Seat>('player');
  readonly own = signal<Timeline | null>(null);
  readonly found = signal<Opened | null>(null);
  /** Why there is a kept game that cannot be gone on with. */
  readonly unread = signal<DoorFault | null>(null);
  /** The finished game that is looked at again, where it is not history that is watched. */
  readonly replayed = signal<Timeline | null>(null);
  /** The moment that is looked at of what is watched. */
  readonly cursor = signal(0);
  /** The player's game branched off from what is watched. */
  readonly branched = signal(false);
  readonly playing = signal(false);
  readonly speed = signal(1);
  readonly selected: Signal<PowerId>;
  /** A paper laid over the dossier of the selected power, until a power is taken up again. */
  readonly laid = signal<Laid | null>(null);
  /** What the red pencil marks. */
  readonly against = signal<Against>('sent');
  /** What the verbs of a dossier are wanted for. */
  readonly purpose = signal<Purpose>('hand');
  readonly tab = signal<Tab>('draft');
  readonly dialogs = signal<readonly Dialog[]>([]);
  readonly saved = signal<'nothing' | 'safe' | 'memory' | 'elsewhere'>('nothing');
  /** Whether this window holds the pen, and no other one; see window-lock.ts. */
  readonly mine = signal(true);
  readonly keeping: Keeping = {
    asked: Promise.resolve(),
    taken: Promise.resolve(),
    saving: Promise.resolve(),
    last: null,
    warned: false,
  };

  readonly timeline: ReadonlySignal<Timeline>;
  readonly game: ReadonlySignal<Game>;
  readonly view: ReadonlySignal<View>;
  readonly over: ReadonlySignal<boolean>;
  readonly waiting: ReadonlySignal<Waiting | null>;
  readonly page: ReadonlySignal<Page>;
  readonly #historical = new Historical();
  /** Comes with what follows the desk. */
  #lay: Lay | null = null;
  readonly #unlaid: [from: number, card: boolean][] = [];

  constructor(ports: Ports) {
    this.ports = ports;
    this.selected = signal<PowerId>(ports.world.partners[0] ?? ports.world.player);
    const opening = ports.begin(ports.world.seed);
    this.timeline = computed(() => {
      if (this.seat.value === 'player') return this.own.value ?? opening;
      const { watched } = this;
      return watched === null ? opening : upTo(watched, this.cursor.value + 1);
    });
    this.game = computed(() => gameOf(this.timeline.value));
    this.view = computed(() => view(this.game.value, this.seat.value));
    this.over = computed(() => isFinished(this.timeline.value));
    this.waiting = computed(() =>
      this.seat.value !== 'player' || this.over.value ? null : waitingIn(this.view.value),
    );
    this.page = computed(() => this.#lies());
  }

  #lies(): Page {
    const [laid, waiting, id] = [this.laid.value, this.waiting.value, this.selected.value];
    if (laid?.is === 'table' && waiting?.is === 'table') return waiting;
    if (laid?.is === 'crisis') return laid;
    return id === this.timeline.value.world.player ? { is: 'home' } : { is: 'power', id };
  }

  get history(): Timeline | null {
    return this.#historical.line.value;
  }

  /** The line that is watched: history, or a finished game. */
  get watched(): Timeline | null {
    return this.replayed.value ?? this.history;
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

  /** Takes up a power's dossier, or the room at home. */
  select(power: PowerId): void {
    batch(() => {
      this.selected.value = power;
      this.laid.value = null;
    });
  }

  /** Lays what waits for an answer before the player. */
  turnToWaiting(): void {
    const waiting = this.waiting.value;
    if (waiting === null) return;
    batch(() => {
      this.laid.value = waiting.is === 'table' ? { is: 'table' } : { is: 'crisis', id: waiting.id };
      this.tab.value = 'dossier';
    });
  }

  /** A crisis as it waits, or, once it is answered, as it went. */
  readCrisis(id: string): void {
    const waiting = this.waiting.value;
    if (waiting?.is === 'crisis' && waiting.id === id) this.turnToWaiting();
    else this.open({ is: 'crisis', id });
  }

  /** Time passes; but while a man stands at the table with his hat, to wait would be to sign without him. */
  wait(): void {
    if (this.waiting.value?.is === 'table') this.turnToWaiting();
    else this.give({ do: 'wait' });
  }

  /** Gives a command; a refused one is said aloud and changes nothing. */
  give(command: Command): void {
    if (this.seat.value !== 'player' || this.over.value || this.asksForPen()) return;
    const before = this.timeline.value;
    const atTable = this.view.value.table !== null;
    const next = advance(before, command);
    if ('refusal' in next) {
      announce(refusalWords(this.ports.words, next.refusal));
      return;
    }
    // At the table every word may be the last one: what follows is read at once.
    this.#goOn(next.timeline, ANSWERED.has(command.do) || atTable);
  }

  /** The game has run on by several moments; what they brought is read together. */
  runTo(timeline: Timeline): void {
    if (timeline !== this.timeline.value && !this.asksForPen()) this.#goOn(timeline, true);
  }

  #goOn(timeline: Timeline, card: boolean): void {
    const before = this.timeline.value;
    batch(() => {
      // A paper that has been answered is put away with the next thing that is done.
      if (this.waiting.value === null) this.laid.value = null;
      this.own.value = timeline;
      this.dialogs.value = [];
    });
    this.keep(timeline);
    this.#arrived(before.moments.length, card);
  }

  undo(): void {
    if (!this.canUndo) announce(this.ports.words.say('undo-nothing'));
    if (!this.canUndo || this.asksForPen()) return;
    const shorter = undo(this.timeline.value);
    this.own.value = shorter;
    announce(this.ports.words.say('announce-undone'));
    this.keep(shorter);
  }

  /** Who lays fresh papers before the player has come; what arrived before is laid now. */
  layBy(lay: Lay): void {
    this.#lay = lay;
    for (const [from, card] of this.#unlaid.splice(0)) lay(this, from, card);
  }

  /** New papers lie on the table. */
  #arrived(from: number, card: boolean): void {
    if (this.#lay === null) this.#unlaid.push([from, card]);
    else this.#lay(this, from, card);
  }

  /** Keeps the game as it stands; writes go out in the order of the commands. */
  keep(timeline: Timeline): void {
    this.saved.value = 'nothing';
    const write = async (): Promise<void> =>
      (await insist(() => import('../saves/saving.ts'))).keep(this, timeline);
    this.keeping.saving = this.keeping.saving.then(write, write);
  }

  /** Looks for the kept game, so that the first screen can say of what day it is. */
  async look(): Promise<void> {
    await (await insist(() => import('../saves/saving.ts'))).look(this);
  }

  /** There is a game that beginning anew would overwrite. */
  get hasGame(): boolean {
    return (this.kept?.moments.length ?? 0) > 1;
  }

  /** True where another window holds the pen: that is asked about first. */
  asksForPen(): boolean {
    if (!this.mine.value) this.open({ is: 'elsewhere' });
    return !this.mine.value;
  }

  startOrAsk(seed: number): void {
    if (this.asksForPen()) return;
    if (this.hasGame) this.open({ is: 'over-a-game', next: 'new', seed });
    else this.start(seed);
  }

  /** What is watched has not ended yet: from here on another could go on with it. */
  get canTakePen(): boolean {
    return this.seat.value === 'historian' && !this.over.value;
  }

  takePenOrAsk(): void {
    if (!this.canTakePen || this.asksForPen()) return;
    if (this.hasGame) {
      // The pen is for this moment: what is watched must not run on to its end meanwhile.
      this.playing.value = false;
      this.open({ is: 'over-a-game', next: 'pen', seed: 0 });
    } else void this.#inHistory(() => this.takePen());
  }

  /** The game that "Continue" would go on with. */
  get kept(): Timeline | null {
    return this.own.value ?? this.found.value?.timeline ?? null;
  }

  /** A new game with the minds that the seed deals. */
  start(seed: number): void {
    batch(() => {
      this.beginning.value = 'play';
      this.own.value = this.ports.begin(seed);
      this.branched.value = false;
      this.seat.value = 'player';
      this.laid.value = null;
      this.dialogs.value = [];
      this.screen.value = 'prologue';
    });
  }

  /** Unrolls history, once. */
  unroll(): Promise<void> {
    return insist(() => this.#historical.unroll(() => this.ports.begin(0)));
  }

  /** What is pressed while history is still being unrolled is done once it lies there, in order. */
  async #inHistory(act: () => void): Promise<void> {
    if (this.watched === null) await this.unroll();
    if (this.seat.value === 'historian') act();
  }

  watch(): void {
    void this.unroll();
    batch(() => {
      this.beginning.value = 'watch';
      this.replayed.value = null;
      this.seat.value = 'historian';
      this.laid.value = null;
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
    this.turnToWaiting();
  }

  /** Moves in history by despatches; stops at both ends. */
  step(by: number): void {
    void this.#inHistory(() => this.jump(this.cursor.value + by));
  }

  jump(to: number): void {
    const last = (this.watched?.moments.length ?? 1) - 1;
    this.cursor.value = Math.max(0, Math.min(last, to));
    if (this.cursor.value === last) this.playing.value = false;
  }

  /** From this moment of what is watched on the game is the player's. */
  takePen(): void {
    const { watched } = this;
    if (watched === null || !this.canTakePen || this.asksForPen()) return;
    const branch = upTo(watched, this.cursor.value + 1);
    batch(() => {
      this.playing.value = false;
      this.own.value = branch;
      this.branched.value = true;
      this.seat.value = 'player';
      this.dialogs.value = [];
      this.screen.value = 'desk';
    });
    this.turnToWaiting();
    announce(this.ports.words.say('announce-pen'));
    this.keep(branch);
  }

  backToHistory(): void {
    batch(() => {
      this.seat.value = 'historian';
      this.laid.value = null;
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
