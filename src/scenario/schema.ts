/**
 * Schema of a whole scenario. `scenario.json` is the frame; `home.json`, `powers/*.json`, `events.json`, `story.json`,
 * `disputes.json`, `sources.json` and optionally `codex.json` belong to it. The program names no power, clause or date.
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

const SCENARIO_FORMAT = 'litvinov-protocol/scenario@1';

const option = v.strictObject({
  id: wordId,
  /** Worth of this wording in the verdict on the text, before the multiplier. */
  verdict: points,
  /** Share of a linkage that counts when a text of this form is signed; only in the clause of form. */
  linkageShare: v.optional(perMille),
  /** All sign in one another's presence; empty chairs cost the difference to the named option; only in the clause of form. */
  together: v.optional(wordId),
  /** When the text comes into force; only in the clause of entry. */
  force: v.optional(v.picklist(['all', 'pairwise', 'signature'])),
  /** Who may accede; only in the clause of accession. */
  accession: v.optional(v.picklist(['closed', 'consent', 'open'])),
  /** Whether the text itself provides for registration. */
  registers: v.optional(v.boolean(), false),
});

/**
 * Messages `clause-<id>` (lead word) and `option-<clause>-<option>` (article), with `.label` and `.sheet`; an empty
 * article where the text says nothing.
 */
const clause = v.strictObject({
  id: wordId,
  options: v.pipe(v.array(option), v.minLength(2, 'at least two options')),
  start: wordId,
  /** The wording of history. */
  historical: wordId,
  /**
   * Part of the preamble, which is no article: nobody can commit himself to it, and a friend in a poll may ask for it.
   */
  preamble: v.optional(v.boolean(), false),
  /** The option by which a power that accedes weighs this clause ("alone at that desk"). */
  accessionAs: v.optional(wordId),
});

const clockStep = v.strictObject({
  date: isoDate,
  /** Thousandths of the early pledge that have melted from that day on. */
  melted: perMille,
  /** Powers that deposit the greater pact on that day. */
  deposits: v.optional(v.array(powerId), []),
  id: wordId,
  /** Place in the slug, where it is not the one at which the greater pact is deposited: message `place-<place>`. */
  place: v.optional(wordId),
  mark,
  sources,
});

/** The first preamble whose condition holds is used; the last one has no condition. */
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
    /** The last act begins on this day even if nothing was registered. */
    sunset: isoDate,
    /** The day of the vote that some governments wait for. */
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
  /** Pairs of assurances, or an assurance and wordings, that cannot both be kept. */
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
      /** The verdict is the weighted pair-days times `points`, divided by `divisor`. */
      points: count,
      divisor: v.pipe(v.number(), v.integer(), v.minValue(1)),
      nominal: points,
      shareBetweenSignatureAndDeposit: v.optional(perMille, 500),
    }),
    /** Weight of each power, possibly zero; breadth is measured as a part of their sum. */
    breadth: v.record(powerId, weight),
    text: v.strictObject({ perMille, most: points }),
    durability: v.strictObject({
      most: points,
      from: points,
      until: points,
      plus: points,
      over: divisor,
      others: points,
      /** What the trust of the bound powers adds, each limited to `from` and `until`; nothing without this. */
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
        /** The first ending that fits is taken; the last one has no condition. */
        when: v.optional(condition),
        /** Ends the game at once instead of on the last day. */
        atOnce: v.optional(v.boolean(), false),
      }),
    ),
    v.minLength(1, 'at least one ending'),
  ),
  /** Goals of a player besides the ending: messages `goal-<id>`. No rule depends on them. */
  goals: v.optional(
    v.array(
      v.strictObject({
        id: wordId,
        /** Met on the first day on which this holds, or with `atEnd` at the end. */
        when: condition,
        atEnd: v.optional(v.boolean(), false),
        /** Lost as soon as this holds before it is met. */
        never: v.optional(condition),
        /** Lost after this day, unless met by then. */
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

/** A validated scenario: amounts in hundredths, all references checked. */
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
  /** Texts of the .despatch files, by name without extension. */
  readonly despatches: Readonly<Record<string, string>>;
}
