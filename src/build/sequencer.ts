// The order in which test files run: those that take longest begin first, so that at the end of a run no processor waits
// for a long one. Before the first run Vitest knows only the sizes of the files, and these take long although they are short.
import { basename } from 'node:path';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Journeys through the whole page or whole games, each of which takes longer than files of several times its size (measured). */
export const LONG: readonly string[] = ['accessible', 'whole-game', 'window', 'firefox', 'long-texts'];

const isLong = ({ moduleId }: Pick<TestSpecification, 'moduleId'>): boolean =>
  LONG.includes(basename(moduleId, '.test.ts'));

/** The same files with the long ones of each project before its other ones. */
export function longestFirst<File extends Pick<TestSpecification, 'moduleId' | 'project'>>(
  files: readonly File[],
): File[] {
  return [...new Set(files.map(({ project }) => project))].flatMap((project) => {
    const own = files.filter((file) => file.project === project);
    return [...own.filter(isLong), ...own.filter((file) => !isLong(file))];
  });
}

/** Vitest's own order, which keeps the files of a project together, then the long ones first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return longestFirst(await super.sort(files));
  }
}
