/** The goals that the player has chosen, stored by the browser per scenario if it allows storage. */
import { signal } from '@preact/signals';

const KEPT = 'litvinov-protocol:goals';

function remembered(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

const chosen = signal(remembered());

const keyOf = (scenario: string, id: string): string => `${scenario}/${id}`;

export const isChosen = (scenario: string, id: string): boolean => chosen.value.includes(keyOf(scenario, id));

/** Toggles a goal. */
export function choose(scenario: string, id: string): void {
  const key = keyOf(scenario, id);
  chosen.value = chosen.value.includes(key)
    ? chosen.value.filter((one) => one !== key)
    : [...chosen.value, key];
  try {
    localStorage.setItem(KEPT, JSON.stringify(chosen.value));
  } catch {
    // A browser may refuse storage; the choice then lasts for this visit.
  }
}
