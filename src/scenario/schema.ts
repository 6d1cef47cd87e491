/**
 * A whole scenario. `scenario.json` is the frame; `home.json`, `powers/*.json`, `events.json`, `story.json`,
 * `disputes.json`, `sources.json` and perhaps `codex.json` lie beside it. No power, clause or date is named in the program.
 */
import * as v from 'valibot';
import { codexEntry } from './codex.ts';
import { condition } from './condition.ts';
import { home } from './home.ts';
import { mark } from './marks.ts';
import { type Observer, type Partner, type Player, power } from './power.ts';
import {
  count,
  divisor,
  isoDate,
  oneIn,
  partialText,
  perMille,
  points,
  powerId,
  sources,
  weight,
  wordId,
} from './primitives.ts';
import { rules } from './rules.ts';
import { dilemma, dispute, event, sourceBook, story } from './story.ts';

export const SCENARIO_FORMAT = 'litvinov-protocol/scenario@1';

const option = v.strictObject({
  id: wordId,
  /** What this wording is worth in the verdict on the text, before the multiplier. */
  verdict: points,
  /** Share of a linkage that counts when a text of this form is signed: only in the clause of form. */
  linkageShare: v.optional(perMille),
  /** All sign in one another's presence; empty chairs cost the difference to the named option. */
  together: v.optional(wordId),
  /** When the text is in force: only in the clause of entry. */
  force: v.optional(v.picklist(['all', 'pairwise', 'signature'])),
  /** Who may accede: only in the clause of accession. */
  accession: v.optional(v.picklist(['closed', 'consent', 'open'])),
  /** The text itself provides for registration. */
  registers: v.optional(v.boolean(), false),
});

/** Messages `clause-<id>` (lead word) and `option-<clause>-<option>` (article), with `.label` and `.sheet`; empty where it is silent. */
const clause = v.strictObject({
  id: wordId,
  options: v.pipe(v.array(option), v.minLength(2, 'at least two options')),
  start: wordId,
  /** The registered wording. */
  historical: wordId,
  /** It stands in the preamble, which is no article: nobody commits himself to it, and a friend's poll may name it. */
  preamble: v.optional(v.boolean(), false),
  /** The option by which a later accession to this clause is weighed ("alone at that desk"). */
  accessionAs: v.optional(wordId),
});

const clockStep = v.strictObject({
  date: isoDate,
  /** Thousandths of the early pledge that have melted from that day on. */
  melted: perMille,
  /** Who deposits the greater pact on that day. */
  deposits: v.optional(v.array(powerId), []),
  id: wordId,
  mark,
  sources,
});

/** Of these the first that fits stands over the text; the last one has no condition. */
const preamble = v.strictObject({ id: wordId, when: v.optional(condition) });

const pairWeight = v.strictObject({ a: powerId, b: powerId, weight: points });

export const frame = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(SCENARIO_FORMAT),
  id: wordId,
  version: count,
  player: powerId,
  /** Order of the powers everywhere: the player first, then partners, then observers. */
  powers: v.pipe(v.array(powerId), v.minLength(2, 'the player and at least one partner')),
  calendar: v.strictObject({
    firstDay: isoDate,
    lastDay: isoDate,
    /** From this day the last act begins even if nothing was registered. */
    sunset: isoDate,
    /** The vote that some governments wait for. */
    awaited: v.optional(isoDate),
    attention: v.strictObject({ atStart: count, perWeek: count }),
  }),
  clauses: v.pipe(v.array(clause), v.minLength(1, 'at least one clause')),
  preambles: v.pipe(v.array(preamble), v.minLength(1, 'at least one preamble')),
  clock: v.strictObject({ signatories: v.optional(v.array(powerId), []), steps: v.array(clockStep) }),
  curves: v.record(
    wordId,
    v.pipe(v.array(perMille), v.length(11, 'eleven values, at tenths 0 to 10 of the time')),
  ),
  groups: v.optional(v.record(wordId, v.array(powerId)), {}),
  rules: v.optional(rules, {}),
  /** Pairs of private assurances, or one and a wording, that cannot both be kept. */
  contradictions: v.optional(
    v.array(
      v.union([
        v.strictObject({ between: v.tuple([powerId, powerId]) }),
        v.strictObject({ to: powerId, text: partialText }),
      ]),
    ),
    [],
  ),
  verdict: v.strictObject({
    peace: v.strictObject({
      pairs: v.array(pairWeight),
      others: points,
      /** Pair-days times `points` over `divisor` give the verdict. */
      points: count,
      divisor: v.pipe(v.number(), v.integer(), v.minValue(1)),
      nominal: points,
      shareBetweenSignatureAndDeposit: v.optional(perMille, 500),
    }),
    /** Zero for who weighs nothing: the whole of them is what breadth is a part of. */
    breadth: v.record(powerId, weight),
    text: v.strictObject({ perMille, most: points }),
    durability: v.strictObject({
      most: points,
      from: points,
      until: points,
      plus: points,
      over: divisor,
      others: points,
      /** What the trust of the bound adds, each one's counted within the two bounds; without it trust adds nothing. */
      goodwill: v.optional(
        v.strictObject({ most: points, from: points, until: points, plus: points, over: divisor }),
      ),
    }),
    home: v.strictObject({ from: points, most: points, over: divisor, withoutATreatyOneIn: oneIn }),
  }),
  endings: v.pipe(
    v.array(
      v.strictObject({
        id: wordId,
        /** First that fits, in this order; the last one has no condition. */
        when: v.optional(condition),
        /** Ends the game at once instead of waiting for the last day. */
        atOnce: v.optional(v.boolean(), false),
      }),
    ),
    v.minLength(1, 'at least one ending'),
  ),
  /** What a player may aim for beside the ending: messages `goal-<id>`. Nothing in the rules depends on them. */
  goals: v.optional(
    v.array(
      v.strictObject({
        id: wordId,
        /** Met on the first day on which this holds, or at the end where `atEnd` says so. */
        when: condition,
        atEnd: v.optional(v.boolean(), false),
        /** Lost as soon as this holds while it is not met. */
        never: v.optional(condition),
        /** Lost after this day, where it was not met on it or before. */
        by: v.optional(isoDate),
      }),
    ),
    [],
  ),
  /** Recommended first lines for the guided round, as message ids. */
  guide: v.optional(v.array(wordId), []),
});

export const files = {
  'scenario.json': frame,
  'home.json': home,
  'events.json': v.strictObject({ events: v.array(event), dilemmas: v.optional(v.array(dilemma), []) }),
  'story.json': story,
  'disputes.json': v.strictObject({ disputes: v.array(dispute) }),
  'codex.json': v.strictObject({ entries: v.array(codexEntry) }),
  'sources.json': sourceBook,
} as const;

export const powerFile = power;

export type Frame = v.InferOutput<typeof frame>;
export type Clause = Frame['clauses'][number];
export type ClauseOption = Clause['options'][number];

/** A scenario that has passed the door: amounts in hundredths, everything cross-checked. */
export interface Scenario extends Frame {
  readonly home: v.InferOutput<typeof home>;
  readonly partners: readonly Partner[];
  readonly playerPower: Player;
  readonly observers: readonly Observer[];
  readonly events: readonly v.InferOutput<typeof event>[];
  readonly dilemmas: readonly v.InferOutput<typeof dilemma>[];
  readonly story: v.InferOutput<typeof story>;
  readonly disputes: readonly v.InferOutput<typeof dispute>[];
  readonly codex: readonly v.InferOutput<typeof codexEntry>[];
  readonly sources: v.InferOutput<typeof sourceBook>;
  /** Messages by language, as Fluent source: { en: "..." }. */
  readonly messages: Readonly<Record<string, string>>;
  /** Texts of .despatch files by name without ending. */
  readonly despatches: Readonly<Record<string, string>>;
}
