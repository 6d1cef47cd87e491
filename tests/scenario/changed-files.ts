// A scenario's files with one of them changed, as by a careless author.
import { type Files, loadScenario } from '../../src/scenario/load.ts';
import type { Fault } from '../../src/scenario/report.ts';
import { filesOf } from '../tools.ts';

/** The faults that the loader reports for these files; empty if it accepts them. */
export function faultsOf(files: Files): readonly Fault[] {
  const loaded = loadScenario(files);
  return 'faults' in loaded ? loaded.faults : [];
}

export type Json = Record<string, unknown>;

/** A scenario's files with one of them changed as data. */
export function withChange(id: string, file: string, change: (data: Json) => void): Files {
  const files = filesOf(id);
  const data = JSON.parse(files[file] ?? '{}') as Json;
  change(data);
  return { ...files, [file]: JSON.stringify(data) };
}

/** The value at a path of the data, such as "clauses.0". */
export function at(data: unknown, path: string): Json {
  return path.split('.').reduce<Json>((inner, key) => inner[key] as Json, data as Json);
}
