/** The requests that could be made at home, and the evidence for each: the refusals and wishes of others. */
import type { Game } from '../../core/game.ts';
import type { Demand } from '../../core/permission.ts';
import { inPoints, type SeenTerm } from '../../core/seen.ts';
import { type Permission, permissionFor, permissionsInTurn } from '../../core/view-permission.ts';
import { demandKey, demandOf, demandsIn, type Possible } from '../../core/view-what-if.ts';
import { possibleNow } from '../acts/possible.ts';
import type { Present } from '../shell/present.ts';

export interface Request {
  /** "form=joint", "ROM". */
  readonly key: string;
  readonly demand: Demand;
  readonly possible: Possible;
  readonly permission: Permission;
  /** Some power has asked for it. */
  readonly wanted: boolean;
}

/**
 * The terms of a request's ledger that rest on what others have asked for or refused, in whole points as the ledger shows
 * them; a slight one, which has no figure there, as it is.
 */
export function evidenceIn({ permission }: Request): SeenTerm[] {
  const { terms } = inPoints(permission.ledger);
  return terms
    .map((term, at) => (term.amount === 0 ? (permission.ledger.terms[at] ?? term) : term))
    .filter(({ name }) => name === 'evidence');
}

/** Requests that would or might be granted today individually but refused if all were made one after another in this order. */
export function refusedInTurn<One extends Pick<Request, 'demand' | 'permission'>>(
  game: Game,
  requests: readonly One[],
): One[] {
  const turns = permissionsInTurn(
    game,
    requests.map(({ demand }) => demand),
  );
  return requests.filter(
    ({ permission }, at) => permission.foretold !== 'refused' && turns[at]?.foretold === 'refused',
  );
}

/** All possible requests, what others asked for first; what is allowed already is left out. */
export function requestsOf(present: Present): Request[] {
  const { powers } = present.view.value;
  const wished = new Set(powers.flatMap(({ wish }) => (wish === null ? [] : demandsIn(wish).map(demandKey))));
  const all = possibleNow(present).flatMap((possible): Request[] => {
    const { command, refusal } = possible;
    if (command.do !== 'ask' || 'for' in command || refusal?.code === 'allowed-already') return [];
    const demand = demandOf(command);
    const key = demandKey(demand);
    const request = {
      key,
      demand,
      possible,
      permission: permissionFor(present.game.value, demand),
      wanted: wished.has(key),
    };
    return [{ ...request, wanted: request.wanted || evidenceIn(request).length > 0 }];
  });
  return [...all.filter(({ wanted }) => wanted), ...all.filter(({ wanted }) => !wanted)];
}
