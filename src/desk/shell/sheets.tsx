/** Maps a dialog to its sheet component. Loaded with the first dialog, or earlier when the page is idle. */
import type { ComponentChildren, ComponentProps, ComponentType, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { ActsOnPhoneSheet } from '../acts/acts-on-phone.tsx';
import { ConfirmIrreversibleSheet } from '../acts/confirm-irreversible.tsx';
import { CrisisSheet } from '../acts/crisis.tsx';
import { CalendarSheet } from '../calendar/calendar-sheet.tsx';
import { ClockSheet } from '../calendar/clock-sheet.tsx';
import { CodexSheet } from '../codex/codex-sheet.tsx';
import { DisputeSheet } from '../codex/dispute-sheet.tsx';
import { SourcesSheet } from '../codex/sources-sheet.tsx';
import { CounselSheet } from '../counsel/counsel-sheet.tsx';
import { ChamberSheet } from '../dossier/chamber-sheet.tsx';
import { WhySheet } from '../dossier/why-sheet.tsx';
import { ClauseSheet } from '../draft/clause-sheet.tsx';
import { FairCopy } from '../draft/fair-copy.tsx';
import { PairsSheet } from '../end/powers-table.tsx';
import { EndingSheet } from '../end/why-it-ended.tsx';
import { GoalsSheet } from '../goals/goals-list.tsx';
import { ConfidenceSheet } from '../home/confidence-sheet.tsx';
import { AidShut } from '../lesson/aid-shut.tsx';
import { useAssigned } from '../lesson/assigned.ts';
import type { ClassSheet } from '../lesson/class-sheet.tsx';
import { isOpen } from '../lesson/is-open.ts';
import { ListSheet } from '../map/powers-list.tsx';
import { ArrivedSheet } from '../saves/arrived-sheet.tsx';
import { OtherWindowSheet } from '../saves/other-window.tsx';
import { RecordSheet } from '../saves/record-sheet.tsx';
import { SettingsSheet } from '../settings/settings-sheet.tsx';
import { NightSheet } from '../table/night-sheet.tsx';
import { PapersSheet } from '../tape/papers.tsx';
import { DeparturesSheet } from '../watch/departures-sheet.tsx';
import { Sheet } from './dialog.tsx';
import type { Dialog, GivenGame } from './dialogs.ts';
import { useDialogs } from './dialogs.ts';
import { KeysSheet } from './keys-sheet.tsx';
import { WithLateWords } from './late-words.tsx';
import { Lazy, LazyWith } from './lazy.tsx';
import { NoticeSheet } from './notice.tsx';
import { usePress } from './use-keys.ts';
import { useWords } from './words.ts';

/** The largest sheets, and those that only some readers open, are loaded on demand. */
const loadProcess = (): Promise<ComponentType> =>
  import('../process/process-sheet.tsx').then(({ ProcessSheet }) => ProcessSheet);

const loadDebrief = (): Promise<ComponentType> =>
  import('../debrief/debrief-sheet.tsx').then(({ DebriefSheet }) => DebriefSheet);

interface Given {
  given?: readonly GivenGame[] | undefined;
}

const loadCalendars = (): Promise<ComponentType<Given & { keys?: readonly [string, string] | undefined }>> =>
  import('../two-calendars/calendars-sheet.tsx').then(({ CalendarsSheet }) => CalendarsSheet);

const loadBranches = (): Promise<ComponentType<Given>> =>
  import('../branches/branches-sheet.tsx').then(({ BranchesSheet }) => BranchesSheet);

const loadShelf = (): Promise<ComponentType> =>
  import('../shelf/shelf-sheet.tsx').then(({ ShelfSheet }) => ShelfSheet);

const loadAssignment = (): Promise<ComponentType> =>
  import('../lesson/assignment/running-sheet.tsx').then(({ RunningSheet }) => RunningSheet);

const loadClass = (): Promise<ComponentType<ComponentProps<typeof ClassSheet>>> =>
  import('../lesson/class-sheet.tsx').then(({ ClassSheet }) => ClassSheet);

const loadTerm = (): Promise<ComponentType<{ id: string | null }>> =>
  import('../lesson/glossary/term-sheet.tsx').then(({ TermSheet }) => TermSheet);

/** All open sheets; those under the top one are inert until it is closed. */
export function Sheets(): JSX.Element {
  const dialogs = useDialogs();
  return (
    <>
      {dialogs.opened.value.map((dialog, at) => (
        <Opened key={`${at}/${dialog.is}`} dialog={dialog} />
      ))}
    </>
  );
}

interface WithHistoryProps {
  /** The message id of its title. */
  readonly is: 'calendars' | 'branches' | 'end-debrief';
  readonly children: ComponentChildren;
}

/** Shows its content, which compares games with history, or says that the assignment leaves history out. */
function WithHistory({ is, children }: WithHistoryProps): JSX.Element {
  const words = useWords();
  if (isOpen(useAssigned(), 'history')) return <WithLateWords>{children}</WithLateWords>;
  return (
    <Sheet title={words.say(is)}>
      <AidShut aid="history" />
    </Sheet>
  );
}

/** The sheet for a class. A digit key pressed while the sheet is being fetched selects the page on which it opens. */
function ClassWhenThere({ arrived }: { readonly arrived: string | undefined }): JSX.Element {
  const pressed = useRef<string | null>(null);
  usePress((key) => {
    pressed.current = key;
    return false;
  }, 'class');
  return (
    <WithLateWords of="lesson">
      <LazyWith load={loadClass} with={{ arrived, pressed }} />
    </WithLateWords>
  );
}

function Opened({ dialog }: { dialog: Dialog }): JSX.Element {
  switch (dialog.is) {
    case 'papers':
      return <PapersSheet from={dialog.from} />;
    case 'night':
      return <NightSheet {...dialog} />;
    case 'why':
      return <WhySheet at={dialog.at} />;
    case 'chamber':
      return <ChamberSheet id={dialog.id} />;
    case 'clause':
      return <ClauseSheet clause={dialog.clause} />;
    case 'codex':
      return (
        <WithLateWords of="background">
          <CodexSheet entry={dialog.entry} />
        </WithLateWords>
      );
    case 'treaty':
      return <FairCopy />;
    case 'counsel':
      return (
        <WithLateWords>
          <CounselSheet />
        </WithLateWords>
      );
    case 'crisis':
      return <CrisisSheet id={dialog.id} />;
    case 'verbs':
      return <ActsOnPhoneSheet id={dialog.id} />;
    case 'confidence':
      return <ConfidenceSheet />;
    case 'clock':
      return <ClockSheet />;
    case 'calendar':
      return <CalendarSheet />;
    case 'process':
      return (
        <WithLateWords>
          <Lazy load={loadProcess} />
        </WithLateWords>
      );
    case 'calendars':
      return (
        <WithHistory is="calendars">
          <LazyWith load={loadCalendars} with={{ keys: dialog.keys, given: dialog.given }} />
        </WithHistory>
      );
    case 'branches':
      return (
        <WithHistory is="branches">
          <LazyWith load={loadBranches} with={{ given: dialog.given }} />
        </WithHistory>
      );
    case 'list':
      return <ListSheet />;
    case 'keys':
      return <KeysSheet />;
    case 'record':
      return <RecordSheet />;
    case 'arrived':
      return <ArrivedSheet arrived={dialog.arrived} at={dialog.at ?? null} remark={dialog.remark ?? null} />;
    case 'elsewhere':
      return <OtherWindowSheet />;
    case 'notice':
      return <NoticeSheet notice={dialog.notice} />;
    case 'settings':
      return <SettingsSheet />;
    case 'ending':
      return <EndingSheet />;
    case 'pairs':
      return <PairsSheet />;
    case 'departures':
      return (
        <WithLateWords of="background">
          <DeparturesSheet />
        </WithLateWords>
      );
    case 'sources':
      return (
        <WithLateWords of="background">
          <SourcesSheet keys={dialog.keys} mark={dialog.mark} />
        </WithLateWords>
      );
    case 'dispute':
      return (
        <WithLateWords of="background">
          <DisputeSheet id={dialog.id} />
        </WithLateWords>
      );
    case 'for-good':
      return <ConfirmIrreversibleSheet command={dialog.command} />;
    case 'goals':
      return <GoalsSheet />;
    case 'debrief':
      return (
        <WithHistory is="end-debrief">
          <Lazy load={loadDebrief} />
        </WithHistory>
      );
    case 'class':
      return <ClassWhenThere arrived={dialog.arrived} />;
    case 'assignment':
      return (
        <WithLateWords of="lesson">
          <Lazy load={loadAssignment} />
        </WithLateWords>
      );
    case 'term':
      return (
        <WithLateWords of="lesson">
          <LazyWith load={loadTerm} with={{ id: dialog.id }} />
        </WithLateWords>
      );
    case 'shelf':
      return <Lazy load={loadShelf} />;
  }
}
