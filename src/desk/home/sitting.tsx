/** One sitting for everything that a power asks; the button says what would be decided and the price (stakes.ts). */
import type { JSX } from 'preact';
import type { PowerId } from '../../scenario/primitives.ts';
import { VerbButton } from '../acts/verb-button.tsx';
import { find } from '../acts/verbs.ts';
import { usePresent } from '../shell/present.ts';

/** Renders nothing if fewer than two of the power's demands still need permission. */
export function Sitting({ power }: { power: PowerId }): JSX.Element | null {
  const present = usePresent();
  const possible = find(
    present,
    (command) => command.do === 'ask' && 'for' in command && command.for === power,
  );
  if (possible === null || possible.refusal?.code === 'asks-for-too-little') return null;
  return (
    <div class="sitting">
      <VerbButton possible={possible} />
    </div>
  );
}
