/**
 * What the codex shows today: which entries are open, which of them a reader's word finds, and where a text names one.
 */
import type { PublicWorld } from '../../core/world.ts';
import type { CodexEntry } from '../../scenario/codex.ts';
import type { Words } from '../../strings/fluent.ts';
import type { Present } from '../shell/present.ts';

let shown: readonly CodexEntry[] = [];

/**
 * Entries that know of nothing later than the day on the desk; when a game is over, all. While they stay the same it is
 * the same list: what is made of it, a pattern of some hundred forms, can be kept.
 */
export function openEntries(present: Present): readonly CodexEntry[] {
  const { codex } = present.timeline.value.world.scenario;
  const { date } = present.view.value;
  const open = present.over.value ? codex : codex.filter(({ from = '' }) => from <= date);
  if (open.length !== shown.length || open.some((entry, at) => entry !== shown[at])) shown = open;
  return shown;
}

/** A scenario may have no codex at all. */
export const hasCodex = (world: PublicWorld): boolean => world.scenario.codex.length > 0;

/** Letters as a hasty reader types them: without case, without the marks above, below and across, with plain spaces. */
export const plainly = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');

/** Entries in whose title or text the word stands; those that have it in the title come first. */
export function searched(words: Words, entries: readonly CodexEntry[], word: string): readonly CodexEntry[] {
  const wanted = plainly(word.trim());
  if (wanted === '') return entries;
  const has = (id: string): boolean => plainly(words.say(id)).includes(wanted);
  const titled = entries.filter(({ id }) => has(`codex-${id}.title`));
  return [...titled, ...entries.filter((one) => !titled.includes(one) && has(`codex-${one.id}`))];
}

/** A piece of a text, and the entry that it names, or the word of the glossary. */
export interface Piece {
  readonly text: string;
  readonly entry: string | null;
  readonly term?: boolean;
}

/** A form by which texts name something. */
export interface Named {
  readonly id: string;
  readonly form: string;
  /** The id is that of a word of the glossary. */
  readonly term?: boolean;
}

export interface Forms {
  readonly pattern: RegExp;
  /** The entry of each group of the pattern. */
  readonly entries: readonly Named[];
  /** Texts that have been looked through: the desk shows the same ones at every move. */
  readonly read: Map<string, readonly Piece[]>;
}

/** "ratif*" may go on; a small first letter may be a capital at the head of a sentence. */
function patternOf(form: string): string {
  const [first = '', ...rest] = form.replace(/\*$/, '');
  const head = first === first.toUpperCase() ? escaped(first) : `[${first}${first.toUpperCase()}]`;
  const body = escaped(rest.join(''));
  return `(${head}${body}${form.endsWith('*') ? '\\p{L}*' : ''})`;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const known = new WeakMap<Words, WeakMap<readonly CodexEntry[], Forms>>();

function formsOf(words: Words, entries: readonly CodexEntry[]): Forms {
  const ofWords = known.get(words) ?? new WeakMap<readonly CodexEntry[], Forms>();
  known.set(words, ofWords);
  const found = ofWords.get(entries) ?? makeForms(words, entries);
  ofWords.set(entries, found);
  return found;
}

const makeForms = (words: Words, entries: readonly CodexEntry[]): Forms =>
  patternsOf(entries.flatMap(({ id }) => formsIn(words, `codex-${id}.seen`, id)));

/** The forms that a message lists, of what has this id. */
export const formsIn = (words: Words, message: string, id: string): Named[] =>
  words.has(message)
    ? words
        .say(message)
        .split(',')
        .map((form) => ({ id, form: form.trim() }))
    : [];

/** The longest form first, so that of two that begin alike the fuller one is found; of two that are alike the first. */
export function patternsOf(named: readonly Named[]): Forms {
  const forms = [...named].sort((a, b) => b.form.length - a.form.length);
  const any = forms.map(({ form }) => patternOf(form)).join('|') || '(?!)()';
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu'),
    entries: forms,
    read: new Map(),
  };
}

/** The text in pieces: each entry that it names is marked once, where it is named first. */
export function pieces(words: Words, entries: readonly CodexEntry[], text: string): readonly Piece[] {
  return piecesIn(formsOf(words, entries), text);
}

export function piecesIn(forms: Forms, text: string): readonly Piece[] {
  const read = forms.read.get(text) ?? piecesOf(forms, text);
  forms.read.set(text, read);
  return read;
}

function piecesOf({ pattern, entries }: Forms, text: string): Piece[] {
  const found: Piece[] = [];
  const told = new Set<string>();
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const named = entries[match.findIndex((part, at) => at > 0 && part !== undefined) - 1];
    const key = `${named?.id}/${named?.term}`;
    if (named === undefined || told.has(key)) continue;
    told.add(key);
    if (match.index > end) found.push({ text: text.slice(end, match.index), entry: null });
    found.push({ text: match[0], entry: named.id, ...(named.term && { term: true }) });
    end = match.index + match[0].length;
  }
  return end < text.length ? [...found, { text: text.slice(end), entry: null }] : found;
}
