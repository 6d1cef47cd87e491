/** Checks the references of codex entries: other entries, clauses, cards, sources, and days that the calendar has. */
import { type Report, unique } from './report.ts';
import type { Scenario } from './schema.ts';

export function checkCodex(report: Report, scenario: Scenario, sources: ReadonlySet<string>): void {
  const file = 'codex.json';
  const ids = scenario.codex.map(({ id }) => id);
  const cards = new Set(scenario.disputes.map(({ id }) => id));
  const clauses = new Set(scenario.clauses.map(({ id }) => id));
  const given = (id: string | undefined): string[] => (id === undefined ? [] : [id]);
  unique(report, file, 'entries', ids);
  scenario.codex.forEach((entry, index) => {
    const path = `entries.${index}`;
    const others = new Set(ids.filter((id) => id !== entry.id));
    report.day(file, `${path}.from`, entry.from);
    report.each(file, `${path}.related`, entry.related, others, 'another entry of codex.json');
    report.each(file, `${path}.clause`, given(entry.clause), clauses, 'a clause of scenario.json');
    report.each(file, `${path}.dispute`, given(entry.dispute), cards, 'a card of disputes.json');
    report.each(file, `${path}.sources`, entry.sources, sources, 'a key of sources.json');
    unique(report, file, `${path}.related`, entry.related);
  });
}
