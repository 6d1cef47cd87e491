/** Provides the analyst of finished games: workers, unless a test supplies its own. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Analyst } from './analyst.ts';
import { startWorkers } from './workers.ts';

/** Starts an analyst. */
export const AnalystContext = createContext<() => Analyst>(startWorkers);

export const useAnalyst = (): (() => Analyst) => useContext(AnalystContext);
