// npm run test:quick: the unit tests alone, without the slow ones that vite.config.ts names.
import { startVitest } from 'vitest/node';

/** Runs the unit project; a failure becomes the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  process.env.QUICK = '1';
  const vitest = await startVitest('test', [...argv], { watch: false, project: ['unit'] });
  await vitest.close();
  return Number(process.exitCode ?? 0);
}
