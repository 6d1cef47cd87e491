/**
 * The end screen, in the order of the reader's questions: the front page, the frontiers in later years, the
 * fate of the people, what the game turned on and what each power did, and last the five verdicts beside
 * history's. Their sum stands beside the ending too: on a phone the verdicts are a dozen screens further down.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { resultOf } from '../../chronicle/result.ts';
import { GoalsAtEnd } from '../goals/goals-list.tsx';
import { HandInWay } from '../lesson/hand-in-way.tsx';
import { Afterwards } from '../map/afterwards-sheet.tsx';
import { SceneCard } from '../prologue/scene.tsx';
import { ShelfButton } from '../shelf/shelf-button.tsx';
import { announce } from '../shell/announce.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { WithLateWords } from '../shell/late-words.tsx';
import { Coming } from '../shell/lazy.tsx';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { useScreen } from '../shell/screen.ts';
import { Sources } from '../shell/sources-button.tsx';
import { useWords } from '../shell/words.ts';
import { useBeginnings } from '../title/beginnings.ts';
import { lastYear } from '../title/deal-number.ts';
import { lookAgain } from '../watch/days.ts';
import { useHistory } from '../watch/historical-line.ts';
import { usePen } from '../watch/pen.ts';
import { useWatching } from '../watch/watching.ts';
import { FrontPage } from './front-page.tsx';
import { DealtMinds } from './minds/dealt-minds.tsx';
import { OneThingAway } from './one-thing-away.tsx';
import { PowersTable } from './powers-table.tsx';
import { Score, Verdicts } from './verdicts.tsx';
import { WhyEndedLink } from './why-ended-link.tsx';

/** All of its words first: a section that came later would move what is already being read or pressed. */
export function EndScreen(): JSX.Element {
  const coming = (
    <main>
      <Coming />
    </main>
  );
  return (
    <WithLateWords of="background" meanwhile={coming}>
      <End />
    </WithLateWords>
  );
}

function End(): JSX.Element {
  const present = usePresent();
  const pages = usePages();
  const words = useWords();
  const watching = useWatching();
  const history = useHistory();
  useEffect(() => {
    void history.unroll();
  }, [history.unroll]);
  // The live region is emptied as the page opens and as it closes: what it says belongs to one page. The element that had
  // the focus is gone, so the headline gets it and is read out.
  useLayoutEffect(() => {
    announce('');
    if (document.activeElement === document.body)
      document.getElementById('headline')?.focus({ preventScroll: true });
    return () => {
      announce('');
      // The next game begins with the shortlist of each dossier.
      pages.purpose.value = 'hand';
    };
  }, []);
  const own = resultOf(present.timeline.value);
  const historical = history.line.value === null ? null : resultOf(history.line.value);
  const beside = present.seat.value === 'historian' && watching.replayed.value === null ? null : historical;
  const ending = own.ending ?? '';
  return (
    <main class="end">
      <div class="end-top">
        <FrontPage ending={ending} result={own} />
        <section class="verdict-sheet" aria-labelledby="verdict-head">
          <p class="slug">{words.say('end-slug')}</p>
          <h2 id="verdict-head">{words.say(`ending-${ending}`)}</h2>
          <p class="lead">{words.say(`ending-${ending}.sub`)}</p>
          {own.ending !== null && <p>{words.say(`ending-${own.ending}.later`)}</p>}
          <Score own={own} history={beside} />
          <Ways />
        </section>
      </div>
      <Afterwards result={own} />
      <After />
      <section class="end-sheet turns" aria-labelledby="turns-head">
        <h2 id="turns-head">{words.say('end-turns')}</h2>
        <OneThingAway />
        <WhyEndedLink />
        <h3>{words.say('end-powers')}</h3>
        <PowersTable result={own} history={historical} />
        <Deal seed={own.seed} />
      </section>
      <GoalsAtEnd />
      <DealtMinds />
      <section class="end-sheet marks-sheet" aria-labelledby="marks-head">
        <h2 id="marks-head">{words.say('end-marks')}</h2>
        <Verdicts own={own} history={beside} />
        <p class="note fingerprint">
          {words.say('fingerprint')} <code>{own.fingerprint}</code>
        </p>
      </section>
    </main>
  );
}

/** The sheets that the end screen opens. */
type Opens = 'treaty' | 'process' | 'calendars' | 'branches' | 'pairs' | 'record';

/** The next steps: first what explains the game, then the retrospect, the results, and what to do next. */
function Ways(): JSX.Element {
  const words = useWords();
  const { view } = usePresent();
  const { open } = useDialogs();
  const screen = useScreen();
  return (
    <div class="end-ways">
      <HandInWay />
      <button type="button" class="main" aria-haspopup="dialog" onClick={() => open({ is: 'debrief' })}>
        {words.say('end-debrief')}
      </button>
      <Group name="end-ways-back">
        <Way is="calendars" says="calendars" />
        <Way is="branches" says="branches" />
        <Way is="process" says="process" />
        <Again />
      </Group>
      <Group name="end-ways-text">
        {view.value.signed !== null && <Way is="treaty" says="fair-copy" />}
        <Way is="pairs" says="pairs-open" />
      </Group>
      <Group name="end-ways-on">
        <button type="button" class="plain" onClick={() => (screen.value = 'title')}>
          {words.say('to-the-title')}
        </button>
        <Way is="record" says="record" />
        <ShelfButton />
      </Group>
    </div>
  );
}

/** Buttons under a heading of their own. */
function Group({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div role="group" aria-labelledby={name}>
      <p id={name} class="slug">
        {words.say(name)}
      </p>
      <div class="ways">{children}</div>
    </div>
  );
}

function Way({ is, says }: { is: Opens; says: string }): JSX.Element {
  const words = useWords();
  const { open } = useDialogs();
  return (
    <button type="button" class="plain" aria-haspopup="dialog" onClick={() => open({ is })}>
      {words.say(says)}
    </button>
  );
}

/** Watches the player's game again, or history; and the way back from there. */
function Again(): JSX.Element {
  const words = useWords();
  const present = usePresent();
  const watching = useWatching();
  const pen = usePen();
  const { watch } = useBeginnings();
  const screen = useScreen();
  if (present.seat.value === 'historian')
    return (
      <button type="button" class="plain" onClick={() => (screen.value = 'desk')}>
        {words.say(watching.replayed.value === null ? 'back-to-history' : 'replay')}
      </button>
    );
  return (
    <>
      <button type="button" class="plain" onClick={() => lookAgain(present.timeline.value, watching, pen)}>
        {words.say('replay')}
      </button>
      <button type="button" class="plain" onClick={watch}>
        {words.say('title-watch')}
      </button>
    </>
  );
}

/** The number of the deal, and how others can play the same deal. */
function Deal({ seed }: { seed: number }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  if (seed === 0)
    return <p class="note deal">{words.say('end-deal-history', { year: lastYear(present) })}</p>;
  const address = new URL(location.href);
  address.searchParams.set('seed', `${seed}`);
  return (
    <p class="note deal">
      {words.say('end-deal', { deal: `${seed}` })} <a href={address.href}>{address.href}</a>
    </p>
  );
}

/** The aftermath: the following years, and the people. */
function After(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const world = present.timeline.value.world;
  const { epilogue, fates } = world.scenario.story;
  const [all, setAll] = useState(false);
  return (
    <section class="end-sheet after" aria-labelledby="after-head">
      <h2 id="after-head">{words.say('end-after')}</h2>
      <p class="note">{words.say('fates-lead')}</p>
      <div class="scenes">
        {epilogue.map((scene) => (
          <SceneCard key={scene.id} part="epilogue" scene={scene} />
        ))}
      </div>
      {fates.length > 0 && (
        <>
          <h2>{words.say('end-fates')}</h2>
          <ul class="fates">
            {(all ? fates : fates.slice(0, 8)).map(({ person, sources }) => (
              <li key={person}>
                {words.say(`fate-${person}`)} <Sources keys={sources} />
              </li>
            ))}
          </ul>
          {!all && fates.length > 8 && (
            <button type="button" class="plain" onClick={() => setAll(true)}>
              {words.say('fates-all', { count: fates.length })}
            </button>
          )}
        </>
      )}
    </section>
  );
}
