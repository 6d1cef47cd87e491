/**
 * The names of the process: the five acts of the story, and every state of the chart (process.ts) that a reader is
 * shown. Each has its words: messages `act-<name>` and `stage-<name>`.
 */

/** The parts of the story, in order. */
export type Act = 'proposal' | 'counterproposal' | 'table' | 'ratification' | 'sunset';

/** Which act the process is in, or that it has ended. */
export type Phase = Act | 'ended';

/** The states of the chart by their own names; the hours of the table are named once for both its halves. */
export const STAGES = [
  'proposal',
  'counterproposal',
  'table',
  'gathering',
  'reading',
  'hatInHand',
  'weighing',
  'reservations',
  'pens',
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

/** A state of the chart that a reader is shown. */
export type Stage = (typeof STAGES)[number];

/** Is this the name of a state that a reader is shown? */
export const isStage = (name: string): name is Stage => (STAGES as readonly string[]).includes(name);
