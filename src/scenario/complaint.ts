/** Words schema faults for authors: where the fault is, what was found there, and what is expected. */
import * as v from 'valibot';
import type { Fault } from './report.ts';

type Issue = v.BaseIssue<unknown>;

/** A value as a fault shows it, shortened to 60 characters. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** The fault for an issue. Where none of several shapes fits, it is the first issue of the shape that comes nearest. */
export function complaint(file: string, issue: Issue, before = ''): Fault {
  const path = [before, v.getDotPath(issue) ?? ''].filter((part) => part !== '').join('.');
  const nearer = issue.issues?.find((one) => isOfItsShape(one, issue.input));
  if (nearer) return complaint(file, nearer, path);
  return { file, path, found: shown(issue.input), expected: expected(issue) };
}

const keyOf = (issue: Issue): unknown => issue.path?.[0].key;
const isOfKeys = (issue: Issue): boolean => issue.path?.length === 1 && issue.path[0].origin === 'key';
const isKnown = (key: unknown, input: unknown): boolean =>
  typeof input === 'object' && input !== null && typeof key === 'string' && Object.hasOwn(input, key);

/** Whether the issue is about the value of a key: then the shape with this key is meant. Else only the keys differ. */
function isOfItsShape(one: Issue, input: unknown): boolean {
  return one.path !== undefined && !isOfKeys(one) && isKnown(keyOf(one), input);
}

const KINDS: Readonly<Record<string, string>> = {
  Object: 'an object',
  Array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

/** What a missing key has to say, where its name alone does not tell. */
const REMEDIES: Readonly<Record<string, string>> = {
  '"mark"':
    ', which says what the paper rests on: "document", "worded" (by the game, after a source) or "invented"',
};

function expected(issue: Issue): string {
  if (issue.path?.at(-1)?.origin === 'key')
    return issue.expected === 'never'
      ? 'no key of this name'
      : `the key ${issue.expected}${REMEDIES[issue.expected ?? ''] ?? ''}`;
  const keys = new Set(issue.issues?.filter((one) => isOfKeys(one) && one.expected !== 'never').map(keyOf));
  if (keys.size > 0) return `an object with one of these keys: ${[...keys].join(', ')}`;
  if (!issue.message.startsWith('Invalid')) return issue.message;
  const kind = issue.expected ?? issue.message;
  return KINDS[kind] ?? kind;
}
