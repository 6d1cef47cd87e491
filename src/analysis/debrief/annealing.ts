/**
 * Searches lines near the rest of a game by threshold accepting, as in the searcher, but with a lower threshold, since
 * it begins with a good line and has few lines to try.
 */
import type { Amount } from '../../core/integers.ts';
import { changed, type Means } from '../search/changes.ts';
import { playFrom, type Track, withoutRefused } from '../search/track.ts';

/**
 * Greatest loss accepted at the beginning, in hundredths. Of 0, 40, 100 and 300, this one led to the best lines
 * (measured).
 */
const HEAT = 40;
/** What an act must be worth, in hundredths: idle acts make a line longer to play and to read. */
const WORTH_AN_ACT = 5;
/** Changes that lead nowhere cost almost nothing, but their number is limited. */
const TRIES_A_LINE = 4;

const worthOf = ({ score, acts }: Track): Amount => score - WORTH_AN_ACT * acts.length;

/** The track without the refused acts. */
function pruned(track: Track): Track {
  if (track.given.every((given) => given)) return track;
  const kept = track.given.flatMap((given, place) => (given ? [place] : []));
  return {
    ...track,
    acts: withoutRefused(track),
    marks: kept.flatMap((place) => track.marks[place] ?? []),
    given: kept.map(() => true),
  };
}

/** The best of at most `most` lines near this one, or the first that reaches the goal; `lines` is the number played. */
export function annealed(
  from: Track,
  means: Means,
  most: number,
  goal: Amount,
): { readonly best: Track; readonly lines: number } {
  let now = from;
  let best = from;
  let lines = 0;
  for (let tries = 0; lines < most && tries < most * TRIES_A_LINE && best.score < goal; tries++) {
    const line = changed(now, means);
    if (!line) continue;
    lines += 1;
    const next = pruned(playFrom(now.start, line, now));
    const allowed = Math.trunc((HEAT * (most - lines)) / most);
    const loss = worthOf(now) - worthOf(next);
    if (loss > 0 && loss > means.chance(allowed + 1)) continue;
    now = next;
    if (worthOf(now) > worthOf(best)) best = now;
  }
  return { best, lines };
}
