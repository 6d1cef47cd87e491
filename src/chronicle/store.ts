/**
 * Stores the running game: its log is written to the browser's database after every command, next to the earlier games
 * (shelf.ts). Without a database, or where it is full or does not answer in time, games are kept in memory. Data are
 * returned unchecked; written-game.ts and shelf.ts validate them.
 */
import { type IDBPDatabase, openDB } from 'idb';
import type { Log } from './log.ts';

const DATABASE = 'litvinov-protocol';
const GAMES = 'games';
const VERSION = 1;
/** Tells every window which slot has just been written. */
export const KEPT_CHANNEL = 'litvinov-protocol:kept';

/**
 * Milliseconds that the database has for one answer (design choice: a healthy one takes less than a tenth of that, even
 * on a phone). Some browsers are known to leave a request without any answer.
 */
export const PATIENCE = 5_000;

/** Saved in the database; in memory only; or not saved, because another window has taken the slot since. */
export type Saved = 'safe' | 'memory' | 'taken';

export interface Store {
  save(slot: string, log: Log): Promise<Saved>;
  /**
   * The unchecked content of a slot, or null: what the page will find when it is opened again. After a save that the
   * database refused, this is the older state that the database still has, not the one in memory: the desk learns
   * from it whether a game is safe. Memory answers only where the database does not.
   */
  load(slot: string): Promise<unknown>;
  /** As `load`; from now on no window that took this slot earlier can write it. */
  take(slot: string): Promise<unknown>;
  remove(slot: string): Promise<void>;
  /** Writes a document under a key of its own, from any window; in memory only where the database refuses. */
  put(key: string, data: object): Promise<'safe' | 'memory'>;
  /** Every document whose key has this prefix, in the order of the keys, unchecked. */
  all(prefix: string): Promise<Documents>;
}

export interface Documents {
  readonly found: readonly { readonly key: string; readonly data: unknown }[];
  /** False where nothing of it will be there when the page is opened the next time. */
  readonly safe: boolean;
}

class MemoryStore implements Store {
  readonly #games = new Map<string, object>();

  async save(slot: string, log: Log): Promise<Saved> {
    this.#games.set(slot, log);
    return 'memory';
  }

  async load(slot: string): Promise<unknown> {
    return this.#games.get(slot) ?? null;
  }

  take(slot: string): Promise<unknown> {
    return this.load(slot);
  }

  async remove(slot: string): Promise<void> {
    this.#games.delete(slot);
  }

  async put(key: string, data: object): Promise<'memory'> {
    this.#games.set(key, data);
    return 'memory';
  }

  async all(prefix: string): Promise<Documents> {
    const found = [...this.#games].filter(([key]) => key.startsWith(prefix));
    return { found: inOrder(found), safe: false };
  }
}

const inOrder = (found: Iterable<readonly [string, unknown]>): Documents['found'] =>
  [...found].map(([key, data]) => ({ key, data })).sort((a, b) => (a.key < b.key ? -1 : 1));

/** The answer, or an error where it takes too long. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error('the database does not answer')), PATIENCE);
    answer.then(done, failed).finally(() => clearTimeout(timer));
  });
}

/** The key, next to each slot, for the name of the window that has taken it. */
const takerOf = (slot: string): string => `${slot}:taken-by`;

class DatabaseStore implements Store {
  readonly #memory = new MemoryStore();
  readonly #database: IDBPDatabase;
  /** Not `randomUUID`, which exists only in secure contexts (https or the same machine). */
  readonly #name = crypto.getRandomValues(new Uint32Array(4)).join('-');
  readonly #taken = new Set<string>();
  /** Writes are queued, so that an older log can never overwrite a newer one. */
  #last: Promise<unknown> = Promise.resolve();
  readonly #heard = new BroadcastChannel(KEPT_CHANNEL);

  constructor(database: IDBPDatabase) {
    this.#database = database;
  }

  save(slot: string, log: Log): Promise<Saved> {
    const written = this.#last.then(async () => {
      try {
        const saved = await inTime(this.#write(slot, log));
        // An older state of it that the database had refused.
        if (saved === 'safe') await this.#memory.remove(slot);
        return saved;
      } catch {
        return this.#memory.save(slot, log);
      }
    });
    this.#last = written;
    return written;
  }

  /**
   * The transaction that writes the slot also reads who has taken it: a slow window that does not know yet that it lost
   * the slot cannot overwrite anything.
   */
  async #write(slot: string, log: Log): Promise<Saved> {
    const { store, done } = this.#database.transaction(GAMES, 'readwrite');
    const taker: unknown = await store.get(takerOf(slot));
    const mine = !this.#taken.has(slot) || taker === this.#name;
    if (mine) await store.put(log, slot);
    await done;
    if (!mine) return 'taken';
    this.#heard.postMessage(slot);
    return 'safe';
  }

  async load(slot: string): Promise<unknown> {
    try {
      const data: unknown = await inTime(this.#database.get(GAMES, slot));
      return data ?? null;
    } catch {
      return this.#memory.load(slot);
    }
  }

  async take(slot: string): Promise<unknown> {
    try {
      return await inTime(this.#claim(slot));
    } catch {
      return this.#memory.load(slot);
    }
  }

  async #claim(slot: string): Promise<unknown> {
    const { store, done } = this.#database.transaction(GAMES, 'readwrite');
    await store.put(this.#name, takerOf(slot));
    const data: unknown = await store.get(slot);
    await done;
    this.#taken.add(slot);
    return data ?? null;
  }

  async remove(slot: string): Promise<void> {
    await this.#memory.remove(slot);
    try {
      await inTime(this.#database.delete(GAMES, slot));
    } catch {
      // A slot that cannot be removed is overwritten by the next game.
    }
  }

  async put(key: string, data: object): Promise<'safe' | 'memory'> {
    try {
      await inTime(this.#database.put(GAMES, data, key));
      // An older state of it that the database had refused.
      await this.#memory.remove(key);
      return 'safe';
    } catch {
      return this.#memory.put(key, data);
    }
  }

  async all(prefix: string): Promise<Documents> {
    const inMemory = await this.#memory.all(prefix);
    try {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const { store } = this.#database.transaction(GAMES);
      const [keys, data] = await inTime(Promise.all([store.getAllKeys(range), store.getAll(range)]));
      const found = new Map(keys.map((key, at) => [`${key}`, data[at] as unknown]));
      // What the database refused is newer than what it has under the same key.
      for (const one of inMemory.found) found.set(one.key, one.data);
      return { found: inOrder(found), safe: inMemory.found.length === 0 };
    } catch {
      return inMemory;
    }
  }
}

/** Opens the browser's database; falls back to memory where there is none or it does not open in time. */
export async function openStore(): Promise<Store> {
  try {
    const opening = openDB(DATABASE, VERSION, {
      upgrade(db) {
        db.createObjectStore(GAMES);
      },
    });
    return new DatabaseStore(await inTime(opening));
  } catch {
    return new MemoryStore();
  }
}
