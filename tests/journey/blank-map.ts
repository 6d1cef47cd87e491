// Makes a copy of the built page with a blank sheet in place of its maps, for journeys that do not look at
// them. Drawing the maps takes longer than everything else when a page opens.
import { cp, mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenMap } from '../../src/atlas/picture.ts';
import { PHASER_CHUNK } from '../../src/build/budget.ts';
import { digestOf } from '../../src/build/offline.ts';

/** Puts a blank sheet in the map's place and reports that it is drawn. It runs in the page, so it may use nothing around it. */
const openBlank: OpenMap = async (host) => {
  const place = document.createElement('div');
  Object.assign(place.style, { position: 'absolute', inset: '0' });
  place.dataset.drawn = 'fine';
  host.append(place);
  const nothing = (): null => null;
  return {
    show: nothing,
    select: nothing,
    setWords: nothing,
    rest: nothing,
    resize: nothing,
    middleOf: nothing,
    whereIs: nothing,
    destroy: () => place.remove(),
  };
};

/** Replaces the module that draws the map. */
const BLANK = `export const openMap = ${openBlank};`;

/** Replaces the worker that paints a still map. */
const BLANK_PICTURE = `
onmessage = () => {
  const canvas = new OffscreenCanvas(1, 1);
  canvas.getContext('2d');
  const bitmap = canvas.transferToImageBitmap();
  postMessage(bitmap, [bitmap]);
};
`;

/** The replacement for a module; null if it stays as it is. */
function instead(name: string, code: string): string | null {
  if (name.startsWith(`${PHASER_CHUNK}-`)) return '';
  // Of the two files with this name the small one only contains the URL of the other.
  if (name.startsWith('still-worker-') && code.includes('postMessage')) return BLANK_PICTURE;
  return /export\{[^}]*\bas openMap\b/.test(code) ? BLANK : null;
}

/** Copies the page built in `from` to `to`, which must not exist yet; its service worker gets the new digests. */
export async function leaveOutTheMap(from: string, to: string): Promise<void> {
  // A folder cannot be copied into itself.
  const copy = await mkdtemp(join(tmpdir(), 'litvinov-copy-'));
  await cp(from, copy, { recursive: true });
  const worker = join(copy, 'sw.js');
  let list = await readFile(worker, 'utf8');
  let changed = 0;
  for (const name of await readdir(join(copy, 'assets'))) {
    if (!name.endsWith('.js')) continue;
    const path = join(copy, 'assets', name);
    const code = await readFile(path, 'utf8');
    const other = instead(name, code);
    if (other === null) continue;
    await writeFile(path, other);
    list = list.replace(digestOf(code), digestOf(other));
    changed += 1;
  }
  if (changed !== 3) throw new Error(`maps are drawn by three modules, and ${changed} were found`);
  await writeFile(worker, list);
  await rename(copy, to);
}
