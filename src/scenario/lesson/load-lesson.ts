/**
 * Loads what a scenario provides for a class from its folder `lesson`, which may be missing or incomplete. Nothing in
 * it changes a rule, so it is not part of the scenario's digest.
 */
import type * as v from 'valibot';
import { checked, type Files } from '../load.ts';
import type { Fault } from '../report.ts';
import { assignments, type ReadyAssignment } from './assignments.ts';
import { glossary, type Term } from './glossary.ts';
import { type Paper, paper } from './paper.ts';
import { type Stop, stops } from './stops.ts';

export interface Lesson {
  readonly stops: readonly Stop[];
  readonly assignments: readonly ReadyAssignment[];
  /** What is printed; null where the scenario provides nothing. */
  readonly paper: Paper | null;
  readonly glossary: readonly Term[];
}

export type LoadedLesson = { readonly lesson: Lesson } | { readonly faults: readonly Fault[] };

/** Loads the lesson from the files of the scenario's folder. Never throws for bad data. */
export function loadLesson(texts: Files): LoadedLesson {
  const faults: Fault[] = [];
  /** A missing file counts as empty. */
  const read = <Schema extends v.GenericSchema, Empty>(
    schema: Schema,
    name: string,
    empty: Empty,
  ): v.InferOutput<Schema> | Empty => {
    const file = `lesson/${name}.json`;
    return Object.hasOwn(texts, file) ? (checked(schema, file, texts, faults) ?? empty) : empty;
  };
  const lesson: Lesson = {
    ...read(stops, 'stops', { stops: [] }),
    ...read(assignments, 'assignments', { assignments: [] }),
    paper: read(paper, 'paper', null),
    ...read(glossary, 'glossary', { glossary: [] }),
  };
  return faults.length > 0 ? { faults } : { lesson };
}
