/**
 * The record of the game: as a file, as an address, and to be read; and a record that has come from outside.
 */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { recordOf } from '../../chronicle/record.ts';
import { MOST_SEED } from '../../chronicle/seed.ts';
import { gameOf, type Timeline } from '../../chronicle/timeline.ts';
import { view } from '../../core/view.ts';
import type { Words } from '../../strings/fluent.ts';
import { refusalWords } from '../../strings/refusal-words.ts';
import { announce } from '../shell/announce.ts';
import { Sheet } from '../shell/dialog.tsx';
import type { ArrivalFault, Arrived } from '../shell/dialogs.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { Coming } from '../shell/fetched-part.tsx';
import { useNewGames } from '../shell/ports.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { useBeginnings } from '../title/beginnings.ts';
import { usePen } from '../watch/pen.ts';
import { addressOf, adopt, receive, saveFile } from './record.ts';
import { isBegun, useSaves } from './saves.ts';

export function RecordSheet(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const timeline = present.timeline.value;
  const begun = timeline.moments.length > 1;
  return (
    <Sheet title={words.say('record')}>
      <p class="lead">{words.say('record-lead')}</p>
      <div class="record-ways">
        {begun && (
          <button type="button" class="plain" onClick={() => saveFile(timeline)}>
            {words.say('record-save')}
          </button>
        )}
        {begun && <CopyLink of={async () => timeline} />}
        <OpenFile />
      </div>
      {begun && (
        <details>
          <summary>{words.say('record-text')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reached by the keyboard */}
          <pre class="despatch-text" tabIndex={0}>
            {recordOf(timeline)}
          </pre>
        </details>
      )}
    </Sheet>
  );
}

/** Where the clipboard is shut, the address stands there to be taken. */
export function CopyLink({ of }: { of: () => Promise<Timeline | null> }): JSX.Element {
  const words = useWords();
  const [shown, show] = useState<string | null>(null);
  const [packing, pack] = useState(false);
  const copy = async (): Promise<void> => {
    pack(true);
    const address = await of()
      .then((timeline) => timeline && addressOf(timeline))
      .finally(() => pack(false));
    if (address === null) return;
    try {
      await navigator.clipboard.writeText(address);
      announce(words.say('record-copied', { letters: address.length }));
    } catch {
      show(address);
    }
  };
  return (
    <>
      <button type="button" class="plain" onClick={() => void copy()}>
        {words.say('record-copy')}
      </button>
      {packing && <Coming />}
      {shown !== null && (
        <label class="record-address">
          {words.say('record-uncopied')}
          <textarea readOnly rows={3} value={shown} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}

/** Opens a file from the disk, from wherever the page stands. */
export function OpenFile(): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  const newGames = useNewGames();
  const input = useRef<HTMLInputElement>(null);
  const open = async (): Promise<void> => {
    const file = input.current?.files?.[0];
    if (file === undefined) return;
    receive(dialogs, newGames, await file.text());
    if (input.current !== null) input.current.value = '';
  };
  return (
    <label class="plain file">
      <input
        ref={input}
        class="hidden"
        type="file"
        accept=".despatch,.txt,.json,text/plain,application/json"
        onChange={() => void open()}
      />
      {words.say('record-open')}
    </label>
  );
}

/** What came: whose, of what day, how far it goes; nothing is overwritten before it is asked for. */
export function ArrivedSheet({ arrived }: { arrived: Arrived }): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  const pen = usePen();
  const saves = useSaves();
  const beginnings = useBeginnings();
  if ('fault' in arrived)
    return (
      <Sheet title={words.say('arrived-bad')}>
        <p class="lead">{faultWords(words, arrived.fault)}</p>
      </Sheet>
    );
  const { timeline, stopped, changed } = arrived;
  const date = (of: typeof timeline): string => words.date(view(gameOf(of), 'player').date, 'long');
  const kept = saves.kept.value;
  return (
    <Sheet
      title={words.say('arrived-title')}
      foot={
        <>
          <button type="button" class="plain" onClick={() => dialogs.close()}>
            {words.say('arrived-keep')}
          </button>
          <button type="button" class="main" onClick={() => adopt(pen, saves, beginnings, timeline)}>
            {words.say('arrived-play')}
          </button>
        </>
      }
    >
      <p class="lead">
        {words.say('arrived-lead', {
          date: date(timeline),
          deal: `${timeline.world.seed}`,
          count: timeline.moments.length - 1,
        })}
      </p>
      {changed !== null && (
        <p>{words.say(changed === 'fingerprint' ? 'arrived-otherwise' : 'arrived-changed')}</p>
      )}
      {stopped !== null && (
        <p>
          {words.say('arrived-stopped', {
            place: stopped.index + 1,
            why: refusalWords(words, stopped.refusal),
          })}
        </p>
      )}
      {kept !== null && isBegun(saves.kept.value) && <p>{words.say('arrived-over', { date: date(kept) })}</p>}
    </Sheet>
  );
}

function faultWords(words: Words, fault: ArrivalFault): string {
  switch (fault.code) {
    case 'line': {
      const { line, column, found } = fault.first;
      return words.say('fault-line', { line, column, found });
    }
    case 'seed': {
      const seed = { found: fault.found, most: `${MOST_SEED}` };
      return fault.at === null
        ? words.say('fault-seed-log', seed)
        : words.say('fault-seed', { ...seed, ...fault.at });
    }
    case 'tag':
      return words.say('fault-tag', { tag: fault.tag, found: fault.found, ...fault.at });
    case 'not-a-log':
      return words.say('fault-not-a-log', { path: fault.path });
    case 'not-a-command':
      return words.say('fault-not-a-command', { place: fault.index + 1 });
    case 'scenario':
      return words.say('fault-scenario', { id: fault.id });
    case 'large':
    case 'empty':
    case 'not-json':
    case 'packed':
      return words.say(`fault-${fault.code}`);
  }
}
