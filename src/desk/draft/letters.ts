/** Two letters for a power, for heads of columns and seals: from its name in the language of the page. */
import type { PublicWorld } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';

/** For each name its first letter and the next one that sets it apart from the names before it, in capitals. */
export function letters(names: readonly string[]): string[] {
  const found: string[] = [];
  for (const name of names) {
    const [first = '', ...rest] = name.toUpperCase().replace(/\P{L}/gu, '');
    found.push(first + (rest.find((next) => !found.includes(first + next)) ?? rest[0] ?? ''));
  }
  return found;
}

/** The letters of a power among the player's and all its partners, so that they are the same in every column and seal. */
export function lettersOf({ player, partners }: PublicWorld, words: Words, power: PowerId): string {
  const all = [player, ...partners];
  return letters(all.map((id) => words.say(`power-${id}`)))[all.indexOf(power)] ?? '';
}
