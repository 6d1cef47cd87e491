/**
 * The best line found from each node. A line that shares the game up to a node shares it up to every earlier one, so
 * what is within reach never rises from one node to the next.
 */
import type { Amount } from '../../core/integers.ts';
import { type DatedAct, isSameOnDay } from '../line.ts';
import { actsBefore, type PlayedGame, type Standpoint } from './played-game.ts';

/** A whole line from the first day and its score in hundredths. */
export interface Witness {
  readonly acts: readonly DatedAct[];
  readonly score: Amount;
}

/** The last node up to which a line equals the game as played. */
export function departsAfter(
  nodes: readonly Standpoint[],
  played: readonly DatedAct[],
  line: readonly DatedAct[],
): number {
  const isOther = (act: DatedAct, place: number): boolean => {
    const there = line[place];
    return there === undefined || !isSameOnDay(act, there);
  };
  const parted = played.findIndex(isOther);
  const shared = parted < 0 ? played.length : parted;
  let last = 0;
  for (const [place, { acts, day }] of nodes.entries()) {
    if (acts > shared) break;
    const next = line[acts];
    if (next !== undefined && next.day < day) break;
    last = place;
  }
  return last;
}

/** The best line of each node so far. */
export class Witnesses {
  readonly #best: Witness[];
  readonly #game: PlayedGame;

  constructor(game: PlayedGame) {
    this.#game = game;
    const own = { acts: game.track.acts, score: game.track.score };
    this.#best = game.nodes.map(() => own);
    for (const node of game.nodes) this.offer({ acts: actsBefore(game, node), score: node.inHand });
  }

  at(node: number): Witness {
    const found = this.#best[node];
    if (!found) throw new Error(`no node ${node}`);
    return found;
  }

  /** Stores the line for every node at which it is better than the line known before. */
  offer(line: Witness): void {
    const last = departsAfter(this.#game.nodes, this.#game.track.acts, line.acts);
    for (let node = last; node >= 0 && line.score > this.at(node).score; node--) this.#best[node] = line;
  }

  all(): readonly Witness[] {
    return this.#best;
  }
}
