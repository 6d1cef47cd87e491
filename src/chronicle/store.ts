/**
 * Where a running game is kept: its log, in the browser's database, written after every command. Where there is
 * no database, or it is full, the game goes on in memory and the page says so once.
 */
import { type IDBPDatabase, openDB } from 'idb';
import type { Log } from './log.ts';

const DATABASE = 'litvinov-protocol';
const GAMES = 'games';
const VERSION = 1;
/** Every window hears which slot has just been written. */
export const KEPT_CHANNEL = 'litvinov-protocol:kept';

export interface Store {
  /** True once the log is safely written; false where it is kept in memory only. */
  save(slot: string, log: Log): Promise<boolean>;
  /** The log of a slot, or null where there is none that can be read. */
  load(slot: string): Promise<Log | null>;
  remove(slot: string): Promise<void>;
}

class MemoryStore implements Store {
  private readonly games = new Map<string, Log>();

  async save(slot: string, log: Log): Promise<boolean> {
    this.games.set(slot, log);
    return false;
  }

  async load(slot: string): Promise<Log | null> {
    return this.games.get(slot) ?? null;
  }

  async remove(slot: string): Promise<void> {
    this.games.delete(slot);
  }
}

class DatabaseStore implements Store {
  private readonly memory = new MemoryStore();
  private readonly database: IDBPDatabase;
  /** Writes go out one after another, so that an older log can never land after a newer one. */
  private last: Promise<unknown> = Promise.resolve();
  private readonly heard = new BroadcastChannel(KEPT_CHANNEL);

  constructor(database: IDBPDatabase) {
    this.database = database;
  }

  save(slot: string, log: Log): Promise<boolean> {
    const written = this.last.then(async () => {
      await this.memory.save(slot, log);
      try {
        await this.database.put(GAMES, log, slot);
        this.heard.postMessage(slot);
        return true;
      } catch {
        return false;
      }
    });
    this.last = written;
    return written;
  }

  async load(slot: string): Promise<Log | null> {
    try {
      const data: unknown = await this.database.get(GAMES, slot);
      if (data === undefined) return null;
      // Only who has a kept game needs the door, and the schema library behind it.
      const { checkLog } = await import('./log-door.ts');
      const parsed = checkLog(data);
      return 'log' in parsed ? parsed.log : null;
    } catch {
      return this.memory.load(slot);
    }
  }

  async remove(slot: string): Promise<void> {
    await this.memory.remove(slot);
    try {
      await this.database.delete(GAMES, slot);
    } catch {
      // A slot that can't be removed is overwritten by the next game.
    }
  }
}

/** Opens the browser's database, or keeps games in memory where there is none. */
export async function openStore(): Promise<Store> {
  try {
    const database = await openDB(DATABASE, VERSION, {
      upgrade(db) {
        db.createObjectStore(GAMES);
      },
    });
    return new DatabaseStore(database);
  } catch {
    return new MemoryStore();
  }
}
