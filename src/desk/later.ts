/**
 * What comes right after strip and draft, in one piece: the dossiers, the tape, the sheets, the keys, the map's frame.
 * Nothing that is needed to draw those two for the first time imports this file except by `import()`.
 */
export { onKey } from './keys.ts';
export { Dossier } from './parts/dossier.tsx';
export { MapPanel } from './parts/map.tsx';
export { Menu } from './parts/menu.tsx';
export { Sheets } from './parts/sheets.tsx';
export { Tabs } from './parts/tabs.tsx';
export { Newest, Tape } from './parts/tape.tsx';
export { TitleMap } from './parts/title-map.tsx';
export { Transport } from './parts/transport.tsx';
export { Ways } from './parts/ways.tsx';
