// Detects text without enough room: clipped by a box that hides overflow, outside of its button, beyond the
// side of the page, or printed over other text.

/** Tolerance in pixels: overhanging letters, and rounding. */
const SLACK = 2;

interface Piece {
  readonly text: string;
  readonly of: Element;
  /** The lines of the text as laid out, clipped to what is visible or can be scrolled into view. */
  readonly lines: readonly DOMRect[];
}

const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
const hides = (value: string): boolean => value === 'hidden' || value === 'clip';

/** For screen readers only, in a box of one pixel, or not rendered. */
function isUnseen(element: Element): boolean {
  return (
    element.clientWidth === 1 ||
    // The wording of an article that a close draft says in short.
    element.closest('.wording')?.clientWidth === 1 ||
    element.closest('.hidden, script, style, title') !== null ||
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}

function pieces(root: Element): Piece[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Piece[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const of = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (of === null || text === '' || isUnseen(of)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (lines.length > 0) found.push({ text, of, lines });
  }
  return found;
}

function sticksOut(line: DOMRect, box: DOMRect, axis: 'x' | 'y'): boolean {
  return axis === 'x'
    ? line.left < box.left - SLACK || line.right > box.right + SLACK
    : line.top < box.top - SLACK || line.bottom > box.bottom + SLACK;
}

interface Room {
  readonly rect: DOMRect;
  readonly overflow: { readonly x: string; readonly y: string };
  readonly isButton: boolean;
  readonly isInline: boolean;
}

function roomOf(box: Element): Room {
  const { overflowX, overflowY, display } = getComputedStyle(box);
  return {
    rect: box.getBoundingClientRect(),
    overflow: { x: overflowX, y: overflowY },
    isButton: box.matches('button, a, label, summary'),
    isInline: display === 'inline',
  };
}

/** Folded on purpose: the lines end in an ellipsis, and the button around them opens the whole text. */
const isFolded = (box: Element): boolean =>
  getComputedStyle(box).webkitLineClamp !== 'none' && box.closest('button') !== null;

/**
 * What is wrong with one piece, or null. A box that can be scrolled shows everything on its axis, and one that
 * is folded on purpose hides lines only below. `rooms` caches the boxes: most pieces are in the same ones.
 */
function troubleOf({ of, lines }: Piece, rooms: Map<Element, Room>): string | null {
  const open = { x: true, y: true };
  for (let box: Element | null = of; box !== null && (open.x || open.y); box = box.parentElement) {
    const room = rooms.get(box) ?? roomOf(box);
    rooms.set(box, room);
    const { rect, isButton } = room;
    for (const axis of ['x', 'y'] as const) {
      if (!open[axis]) continue;
      const overflow = room.overflow[axis];
      if (scrolls(overflow) || (axis === 'y' && isFolded(box))) open[axis] = false;
      else if ((hides(overflow) || isButton) && !room.isInline) {
        // A line's box is higher than its letters.
        const slackened = lines.map((line) =>
          axis === 'x'
            ? line
            : new DOMRect(line.x, line.y + line.height * 0.15, line.width, line.height * 0.7),
        );
        if (slackened.some((line) => sticksOut(line, rect, axis)))
          return `${isButton ? 'outside' : 'cut off by'} ${box.tagName.toLowerCase()}.${box.className}`;
      }
    }
  }
  const beside = open.x && lines.some(({ left, right }) => left < -SLACK || right > innerWidth + SLACK);
  return beside ? 'beyond the side of the page' : null;
}

/** Every text under `root` that ends in an ellipsis because its box has no more room. */
export const endedWithDots = (root: Element): string[] =>
  [...root.querySelectorAll('*')]
    .filter((box) => !isUnseen(box))
    .filter((box) => {
      const { webkitLineClamp, textOverflow } = getComputedStyle(box);
      return (
        (webkitLineClamp !== 'none' && box.scrollHeight > box.clientHeight + 1) ||
        (textOverflow === 'ellipsis' && box.scrollWidth > box.clientWidth + 1)
      );
    })
    .map((box) => `"${box.textContent?.slice(0, 60)}" ends in an ellipsis`);

/** Every text under `root` without enough room, with what is wrong. */
export function cutOff(root: Element): string[] {
  const rooms = new Map<Element, Room>();
  return pieces(root).flatMap((piece) => {
    const trouble = troubleOf(piece, rooms);
    return trouble === null ? [] : [`"${piece.text.slice(0, 60)}" ${trouble}`];
  });
}

/** Whether no text is visible. */
export const isBlank = (root: Element): boolean => pieces(root).length === 0;

const area = (a: DOMRect, b: DOMRect): number => {
  const [width, height] = [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  ];
  // Lines stand close: a third of the height may overlap.
  return width > SLACK && height > Math.min(a.height, b.height) / 3 ? width * height : 0;
};

/** Texts that overlap in the same box; pairs that are far apart in the tree may be in different layers. */
export function overprinted(root: Element): string[] {
  const all = pieces(root)
    .filter(({ of }) => of.closest('svg') === null)
    .map((piece) => ({ ...piece, layer: layerOf(piece.of) }));
  return all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter(({ layer }) => layer === one.layer)
      .filter(({ lines }) => lines.some((line) => one.lines.some((other) => area(line, other) > 0)))
      .map(
        (other) => `"${one.text.slice(0, 40)}" and "${other.text.slice(0, 40)}" are printed over each other`,
      ),
  );
}

/** The nearest box that scrolls or lies over others. */
function layerOf(element: Element): Element | null {
  for (let box: Element | null = element; box !== null; box = box.parentElement) {
    const { overflowY, position } = getComputedStyle(box);
    if (
      scrolls(overflowY) ||
      position === 'fixed' ||
      position === 'sticky' ||
      position === 'absolute' ||
      box.matches('dialog, button')
    )
      return box;
  }
  return null;
}
