/**
 * Who looks back on a game: workers, unless a test hands in an analyst of its own.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Analyst } from './analyst.ts';
import { startWorkers } from './workers.ts';

/** Starts an analyst. */
export const AnalystContext = createContext<() => Analyst>(startWorkers);

export const useAnalyst = (): (() => Analyst) => useContext(AnalystContext);
