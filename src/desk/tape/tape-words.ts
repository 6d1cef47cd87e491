/** The tape in words, and the new papers on it. */
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Cable, CableOf } from '../../core/cables.ts';
import type { Seat } from '../../core/seat.ts';
import { readCable, type SeenCable } from '../../core/seen.ts';
import type { PublicWorld } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { isPaper, type Paper, paperOf } from '../../strings/cable-words.ts';
import type { Words } from '../../strings/fluent.ts';
import { power as named, names, plainNames } from '../../strings/power-names.ts';
import { placesIn, type Scene } from '../../strings/teller.ts';
import type { Present } from '../shell/present.ts';

/** One paper of the tape, with its cable and the moment at which it came. */
export interface Entry {
  readonly cable: SeenCable;
  readonly paper: Paper;
  readonly moment: number;
  /** Told by an earlier paper of the same day; shown nowhere as a paper of its own. */
  readonly joined?: true;
}

export function sceneOf(world: PublicWorld, iso: Present['iso']): Scene {
  return {
    player: world.player,
    iso,
    partners: world.scenario.partners,
    registration: world.scenario.rules.registration.worth,
    placeOf: placesIn(world.scenario),
  };
}

/**
 * Cached entries of cables without a ledger, with the words that they were made with: they never change
 * again, and their slips need not be rendered again.
 */
const plain = new WeakMap<Cable, { readonly words: Words; readonly entries: Entry[] }>();

/** The tape in words as the seat reads it today: better intelligence also opens old ledgers. */
function entriesOf(words: Words, timeline: Timeline, seat: Seat, iso: Present['iso']): Entry[] {
  const scene = sceneOf(timeline.world, iso);
  const now = timeline.moments.at(-1)?.game ?? timeline.moments[0].game;
  const putOff: PowerId[] = [];
  const timesOf = (power: PowerId): number => {
    putOff.push(power);
    return putOff.filter((one) => one === power).length;
  };
  const letters = new Map<string, number>();
  return timeline.moments.flatMap(({ cables }, moment) => {
    const { pairs, rest } = inOnePaper(cables);
    return actsFirst(rest).flatMap((told): Entry[] => {
      const cable = readCable(now, seat, told);
      const known = cable === told && !isLetter(told) ? plain.get(told) : undefined;
      if (known?.words === words) return known.entries;
      const kept = (entries: Entry[]): Entry[] => {
        if (cable === told) plain.set(told, { words, entries });
        return entries;
      };
      const said = paperOf(words, scene, cable);
      if (said === null) return kept([]);
      const paper = isLetter(told) ? repeated(words, letters, said, told.is) : said;
      if (announcementOf(cables, told) !== undefined) return kept([{ cable, paper, moment, joined: true }]);
      const joined = cables.filter((other) => announcementOf(cables, other) === told);
      const whole =
        cable.is === 'inForce'
          ? { ...paper, text: inForceWords(words, pairs) }
          : joined.reduce(
              (one, other) => withAct(one, cable, paperOf(words, scene, readCable(now, seat, other))),
              paper,
            );
      const title = cable.is === 'billPutOff' ? putOffAgain(words, cable.power, timesOf(cable.power)) : null;
      return kept([{ cable, paper: title === null ? whole : { ...whole, title }, moment }]);
    });
  });
}

/** Letters that may say what an earlier one said, word for word. */
const LETTERS: ReadonlySet<Cable['is']> = new Set(['noteSent', 'needed']);
const isLetter = ({ is }: Cable): boolean => LETTERS.has(is);

/** A letter that says the same as an earlier one says so, and how often it has been sent. */
function repeated(words: Words, letters: Map<string, number>, paper: Paper, is: Cable['is']): Paper {
  const { about, text } = paper;
  const times = (letters.get(`${about} ${text}`) ?? 0) + 1;
  letters.set(`${about} ${text}`, times);
  if (times === 1) return paper;
  const time = words.say('letter-time', { times });
  return { ...paper, text: words.say(is === 'needed' ? 'letter-same' : 'letter-same-note', { text, time }) };
}

/** Repeated news says how often it has come. */
function putOffAgain(words: Words, power: PowerId, count: number): string | null {
  return count < 2 ? null : words.say('paper-bill-put-off-again', { ...named(words, power), count });
}

/** All pairs that come into force on one day share one paper. */
function inOnePaper(cables: readonly Cable[]): { pairs: CableOf<'inForce'>[]; rest: Cable[] } {
  const pairs = cables.filter((cable) => cable.is === 'inForce');
  return { pairs, rest: cables.filter((cable) => cable.is !== 'inForce' || cable === pairs[0]) };
}

/**
 * What announced this deposit or accession on the same day: a bill that passed, or a promise to accede. Both are told
 * by one paper, since nothing lies between the announcement and the act. A new day is told with the act that moved it.
 */
function announcementOf(cables: readonly Cable[], told: Cable): Cable | undefined {
  if (told.is === 'moved') return causeOf(cables, told);
  if (told.is !== 'deposited' && told.is !== 'acceded') return undefined;
  const { is, power, day } = told;
  return cables.find(
    (other) =>
      other.day === day &&
      ((other.is === 'billPassed' && other.power === power) ||
        (is === 'acceded' && other.is === 'replied' && other.answer === 'acceding' && other.from === power)),
  );
}

/** The act or the vote that moved a day; none where it is the vote of another power, since each has papers of its own. */
function causeOf(cables: readonly Cable[], told: CableOf<'moved'>): Cable | undefined {
  const before = cables.slice(0, cables.indexOf(told));
  const cause = before.findLast((other) => other.is !== 'moved' && isPaper(other));
  const isOfAnother = cause?.is === 'billPassed' && cause.power !== told.power;
  return isOfAnother ? undefined : cause;
}

/** The announcement as the paper of the act too: in place of a promise to accede, else with the act after it. */
function withAct(paper: Paper, { is }: SeenCable, act: Paper | null): Paper {
  if (act === null) return paper;
  if (is === 'replied') return { ...paper, title: act.title, text: act.text };
  return { ...paper, text: `${paper.text} ${act.text}` };
}

function inForceWords(words: Words, pairs: readonly CableOf<'inForce'>[]): string {
  const said = circlesOf(pairs).map(({ a, others: [b = a, ...more] }) =>
    more.length === 0
      ? words.say('pair', { a: plainNames(words, a), b: plainNames(words, b) })
      : words.say('pairs-of-one', { a: names(words, [a]), others: names(words, [b, ...more]) }),
  );
  return words.say('pairs-in-force', {
    pairs: said.reduce((one, other) => words.say('pairs-and', { one, other })),
  });
}

interface Bound {
  readonly a: PowerId;
  readonly b: PowerId;
}

/** The pairs grouped by the power that has most of them, then by the next: thirteen names in a row say little. */
function circlesOf(pairs: readonly Bound[]): { readonly a: PowerId; readonly others: readonly PowerId[] }[] {
  const othersOf = (id: PowerId): PowerId[] =>
    pairs.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : []));
  const [first, ...rest] = pairs.flatMap(({ a, b }) => [a, b]);
  if (first === undefined) return [];
  const most = rest.reduce((one, id) => (othersOf(id).length > othersOf(one).length ? id : one), first);
  const left = pairs.filter(({ a, b }) => a !== most && b !== most);
  return [{ a: most, others: othersOf(most) }, ...circlesOf(left)];
}

/** A new act is announced before what it brings. */
function actsFirst(cables: readonly Cable[]): Cable[] {
  return [...cables.filter(({ is }) => is === 'act'), ...cables.filter(({ is }) => is !== 'act')];
}

/** Papers that came at this moment or after it. */
export function freshEntries(tape: readonly Entry[], from: number): Entry[] {
  return tape.filter(({ moment }) => moment >= from);
}

/** A tape in words, with the seat and the language that it was made for. */
interface Told {
  readonly seat: Seat;
  readonly words: Words;
  readonly entries: readonly Entry[];
}

const tapes = new WeakMap<Timeline, Told>();

/** The tape of the present game in words, cached by game, seat and language because many components read it. */
export function readTape(present: Present, words: Words): readonly Entry[] {
  const [timeline, seat] = [present.timeline.value, present.seat.value];
  const known = tapes.get(timeline);
  if (known?.seat === seat && known.words === words) return known.entries;
  const entries = entriesOf(words, timeline, seat, present.iso);
  tapes.set(timeline, { seat, words, entries });
  return entries;
}
