/**
 * What comes right after the desk has been laid, in one piece: the sheets, the keys, the map's frame, and the pages
 * that are not open at the start. Nothing that is needed to draw the desk for the first time imports this file
 * except by `import()`.
 */
export { onKey } from './keys.ts';
export { HomeRoom } from './parts/home.tsx';
export { MapPanel } from './parts/map.tsx';
export { Mind } from './parts/mind.tsx';
export { Sheets } from './parts/sheets.tsx';
export { TitleMap } from './parts/title-map.tsx';
export { Transport } from './parts/transport.tsx';
