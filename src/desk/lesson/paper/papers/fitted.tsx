/** Fits content onto one sheet by reducing its font size. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Shares of the usual font size, from the largest down; below the least nothing could be read. */
const LARGEST = 1.12;
const LEAST = 0.7;
const STEP = 0.02;

interface FittedProps {
  readonly class: string;
  readonly children: ComponentChildren;
}

/** Share of the height kept free: lines may break differently in print. */
const SPARE = 0.03;

/** Whether everything fits its place and no word exceeds its box. */
function isWhole(place: HTMLElement): boolean {
  const { bottom, height } = place.getBoundingClientRect();
  const end = place.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  return (
    end <= bottom - SPARE * height &&
    [place, ...place.querySelectorAll('h4, h5, p')].every(
      ({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth,
    )
  );
}

export function Fitted({ class: name, children }: FittedProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shrink = (): void => {
      const place = host.current;
      if (place === null) return;
      for (let share = LARGEST; share >= LEAST; share -= STEP) {
        place.style.setProperty('--fit', share.toFixed(2));
        if (isWhole(place)) return;
      }
    };
    shrink();
    void document.fonts.ready.then(shrink);
  });
  return (
    <div ref={host} class={name}>
      {children}
    </div>
  );
}
