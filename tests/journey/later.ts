// Copies the built page as a later version: every module has a different text and a different name.
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../../src/build/offline.ts';

/** The text that only the later version has. */
const MARK = '/*! later */\n';
const VERSION = /(?<=VERSION=`)\w+(?=`)/;

/** A module's name ends with eight letters that change with its text. */
const renamed = (name: string): string =>
  name.replace(
    /[\w-]{8}(?=\.js$)/,
    createHash('sha256')
      .update(MARK + name)
      .digest('hex')
      .slice(0, 8),
  );

/**
 * Writes the later version of the page in `from` to `to`, which must not exist yet; its service worker lists its own
 * files.
 */
export async function makeLater(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  const assets = join(to, 'assets');
  const all = await readdir(assets);
  const modules = all.filter((name) => /-[\w-]{8}\.js$/.test(name));
  const names = new RegExp(modules.join('|').replaceAll('.', String.raw`\.`), 'g');
  const digests = new Map<string, string>();
  for (const name of all.filter((one) => /\.(?:js|css)$/.test(one))) {
    const before = await readFile(join(assets, name), 'utf8');
    const after = (name.endsWith('.js') ? MARK : '') + before.replaceAll(names, renamed);
    digests.set(digestOf(before), digestOf(after));
    await writeFile(join(assets, name), after);
  }
  for (const name of modules) await rename(join(assets, name), join(assets, renamed(name)));
  for (const name of ['index.html', 'sw.js']) {
    let text = (await readFile(join(to, name), 'utf8')).replaceAll(names, renamed);
    for (const [before, after] of digests) text = text.replaceAll(before, after);
    await writeFile(
      join(to, name),
      text.replace(VERSION, (version) => [...version].reverse().join('')),
    );
  }
}
