/** An assignment being made: the content of the fields, which need not be valid yet. */
import type { MomentAddress } from '../../../chronicle/moment-address.ts';
import { readSeed } from '../../../chronicle/seed.ts';
import type { PublicWorld } from '../../../core/world.ts';
import {
  ASSIGNMENT_FORMAT,
  type Assignment,
  MOST_QUESTION,
  MOST_QUESTIONS,
  MOST_TASK,
  MOST_TITLE,
  type OwnWords,
  type Start,
} from '../../../lesson/assignment.ts';
import { AIDS } from '../../../lesson/ready.ts';
import { typed } from '../../../lesson/sealed-text.ts';
import type { Aid } from '../../../scenario/lesson/assignments.ts';

export interface Draft {
  /** The id of one of the scenario's assignments, whose words it uses, or the teacher's own words. */
  readonly words: string | OwnWords;
  readonly start: Start['is'];
  readonly seed: string;
  readonly date: string;
  /** It begins after history's acts of that day, not before them. */
  readonly after: boolean;
  readonly game: { readonly despatch: string; readonly at: MomentAddress } | null;
  readonly until: 'signature' | 'end' | 'day';
  readonly day: string;
  readonly allows: { readonly aids: readonly Aid[]; readonly brisk: boolean };
}

/** Why the draft is not a valid assignment yet. */
export type Unfit = 'seed' | 'day' | 'no-game';

export function draftOf(given: Assignment, world: PublicWorld): Draft {
  const { start, until } = given;
  const { firstDay, lastDay } = world.scenario.calendar;
  const day = until === 'signature' || until === 'end' ? null : until;
  return {
    words: given.words,
    start: start.is,
    seed: start.is === 'opening' ? `${start.seed}` : '0',
    date: start.is === 'history' ? start.at.date : firstDay,
    after: start.is === 'history' && start.at.acts === null,
    game: start.is === 'game' ? start : null,
    until: day === null && (until === 'signature' || until === 'end') ? until : 'day',
    day: day ?? lastDay,
    allows: { aids: given.aids, brisk: given.brisk },
  };
}

const isDay = (text: string, { scenario: { calendar } }: PublicWorld): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= calendar.firstDay && text <= calendar.lastDay;

function startIn(draft: Draft, world: PublicWorld): Start | Unfit {
  switch (draft.start) {
    case 'opening': {
      const seed = readSeed(draft.seed.trim());
      return seed === null ? 'seed' : { is: 'opening', seed };
    }
    case 'history':
      if (!isDay(draft.date, world)) return 'day';
      return { is: 'history', at: { date: draft.date, acts: draft.after ? null : 0 } };
    case 'game':
      return draft.game === null ? 'no-game' : { is: 'game', ...draft.game };
  }
}

/** Cuts and trims typed words as an assignment requires; questions without words are dropped. */
const tidied = ({ title, task, questions }: OwnWords): OwnWords => ({
  title: typed(title, MOST_TITLE).trim(),
  task: typed(task, MOST_TASK, true).trim(),
  questions: questions
    .map((question) => typed(question, MOST_QUESTION).trim())
    .filter((question) => question !== '')
    .slice(0, MOST_QUESTIONS),
});

/** The assignment that the fields make, or what is missing. */
export function assignmentIn(draft: Draft, world: PublicWorld): Assignment | Unfit {
  const start = startIn(draft, world);
  if (typeof start === 'string') return start;
  if (draft.until === 'day' && !isDay(draft.day, world)) return 'day';
  return {
    format: ASSIGNMENT_FORMAT,
    scenario: world.scenario.id,
    words: typeof draft.words === 'string' ? draft.words : tidied(draft.words),
    start,
    until: draft.until === 'day' ? draft.day : draft.until,
    aids: AIDS.filter((aid) => draft.allows.aids.includes(aid)),
    brisk: draft.allows.brisk,
  };
}
