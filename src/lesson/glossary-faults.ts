/**
 * Faults of a scenario's glossary beyond its shape: duplicate words, and references to codex entries that do not exist.
 */
import type { Lesson } from '../scenario/lesson/load-lesson.ts';
import { type Fault, Report, unique } from '../scenario/report.ts';
import type { Scenario } from '../scenario/schema.ts';

const FILE = 'lesson/glossary.json';

export function glossaryFaults({ codex: entries }: Scenario, { glossary }: Lesson): readonly Fault[] {
  const report = new Report();
  const known = new Set(entries.map(({ id }) => id));
  unique(
    report,
    FILE,
    'glossary',
    glossary.map(({ id }) => id),
  );
  for (const [index, { codex }] of glossary.entries())
    report.each(
      FILE,
      `glossary.${index}.codex`,
      codex === undefined ? [] : [codex],
      known,
      'an entry of codex.json',
    );
  return report.faults;
}
