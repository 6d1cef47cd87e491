/** The five verdicts in the order in which the page lists them. */
import type { Verdict } from '../../core/verdict.ts';

export const VERDICTS = [
  'peace',
  'breadth',
  'text',
  'durability',
  'home',
] as const satisfies readonly (keyof Verdict)[];
