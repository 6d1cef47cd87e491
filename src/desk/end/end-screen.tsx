/**
 * The end: the front page with who sat where, five verdicts beside history's, what each power did and when, and
 * what came after.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Result, resultOf } from '../../chronicle/result.ts';
import { Afterwards } from '../map/afterwards-sheet.tsx';
import { SceneCard } from '../prologue/scene.tsx';
import { type Desk, useDesk } from '../shell/desk.ts';
import { Sources } from '../shell/sources-button.tsx';
import { lastYear } from '../title/deal-number.ts';
import { lookAgain } from '../watch/days.ts';
import { FrontPage } from './front-page.tsx';
import { PowersTable } from './powers-table.tsx';
import { Verdicts } from './verdicts.tsx';

export function EndScreen(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.ports;
  useEffect(() => {
    void desk.unroll();
  }, [desk]);
  const own = resultOf(desk.timeline.value);
  const history = desk.history === null ? null : resultOf(desk.history);
  const ending = own.ending ?? '';
  return (
    <main class="end">
      <div class="end-top">
        <FrontPage ending={ending} result={own} />
        <section class="verdict-sheet" aria-labelledby="verdict-head">
          <p class="slug">{words.say('end-slug')}</p>
          <h2 id="verdict-head">{words.say(`ending-${ending}`)}</h2>
          <p class="lead">{words.say(`ending-${ending}.sub`)}</p>
          <button
            type="button"
            class="link"
            aria-haspopup="dialog"
            onClick={() => desk.open({ is: 'ending' })}
          >
            {words.say('why-ending-open')}
          </button>
          <Verdicts
            own={own}
            history={desk.seat.value === 'historian' && desk.replayed.value === null ? null : history}
          />
          <Ways desk={desk} />
        </section>
      </div>
      <section class="end-sheet" aria-labelledby="powers-head">
        <h2 id="powers-head">{words.say('end-powers')}</h2>
        <PowersTable result={own} history={history} />
        <Deal seed={own.seed} />
        <p class="note fingerprint">
          {words.say('fingerprint')} <code>{own.fingerprint}</code>
        </p>
      </section>
      <After desk={desk} own={own} />
      <Afterwards result={own} />
    </main>
  );
}

function Ways({ desk }: { desk: Desk }): JSX.Element {
  const { words } = desk.ports;
  return (
    <div class="ways">
      <button type="button" class="main" onClick={() => (desk.screen.value = 'title')}>
        {words.say('to-the-title')}
      </button>
      {desk.view.value.signed !== null && (
        <button
          type="button"
          class="plain"
          aria-haspopup="dialog"
          onClick={() => desk.open({ is: 'treaty' })}
        >
          {words.say('fair-copy')}
        </button>
      )}
      <button type="button" class="plain" aria-haspopup="dialog" onClick={() => desk.open({ is: 'process' })}>
        {words.say('process')}
      </button>
      <button type="button" class="plain" aria-haspopup="dialog" onClick={() => desk.open({ is: 'pairs' })}>
        {words.say('pairs-open')}
      </button>
      <button type="button" class="plain" aria-haspopup="dialog" onClick={() => desk.open({ is: 'record' })}>
        {words.say('record')}
      </button>
      {desk.seat.value === 'player' ? (
        <>
          <button type="button" class="plain" onClick={() => lookAgain(desk)}>
            {words.say('replay')}
          </button>
          <button type="button" class="plain" onClick={() => desk.watch()}>
            {words.say('title-watch')}
          </button>
        </>
      ) : (
        <button type="button" class="plain" onClick={() => (desk.screen.value = 'desk')}>
          {words.say(desk.replayed.value === null ? 'back-to-history' : 'replay')}
        </button>
      )}
    </div>
  );
}

/** Which deal it was, and where others find the same minds. */
function Deal({ seed }: { seed: number }): JSX.Element {
  const { ports } = useDesk();
  const { words } = ports;
  if (seed === 0) return <p class="note deal">{words.say('end-deal-history', { year: lastYear(ports) })}</p>;
  const address = new URL(location.href);
  address.searchParams.set('seed', `${seed}`);
  return (
    <p class="note deal">
      {words.say('end-deal', { deal: `${seed}` })} <a href={address.href}>{address.href}</a>
    </p>
  );
}

/** What came after: the line that was open to this game, the years that came, and the people. */
function After({ desk, own }: { desk: Desk; own: Result }): JSX.Element {
  const { words, world } = desk.ports;
  const { epilogue, fates } = world.scenario.story;
  const [all, show] = useState(false);
  return (
    <section class="end-sheet after" aria-labelledby="after-head">
      <h2 id="after-head">{words.say('end-after')}</h2>
      {own.ending !== null && <p class="lead">{words.say(`ending-${own.ending}.later`)}</p>}
      <div class="scenes">
        {epilogue.map((scene) => (
          <SceneCard key={scene.id} part="epilogue" scene={scene} />
        ))}
      </div>
      {fates.length > 0 && (
        <>
          <h2>{words.say('end-fates')}</h2>
          <p class="note">{words.say('fates-lead')}</p>
          <ul class="fates">
            {(all ? fates : fates.slice(0, 8)).map(({ person, sources }) => (
              <li key={person}>
                {words.say(`fate-${person}`)} <Sources keys={sources} />
              </li>
            ))}
          </ul>
          {!all && fates.length > 8 && (
            <button type="button" class="plain" onClick={() => show(true)}>
              {words.say('fates-all', { count: fates.length })}
            </button>
          )}
        </>
      )}
    </section>
  );
}
