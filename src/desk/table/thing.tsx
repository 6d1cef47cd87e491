/**
 * The object beside a guest's card, one that suits his manner of speaking. There are no invented faces for
 * people without a free picture.
 */
import type { JSX } from 'preact';
import type { THINGS } from '../../scenario/power.ts';

type ThingName = (typeof THINGS)[number];

const DRAWN: Readonly<Record<ThingName, JSX.Element>> = {
  'pince-nez': (
    <g fill="#cfe0e2" fill-opacity=".75" stroke="#e0d9c4" stroke-width="2.4">
      <circle cx="17" cy="22" r="9" />
      <circle cx="41" cy="22" r="9" />
      <path d="M26 20q3-5 6 0M50 24q9 4 4 12-4 7 2 9" fill="none" />
    </g>
  ),
  thermometer: (
    <g>
      <path d="M22 4h20v44H22z" fill="#f7f1e2" />
      <path d="M30 10v26" stroke="#1c2430" stroke-width="2" />
      <path d="M30 26v10" stroke="#b3281e" stroke-width="3" />
      <circle cx="30" cy="39" r="4.6" fill="#b3281e" />
      <path d="M35 12h5M35 18h3M35 24h5M35 30h3" stroke="#1c2430" stroke-width="1.4" />
    </g>
  ),
  telegram: (
    <g>
      <path d="M8 10 54 6l3 34-46 4z" fill="#e9dfc2" />
      <path d="m13 15 36-3M13.5 20l36-3" stroke="#1c2430" stroke-width="1.4" opacity=".6" />
      <path d="m14 27 38-3.400M15 34l38-3.4" stroke="#fffdf6" stroke-width="5" />
      <path d="m17 27 22-2M18 34l29-2.6" stroke="#1c2430" stroke-width="1.6" stroke-dasharray="4 2" />
    </g>
  ),
  book: (
    <g>
      <path d="m10 12 38-5 6 34-38 5z" fill="#2f4a3d" />
      <path d="m16 46 38-5 1.5 3-38.5 5z" fill="#efe6cf" />
      <path d="m20 19 22-3M21 25l16-2.2" stroke="#cdb878" stroke-width="2" />
    </g>
  ),
  'note-book': (
    <g>
      <path d="m12 8 34-2 3 38-34 3z" fill="#3a2a24" />
      <path d="m43 6 3 38.3" stroke="#a33" stroke-width="2.4" />
      <path d="m16 14 22-1.4" stroke="#8d7f57" stroke-width="2" />
      <path d="m26 52 32-12" stroke="#d9cfa8" stroke-width="3.2" stroke-linecap="round" />
    </g>
  ),
  scales: (
    <g fill="none" stroke="#d2bd7c" stroke-width="2.4" stroke-linecap="round">
      <path d="M31 6v36M20 46h22M12 13l38-4M12 13 5 29M12 13l7 16M50 9l-7 16M50 9l7 16" />
      <path d="M4 29q8 9 16 0zM42 25q8 9 16 0z" fill="#d2bd7c" />
    </g>
  ),
};

export const Thing = ({ name }: { name: ThingName }): JSX.Element => (
  <svg viewBox="0 0 62 54" aria-hidden="true">
    {DRAWN[name]}
  </svg>
);
