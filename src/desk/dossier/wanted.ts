/**
 * What a power wants, a thing at a time: as it last said, in its answer or when it was asked, or as a text that would do
 * has it; and what of it has been granted since.
 */
import type { Demand } from '../../core/home.ts';
import type { Wish } from '../../core/position.ts';
import type { PowerView } from '../../core/view.ts';
import { demandKey, demandsIn, type LeaveInTurn, leavesInTurn } from '../../core/view-what-if.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Desk } from '../shell/desk.ts';
import { readTape } from '../shell/tape-words.ts';
import { lastWish } from './past-answers.ts';

export interface Wanted {
  /** "form=joint", "ROM". */
  readonly key: string;
  readonly demand: Demand;
  /** It stands in the text, or sits at the table. */
  readonly met: boolean;
}

export const isOutside = ({ road }: PowerView): boolean => road === 'outside' || road === 'informed';

/** Everything in the wish, wordings first. */
export function wantedIn(desk: Desk, wish: Wish): Wanted[] {
  const { text, powers } = desk.view.value;
  return demandsIn(wish).map((demand) => ({
    key: demandKey(demand),
    demand,
    met:
      demand.kind === 'option'
        ? text[demand.clause] === demand.option
        : !powers.some((one) => one.id === demand.power && isOutside(one)),
  }));
}

/** What the power last said that it would need; nothing where it has said nothing. */
export function wantedBy(desk: Desk, power: PowerId): Wanted[] {
  const wish = lastWish(readTape(desk), power);
  return wish === null ? [] : wantedIn(desk, wish);
}

/** Leave for each of these that is still to be met, by its key, if they are asked for one after another today. */
export function leavesFor(desk: Desk, wanted: readonly Wanted[]): ReadonlyMap<string, LeaveInTurn> {
  const open = wanted.filter(({ met }) => !met);
  const leaves = leavesInTurn(
    desk.game.value,
    open.map(({ demand }) => demand),
  );
  return new Map(
    open.flatMap(({ key }, at) => {
      const leave = leaves[at];
      return leave === undefined ? [] : [[key, leave] as const];
    }),
  );
}
