/**
 * The game in the file that a pupil hands in to the teacher (hand-in.ts), for readers that want only the game: the page's
 * "Open a game from a file" and the command line. Faults are codes; the caller words them.
 */
import { type GameFault, readGame, type Written } from '../chronicle/written-game.ts';
import { readHandIn } from './hand-in.ts';
import { documentIn, type TextFault } from './sealed-text.ts';

export type HandInFault =
  /** An assignment, which holds no game. */
  | { readonly code: 'assignment' }
  | { readonly code: 'hand-in'; readonly fault: TextFault }
  /** The hand-in is whole, but its game cannot be read. */
  | { readonly code: 'game'; readonly fault: GameFault };

/**
 * The game of a hand-in; null where the text is something else, such as a game on its own. The assignment names the
 * scenario where the game does not. Never throws.
 */
export function gameInHandIn(text: string): Written | { readonly fault: HandInFault } | null {
  if (!/^[\uFEFF\s]*\{/.test(text)) return null;
  const document = documentIn(text);
  if (document === 'assignment') return { fault: { code: 'assignment' } };
  if (document !== 'hand-in') return null;
  const read = readHandIn(text);
  if ('fault' in read) return { fault: { code: 'hand-in', fault: read.fault } };
  const { game, assignment } = read.handIn;
  const written = readGame(game);
  if ('fault' in written) return { fault: { code: 'game', fault: written.fault } };
  return { ...written, scenario: written.scenario ?? assignment?.scenario ?? null };
}
