/**
 * Collects faults of a whole scenario, with the three checks that every other check needs: an id is known, an id is
 * used once, a date is a day.
 */
/** One fault of a scenario, with its place and what is expected there. */
export interface Fault {
  readonly file: string;
  /** Where in the file, as "clauses.0.start"; empty for the whole file. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** The faults found so far. */
export class Report {
  readonly faults: Fault[] = [];

  say(file: string, path: string, found: unknown, expected: string): void {
    this.faults.push({ file, path, found: JSON.stringify(found) ?? 'nothing', expected });
  }

  each(file: string, path: string, ids: Iterable<string>, known: ReadonlySet<string>, what: string): void {
    for (const id of ids)
      if (!known.has(id)) this.say(file, path, id, `${what}: one of ${[...known].join(', ')}`);
  }

  day(file: string, path: string, date: string | undefined): void {
    if (date !== undefined && !isDay(date)) this.say(file, path, date, 'a day that the calendar has');
  }
}

/** Checks that every id of the list is used once. */
export function unique(report: Report, file: string, path: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) report.say(file, path, id, 'an id that is used once');
    seen.add(id);
  }
}

/** The options of every clause, by clause. */
export type Clauses = ReadonlyMap<string, ReadonlySet<string>>;

/** Checks that a table by clause and option names only existing ones. */
export function checkText(
  report: Report,
  file: string,
  path: string,
  table: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  clauses: Clauses,
): void {
  report.each(file, path, Object.keys(table), new Set(clauses.keys()), 'a clause');
  for (const [clause, row] of Object.entries(table)) {
    const options = clauses.get(clause);
    if (options) report.each(file, `${path}.${clause}`, Object.keys(row), options, 'an option of the clause');
  }
}
