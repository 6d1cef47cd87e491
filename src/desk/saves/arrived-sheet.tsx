/** The sheet for a game from outside, by file or by address: what it is, and whether to play it. */
import type { JSX } from 'preact';
import { MOST_SEED } from '../../chronicle/seed.ts';
import { commandsOf, gameOf, isFinished, type Timeline, upTo } from '../../chronicle/timeline.ts';
import { view } from '../../core/view.ts';
import type { Words } from '../../strings/fluent.ts';
import { refusalWords } from '../../strings/refusal-words.ts';
import { Sheet } from '../shell/dialog.tsx';
import type { ArrivalFault, ArrivalRemark, Arrived } from '../shell/dialogs.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { useWords } from '../shell/words.ts';
import { useBeginnings } from '../title/beginnings.ts';
import { useHistory } from '../watch/historical-line.ts';
import { usePen } from '../watch/pen.ts';
import { lookAt } from '../watch/pen-at.ts';
import { useWatching } from '../watch/watching.ts';
import { adopt } from './record.ts';
import { hasCommands, useSaves } from './saves.ts';

interface ArrivedSheetProps {
  readonly arrived: Arrived;
  readonly at: number | null;
  readonly remark: ArrivalRemark | null;
}

/** What came: its day, deal and length; nothing is overwritten before the player agrees. */
export function ArrivedSheet({ arrived, at, remark }: ArrivedSheetProps): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  const pen = usePen();
  const saves = useSaves();
  const beginnings = useBeginnings();
  if ('fault' in arrived) return <Unread fault={arrived.fault} />;
  const { timeline, stopped, changed } = arrived;
  const date = (of: typeof timeline): string => words.date(view(gameOf(of), 'player').date, 'long');
  const kept = saves.kept.value;
  const opened = at === null ? timeline : upTo(timeline, at + 1);
  return (
    <Sheet
      title={words.say('arrived-title')}
      foot={
        <>
          <button type="button" class="plain" onClick={() => dialogs.close()}>
            {words.say('arrived-keep')}
          </button>
          {at !== null && <LookThere timeline={timeline} at={at} />}
          <button type="button" class="main" onClick={() => adopt(pen, saves, beginnings, opened)}>
            {words.say(isFinished(opened) ? 'arrived-end' : 'arrived-play')}
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
      {remark !== null && <p>{words.say(`arrived-${remark}`)}</p>}
      {at !== null && <p>{words.say('arrived-at', { date: date(opened) })}</p>}
      {changed !== null && (
        <p>{words.say(changed === 'fingerprint' ? 'arrived-otherwise' : 'arrived-changed')}</p>
      )}
      {stopped !== null && (
        <p>
          {words.say('arrived-stopped', {
            place: commandsOf(timeline).filter((command) => command.do !== 'wait').length + 1,
            why: refusalWords(words, stopped.refusal),
          })}
        </p>
      )}
      {kept !== null && hasCommands(saves.kept.value) && (
        <p>{words.say('arrived-over', { date: date(kept) })}</p>
      )}
    </Sheet>
  );
}

/** Why nothing can be opened; an address is shown as it came, since it is removed from the page's own. */
function Unread({ fault }: { fault: ArrivalFault }): JSX.Element {
  const words = useWords();
  const sent = fault.code === 'packed' ? fault.sent : null;
  return (
    <Sheet title={words.say(sent === null ? 'arrived-bad' : 'arrived-bad-link')}>
      <p class="lead">{faultWords(words, fault)}</p>
      {sent !== null && (
        <label class="record-address">
          {words.say('arrived-sent')}
          <textarea readOnly rows={4} value={sent} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </Sheet>
  );
}

/** Opens the desk at that moment to watch; the game is not made the player's own. */
function LookThere({ timeline, at }: { timeline: Timeline; at: number }): JSX.Element {
  const words = useWords();
  const states = { history: useHistory(), watching: useWatching(), pen: usePen() };
  return (
    <button type="button" class="plain" onClick={() => lookAt(timeline, at, states)}>
      {words.say('arrived-look')}
    </button>
  );
}

export function faultWords(words: Words, fault: ArrivalFault): string {
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
    case 'unreadable':
      return words.say('fault-unreadable', { file: fault.file });
    case 'large':
    case 'empty':
    case 'not-json':
    case 'newer':
    case 'packed':
    case 'hand-in':
    case 'assignment':
      return words.say(`fault-${fault.code}`);
  }
}
