/**
 * A power's demands one by one, as it last stated them or as a text that would do has them, and which have
 * been granted since.
 */

import type { Game } from '../../core/game.ts';
import type { Demand } from '../../core/permission.ts';
import type { Wish } from '../../core/standing.ts';
import type { PowerView, View } from '../../core/view.ts';
import { type PermissionInTurn, permissionsInTurn } from '../../core/view-permission.ts';
import { demandKey, demandsIn } from '../../core/view-what-if.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import type { Present } from '../shell/present.ts';
import { readTape } from '../tape/tape-words.ts';
import { lastWish } from './past-answers.ts';

export interface Wanted {
  /** "form=joint", "ROM". */
  readonly key: string;
  readonly demand: Demand;
  /** It is in the text, or sits at the table. */
  readonly met: boolean;
}

const isOutside = ({ road }: PowerView): boolean => road === 'outside' || road === 'informed';

/** Everything in the wish, wordings first. */
export function wantedIn(view: View, wish: Wish): Wanted[] {
  const { text, powers } = view;
  return demandsIn(wish).map((demand) => ({
    key: demandKey(demand),
    demand,
    met:
      demand.kind === 'option'
        ? text[demand.clause] === demand.option
        : !powers.some((one) => one.id === demand.power && isOutside(one)),
  }));
}

/** What the power last said that it would need; empty if it has said nothing. */
export function wantedBy(present: Present, words: Words, power: PowerId): Wanted[] {
  const wish = lastWish(readTape(present, words), power);
  return wish === null ? [] : wantedIn(present.view.value, wish);
}

/** Permission for each demand that is still open, by its key, if they are asked for one after another today. */
export function permissionsFor(game: Game, wanted: readonly Wanted[]): ReadonlyMap<string, PermissionInTurn> {
  const open = wanted.filter(({ met }) => !met);
  const permissions = permissionsInTurn(
    game,
    open.map(({ demand }) => demand),
  );
  return new Map(
    open.flatMap(({ key }, at) => {
      const permission = permissions[at];
      return permission === undefined ? [] : [[key, permission] as const];
    }),
  );
}
