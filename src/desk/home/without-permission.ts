/** What a command costs at home at once, and what it costs without permission. */
import { advance, latest } from '../../chronicle/timeline.ts';
import type { ConfidenceCause } from '../../core/cables.ts';
import type { Command } from '../../core/commands.ts';
import type { Demand } from '../../core/permission.ts';
import { type ConfidenceChange, permissionFor } from '../../core/view-permission.ts';
import type { Present } from '../shell/present.ts';

/**
 * How a command would move confidence at once for one cause; null where it would not, or is not possible. The rules carry
 * it out, since one cause changes what the next one takes, and only confidence is read from the result.
 */
export function movedFor(
  present: Present,
  command: Command,
  cause: ConfidenceCause,
): ConfidenceChange | null {
  const next = advance(present.timeline.value, command);
  if ('refusal' in next) return null;
  const found = latest(next.timeline).cables.filter((cable) => cable.is === 'confidence');
  const ours = found.filter((cable) => cable.cause === cause);
  const last = ours.at(-1);
  if (last === undefined) return null;
  return { change: ours.reduce((sum, { change }) => sum + change, 0), now: last.now };
}

/** How acting without permission would move confidence now; null if there is permission or nothing to breach. */
export function priceWithoutPermission(present: Present, command: Command): ConfidenceChange | null {
  const { tabled, signed, mandate, powers } = present.view.value;
  if (signed !== null) return null;
  const game = present.game.value;
  if (command.do === 'draft') {
    if (!tabled) return null;
    const permission = permissionFor(game, {
      kind: 'option',
      clause: command.clause,
      option: command.option,
    });
    return permission.allowed ? null : movedFor(present, command, 'breach');
  }
  if (command.do !== 'note') return null;
  const { power } = command;
  const road = powers.find(({ id }) => id === power)?.road;
  // Only the first note to a chair is a breach.
  const first = road === 'outside' || road === 'informed';
  const chairs: Demand[] = first && !mandate.circle.includes(power) ? [{ kind: 'chair', power }] : [];
  // The first note discloses the text: every wording without permission is paid for with it.
  const wordings = tabled ? [] : wordingsOf(present);
  if ([...wordings, ...chairs].every((demand) => permissionFor(game, demand).allowed)) return null;
  return movedFor(present, command, 'breach');
}

function wordingsOf(present: Present): Demand[] {
  const { text } = present.view.value;
  return present.timeline.value.world.clauses.map(({ id, start }) => ({
    kind: 'option',
    clause: id,
    option: text[id] ?? start,
  }));
}
