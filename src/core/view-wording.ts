/**
 * What another wording of an article would do to the minds of others, as far as a seat may know it: for each hidden type
 * that a government may be of, how much its sum and its chamber's room would change. What hangs on the type and on
 * nothing else stands in the scenario; where a sum stands today is not told to who does not read it.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import { roomLeft } from './chamber.ts';
import { type Game, positionOf, worldOf } from './game.ts';
import { type Amount, type PerMille, part } from './integers.ts';
import { offerToday, shareOf, worthOf } from './ledger.ts';
import { type Position, type Standing, standing } from './position.ts';
import { agreesToday, wouldTakeBack } from './reply.ts';
import type { View } from './view.ts';
import { supposing, type World } from './world.ts';

/**
 * What would become of a yes: it is kept; it may be weak, and no change of the text is quite safe; it may be taken back
 * for this wording's sake; or it would be, which is known only to who reads the whole mind.
 */
export type YesThen = 'kept' | 'strained' | 'doubtful' | 'lost';

/** What one power would make of another wording. */
export interface WordingSeen {
  readonly power: PowerId;
  /** By how much its sum would change, in hundredths: exact where its type is known, else what is to be expected. */
  readonly change: Amount;
  /** How likely the wording is to be liked more, and less, than the present one. */
  readonly better: PerMille;
  readonly worse: PerMille;
  /** Null where it has given no yes. */
  readonly yes: YesThen | null;
  /** It would say yes to the text with this wording; null where its whole mind is not read. */
  readonly agrees: boolean | null;
}

interface Change {
  readonly sum: Amount;
  readonly room: Amount;
}

/** By how much sum and room would change under this text. */
function changeOf(world: World, position: Position, power: PowerId, text: Position['text']): Change {
  const now = offerToday(world, position, power);
  const then = { ...now, text, share: shareOf(world, text) };
  return {
    sum: worthOf(world, position, power, then) - worthOf(world, position, power, now),
    room: roomLeft(world, position, power, then) - roomLeft(world, position, power, now),
  };
}

/** R9: a yes bears so much and no more; how much of that is used up already is not known. */
function isTooMuch({ sum, room }: Change, { reply }: World['scenario']['rules']): boolean {
  return sum < -reply.withdrawsWhenShortBy || room < reply.withdrawsWhenSlackBelow - reply.riskItTakes;
}

/** What moved it to its yes, or might have, and has faded or run out since: it judges the whole text anew at any change. */
function mayBeWeak({ daysNamed, namedDay, exposed }: Position, s: Standing): boolean {
  return (daysNamed > 0 && namedDay === null) || exposed.length > 0 || s.pressed > 0 || s.favoured !== null;
}

/** What each power would make of this wording if it were written today, in declared order; none once the text is closed. */
export function wordingSeen(game: Game, seenBy: View, clause: ClauseId, option: OptionId): WordingSeen[] {
  const world = worldOf(game);
  const position = positionOf(game);
  if (position.treaty !== null) return [];
  const text = { ...position.text, [clause]: option };
  return seenBy.powers.map(({ id, beliefs, intel, road }): WordingSeen => {
    const types = beliefs
      .filter(({ perMille }) => perMille > 0)
      .map(({ type, perMille }) => ({
        perMille,
        change: changeOf(supposing(world, id, type), position, id, text),
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
    return {
      power: id,
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
