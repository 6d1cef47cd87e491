// Two windows in one page: locks as in the standard, and one store that both windows write to.
import type { Log } from '../../src/chronicle/log.ts';
import { KEPT_CHANNEL, type Store } from '../../src/chronicle/store.ts';
import { askForPen } from '../../src/desk/saves/window-lock.ts';
import { type Desk, makeDesk } from '../../src/desk/shell/desk.ts';
import { ports } from './given.ts';

type Granted = (lock: object | null) => unknown;

/**
 * Replaces the browser's locks, which are shared by the whole page. `heardAfter`: milliseconds until a window
 * hears that its lock was taken; a busy window hears it late.
 */
export function stubLocks(heardAfter = 0): () => void {
  const wait = setTimeout.bind(window);
  let holder: { readonly fail: (error: unknown) => void } | null = null;
  const request = (_name: string, how: LockOptions, granted: Granted): Promise<unknown> => {
    if (how.ifAvailable === true && holder !== null) return Promise.resolve(granted(null));
    const before = holder;
    if (before !== null) wait(() => before.fail(new DOMException('taken', 'AbortError')), heardAfter);
    return new Promise((_, fail) => {
      holder = { fail };
      granted({});
    });
  };
  const own = Object.getOwnPropertyDescriptor(navigator, 'locks');
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  return () => {
    if (own === undefined) Reflect.deleteProperty(navigator, 'locks');
    else Object.defineProperty(navigator, 'locks', own);
  };
}

/** The content of the browser's database, and a store for each window. */
export class Shelf {
  log: Log | null = null;
  #taker: symbol | null = null;
  readonly #heard = new BroadcastChannel(KEPT_CHANNEL);

  /** Refuses a window that has lost the slot, as the real store does; without the fence it writes whatever comes. */
  store(fenced = true): Store {
    const name = Symbol('window');
    let taken = false;
    const load = async (): Promise<unknown> => this.log;
    return {
      load,
      take: async () => {
        this.#taker = name;
        taken = true;
        return this.log;
      },
      save: async (slot, log) => {
        if (fenced && taken && this.#taker !== name) return 'taken';
        this.log = log;
        this.#heard.postMessage(slot);
        return 'safe';
      },
      remove: async () => undefined,
      put: async () => 'safe',
      all: async () => ({ found: [], safe: true }),
    };
  }

  /** Another window of the page, which has asked for the pen. */
  async window(fenced = true): Promise<Desk> {
    const desk = makeDesk({ ...ports('moscow-1929'), store: this.store(fenced) });
    await askForPen(desk.keeping);
    return desk;
  }

  /** The commands of the saved game. */
  get commands(): readonly object[] {
    return this.log?.commands ?? [];
  }
}

/** A new game at this desk, past the prologue. */
export function beginAt(desk: Desk): void {
  desk.beginnings.start(0);
  desk.screen.value = 'desk';
}
