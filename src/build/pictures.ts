// npm run pictures [language]: takes pictures of every part of the page in isolation, at every width and in every
// language, into .pictures/.
import { startVitest } from 'vitest/node';

/** Runs the gallery's camera; a failure becomes the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  process.env.SOAK = '1';
  process.env.PICTURES = '1';
  const vitest = await startVitest('test', ['tests/journey/gallery.soak.ts'], {
    watch: false,
    project: ['journey'],
    // The gallery's checks belong to the soak; a single language can be selected.
    testNamePattern: `photographed.*${argv[0] ?? ''}$`,
  });
  await vitest.close();
  return Number(process.exitCode ?? 0);
}
