/**
 * Which sheet a dialog is. Fetched with the first of them, or before, when the page has nothing else to do.
 */
import type { ComponentType, JSX } from 'preact';
import { useDesk } from '../desk.ts';
import type { Dialog } from '../dialogs.ts';
import { CalendarSheet } from './calendar-sheet.tsx';
import { ChamberSheet } from './chamber.tsx';
import { ClauseSheet } from './clause.tsx';
import { ClockSheet } from './clock-sheet.tsx';
import { CodexSheet } from './codex.tsx';
import { ConfidenceSheet } from './confidence.tsx';
import { CounselSheet } from './counsel.tsx';
import { CrisisSheet } from './crisis.tsx';
import { DisputeSheet } from './dispute.tsx';
import { ElsewhereSheet } from './elsewhere.tsx';
import { EndingSheet } from './ending.tsx';
import { FairCopy } from './fair-copy.tsx';
import { ForGoodSheet } from './for-good.tsx';
import { KeysSheet } from './help.tsx';
import { Late } from './late.tsx';
import { ListSheet } from './list.tsx';
import { NightSheet } from './night.tsx';
import { NoticeSheet } from './notice.tsx';
import { OverAGame } from './over.tsx';
import { PapersSheet } from './papers.tsx';
import { PairsSheet } from './powers-table.tsx';
import { ArrivedSheet, RecordSheet } from './record.tsx';
import { SettingsSheet } from './settings.tsx';
import { SourcesSheet } from './sources-sheet.tsx';
import { ThumbSheet } from './thumb.tsx';
import { WhySheet } from './why.tsx';

/** The largest of them is fetched when it is first asked for. */
const loadProcess = (): Promise<ComponentType> =>
  import('./process-sheet.tsx').then(({ ProcessSheet }) => ProcessSheet);

/** Every sheet that lies open; the browser itself shuts those under the top one until it is put away. */
export function Sheets(): JSX.Element {
  const { dialogs } = useDesk();
  return (
    <>
      {dialogs.value.map((dialog, at) => (
        <Opened key={`${at}/${dialog.is}`} dialog={dialog} />
      ))}
    </>
  );
}

function Opened({ dialog }: { dialog: Dialog }): JSX.Element {
  switch (dialog.is) {
    case 'papers':
      return <PapersSheet from={dialog.from} />;
    case 'night':
      return <NightSheet from={dialog.from} until={dialog.until} again={dialog.again} />;
    case 'why':
      return <WhySheet at={dialog.at} />;
    case 'chamber':
      return <ChamberSheet id={dialog.id} />;
    case 'clause':
      return <ClauseSheet clause={dialog.clause} />;
    case 'codex':
      return <CodexSheet entry={dialog.entry} />;
    case 'treaty':
      return <FairCopy />;
    case 'counsel':
      return <CounselSheet />;
    case 'crisis':
      return <CrisisSheet id={dialog.id} />;
    case 'verbs':
      return <ThumbSheet id={dialog.id} />;
    case 'confidence':
      return <ConfidenceSheet />;
    case 'clock':
      return <ClockSheet />;
    case 'calendar':
      return <CalendarSheet />;
    case 'process':
      return <Late load={loadProcess} />;
    case 'list':
      return <ListSheet />;
    case 'keys':
      return <KeysSheet />;
    case 'record':
      return <RecordSheet />;
    case 'arrived':
      return <ArrivedSheet arrived={dialog.arrived} />;
    case 'elsewhere':
      return <ElsewhereSheet />;
    case 'notice':
      return <NoticeSheet notice={dialog.notice} />;
    case 'settings':
      return <SettingsSheet />;
    case 'ending':
      return <EndingSheet />;
    case 'pairs':
      return <PairsSheet />;
    case 'sources':
      return <SourcesSheet keys={dialog.keys} />;
    case 'dispute':
      return <DisputeSheet id={dialog.id} />;
    case 'for-good':
      return <ForGoodSheet command={dialog.command} />;
    case 'over-a-game':
      return <OverAGame next={dialog.next} seed={dialog.seed} />;
  }
}
