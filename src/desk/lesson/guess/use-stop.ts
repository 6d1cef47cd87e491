/** The actions at the current stop, by button and by key, and the handling of the focus. */
import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { placeOf } from '../../../lesson/stops.ts';
import { announce } from '../../shell/announce.ts';
import { usePress } from '../../shell/use-keys.ts';
import { useWords } from '../../shell/words.ts';
import { giveHint } from './hint.tsx';
import { resultWords } from './result-words.ts';
import { answer, answerAt, change, goTo, hereIn, isClass, useQuestion } from './session.ts';
import { nextOf, type StopActs } from './stop-foot.tsx';
import { useWays } from './use-ways.ts';

/** Height in pixels above which the heads of sheet and page leave room for a question (design choice). */
const ROOMY = 700;

/** Scrolls to the top of the stop; in a low sheet its heads are scrolled away. */
function toItsTop(): void {
  const sheet = document.querySelector('.sheet-class');
  const stop = sheet?.querySelector('.guess-split');
  if (!(sheet instanceof HTMLElement) || !(stop instanceof HTMLElement)) return;
  if (sheet.clientHeight >= ROOMY) sheet.scrollTo({ top: 0 });
  else stop.scrollIntoView({ block: 'start' });
}

/** Space continues, unless another focused control uses it. */
const isSpaceFree = (): boolean => {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement)) return true;
  return focused.matches('.guess-card, .guess-go') || !focused.matches('button, input, summary, a');
};

interface StopState {
  readonly acts: StopActs;
  /** Marks an answer; before a class it only sets the focus, for the plus and minus keys. */
  readonly mark: (id: string) => void;
  /** The heading of the question, and that of what was done. */
  readonly head: Ref<HTMLHeadingElement>;
  readonly done: Ref<HTMLHeadingElement>;
}

export function useStop(): StopState {
  const words = useWords();
  const question = useQuestion();
  const ways = useWays();
  const head = useRef<HTMLHeadingElement>(null);
  const done = useRef<HTMLHeadingElement>(null);
  const { stop, session, line } = question;
  const { answered, hinted } = hereIn(question);
  const { at: number } = session.guess.value;
  const at = placeOf(line, stop);
  const next = nextOf(question);
  // The focus goes to the heading of each new stop. At the first one the sheet has already set it.
  useLayoutEffect(() => {
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
  const ask = (): void => goTo(question, number + 1);
  const acts: StopActs = {
    go: () => (answered ? ask() : show()),
    look: () => ways.look(line, at),
    takePen: () => ways.takePen(line, at),
    watchOn: answered && next !== undefined ? () => ways.watchOn(line, at, placeOf(line, next), ask) : null,
  };
  const mark = (id: string): void => {
    if (isClass(session)) document.getElementById(`guess-${id}`)?.focus();
    else change(question, { chosen: id });
  };
  usePress((key) => {
    // In an open list letters choose.
    if (document.activeElement instanceof HTMLSelectElement) return false;
    const chosen = answered ? undefined : answerAt(question, key);
    if (chosen !== undefined) mark(chosen.id);
    else if (key === 'h' && !answered && !hinted) giveHint(words, question);
    else if (key === 'l') acts.look();
    else if (key === 'p') acts.takePen();
    else if (key === 'w' && acts.watchOn !== null) acts.watchOn();
    else if (key === ' ' && isSpaceFree()) acts.go();
    else return false;
    return true;
  }, 'class');
  return { acts, mark, head, done };
}
