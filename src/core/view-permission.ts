/** What permission from home takes and costs, as far as the player can foresee it: one request, several in turn, a whole sitting. */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import { type Game, positionOf, worldOf } from './game.ts';
import type { Amount } from './integers.ts';
import type { Ledger } from './ledger.ts';
import {
  allows,
  amountsOfMembers,
  ask,
  type Demand,
  demandKey,
  evidenceOf,
  grantedBefore,
  type PriceOfRequest,
  packetFor,
  partsOfPrice,
  priceOfBreach,
  priceOfRequest,
  requestLedger,
} from './permission.ts';
import type { Position } from './position.ts';
import { requestsInTurn } from './requests-in-turn.ts';
import { type SeenLedger, seen } from './seen.ts';
import type { DemandKey } from './standing.ts';
import { StepBuilder } from './step-builder.ts';
import type { PublicWorld, World } from './world.ts';

/** H12: the least and the most that undecided members may add to a request. */
interface MembersMayAdd {
  readonly least: Amount;
  readonly most: Amount;
}

/** H12: what the undecided members may add to a request; null where nothing is open. */
function membersMayAdd(world: PublicWorld, position: Position, demand: Demand): MembersMayAdd | null {
  const amounts = amountsOfMembers(world, position, demand);
  return amounts.length === 0 ? null : { least: Math.min(...amounts), most: Math.max(...amounts) };
}

/** What permission for a wording or a chair would take today. */
export interface Permission {
  readonly allowed: boolean;
  /** As far as anybody can foresee it; without undecided members who have not been heard. */
  readonly ledger: SeenLedger;
  /** H12: the least and the most that those members may add; null where nothing is open. */
  readonly open: MembersMayAdd | null;
  readonly foretold: Foretold;
  /** What the price of asking consists of today. */
  readonly parts: PriceOfRequest;
  /** How many requests have been granted before. */
  readonly earlier: number;
  /** How asking moves confidence today if it is granted and if it is refused, and how acting without permission does. */
  readonly paid: ConfidenceChange;
  readonly paidRefused: ConfidenceChange;
  readonly paidWithout: ConfidenceChange;
}

/** H12: what can be said of a request today: it would be granted or refused whatever its undecided members say, or not. */
export type Foretold = 'granted' | 'refused' | 'open';

function foretell({ total, aspiration }: Ledger, open: MembersMayAdd | null): Foretold {
  if (total + (open?.least ?? 0) >= aspiration) return 'granted';
  return total + (open?.most ?? 0) < aspiration ? 'refused' : 'open';
}

/** How an act moves confidence, within its bounds (H9), and confidence after it. */
export interface ConfidenceChange {
  readonly change: Amount;
  readonly now: Amount;
}

/**
 * H3-H5: what permission takes today and what acting without it would cost. The player's own government is no secret to him.
 */
export function permissionFor(game: Game, demand: Demand): Permission {
  return permissionAt(worldOf(game), positionOf(game), demand);
}

/** Permission for one of several demands that are asked for one after another. */
export interface PermissionInTurn extends Permission {
  readonly granted: boolean;
  /** How many granted requests come before it; what they cost is counted in. */
  readonly after: number;
}

/** H10: what permission for each of these demands takes if they are asked for today, one after another in this order. */
export function permissionsInTurn(game: Game, demands: readonly Demand[]): PermissionInTurn[] {
  const world = worldOf(game);
  return requestsInTurn(world, positionOf(game), demands).map(({ demand, granted, after, position }) => ({
    ...permissionAt(world, position, demand),
    granted,
    after,
  }));
}

/** One demand in a sitting for a power: what can be said of it, and its part of what the sitting costs. */
export interface PutTogether {
  readonly demand: DemandKey;
  readonly foretold: Foretold;
  /** If it is granted, unless it is sure to be refused. */
  readonly paid: ConfidenceChange;
}

/** What a sitting would decide, and how it moves confidence at most. */
export interface Sitting {
  readonly put: readonly PutTogether[];
  readonly paid: ConfidenceChange;
}

/** H11: what a sitting for all that a power asks for would decide today, and what it would cost in confidence at most. */
export function sittingFor(game: Game, power: PowerId): Sitting {
  const world = worldOf(game);
  const position = positionOf(game);
  const builder = new StepBuilder(world, position);
  const packet = packetFor(world, position, power);
  const foretold = packet.map((demand) => permissionAt(world, position, demand).foretold);
  ask(builder, packet, (...of) => membersMayAdd(...of)?.most ?? 0);
  let before = position.confidence;
  const decided = builder.cables.flatMap((cable, at) => {
    if (cable.is !== 'asked') return [];
    const next = builder.cables[at + 1];
    const now = next?.is === 'confidence' ? next.now : before;
    const paid = { change: now - before, now };
    before = now;
    return [{ demand: cable.demand, paid }];
  });
  return {
    put: decided.map((one, at) => ({ ...one, foretold: foretold[at] ?? 'open' })),
    paid: { change: before - position.confidence, now: before },
  };
}

function permissionAt(world: World, position: Position, demand: Demand): Permission {
  const ledger = requestLedger(world, position, demand);
  const open = membersMayAdd(world, position, demand);
  return {
    allowed: allows(position, demand),
    ledger: seen(ledger, 3),
    open,
    foretold: foretell(ledger, open),
    parts: partsOfPrice(world, position, demand),
    earlier: grantedBefore(position),
    paid: moved(world, position, -priceOfRequest(world, position, demand)),
    paidRefused: moved(world, position, -world.scenario.home.ask.price),
    paidWithout: moved(world, position, -priceOfBreach(world, position, demand)),
  };
}

/** How far confidence would move, within its bounds (H9), and where to. */
export function moved(world: World, position: Position, change: Amount): ConfidenceChange {
  const now = new StepBuilder(world, position).confidenceAfter(change);
  return { change: now - position.confidence, now };
}

/**
 * H3: what a promise in public of this wording would add to each request, and whether it would today: it does once somebody
 * has asked for another wording. Null for any wording but home's own.
 */
export function promiseEases(
  game: Game,
  clause: ClauseId,
  option: OptionId,
): { readonly by: Amount; readonly today: boolean } | null {
  const [world, position] = [worldOf(game), positionOf(game)];
  if (world.startText[clause] !== option) return null;
  const promised = { ...position, commitments: [{ clause, option }] };
  const { terms } = requestLedger(world, promised, { kind: 'option', clause, option });
  return {
    by: world.scenario.home.ask.standingCommitment,
    today: terms.some(({ name }) => name === 'commitment'),
  };
}

/** H2: by how much the evidence would grow if the power asked for this once more; not whether it will. */
export function shownOnceMore(game: Game, demand: Demand, power: PowerId, by: 'note' | 'need'): Amount {
  const kind = by === 'note' ? 'formalCounter' : 'informalDemand';
  const [world, position, key] = [worldOf(game), positionOf(game), demandKey(demand)];
  const more = world.scenario.home.evidence[kind];
  return evidenceOf(world, position, key, power, more) - evidenceOf(world, position, key, power);
}
