/** Faults of what is printed for a class beyond its shape: powers, codex entries and works that do not exist. */
import type { Lesson } from '../scenario/lesson/load-lesson.ts';
import { type Fault, Report } from '../scenario/report.ts';
import type { Scenario } from '../scenario/schema.ts';

const FILE = 'lesson/paper.json';

export function paperFaults(scenario: Scenario, { paper }: Lesson): readonly Fault[] {
  const report = new Report();
  if (paper === null) return report.faults;
  const works = new Set(Object.keys(scenario.sources));
  const rests = (path: string, sources: readonly string[]): void =>
    report.each(FILE, path, sources, works, 'a key of sources.json');
  for (const list of ['solutions', 'background', 'known', 'contested'] as const)
    for (const [index, { sources }] of paper[list].entries())
      rests(`${list}.${index}.sources`, sources ?? []);
  rests('regime', paper.regime);
  rests('question.yes', paper.question.yes);
  rests('question.no', paper.question.no);
  const players = new Set([scenario.player, ...scenario.partners.map(({ id }) => id)]);
  for (const [index, { power }] of paper.roles.entries())
    report.each(FILE, `roles.${index}.power`, [power], players, 'the player or a partner');
  const readable = new Set(scenario.codex.filter(({ kind }) => kind === 'document').map(({ id }) => id));
  for (const [index, { entry }] of paper.documents.entries())
    report.each(FILE, `documents.${index}.entry`, [entry], readable, 'a document of codex.json');
  return report.faults;
}
