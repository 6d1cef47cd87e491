/** The chosen paper as it will be printed, scaled to the available width; above it the print button. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../shell/words.ts';
import { type Format, sizeOf } from './format.ts';
import type { Printable } from './papers.tsx';

/** CSS pixels per millimetre. */
const PIXELS = 96 / 25.4;
/** Sheets are shown at most in their real size. */
const LARGEST = 1;

interface PreviewProps {
  readonly paper: Printable;
  readonly format: Format;
  readonly sheets: number | null;
  readonly print: (id: string) => void;
  readonly children: ComponentChildren;
}

export function Preview({ paper, format, sheets, print, children }: PreviewProps): JSX.Element {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const host = place.current;
    if (host === null) return;
    const sizes = new ResizeObserver(() => setRoom(host.clientWidth));
    setRoom(host.clientWidth);
    sizes.observe(host);
    return () => sizes.disconnect();
  }, []);
  const { width } = sizeOf(format, paper.wide);
  const zoom = room === 0 ? LARGEST : Math.min(LARGEST, room / (width * PIXELS));
  return (
    <section class="paper-preview" aria-labelledby="paper-chosen">
      <div class="paper-head">
        <h3 id="paper-chosen">{paper.title}</h3>
        <p>{sheets === null ? words.say('late-coming') : words.say('paper-sheets', { count: sheets })}</p>
        <button type="button" class="main" aria-keyshortcuts="P" onClick={() => print(paper.id)}>
          {words.say('paper-print')}
          <kbd>P</kbd>
        </button>
      </div>
      <div class="paper-room" ref={place}>
        <div class="paper-sheets" style={{ zoom }}>
          {children}
        </div>
      </div>
    </section>
  );
}
