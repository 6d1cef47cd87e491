/** Ledgers and roads in words: the name of a term, its owner's phrase for it, and where a power stands. */
import type { Reservation } from '../core/position.ts';
import type { Road } from '../core/road.ts';
import type { SeenTerm } from '../core/seen.ts';
import type { Words } from './fluent.ts';
import { demandWords, power } from './power-names.ts';

export interface TermWords {
  readonly name: string;
  /** The power's own phrase, where the scenario has one. */
  readonly voice: string | null;
}

function voiceIds(term: Pick<SeenTerm, 'name' | 'about' | 'sign'>, owner: string): string[] {
  const base = voiceOf(term);
  if (base === null) return [];
  const id = `voice-${owner}-${base}`;
  return [`${id}.${term.sign > 0 ? 'plus' : 'minus'}`, id];
}

function voiceOf({ name, about, sign }: Pick<SeenTerm, 'name' | 'about' | 'sign'>): string | null {
  switch (name) {
    case 'clause':
      return (about ?? '').replace('=', '-');
    case 'beside':
    case 'without':
    case 'third':
      return `${name}-${about ?? ''}`;
    case 'answer':
      return `answer-${about ?? ''}`;
    case 'trust':
      return sign > 0 ? 'trust-high' : 'trust-low';
    case 'pledge':
    case 'reserve':
    case 'awaited':
    case 'alone':
    case 'opinion':
    case 'prestige':
    case 'empty-chairs':
    case 'fear':
    case 'soured':
    case 'registered':
    case 'evidence':
    case 'assurance':
    case 'pressure':
    case 'favour':
    case 'lean':
    case 'lobby':
    case 'undecided':
      return name;
    default:
      return null;
  }
}

/**
 * A term of the ledger of `owner`. Where a hidden type turns the sign of a term, the phrase goes with the sign that is
 * shown: it never contradicts the figure, and it tells no more than the figure does.
 */
export function termWords(
  words: Words,
  term: Pick<SeenTerm, 'name' | 'about' | 'sign'>,
  owner: string,
): TermWords {
  const voice = voiceIds(term, owner).find((id) => words.has(id));
  return { name: termName(words, term, owner), voice: voice === undefined ? null : words.say(voice) };
}

/** The subject of a guest's reservation: the wording that he had hoped for, or a term of his ledger. */
export const reservationWords = (
  words: Words,
  { wants, power: owner, ...term }: Pick<Reservation, 'name' | 'about' | 'wants' | 'power'>,
): string => {
  if (wants !== undefined) return demandWords(words, wants);
  const { name, about } = term;
  return name === 'beside' || name === 'without'
    ? words.say(`term-${name}.reservation`, power(words, about ?? ''))
    : termName(words, term, owner);
};

function termName(words: Words, { name, about }: Pick<SeenTerm, 'name' | 'about'>, owner: string): string {
  switch (name) {
    case 'clause':
    case 'commitment':
      return words.say(`term-${name}`, { option: demandLabel(words, about ?? '') });
    case 'alone':
      return words.say('term-alone', {
        option: words.say(`option-${(about ?? '').replace('=', '-')}.label`),
      });
    case 'beside':
    case 'without':
    case 'third':
    case 'circle':
    case 'evidence':
      return words.say(`term-${name}`, power(words, about ?? ''));
    case 'faction':
      return words.say('term-faction', { faction: words.say(`faction-${owner}-${about ?? ''}`) });
    case 'tide':
      return words.say(`tide-${owner}-${about ?? ''}`);
    case 'answer':
      return words.say(`dilemma-${about ?? ''}.term`);
    default:
      return words.say(`term-${name}`);
  }
}

function demandLabel(words: Words, about: string): string {
  const [clause = '', option = ''] = about.split('=');
  return words.say('clause-and-option', {
    clause: words.say(`clause-${clause}`),
    option: words.say(`option-${clause}-${option}.label`),
  });
}

/** How far a power has come, in a word. */
export const roadWord = (words: Words, road: Road): string => words.say(`road-${road}`);
