/** Queues papers that arrive before the code that shows them is loaded. */

/** Shows the papers that came from that moment on: as a card, or as an announcement only. */
type Show = (from: number, card: boolean) => void;

export interface ArrivalQueue {
  /** Shows new papers, or queues them. */
  readonly add: Show;
  /** Called when the code that shows papers is loaded: shows the queued ones. */
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
      // A card shows everything from a moment on, so the queued papers become one card.
      const all = waiting.splice(0);
      if (all.length === 0) return;
      show(
        Math.min(...all.map(([from]) => from)),
        all.some(([, card]) => card),
      );
    },
  };
}
