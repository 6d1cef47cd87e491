// The stops of the shipped scenario, and history to stop.
import { historyOf } from '../../src/chronicle/autoplay.ts';
import type { Timeline } from '../../src/chronicle/timeline.ts';
import { loadLesson } from '../../src/scenario/lesson/load-lesson.ts';
import type { Stop } from '../../src/scenario/lesson/stops.ts';
import { filesOf, worldOf } from '../tools.ts';

export const MOSCOW = 'moscow-1929';

export function stopsOf(id: string): readonly Stop[] {
  const loaded = loadLesson(filesOf(id));
  if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.lesson.stops;
}

export function historyIn(id: string): Timeline {
  const line = historyOf(worldOf(id));
  if (line === null) throw new Error(`${id} has no history`);
  return line;
}
