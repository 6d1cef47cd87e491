/**
 * Names as values of a message: they print as they stand, several as a list, and a language that declines asks for a
 * case, or for the gender of what it says of them. English asks for neither.
 */
import { type FluentFunction, FluentType } from '@fluent/bundle';

/** What a name needs of the words: `Words` has it. */
interface Speaker {
  has(id: string): boolean;
  say(id: string): string;
  list(items: readonly string[]): string;
}

/**
 * A case, or the gender, stands as an attribute beside the name. What is not given there is given by its fellow: the
 * voice by the capital from which it speaks, and the other way round; the name with its article by the plain one.
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

/** One name, or several; each by the id of its message. */
export class Name extends FluentType<readonly string[]> {
  private readonly words: Speaker;

  constructor(words: Speaker, ids: readonly string[]) {
    super(ids);
    this.words = words;
  }

  /** In a case, item by item; where the case is not given, the name as it stands. */
  in(form: string): string {
    return this.words.list(this.value.map((id) => formOf(this.words, id, form) ?? this.words.say(id)));
  }

  /** "m", "f", "n" or "pl", which several always are. Empty where it is not given: then the default serves. */
  get gender(): string {
    const [id = '', ...more] = this.value;
    return more.length > 0 ? 'pl' : (formOf(this.words, id, 'gender') ?? '');
  }

  override toString(): string {
    return this.words.list(this.value.map((id) => this.words.say(id)));
  }
}

/** What a message may ask of a name. Of what is no name its words serve in every case. */
export const FUNCTIONS: Readonly<Record<string, FluentFunction>> = {
  CASE: ([name = '', form]) => (name instanceof Name ? name.in(`${form}`) : name),
  GENDER: ([name]) => (name instanceof Name ? name.gender : ''),
};
