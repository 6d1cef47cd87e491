/**
 * What comes right after strip and draft, in one piece: the dossiers, the tape, the sheets, the keys, the map's frame.
 * Nothing that is needed to draw those two for the first time imports this file except by `import()`.
 */
export { arrived } from './arrivals.ts';
export { onKey } from './keys.ts';
export { Aids } from './parts/aids.tsx';
export { Compare } from './parts/compare.tsx';
export { Dossier } from './parts/dossier.tsx';
export { Gauges } from './parts/gauges.tsx';
export { Legend } from './parts/legend.tsx';
export { MapPanel } from './parts/map.tsx';
export { Marks } from './parts/marks.tsx';
export { Menu } from './parts/menu.tsx';
export { Red } from './parts/red.tsx';
export { Sheets } from './parts/sheets.tsx';
export { Tabs } from './parts/tabs.tsx';
export { Newest, Tape } from './parts/tape.tsx';
export { TitleMap } from './parts/title-map.tsx';
export { Transport } from './parts/transport.tsx';
export { Ways } from './parts/ways.tsx';
