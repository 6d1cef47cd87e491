/**
 * What another wording of an article would do to the other powers, as far as a seat may know: for each hidden type that
 * a government may have, by how much its sum and its chamber's slack would change. The changes depend only on the
 * scenario and the type. Where a sum stands today is not told to a seat that cannot read it.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import { roomLeft } from './chamber.ts';
import { type Game, positionOf, worldOf } from './game.ts';
import { type Amount, type PerMille, part } from './integers.ts';
import { type Offer, offerToday, shareOf, worthOf } from './ledger.ts';
import { type Position, standing } from './position.ts';
import { agreesToday, wouldTakeBack } from './reply.ts';
import type { Persuasion } from './standing.ts';
import type { View } from './view.ts';
import { profile, profileOf, type Text, typeOf, type World } from './world.ts';

/**
 * What would become of an agreement: `kept`; `strained`: it may be weak, and then no change of the text is quite safe;
 * `doubtful`: this wording may cost it; `lost`: this wording would cost it, which is known only with the whole ledger.
 */
export type YesThen = 'kept' | 'strained' | 'doubtful' | 'lost';

/** How one power would take another wording. */
export interface WordingSeen {
  readonly power: PowerId;
  /** By how much its sum would change, in hundredths: exact where its type is known, else the expected value. */
  readonly change: Amount;
  /** The least and the greatest change of its sum that its type may make of it; equal where its type makes no difference. */
  readonly span: readonly [least: Amount, greatest: Amount];
  /** Probability that the power likes the wording better, or less, than the present one. */
  readonly better: PerMille;
  readonly worse: PerMille;
  /** Null where the power has not agreed. */
  readonly yes: YesThen | null;
  /** Whether it would agree to the text with this wording; null if the seat does not read its whole ledger. */
  readonly agrees: boolean | null;
}

interface Change {
  readonly sum: Amount;
  readonly room: Amount;
}

/** The offer before a power today, with its sum and slack if the power is of a given type. */
interface Today {
  readonly dealt: World;
  readonly supposed: World;
  readonly offer: Offer;
  readonly sum: Amount;
  readonly room: Amount;
}

/** Cache by power and type: every wording of every article is compared with the same present text. */
const todays = new WeakMap<Position, Map<string, Today>>();

function todayOf(world: World, position: Position, power: PowerId, type: string): Today {
  const known = todays.get(position) ?? new Map<string, Today>();
  todays.set(position, known);
  const name = `${power}/${type}`;
  const found = known.get(name);
  if (found !== undefined && found.dealt === world) return found;
  const supposed = supposing(world, power, type);
  const offer = offerToday(supposed, position, power);
  const sum = worthOf(supposed, position, power, offer);
  const today = { dealt: world, supposed, offer, sum, room: roomLeft(supposed, position, power, offer) };
  known.set(name, today);
  return today;
}

/** By how much sum and slack would change under this text. */
function changeOf(
  { supposed, offer, ...now }: Today,
  position: Position,
  power: PowerId,
  text: Text,
): Change {
  if (text === offer.text) return { sum: 0, room: 0 };
  const then = { ...offer, text, share: shareOf(supposed, text) };
  return {
    sum: worthOf(supposed, position, power, then) - now.sum,
    room: roomLeft(supposed, position, power, then) - now.room,
  };
}

/** R9: an agreement bears only a limited change of the text; how much of that is used up already is not known. */
function isTooMuch({ sum, room }: Change, { reply }: World['scenario']['rules']): boolean {
  return sum < -reply.withdrawsWhenShortBy || room < reply.withdrawsWhenSlackBelow - reply.riskItTakes;
}

/**
 * Whether the yes may rest on something that no longer counts, such as pressure or a day that has passed. When any wording
 * changes, the power decides again about the whole text, and what no longer counts is left out.
 */
function mayBeWeak({ daysNamed, namedDay, exposed }: Position, { pressed, favoured }: Persuasion): boolean {
  return (daysNamed > 0 && namedDay === null) || exposed.length > 0 || pressed > 0 || favoured !== null;
}

/**
 * How each power would take this wording if it were written today, in declared order; empty once the text is closed.
 */
export function wordingSeen(game: Game, seenBy: View, clause: ClauseId, option: OptionId): WordingSeen[] {
  const world = worldOf(game);
  const position = positionOf(game);
  if (position.treaty !== null) return [];
  const text = position.text[clause] === option ? position.text : { ...position.text, [clause]: option };
  return seenBy.powers.map(({ id, beliefs, intel, road }): WordingSeen => {
    const types = beliefs
      .filter(({ perMille }) => perMille > 0)
      .map(({ type, perMille }) => ({
        perMille,
        change: changeOf(todayOf(world, position, id, type), position, id, text),
      }));
    const likely = (test: (change: Change) => boolean): PerMille =>
      types.reduce((sum, { perMille, change }) => (test(change) ? sum + perMille : sum), 0);
    const worse = likely(({ sum }) => sum < 0);
    const s = standing(position, id);
    const strained = mayBeWeak(position, s) || likely(({ sum, room }) => sum < 0 || room < 0) > 0;
    const doubtful = likely((change) => isTooMuch(change, world.scenario.rules)) > 0;
    const then = { ...position, text };
    const known = intel === 3;
    const lost = known && wouldTakeBack(world, then, id) !== null;
    const yes = lost ? 'lost' : known ? 'kept' : doubtful ? 'doubtful' : strained ? 'strained' : 'kept';
    const sums = types.map(({ change }) => change.sum);
    return {
      power: id,
      span: [Math.min(...sums), Math.max(...sums)],
      change: part(
        types.reduce((sum, { perMille, change }) => sum + perMille * change.sum, 0),
        1,
        1000,
      ),
      better: likely(({ sum }) => sum > 0),
      worse,
      yes: road === 'agreed' ? yes : null,
      agrees: known ? agreesToday(world, then, id) : null,
    };
  });
}

/** The same world with one partner supposed to be of another type; unchanged for a type that it does not have. */
export function supposing(world: World, power: PowerId, type: string): World {
  const { scenario, seed, profiles } = world;
  const { data } = profile(world, power);
  const supposed = profileOf(scenario, data, typeOf(data, seed, { [power]: type }));
  return { ...world, profiles: { ...profiles, [power]: supposed } };
}
