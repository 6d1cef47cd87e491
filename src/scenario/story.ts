/**
 * What is told rather than decided: events, prologue, epilogue, sources, disputes. The words are messages of the
 * scenario's own .ftl file, found by id; here stand the dates, the order and the keys to the sources.
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
  /** Where the slug says it comes from: message `place-<place>`. */
  place: wordId,
  when: v.optional(condition),
  /** Powers that it is about, for the map and the dossiers. */
  about: v.optional(v.array(powerId), []),
  /** Dispute card that it opens. */
  dispute: v.optional(wordId),
  mark,
  sources,
});

/** What a hidden mind may take otherwise: amounts that nobody reads off the desk, so that none gives the mind away. */
const hidden = v.strictObject({
  trust: v.optional(amountByPower),
  sours: v.optional(amountByPower),
  room: v.optional(amountByPower),
  calms: v.optional(amountByPower),
});

/** What an answer to a dilemma does; amounts as everywhere, days of a bill or a reply from today's date. */
const effects = v.strictObject({
  confidence: v.optional(points),
  trust: v.optional(amountByPower),
  /** By power and hidden type: where that power is of that type, these amounts stand in the place of the others. */
  byType: v.optional(v.record(powerId, v.record(wordId, hidden))),
  /** Of everybody who has signed or joined. */
  trustOfTheBound: v.optional(points),
  sours: v.optional(amountByPower),
  /** Room in a chamber. */
  room: v.optional(amountByPower),
  /** What is taken off the fear of a chamber. */
  calms: v.optional(amountByPower),
  billSoonerDays: v.optional(v.record(powerId, days)),
  replySoonerDays: v.optional(v.record(powerId, days)),
  /** The friends whom a power asks answer it so much later, whether it has asked them yet or will. */
  pollLaterDays: v.optional(v.record(powerId, days)),
  publicity: v.optional(points),
  /** What the next request at home has to reach beyond the usual. */
  bar: v.optional(points),
  credibility: v.optional(perMille),
  /** Attention that it takes. */
  attention: v.optional(count),
  intel: v.optional(v.record(powerId, count)),
});

/** `answer table 1` is said at the table itself. */
const dilemmaId = v.pipe(
  wordId,
  v.check((id) => id !== 'table', 'an id other than table, which is the paper of the table'),
);

/**
 * A crisis: a paper on the desk with two or three answers. Words: `dilemma-<id>` (the paper), `.title`, `.history`,
 * of each answer `dilemma-<id>-<n>` and `.then`, of each voice `dilemma-<id>-voice-<person>`.
 */
export const dilemma = v.strictObject({
  id: dilemmaId,
  /** It comes on the first day from `from` to `until` on which its condition holds and the desk is free for it. */
  from: isoDate,
  until: v.optional(isoDate),
  place: wordId,
  when: v.optional(condition),
  /** Within so many days it is answered, or silence answers it; without this as the scenario's rules say. */
  withinDays: v.optional(days),
  /** Comes whatever else has come. */
  always: v.optional(v.boolean(), false),
  about: v.optional(v.array(powerId), []),
  voices: v.optional(v.array(wordId), []),
  answers: v.pipe(
    v.array(
      v.strictObject({
        effects,
        /** What comes of it so many days after it was given. */
        later: v.optional(
          v.strictObject({ afterDays: v.pipe(days, v.minValue(1, 'at least 1 day')), effects }),
        ),
      }),
    ),
    v.minLength(2, 'at least two answers'),
    v.maxLength(3, 'at most three answers'),
  ),
  /** The answer that history gave, counted from 1, where it is known. */
  historical: v.optional(count),
  mark,
  sources,
});

/** A scene of prologue or epilogue: message `<part>-<id>` (its text), with `.title`, `.date` and, of the player's own notes, `.slip`. */
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
 * What a scene of the prologue lets its reader try, in one or two presses. It sets nothing: the game begins as it
 * would without it. Messages `prologue-<scene>-task` (what is asked), `-done` (what was done in fact, told also to
 * those who only watch) and `-lesson` (where the same stands on the desk); of each kind its own:
 */
const exercise = v.variant('kind', [
  /** Find the article that matters: messages `-<article>`, and `-<article>.no` of those that do not. */
  v.strictObject({
    kind: v.literal('mark'),
    articles: v.pipe(v.array(wordId), v.minLength(2, 'at least two articles'), v.maxLength(9)),
    answer: wordId,
  }),
  /** Open what a decision is made of: messages `-<term>`. */
  v.strictObject({
    kind: v.literal('why'),
    terms: v.pipe(
      v.array(v.strictObject({ id: wordId, sign: v.picklist(['plus', 'minus']), sources })),
      v.minLength(2, 'at least two terms'),
    ),
  }),
  /** Choose an answer with its price: messages `-<n>`, `.price` and `.then`. */
  v.strictObject({
    kind: v.literal('choose'),
    answers: v.pipe(count, v.minValue(2, 'at least two answers'), v.maxValue(3, 'at most three answers')),
    /** The answer that history gave, counted from 1. */
    historical: count,
  }),
  /** Ask, be refused, keep the refusal: messages `-ask`, `-refusal`, `-keep`. */
  v.strictObject({ kind: v.literal('keep') }),
  /** Let time pass: messages `-<id>` of what each day brings. */
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
 * A line of the night of the signing: message `night-<id>`. Its hour is counted from midnight before the day of the
 * table, so that the evening before has negative ones.
 */
const nightLine = v.strictObject({
  id: wordId,
  /** In minutes from that midnight. */
  minute: v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(2879)),
  /** Told only where all of these are called to the table. */
  with: v.optional(v.array(powerId), []),
  /** Told only where none of these is. */
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
  /** In the order of the clock; what lies before noon is told when the table is called, the rest after the pens. */
  night: v.optional(v.array(nightLine), []),
  /** In what order the pens go round the table; whoever is not named comes after them, the player last. */
  pens: v.optional(v.array(powerId), []),
});

export const sourceBook = v.record(
  sourceKey,
  v.strictObject({
    /**
     * Author, title, place, year, page: names, not sentences, so they are not translated. What the key is used for is
     * a message, `source-<key>`.
     */
    work: v.pipe(v.string(), v.minLength(1)),
    /** What the fact base only recalls is shown as "not checked". */
    checked: v.optional(v.boolean(), true),
    /** False where the key stands for no work, such as an invention: no document can rest on it. */
    isWork: v.optional(v.boolean(), true),
  }),
);

/** Two readings of one matter: messages `dispute-<id>` (title), `.one`, `.two`, `.game`. */
export const dispute = v.strictObject({
  id: wordId,
  /** Facts of a game that it casts doubt on, as "FIN.acceded"; "invited" is by a note before the signature. */
  facts: v.optional(
    v.array(v.pipe(v.string(), v.regex(/^[A-Z]{3}\.(signed|deposited|acceded|informed|invited|replied)$/))),
    [],
  ),
  one: sources,
  two: sources,
});

export type EventOfTheDay = v.InferOutput<typeof event>;
export type Dilemma = v.InferOutput<typeof dilemma>;
/** The tables of effects that a hidden type may change: amounts that nobody reads off the desk. */
export const HIDDEN_EFFECTS = ['trust', 'sours', 'room', 'calms'] as const;
export type HiddenEffect = (typeof HIDDEN_EFFECTS)[number];

export type Effects = v.InferOutput<typeof effects>;
export type NightLine = v.InferOutput<typeof nightLine>;
export type Scene = v.InferOutput<typeof scene>;
export type Exercise = v.InferOutput<typeof exercise>;
