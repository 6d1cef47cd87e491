/**
 * The searcher: looks for the best line of one deal by threshold accepting (Dueck and Scheuer, 1990), annealing with
 * whole numbers. It is clairvoyant - it tries every line on the true world and knows what comes of it - and so no
 * player, but the measure of what a player could have got.
 */
import type { Verb } from '../../core/commands.ts';
import type { Amount } from '../../core/whole.ts';
import type { World } from '../../core/world.ts';
import { chance } from '../chance.ts';
import type { DatedAct } from '../line.ts';
import { changed } from './changes.ts';
import { play, type Track, withoutRefused } from './track.ts';

/** One search, as plain data. */
export interface Search {
  /** Lines to begin with, the best of which on this world is changed; also the book to copy from. */
  readonly book: readonly (readonly DatedAct[])[];
  readonly banned: readonly Verb[];
  /** Lines to try. */
  readonly games: number;
  /** Tells apart searches under the same deal. */
  readonly draw: number;
  /** The loss that is accepted at the beginning, in hundredths; it falls to nothing. */
  readonly heat: Amount;
}

/** The best line of a search and its score, in hundredths of a point. */
export interface Found {
  readonly acts: readonly DatedAct[];
  readonly score: Amount;
}

/** What an act has to be worth, in hundredths: a line is read by people, and idle acts cost time at every try. */
const WORTH_AN_ACT = 10;

const worth = (track: Track): Amount => track.score - WORTH_AN_ACT * track.acts.length;

/** Changes that lead nowhere cost next to nothing, but they are not tried for ever. */
const TRIES_A_GAME = 4;

/** Searches one deal; the same search finds the same line on every machine. */
export function search(world: World, { book, banned, games, draw, heat }: Search): Found {
  const ban = new Set(banned);
  const free = book.map((line) => line.filter(({ command }) => !ban.has(command.do)));
  const means = {
    chance: chance(`search/${world.seed}/${banned.join('+')}/${draw}`),
    book: free,
    banned: ban,
  };
  let now = bestOf(world, free);
  let best = now;
  let played = 0;
  for (let tries = 0; played < games && tries < games * TRIES_A_GAME; tries++) {
    const line = changed(now, means);
    if (!line) continue;
    played += 1;
    const next = play(world, line, now);
    const allowed = Math.trunc((heat * (games - played)) / games);
    const candidate = pruned(next);
    const loss = worth(now) - worth(candidate);
    if (loss > 0 && loss > means.chance(allowed + 1)) continue;
    now = candidate;
    if (worth(now) > worth(best)) best = now;
  }
  const { acts, score } = trimmed(best);
  return { acts, score };
}

/** Without every act that the line does as well without, the last ones first, until each of them counts. */
function trimmed(track: Track): Track {
  let kept = track;
  for (let place = kept.acts.length - 1; place >= 0; place--) {
    const without = pruned(play(kept.world, kept.acts.toSpliced(place, 1), kept));
    if (without.acts.length < kept.acts.length && worth(without) >= worth(kept)) kept = without;
  }
  return kept.acts.length < track.acts.length ? trimmed(kept) : kept;
}

function bestOf(world: World, lines: readonly (readonly DatedAct[])[]): Track {
  let best = play(world, []);
  for (const line of lines) {
    const track = play(world, line);
    if (worth(pruned(track)) > worth(best)) best = pruned(track);
  }
  return best;
}

/** Refused acts do nothing today and would do something by accident tomorrow. */
function pruned(track: Track): Track {
  if (track.given.every((given) => given)) return track;
  const kept = track.given.flatMap((given, index) => (given ? [index] : []));
  return {
    ...track,
    acts: withoutRefused(track),
    marks: kept.flatMap((index) => track.marks[index] ?? []),
    given: kept.map(() => true),
  };
}
