/**
 * How closely the draft, or the board in its place, is set: as loosely as its place allows, so that it need not scroll.
 * The steps are in density.css and in ratification/board.css.
 */

/** Steps closer than usual. */
const CLOSEST = 8;

/**
 * Sets the loosest step at which everything fits; if there is none, the loosest of all, because what has to be
 * scrolled can as well be read in full. Tells whether it is another than before. Each step tried costs a layout, so it
 * begins with the present one, which is usually right.
 */
function setDensity(body: HTMLElement): boolean {
  const before = body.dataset.close;
  const fits = (step: number): boolean => {
    body.dataset.close = `${step}`;
    return body.scrollHeight <= body.clientHeight;
  };
  let step = Number(before ?? 0);
  if (!fits(step) && !fits(CLOSEST)) step = 0;
  else {
    while (!fits(step)) step += 1;
    while (step > 0 && fits(step - 1)) step -= 1;
  }
  body.dataset.close = `${step}`;
  return body.dataset.close !== before;
}

/**
 * Keeps the density right while the draft or its place changes, before the browser paints, so that nothing
 * flickers. Returns the function that stops.
 */
export function keepDensity(body: HTMLElement): () => void {
  let frame = 0;
  const observe = (): void => {
    sizes.observe(body);
    for (const part of body.children) sizes.observe(part);
  };
  const sizes = new ResizeObserver(() => {
    if (!setDensity(body)) return;
    // The sizes that another step brings are no news; an observer that cannot tell them any more is an error.
    sizes.disconnect();
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(observe);
  });
  const parts = new MutationObserver(observe);
  parts.observe(body, { childList: true });
  observe();
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    parts.disconnect();
  };
}
