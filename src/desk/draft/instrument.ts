/**
 * The text as an instrument: title, preamble, the articles that say anything, numbered consecutively, the
 * final clause and a line for every signature. The source of the fair copy, its print and the file.
 */

import type { Day } from '../../core/integers.ts';
import type { PublicWorld, Text } from '../../core/world.ts';
import type { ClauseId, OptionId, PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { atTheDoor } from '../shell/persons.ts';
import type { Present } from '../shell/present.ts';
import { circleOf, preambleWords } from './named-powers.ts';

export interface TreatyArticle {
  readonly clause: ClauseId;
  /** The article's number, from 1; null if the text is silent now and red shows only what was struck. */
  readonly number: number | null;
  readonly now: OptionId;
  /** The option that it is compared with, if it differs. */
  readonly old: OptionId | null;
}

export interface Signature {
  readonly power: PowerId;
  readonly person: string | null;
  readonly signed: boolean;
  readonly deposited: Day | null;
}

export interface Treaty {
  readonly preamble: string;
  /** The preamble of the text that it is compared with, if it differs. */
  readonly oldPreamble: string | null;
  readonly articles: readonly TreatyArticle[];
  readonly signed: Day | null;
  readonly signatures: readonly Signature[];
  readonly acceded: readonly { readonly power: PowerId; readonly day: Day }[];
}

/** The printed wording; empty if the text is silent. */
export const printed = (words: Words, clause: ClauseId, option: OptionId): string =>
  words.first([`option-${clause}-${option}.sheet`, `option-${clause}-${option}`]);

function articlesOf(present: Present, words: Words, base: Text | null): TreatyArticle[] {
  const { text } = present.view.value;
  let number = 0;
  return present.timeline.value.world.clauses.flatMap(({ id, start }): TreatyArticle[] => {
    const now = text[id] ?? start;
    const before = base === null ? now : (base[id] ?? start);
    const speaks = printed(words, id, now) !== '';
    const old = before === now ? null : before;
    if (!speaks && (old === null || printed(words, id, old) === '')) return [];
    return [{ clause: id, number: speaks ? ++number : null, now, old }];
  });
}

/** In the order in which the powers sign. */
export function inOrderOfSigning(world: PublicWorld, powers: readonly PowerId[]): PowerId[] {
  const { pens } = world.scenario.story;
  const place = (power: PowerId): number => (pens.includes(power) ? pens.indexOf(power) : pens.length);
  return [...powers].sort((a, b) => place(a) - place(b));
}

/** The others in the order of signing, the player last. */
function signaturesOf(present: Present): Signature[] {
  const { world } = present.timeline.value;
  const { signed, powers, own, date } = present.view.value;
  const on = signed === null ? date : present.iso(signed);
  return [...inOrderOfSigning(world, circleOf(present.view.value)), world.player].map((power) => {
    const found = powers.find(({ id }) => id === power);
    return {
      power,
      person: atTheDoor(world, power, on)?.person ?? null,
      signed: signed !== null,
      deposited: found === undefined ? own.deposited : found.deposited,
    };
  });
}

/** `base`: the text to compare with, or null for none. */
export function treatyOf(present: Present, words: Words, base: Text | null): Treaty {
  const { signed, powers } = present.view.value;
  const preamble = preambleWords(present, words);
  const before = base === null ? preamble : preambleWords(present, words, base);
  return {
    preamble,
    oldPreamble: before === preamble ? null : before,
    articles: articlesOf(present, words, base),
    signed,
    signatures: signaturesOf(present),
    acceded: powers.flatMap(({ id, acceded }) => (acceded === null ? [] : [{ power: id, day: acceded }])),
  };
}
