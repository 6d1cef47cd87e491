/**
 * Whom the signing calls: all who would come but those who are left out. There is one list, and every place from which
 * the signing can be called reads it.
 */
import { signal } from '@preact/signals';
import type { Possible } from '../../core/view-what-if.ts';
import type { PublicWorld } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Present } from '../shell/present.ts';

/** Those who are left out, in the game of this world; in another, nobody is. */
const leftOut = signal<{ readonly world: PublicWorld | null; readonly powers: readonly PowerId[] }>({
  world: null,
  powers: [],
});

const away = (present: Present): readonly PowerId[] =>
  leftOut.value.world === present.timeline.value.world ? leftOut.value.powers : [];

/** Who would come if all were called. */
export const wouldCome = (present: Present): PowerId[] =>
  present.view.value.powers.filter(({ road }) => road === 'agreed' || road === 'waiting').map(({ id }) => id);

export const isCalled = (present: Present, power: PowerId): boolean => !away(present).includes(power);

/** Leaves one out, or calls it again. */
export function leaveOutOrCall(present: Present, power: PowerId): void {
  const now = away(present);
  leftOut.value = {
    world: present.timeline.value.world,
    powers: now.includes(power) ? now.filter((one) => one !== power) : [...now, power],
  };
}

/** The call of everybody, made that of those on the list. */
export function callTo(present: Present, all: Possible): Possible {
  const come = wouldCome(present);
  const called = come.filter((power) => isCalled(present, power));
  if (called.length === come.length) return all;
  return {
    command: { do: 'call', with: called },
    refusal: called.length === 0 ? { code: 'nobody-to-sign' } : all.refusal,
  };
}
