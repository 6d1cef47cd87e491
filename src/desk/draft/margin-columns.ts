/**
 * Whose columns stand in the margin of the draft.
 */
import type { View } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';

const SHOWN_IN_MARGIN = 3;

/** The powers whose marks stand in the margin: the selected one first, then those that have the text. */
export function inMargin(view: View, selected: PowerId): PowerId[] {
  const has = view.powers.filter(({ road }) => road !== 'outside' && road !== 'informed').map(({ id }) => id);
  const chosen = view.powers.some(({ id }) => id === selected) && !has.includes(selected) ? [selected] : [];
  const near = has.length <= SHOWN_IN_MARGIN ? has : withSelected(has, selected);
  return [...near, ...(near.length < SHOWN_IN_MARGIN ? chosen : [])];
}

function withSelected(all: readonly PowerId[], selected: PowerId): PowerId[] {
  const kept = all.slice(0, SHOWN_IN_MARGIN);
  return kept.includes(selected) || !all.includes(selected)
    ? kept
    : [...kept.slice(0, SHOWN_IN_MARGIN - 1), selected];
}
