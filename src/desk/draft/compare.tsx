/**
 * Over the draft: what the red pencil marks. The choice is remembered by the browser, where it may remember anything.
 */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { names } from '../../strings/power-names.ts';
import { useDesk } from '../shell/desk.ts';
import { lastSent } from '../shell/from-timeline.ts';
import { AGAINST, type Against } from './against.ts';

const KEPT = 'litvinov-protocol:against';

function remembered(): Against | undefined {
  try {
    const kept = localStorage.getItem(KEPT);
    return AGAINST.find((one) => one === kept);
  } catch {
    return undefined;
  }
}

function remember(choice: Against): void {
  try {
    localStorage.setItem(KEPT, choice);
  } catch {
    // A browser may forbid to keep anything; the choice holds for this visit.
  }
}

/** The select alone, for the draft and for the fair copy. */
export function AgainstSelect(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.ports;
  const power = names(words, [desk.selected.value]);
  const holds = lastSent(desk.timeline.value, desk.selected.value).day !== null;
  return (
    <select
      class="against"
      aria-label={words.say('against')}
      value={desk.against.value}
      onChange={({ currentTarget }) => {
        const choice = AGAINST.find((one) => one === currentTarget.value) ?? 'sent';
        desk.against.value = choice;
        remember(choice);
      }}
    >
      {AGAINST.map((one) => (
        <option key={one} value={one} disabled={one === 'power' && !holds}>
          {words.say(`against-${one}`, { power })}
        </option>
      ))}
    </select>
  );
}

export function Compare(): JSX.Element {
  const desk = useDesk();
  useEffect(() => {
    desk.against.value = remembered() ?? desk.against.value;
  }, [desk]);
  return <AgainstSelect />;
}
