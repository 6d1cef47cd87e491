/**
 * Papers that arrive before the code that shows them has come wait here for it.
 */

/** Shows the papers that came from that moment on: as a card, or as words for the ear alone. */
export type Lay = (from: number, card: boolean) => void;

export interface Arrivals {
  readonly came: Lay;
  /** Who shows them has come; what arrived before is shown now. */
  readonly layBy: (lay: Lay) => void;
}

export function makeArrivals(): Arrivals {
  let layNow: Lay | null = null;
  const unlaid: Parameters<Lay>[] = [];
  return {
    came: (from, card) => {
      if (layNow === null) unlaid.push([from, card]);
      else layNow(from, card);
    },
    layBy: (lay) => {
      layNow = lay;
      for (const papers of unlaid.splice(0)) lay(...papers);
    },
  };
}
