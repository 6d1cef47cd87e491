/**
 * Begins an assignment, saves it with the typed answers, restores it after a reload, and ends it. Watches the
 * player's game to know whether it still belongs to the assignment and whether the assignment's end is
 * reached.
 */
import { effect } from '@preact/signals';
import { settle, type Timeline, upTo } from '../../../chronicle/timeline.ts';
import { ASSIGNMENT_FORMAT, type Assignment } from '../../../lesson/assignment.ts';
import { endIn } from '../../../lesson/end.ts';
import { HAND_IN_FORMAT, printHandIn, readHandIn } from '../../../lesson/hand-in.ts';
import { givenIn, openAssignment, type StartFault } from '../../../lesson/opening.ts';
import { adopt } from '../../saves/record.ts';
import type { Keeping } from '../../saves/saves.ts';
import type { PageLanguage } from '../../settings/language.ts';
import type { Beginnings } from '../../title/beginnings.ts';
import type { Pen } from '../../watch/pen.ts';
import type { Assigned, Running } from '../assigned.ts';

/** The parts of the desk that a run needs. */
export interface Runner {
  readonly assigned: Assigned;
  readonly keeping: Keeping;
  readonly beginnings: Beginnings;
  readonly pen: Pen;
}

type Kept = Pick<Runner, 'assigned' | 'keeping'>;

/** Its key in the store: one for each scenario. */
const keyOf = ({ newGames }: Keeping): string => `assigned:${newGames.world.scenario.id}`;

/** Updates a run for the player's current game; returns the same object if nothing has changed. */
function seen(run: Running, kept: Timeline | null): Running {
  const given = kept === null ? null : givenIn(kept, run.opening);
  const here = given !== null;
  const ended = kept !== null && here && endIn(kept, run.assignment.until) !== null;
  if (here === run.here && ended === run.ended) return run;
  // From now on moments of this game are compared, which is faster than comparing states.
  const opening = kept !== null && here ? upTo(kept, given) : run.opening;
  settle(opening);
  return { ...run, here, ended, opening };
}

/** Runs whose end has been announced, by the last moment of the opening. */
const told = new WeakSet<object>();
const lastOf = ({ opening }: Running): object => opening.moments.at(-1) ?? opening;

const followed = new WeakSet<Assigned>();

function follow({ assigned, keeping }: Kept): void {
  if (followed.has(assigned)) return;
  followed.add(assigned);
  const { saves, dialogs, screen } = keeping;
  effect(() => {
    const kept = saves.kept.value;
    if (assigned.value !== null) assigned.value = seen(assigned.value, kept);
  });
  // The end is announced once, after the papers that brought it have been read: papers open right after the
  // act that brought them.
  const tell = (): void => {
    const run = assigned.peek();
    if (run?.ended !== true || dialogs.opened.peek().length > 0 || told.has(lastOf(run))) return;
    told.add(lastOf(run));
    dialogs.open({ is: 'assignment' });
  };
  effect(() => {
    const isFree = dialogs.opened.value.length === 0 && (screen.value === 'desk' || screen.value === 'end');
    if (isFree && assigned.value?.ended === true) queueMicrotask(tell);
  });
}

/** Begins an assignment: its game replaces the player's own, which moves to the other games. */
export function beginRun(runner: Runner, assignment: Assignment): StartFault | null {
  const { assigned, keeping, beginnings, pen } = runner;
  const { saves, newGames } = keeping;
  const opened = openAssignment(assignment, newGames.world.scenario, newGames.begin);
  if ('fault' in opened) return opened.fault;
  if (saves.asksForPen()) return null;
  const { opening } = opened;
  settle(opening);
  adopt(pen, saves, beginnings, opening);
  assigned.value = { assignment, opening, name: '', answers: [], here: true, ended: false };
  follow(runner);
  void keepRun(runner);
  return null;
}

/** Saves the run in the format of a hand-in, without the game, which is stored elsewhere. */
async function keepRun({ assigned, keeping }: Kept): Promise<void> {
  const run = assigned.peek();
  if (run === null) return;
  const { assignment, name, answers } = run;
  const text = printHandIn({ format: HAND_IN_FORMAT, assignment, name, answers: [...answers], game: '' });
  await keeping.store.put(keyOf(keeping), { text });
}

/** Saves what has been typed. The caller has already cut it to the allowed length. */
export function writeRun(kept: Kept, written: Pick<Running, 'name' | 'answers'>): void {
  const run = kept.assigned.peek();
  if (run === null) return;
  kept.assigned.value = { ...run, ...written };
  void keepRun(kept);
}

/** Drops the assignment with what was typed; the game stays the player's own. */
export function leaveRun({ assigned, keeping }: Kept): void {
  assigned.value = null;
  void keeping.store.remove(keyOf(keeping));
}

/** Restores the saved assignment after a reload, if there is one. */
export async function findRun(kept: Kept, language: PageLanguage): Promise<void> {
  const { assigned, keeping } = kept;
  const key = keyOf(keeping);
  const { found } = await keeping.store.all(key);
  const data = found.find((one) => one.key === key)?.data;
  if (typeof data !== 'object' || data === null || !('text' in data) || typeof data.text !== 'string') return;
  const read = readHandIn(data.text);
  if ('fault' in read || read.handIn.assignment?.format !== ASSIGNMENT_FORMAT) return;
  const { assignment, name, answers } = read.handIn;
  const { world, begin } = keeping.newGames;
  const opened = openAssignment(assignment, world.scenario, begin);
  if ('fault' in opened) return;
  await language.more('lesson');
  // A fast player has begun another one meanwhile.
  if (assigned.peek() !== null) return;
  const run = seen(
    { assignment, opening: opened.opening, name, answers, here: false, ended: false },
    keeping.saves.kept.peek(),
  );
  // Its end was announced before.
  if (run.ended) told.add(lastOf(run));
  assigned.value = run;
  follow(kept);
}
