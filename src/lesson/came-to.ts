/** The result of a finished game in the few facts that a class is shown. */
import { resultOf } from '../chronicle/result.ts';
import type { Timeline } from '../chronicle/timeline.ts';
import type { Amount } from '../core/integers.ts';
import type { PowerId } from '../scenario/primitives.ts';

export interface CameTo {
  /** The id of the ending; null while the game goes on. */
  readonly ending: string | null;
  /** The day on which it ended, or which it has reached. */
  readonly on: string;
  /** In hundredths of a point. */
  readonly score: Amount;
  /** Null where nothing was signed. */
  readonly signed: { readonly on: string; readonly by: readonly PowerId[] } | null;
  /** The first day on which any two were bound. */
  readonly inForce: string | null;
  /** The neighbours that are bound at the end, and how many neighbours there are. */
  readonly bound: readonly PowerId[];
  readonly of: number;
}

export function cameTo(timeline: Timeline): CameTo {
  const { partners } = timeline.world;
  const { ending, date, score, milestones, powers } = resultOf(timeline);
  const signed = milestones.filter(({ is }) => is === 'signed');
  const by = signed.flatMap(({ power }) => power ?? []);
  return {
    ending,
    on: milestones.find(({ is }) => is === 'ended')?.date ?? date,
    score,
    signed: signed[0] === undefined ? null : { on: signed[0].date, by },
    inForce: milestones.find(({ is }) => is === 'inForce')?.date ?? null,
    bound: partners.filter((power) => powers[power]?.bound != null),
    of: partners.length,
  };
}
