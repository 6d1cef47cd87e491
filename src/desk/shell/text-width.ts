/** Measures the width of a text in the typeface of the charts, in pixels, before it is drawn. */
const FACE = 'Vollkorn, Georgia, serif';
const context = document.createElement('canvas').getContext('2d');
const known = new Map<string, number>();

export function textWidth(text: string, size: number, isBold: boolean): number {
  const font = `${isBold ? 600 : 400} ${size}px ${FACE}`;
  const key = `${font} ${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  // Without a canvas: a rough mean width of the typeface.
  let width = text.length * size * 0.5;
  if (context !== null) {
    context.font = font;
    ({ width } = context.measureText(text));
  }
  known.set(key, width);
  return width;
}
