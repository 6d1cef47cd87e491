/** The five verdicts in the order in which the page lists them. */
import type { Amount } from '../../core/integers.ts';
import type { Verdict } from '../../core/verdict.ts';

export const VERDICTS = [
  'peace',
  'breadth',
  'text',
  'durability',
  'home',
] as const satisfies readonly (keyof Verdict)[];

/** All five together. */
export const inAll = (verdict: Verdict): Amount => VERDICTS.reduce((sum, name) => sum + verdict[name], 0);
