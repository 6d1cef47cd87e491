/** The record of the game: as a file, as an address, as a QR code, and as text. */
import type { ComponentChildren, ComponentType, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { addressOfMoment, type MomentAddress, printMoment } from '../../chronicle/moment-address.ts';
import { recordOf } from '../../chronicle/record.ts';
import type { Timeline } from '../../chronicle/timeline.ts';
import { announce } from '../shell/announce.ts';
import { Sheet } from '../shell/dialog.tsx';
import { Coming, LazyWith } from '../shell/lazy.tsx';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { useWatching } from '../watch/watching.ts';
import { openFile } from './open-file.ts';
import { addressOf, saveFile } from './record.ts';
import { useKeeping } from './saves.ts';

const loadQrCode = (): Promise<ComponentType<{ timeline: Timeline; at: MomentAddress | null }>> =>
  import('./qr-code.tsx').then(({ QrCode }) => QrCode);

export function RecordSheet(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const watching = useWatching();
  const timeline = present.timeline.value;
  const begun = timeline.moments.length > 1;
  // A watched game is exported whole and opens at the watched moment.
  const whole = (present.seat.value === 'historian' && watching.watched.value) || timeline;
  const [at, setAt] = useState<MomentAddress | null>(
    whole === timeline ? null : addressOfMoment(whole, watching.cursor.value),
  );
  return (
    <Sheet title={words.say('record')}>
      <p class="lead">{words.say('record-lead')}</p>
      <div class="record-ways">
        {begun && (
          <button type="button" class="plain" onClick={() => saveFile(timeline)}>
            {words.say('record-save')}
          </button>
        )}
        {begun && <CopyLink of={async () => whole} at={at} />}
        <OpenFile />
      </div>
      {begun && (
        <>
          <OpensAt timeline={whole} at={at} choose={setAt} />
          <Folded summary={words.say('qr-code')}>
            <LazyWith load={loadQrCode} with={{ timeline: whole, at }} />
          </Folded>
          <details>
            <summary>{words.say('record-text')}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reached by the keyboard */}
            <pre class="despatch-text" tabIndex={0}>
              {recordOf(timeline)}
            </pre>
          </details>
        </>
      )}
    </Sheet>
  );
}

/** A details element whose content is loaded and drawn when it is first opened. */
function Folded({ summary, children }: { summary: string; children: ComponentChildren }): JSX.Element {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{summary}</summary>
      {opened && children}
    </details>
  );
}

interface OpensAtProps {
  readonly timeline: Timeline;
  readonly at: MomentAddress | null;
  readonly choose: (at: MomentAddress | null) => void;
}

/** Chooses the day at which the link opens: the end, or any day on which something was done. */
function OpensAt({ timeline, at, choose }: OpensAtProps): JSX.Element {
  const words = useWords();
  const acted = timeline.moments.flatMap(({ command }, index) =>
    command === null || command.do === 'wait' ? [] : [addressOfMoment(timeline, index - 1)],
  );
  const days = new Map([...acted, ...(at === null ? [] : [at])].map((one) => [printMoment(one), one]));
  return (
    <label class="opens-at">
      <span>{words.say('record-opens-at')}</span>{' '}
      <select
        value={at === null ? '' : printMoment(at)}
        onChange={({ currentTarget: { value } }) => choose(days.get(value) ?? null)}
      >
        <option value="">{words.say('record-opens-end')}</option>
        {[...days]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, { date, acts }]) => (
            <option key={key} value={key}>
              {acts === null || acts === 0
                ? words.date(date, 'medium')
                : words.say('record-opens-after', { date: words.date(date, 'medium'), count: acts })}
            </option>
          ))}
      </select>
    </label>
  );
}

interface CopyLinkProps {
  readonly of: () => Promise<Timeline | null>;
  /** The moment at which the link opens; by default the end. */
  readonly at?: MomentAddress | null;
}

/** Without clipboard access the address is shown for copying. */
export function CopyLink({ of, at = null }: CopyLinkProps): JSX.Element {
  const words = useWords();
  const [shown, setShown] = useState<string | null>(null);
  const [packing, setPacking] = useState(false);
  const copy = async (): Promise<void> => {
    setPacking(true);
    const address = await of()
      .then((timeline) => timeline && addressOf(timeline, at))
      .finally(() => setPacking(false));
    if (address === null) return;
    try {
      await navigator.clipboard.writeText(address);
      announce(words.say('record-copied', { letters: address.length }));
    } catch {
      setShown(address);
    }
  };
  return (
    <>
      <button type="button" class="plain" onClick={() => void copy()}>
        {words.say(at === null ? 'record-copy' : 'record-copy-moment')}
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

/** A button that opens a file from the disk, usable on any screen. */
function OpenFile(): JSX.Element {
  const words = useWords();
  const keeping = useKeeping();
  const input = useRef<HTMLInputElement>(null);
  const open = async (): Promise<void> => {
    const file = input.current?.files?.[0];
    if (file === undefined) return;
    await openFile(keeping, file);
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
