/**
 * The strip beside the date: the fortnight, the three accounts (attention, confidence at home with its trend,
 * the clock of the greater pact) and the menu.
 */
import type { JSX } from 'preact';
import { Fortnight } from '../calendar/fortnight.tsx';
import { isLow, lowWords } from '../home/low-line.ts';
import { confidenceShown, lastOf, movements } from '../home/movements.ts';
import { ReminderPlace } from '../lesson/reminder-place.tsx';
import { useDerived } from './derived.ts';
import { useDialogs } from './dialogs.ts';
import { signedBeside } from './figures.ts';
import { Discs } from './icons.tsx';
import { Menu } from './menu.tsx';
import { usePresent } from './present.ts';
import { useWords } from './words.ts';

export function Gauges(): JSX.Element {
  const words = useWords();
  return (
    <>
      <Fortnight />
      <Attention />
      <Confidence />
      <PactClock />
      <nav class="strip-menu" aria-label={words.say('menu')}>
        <Menu />
      </nav>
      <ReminderPlace />
    </>
  );
}

/** The attention left this week. */
function Attention(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const attention = useDerived(() => present.view.value.attention);
  const owed = useDerived(() => present.view.value.owed);
  const { perWeek } = present.world.value.scenario.calendar.attention;
  return (
    <div class="strip-attention">
      <p class="act">{words.say('attention')}</p>
      <p>
        <Discs full={attention} of={perWeek} />{' '}
        <span class={owed > 0 ? 'attention-words owed' : 'attention-words'}>
          {owed > 0
            ? words.say('attention-owed', { next: Math.max(0, perWeek - owed) })
            : words.say('attention-left', { count: attention })}
        </span>
      </p>
    </div>
  );
}

function Trend({ values }: { values: readonly number[] }): JSX.Element {
  const most = Math.max(...values) + 200;
  const least = Math.min(...values) - 200;
  const step = 54 / Math.max(1, values.length - 1);
  const at = values.map(
    (value, index) => [4 + index * step, 4 + ((most - value) * 20) / (most - least)] as const,
  );
  const [x, y] = at.at(-1) ?? [4, 14];
  return (
    <svg class="trend" width="64" height="30" viewBox="0 0 64 30" aria-hidden="true" focusable="false">
      <path d="M0 28.5h64" stroke="currentColor" stroke-width="1" stroke-dasharray="1.5 2" opacity=".7" />
      <polyline
        points={at.map((point) => point.join()).join(' ')}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
      />
      <circle cx={x} cy={y} r="3" fill="currentColor" />
    </svg>
  );
}

function Confidence(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const { values, last } = useDerived(() => {
    const moved = movements(present.timeline.value);
    const begun = present.world.value.scenario.home.confidence;
    return { values: [begun, ...moved.map(({ now }) => now)].slice(-24), last: lastOf(moved) };
  });
  const figure = useDerived(() => confidenceShown(present));
  const low = useDerived(() => isLow(present));
  const change =
    last === undefined
      ? ''
      : words.say('confidence-last', { change: signedBeside(words, last.now, last.change) });
  const lately =
    last === undefined
      ? words.say('confidence-unmoved')
      : words.say('confidence-moved', {
          change,
          cause: words.say(`cause-${last.cause}`),
        });
  return (
    <button
      type="button"
      class="strip-confidence"
      aria-haspopup="dialog"
      aria-label={`${words.say('confidence-label', { figure, last: lately })}${low ? `. ${lowWords(present, words)}` : ''}`}
      onClick={() => dialogs.open({ is: 'confidence' })}
    >
      <b class={low ? 'big low' : 'big'}>{figure}</b>
      <Trend values={values} />
      <span>
        <span class="act">
          <span class="long">{words.say('confidence')}</span>
          <span class="short">{words.say('confidence.short')}</span>
        </span>
        <span class="change">{change}</span>
        <span class="moved">{lately}</span>
      </span>
    </button>
  );
}

function PactClock(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const { signatories } = present.world.value.scenario.clock;
  const deposited = useDerived(() => present.view.value.clock.deposited);
  const { length } = deposited;
  if (signatories.length === 0) return null;
  return (
    <button
      type="button"
      class="strip-clock"
      aria-haspopup="dialog"
      aria-label={words.say('clock-label', { count: length, of: signatories.length })}
      onClick={() => dialogs.open({ is: 'clock' })}
    >
      <span class="act">{words.say('clock.short')}</span>
      <span class="boxes" aria-hidden="true">
        {signatories.map((id) => (
          <i key={id} class={deposited.includes(id) ? 'box full' : 'box'} />
        ))}
      </span>
      <span class="clock-words">{words.say('clock-count', { count: length, of: signatories.length })}</span>
    </button>
  );
}
