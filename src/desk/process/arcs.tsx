/** The arrows between the rooms of a box, in the picture only; the words describe the same transitions. */
import type { JSX } from 'preact';
import type { Drawing } from './box-words.tsx';
import type { Box } from './chart.ts';
import { arcsOf } from './layout.ts';

/**
 * The arrows between rooms: down to the next one, and at the side around others. A transition that was taken
 * is solid.
 */
export function ProcessArcs({
  drawing,
  fellows,
}: {
  drawing: Drawing;
  fellows: readonly Box[];
}): JSX.Element {
  const { chart, course } = drawing;
  return (
    <>
      {arcsOf(chart, fellows).map(({ from, to, lane }) => {
        const made = course.made.has(`${fellows[from]?.name}>${fellows[to]?.name}`);
        const kind = to === from + 1 ? 'next' : to > from ? 'on' : 'back';
        return (
          <i
            key={`${from} ${to}`}
            class={`arc ${kind}${made ? ' made' : ''}`}
            style={{ '--first': Math.min(from, to) + 1, '--last': Math.max(from, to) + 1, '--lane': lane }}
            aria-hidden="true"
          />
        );
      })}
    </>
  );
}
