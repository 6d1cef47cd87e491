/**
 * What comes right after the desk has been laid, in one piece: the dossiers, the sheets, the keys, the map's frame. Nothing that is needed to draw the desk for the first time imports this file
 * except by `import()`.
 */
export { onKey } from './keys.ts';
export { Dossier } from './parts/dossier.tsx';
export { MapPanel } from './parts/map.tsx';
export { Sheets } from './parts/sheets.tsx';
export { Tabs } from './parts/tabs.tsx';
export { TitleMap } from './parts/title-map.tsx';
export { Transport } from './parts/transport.tsx';
export { Ways } from './parts/ways.tsx';
