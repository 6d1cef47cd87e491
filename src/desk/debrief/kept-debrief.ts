/**
 * Stores finished debriefs under the acts of their game. Stored data is untrusted: a debrief with another
 * format, other rules or another game is ignored.
 */
import type { Debrief } from '../../analysis/debrief/report.ts';
import { digestOfCommands, resultOf } from '../../chronicle/result.ts';
import type { Store } from '../../chronicle/store.ts';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { HistoryPoint, LookedBack } from './analyst.ts';

/** The format that is written. The code does not compile if the analysis writes another one. */
const FORMAT: Debrief['format'] = 'litvinov-protocol/debrief@5';
/** What a debrief in an earlier format lacks: 3 named no stretches, 4 had no line that keeps half of the greatest fall. */
const EARLIER = new Map<unknown, Partial<Debrief>>([
  ['litvinov-protocol/debrief@3', { stretches: [], halfKept: null }],
  ['litvinov-protocol/debrief@4', { halfKept: null }],
]);

/** Maximum number of stored debriefs (design choice: one has some hundred thousand characters). */
const MOST_KEPT = 8;

const HOME = 'debrief:';

/** Of the acts and not of the last state: two games can end in one state after other acts, or on other days. */
function keyOf(game: Timeline): string {
  const { scenario, seed } = game.world;
  return `${HOME}${scenario.id}:${seed}-${digestOfCommands(game).slice(0, 16)}`;
}

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;

/** A stored debrief in today's format. */
const asToday = (data: unknown): unknown =>
  isObject(data) && EARLIER.has(data.format)
    ? { ...data, format: FORMAT, ...EARLIER.get(data.format) }
    : data;

/** Whether the data claims to be about this game under today's rules and its moments are moments of this game. */
function isAbout(data: unknown, game: Timeline): data is Debrief {
  const result = resultOf(game);
  if (!isObject(data) || data.format !== FORMAT || data.fingerprint !== result.fingerprint) return false;
  if (!isObject(data.scenario) || data.scenario.digest !== result.scenario.digest) return false;
  const { nodes, decisions, stretches } = data;
  return (
    Array.isArray(stretches) &&
    Array.isArray(nodes) &&
    Array.isArray(decisions) &&
    nodes.length === decisions.length + 1 &&
    nodes.every(
      (node: unknown) =>
        isObject(node) && Number(node.moment) >= 1 && Number(node.moment) <= game.moments.length,
    )
  );
}

const isPoint = (data: unknown): data is HistoryPoint =>
  isObject(data) && Number.isInteger(data.day) && Number.isInteger(data.inHand);

/** The stored debrief of this game, or null. */
export async function kept(store: Store, game: Timeline): Promise<LookedBack | null> {
  const { found } = await store.all(keyOf(game));
  for (const { data } of found) {
    if (!isObject(data)) continue;
    const { history } = data;
    const debrief = asToday(data.debrief);
    if (!isAbout(debrief, game)) continue;
    return { debrief, history: Array.isArray(history) && history.every(isPoint) ? history : null };
  }
  return null;
}

/** Stores a debrief and deletes the oldest ones above the limit. */
export async function keep(store: Store, game: Timeline, found: LookedBack): Promise<void> {
  await store.put(keyOf(game), { at: Date.now(), ...found });
  const all = await store.all(HOME);
  const at = (data: unknown): number => (isObject(data) ? Number(data.at) || 0 : 0);
  const old = [...all.found].sort((a, b) => at(b.data) - at(a.data)).slice(MOST_KEPT);
  for (const { key } of old) await store.remove(key);
}
