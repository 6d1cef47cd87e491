/**
 * The nearest better ending: what it lacked, and the last day on which one more act would have led to it. An
 * ending counts as better only if such a game has been played and has more points. The search runs while the
 * page is read.
 */
import type { JSX, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type LastChance, lastChance } from '../../chronicle/last-chance.ts';
import { resultOf } from '../../chronicle/result.ts';
import type { Timeline } from '../../chronicle/timeline.ts';
import { endings } from '../../core/view-what-if.ts';
import { commandWords } from '../../strings/command-words.ts';
import { names } from '../../strings/power-names.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { becauseWords } from './condition-words.ts';
import { actsToward, type Lack, type NearEnding, nearEndings, shortOf } from './nearest-ending.ts';

/** Milliseconds of search before the page gets its turn (design choice). */
const SLICE = 8;

interface Found {
  readonly near: NearEnding;
  readonly chance: LastChance;
}

/**
 * Tries the endings from the nearest on. Among equally near ones that one act reaches with more points, it
 * takes the one with most.
 */
function* search(timeline: Timeline, near: readonly NearEnding[]): Generator<undefined, Found | null> {
  const moreThan = resultOf(timeline).score;
  let found: Found | null = null;
  for (const one of near) {
    if (found !== null && shortOf(one) > shortOf(found.near)) break;
    const chance = yield* lastChance(timeline, actsToward(one), { ending: one.id, moreThan });
    if (chance !== null && chance.score > (found?.chance.score ?? moreThan)) found = { near: one, chance };
  }
  return found;
}

/**
 * Undefined while the search runs. It starts when its place becomes visible, and leaves half of the time to
 * the page.
 */
function useFound(
  place: RefObject<HTMLElement | null>,
  timeline: Timeline,
  near: readonly NearEnding[],
): Found | null | undefined {
  const [found, setFound] = useState<Found | null | undefined>(undefined);
  useEffect(() => {
    const trying = search(timeline, near);
    let timer = 0;
    const go = (): void => {
      const from = performance.now();
      while (performance.now() < from + SLICE) {
        const next = trying.next();
        if (!next.done) continue;
        setFound(next.value);
        return;
      }
      timer = window.setTimeout(go, performance.now() - from);
    };
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      go();
    });
    if (place.current !== null) seen.observe(place.current);
    return () => {
      seen.disconnect();
      window.clearTimeout(timer);
    };
  }, [timeline]);
  return found;
}

export function OneThingAway(): JSX.Element | null {
  const present = usePresent();
  const timeline = present.timeline.value;
  const view = present.view.value;
  const near = useMemo(
    () => nearEndings(timeline.world, view, endings(present.game.value)),
    [timeline, view.ending],
  );
  return present.seat.value !== 'player' || near.length === 0 ? null : <Away near={near} />;
}

function Away({ near }: { readonly near: readonly NearEnding[] }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  const found = useFound(place, present.timeline.value, near);
  const nearest = found?.near ?? near[0];
  if (nearest === undefined) return null;
  const head = found ? 'near-head' : 'near-head-other';
  return (
    <section class="one-thing-away" ref={place} aria-labelledby="away-head">
      <h3 id="away-head">{words.say(head, { ending: words.say(`ending-${nearest.id}`) })}</h3>
      <ul>
        {nearest.lacks.map((lack, index) => (
          <li key={index}>
            <Missing lack={lack} />
          </li>
        ))}
      </ul>
      <p aria-busy={found === undefined}>
        {found === undefined
          ? words.say('near-seeking')
          : found === null
            ? words.say('near-no-day')
            : words.say('near-day-act', {
                date: words.date(present.iso(found.chance.day), 'medium'),
                act: commandWords(words, found.chance.act).label,
              })}
      </p>
    </section>
  );
}

/** The missing powers by name, or what else was missing. */
function Missing({ lack: { condition, powers } }: { readonly lack: Lack }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const what = 'bound' in condition ? 'bound' : 'founders' in condition ? 'founders' : null;
  return (
    <>
      {what === null || powers.length === 0
        ? words.say('near-text', { condition: becauseWords(words, present.timeline.value.world, condition) })
        : words.say(`near-${what}`, { powers: names(words, powers), count: powers.length })}
    </>
  );
}
