/**
 * The night of the signing as a sheet by lamplight: an hour on the left, what is heard in it on the right, one at a
 * press; then the pens, and what follows.
 */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NightLine } from '../../scenario/story.ts';
import { Termed } from '../codex/explained-text.tsx';
import { MarkButton, MarkOfEntry } from '../codex/paper-mark.tsx';
import { WhyButton } from '../dossier/why-button.tsx';
import { Sheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { useScreen } from '../shell/screen.ts';
import { useWords } from '../shell/words.ts';
import { putAway } from '../tape/arrivals.ts';
import { dayOf, nightOf, pressesOf, type Step } from './night.ts';
import { Pens } from './signatures.tsx';

interface NightProps {
  /** The moments of the timeline that it tells. */
  readonly from: number;
  readonly until: number;
  /** It has been read before: everything stands there at once, and nothing is put away by closing it. */
  readonly again: boolean;
}

export function NightSheet({ from, until, again }: NightProps): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const dialogs = useDialogs();
  const screen = useScreen();
  const steps = nightOf(present, words, from, until);
  const whole = steps.reduce((sum, step) => sum + pressesOf(step), 0);
  const [pressed, press] = useState(again ? whole : 1);
  const newest = useRef<HTMLLIElement>(null);
  const go = useRef<HTMLButtonElement>(null);
  const shown = Math.min(pressed, whole);
  const over = shown >= whole;
  const close = (): void => {
    if (again) {
      dialogs.close();
      return;
    }
    // On a narrow screen the text itself lies there next.
    pages.tab.value = 'draft';
    putAway({ present, pages, dialogs, screen }, words, from);
  };
  useEffect(() => {
    go.current?.focus({ preventScroll: true });
    const pens = newest.current?.querySelectorAll('.inked') ?? [];
    ([...pens].at(-1) ?? newest.current)?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  let left = shown;
  const rows = steps.flatMap((step) => {
    const here = Math.min(left, pressesOf(step));
    left -= here;
    return here > 0 ? [{ step, here }] : [];
  });
  const last = rows.at(-1);
  const inHand = last?.step.is === 'pens' && last.here < pressesOf(last.step);
  return (
    <Sheet
      kind="night"
      slug={words.date(present.iso(dayOf(steps) ?? present.view.value.day), 'long')}
      title={words.say('night')}
      onClose={close}
      foot={
        <>
          {!over && (
            <button type="button" class="plain" onClick={() => press(whole)}>
              {words.say('all-at-once')}
            </button>
          )}
          <button type="button" class="main" ref={go} onClick={() => (over ? close() : press(shown + 1))}>
            {words.say(over ? (again ? 'close' : 'night-over') : inHand ? 'night-pen' : 'night-next')}
            <kbd>{words.say('key-space')}</kbd>
          </button>
        </>
      }
    >
      <ol class="hours" aria-live="polite">
        {rows.map(({ step, here }, index) => (
          <li key={index} ref={index === rows.length - 1 ? newest : null}>
            <Hour step={step} shown={here} />
          </li>
        ))}
      </ol>
      <p class="note">{words.say('night-invented')}</p>
    </Sheet>
  );
}

function Hour({ step, shown }: { step: Step; shown: number }): JSX.Element {
  const words = useWords();
  if (step.is === 'line') return <Line line={step.line} />;
  const { entry, at } = step;
  const { hour } = entry.cable;
  return (
    <>
      <span class="hour">{hour === undefined ? '' : words.say('night-hour', clock(hour * 60))}</span>
      <div>
        {entry.paper.title !== null && <h3>{entry.paper.title}</h3>}
        <p class="text">
          <Termed text={entry.paper.text} /> <MarkOfEntry entry={entry} />
        </p>
        {step.is === 'pens' && <Pens hands={step.hands} signed={shown - 1} />}
        {entry.paper.hasLedger && (
          <WhyButton title={entry.paper.title ?? entry.paper.slug} at={at} look="plain" />
        )}
      </div>
    </>
  );
}

function Line({ line: { id, minute, sources } }: { line: NightLine }): JSX.Element {
  const words = useWords();

  return (
    <>
      <span class="hour">
        {words.say('night-hour', clock(minute))}
        {minute < 0 && <span class="note">{words.say('night-eve')}</span>}
      </span>
      <p class="text">
        {words.say(`night-${id}`)}{' '}
        <MarkButton paper={{ mark: sources.length > 0 ? 'worded' : 'invented', sources }} />
      </p>
    </>
  );
}

/** Minutes from midnight as on the clock; those of the evening before lie below it. */
function clock(minute: number): { hour: string; minute: string } {
  const day = (minute + 2880) % 1440;
  return { hour: `${Math.trunc(day / 60)}`, minute: `${day % 60}`.padStart(2, '0') };
}
