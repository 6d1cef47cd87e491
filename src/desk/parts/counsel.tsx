/**
 * The sheet that answers "What can I do?": the things that are possible today with their reasons, and always what there
 * is to wait for.
 */
import type { JSX } from 'preact';
import { hasCodex } from '../codex.ts';
import { type Counsel, counselFor, waitFor } from '../counsel.ts';
import { type Desk, useDesk } from '../desk.ts';
import { Sheet } from './dialog.tsx';
import { VerbButton } from './verb.tsx';

export function CounselSheet(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  const all = counselFor(desk);
  return (
    <Sheet
      slug={words.say('counsel-slug', { date: words.date(desk.view.value.date, 'long') })}
      title={words.say('counsel')}
      foot={<Ways desk={desk} />}
    >
      {all.length === 0 ? (
        <p class="lead">{words.say('counsel-none')}</p>
      ) : (
        <ul class="counsel">
          {all.map((one, index) => (
            <li key={index}>
              <p>{one.reason}</p>
              <Act desk={desk} counsel={one} />
            </li>
          ))}
        </ul>
      )}
      {desk.view.value.attention === 0 && <p class="note">{words.say('refusal-no-attention')}</p>}
      <p class="counsel-wait">{waitFor(desk)}</p>
      <button type="button" class="main" onClick={() => wait(desk)}>
        {words.say('command-wait')}
        <kbd>W</kbd>
      </button>
    </Sheet>
  );
}

function wait(desk: Desk): void {
  desk.close();
  desk.wait();
}

/** The command itself, or the way to the page on which it is given. */
function Act({ desk, counsel: { act } }: { desk: Desk; counsel: Counsel }): JSX.Element {
  const { words } = desk.house;
  if (typeof act !== 'string') return <VerbButton possible={act} />;
  const go = (): void => {
    desk.close();
    if (act === 'waiting') desk.turnToWaiting();
    else {
      desk.select(desk.timeline.value.world.player);
      desk.tab.value = 'dossier';
    }
  };
  return (
    <button type="button" class="plain" onClick={go}>
      {words.say(act === 'waiting' ? 'crisis-read' : 'home-body-room')}
    </button>
  );
}

/** What else explains the desk. */
function Ways({ desk }: { desk: Desk }): JSX.Element {
  const { words } = desk.house;
  return (
    <>
      {hasCodex(desk) && (
        <button type="button" class="plain" onClick={() => desk.open({ is: 'codex', entry: null })}>
          {words.say('codex')}
        </button>
      )}
      <button type="button" class="plain keys-all" onClick={() => desk.open({ is: 'keys' })}>
        {words.say('keys')}
      </button>
      <button type="button" class="plain" onClick={() => desk.close()}>
        {words.say('close')}
        <kbd>{words.say('key-esc')}</kbd>
      </button>
    </>
  );
}
