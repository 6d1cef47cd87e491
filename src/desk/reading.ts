/**
 * What the desk reads out of a timeline: the tape in words, what is new on it, what moved confidence, what the
 * text was when it was last sent, which act it is.
 */
import type { Timeline } from '../chronicle/timeline.ts';
import type { Act, Cable, CableOf } from '../core/cables.ts';
import type { Game } from '../core/game.ts';
import { readCable, type Seat, type SeenCable } from '../core/seen.ts';
import { view } from '../core/view.ts';
import type { Day } from '../core/whole.ts';
import type { Text, World } from '../core/world.ts';
import type { PowerId } from '../scenario/primitives.ts';
import type { Words } from '../strings/fluent.ts';
import { plainNames } from '../strings/names.ts';
import { type Paper, paperOf, type Scene } from '../strings/tell.ts';
import type { House } from './house.ts';

/** One paper of the tape, with the cable behind it and the moment at which it came. */
export interface Entry {
  readonly cable: SeenCable;
  readonly paper: Paper;
  readonly moment: number;
}

export function sceneOf(house: House, world: World): Scene {
  return {
    player: world.player,
    iso: house.iso,
    placeOf: (id) =>
      [...world.scenario.events, ...world.scenario.dilemmas].find((one) => one.id === id)?.place ?? null,
  };
}

/** The tape in words, as the seat reads it today: better intelligence opens old ledgers too. */
export function entriesOf(house: House, timeline: Timeline, seat: Seat): Entry[] {
  const scene = sceneOf(house, timeline.world);
  const now = timeline.moments.at(-1)?.game ?? timeline.moments[0].game;
  return timeline.moments.flatMap(({ cables }, moment) => {
    const { pairs, rest } = inOnePaper(cables);
    return actsFirst(rest).flatMap((told): Entry[] => {
      const cable = readCable(now, seat, told);
      const paper = paperOf(house.words, scene, cable);
      if (paper === null) return [];
      const whole = cable.is === 'inForce' ? { ...paper, text: inForceWords(house.words, pairs) } : paper;
      return [{ cable, paper: whole, moment }];
    });
  });
}

/** All pairs that come into force on one day make one paper. */
function inOnePaper(cables: readonly Cable[]): { pairs: CableOf<'inForce'>[]; rest: Cable[] } {
  const pairs = cables.filter((cable) => cable.is === 'inForce');
  return { pairs, rest: cables.filter((cable) => cable.is !== 'inForce' || cable === pairs[0]) };
}

function inForceWords(words: Words, pairs: readonly CableOf<'inForce'>[]): string {
  const said = circlesOf(pairs).map(({ a, others: [b = a, ...more] }) =>
    more.length === 0
      ? words.say('pair', { a: plainNames(words, a), b: plainNames(words, b) })
      : words.say('pairs-of-one', { a: plainNames(words, a), others: plainNames(words, b, ...more) }),
  );
  return words.say('pairs-in-force', {
    pairs: said.reduce((one, other) => words.say('pairs-and', { one, other })),
  });
}

interface Bound {
  readonly a: PowerId;
  readonly b: PowerId;
}

/** The pairs by the power that has most of them, then by the next: thirteen names in a row say little. */
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

export type Movement = CableOf<'confidence'>;

export function movements(timeline: Timeline): Movement[] {
  return timeline.moments.flatMap(({ cables }) =>
    cables.flatMap((cable) => (cable.is === 'confidence' ? [cable] : [])),
  );
}

export function actOf(timeline: Timeline): Act {
  const acts = timeline.moments.flatMap(({ cables }) =>
    cables.flatMap((cable) => (cable.is === 'act' ? [cable.act] : [])),
  );
  return acts.at(-1) ?? 'offer';
}

/** What lay on the desk in games that are past: every key asks for it, and a whole view is much to make for it. */
const texts = new WeakMap<Game, { readonly text: Text; readonly day: Day }>();

function textOf(game: Game): { readonly text: Text; readonly day: Day } {
  const known = texts.get(game) ?? view(game, 'historian');
  texts.set(game, { text: known.text, day: known.day });
  return known;
}

/** The text as it was last sent, to anybody or to this power; before that, as it lay on the desk at the beginning. */
export function lastSent(timeline: Timeline, power?: PowerId): { text: Text; day: Day | null } {
  const sent = timeline.moments.findLast(({ cables }) =>
    cables.some((cable) => cable.is === 'noteSent' && (power === undefined || cable.power === power)),
  );
  const { text, day } = textOf((sent ?? timeline.moments[0]).game);
  return { text, day: sent === undefined ? null : day };
}
