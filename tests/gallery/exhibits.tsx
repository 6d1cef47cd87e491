// The exhibits of the gallery: each part of the page alone, at a desk in a state in which it has something to
// show.

import type { ComponentChildren, JSX } from 'preact';
import { mindsOf } from '../../src/analysis/minds/study.ts';
import { wholeOf } from '../../src/analysis/texts/whole.ts';
import type { MapHandle } from '../../src/atlas/picture.ts';
import { historyFrom } from '../../src/chronicle/autoplay.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import { Purposes } from '../../src/desk/acts/purposes.tsx';
import { MindsPage } from '../../src/desk/debrief/minds/minds-page.tsx';
import { TextsPage } from '../../src/desk/debrief/texts/texts-page.tsx';
import { Beliefs } from '../../src/desk/dossier/beliefs.tsx';
import { Dealings } from '../../src/desk/dossier/dealings-list.tsx';
import { Dossier } from '../../src/desk/dossier/dossier.tsx';
import { KnownWishes } from '../../src/desk/dossier/known-wishes.tsx';
import { LastAnswer } from '../../src/desk/dossier/last-answer.tsx';
import { Card } from '../../src/desk/dossier/visiting-card.tsx';
import { Draft } from '../../src/desk/draft/draft.tsx';
import { Legend } from '../../src/desk/draft/margin-legend.tsx';
import { FrontPage } from '../../src/desk/end/front-page.tsx';
import { PowersTable } from '../../src/desk/end/powers-table.tsx';
import { Verdicts } from '../../src/desk/end/verdicts.tsx';
import { MapCard } from '../../src/desk/map/map-card.tsx';
import { MapPanel } from '../../src/desk/map/map-panel.tsx';
import { threadsOf } from '../../src/desk/map/picture.ts';
import { PowerList } from '../../src/desk/map/powers-list.tsx';
import { Threads } from '../../src/desk/map/threads.tsx';
import { ExerciseCard } from '../../src/desk/prologue/exercise.tsx';
import { Prologue } from '../../src/desk/prologue/prologue-screen.tsx';
import { LanguageChoice } from '../../src/desk/settings/language-choice.tsx';
import { App } from '../../src/desk/shell/app.tsx';
import { BarNotices } from '../../src/desk/shell/bar-notices.tsx';
import { BottomBar } from '../../src/desk/shell/bottom-bar.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import type { Dialog } from '../../src/desk/shell/dialogs.ts';
import { mapCode } from '../../src/desk/shell/persons.ts';
import { Provided } from '../../src/desk/shell/provided.tsx';
import type { Screen } from '../../src/desk/shell/screen.ts';
import { Sheets } from '../../src/desk/shell/sheets.tsx';
import { Strip } from '../../src/desk/shell/strip.tsx';
import { Tabs } from '../../src/desk/shell/tabs.tsx';
import { Guests } from '../../src/desk/table/guests.tsx';
import { Newest, Tape } from '../../src/desk/tape/tape-panel.tsx';
import { readTape } from '../../src/desk/tape/tape-words.ts';
import { Opening } from '../../src/desk/title/opening.tsx';
import { Transport } from '../../src/desk/watch/transport.tsx';
import { deskAfter, wordsOf } from '../desk/given.ts';
import { NOON } from '../line.ts';
import { Signs } from './signs.tsx';

export interface Exhibit {
  /** A desk in the state that this exhibit needs, in the given language. */
  readonly lay: (language: string) => Desk;
  readonly draw: (desk: Desk) => JSX.Element;
}

const SHOTS = '1928-12-29 note POL\n1929-01-13';
const ANSWERED = '1928-12-29 note POL | note LTU\n1929-01-14';
const HAT = `${NOON} sign POL ROM`;

type Arrange = (desk: Desk) => void;

/** A desk after these commands, with Warsaw's dossier open, arranged further. */
const after =
  (line: string, arrange: Arrange = () => undefined) =>
  (language: string): Desk => {
    const made = deskAfter(line, 'moscow-1929', language);
    made.pages.select('POL');
    arrange(made);
    return made;
  };

const atEnd: Arrange = (desk) => {
  desk.saves.own.value = historyFrom(desk.ports.begin(0));
  desk.screen.value = 'end';
};
const asHistorian: Arrange = (desk) => {
  void desk.history.unroll();
  desk.pen.putDown();
};

const screen = (line: string, which: Screen, arrange?: Arrange): Exhibit => ({
  lay: after(line, (desk) => {
    desk.screen.value = which;
    arrange?.(desk);
  }),
  draw: (desk) => <App desk={desk} />,
});

const sheet = (line: string, dialog: (desk: Desk) => Dialog, arrange?: Arrange): Exhibit => ({
  lay: after(line, (desk) => {
    arrange?.(desk);
    desk.dialogs.open(dialog(desk));
  }),
  draw: (desk) => (
    <Provided desk={desk}>
      <Sheets />
    </Provided>
  ),
});

type Drawn = (desk: Desk) => ComponentChildren;

/** A part of the desk by itself; `around` is the class of the surrounding element. */
const part = (line: string, around: string, drawn: Drawn, arrange?: Arrange): Exhibit => ({
  lay: after(line, arrange),
  draw: (desk) => (
    <Provided desk={desk}>
      <main class={around}>{drawn(desk)}</main>
    </Provided>
  ),
});

const nothing = (): void => undefined;
/** A map that is not drawn, but knows where its threads are. */
const NO_MAP: MapHandle = {
  show: nothing,
  select: nothing,
  middleOf: () => [160, 80],
  whereIs: () => [160, 80],
  rest: nothing,
  resize: nothing,
  destroy: nothing,
};

/** A part of the dossier, on the dossier's paper. */
const page = (line: string, drawn: Drawn, arrange?: Arrange): Exhibit =>
  part(line, 'panel', (desk) => <div class="dossier-body">{drawn(desk)}</div>, arrange);

const result = (desk: Desk) => resultOf(desk.present.timeline.value);
const power = (desk: Desk) =>
  desk.present.view.value.powers.filter(({ id }) => id === desk.pages.selected.value);
const lastReply = (desk: Desk): number =>
  readTape(desk.present, wordsOf(desk)).findLastIndex(({ cable }) => cable.is === 'replied');
const crisisOf = (desk: Desk): string =>
  readTape(desk.present, wordsOf(desk)).flatMap(({ cable }) =>
    cable.is === 'dilemma' ? [cable.id] : [],
  )[0] ?? '';
const disputed = ({ ports }: Desk): string => ports.world.scenario.disputes[0]?.id ?? '';

/** The exercises of the prologue, each before and after. */
const exercises = Object.fromEntries(
  ['mark', 'why', 'choose', 'keep', 'wait'].flatMap((kind) =>
    [false, true].map((done) => [
      `exercise, ${kind}${done ? ', done' : ''}`,
      part('', 'prologue-sheet', ({ ports }) =>
        ports.world.scenario.story.prologue.map(
          (scene) =>
            scene.exercise?.kind === kind && (
              <ExerciseCard
                key={scene.id}
                scene={scene}
                exercise={scene.exercise}
                done={done}
                tried={done ? 2 : 0}
                carries={false}
                onStep={() => undefined}
                onDone={() => undefined}
              />
            ),
        ),
      ),
    ]),
  ),
);

export const EXHIBITS: Readonly<Record<string, Exhibit>> = {
  opening: { lay: after(''), draw: (desk) => <Opening words={wordsOf(desk)} /> },
  'opening, in vain': {
    lay: after(''),
    draw: (desk) => <Opening words={wordsOf(desk)} again={() => undefined} />,
  },
  title: screen(ANSWERED, 'title'),
  prologue: screen('', 'prologue'),
  'prologue, a scene': {
    lay: after(''),
    draw: (desk) => (
      <Provided desk={desk}>
        <Prologue from={0} />
      </Provided>
    ),
  },
  'the desk': screen(ANSWERED, 'desk'),
  'the desk, dossier': screen(ANSWERED, 'desk', (desk) => {
    desk.pages.tab.value = 'dossier';
  }),
  'the desk, map': screen(ANSWERED, 'desk', (desk) => {
    desk.pages.tab.value = 'map';
  }),
  'the desk, tape': screen(ANSWERED, 'desk', (desk) => {
    desk.pages.tab.value = 'tape';
  }),
  'the desk, watching': screen('', 'desk', asHistorian),
  'the desk, a crisis': screen(SHOTS, 'desk', (desk) => desk.pages.turnToWaiting()),
  'the desk, the table': screen(HAT, 'desk', (desk) => desk.pages.turnToWaiting()),
  end: screen('', 'end', atEnd),

  ...exercises,

  strip: part(ANSWERED, '', () => <Strip />),
  draft: part(ANSWERED, 'alone', () => <Draft />),
  'draft, pencilled': part(`${ANSWERED} draft form=joint`, 'alone', () => <Draft />),
  map: part(ANSWERED, '', () => <MapPanel />),
  threads: part(ANSWERED, 'panel', (desk) => {
    const { world } = desk.present.timeline.value;
    const [first] = threadsOf(desk.present.view.value, desk.pages.selected.value).map((thread) => ({
      ...thread,
      from: mapCode(world, thread.from),
      to: mapCode(world, thread.to),
    }));
    return <Threads pointed={first ?? null} sheet={() => NO_MAP} />;
  }),
  foot: part(ANSWERED, '', () => <BottomBar />),
  'foot, signing near': part(NOON, '', () => <BottomBar />),
  transport: part('', '', () => <Transport />, asHistorian),
  tape: part(ANSWERED, 'alone', () => <Tape />),
  newest: part(ANSWERED, 'alone', () => <Newest />),
  tabs: part(ANSWERED, 'alone', () => <Tabs />),
  aids: part(SHOTS, 'foot', () => <BarNotices />),
  list: part(ANSWERED, 'panel', () => <PowerList />),
  'map-card': part(ANSWERED, 'panel map', () => <MapCard land={{ power: 'POL', at: [8, 8] }} room={null} />),
  legend: part('', 'panel', () => <Legend />),
  signs: part('', 'panel', () => <Signs />),
  languages: part('', 'panel', () => <LanguageChoice />),

  card: page(ANSWERED, () => <Card id="POL" />),
  'last answer': page(ANSWERED, (desk) => power(desk).map((one) => <LastAnswer key={one.id} power={one} />)),
  purposes: page(ANSWERED, () => <Purposes id="POL" />),
  thoughts: page(ANSWERED, (desk) => power(desk).map((one) => <Beliefs key={one.id} power={one} answered />)),
  dealings: page(ANSWERED, () => <Dealings id="POL" />),
  mind: page(ANSWERED, () => <KnownWishes />),
  signing: page(NOON, () => <Guests />),
  'the room at home': part(
    NOON,
    'alone panel dossier',
    () => <Dossier />,
    (desk) => desk.pages.select('SOV'),
  ),
  'a crisis': part(
    SHOTS,
    'alone panel dossier page-crisis',
    () => <Dossier />,
    (desk) => desk.pages.turnToWaiting(),
  ),
  'the table': part(
    HAT,
    'alone panel dossier page-table',
    () => <Dossier />,
    (desk) => desk.pages.turnToWaiting(),
  ),

  'front page': part(
    '',
    'end',
    (desk) => <FrontPage ending={result(desk).ending ?? ''} result={result(desk)} />,
    atEnd,
  ),
  verdicts: part('', 'end-sheet', (desk) => <Verdicts own={result(desk)} history={result(desk)} />, atEnd),
  powers: part(
    '',
    'end-sheet',
    (desk) => <PowersTable result={result(desk)} history={result(desk)} />,
    atEnd,
  ),

  'the space of texts': part(
    '',
    'end',
    (desk) => <TextsPage {...wholeOf(desk.present.timeline.value)} ask={nothing} />,
    atEnd,
  ),

  'minds opened': part(
    '',
    'end',
    (desk) => <MindsPage study={mindsOf(desk.present.timeline.value)} />,
    atEnd,
  ),

  papers: sheet(ANSWERED, () => ({ is: 'papers', from: 3 })),
  'the night': sheet(`${NOON}\n1929-02-09 sign`, () => ({ is: 'night', from: 0, until: 99, again: true })),
  'for good': sheet(ANSWERED, () => ({ is: 'for-good', command: { do: 'withdraw' } })),
  'why it ended': sheet('', () => ({ is: 'ending' }), atEnd),
  why: sheet(ANSWERED, (desk) => ({ is: 'why', at: lastReply(desk) })),
  article: sheet(ANSWERED, () => ({ is: 'clause', clause: 'form' })),
  chamber: sheet(ANSWERED, () => ({ is: 'chamber', id: 'POL' })),
  codex: sheet(ANSWERED, () => ({ is: 'codex', entry: null })),
  'codex, an entry': sheet(ANSWERED, ({ ports }) => ({
    is: 'codex',
    entry: ports.world.scenario.codex[0]?.id ?? null,
  })),
  'fair copy': sheet(NOON, () => ({ is: 'treaty' })),
  'fair copy, signed': sheet(`${NOON}\n1929-02-09 sign`, () => ({ is: 'treaty' })),
  'crisis, read again': sheet(SHOTS, (desk) => ({ is: 'crisis', id: crisisOf(desk) })),
  'under the thumb, home': sheet(NOON, () => ({ is: 'verbs', id: 'SOV' })),
  'under the thumb': sheet(ANSWERED, () => ({ is: 'verbs', id: 'POL' })),
  counsel: sheet(ANSWERED, () => ({ is: 'counsel' })),
  confidence: sheet(ANSWERED, () => ({ is: 'confidence' })),
  clock: sheet(ANSWERED, () => ({ is: 'clock' })),
  calendar: sheet(ANSWERED, () => ({ is: 'calendar' })),
  'calendar, watching': sheet('', () => ({ is: 'calendar' }), asHistorian),
  'the process, opening': sheet('', () => ({ is: 'process' })),
  'the process, answered': sheet(ANSWERED, () => ({ is: 'process' })),
  'the process, at the table': sheet(HAT, () => ({ is: 'process' })),
  'the process, signed': sheet(`${NOON}\n1929-02-09 sign`, () => ({ is: 'process' })),
  'the process, the end': sheet('', () => ({ is: 'process' }), atEnd),
  states: sheet(ANSWERED, () => ({ is: 'list' })),
  keys: sheet(ANSWERED, () => ({ is: 'keys' })),
  settings: sheet(ANSWERED, () => ({ is: 'settings' })),
  record: sheet(ANSWERED, () => ({ is: 'record' })),
  'a record came': sheet(ANSWERED, (desk) => ({
    is: 'arrived',
    arrived: {
      timeline: desk.present.timeline.value,
      stopped: { index: 2, command: { do: 'publish' }, refusal: { code: 'no-attention' } },
      changed: 'digest',
    },
  })),
  'a record came broken': sheet(ANSWERED, () => ({
    is: 'arrived',
    arrived: {
      fault: { code: 'line', first: { line: 3, column: 7, found: 'nota', expected: 'an act' }, more: [] },
    },
  })),
  elsewhere: sheet(ANSWERED, () => ({ is: 'elsewhere' })),
  'not kept': sheet(ANSWERED, () => ({
    is: 'notice',
    notice: {
      about: 'lost',
      lost: { is: 'acts', acts: [{ command: { do: 'note', power: 'ROM' }, when: 'open' }] },
    },
  })),
  'not being saved': sheet(ANSWERED, () => ({ is: 'notice', notice: { about: 'unsaved' } })),
  pairs: sheet('', () => ({ is: 'pairs' }), atEnd),
  'no pairs': sheet('', () => ({ is: 'pairs' })),
  sources: sheet(ANSWERED, ({ ports }) => ({
    is: 'sources',
    keys: Object.keys(ports.world.scenario.sources).slice(0, 6),
  })),
  dispute: sheet(ANSWERED, (desk) => ({ is: 'dispute', id: disputed(desk) })),
  goals: sheet(ANSWERED, () => ({ is: 'goals' })),
  shelf: sheet(ANSWERED, () => ({ is: 'shelf' })),
};
