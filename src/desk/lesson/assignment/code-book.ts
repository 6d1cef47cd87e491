import type { PublicWorld } from '../../../core/world.ts';
import type { CodeBook } from '../../../lesson/code.ts';
import type { Ready } from './ready-list.tsx';

/** What is needed to write and read the code of an assignment. */
export const codeBook = ({ scenario, calendar }: PublicWorld, ready: Ready): CodeBook => ({
  scenario: scenario.id,
  calendar,
  ready,
});
