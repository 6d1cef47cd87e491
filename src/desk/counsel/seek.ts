/** Brings what "What now?" leads to into view, so that nothing has to be looked for on its page. */

/** Frames until which a page has rendered it: what is far down comes after the first paint. */
const FRAMES = 30;

/** `hidden` is called where the page keeps it in a sheet of its own, as on a telephone. */
export function seek(selector: string, hidden: () => void): void {
  let left = FRAMES;
  const look = (): void => {
    const found = document.querySelector(`.dossier ${selector}`);
    if (found === null) {
      left -= 1;
      if (left > 0) requestAnimationFrame(look);
    }
    // In the middle: at an edge a bar that stays there would cover it.
    else if (found.checkVisibility()) found.scrollIntoView({ block: 'center' });
    else hidden();
  };
  requestAnimationFrame(look);
}
