/**
 * The difference between two wordings, word by word: the longest common subsequence of words is kept, the
 * rest is struck or written. One or two words between two changes are treated as changed too.
 */

export interface Piece {
  readonly is: 'kept' | 'struck' | 'written';
  readonly text: string;
}

/** Fewer kept words than this between two changes count as part of one change (design choice). */
const ISLAND = 3;

type Word = readonly [is: Piece['is'], word: string];

/** Length of the longest common subsequence of the words from each position to the end. */
function common(a: readonly string[], b: readonly string[]): number[][] {
  const length = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = length[i] ?? [];
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  return length;
}

function compared(a: readonly string[], b: readonly string[]): Word[] {
  const length = common(a, b);
  const found: Word[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && x === y) {
      found.push(['kept', x]);
      i++;
      j++;
    } else if (
      x !== undefined &&
      (y === undefined || (length[i + 1]?.[j] ?? 0) >= (length[i]?.[j + 1] ?? 0))
    ) {
      found.push(['struck', x]);
      i++;
    } else if (y !== undefined) {
      found.push(['written', y]);
      j++;
    }
  }
  return found;
}

/** Makes runs of kept words that are too short part of the changes around them. */
function withoutIslands(words: readonly Word[]): Word[] {
  return words.flatMap(([is, word], at): Word[] => {
    if (is !== 'kept') return [[is, word]];
    const before = words.slice(0, at).findLastIndex(([one]) => one !== 'kept');
    const after = words.findIndex(([one], place) => place > at && one !== 'kept');
    const inside = before >= 0 && after >= 0 && after - before - 1 < ISLAND;
    return inside
      ? [
          ['struck', word],
          ['written', word],
        ]
      : [[is, word]];
  });
}

/** The pieces in reading order: within one change, struck words come before written ones. */
export function redline(old: string, now: string): Piece[] {
  const pieces: Piece[] = [];
  const change: Record<'struck' | 'written', string[]> = { struck: [], written: [] };
  const close = (): void => {
    for (const is of ['struck', 'written'] as const)
      if (change[is].length > 0) pieces.push({ is, text: change[is].splice(0).join(' ') });
  };
  let kept: string[] = [];
  for (const [is, word] of withoutIslands(compared(old.split(' '), now.split(' ')))) {
    if (is === 'kept') {
      close();
      kept.push(word);
    } else {
      if (kept.length > 0) pieces.push({ is: 'kept', text: kept.join(' ') });
      kept = [];
      change[is].push(word);
    }
  }
  close();
  if (kept.length > 0) pieces.push({ is: 'kept', text: kept.join(' ') });
  return pieces;
}
