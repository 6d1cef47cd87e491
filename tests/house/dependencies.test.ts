// Checks that the page ships only code that runs no install script and may be redistributed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TOP } from './syntax.ts';

type Locked = {
  version?: string;
  license?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};

const FREE = /^(MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|OFL-1\.1)$/;

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(TOP, path), 'utf8')) as T;
}

const { packages } = read<{ packages: Record<string, Locked> }>('package-lock.json');
const { dependencies } = read<{ dependencies: Record<string, string> }>('package.json');

/** Where a package finds one of its dependencies: beside itself, or in a folder further up. */
function place(from: string, name: string): string | undefined {
  const above = from
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  const folders = [...above.reverse().map((folder) => `${folder}/node_modules/`), 'node_modules/'];
  return folders.map((folder) => folder + name).find((path) => path in packages);
}

/** The transitive dependencies of the page: place in node_modules -> its lock entry. */
function closure(): Map<string, Locked> {
  const found = new Map<string, Locked>();
  const visit = (from: string, name: string): void => {
    const path = place(from, name);
    const entry = path === undefined ? undefined : packages[path];
    if (path === undefined || entry === undefined || found.has(path)) return;
    found.set(path, entry);
    for (const next of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }))
      visit(path, next);
  };
  for (const name of Object.keys(dependencies)) visit('', name);
  return found;
}

const shipped = closure();

test('every dependency of the page is locked, and pinned to one version', () => {
  for (const [name, version] of Object.entries(dependencies)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test('the walk over the lock file misses nothing that npm calls a runtime package', () => {
  // A dependency that npm calls optional is only there for a tool: Valibot would use TypeScript if it found
  // it.
  const runtime = Object.entries(packages).filter(
    ([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional,
  );
  expect(runtime.map(([path]) => path).filter((path) => !shipped.has(path))).toEqual([]);
});

test('nothing that the page ships runs a script when it is installed', () => {
  const scripted = [...shipped].filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(scripted.map(([path]) => path)).toEqual([]);
});

test('everything that the page ships may be passed on freely', () => {
  const bound = [...shipped].filter(([, { license = 'none' }]) => !FREE.test(license));
  expect(bound.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  console.info(
    `runtime packages: ${shipped.size}, of them named in package.json: ${Object.keys(dependencies).length}`,
  );
});
