/**
 * Despatch notation: a game as lines that people can read and write. The date at the head of a line means "wait until
 * that day"; `|` separates acts; `;` begins a remark. Parsing never throws: it reports line, column and what was
 * expected.
 *
 *      [Scenario "moscow-1929"] [Seed "0"]
 *      1928-12-29  note POL | note LTU           ; a remark
 */
import {
  type ActCommand,
  type Command,
  isVerb,
  type Kind,
  VERB_TABLE,
  VERBS,
  type Verb,
} from '../core/commands.ts';

/** A remark that a person wrote between the commands, after `;`. */
export interface Remark {
  readonly text: string;
  /** Number of commands before it. */
  readonly after: number;
  /** On the line of the acts before it, or on a line of its own. */
  readonly place: 'beside' | 'alone';
}

/** A parsed despatch: its tags and its commands, waits included. */
export interface Despatch {
  /** Tags of the head in their order; unknown ones are kept. */
  readonly tags: Readonly<Record<string, string>>;
  readonly commands: readonly Command[];
  /** In their order; remarks at the head come before the first command. */
  readonly remarks?: readonly Remark[];
  /** Where each command is written, if it was read from a text; null for one that another text contains. */
  readonly places?: readonly (Place | null)[];
}

/** A place in a text, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the text is wrong, and what would be right. */
export interface NotationFault extends Place {
  readonly found: string;
  readonly expected: string;
}

export type ParsedDespatch = { readonly despatch: Despatch } | { readonly faults: readonly NotationFault[] };

const TAG = /\[\s*([A-Za-z][A-Za-z0-9]*)\s+"((?:[^"\\]|\\.)*)"\s*\]/y;
const DATED = /^(\s*)(\d{4}-\d{2}-\d{2})(?:\s+|$)/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const POWER = /^[A-Z]{3}$/;
const WORDING = /^([a-z][a-z0-9-]*)=([a-z][a-z0-9-]*)$/;
const PAPER = /^[a-z][a-z0-9-]*$/;
const CHOICE = /^[1-9]$/;
const MOST_FAULTS = 20;

type Arguments = readonly string[];

/** How a verb's arguments are written, by kind. */
interface Form {
  /** What was expected, with an example in which VERB stands for the verb. */
  readonly expected: string;
  readonly read: (words: Arguments) => object | null;
}

const arePowers = (words: Arguments): boolean => words.every((word) => POWER.test(word));

function readWording([word, ...more]: Arguments): object | null {
  const match = WORDING.exec(word ?? '');
  return match && more.length === 0 ? { clause: match[1], option: match[2] } : null;
}

function readPower([power, ...more]: Arguments): object | null {
  return power !== undefined && more.length === 0 && POWER.test(power) ? { power } : null;
}

function readFor([word, ...power]: Arguments): object | null {
  const read = word === 'for' ? readPower(power) : null;
  return read !== null && 'power' in read ? { for: read.power } : null;
}

const WORDING_FORM: Form = {
  expected: 'a wording, as in "VERB form=joint"',
  read: readWording,
};

const FORMS: Readonly<Record<Exclude<Kind, 'date'>, Form>> = {
  nothing: {
    expected: 'nothing after the word',
    read: (words) => (words.length === 0 ? {} : null),
  },
  day: {
    expected: 'a day or nothing, as in "VERB" or "VERB 1929-02-07"',
    read: ([on, ...more]) => (on === undefined ? {} : more.length === 0 && DATE.test(on) ? { on } : null),
  },
  power: { expected: 'one power, as in "VERB POL"', read: readPower },
  powers: {
    expected: 'powers, as in "VERB FIN PER"',
    read: (words) => (words.length > 0 && arePowers(words) ? { powers: words } : null),
  },
  guests: {
    expected: 'powers or nothing, as in "VERB" or "VERB POL ROM"',
    read: (words) => (words.length === 0 ? {} : arePowers(words) ? { with: words } : null),
  },
  wording: WORDING_FORM,
  currentWording: WORDING_FORM,
  demand: {
    expected:
      'a wording, a power or all that a power asks, as in "VERB form=joint", "VERB ROM" or "VERB for POL"',
    read: (words) => readWording(words) ?? readPower(words) ?? readFor(words),
  },
  speaker: {
    expected: 'who speaks, and to whom, as in "VERB GER FIN"',
    read: (words) => {
      const [by, power] = words;
      return words.length === 2 && arePowers(words) ? { by, power } : null;
    },
  },
  paper: {
    expected: 'a paper and the number of an answer, as in "VERB donkey 1"',
    read: ([dilemma, choice, ...more]) =>
      dilemma !== undefined && PAPER.test(dilemma) && more.length === 0 && CHOICE.test(choice ?? '')
        ? { dilemma, choice: Number(choice) }
        : null,
  },
};

/** Null also for `wait`: time is written as the date at the head of a line. */
function formOf(verb: string): { readonly verb: Exclude<Verb, 'wait'>; readonly form: Form } | null {
  if (!isVerb(verb) || verb === 'wait') return null;
  return { verb, form: FORMS[VERB_TABLE[verb].takes] };
}

class Reader {
  readonly faults: NotationFault[] = [];
  readonly tags: Record<string, string> = {};
  readonly commands: Command[] = [];
  readonly remarks: Remark[] = [];
  readonly places: Place[] = [];
  #date: string | null = null;

  fault(line: number, column: number, found: string, expected: string): void {
    if (this.faults.length < MOST_FAULTS) {
      this.faults.push({ line, column, found: found.slice(0, 60), expected });
    }
  }

  line(text: string, number: number): void {
    const body = text.trim();
    if (body === '') return;
    if (body.startsWith(';')) this.#remark(body, 'alone');
    else if (body.startsWith('[')) this.#head(text, number);
    else this.#day(text, number);
  }

  #command(command: Command, line: number, column: number): void {
    this.commands.push(command);
    this.places.push({ line, column });
  }

  /** A `;` without words after it is no remark. */
  #remark(text: string, place: Remark['place']): void {
    const words = text.slice(1).trim();
    if (words !== '') this.remarks.push({ text: words, after: this.commands.length, place });
  }

  #head(text: string, number: number): void {
    let at = text.indexOf('[');
    while (at < text.length) {
      TAG.lastIndex = at;
      const match = TAG.exec(text);
      if (match?.[1] === undefined || match[2] === undefined) {
        this.fault(number, at + 1, text.slice(at), 'a tag, as in [Seed "0"]');
        return;
      }
      Object.defineProperty(this.tags, match[1], {
        value: unquoted(match[2]),
        enumerable: true,
        configurable: true,
        writable: true,
      });
      at = TAG.lastIndex;
      while (text[at] === ' ' || text[at] === '\t') at++;
      if (text[at] === ';') {
        this.#remark(text.slice(at), 'alone');
        return;
      }
    }
  }

  #day(text: string, number: number): void {
    const match = DATED.exec(text);
    if (match?.[2] === undefined) {
      const column = text.length - text.trimStart().length + 1;
      this.fault(
        number,
        column,
        text.trim().split(/\s/)[0] ?? '',
        'a date, as in 1928-12-29, or a tag in brackets',
      );
      return;
    }
    const date = match[2];
    const at = (match[1] ?? '').length + 1;
    if (this.#date !== null && date < this.#date) {
      this.fault(number, at, date, `a day not before ${this.#date}`);
      return;
    }
    if (date !== this.#date) this.#command({ do: 'wait', until: date }, number, at);
    this.#date = date;
    const remark = text.indexOf(';', match[0].length);
    const acts = text.slice(match[0].length, remark < 0 ? undefined : remark);
    let column = match[0].length + 1;
    for (const act of acts.split('|')) {
      this.#act(act, number, column);
      column += act.length + 1;
    }
    if (remark >= 0) this.#remark(text.slice(remark), 'beside');
  }

  #act(text: string, line: number, start: number): void {
    const words = text
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '');
    const [verb, ...rest] = words;
    if (verb === undefined) return;
    const column = start + (text.length - text.trimStart().length);
    const known = formOf(verb);
    if (known === null) {
      this.fault(line, column, verb, `an act: ${VERBS.filter((one) => one !== 'wait').join(', ')}`);
      return;
    }
    const { form } = known;
    const what = form.read(rest);
    // The form of a kind reads exactly what the verb's kind takes.
    if (what) this.#command({ do: known.verb, ...what } as Command, line, column);
    else this.fault(line, column, text.trim(), form.expected.replaceAll('VERB', known.verb));
  }
}

const unquoted = (text: string): string => text.replace(/\\(.)/g, '$1');
const quoted = (text: string): string => text.replace(/["\\]/g, '\\$&');

/** Parses a despatch; never throws. Reports all faults at once. */
export function parseDespatch(text: string): ParsedDespatch {
  const reader = new Reader();
  text.split(/\r?\n/).forEach((line, index) => {
    reader.line(line, index + 1);
  });
  const { faults, tags, commands, remarks, places } = reader;
  return faults.length > 0 ? { faults } : { despatch: { tags, commands, remarks, places } };
}

/** The arguments of a command as they are written after the verb. */
function namedIn(command: ActCommand): readonly string[] {
  if ('clause' in command) return [`${command.clause}=${command.option}`];
  if ('dilemma' in command) return [command.dilemma, `${command.choice}`];
  if ('powers' in command) return command.powers;
  if ('with' in command) return command.with ?? [];
  if ('on' in command) return command.on === undefined ? [] : [command.on];
  if ('for' in command) return ['for', command.for];
  if ('by' in command) return [command.by, command.power];
  return 'power' in command ? [command.power] : [];
}

/** One act in notation; a wait has none of its own. */
export function printAct(command: ActCommand): string {
  return [command.do, ...namedIn(command)].join(' ');
}

/** Separates date, acts and the remark beside them. */
const GAP = '  ';

/** Joins the lines of a game: acts of a day on one line, remarks in their places. */
class Printer {
  readonly lines: string[] = [];
  #date: string;
  #acts: string[] = [];
  #waited = false;

  constructor(firstDay: string) {
    this.#date = firstDay;
  }

  command(command: Command): void {
    if (command.do !== 'wait') {
      this.#acts.push(printAct(command));
      this.#waited = false;
      return;
    }
    this.#endLine();
    this.#date = command.until ?? this.#date;
    this.#waited = true;
  }

  remark({ text, place }: Remark): void {
    const said = `; ${text}`;
    if (place === 'beside') {
      this.lines.push(`${this.#date}${GAP}${[this.#acts.join(' | '), said].filter(Boolean).join(GAP)}`);
      this.#acts = [];
      this.#waited = false;
      return;
    }
    this.end();
    this.lines.push(said);
  }

  /** Writes what is left at the end: the acts, or the day that was waited for. */
  end(): void {
    if (this.#waited) this.lines.push(this.#date);
    this.#waited = false;
    this.#endLine();
  }

  #endLine(): void {
    if (this.#acts.length > 0) this.lines.push(`${this.#date}${GAP}${this.#acts.join(' | ')}`);
    this.#acts = [];
  }
}

/**
 * Prints the lines of a game. `firstDay` heads acts that come before any wait. Consecutive waits are merged: only the
 * day that was reached is written. Remarks stay in their places.
 */
export function printDespatch({ tags, commands, remarks = [] }: Despatch, firstDay: string): string {
  const head = Object.entries(tags)
    .map(([name, value]) => `[${name} "${quoted(value)}"]`)
    .join(' ');
  const printer = new Printer(firstDay);
  const left = [...remarks];
  for (let done = 0; done <= commands.length; done++) {
    for (let next = left[0]; next?.after === done; next = left[0]) {
      printer.remark(next);
      left.shift();
    }
    const command = commands[done];
    if (command !== undefined) printer.command(command);
  }
  printer.end();
  return `${head}\n${printer.lines.join('\n')}\n`;
}
