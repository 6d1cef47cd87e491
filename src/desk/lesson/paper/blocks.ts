/**
 * A paper as blocks, none of which is cut, and how they are laid on sheets.
 */
import type { JSX } from 'preact';

/** Blocks of one group lie in one frame, a table with its head; on every sheet the frame is drawn again. */
export interface Frame {
  readonly key: string;
  readonly around: (rows: readonly JSX.Element[]) => JSX.Element;
}

export interface Block {
  readonly key: string;
  readonly drawn: JSX.Element;
  /** It is no last thing on a sheet: a heading. */
  readonly withNext?: boolean;
  /** It begins a sheet. */
  readonly first?: boolean;
  readonly frame?: Frame;
}

/** What a paper consists of: blocks that flow from sheet to sheet, or sheets as they are. */
export type Content =
  | { readonly is: 'flow'; readonly blocks: readonly Block[] }
  | { readonly is: 'sheets'; readonly sheets: readonly JSX.Element[] };

/** How high a block is, and the head that its frame has once more where it begins a sheet; in any unit. */
export interface Measure {
  readonly height: number;
  readonly head: number;
}

/**
 * The first block of every sheet: blocks fill sheets of this height in order; one that must not be the last on its
 * sheet goes to the next one with what follows it. A block higher than a sheet has a sheet of its own.
 */
export function sheetStarts(
  blocks: readonly Pick<Block, 'withNext' | 'first' | 'frame'>[],
  measures: readonly Measure[],
  room: number,
): number[] {
  const starts: number[] = [];
  let left = 0;
  let at = 0;
  while (at < blocks.length) {
    let last = at;
    while (blocks[last]?.withNext === true && last + 1 < blocks.length) last += 1;
    const chain = measures.slice(at, last + 1);
    const height = chain.reduce((sum, one) => sum + one.height, 0);
    const opens = blocks[at]?.frame !== undefined && blocks[at]?.frame?.key === blocks[at - 1]?.frame?.key;
    if (starts.length === 0 || height > left || blocks[at]?.first === true) {
      starts.push(at);
      left = room - (opens ? (measures[at]?.head ?? 0) : 0);
    }
    left -= height;
    at = last + 1;
  }
  return starts;
}
