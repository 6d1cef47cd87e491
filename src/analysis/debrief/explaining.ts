/**
 * Explains why a changed game scored more: the first answer that differs, the terms behind it, and the result. Sums are
 * compared only where they are of one kind, of one power and of one day.
 */
import type { Answer, Cable } from '../../core/cables.ts';
import { slack, undecidedAdd } from '../../core/chamber.ts';
import { endingNow } from '../../core/ending.ts';
import { type Game, open, positionOf, step } from '../../core/game.ts';
import { boundPowers } from '../../core/in-force.ts';
import type { Amount, Day } from '../../core/integers.ts';
import { type Ledger, offerToday } from '../../core/ledger.ts';
import { standing } from '../../core/position.ts';
import { judge } from '../../core/reply.ts';
import type { TermName } from '../../core/term-name.ts';
import { type Verdict, verdict } from '../../core/verdict.ts';
import { iso, type World } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { DatedAct } from '../line.ts';
import { play, type Track, until } from '../search/track.ts';
import type { Explanation, TermDifference, Told } from './report.ts';

type Who = NonNullable<Explanation['who']>;
type Kind = NonNullable<Explanation['compared']>['ledger'];

/** The power whose answer a cable is, or home; null if it is no answer. */
function speakerOf(cable: Cable): Who | null {
  switch (cable.is) {
    case 'replied':
      return cable.from;
    case 'walkedOut':
    case 'billPassed':
    case 'billPutOff':
    case 'shelved':
    case 'disowned':
    case 'deposited':
    case 'acceded':
      return cable.power;
    case 'asked':
    case 'breached':
    case 'powersWithheld':
      return 'home';
    default:
      return null;
  }
}

/** The content of an answer, without its day and its ledger. */
function contentOf(cable: Cable): string {
  if (cable.is === 'replied') return `replied ${cable.answer}`;
  if (cable.is === 'asked') return `asked ${cable.demand} ${cable.granted}`;
  return cable.is === 'breached' ? `breached ${cable.demand}` : cable.is;
}

/** All cables of a line, in order. */
function tapeOf(world: World, acts: readonly DatedAct[]): readonly Cable[] {
  let { game, cables } = open(world);
  const told = [...cables];
  const take = (command: Parameters<typeof step>[1]): void => {
    const next = step(game, command);
    game = next.game;
    if (!('refusal' in next)) told.push(...next.cables);
  };
  const waitFor = (day: Day): void => {
    if (day > positionOf(game).day) take({ do: 'wait', until: iso(world, day) });
  };
  for (const { day, command } of acts) {
    waitFor(day);
    take(command);
  }
  waitFor(world.calendar.lastDay);
  return told;
}

/** Answers that differ between two lines. */
interface Differing {
  readonly who: Who;
  readonly played: Cable | null;
  readonly otherwise: Cable | null;
  readonly day: Day;
  /** Whether the answer itself differs, not only its day. */
  readonly another: boolean;
}

/** The same answer counts as different when it comes this many days sooner or later (design choice). */
const DAYS_APART = 3;

function firstDiffering(who: Who, played: readonly Cable[], otherwise: readonly Cable[]): Differing[] {
  const isHis = (cable: Cable): boolean => speakerOf(cable) === who;
  const [mine, theirs] = [played.filter(isHis), otherwise.filter(isHis)];
  const count = Math.max(mine.length, theirs.length);
  const differing: Differing[] = [];
  for (let at = 0; at < count; at++) {
    const [one = null, other = null] = [mine[at], theirs[at]];
    const another = (one && contentOf(one)) !== (other && contentOf(other));
    const apart = Math.abs((one?.day ?? 0) - (other?.day ?? 0));
    if (!another && apart < DAYS_APART) continue;
    const day = Math.min(one?.day ?? other?.day ?? 0, other?.day ?? one?.day ?? 0);
    differing.push({ who, played: one, otherwise: other, day, another });
    if (another) break;
  }
  return differing;
}

/**
 * Orders differences: a different answer comes before one that differs only in its day, then the earlier one first,
 * then partners in declared order.
 */
function theFirst(world: World, played: readonly Cable[], otherwise: readonly Cable[]): Differing | null {
  const all = [...world.partners, 'home' as const].flatMap((who) => firstDiffering(who, played, otherwise));
  const [first = null] = all.sort((a, b) => Number(b.another) - Number(a.another) || a.day - b.day);
  return first;
}

const TABLE_CABLES: ReadonlySet<Cable['is']> = new Set(['walkedOut']);
const CHAMBER_CABLES: ReadonlySet<Cable['is']> = new Set(['billPassed', 'billPutOff', 'shelved', 'disowned']);

/** The ledger that a cable carries, and its kind; null if it carries none. */
function sumIn(cable: Cable | null): { readonly kind: Kind; readonly ledger: Ledger } | null {
  if (cable === null || !('ledger' in cable)) return null;
  if (cable.is === 'replied')
    return cable.chamber === null
      ? { kind: 'desk', ledger: cable.ledger }
      : { kind: 'chamber', ledger: cable.chamber };
  if (TABLE_CABLES.has(cable.is)) return { kind: 'table', ledger: cable.ledger };
  if (CHAMBER_CABLES.has(cable.is)) return { kind: 'chamber', ledger: cable.ledger };
  return { kind: 'home', ledger: cable.ledger };
}

/**
 * The game on the evening before a day, on its morning, and after its acts: an answer is given at one of these moments.
 */
const MOMENTS: readonly ((track: Track, day: Day) => Game)[] = [
  (track, day) => gameAt(track, day - 1, day - 1),
  (track, day) => gameAt(track, day - 1, day),
  (track, day) => gameAt(track, day, day),
];

/** The game on a day, with the acts until another day. */
function gameAt({ world, start, acts, marks }: Track, actsUntil: Day, day: Day): Game {
  const place = acts.findLastIndex((act) => act.day <= actsUntil);
  return until(world, marks[place] ?? start, day);
}

/** A power's own sum, or its chamber's slack, as this game would report it. */
function sumNow(world: World, game: Game, power: PowerId, kind: Kind): Ledger | null {
  const position = positionOf(game);
  if (kind === 'desk') return judge(world, position, power).ledger;
  if (kind === 'chamber') {
    // A government answers by its own count; only its bill is decided by the undecided too (C11).
    const undecided = standing(position, power).bill === null ? 0 : undecidedAdd(world, position, power);
    return slack(world, position, power, offerToday(world, position, power), undecided);
  }
  return null;
}

const isSameSum = (one: Ledger | null, other: Ledger): boolean =>
  one !== null && JSON.stringify(one.terms) === JSON.stringify(other.terms);

interface Compared {
  readonly kind: Kind;
  readonly day: Day;
  readonly played: Ledger;
  readonly otherwise: Ledger;
}

/** Whether both requests at home are for the same demand: permission for another wording has another sum. */
function isOneQuestion(one: Cable | null, other: Cable | null): boolean {
  if (one?.is !== 'asked') return other?.is !== 'asked';
  return other?.is === 'asked' && one.demand === other.demand;
}

/** The two ledgers behind the differing answers; null unless there are two of one kind and one day. */
function compared(differing: Differing, played: Track, otherwise: Track): Compared | null {
  const [mine, theirs] = [sumIn(differing.played), sumIn(differing.otherwise)];
  const day = differing.played?.day;
  const alike = mine?.kind === theirs?.kind && isOneQuestion(differing.played, differing.otherwise);
  if (mine && theirs && alike && day === differing.otherwise?.day && day !== undefined)
    return { kind: mine.kind, day, played: mine.ledger, otherwise: theirs.ledger };
  const { who } = differing;
  if (who === 'home') return null;
  return (
    besideCable(who, mine, differing.played, played, otherwise, false) ??
    besideCable(who, theirs, differing.otherwise, otherwise, played, true)
  );
}

/** The ledger of a cable in one line, and the same power's ledger at the same moment of the other line. */
function besideCable(
  power: PowerId,
  sum: ReturnType<typeof sumIn>,
  cable: Cable | null,
  here: Track,
  there: Track,
  swapped: boolean,
): Compared | null {
  if (sum === null || cable === null) return null;
  const { world } = here;
  for (const moment of MOMENTS) {
    const [one, other] = [moment(here, cable.day), moment(there, cable.day)];
    if (!isSameSum(sumNow(world, one, power, sum.kind), sum.ledger)) continue;
    // After the signature the offer is a different one, so such ledgers are not compared.
    if ((positionOf(one).treaty === null) !== (positionOf(other).treaty === null)) return null;
    const beside = sumNow(world, other, power, sum.kind);
    if (beside === null) return null;
    const aspiration = sum.kind === 'chamber' ? sum.ledger.aspiration : beside.aspiration;
    const ledger = { ...beside, aspiration };
    return swapped
      ? { kind: sum.kind, day: cable.day, played: ledger, otherwise: sum.ledger }
      : { kind: sum.kind, day: cable.day, played: sum.ledger, otherwise: ledger };
  }
  return null;
}

/** How far an answer goes towards a yes. */
const TOWARDS_YES: Readonly<Record<Answer, number>> = {
  declined: 0,
  withdrawn: 0,
  noted: 1,
  countered: 2,
  'in-principle': 2,
  waiting: 3,
  agreed: 4,
  acceding: 4,
};

/**
 * Whether the better of two answers has the lower sum, measured by what is needed: then something else decided, such as
 * whether a text can be named that would do, and the sums explain nothing.
 */
export function contradicts(
  answers: readonly [Answer, Answer],
  ledgers: readonly [Pick<Ledger, 'total' | 'aspiration'>, Pick<Ledger, 'total' | 'aspiration'>],
): boolean {
  const [one, other] = ledgers.map(({ total, aspiration }) => total - aspiration);
  const better = TOWARDS_YES[answers[1]] - TOWARDS_YES[answers[0]];
  return Math.sign(better) * Math.sign((other ?? 0) - (one ?? 0)) < 0;
}

const MOST_TERMS = 3;

/** Terms whose amounts differ between two ledgers, the greatest difference first. */
export function termDifferences(played: Ledger, otherwise: Ledger): TermDifference[] {
  const rows = new Map<string, { name: TermName; about?: string; played: Amount; otherwise: Amount }>();
  const add = (ledger: Ledger, side: 'played' | 'otherwise'): void => {
    for (const { name, about, amount } of ledger.terms) {
      const key = `${name} ${about ?? ''}`;
      const row = rows.get(key) ?? {
        name,
        ...(about === undefined ? {} : { about }),
        played: 0,
        otherwise: 0,
      };
      row[side] += amount;
      rows.set(key, row);
    }
  };
  add(played, 'played');
  add(otherwise, 'otherwise');
  const by = (row: TermDifference): Amount => Math.abs(row.otherwise - row.played);
  const all = [...rows.values()].filter((row) => by(row) > 0);
  return all.filter((row) => !all.some((one) => cancels(one, row))).sort((a, b) => by(b) - by(a));
}

/** Whether both are wordings of one article, each in one of the games, that are worth the same: no difference. */
const cancels = (one: TermDifference, other: TermDifference): boolean =>
  one.name === other.name &&
  one.about !== other.about &&
  one.about?.split('=')[0] === other.about?.split('=')[0] &&
  one.about?.includes('=') === true &&
  one.played === other.otherwise &&
  one.otherwise === other.played;

const told = (cable: Cable | null): Told | null => cable && { day: cable.day, cable };

function lessOf(one: Verdict, other: Verdict): Verdict {
  return {
    peace: one.peace - other.peace,
    breadth: one.breadth - other.breadth,
    text: one.text - other.text,
    durability: one.durability - other.durability,
    home: one.home - other.home,
  };
}

/** What these acts would have brought instead of the player's. */
export function explanationOf(played: Track, acts: readonly DatedAct[]): Explanation {
  const { world } = played;
  const otherwise = play(world, acts, played);
  const differing = theFirst(world, tapeOf(world, played.acts), tapeOf(world, acts));
  const found = differing && compared(differing, played, otherwise);
  const [mine, theirs] = [differing?.played, differing?.otherwise];
  const isAgainst =
    found !== null &&
    mine?.is === 'replied' &&
    theirs?.is === 'replied' &&
    contradicts([mine.answer, theirs.answer], [found.played, found.otherwise]);
  // Equal ledgers explain nothing: the answer came because it was asked for.
  const terms =
    found && !isAgainst ? termDifferences(found.played, found.otherwise).slice(0, MOST_TERMS) : [];
  const sums = terms.length === 0 ? null : found;
  const [before, after] = [positionOf(played.last), positionOf(otherwise.last)];
  const [bound, wouldBeBound] = [boundPowers(world, before), boundPowers(world, after)];
  const partners = (powers: readonly PowerId[], without: readonly PowerId[]): PowerId[] =>
    powers.filter((power) => power !== world.player && !without.includes(power));
  const sumOf = ({ total, aspiration }: Ledger) => ({ total, aspiration });
  return {
    who: differing?.who ?? null,
    played: told(differing?.played ?? null),
    otherwise: told(differing?.otherwise ?? null),
    compared: sums && {
      day: sums.day,
      ledger: sums.kind,
      played: sumOf(sums.played),
      otherwise: sumOf(sums.otherwise),
    },
    terms,
    verdict: lessOf(verdict(world, after), verdict(world, before)),
    bound: { gained: partners(wouldBeBound, bound), lost: partners(bound, wouldBeBound) },
    endings: { played: endingNow(world, before), otherwise: endingNow(world, after) },
  };
}
