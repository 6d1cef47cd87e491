// The stops of the shipped scenario, and history to stop.
import { historyOf } from '../../src/chronicle/autoplay.ts';
import type { Timeline } from '../../src/chronicle/timeline.ts';
import { type Lesson, loadLesson } from '../../src/scenario/lesson/load-lesson.ts';
import { filesOf, worldOf } from '../tools.ts';

export const MOSCOW = 'moscow-1929';

/** What a scenario of the repository gives to a class; one that does not load is an error with all its faults. */
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
