/**
 * How closely the draft, or the board in its place, is set: as loosely as its place allows, so that it need not scroll.
 * The steps are in density.css and in ratification/board.css.
 */

/** Steps closer than usual. */
const CLOSEST = 8;

/**
 * Sets the loosest step at which everything fits; if there is none, the loosest of all, because what has to be
 * scrolled can as well be read in full. Tells whether it is another than before. Each step tried costs a style and a
 * layout of the whole draft, so it begins with the present one, which is usually right, and then tries its neighbours.
 */
function setDensity(body: HTMLElement): boolean {
  const before = body.dataset.close;
  const fits = (step: number): boolean => {
    body.dataset.close = `${step}`;
    return body.scrollHeight <= body.clientHeight;
  };
  let step = Number(before ?? 0);
  if (fits(step)) while (step > 0 && fits(step - 1)) step -= 1;
  else {
    const next = Math.min(step + 1, CLOSEST);
    if (fits(next)) step = next;
    else if (!fits(CLOSEST)) step = 0;
    else for (step = next + 1; !fits(step); ) step += 1;
  }
  body.dataset.close = `${step}`;
  return body.dataset.close !== before;
}

/** The sizes of the place and of what stands in it. */
const sizesIn = (body: HTMLElement): string =>
  [body, ...body.children].map(({ clientWidth, clientHeight }) => [clientWidth, clientHeight].join()).join();

/**
 * Keeps the density right while the draft or its place changes, before the browser paints, so that nothing
 * flickers. Returns the function that stops.
 */
export function keepDensity(body: HTMLElement): () => void {
  let frame = 0;
  /** The sizes at the step that was chosen for them. */
  let chosen = '';
  const observe = (): void => {
    sizes.observe(body);
    for (const part of body.children) sizes.observe(part);
  };
  const sizes = new ResizeObserver(() => {
    // An observer that begins again reports every size.
    if (sizesIn(body) === chosen) return;
    const changed = setDensity(body);
    chosen = sizesIn(body);
    if (!changed) return;
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
