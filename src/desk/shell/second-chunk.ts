/**
 * The second chunk of the desk, loaded right after strip and draft: the dossiers, the tape, the sheets, the
 * keys, the map's frame. Nothing needed for the first rendering of strip and draft imports this file except
 * by `import()`.
 */

export { announceRefusals } from '../acts/refusals.ts';
export { ToTheTable } from '../acts/to-the-table.tsx';
export { Dossier } from '../dossier/dossier.tsx';
export { ChangedWording } from '../draft/changed-wording.tsx';
export { Compare } from '../draft/compare.tsx';
export { Legend } from '../draft/margin-legend.tsx';
export { Marks } from '../draft/marks.tsx';
export { ClassChoice } from '../lesson/class-choice.tsx';
export { MapPanel } from '../map/map-panel.tsx';
export { SignedText } from '../ratification/signed-text.tsx';
export { SoundChoice } from '../settings/sound-choice.tsx';
export { ShelfChoice } from '../shelf/shelf-button.tsx';
export { arrived } from '../tape/arrivals.ts';
export { Newest } from '../tape/tape-panel.tsx';
export { TitleMap } from '../title/title-map.tsx';
export { openWatchedSigning } from '../watch/signing-watched.ts';
export { BottomBar } from './bottom-bar.tsx';
export { Gauges } from './gauges.tsx';
export { onKey } from './keys.ts';
export { Sheets } from './sheets.tsx';
