// A folder for the files of one test file, removed when its tests are over.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** Call it at the top of a test file; the paths are known once its tests run. */
export function temporaryFolder(): {
  readonly path: (name: string) => string;
  readonly file: (name: string, text: string) => Promise<string>;
} {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'litvinov-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    file: async (name, text) => {
      await writeFile(path(name), text);
      return path(name);
    },
  };
}
