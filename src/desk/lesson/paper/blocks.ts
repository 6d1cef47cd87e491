/** A paper as unbreakable blocks, and their distribution over sheets. */
import type { JSX } from 'preact';

/** Blocks of one group share a frame, such as a table with its head; the frame is drawn again on every sheet. */
export interface Frame {
  readonly key: string;
  readonly around: (rows: readonly JSX.Element[]) => JSX.Element;
}

export interface Block {
  readonly key: string;
  readonly drawn: JSX.Element;
  /** Never the last block on a sheet: a heading. */
  readonly withNext?: boolean;
  /** It starts a new sheet. */
  readonly first?: boolean;
  readonly frame?: Frame;
}

/** The content of a paper: blocks that flow from sheet to sheet, or fixed sheets. */
export type Content =
  | { readonly is: 'flow'; readonly blocks: readonly Block[] }
  | { readonly is: 'sheets'; readonly sheets: readonly JSX.Element[] };

/** The height of a block, and of its frame's head, which is repeated at the top of a sheet; in any unit. */
export interface Measure {
  readonly height: number;
  readonly head: number;
}

/**
 * The index of the first block of every sheet. Blocks fill sheets of this height in order; one that must not
 * be the last on its sheet moves to the next one with its successor. A block higher than a sheet gets a sheet
 * of its own.
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
