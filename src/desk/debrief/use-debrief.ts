/**
 * The debrief of one game and its progress. It is read from the store if it was made before; otherwise the analyst
 * makes it, and is stopped when the component unmounts. The search can continue with more lines, and the debrief is
 * updated when the player finds a better line.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Debrief, Progress } from '../../analysis/debrief/report.ts';
import type { Timeline } from '../../chronicle/timeline.ts';
import { useKeeping } from '../saves/saves.ts';
import { announce } from '../shell/announce.ts';
import { useWords } from '../shell/words.ts';
import type { Analyst, FirstNode, LookedBack } from './analyst.ts';
import { useAnalyst } from './analyst-context.ts';
import { keep, kept } from './kept-debrief.ts';

export interface DebriefState {
  readonly is: 'running' | 'stopped' | 'died' | 'done';
  /** Null until the first numbers have arrived. */
  readonly first: readonly FirstNode[] | null;
  readonly progress: Progress | null;
  /** The earlier debrief, while the analyst searches further. */
  readonly found: LookedBack | null;
}

const BEGUN: DebriefState = { is: 'running', first: null, progress: null, found: null };

export interface DebriefRun {
  readonly state: DebriefState;
  readonly analyst: Analyst;
  readonly stop: () => void;
  readonly again: () => void;
  /** Searches on from what was found, with as many lines as at first. */
  readonly further: () => void;
  /** Replaces the debrief by one that includes a line that the player found. */
  readonly redraw: (debrief: Debrief) => void;
}

/** The request to the analyst: `from` is the debrief to continue from, null for a first one. */
interface Question {
  readonly from: LookedBack | null;
}

export function useDebrief(game: Timeline): DebriefRun {
  const words = useWords();
  const { store } = useKeeping();
  const start = useAnalyst();
  const [analyst] = useState(start);
  const [state, setState] = useState(BEGUN);
  const [question, setQuestion] = useState<Question>({ from: null });
  const found = useRef<LookedBack | null>(null);
  found.current = state.found;
  useEffect(() => {
    let here = true;
    const tell = (more: Partial<DebriefState>): void => {
      if (here) setState((before) => (before.is === 'running' ? { ...before, ...more } : before));
    };
    const run = async (): Promise<void> => {
      const { from } = question;
      const known = from === null ? await kept(store, game) : null;
      if (known !== null) return tell({ is: 'done', found: known });
      if (!here) return;
      const next = await analyst.debrief(
        game,
        {
          first: (first) => tell({ first }),
          progress: (progress) => tell({ progress }),
          yours: () => found.current?.debrief.yours ?? [],
        },
        from?.debrief.budget,
      );
      await keep(store, game, next);
      tell({ is: 'done', found: next });
      if (here) announce(words.say(from === null ? 'debrief-complete' : 'debrief-drawn-anew'));
    };
    setState((before) => ({ ...BEGUN, found: question.from === null ? null : before.found }));
    run().catch(() => tell({ is: 'died' }));
    return () => {
      here = false;
      analyst.stop();
    };
  }, [game, question]);
  return {
    state,
    analyst,
    stop: () => {
      analyst.stop();
      setState((before) => ({ ...before, is: before.found === null ? 'stopped' : 'done' }));
    },
    again: () => setQuestion((before) => ({ ...before })),
    further: () => setQuestion({ from: state.found }),
    redraw: (debrief) => {
      if (state.found === null) return;
      const drawn = { ...state.found, debrief };
      setState((before) => ({ ...before, found: drawn }));
      announce(words.say('debrief-drawn-anew'));
      void keep(store, game, drawn);
    },
  };
}
