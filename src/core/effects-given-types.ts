/** Effects of an answer to a crisis that depend on a government's hidden type. */
import type { PowerId } from '../scenario/primitives.ts';
import type { Effects, HiddenEffect } from '../scenario/story.ts';

/**
 * S5: the effects, given the hidden types of the governments. For a type that is not known (null) both readings are
 * kept, in `byType`.
 */
export function effectsGivenTypes(effects: Effects, typeOf: (power: PowerId) => string | null): Effects {
  const { byType, ...certain } = effects;
  if (byType === undefined) return effects;
  const open: NonNullable<Effects['byType']> = {};
  const tables: Record<HiddenEffect, Record<PowerId, number>> = {
    trust: { ...certain.trust },
    sours: { ...certain.sours },
    room: { ...certain.room },
    calms: { ...certain.calms },
  };
  for (const [power, ofTypes] of Object.entries(byType)) {
    const type = typeOf(power);
    if (type === null) open[power] = ofTypes;
    else
      for (const table of Object.keys(tables) as HiddenEffect[])
        Object.assign(tables[table], ofTypes[type]?.[table]);
  }
  return { ...certain, ...tables, ...(Object.keys(open).length > 0 ? { byType: open } : {}) };
}
