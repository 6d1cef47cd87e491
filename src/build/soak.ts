// npm run soak: the same laws with their full counts. The tests read SOAK to choose their counts.
import { startVitest } from 'vitest/node';

/** Runs the unit tests and the journeys; a failure becomes the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  process.env.SOAK = '1';
  const vitest = await startVitest('test', [...argv], { watch: false, project: ['unit', 'journey'] });
  await vitest.close();
  return Number(process.exitCode ?? 0);
}
