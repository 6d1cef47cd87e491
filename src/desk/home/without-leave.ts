/** What a command costs at home without leave. */
import { advance, latest } from '../../chronicle/timeline.ts';
import type { Command } from '../../core/commands.ts';
import type { Demand } from '../../core/home.ts';
import type { Amount } from '../../core/integers.ts';
import { leaveFor } from '../../core/view-what-if.ts';
import type { Present } from '../shell/present.ts';

/** What acting without leave would cost at home now; null if there is leave or nothing to breach. */
export function priceWithoutLeave(present: Present, command: Command): Amount | null {
  const { tabled, signed, mandate, powers } = present.view.value;
  if (signed !== null) return null;
  const game = present.game.value;
  if (command.do === 'draft') {
    if (!tabled) return null;
    const leave = leaveFor(game, { kind: 'option', clause: command.clause, option: command.option });
    return leave.allowed ? null : leave.priceWithout;
  }
  if (command.do !== 'note') return null;
  const { power } = command;
  const road = powers.find(({ id }) => id === power)?.road;
  // Only the first note to a chair is a breach.
  const first = road === 'outside' || road === 'informed';
  const chairs: Demand[] = first && !mandate.circle.includes(power) ? [{ kind: 'chair', power }] : [];
  // The first note discloses the text: every wording without leave is paid for with it.
  const wordings = tabled ? [] : wordingsOf(present);
  if ([...wordings, ...chairs].every((demand) => leaveFor(game, demand).allowed)) return null;
  // Each breach makes the next one more expensive, so the rules compute the total.
  const next = advance(present.timeline.value, command);
  if ('refusal' in next) return null;
  const { cables } = latest(next.timeline);
  return cables.reduce(
    (sum, cable) => (cable.is === 'confidence' && cable.cause === 'breach' ? sum - cable.change : sum),
    0,
  );
}

function wordingsOf(present: Present): Demand[] {
  const { text } = present.view.value;
  return present.timeline.value.world.clauses.map(({ id, start }) => ({
    kind: 'option',
    clause: id,
    option: text[id] ?? start,
  }));
}
