/**
 * Papers that arrive before the code that shows them has been fetched wait here for it.
 */

/** Shows the papers that came from that moment on: as a card, or as words for the ear alone. */
type Show = (from: number, card: boolean) => void;

export interface ArrivalQueue {
  /** Papers have come: they are shown, or wait. */
  readonly add: Show;
  /** The code that shows them is there: what has waited is shown now. */
  readonly showBy: (show: Show) => void;
}

export function makeArrivalQueue(): ArrivalQueue {
  let showNow: Show | null = null;
  const waiting: Parameters<Show>[] = [];
  return {
    add: (from, card) => {
      if (showNow === null) waiting.push([from, card]);
      else showNow(from, card);
    },
    showBy: (show) => {
      showNow = show;
      // What is shown reaches from a moment to now: all that has waited is one card.
      const all = waiting.splice(0);
      if (all.length === 0) return;
      show(
        Math.min(...all.map(([from]) => from)),
        all.some(([, card]) => card),
      );
    },
  };
}
