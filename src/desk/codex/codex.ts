/**
 * What the codex shows today: which entries are open, which ones match a search, and where a text names an
 * entry.
 */
import type { PublicWorld } from '../../core/world.ts';
import type { CodexEntry } from '../../scenario/codex.ts';
import type { Words } from '../../strings/fluent.ts';
import type { Present } from '../shell/present.ts';

let shown: readonly CodexEntry[] = [];

/**
 * Entries that mention nothing later than the day on the desk; all entries once the game is over. The list
 * keeps its identity while it stays the same, so that what is derived from it (a pattern of some hundred
 * forms) can be cached.
 */
export function openEntries(present: Present): readonly CodexEntry[] {
  const { codex } = present.timeline.value.world.scenario;
  const { date } = present.view.value;
  const open = present.over.value ? codex : codex.filter(({ from = '' }) => from <= date);
  if (open.length !== shown.length || open.some((entry, at) => entry !== shown[at])) shown = open;
  return shown;
}

/** A scenario may have no codex. */
export const hasCodex = (world: PublicWorld): boolean => world.scenario.codex.length > 0;

/** Normalises a text for the search: lower case, without diacritics, plain spaces. */
export const plainly = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');

/** Entries with the word in title or text; those with it in the title come first. */
export function searched(words: Words, entries: readonly CodexEntry[], word: string): readonly CodexEntry[] {
  const wanted = plainly(word.trim());
  if (wanted === '') return entries;
  const has = (id: string): boolean => plainly(words.say(id)).includes(wanted);
  const titled = entries.filter(({ id }) => has(`codex-${id}.title`));
  return [...titled, ...entries.filter((one) => !titled.includes(one) && has(`codex-${one.id}`))];
}

/** A piece of a text, and the entry or glossary word that it names. */
export interface Piece {
  readonly text: string;
  readonly entry: string | null;
  readonly term?: boolean;
}

/** A form by which texts name something. */
export interface Named {
  readonly id: string;
  readonly form: string;
  /** The id is that of a glossary word. */
  readonly term?: boolean;
}

export interface Forms {
  readonly pattern: RegExp;
  /** The entry of each group of the pattern. */
  readonly entries: readonly Named[];
  /** Cache of texts already split: the desk shows the same ones at every move. */
  readonly read: Map<string, readonly Piece[]>;
}

/** "ratif*" matches as a prefix; a lower-case first letter may be a capital at the beginning of a sentence. */
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

/** The forms listed in a message, for this id. */
export const formsIn = (words: Words, message: string, id: string): Named[] =>
  words.has(message)
    ? words
        .say(message)
        .split(',')
        .map((form) => ({ id, form: form.trim() }))
    : [];

/**
 * The longest form first, so that of two with the same beginning the fuller one matches; of two equal forms
 * the first.
 */
export function patternsOf(named: readonly Named[]): Forms {
  const forms = [...named].sort((a, b) => b.form.length - a.form.length);
  const any = forms.map(({ form }) => patternOf(form)).join('|') || '(?!)()';
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu'),
    entries: forms,
    read: new Map(),
  };
}

/** The text in pieces: each entry is marked once, where it is first named. */
export function pieces(words: Words, entries: readonly CodexEntry[], text: string): readonly Piece[] {
  return piecesIn(formsOf(words, entries), text);
}

/**
 * The text in pieces by the open ones of all entries. Most texts name none that is still closed, so what was
 * found for all of them stays valid when another one opens.
 */
export function openPieces(
  words: Words,
  all: readonly CodexEntry[],
  open: readonly CodexEntry[],
  text: string,
): readonly Piece[] {
  const found = pieces(words, all, text);
  const isOpen = ({ entry }: Piece): boolean => entry === null || open.some(({ id }) => id === entry);
  return found.every(isOpen) ? found : pieces(words, open, text);
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
