// What `check` finds in assignments and in printed papers that have the right shape, one fault at a time.
import { expect, test } from 'vitest';
import { assignmentFaults } from '../../src/lesson/assignment-faults.ts';
import { paperFaults } from '../../src/lesson/paper-faults.ts';
import type { ReadyAssignment } from '../../src/scenario/lesson/assignments.ts';
import type { Paper } from '../../src/scenario/lesson/paper.ts';
import type { Fault } from '../../src/scenario/report.ts';
import { SCENARIOS, scenarioOf } from '../tools.ts';
import { lessonOf, MOSCOW } from './given.ts';

const LESSON = lessonOf(MOSCOW);
const SCENARIO = scenarioOf(MOSCOW);

const placed = (faults: readonly Fault[]): string[] => faults.map(({ path, found }) => `${path} ${found}`);

test('nothing is wrong with what is shipped', () => {
  for (const id of SCENARIOS)
    expect([
      ...assignmentFaults(scenarioOf(id), lessonOf(id)),
      ...paperFaults(scenarioOf(id), lessonOf(id)),
    ]).toEqual([]);
});

test.each<[string, Partial<ReadyAssignment>, string[]]>([
  ['after the last day', { from: '1931-01-01' }, ['assignments.1.from "1931-01-01"']],
  ['on a day that there is not', { from: '1929-02-30' }, ['assignments.1.from "1929-02-30"']],
  ['on a day without a moment', { from: '1928-12-21.0' }, ['assignments.1.from "1928-12-21.0"']],
  ['and ends on a day that there is not', { until: '1929-02-30' }, ['assignments.1.until "1929-02-30"']],
  ['after its end', { until: '1929-01-02' }, ['assignments.1.until "1929-01-02"']],
  ['after its signature', { from: '1929-03-01', until: 'signature' }, ['assignments.1.until "signature"']],
  ['at the opening', { from: undefined, until: 'end' }, []],
])('an assignment that begins %s', (_, change, expected) => {
  const [first, second] = LESSON.assignments;
  if (first === undefined || second === undefined) throw new Error('no assignments');
  const assignments = [first, { ...second, ...change }];
  expect(placed(assignmentFaults(SCENARIO, { ...LESSON, assignments }))).toEqual(expected);
});

test('an assignment that begins in a history that there is not', () => {
  const { history: _, ...despatches } = SCENARIO.despatches;
  const [first] = assignmentFaults({ ...SCENARIO, despatches }, LESSON);
  expect(first).toMatchObject({
    path: 'assignments.0.from',
    expected: expect.stringMatching(/no history\.despatch/),
  });
});

test('a role, a document and a work of the printed papers that there are not', () => {
  const { paper } = LESSON;
  if (paper === null) throw new Error('no papers');
  const faults = (change: Partial<Paper>): string[] =>
    placed(paperFaults(SCENARIO, { ...LESSON, paper: { ...paper, ...change } }));
  const aims = [{ id: 'peace', points: 1 }];
  const entry = SCENARIO.codex.find(({ kind }) => kind !== 'document')?.id ?? '';
  expect(faults({ roles: [{ power: 'USA', aims }] })).toEqual(['roles.0.power "USA"']);
  expect(faults({ documents: [{ entry, questions: [] }] })).toEqual([`documents.0.entry "${entry}"`]);
  expect(faults({ regime: ['none'] })).toEqual(['regime "none"']);
  expect(faults({ question: { yes: ['none'], no: ['no'] } })).toEqual([
    'question.yes "none"',
    'question.no "no"',
  ]);
  expect(faults({ known: [{ id: 'game' }, { id: 'more', sources: ['none'] }] })).toEqual([
    'known.1.sources "none"',
  ]);
});
