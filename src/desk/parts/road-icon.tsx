/**
 * The glyph of a road, one shape a status; the word stands beside it.
 */
import type { JSX } from 'preact';
import type { Road } from '../../core/road.ts';
import { Sign } from './icons.tsx';

type Face = 'open' | 'dots' | 'clock' | 'stripes' | 'lines' | 'cross' | 'full' | 'sealed';

const FACES: Readonly<Record<Road, Face>> = {
  outside: 'open',
  informed: 'dots',
  invited: 'dots',
  considering: 'clock',
  agreed: 'lines',
  waiting: 'clock',
  countered: 'stripes',
  noted: 'open',
  declined: 'cross',
  withdrawn: 'cross',
  signed: 'full',
  deposited: 'sealed',
  bound: 'sealed',
  shelved: 'cross',
  disowned: 'cross',
  acceding: 'lines',
  acceded: 'sealed',
};

function inside(face: Face): JSX.Element | null {
  const ink = { stroke: 'currentColor', 'stroke-width': 1.5, fill: 'none' };
  switch (face) {
    case 'open':
      return null;
    case 'dots':
      return (
        <path
          d="M6 6h.1M11.9 6h.1M9 9h.1M6 12h.1M12 12h.1"
          {...ink}
          stroke-width={2}
          stroke-linecap="round"
        />
      );
    case 'clock':
      return <path d="M9 4.5V9l3 1.8" {...ink} />;
    case 'stripes':
      return <path d="m3 10 7-7M3.8 14.2 14.2 3.8M8 15l7-7" {...ink} />;
    case 'lines':
      return <path d="M3.4 6h11.2M2.4 9h13.2M3.4 12h11.2" {...ink} />;
    case 'cross':
      return <path d="m4.4 4.4 9.2 9.2M13.6 4.4l-9.2 9.2" {...ink} />;
    case 'full':
      return <circle cx="9" cy="9" r="7" fill="#5E6F66" />;
    case 'sealed':
      return (
        <>
          <circle cx="9" cy="9" r="5.6" fill="#3E5148" />
          <path d="m6.4 9 2 2.2 3.4-4" stroke="#FCF8EE" stroke-width="1.5" fill="none" />
        </>
      );
  }
}

export function RoadIcon({ road }: { road: Road }): JSX.Element {
  const face = FACES[road];
  return (
    <Sign>
      <circle
        cx="9"
        cy="9"
        r="7.4"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        {...(face === 'open' ? { 'stroke-dasharray': '2.4 2' } : {})}
      />
      {inside(face)}
    </Sign>
  );
}
