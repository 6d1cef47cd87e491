/**
 * The names of the process: the five acts of the story, and every state of the chart (process.ts) that is shown. Each
 * has its messages `act-<name>` or `stage-<name>`.
 */

/** The parts of the story, in order. */
export type Act = 'proposal' | 'counterproposal' | 'table' | 'ratification' | 'sunset';

/** The current act, or that the process has ended. */
export type Phase = Act | 'ended';

/** The states of the chart by name; the hours of the table are listed once for `evening` and `night`. */
export const STAGES = [
  'proposal',
  'counterproposal',
  'table',
  'gathering',
  'reading',
  'guestLeaving',
  'weighing',
  'reservations',
  'signatures',
  'signing',
  'signed',
  'ratification',
  'awaitingDeposits',
  'inForceBetweenTwo',
  'inForceAmongAll',
  'accession',
  'closed',
  'open',
  'joined',
  'registration',
  'unregistered',
  'sunset',
  'outstanding',
  'registered',
  'parisPactInForce',
  'ended',
] as const;

/** A state of the chart that is shown. */
export type Stage = (typeof STAGES)[number];

/** Whether it is the name of a state that is shown. */
export const isStage = (name: string): name is Stage => (STAGES as readonly string[]).includes(name);
