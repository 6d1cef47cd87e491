/** Lines to start a search with: those of the book, the scenario's history, and bots that play this deal. */
import { commandsOf } from '../../chronicle/timeline.ts';
import type { World } from '../../core/world.ts';
import { type DatedAct, datedActs, despatchActs } from '../line.ts';
import { playBot } from '../playout.ts';
import { botOf } from '../roster.ts';
import { actsOf, type Book, lineFor, plannersBook } from '../search/book.ts';

/** Bots that play a game in some hundredths of a second with useful results. */
const BOTS = ['historian', 'yielder-all', 'lawyer'];

/** The lines of a book that serve one deal: those tried on many deals, and the best one found for this one. */
export function linesFor(world: Pick<World, 'calendar' | 'seed'>, book: Book): (readonly DatedAct[])[] {
  const own = lineFor(book, world.seed, []);
  return [...plannersBook(book), ...(own ? [own] : [])].flatMap((line) => {
    const acts = actsOf(world, line);
    return acts === null ? [] : [acts];
  });
}

/** The lines of a book with the scenario's history and the games of bots; the same on every machine. */
export function poolFor(world: World, lines: readonly (readonly DatedAct[])[]): (readonly DatedAct[])[] {
  const history = despatchActs(world, 'history');
  const played = BOTS.flatMap((name) => {
    const bot = botOf(name, world.scenario);
    return bot ? [datedActs(world, commandsOf(playBot(world, bot)))] : [];
  });
  return [...lines, ...(history ? [history] : []), ...played];
}
