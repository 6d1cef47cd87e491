/**
 * How closely the draft is set: as loosely as its place allows, so that it need not scroll beside a dossier
 * that does. The steps are in density.css.
 */

/** Steps closer than usual. */
const CLOSEST = 4;

/** Sets the loosest step at which everything fits, or the closest one; tells whether it is another than before. */
function setDensity(body: HTMLElement): boolean {
  const before = body.dataset.close;
  for (let step = 0; step <= CLOSEST; step++) {
    body.dataset.close = `${step}`;
    if (body.scrollHeight <= body.clientHeight) break;
  }
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
