/**
 * Sheets over the page, as a modal dialog lies over it, in two steps. A sheet is shown at once; that nothing beneath it
 * can be reached (`inert`) follows behind the frame that paints it. `showModal` does both before the frame, which gives
 * every element of the page a new style: half of what it takes to open a sheet.
 */

interface Laid {
  readonly sheet: HTMLElement;
  readonly scrim: HTMLElement;
  readonly close: () => void;
  /** Where the focus goes when the sheet is put away. */
  before: Element | null;
}

/** What Chromium has for the Back gesture of a telephone. */
interface Watcher {
  onclose: (() => void) | null;
  destroy(): void;
}
type MakeWatcher = new () => Watcher;

/** The sheets that lie open, the top one last. */
const laid: Laid[] = [];
/** Where the focus goes once what lay beneath can be reached again. */
let back: Element | null = null;
/** What cannot be reached now. */
let shut: readonly Element[] = [];
let due = false;

/** Keys of the element that has the focus: it has to have it back before they come to it. */
const AT_THE_FOCUS: ReadonlySet<string> = new Set(['Tab', 'Enter', ' ']);

/** Shuts what lies beneath the top sheet, opens the rest, and gives the focus back. */
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
 * Lays a sheet over its scrim, both popovers and neighbours in the document, over everything else, and gives the focus
 * to its heading. `close` is called by Escape and the Back gesture. Gives back what puts it away: it is called before
 * the elements are taken out of the document.
 */
export function layOver(sheet: HTMLElement, scrim: HTMLElement, close: () => void): () => void {
  const { activeElement } = document;
  const own: Laid = { sheet, scrim, close, before: activeElement === document.body ? back : activeElement };
  back = null;
  if (laid.length === 0) listen();
  laid.push(own);
  if (sheet.parentNode !== null) changes.observe(sheet.parentNode, { childList: true });
  // After the other effects of this render, so that the browser computes the layout once for all of them.
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
