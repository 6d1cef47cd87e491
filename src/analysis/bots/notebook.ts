/** A bot's notes during a game: who asked for what, who was sent what, and when. */

import type { Day } from '../../core/integers.ts';
import type { Wish } from '../../core/standing.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Sight } from '../bot.ts';
import { offerLine } from './reading.ts';

/** A bot's memory of one game. */
export class Notebook {
  /** What each power last said that it would take, in a reply or when asked. */
  readonly wishes = new Map<PowerId, Wish>();
  /** Powers that others have asked for, with those who asked. */
  readonly askedFor = new Map<PowerId, Set<PowerId>>();
  /** The offer in the last note to a power. */
  readonly sent = new Map<PowerId, { readonly day: Day; readonly offer: string }>();
  readonly answered = new Map<PowerId, Day>();
  /** The day on which a demand was first made. */
  readonly demandedSince = new Map<string, Day>();
  /** How often a power has made a demand in a formal reply, by power and demand. */
  readonly refusals = new Map<string, number>();
  /** The last day on which guests were sent home or walked out. */
  failedTable: Day | null = null;
  /** The last day on which a week began. */
  monday: Day | null = null;

  read({ view, heard }: Sight): void {
    for (const cable of heard) {
      switch (cable.is) {
        case 'noteSent':
          this.sent.set(cable.power, { day: view.day, offer: offerLine(view) });
          break;
        case 'replied':
          this.answered.set(cable.from, view.day);
          this.#wish(cable.from, cable.wish, view.day);
          for (const name of cable.wish ? demandsIn(cable.wish) : []) {
            const key = `${cable.from} ${name}`;
            this.refusals.set(key, (this.refusals.get(key) ?? 0) + 1);
          }
          break;
        case 'week':
          this.monday = view.day;
          break;
        case 'needed':
          if (cable.wish) this.#wish(cable.from, cable.wish, view.day);
          break;
        case 'powersWithheld':
        case 'tableEmpty':
        case 'adjourned':
          this.failedTable = view.day;
          break;
        default:
          break;
      }
    }
  }

  #wish(from: PowerId, wish: Wish | null, day: Day): void {
    if (!wish) {
      this.wishes.delete(from);
      return;
    }
    this.wishes.set(from, wish);
    for (const name of demandsIn(wish)) if (!this.demandedSince.has(name)) this.demandedSince.set(name, day);
    for (const power of wish.circle) {
      const askers = this.askedFor.get(power) ?? new Set();
      this.askedFor.set(power, askers.add(from));
    }
  }
}

function demandsIn(wish: Wish): string[] {
  return [...wish.circle, ...Object.entries(wish.text).map(([clause, option]) => `${clause}=${option}`)];
}
