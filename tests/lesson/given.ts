// The stops of the shipped scenario, and the history in which they are.
import { historyOf } from '../../src/chronicle/autoplay.ts';
import type { Timeline } from '../../src/chronicle/timeline.ts';
import { type Lesson, loadLesson } from '../../src/scenario/lesson/load-lesson.ts';
import { filesOf, worldOf } from '../tools.ts';

export const MOSCOW = 'moscow-1929';

/** The class material of a scenario of the repository; throws with all its faults if it does not load. */
export function lessonOf(id: string): Lesson {
  const loaded = loadLesson(filesOf(id));
  if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.lesson;
}

export function historyIn(id: string): Timeline {
  const line = historyOf(worldOf(id));
  if (line === null) throw new Error(`${id} has no history`);
  return line;
}
