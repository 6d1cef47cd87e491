/**
 * The debrief of one game and its progress: read from the store if it was made before, otherwise made by the
 * analyst and stopped when the component unmounts.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../../analysis/debrief/report.ts';
import type { Timeline } from '../../chronicle/timeline.ts';
import { useKeeping } from '../saves/saves.ts';
import { announce } from '../shell/announce.ts';
import { useWords } from '../shell/words.ts';
import type { Analyst, FirstNode, LookedBack } from './analyst.ts';
import { useAnalyst } from './analyst-context.ts';
import { keep, kept } from './kept-debrief.ts';

export interface DebriefState {
  readonly is: 'running' | 'stopped' | 'died' | 'done';
  /** Null until the first numbers have come. */
  readonly first: readonly FirstNode[] | null;
  readonly progress: Progress | null;
  readonly found: LookedBack | null;
}

const BEGUN: DebriefState = { is: 'running', first: null, progress: null, found: null };

export interface DebriefRun {
  readonly state: DebriefState;
  readonly analyst: Analyst;
  readonly stop: () => void;
  readonly again: () => void;
}

export function useDebrief(game: Timeline): DebriefRun {
  const words = useWords();
  const { store } = useKeeping();
  const start = useAnalyst();
  const [analyst] = useState(start);
  const [state, set] = useState(BEGUN);
  const [times, ask] = useState(0);
  useEffect(() => {
    let here = true;
    const tell = (more: Partial<DebriefState>): void => {
      if (here) set((before) => (before.is === 'running' ? { ...before, ...more } : before));
    };
    const run = async (): Promise<void> => {
      const known = await kept(store, game);
      if (known !== null) return tell({ is: 'done', found: known });
      if (!here) return;
      const found = await analyst.debrief(game, {
        first: (first) => tell({ first }),
        progress: (progress) => tell({ progress }),
      });
      await keep(store, game, found);
      tell({ is: 'done', found });
      if (here) announce(words.say('debrief-complete'));
    };
    set(BEGUN);
    run().catch(() => tell({ is: 'died' }));
    return () => {
      here = false;
      analyst.stop();
    };
  }, [game, times]);
  return {
    state,
    analyst,
    stop: () => {
      analyst.stop();
      set((before) => ({ ...before, is: 'stopped' }));
    },
    again: () => ask((before) => before + 1),
  };
}
