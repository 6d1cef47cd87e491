// npm run pictures: photographs every part of the page alone, at every width and in every language, into .pictures/.
import { startVitest } from 'vitest/node';

/** Runs the gallery's journey with its camera on; a failure becomes the exit code. */
export async function main(): Promise<number> {
  process.env.SOAK = '1';
  process.env.PICTURES = '1';
  const vitest = await startVitest('test', ['tests/journey/gallery.soak.ts'], {
    watch: false,
    project: ['journey'],
  });
  await vitest.close();
  return Number(process.exitCode ?? 0);
}
