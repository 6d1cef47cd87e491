/**
 * One stop: what lay on the desk and the answers; and once it is answered, what was done, the paper, the sums behind it,
 * and where every other answer leads.
 */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { dateOf, placeOf } from '../../../lesson/stops.ts';
import { Termed } from '../../codex/explained-text.tsx';
import { announce } from '../../shell/announce.ts';
import { usePress } from '../../shell/use-keys.ts';
import { useWords } from '../../shell/words.ts';
import { AnsweredCards } from './answered-cards.tsx';
import { AnyAct } from './any-act.tsx';
import { AskedCards } from './asked-cards.tsx';
import { DoneThen } from './done-then.tsx';
import { giveHint, Hint, HintButton } from './hint.tsx';
import { OnTheDesk } from './on-the-desk.tsx';
import { resultWords } from './result-words.ts';
import { answer, answerAt, change, goTo, hereIn, isClass, letterOf, useQuestion } from './session.ts';
import { Settled } from './settled.tsx';
import { useLeads } from './use-leads.ts';
import { useWays } from './use-ways.ts';

/** Space goes on, unless it is the key of another button that has the focus. */
const isSpaceFree = (): boolean => {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement)) return true;
  return focused.matches('.guess-card, .guess-go') || !focused.matches('button, input, select, summary, a');
};

/** Height in which the heads of sheet and page leave room for a question: design choice. */
const ROOMY = 700;

/** Back to the beginning of the stop; where there is little room the heads above it are scrolled away. */
function toItsTop(): void {
  const sheet = document.querySelector('.sheet-class');
  const stop = sheet?.querySelector('.guess-split');
  if (!(sheet instanceof HTMLElement) || !(stop instanceof HTMLElement)) return;
  if (sheet.clientHeight >= ROOMY) sheet.scrollTo({ top: 0 });
  else stop.scrollIntoView({ block: 'start' });
}

const withoutSpace = (event: KeyboardEvent): void => {
  if (event.key === ' ') event.preventDefault();
};

export function StopPage(): JSX.Element {
  const words = useWords();
  const question = useQuestion();
  const ways = useWays();
  const leads = useLeads();
  const { stop, stops, session, line } = question;
  const head = useRef<HTMLHeadingElement>(null);
  const done = useRef<HTMLHeadingElement>(null);
  const here = hereIn(question);
  const at = placeOf(line, stop);
  const { at: number } = session.guess.value;
  // Whoever comes to a stop begins at its head; the sheet itself keeps the focus at the first.
  useEffect(() => {
    if (document.activeElement === document.body || number > 0) head.current?.focus({ preventScroll: true });
    toItsTop();
  }, []);
  const show = (): void => {
    if (!answer(question)) {
      announce(words.say('guess-choose-first'));
      return;
    }
    announce(resultWords(words, question));
    requestAnimationFrame(() => {
      done.current?.focus({ preventScroll: true });
      toItsTop();
    });
  };
  const go = (): void => (here.answered ? goTo(question, number + 1) : show());
  const mark = (id: string): void => {
    if (isClass(session)) document.getElementById(`guess-${id}`)?.focus();
    else change(question, { chosen: id });
  };
  usePress((key) => {
    const chosen = here.answered ? undefined : answerAt(question, key);
    if (chosen !== undefined) mark(chosen.id);
    else if (key === 'h' && !here.answered && !here.hinted) giveHint(words, question);
    else if (key === 'l') ways.look(line, at);
    else if (key === 'p') ways.takePen(line, at);
    else if (key === ' ' && isSpaceFree()) go();
    else return false;
    return true;
  }, 'class');
  const hour = words.has(`stop-${stop.id}.hour`) ? words.say(`stop-${stop.id}.hour`) : null;
  const when = { place: words.say('home-place'), date: words.date(dateOf(stop), 'long') };
  const situation = (
    <p class="guess-situation">
      <Termed text={words.say(`stop-${stop.id}`)} />
    </p>
  );
  const beside = here.answered || !isClass(session);
  return (
    <div class={`guess-split${beside ? '' : ' alone'}`}>
      <div class="guess-main">
        <p class="guess-when">
          {hour === null ? words.say('guess-when', when) : words.say('guess-when-hour', { ...when, hour })}
        </p>
        <h3 ref={head} tabIndex={-1}>
          {words.say(`stop-${stop.id}.title`)}
        </h3>
        {here.answered ? (
          <details class="guess-again">
            <summary>{words.say('guess-again')}</summary>
            {situation}
          </details>
        ) : (
          situation
        )}
        {here.answered ? <AnsweredCards leads={leads} /> : <Hint />}
        {here.answered ? <Settled head={done} /> : <AskedCards mark={mark} />}
        {here.answered && <AnyAct />}
        <div class="guess-foot">
          {number > 0 && (
            <button type="button" class="plain" onClick={() => goTo(question, number - 1)}>
              {words.say('guess-back')}
            </button>
          )}
          {!here.answered && <HintButton />}
          {!beside && (
            <button type="button" class="plain" aria-keyshortcuts="L" onClick={() => ways.look(line, at)}>
              {words.say('guess-look-at-desk.short')}
              <kbd>L</kbd>
            </button>
          )}
          <button
            type="button"
            class="plain"
            aria-label={words.say('guess-pen.long')}
            aria-keyshortcuts="P"
            onClick={() => ways.takePen(line, at)}
          >
            {words.say('guess-pen')}
            <kbd>P</kbd>
          </button>
          <button
            type="button"
            class="main guess-go"
            aria-keyshortcuts="Space"
            aria-disabled={!here.answered && here.chosen === null && !isClass(session)}
            onClick={go}
            onKeyDown={withoutSpace}
            onKeyUp={withoutSpace}
          >
            {goWords()}
            <kbd>{words.say('key-space')}</kbd>
          </button>
        </div>
      </div>
      {beside && (
        <div class="guess-beside">
          {here.answered ? <DoneThen leads={leads} /> : <OnTheDesk look={() => ways.look(line, at)} />}
        </div>
      )}
    </div>
  );

  function goWords(): string {
    if (!here.answered) {
      if (isClass(session)) return words.say('guess-show');
      return here.chosen === null
        ? words.say('guess-choose')
        : words.say('guess-answer', { letter: letterOf(question, here.chosen) });
    }
    const next = stops[number + 1];
    return next === undefined
      ? words.say('guess-to-end')
      : words.say('guess-next', { date: words.date(dateOf(next), 'short') });
  }
}
