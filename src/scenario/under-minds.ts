/** What an answer to a crisis does where a hidden mind may take it otherwise. */
import type { PowerId } from './primitives.ts';
import type { Effects } from './story.ts';

/** The tables of effects that a hidden type may change: amounts that nobody reads off the desk. */
export const HIDDEN_EFFECTS = ['trust', 'sours', 'room', 'calms'] as const;

/**
 * S5: what these effects are where governments are of such minds. Of a mind that is not known (null) both readings are
 * kept, in `byType`.
 */
export function underMinds(effects: Effects, mindOf: (power: PowerId) => string | null): Effects {
  const { byType, ...certain } = effects;
  if (byType === undefined) return effects;
  const open: NonNullable<Effects['byType']> = {};
  const tables: Record<(typeof HIDDEN_EFFECTS)[number], Record<PowerId, number>> = {
    trust: { ...certain.trust },
    sours: { ...certain.sours },
    room: { ...certain.room },
    calms: { ...certain.calms },
  };
  for (const [power, ofTypes] of Object.entries(byType)) {
    const mind = mindOf(power);
    if (mind === null) open[power] = ofTypes;
    else for (const table of HIDDEN_EFFECTS) Object.assign(tables[table], ofTypes[mind]?.[table]);
  }
  return { ...certain, ...tables, ...(Object.keys(open).length > 0 ? { byType: open } : {}) };
}
