/**
 * Schema of the narrative: events, prologue, epilogue, sources, disputes. The words are messages of the scenario's .ftl
 * files, found by id; the data hold dates, order and keys of sources.
 */
import * as v from 'valibot';
import { condition } from './condition.ts';
import { mark, paperMarks } from './marks.ts';
import {
  amountByPower,
  count,
  days,
  isoDate,
  perMille,
  points,
  powerId,
  sourceKey,
  sources,
  wordId,
} from './primitives.ts';

/** News of a day: message `event-<id>`. */
export const event = v.strictObject({
  id: wordId,
  date: isoDate,
  /** Place in the slug: message `place-<place>`. */
  place: wordId,
  when: v.optional(condition),
  /** Powers that it is about, for the map and the dossiers. */
  about: v.optional(v.array(powerId), []),
  /** The dispute card that it opens. */
  dispute: v.optional(wordId),
  mark,
  sources,
});

/** Effects that may depend on a hidden type: amounts that are not shown on the desk, so that none reveals the type. */
const hidden = v.strictObject({
  trust: v.optional(amountByPower),
  sours: v.optional(amountByPower),
  room: v.optional(amountByPower),
  calms: v.optional(amountByPower),
});

/** Effects of an answer to a dilemma; days of a bill or a reply count from the current date. */
const effects = v.strictObject({
  confidence: v.optional(points),
  trust: v.optional(amountByPower),
  /** What it adds to a power's ledger for the rest of the game, as a term of its own: message `.term` of the answer. */
  weighs: v.optional(amountByPower),
  /** By power and hidden type: where the power is of that type, these amounts replace the others. */
  byType: v.optional(v.record(powerId, v.record(wordId, hidden))),
  /** Trust of everybody who has signed or acceded. */
  trustOfTheBound: v.optional(points),
  sours: v.optional(amountByPower),
  /** Slack of a chamber. */
  room: v.optional(amountByPower),
  /** Taken off the fear of a chamber. */
  calms: v.optional(amountByPower),
  billSoonerDays: v.optional(v.record(powerId, days)),
  replySoonerDays: v.optional(v.record(powerId, days)),
  /** Days by which a power's poll of its friends takes longer, also if it has not begun. */
  pollLaterDays: v.optional(v.record(powerId, days)),
  publicity: v.optional(points),
  /** By how much more than usual the next request at home has to reach. */
  bar: v.optional(points),
  credibility: v.optional(perMille),
  /** Attention that it costs, or what is left where that is less. */
  attention: v.optional(count),
  intel: v.optional(v.record(powerId, count)),
});

/** `table` is reserved: `answer table 1` is a command at the table. */
const dilemmaId = v.pipe(
  wordId,
  v.check((id) => id !== 'table', 'an id other than table, which is the paper of the table'),
);

/**
 * A crisis: a paper on the desk with two or three answers. Messages `dilemma-<id>` (the paper), `.title`, `.history`,
 * for each answer `dilemma-<id>-<n>` and `.then`, with later effects `.later` and, where a condition prevents them,
 * `.unless`, where it weighs in a ledger `.term`, for each voice `dilemma-<id>-voice-<person>`.
 */
export const dilemma = v.strictObject({
  id: dilemmaId,
  /** It comes on the first day from `from` to `until` on which its condition holds and the desk is free for it. */
  from: isoDate,
  until: v.optional(isoDate),
  place: wordId,
  when: v.optional(condition),
  /** Days after which silence answers it; by default as in the scenario's rules. */
  withinDays: v.optional(days),
  /** Comes regardless of other crises. */
  always: v.optional(v.boolean(), false),
  /** From the time before the game: it never comes, and is answered in the prologue or as in history. */
  opening: v.optional(v.boolean(), false),
  about: v.optional(v.array(powerId), []),
  voices: v.optional(v.array(wordId), []),
  answers: v.pipe(
    v.array(
      v.strictObject({
        effects,
        /**
         * Effects that come this many days after the answer, unless the condition holds on that day: message
         * `.unless` of the answer says what would prevent them, `.kept` on that day that it has.
         */
        later: v.optional(
          v.strictObject({
            afterDays: v.pipe(days, v.minValue(1, 'at least 1 day')),
            unless: v.optional(condition),
            effects,
          }),
        ),
      }),
    ),
    v.minLength(2, 'at least two answers'),
    v.maxLength(3, 'at most three answers'),
  ),
  /** The answer given in history, counted from 1, where it is known. */
  historical: v.optional(count),
  mark,
  sources,
});

/**
 * A scene of the prologue or epilogue: message `<part>-<id>` (its text), with `.title`, `.date` and, for the player's
 * own notes, `.slip`.
 */
export const scene = v.strictObject({
  id: wordId,
  date: isoDate,
  until: v.optional(isoDate),
  place: v.optional(wordId),
  dispute: v.optional(wordId),
  /** Its slip is invented in the manner of the time; the game says so beneath it. */
  invented: v.optional(v.boolean(), false),
  mark,
  sources,
});

/**
 * An exercise in a scene of the prologue, done with one or two key presses. Only a choice affects the game. Messages
 * `prologue-<scene>-task` (the task), `-done` (what was done in fact, shown also without doing it) and `-lesson` (where
 * the desk shows the same); each kind adds its own:
 */
const exercise = v.variant('kind', [
  /** Find the article that matters: messages `-<article>`, and `-<article>.no` for the wrong ones. */
  v.strictObject({
    kind: v.literal('mark'),
    articles: v.pipe(v.array(wordId), v.minLength(2, 'at least two articles'), v.maxLength(9)),
    answer: wordId,
  }),
  /** Look into a decision: messages `-<term>`. */
  v.strictObject({
    kind: v.literal('why'),
    terms: v.pipe(
      v.array(v.strictObject({ id: wordId, sign: v.picklist(['plus', 'minus']), sources })),
      v.minLength(2, 'at least two terms'),
    ),
  }),
  /** Answer a crisis of the time before the game, whose messages it uses. */
  v.strictObject({ kind: v.literal('choose'), dilemma: wordId }),
  /** Ask, be refused, keep the refusal: messages `-ask`, `-refusal`, `-keep`. */
  v.strictObject({ kind: v.literal('keep') }),
  /** Let time pass: message `-<id>` for what each day brings. */
  v.strictObject({
    kind: v.literal('wait'),
    days: v.pipe(
      v.array(v.strictObject({ id: wordId, date: isoDate })),
      v.minLength(1, 'at least one day'),
      v.maxLength(3, 'at most three days'),
    ),
  }),
]);

const openingScene = v.strictObject({ ...scene.entries, exercise: v.optional(exercise) });

/** What became of a person: message `fate-<person>`; `sources` may be "not-traced". */
const fate = v.strictObject({ person: wordId, sources });

/**
 * A line of the night of the signing: message `night-<id>`. Its time counts from the midnight at which the day of the
 * table begins: the guests are called on that day, so nothing of it comes before.
 */
const nightLine = v.strictObject({
  id: wordId,
  /** In minutes from that midnight. */
  minute: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2879)),
  /** Shown only where all of these are called to the table. */
  with: v.optional(v.array(powerId), []),
  /** Shown only where none of these is. */
  without: v.optional(v.array(powerId), []),
  /** Empty where it is invented; the game says so. */
  sources: v.optional(v.array(sourceKey), []),
});

/** Where the replay of history departs from the documents: message `departure-<id>`. */
const departure = v.strictObject({ id: wordId, date: isoDate, sources });

export const story = v.strictObject({
  /** Marks of the papers that a game writes itself. */
  papers: paperMarks,
  departures: v.optional(v.array(departure), []),
  prologue: v.array(openingScene),
  epilogue: v.array(scene),
  fates: v.optional(v.array(fate), []),
  /** In chronological order; lines before noon are shown when the table is called, the others after the signatures. */
  night: v.optional(v.array(nightLine), []),
  /** Order of signing; powers that are not listed follow, the player last. */
  pens: v.optional(v.array(powerId), []),
});

export const sourceBook = v.record(
  sourceKey,
  v.strictObject({
    /**
     * Author, title, place, year, page: names, not sentences, so they are not translated. Message `source-<key>` says
     * what the source is used for.
     */
    work: v.pipe(v.string(), v.minLength(1)),
    /** False is shown as "not checked". */
    checked: v.optional(v.boolean(), true),
    /** False where the key is not a work, such as an invention; no document can rest on it. */
    isWork: v.optional(v.boolean(), true),
  }),
);

/** Two readings of one matter: messages `dispute-<id>` (title), `.one`, `.two`, `.game`. */
export const dispute = v.strictObject({
  id: wordId,
  /** Facts of a game that it casts doubt on, as "FIN.acceded"; "invited" means by a note before the signature. */
  facts: v.optional(
    v.array(v.pipe(v.string(), v.regex(/^[A-Z]{3}\.(signed|deposited|acceded|informed|invited|replied)$/))),
    [],
  ),
  one: sources,
  two: sources,
});

export type EventOfTheDay = v.InferOutput<typeof event>;
export type Dilemma = v.InferOutput<typeof dilemma>;
/** Tables of effects that a hidden type may change: amounts that are not shown on the desk. */
export const HIDDEN_EFFECTS = ['trust', 'sours', 'room', 'calms'] as const;
export type HiddenEffect = (typeof HIDDEN_EFFECTS)[number];

export type Effects = v.InferOutput<typeof effects>;
export type NightLine = v.InferOutput<typeof nightLine>;
export type Scene = v.InferOutput<typeof scene>;
export type Exercise = v.InferOutput<typeof exercise>;
