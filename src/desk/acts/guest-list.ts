/**
 * Whom the signing calls: every power that would come, except those that the player leaves out. All controls
 * that call the signing read this one list.
 */
import { signal } from '@preact/signals';
import type { Possible } from '../../core/view-what-if.ts';
import type { PublicWorld } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Present } from '../shell/present.ts';

/** The powers left out, valid for the game of this world only. */
const leftOut = signal<{ readonly world: PublicWorld | null; readonly powers: readonly PowerId[] }>({
  world: null,
  powers: [],
});

const away = (present: Present): readonly PowerId[] =>
  leftOut.value.world === present.timeline.value.world ? leftOut.value.powers : [];

/** The powers that would come if all were called. */
export const wouldCome = (present: Present): PowerId[] =>
  present.view.value.powers.filter(({ road }) => road === 'agreed' || road === 'waiting').map(({ id }) => id);

export const isCalled = (present: Present, power: PowerId): boolean => !away(present).includes(power);

/** Toggles whether a power is left out. */
export function leaveOutOrCall(present: Present, power: PowerId): void {
  const now = away(present);
  leftOut.value = {
    world: present.timeline.value.world,
    powers: now.includes(power) ? now.filter((one) => one !== power) : [...now, power],
  };
}

/** Narrows the call of everybody to the powers on the list. */
export function callTo(present: Present, all: Possible): Possible {
  const come = wouldCome(present);
  const called = come.filter((power) => isCalled(present, power));
  if (called.length === come.length) return all;
  return {
    command: { do: 'call', with: called },
    refusal: called.length === 0 ? { code: 'nobody-to-sign' } : all.refusal,
  };
}
