/**
 * Every command that may be given now, in a fixed order: verbs as declared, then powers, clauses and options as
 * the scenario declares them. Made by asking the one predicate about every command there is.
 */
import type { Command } from './commands.ts';
import type { Position } from './position.ts';
import { refusal } from './refusal.ts';
import { TABLE, wouldSit } from './table.ts';
import type { World } from './world.ts';

/** Every command worth asking about in this position, legal or not. */
export function conceivable(world: World, position: Position): Command[] {
  const { partners, clauses } = world;
  const wordings = clauses.flatMap((clause) =>
    clause.options.map((o) => ({ clause: clause.id, option: o.id })),
  );
  const sitting = wouldSit(world, position);
  const without: Command[] =
    sitting.length > 1
      ? sitting.map((power) => ({ do: 'sign', with: sitting.filter((other) => other !== power) }))
      : [];
  return [
    { do: 'wait' },
    ...wordings.map((wording): Command => ({ do: 'draft', ...wording })),
    ...partners.map((power): Command => ({ do: 'note', power })),
    ...partners.map((power): Command => ({ do: 'inform', powers: [power] })),
    ...partners.map((power): Command => ({ do: 'need', power })),
    ...partners.map((power): Command => ({ do: 'sound', power })),
    ...partners.map((power): Command => ({ do: 'audience', power })),
    ...partners.map((power): Command => ({ do: 'intel', power })),
    ...partners.map((power): Command => ({ do: 'assure', power })),
    ...partners.map((power): Command => ({ do: 'favour', power })),
    ...partners.map((power): Command => ({ do: 'press', power })),
    ...world.speakers.map(({ by, power }): Command => ({ do: 'mediate', by, power })),
    { do: 'publish' },
    ...clauses.map(
      (clause): Command => ({
        do: 'commit',
        clause: clause.id,
        option: position.text[clause.id] ?? clause.start,
      }),
    ),
    { do: 'deadline' },
    ...wordings.map((wording): Command => ({ do: 'ask', ...wording })),
    ...partners.map((power): Command => ({ do: 'ask', power })),
    { do: 'report' },
    { do: 'sign' },
    ...without,
    { do: 'ratify' },
    ...partners.map((power): Command => ({ do: 'lobby', power })),
    ...answersTo(world, position),
    { do: 'register' },
    { do: 'withdraw' },
  ];
}

/** The answers to what lies on the desk: the table's own paper, and a crisis. */
function answersTo(world: World, position: Position): Command[] {
  const answers: Command[] = [];
  if (position.table !== null)
    for (const choice of [1, 2]) answers.push({ do: 'answer', dilemma: TABLE, choice });
  const waiting = world.dilemmas.find(({ id }) => id === position.dilemma?.id);
  for (const index of (waiting?.answers ?? []).keys())
    answers.push({ do: 'answer', dilemma: waiting?.id ?? '', choice: index + 1 });
  return answers;
}

/** Every command that may be given now. */
export function legalCommands(world: World, position: Position): Command[] {
  return conceivable(world, position).filter((command) => refusal(world, position, command) === null);
}
