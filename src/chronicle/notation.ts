/**
 * Despatch notation: a game as lines that a person reads and writes. The date at the head of a line means "wait
 * until that day"; `|` stands between acts; `;` begins a remark. Parsing never throws: it reports line, column,
 * and what was expected.
 *
 *     [Scenario "moscow-1929"] [Seed "0"]
 *     1928-12-29  note POL | note LTU           ; a remark
 */
import type { Command, Verb } from '../core/commands.ts';

/** A despatch as read: its tags and its commands, waits among them. */
export interface Despatch {
  /** Tags of the head in their order; unknown ones are kept. */
  readonly tags: Readonly<Record<string, string>>;
  readonly commands: readonly Command[];
}

/** Where the text goes wrong, counted from 1, and what would be right. */
export interface NotationFault {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

export type ParsedDespatch = { readonly despatch: Despatch } | { readonly faults: readonly NotationFault[] };

const TAG = /\[\s*([A-Za-z][A-Za-z0-9]*)\s+"((?:[^"\\]|\\.)*)"\s*\]/y;
const DATED = /^(\s*)(\d{4}-\d{2}-\d{2})(?:\s+|$)/;
const POWER = /^[A-Z]{3}$/;
const WORDING = /^([a-z][a-z0-9-]*)=([a-z][a-z0-9-]*)$/;
const PAPER = /^[a-z][a-z0-9-]*$/;
const CHOICE = /^[1-9]$/;
const MOST_FAULTS = 20;

type Arguments = readonly string[];
type ReadVerb = { readonly expected: string; readonly read: (words: Arguments) => Command | null };

const one = (words: Arguments, test: RegExp): string | null => {
  const [word] = words;
  return words.length === 1 && word !== undefined && test.test(word) ? word : null;
};

const forPower = (make: (power: string) => Command): ReadVerb => ({
  expected: 'one power, as in "note POL"',
  read: (words) => {
    const power = one(words, POWER);
    return power === null ? null : make(power);
  },
});

const alone = (command: Command): ReadVerb => ({
  expected: 'nothing after the word',
  read: (words) => (words.length === 0 ? command : null),
});

function wording(word: string | undefined): { clause: string; option: string } | null {
  const match = WORDING.exec(word ?? '');
  return match?.[1] !== undefined && match[2] !== undefined ? { clause: match[1], option: match[2] } : null;
}

const READ: { readonly [V in Exclude<Verb, 'wait'>]: ReadVerb } = {
  draft: {
    expected: 'a wording, as in "draft form=joint"',
    read: (words) => {
      const found = words.length === 1 ? wording(words[0]) : null;
      return found ? { do: 'draft', ...found } : null;
    },
  },
  ask: {
    expected: 'a wording or a power, as in "ask form=joint" or "ask ROM"',
    read: (words) => {
      const found = words.length === 1 ? wording(words[0]) : null;
      if (found) return { do: 'ask', ...found };
      const power = one(words, POWER);
      return power === null ? null : { do: 'ask', power };
    },
  },
  note: forPower((power) => ({ do: 'note', power })),
  need: forPower((power) => ({ do: 'need', power })),
  sound: forPower((power) => ({ do: 'sound', power })),
  audience: forPower((power) => ({ do: 'audience', power })),
  inform: {
    expected: 'powers, as in "inform FIN PER"',
    read: (words) =>
      words.length > 0 && words.every((word) => POWER.test(word)) ? { do: 'inform', powers: words } : null,
  },
  sign: {
    expected: 'powers or nothing, as in "sign" or "sign POL ROM"',
    read: (words) => {
      if (words.length === 0) return { do: 'sign' };
      return words.every((word) => POWER.test(word)) ? { do: 'sign', with: words } : null;
    },
  },
  intel: forPower((power) => ({ do: 'intel', power })),
  assure: forPower((power) => ({ do: 'assure', power })),
  favour: forPower((power) => ({ do: 'favour', power })),
  press: forPower((power) => ({ do: 'press', power })),
  lobby: forPower((power) => ({ do: 'lobby', power })),
  mediate: {
    expected: 'who speaks, and to whom, as in "mediate GER FIN"',
    read: ([by, power, ...more]) =>
      by !== undefined && power !== undefined && more.length === 0 && POWER.test(by) && POWER.test(power)
        ? { do: 'mediate', by, power }
        : null,
  },
  commit: {
    expected: 'a wording, as in "commit depo=moscow"',
    read: (words) => {
      const found = words.length === 1 ? wording(words[0]) : null;
      return found ? { do: 'commit', ...found } : null;
    },
  },
  answer: {
    expected: 'a paper and the number of an answer, as in "answer donkey 1"',
    read: ([dilemma, choice, ...more]) =>
      dilemma !== undefined && PAPER.test(dilemma) && more.length === 0 && CHOICE.test(choice ?? '')
        ? { do: 'answer', dilemma, choice: Number(choice) }
        : null,
  },
  deadline: alone({ do: 'deadline' }),
  publish: alone({ do: 'publish' }),
  report: alone({ do: 'report' }),
  ratify: alone({ do: 'ratify' }),
  register: alone({ do: 'register' }),
  withdraw: alone({ do: 'withdraw' }),
};

const isVerb = (word: string): word is keyof typeof READ => Object.hasOwn(READ, word);

class Reader {
  readonly faults: NotationFault[] = [];
  readonly tags: Record<string, string> = {};
  readonly commands: Command[] = [];
  private date: string | null = null;

  fault(line: number, column: number, found: string, expected: string): void {
    if (this.faults.length < MOST_FAULTS) {
      this.faults.push({ line, column, found: found.slice(0, 60), expected });
    }
  }

  line(text: string, number: number): void {
    const body = text.trim();
    if (body === '' || body.startsWith(';')) return;
    if (body.startsWith('[')) this.head(text, number);
    else this.day(text, number);
  }

  private head(text: string, number: number): void {
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
      if (text[at] === ';') return;
    }
  }

  private day(text: string, number: number): void {
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
    if (this.date !== null && date < this.date) {
      this.fault(number, (match[1] ?? '').length + 1, date, `a day not before ${this.date}`);
      return;
    }
    if (date !== this.date) this.commands.push({ do: 'wait', until: date });
    this.date = date;
    const remark = text.indexOf(';', match[0].length);
    const acts = text.slice(match[0].length, remark < 0 ? undefined : remark);
    let column = match[0].length + 1;
    for (const act of acts.split('|')) {
      this.act(act, number, column);
      column += act.length + 1;
    }
  }

  private act(text: string, line: number, start: number): void {
    const words = text
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '');
    const [verb, ...rest] = words;
    if (verb === undefined) return;
    const column = start + (text.length - text.trimStart().length);
    if (!isVerb(verb)) {
      this.fault(line, column, verb, `an act: ${Object.keys(READ).join(', ')}`);
      return;
    }
    const { read, expected } = READ[verb];
    const command = read(rest);
    if (command) this.commands.push(command);
    else this.fault(line, column, text.trim(), expected);
  }
}

const unquoted = (text: string): string => text.replace(/\\(.)/g, '$1');
const quoted = (text: string): string => text.replace(/["\\]/g, '\\$&');

/** Reads a despatch; never throws. All faults are given at once. */
export function parseDespatch(text: string): ParsedDespatch {
  const reader = new Reader();
  text.split(/\r?\n/).forEach((line, index) => {
    reader.line(line, index + 1);
  });
  return reader.faults.length > 0
    ? { faults: reader.faults }
    : { despatch: { tags: reader.tags, commands: reader.commands } };
}

/** One act in notation; a wait has none of its own. */
export function printAct(command: Exclude<Command, { do: 'wait' }>): string {
  switch (command.do) {
    case 'draft':
    case 'commit':
      return `${command.do} ${command.clause}=${command.option}`;
    case 'mediate':
      return `mediate ${command.by} ${command.power}`;
    case 'answer':
      return `answer ${command.dilemma} ${command.choice}`;
    case 'ask':
      return 'power' in command ? `ask ${command.power}` : `ask ${command.clause}=${command.option}`;
    case 'inform':
      return `inform ${command.powers.join(' ')}`;
    case 'sign':
      return command.with ? `sign ${command.with.join(' ')}` : 'sign';
    case 'note':
    case 'need':
    case 'sound':
    case 'audience':
    case 'intel':
    case 'assure':
    case 'favour':
    case 'press':
    case 'lobby':
      return `${command.do} ${command.power}`;
    case 'deadline':
    case 'publish':
    case 'report':
    case 'ratify':
    case 'register':
    case 'withdraw':
      return command.do;
  }
}

/**
 * The lines of a game. `firstDay` heads acts that come before any wait. Waits that follow one another are one:
 * only the day that was reached is written.
 */
export function printDespatch(despatch: Despatch, firstDay: string): string {
  const head = Object.entries(despatch.tags)
    .map(([name, value]) => `[${name} "${quoted(value)}"]`)
    .join(' ');
  const lines: string[] = [];
  let date = firstDay;
  let acts: string[] = [];
  let waited = false;
  const flush = (): void => {
    if (acts.length > 0) lines.push(`${date}  ${acts.join(' | ')}`);
    acts = [];
  };
  for (const command of despatch.commands) {
    if (command.do !== 'wait') {
      acts.push(printAct(command));
      waited = false;
      continue;
    }
    flush();
    date = command.until ?? date;
    waited = true;
  }
  if (waited) lines.push(date);
  else flush();
  return `${head}\n${lines.join('\n')}\n`;
}
