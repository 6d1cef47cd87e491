/**
 * The searcher: looks for the best line of one deal by threshold accepting (Dueck and Scheuer, 1990), a form of
 * annealing, in whole numbers. It is clairvoyant: it tries every line on the true world. So it is no player, but
 * measures what a player could have got. Searching several deals at once, for the line with the best mean, shows what
 * to do if some secrets are known and others are not.
 */
import { endingNow } from '../../core/ending.ts';
import { positionOf } from '../../core/game.ts';
import type { Amount } from '../../core/integers.ts';
import type { World } from '../../core/world.ts';
import { chance } from '../chance.ts';
import type { DatedAct } from '../line.ts';
import { changed, isBanned } from './changes.ts';
import { play, type Track } from './track.ts';

/** The parameters of one search, as plain data. */
export interface Search {
  /** Lines to start with, of which the best on this world is changed; also the lines to copy from. */
  readonly book: readonly (readonly DatedAct[])[];
  /** Banned verbs, and powers that may not be approached. */
  readonly banned: readonly string[];
  /** Number of lines to try. */
  readonly games: number;
  /** Distinguishes searches under the same deal. */
  readonly draw: number;
  /** The loss that is accepted at the beginning, in hundredths; it falls to zero. */
  readonly heat: Amount;
  /** The ending that the line must have; any ending if none is named. */
  readonly ending?: string;
}

/** The best line of a search and its mean score, in hundredths of a point. */
export interface Found {
  readonly acts: readonly DatedAct[];
  readonly score: Amount;
}

/** What an act must be worth, in hundredths: people read the lines, and idle acts cost time in every try. */
const WORTH_AN_ACT = 10;

/** One line on each of the worlds. */
type Tracks = readonly [Track, ...Track[]];

const meanOf = (tracks: Tracks): Amount =>
  Math.trunc(tracks.reduce((sum, { score }) => sum + score, 0) / tracks.length);

/** More than any game scores, in hundredths. Ranks a line without the wanted ending below every line with it. */
const OTHER_ENDING = 100_000;

/** How a search values a line, in hundredths. */
type Worth = (tracks: Tracks) => Amount;

const worthFor =
  (ending: string | undefined): Worth =>
  (tracks) => {
    const amiss = ({ world, last }: Track): boolean =>
      ending !== undefined && endingNow(world, positionOf(last)) !== ending;
    const cost = tracks.some(amiss) ? OTHER_ENDING : 0;
    return meanOf(tracks) - WORTH_AN_ACT * tracks[0].acts.length - cost;
  };

const on = (worlds: readonly World[], track: (world: World, index: number) => Track): Tracks => {
  const [first, ...others] = worlds.map(track);
  if (!first) throw new Error('a search needs a deal');
  return [first, ...others];
};

/** Changes that lead nowhere cost almost nothing, but their number is limited. */
const TRIES_A_GAME = 4;

/** Searches one deal, or several for their mean; the same search finds the same line on every machine. */
export function search(worlds: readonly World[], { book, banned, games, draw, heat, ending }: Search): Found {
  const worth = worthFor(ending);
  const ban = new Set(banned);
  const free = book.map((line) => line.filter(({ command }) => !isBanned(command, ban)));
  const means = {
    chance: chance(`search/${worlds.map(({ seed }) => seed).join()}/${banned.join('+')}/${draw}`),
    book: free,
    banned: ban,
  };
  let now = bestOf(worlds, free, worth);
  let best = now;
  let played = 0;
  for (let tries = 0; played < games && tries < games * TRIES_A_GAME; tries++) {
    const stood = now;
    const line = changed(stood[means.chance(stood.length)] ?? stood[0], means);
    if (!line) continue;
    played += 1;
    const next = on(worlds, (world, index) => play(world, line, stood[index]));
    const allowed = Math.trunc((heat * (games - played)) / games);
    const candidate = pruned(next);
    const loss = worth(now) - worth(candidate);
    if (loss > 0 && loss > means.chance(allowed + 1)) continue;
    now = candidate;
    if (worth(now) > worth(best)) best = now;
  }
  const found = trimmed(best, worth);
  return { acts: found[0].acts, score: meanOf(found) };
}

/** Removes every act that the line does not need, from the last one on, until each of them counts. */
function trimmed(tracks: Tracks, worth: Worth): Tracks {
  let kept = tracks;
  for (let place = kept[0].acts.length - 1; place >= 0; place--) {
    const acts = kept[0].acts.toSpliced(place, 1);
    const [first, ...others] = kept;
    const without = pruned([
      play(first.world, acts, first),
      ...others.map((track) => play(track.world, acts, track)),
    ]);
    if (without[0].acts.length < kept[0].acts.length && worth(without) >= worth(kept)) kept = without;
  }
  return kept[0].acts.length < tracks[0].acts.length ? trimmed(kept, worth) : kept;
}

function bestOf(worlds: readonly World[], lines: readonly (readonly DatedAct[])[], worth: Worth): Tracks {
  let best = on(worlds, (world) => play(world, []));
  for (const line of lines) {
    const tracks = pruned(on(worlds, (world) => play(world, line)));
    if (worth(tracks) > worth(best)) best = tracks;
  }
  return best;
}

/** Removes acts that are refused on every deal: they do nothing now and might do something by accident later. */
function pruned(tracks: Tracks): Tracks {
  const [first, ...others] = tracks;
  const kept = first.acts.flatMap((_, place) => (tracks.some(({ given }) => given[place]) ? [place] : []));
  if (kept.length === first.acts.length) return tracks;
  const acts = kept.flatMap((place) => first.acts[place] ?? []);
  const cut = (track: Track): Track => ({
    ...track,
    acts,
    marks: kept.flatMap((place) => track.marks[place] ?? []),
    given: kept.map((place) => track.given[place] ?? false),
  });
  return [cut(first), ...others.map(cut)];
}
