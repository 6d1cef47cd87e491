/** Imports a file of several games: each is added to the player's games, and the running game stays. */
import { HISTORY, parseBranches, textOfBranch } from '../../chronicle/branch-notation.ts';
import { parseDespatch } from '../../chronicle/notation.ts';
import { shelve } from '../../chronicle/shelf.ts';
import { type Opened, openGame, readGame } from '../../chronicle/written-game.ts';
import type { Keeping, KeptGame } from './saves.ts';

/** Names that the export gives to games without one. */
export const UNNAMED = /^game \d+$/;

/**
 * Null if all were imported as they were written; otherwise the fault for which none was, or the first game of which
 * today's rules refuse an act, imported up to there.
 */
export async function importBranches({ store, newGames }: Keeping, text: string): Promise<KeptGame | null> {
  const { scenario } = newGames.world;
  const own = parseDespatch(scenario.despatches[HISTORY] ?? '');
  const parsed = parseBranches(text, 'faults' in own ? [] : own.despatch.commands);
  if ('faults' in parsed) {
    const [first, ...more] = parsed.faults;
    return { fault: first === undefined ? { code: 'empty' } : { code: 'line', first, more } };
  }
  const found: { readonly name: string; readonly opened: Opened }[] = [];
  for (const game of parsed.games) {
    if (game.name === HISTORY) continue;
    const read = readGame(textOfBranch(game, scenario.calendar.firstDay));
    if ('fault' in read) return read;
    const opened = openGame(read, scenario, newGames.begin);
    if ('fault' in opened) return opened;
    found.push({ name: game.name, opened });
  }
  for (const [at, { name, opened }] of found.entries()) {
    await shelve(store, opened.timeline, Date.now() + at, UNNAMED.test(name) ? {} : { name });
  }
  return found.find(({ opened }) => opened.stopped !== null)?.opened ?? null;
}
