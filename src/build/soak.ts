// npm run soak: the same tests with their full counts. Tests read SOAK to choose their counts.
import { startVitest } from 'vitest/node';

/** Runs the unit tests and the journeys; a failure becomes the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  process.env.SOAK = '1';
  const vitest = await startVitest('test', [...argv], { watch: false, project: ['unit', 'journey'] });
  await vitest.close();
  return Number(process.exitCode ?? 0);
}
