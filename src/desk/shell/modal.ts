/**
 * Shows sheets over the page like modal dialogs, in two steps: a sheet is shown at once, and the elements
 * beneath become `inert` after the frame that paints it. `showModal` does both before the frame and
 * recalculates the style of every element: half of the time it takes to open a sheet.
 */

interface Laid {
  readonly sheet: HTMLElement;
  readonly scrim: HTMLElement;
  readonly close: () => void;
  /** The element that gets the focus when the sheet is closed. */
  before: Element | null;
}

/** Chromium's CloseWatcher, for the Back gesture of a phone. */
interface Watcher {
  onclose: (() => void) | null;
  destroy(): void;
}
type MakeWatcher = new () => Watcher;

/** The open sheets, the top one last. */
const laid: Laid[] = [];
/** Gets the focus once the elements beneath are no longer inert. */
let back: Element | null = null;
/** The elements that are inert now. */
let shut: readonly Element[] = [];
let due = false;

/** Keys that act on the focused element: the focus has to be restored before them. */
const AT_THE_FOCUS: ReadonlySet<string> = new Set(['Tab', 'Enter', ' ']);

/** Makes the elements beneath the top sheet inert, all others reachable again, and restores the focus. */
function settle(): void {
  due = false;
  const now: Element[] = [];
  const top = laid.at(-1);
  for (let one = top?.scrim.previousElementSibling; one; one = one.previousElementSibling) now.push(one);
  for (const one of shut) one.toggleAttribute('inert', now.includes(one));
  for (const one of now) one.toggleAttribute('inert', true);
  shut = now;
  const to = back;
  back = null;
  if (to instanceof HTMLElement && to.isConnected && document.activeElement === document.body) to.focus();
}

function settleLater(): void {
  if (due) return;
  due = true;
  requestAnimationFrame(() => setTimeout(() => due && settle()));
}

/** A screen may change under a sheet. */
const changes = new MutationObserver(settleLater);

function onKey(event: KeyboardEvent): void {
  if (due && AT_THE_FOCUS.has(event.key)) settle();
}

function onEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
  event.preventDefault();
  laid.at(-1)?.close();
}

function listen(): void {
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('keydown', onEscape);
}

function stopListening(): void {
  window.removeEventListener('keydown', onEscape);
  changes.disconnect();
}

/**
 * Shows a sheet and its scrim above everything else and focuses its heading; both are popovers and siblings
 * in the document. `close` is called by Escape and the Back gesture. Returns a function that closes the
 * sheet, to be called before the elements leave the document.
 */
export function layOver(sheet: HTMLElement, scrim: HTMLElement, close: () => void): () => void {
  const { activeElement } = document;
  const own: Laid = { sheet, scrim, close, before: activeElement === document.body ? back : activeElement };
  back = null;
  if (laid.length === 0) listen();
  laid.push(own);
  if (sheet.parentNode !== null) changes.observe(sheet.parentNode, { childList: true });
  // After the other effects of this render, so that the browser computes the layout only once.
  queueMicrotask(() => {
    if (!laid.includes(own)) return;
    scrim.showPopover();
    sheet.showPopover();
    sheet.querySelector('h2')?.focus({ preventScroll: true });
  });
  settleLater();
  const { CloseWatcher } = window as { CloseWatcher?: MakeWatcher };
  const watcher = CloseWatcher === undefined ? null : new CloseWatcher();
  if (watcher !== null) watcher.onclose = close;
  return () => {
    watcher?.destroy();
    if (laid.at(-1) === own) back = own.before;
    laid.splice(laid.indexOf(own), 1);
    for (const one of laid) if (sheet.contains(one.before)) one.before = own.before;
    if (sheet.contains(back)) back = own.before;
    if (laid.length === 0) stopListening();
    settleLater();
  };
}
