/**
 * Opens a file from the disk, chosen or dropped: one game, also in what a pupil hands in, or several games, which are added
 * to the player's own.
 */
import { holdsBranches } from '../../chronicle/branch-notation.ts';
import { MOST_BYTES } from '../../chronicle/written-game.ts';
import type { ArrivalFault } from '../shell/dialogs.ts';
import { insist } from '../shell/fetching.ts';
import { receive } from './record.ts';
import type { Keeping } from './saves.ts';

/** Limit in characters for the name of a file in a sentence (design choice). */
const MOST_NAME = 80;

/** Shows what the file holds, or why it cannot be read. */
export async function openFile(keeping: Keeping, file: File): Promise<void> {
  const { dialogs, newGames } = keeping;
  const refuse = (fault: ArrivalFault): void => dialogs.open({ is: 'arrived', arrived: { fault } });
  // A file of many megabytes is not read at all.
  if (file.size > MOST_BYTES) return refuse({ code: 'large' });
  // The browser refuses a folder, and a file that has been removed, changed or closed to it since it was chosen.
  const text = await file.text().catch(() => null);
  if (text === null) refuse({ code: 'unreadable', file: file.name.slice(0, MOST_NAME) });
  else if (holdsBranches(text)) await receiveAll(keeping, text);
  else if (!(await isHandIn(keeping, text))) receive(dialogs, newGames, text);
}

/** Shows the game of a hand-in. Its reader is loaded for the first file that is data. */
async function isHandIn({ dialogs, newGames }: Keeping, text: string): Promise<boolean> {
  if (!/^[\uFEFF\s]*\{/.test(text)) return false;
  const { receiveHandIn } = await insist(() => import('./open-hand-in.ts'));
  return receiveHandIn(dialogs, newGames, text);
}

/** Several games are added to the player's games and shown as branches; above them the first that came only in part. */
async function receiveAll(keeping: Keeping, text: string): Promise<void> {
  const { importBranches } = await insist(() => import('./import-branches.ts'));
  const told = await importBranches(keeping, text);
  if (told === null || 'timeline' in told) keeping.dialogs.open({ is: 'branches' });
  if (told !== null) keeping.dialogs.open({ is: 'arrived', arrived: told });
}

/**
 * Opens a file that is dropped anywhere on the page, where the browser would leave the page for it. The sheet for a
 * class takes what is dropped on it itself.
 */
export function takeDrops(keeping: Keeping): void {
  const isForClass = (): boolean => keeping.dialogs.opened.value.some(({ is }) => is === 'class');
  window.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined || isForClass()) return;
    event.preventDefault();
    void openFile(keeping, file);
  });
}
