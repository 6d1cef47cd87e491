/** Exports all games of the tree as one file, each with its parent game and the day on which it leaves it. */
import { HISTORY as OWN_HISTORY, printBranches } from '../../chronicle/branch-notation.ts';
import type { Branch } from '../../chronicle/family.ts';
import { download } from '../saves/record.ts';
import { type Game, HISTORY } from './games.ts';

/** Unique names; a game without a name gets a number. */
function namesOf(family: readonly Branch<Game>[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [at, { member }] of family.entries()) {
    const name =
      member.key === HISTORY ? OWN_HISTORY : (member.called ?? member.shelved?.name ?? `game ${at}`);
    let free = name;
    for (let count = 2; taken.has(free); count++) free = `${name} ${count}`;
    taken.add(free);
    names.set(member.key, free);
  }
  return names;
}

export function exportAll(family: readonly Branch<Game>[]): void {
  const names = namesOf(family);
  const text = printBranches(
    family.map(({ member, parent, day }) => ({
      name: names.get(member.key) ?? member.key,
      parent: parent === null ? null : (names.get(parent) ?? null),
      day,
      timeline: member.timeline,
    })),
  );
  const [trunk] = family;
  if (trunk !== undefined) download(text, `${trunk.member.timeline.world.scenario.id}-branches.despatch`);
}
