/**
 * Words for screen and terminal: Fluent messages of the program and the scenario in one language, with lists, dates and
 * numbers formatted for it. Code never joins parts into a sentence.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { FUNCTIONS, type Name } from './name-value.ts';

export type Arguments = Readonly<Record<string, string | number | Name>>;

export type DateStyle = 'long' | 'medium' | 'short' | 'month' | 'day';

export interface Words {
  readonly language: string;
  /** Whether there is such a message, or an attribute such as "power-POL.voice". */
  has(id: string): boolean;
  /** The message or attribute; a missing one shows its id, so that it is noticed and fixed. */
  say(id: string, args?: Arguments): string;
  /** The first of the ids that exists. */
  first(ids: readonly string[], args?: Arguments): string;
  /** "Romania, Latvia and Estonia". */
  list(items: readonly string[]): string;
  /** "this, that or another". */
  either(items: readonly string[]): string;
  /** An ISO date in words; independent of the time zone. */
  date(iso: string, style: DateStyle): string;
  /** Hundredths as whole points: 4578 is "46"; a slight amount that is not zero is "½". */
  points(amount: number): string;
  /** The same with its sign: "+46", "−2", "−½"; zero has none. */
  signed(amount: number): string;
}

const STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  day: { day: 'numeric' },
};

/** Russian date formats end in an abbreviation with a full stop, which would double the sentence's own. */
const YEAR_MARK = /\s*г\.$/;

class FluentWords implements Words {
  readonly language: string;
  readonly #bundle: FluentBundle;
  readonly #lists: Intl.ListFormat;
  readonly #choices: Intl.ListFormat;
  readonly #dates = new Map<DateStyle, Intl.DateTimeFormat>();
  readonly #plain: Intl.NumberFormat;
  /** Cache of messages without arguments, and of dates: the desk shows the same words at every move. */
  readonly #known = new Map<string, string>();

  constructor(language: string, texts: readonly string[], transform: ((text: string) => string) | undefined) {
    this.language = language;
    this.#bundle = new FluentBundle(locale(language), {
      useIsolating: false,
      functions: FUNCTIONS,
      ...(transform && { transform }),
    });
    for (const text of texts) this.#bundle.addResource(new FluentResource(text), { allowOverrides: true });
    this.#lists = new Intl.ListFormat(locale(language), { type: 'conjunction' });
    this.#choices = new Intl.ListFormat(locale(language), { type: 'disjunction' });
    this.#plain = new Intl.NumberFormat(locale(language), { maximumFractionDigits: 0 });
  }

  #pattern(id: string): Parameters<FluentBundle['formatPattern']>[0] | null {
    const dot = id.indexOf('.');
    const message = this.#bundle.getMessage(dot < 0 ? id : id.slice(0, dot));
    if (!message) return null;
    return dot < 0 ? message.value : (message.attributes[id.slice(dot + 1)] ?? null);
  }

  has(id: string): boolean {
    return this.#pattern(id) !== null;
  }

  say(id: string, args?: Arguments): string {
    return args ? this.#format(id, args) : this.#once(id, () => this.#format(id, {}));
  }

  #once(key: string, make: () => string): string {
    const text = this.#known.get(key) ?? make();
    this.#known.set(key, text);
    return text;
  }

  #format(id: string, args: Arguments): string {
    const pattern = this.#pattern(id);
    if (pattern === null) return `[${id}]`;
    const errors: Error[] = [];
    return this.#bundle.formatPattern(pattern, args as Record<string, FluentVariable>, errors);
  }

  first(ids: readonly string[], args?: Arguments): string {
    return this.say(ids.find((id) => this.has(id)) ?? ids.at(-1) ?? '', args);
  }

  list(items: readonly string[]): string {
    return this.#lists.format(items);
  }

  either(items: readonly string[]): string {
    return this.#choices.format(items);
  }

  date(iso: string, style: DateStyle): string {
    const known = this.#dates.get(style);
    const format =
      known ??
      new Intl.DateTimeFormat(locale(this.language), {
        ...STYLES[style],
        timeZone: 'UTC',
        calendar: 'gregory',
      });
    this.#dates.set(style, format);
    return this.#once(`${style} ${iso}`, () =>
      format.format(Date.parse(`${iso}T00:00:00Z`)).replace(YEAR_MARK, ''),
    );
  }

  points(amount: number): string {
    const size = Math.abs(amount);
    const figure = size > 0 && size <= SLIGHT ? '½' : this.#plain.format(wholePoints(size));
    return amount < 0 ? `−${figure}` : figure;
  }

  signed(amount: number): string {
    return amount > 0 ? `+${this.points(amount)}` : this.points(amount);
  }
}

/** Hundredths up to which an amount that is not zero is shown as a half, since 0 would be wrong. */
const SLIGHT = 74;

/** Hundredths as whole points, halves away from zero; never minus zero. */
export const wholePoints = (amount: number): number => rounded(amount, 100);

/**
 * The change to print beside whole points, in hundredths: the difference of the printed figures, so that they
 * add up; or a half with its sign where something has moved and the figure has not.
 */
export function printedChange(before: number, now: number): number {
  const whole = wholePoints(now) - wholePoints(before);
  return whole === 0 ? Math.sign(now - before) * 50 + 0 : whole * 100;
}

/** Hundredths as points with one decimal, halves away from zero; never minus zero. */
export const inPoints = (amount: number): number => rounded(amount, 10) / 10;

function rounded(amount: number, unit: number): number {
  const size = Math.round(Math.abs(amount) / unit);
  return amount < 0 ? 0 - size : size;
}

/** British formats for English: the day before the month. */
function locale(language: string): string {
  return language.startsWith('en') ? 'en-GB' : language;
}

/**
 * Messages in one language. Later texts replace messages of earlier ones, so the scenario comes last. `transform`
 * changes the messages, but not the arguments inserted into them.
 */
export function makeWords(
  language: string,
  texts: readonly string[],
  transform?: (text: string) => string,
): Words {
  return new FluentWords(language, texts, transform ?? (BOUND.includes(language) ? bound : undefined));
}

/** Languages whose typography keeps one-letter words and dashes from standing alone at the end or start of a line. */
const BOUND = ['pl', 'ru'];

/** Joins a one-letter word to the next one, and a dash to the word before it, with a no-break space. */
const bound = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])(\p{L}) /gu, '$1\u00A0').replaceAll(' —', '\u00A0—');
