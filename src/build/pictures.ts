// npm run pictures [language]: photographs every part of the page alone, at every width and in every language, into
// .pictures/.
import { startVitest } from 'vitest/node';

/** Runs the gallery's camera; a failure becomes the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  process.env.SOAK = '1';
  process.env.PICTURES = '1';
  const vitest = await startVitest('test', ['tests/journey/gallery.soak.ts'], {
    watch: false,
    project: ['journey'],
    // What the gallery checks is the soak's; a language alone can be asked for.
    testNamePattern: `photographed.*${argv[0] ?? ''}$`,
  });
  await vitest.close();
  return Number(process.exitCode ?? 0);
}
