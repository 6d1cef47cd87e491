/**
 * What changed between two wordings: the words they share at both ends stay, the middle is struck and written anew.
 */

export interface Pencilled {
  readonly before: string;
  readonly struck: string;
  readonly written: string;
  readonly after: string;
}

export function pencilled(old: string, now: string): Pencilled {
  const [a, b] = [old.split(' '), now.split(' ')];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return {
    before: b.slice(0, head).join(' '),
    struck: a.slice(head, a.length - tail).join(' '),
    written: b.slice(head, b.length - tail).join(' '),
    after: b.slice(b.length - tail).join(' '),
  };
}
