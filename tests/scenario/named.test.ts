// Every day and every power that a file names is checked, in whichever part of the scenario it stands: the rules may
// look up any of them.
import { expect, test } from 'vitest';
import { filesOf, SCENARIOS } from '../tools.ts';
import { faultsOf, type Json } from './changed-files.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NO_DAY = '1929-02-30';
const NO_POWER = 'ZZZ';
/** A demand or an answer, as free text: a paper that says anything else is not marked by it. */
const FREE = /\.attested\.\d+\.says$/;

/** A place in a file, and the file's data with what is named there made wrong. */
interface Spoiled {
  readonly path: string;
  readonly data: Json;
}

/** One for each part of the file in which a day or a power is named; the items of a list count as one part. */
function spoiledIn(text: string, powers: ReadonlySet<string>): Spoiled[] {
  const found = new Map<string, Spoiled>();
  const spoil = (path: string, change: (copy: Json) => void): void => {
    const part = path.replaceAll(/\.\d+/g, '').replaceAll(/\.[A-Z]{3}(?=\.|$)/g, '.POWER');
    if (found.has(part)) return;
    const data = JSON.parse(text) as Json;
    change(data);
    found.set(part, { path, data });
  };
  const within = (copy: Json, keys: readonly string[]): Json =>
    keys.reduce<Json>((inner, key) => inner[key] as Json, copy);
  const visit = (value: unknown, keys: readonly string[]): void => {
    const path = keys.join('.');
    const last = keys.at(-1) ?? '';
    if (FREE.test(path)) return;
    const wrong =
      typeof value !== 'string' ? null : DAY.test(value) ? NO_DAY : powers.has(value) ? NO_POWER : null;
    if (wrong !== null)
      spoil(path, (copy) => Object.assign(within(copy, keys.slice(0, -1)), { [last]: wrong }));
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (powers.has(key))
        spoil(`${path}.POWER`, (copy) => {
          const table = within(copy, keys);
          table[NO_POWER] = table[key];
          delete table[key];
        });
      visit(inner, [...keys, key]);
    }
  };
  visit(JSON.parse(text), []);
  return [...found.values()];
}

test.each(SCENARIOS)('in %s no day and no power can be named that is none', (id) => {
  const files = filesOf(id);
  const { powers } = JSON.parse(files['scenario.json'] ?? '') as { readonly powers: readonly string[] };
  const silent = Object.keys(files)
    .filter((file) => /^(?:powers\/)?\w+\.json$/.test(file) && file !== 'lines.json')
    .flatMap((file) =>
      spoiledIn(files[file] ?? '', new Set(powers))
        .filter(({ data }) => faultsOf({ ...files, [file]: JSON.stringify(data) }).length === 0)
        .map(({ path }) => `${file} ${path}`),
    );
  expect(silent).toEqual([]);
});
