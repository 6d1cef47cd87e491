/**
 * What has to stand on one sheet: its type is made smaller until it does.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Shares of the usual type, the largest first; under the least nothing could be read. */
const LARGEST = 1.12;
const LEAST = 0.7;
const STEP = 0.02;

interface FittedProps {
  readonly class: string;
  readonly children: ComponentChildren;
}

export function Fitted({ class: name, children }: FittedProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fit = (): void => {
      const place = host.current;
      if (place === null) return;
      for (let share = LARGEST; share >= LEAST; share -= STEP) {
        place.style.setProperty('--fit', share.toFixed(2));
        if (place.scrollHeight <= place.clientHeight && place.scrollWidth <= place.clientWidth) return;
      }
    };
    fit();
    void document.fonts.ready.then(fit);
  });
  return (
    <div ref={host} class={name}>
      {children}
    </div>
  );
}
