/**
 * Shows the last act on the map: for a moment a line runs from the player's capital to each power concerned,
 * and a ring opens there. Hidden from screen readers; tape and dossier have the same content.
 */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { MapHandle } from '../../atlas/picture.ts';
import { latest } from '../../chronicle/timeline.ts';
import type { Command } from '../../core/commands.ts';
import type { View } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { usePresent } from '../shell/present.ts';

/** The powers that an act concerns: its addressee, those informed or, if the text changes, all that have it. */
export function concerned(command: Command | null, { powers }: View): PowerId[] {
  if (command === null) return [];
  if (command.do === 'inform') return [...command.powers];
  if ('power' in command) return command.power === undefined ? [] : [command.power];
  if (command.do === 'draft' || command.do === 'publish')
    return powers.filter(({ road }) => road !== 'outside' && road !== 'informed').map(({ id }) => id);
  return [];
}

export function ActPulse({ sheet }: { sheet: () => MapHandle | null }): JSX.Element | null {
  const present = usePresent();
  const { timeline, view, seat } = present;
  const { moments, world } = timeline.value;
  // Only an act just given: one that is the last after an undo, or in an opened game, was shown in its time.
  const known = useRef({ count: moments.length, fresh: false });
  if (known.current.count !== moments.length)
    known.current = {
      count: moments.length,
      fresh: seat.value === 'player' && moments.length === known.current.count + 1,
    };
  const map = sheet();
  const home = map?.whereIs(world.player) ?? null;
  if (map === null || home === null || !known.current.fresh) return null;
  const all = concerned(latest(timeline.value).command, view.value);
  if (all.length === 0) return null;
  return (
    <svg class="act-pulse" aria-hidden="true" key={moments.length}>
      {all.map((power) => {
        const there = map.whereIs(power);
        if (there === null) return null;
        return (
          <g key={power} data-power={power}>
            <path d={`M${home.join(' ')}L${there.join(' ')}`} pathLength="1" />
            <circle cx={there[0]} cy={there[1]} r="22" />
          </g>
        );
      })}
    </svg>
  );
}
