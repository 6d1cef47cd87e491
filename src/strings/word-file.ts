/** Reads a word file for its author: its messages with their lines and variables, and what Fluent leaves out of it. */
import { FluentResource } from '@fluent/bundle';

/** One message as it is written; its attributes are part of it. */
interface WrittenMessage {
  readonly id: string;
  /** Of its first line, counted from 1. */
  readonly line: number;
  /** Names of the variables that it inserts or selects by, without the "$". */
  readonly variables: readonly string[];
}

/** A line that Fluent leaves out, or a message that is written twice. */
interface WordFault {
  readonly line: number;
  readonly found: string;
  readonly expected: string;
}

const BEGINS = /^(-?[a-zA-Z][\w-]*) *=/;
/** A line of a message's text is indented; a closing brace and a variant of a choice may stand at the margin. */
const GOES_ON = /^(?:[\s}[*]|$)/;
const COMMENT = /^#/;
const MOST_SHOWN = 40;

const shown = (line: string): string =>
  JSON.stringify(line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}...` : line);

/** The messages of a word file and its faults, both in the order of the lines. */
export function readWordFile(text: string): {
  readonly messages: readonly WrittenMessage[];
  readonly faults: readonly WordFault[];
} {
  const kept = new Set(new FluentResource(text).body.map(({ id }) => id));
  const messages: { id: string; line: number; variables: string[] }[] = [];
  const faults: WordFault[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    if (COMMENT.test(written)) continue;
    const id = BEGINS.exec(written)?.[1];
    if (id === undefined && !GOES_ON.test(written)) {
      faults.push({
        line,
        found: shown(written),
        expected: 'a message such as "event-x = ...", a comment that begins with "#", or an indented line',
      });
      continue;
    }
    if (id !== undefined) {
      const before = lineOf.get(id);
      if (before !== undefined)
        faults.push({
          line,
          found: `${id} again`,
          expected: `one message of this id; line ${before} has it`,
        });
      else if (!kept.has(id))
        faults.push({
          line,
          found: `${id}, which cannot be read`,
          expected: 'a text with every "{" closed, and every attribute as an indented line ".name = ..."',
        });
      lineOf.set(id, line);
      messages.push({ id, line, variables: [] });
    }
    messages
      .at(-1)
      ?.variables.push(...[...written.matchAll(/\$([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name));
  }
  return { messages, faults };
}
