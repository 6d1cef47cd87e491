/**
 * Plays the line of each answer of a stop, one after another while the question is read, so that no key has
 * to wait. Results are cached.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Timeline } from '../../../chronicle/timeline.ts';
import { cameTo } from '../../../lesson/came-to.ts';
import { playedAnswer } from '../../../lesson/stops.ts';
import type { Stop, StopAnswer } from '../../../scenario/lesson/stops.ts';
import { type Lead, useQuestion } from './session.ts';

const known = new WeakMap<Timeline, Map<string, Lead>>();

function leadsOn(line: Timeline): Map<string, Lead> {
  const leads = known.get(line) ?? new Map<string, Lead>();
  known.set(line, leads);
  return leads;
}

const keyOf = (stop: Stop, { id }: StopAnswer): string => `${stop.id}/${id}`;

/** The lines known so far, by answer; each is played in a task of its own. */
export function useLeads(): ReadonlyMap<string, Lead> {
  const { line, stop } = useQuestion();
  const [, rerender] = useState(0);
  const leads = leadsOn(line);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = (): void => {
      const missing = stop.answers.find((answer) => !leads.has(keyOf(stop, answer)));
      if (missing === undefined) return;
      const played = playedAnswer(line, stop, missing);
      if (played === null) return;
      leads.set(keyOf(stop, missing), { played, came: cameTo(played.timeline) });
      rerender((times) => times + 1);
      timer = setTimeout(next);
    };
    timer = setTimeout(next);
    return () => clearTimeout(timer);
  }, [line, stop]);
  return new Map(
    stop.answers.flatMap((answer) => {
      const lead = leads.get(keyOf(stop, answer));
      return lead === undefined ? [] : [[answer.id, lead] as const];
    }),
  );
}
