/**
 * The signing as a full-page scene: the house on the left, the events hour by hour, one per key press; the
 * table's question to the player; then the signatures, and the aftermath. During the first telling the desk is not
 * rendered (shell/app.tsx), so that nothing on the page gives away the ending.
 */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { NightLine } from '../../scenario/story.ts';
import { names } from '../../strings/power-names.ts';
import { Termed } from '../codex/explained-text.tsx';
import { MarkButton, MarkOfEntry } from '../codex/paper-mark.tsx';
import { WhyButton } from '../dossier/why-button.tsx';
import { PlainLine } from '../lesson/plain/plain-line.tsx';
import { Sheet, useInSheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { usePages } from '../shell/pages.ts';
import { atTheDoor } from '../shell/persons.ts';
import { usePresent } from '../shell/present.ts';
import { useScreen } from '../shell/screen.ts';
import { useWords } from '../shell/words.ts';
import { putAway } from '../tape/arrivals.ts';
import { Choices } from './choices.tsx';
import {
  begunAfter,
  dayOf,
  houseAfter,
  nightOf,
  pressesOf,
  pressesOfAll,
  pressesUpTo,
  type Step,
} from './night.ts';
import { Room } from './room.tsx';
import { RunsByItself } from './runs-by-itself.tsx';

interface NightProps {
  /** The range of moments that it tells. */
  readonly from: number;
  readonly until: number;
  /** It has been read before: everything is shown at once, and closing it changes nothing. */
  readonly again: boolean;
  /** Everything before this moment has been read already. */
  readonly fresh?: number | undefined;
}

export function NightSheet({ from, until, again, fresh = from }: NightProps): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const dialogs = useDialogs();
  const screen = useScreen();
  const { world, moments } = present.timeline.value;
  const steps = nightOf(present, words, from, until);
  const whole = pressesOfAll(steps);
  const [pressed, setPressed] = useState(1);
  const newest = useRef<HTMLLIElement>(null);
  const go = useRef<HTMLButtonElement>(null);
  const ways = useRef<HTMLElement>(null);
  const shown = again ? whole : Math.min(Math.max(pressed, pressesUpTo(steps, fresh)), whole);
  const over = shown >= whole;
  const begun = begunAfter(steps, shown);
  const last = begun.at(-1);
  const inHand = last?.step.is === 'signatures' && last.here < pressesOf(last.step);
  const { table } = present.view.value;
  // The guests are waiting for the player.
  const rests =
    !again && over && table !== null && pages.waiting.value?.is === 'table' && until >= moments.length - 1;
  const close = (): void => {
    if (again || present.seat.value === 'historian') {
      dialogs.close();
      return;
    }
    // On a narrow screen the text itself comes next.
    if (table === null) pages.tab.value = 'draft';
    putAway({ present, pages, dialogs, screen }, words, from);
  };
  const next = (): void => (over ? close() : setPressed(shown + 1));
  useInSheet(() => {
    (rests ? ways.current?.querySelector<HTMLElement>('h3') : go.current)?.focus({ preventScroll: true });
    newest.current?.scrollIntoView({ block: 'nearest' });
    if (rests) ways.current?.scrollIntoView({ block: 'nearest' });
  }, [shown, rests, until]);
  return (
    <Sheet
      kind="night"
      slug={words.date(present.iso(dayOf(steps) ?? present.view.value.day), 'long')}
      title={words.say('night')}
      onClose={close}
      aside={
        <>
          <ol class="hours" aria-live="polite">
            {begun.map(({ step, here }, index) => (
              <li key={index} ref={index === begun.length - 1 ? newest : null}>
                <Hour step={step} shown={here} />
              </li>
            ))}
          </ol>
          {rests && (
            <section class="night-ways" ref={ways} aria-label={words.say('table')}>
              <Choices leaving={table.leaving} />
            </section>
          )}
          <p class="note">{words.say('night-invented')}</p>
        </>
      }
      foot={
        rests ? (
          <button type="button" class="plain" onClick={close}>
            {words.say('night-to-desk')}
            <kbd>{words.say('key-esc')}</kbd>
          </button>
        ) : (
          <>
            {!over && (
              <button type="button" class="plain" onClick={() => setPressed(whole)}>
                {words.say('all-at-once')}
              </button>
            )}
            <button type="button" class="main" ref={go} onClick={next}>
              {words.say(over ? (again ? 'close' : 'night-over') : inHand ? 'night-pen' : 'night-next')}
              <kbd>{words.say('key-space')}</kbd>
            </button>
          </>
        )
      }
    >
      <Room house={houseAfter(steps, begun, world.player)} asks={rests} />
      {present.seat.value === 'historian' && !again && <RunsByItself at={shown} next={next} />}
    </Sheet>
  );
}

function Hour({ step, shown }: { step: Step; shown: number }): JSX.Element {
  const words = useWords();
  if (step.is === 'line') return <Line line={step.line} late={step.late} />;
  const { entry, at } = step;
  const { hour } = entry.cable;
  // "Signed" becomes a heading only once everyone has signed.
  const title = step.is === 'signatures' && shown < pressesOf(step) ? null : entry.paper.title;
  return (
    <>
      <span class="hour">{hour === undefined ? '' : words.say('night-hour', clock(hour * 60))}</span>
      <div>
        {title !== null && <h3>{title}</h3>}
        <p class="text">
          <Termed text={entry.paper.text} /> <MarkOfEntry entry={entry} />
        </p>
        <PlainLine entry={entry} />
        {step.is === 'signatures' && shown > 1 && <LastHand hand={step.hands[shown - 2]} />}
        {entry.paper.hasLedger && (
          <WhyButton title={entry.paper.title ?? entry.paper.slug} at={at} look="plain" />
        )}
      </div>
    </>
  );
}

/** The person who has signed last, in a sentence for screen readers. */
function LastHand({ hand }: { hand: string | undefined }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  if (hand === undefined) return null;
  const person = atTheDoor(present.timeline.value.world, hand, present.view.value.date)?.person;
  const name = words.say(person === undefined ? `power-${hand}` : `person-${person}`);
  return (
    <p class="last-hand" key={hand}>
      {words.say('night-signs', { person: name, power: names(words, [hand]) })}
    </p>
  );
}

function Line({ line: { id, minute, sources }, late }: { line: NightLine; late: boolean }): JSX.Element {
  const words = useWords();

  return (
    <>
      <span class="hour">{late ? '' : words.say('night-hour', clock(minute))}</span>
      <p class="text">
        {words.say(`night-${id}`)}{' '}
        <MarkButton paper={{ mark: sources.length > 0 ? 'worded' : 'invented', sources }} />
      </p>
    </>
  );
}

/** Minutes since midnight as a time of day. */
function clock(minute: number): { hour: string; minute: string } {
  const day = minute % 1440;
  return { hour: `${Math.trunc(day / 60)}`, minute: `${day % 60}`.padStart(2, '0') };
}
