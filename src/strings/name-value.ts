/**
 * Names as values in messages. They print unchanged, several as a list. A language with declension can ask for a case,
 * or for the gender of the name; English asks for neither.
 */
import { type FluentFunction, FluentType } from '@fluent/bundle';

/** The part of `Words` that names need. */
interface Speaker {
  has(id: string): boolean;
  say(id: string): string;
  list(items: readonly string[]): string;
}

/**
 * Finds a case or the gender as an attribute of the name. Missing forms are taken from a related name: the voice's from
 * the capital and the other way round, where they are equal; those of the name with its article from the plain name.
 */
function formOf(words: Speaker, id: string, form: string): string | undefined {
  const [message = '', attribute] = id.split('.');
  const alike = (other: string): boolean => words.has(other) && words.say(other) === words.say(id);
  const found = [
    attribute === undefined ? `${message}.${form}` : `${id}-${form}`,
    ...['capital', 'voice'].map((other) => alike(`${message}.${other}`) && `${message}.${other}-${form}`),
    (attribute === 'the' || alike(message)) && `${message}.${form}`,
  ].find((place) => place && words.has(place));
  return found ? words.say(found) : undefined;
}

/** One name, or several, by message ids. */
export class Name extends FluentType<readonly string[]> {
  readonly #words: Speaker;

  constructor(words: Speaker, ids: readonly string[]) {
    super(ids);
    this.#words = words;
  }

  /** The name in a case, item by item; unchanged where the case is missing. */
  in(form: string): string {
    return this.#words.list(this.value.map((id) => formOf(this.#words, id, form) ?? this.#words.say(id)));
  }

  /** "m", "f", "n" or "pl"; always "pl" for several names. Empty where it is missing, so that the default is used. */
  get gender(): string {
    const [id = '', ...more] = this.value;
    return more.length > 0 ? 'pl' : (formOf(this.#words, id, 'gender') ?? '');
  }

  override toString(): string {
    return this.#words.list(this.value.map((id) => this.#words.say(id)));
  }
}

/** Functions for messages. A value that is not a name is used unchanged in every case. */
export const FUNCTIONS: Readonly<Record<string, FluentFunction>> = {
  CASE: ([name = '', form]) => (name instanceof Name ? name.in(`${form}`) : name),
  GENDER: ([name]) => (name instanceof Name ? name.gender : ''),
};
