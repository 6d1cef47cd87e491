/**
 * Schema of what is printed for a class: lesson plans with their solutions and background, hidden aims for a simulation
 * without computers, documents with questions, and the contested regions on the map. Its words are messages of the
 * scenario's lesson: `paper-plan-<plan>` (title, `.about`), `paper-aim-<id>`, `paper-material-<id>`,
 * `paper-step-<plan>-<step>` (and `.title`), `paper-solution-<id>` (and `.title`, the question),
 * `paper-background-<id>`, `paper-known-<id>` (and `.title`), `paper-regime`, `paper-question`, `paper-question-yes`,
 * `-no`, `-ask`, `paper-role-<POWER>-<id>`, `paper-document-<entry>-<question>` (and `.answer`), `paper-claim-<id>`.
 */
import * as v from 'valibot';
import { count, powerId, sources, wordId } from '../primitives.ts';

/** One or more sentences, with the sources behind them. */
const statement = v.strictObject({ id: wordId, sources });

const plan = v.pipe(
  v.strictObject({
    id: wordId,
    /** Minutes of the whole lesson; the sum of its steps. */
    minutes: count,
    aims: v.array(wordId),
    materials: v.array(wordId),
    steps: v.pipe(
      v.array(v.strictObject({ id: wordId, minutes: count })),
      v.minLength(1, 'at least one step'),
    ),
  }),
  v.check(
    ({ minutes, steps }) => steps.reduce((sum, step) => sum + step.minutes, 0) === minutes,
    'the minutes of its steps together',
  ),
);

/** The hidden aims of one government. */
const role = v.strictObject({
  power: powerId,
  aims: v.pipe(v.array(v.strictObject({ id: wordId, points: count })), v.minLength(1, 'at least one aim')),
});

/** A codex entry that is a document, and the questions about it. */
const document = v.strictObject({
  entry: wordId,
  questions: v.pipe(v.array(wordId), v.maxLength(4, 'at most four questions')),
});

/** Land that a power other than its holder claims; `region` is the id of a region of the atlas. */
const claim = v.strictObject({ id: wordId, region: v.string(), sources });

export const paper = v.strictObject({
  plans: v.array(plan),
  solutions: v.array(statement),
  background: v.array(statement),
  /** What is documented, worded and invented; a statement about the game itself has no source. */
  known: v.array(v.strictObject({ id: wordId, sources: v.optional(sources) })),
  /** Sources of a plain statement about the state whose diplomat is played. */
  regime: sources,
  /** Sources for and against the claim that the treaty kept any peace. */
  question: v.strictObject({ yes: sources, no: sources }),
  roles: v.array(role),
  documents: v.array(document),
  contested: v.array(claim),
});

export type Paper = v.InferOutput<typeof paper>;
export type Plan = Paper['plans'][number];
