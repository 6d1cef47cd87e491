/** The work of a thread: pieces of a large task, each asked for as plain data and answered as plain data. */
import type { Outcome } from '../analysis/outcome.ts';
import { botOf } from '../analysis/roster.ts';
import { playSeed } from '../analysis/simulate.ts';
import type { Scenario } from '../scenario/schema.ts';
import { openFolder } from './folder.ts';

/** Some games of one bot, in their order. */
export interface GamesWork {
  readonly scenario: string | undefined;
  readonly bot: string;
  readonly seeds: readonly number[];
}

const opened = new Map<string | undefined, Promise<Scenario>>();

function scenarioAt(folder: string | undefined): Promise<Scenario> {
  const found = opened.get(folder) ?? openFolder(folder);
  opened.set(folder, found);
  return found;
}

export async function work(task: GamesWork): Promise<Outcome[]> {
  const scenario = await scenarioAt(task.scenario);
  const bot = botOf(task.bot, scenario);
  if (!bot) throw new Error(`no such bot here: ${task.bot}`);
  return task.seeds.map((seed) => playSeed(scenario, bot, seed));
}
