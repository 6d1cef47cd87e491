/**
 * The small signs of the desk, drawn in ink: marks in the margin, the glyph of a road, discs, lozenge and star.
 * All are ornaments: the word beside them says the same.
 */
import type { ComponentChildren, JSX } from 'preact';
import type { Road } from '../../core/road.ts';

export function Sign({ size = 18, children }: { size?: number; children: ComponentChildren }): JSX.Element {
  return (
    <svg class="sign" width={size} height={size} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export type MarkSign = 'content' | 'objects' | 'no-view' | 'beyond';

export function MarkIcon({ mark }: { mark: MarkSign }): JSX.Element {
  switch (mark) {
    case 'content':
      return (
        <Sign>
          <path d="M3 9.5 7 14 15.5 4" fill="none" stroke="currentColor" stroke-width="2.2" />
        </Sign>
      );
    case 'objects':
      return (
        <Sign>
          <path d="m4 4 10 10M14 4 4 14" fill="none" stroke="currentColor" stroke-width="2.2" />
        </Sign>
      );
    case 'beyond':
      return <Padlock />;
    case 'no-view':
      return (
        <Sign>
          <circle cx="9" cy="9" r="1.9" fill="currentColor" opacity=".8" />
        </Sign>
      );
  }
}

export function Padlock(): JSX.Element {
  return (
    <Sign>
      <path d="M5.5 8V5.5a3.5 3.5 0 0 1 7 0V8" fill="none" stroke="currentColor" stroke-width="1.7" />
      <rect x="2.8" y="8" width="12.4" height="8.2" fill="none" stroke="currentColor" stroke-width="1.7" />
      <path d="M9 10.6v3" stroke="currentColor" stroke-width="1.7" />
    </Sign>
  );
}

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

/** Attention, as discs: those that are left are full. */
export function Discs({ full, of }: { full: number; of: number }): JSX.Element {
  return (
    <span class="discs" aria-hidden="true">
      {Array.from({ length: Math.max(full, of) }, (_, index) => (
        <i key={index} class={index < full ? 'disc' : 'disc spent'} />
      ))}
    </span>
  );
}

export function Lozenge(): JSX.Element {
  return (
    <Sign size={16}>
      <path d="m9 2 6 7-6 7-6-7z" fill="currentColor" />
    </Sign>
  );
}

export type TabSign = 'map' | 'draft' | 'dossier' | 'tape';

export function TabIcon({ sign }: { sign: TabSign }): JSX.Element {
  const ink = { stroke: 'currentColor', 'stroke-width': 1.4, fill: 'none' };
  return (
    <Sign size={20}>
      {sign === 'map' && (
        <path d="m2 4 4.5-1.6L11.5 4 16 2.4v11.8l-4.5 1.6-5-1.6L2 15.8zM6.5 2.4v11.8M11.5 4v11.8" {...ink} />
      )}
      {sign === 'draft' && (
        <path d="M4 1.8h7l3.4 3.4v11H4zM10.6 2v3.8h3.6M6.4 8.6h5.4M6.4 11h5.4M6.4 13.4h5.4" {...ink} />
      )}
      {sign === 'dossier' && <path d="M2 5V3.4h5l1.6 2H16v9.8H2z" {...ink} />}
      {sign === 'tape' && <path d="M1.8 5.4h14.4v7.2H1.8zM4.4 9h.1M7 9h3M12 9h2" {...ink} />}
    </Sign>
  );
}
