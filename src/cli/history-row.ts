/** The row of `bars` that compares history with its golden file: its dates, and who asked for what. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bar, unmeasured } from '../analysis/bars/bar.ts';
import { parseDespatch } from '../chronicle/notation.ts';
import { play } from '../chronicle/play.ts';
import { type Result, resultOf } from '../chronicle/result.ts';
import { advance } from '../chronicle/timeline.ts';
import { makeWorld } from '../core/world.ts';
import type { Scenario } from '../scenario/schema.ts';

const GOLDEN = join(fileURLToPath(new URL('../../', import.meta.url)), 'tests', 'golden', 'history.json');

const NAME = 'history: dates, and who asked for what, as in the golden file';
const TARGET = 'equal';

/** The parts of a result that may not change when rules are added: dates and demands, but no score and no sum. */
function facts({ milestones, replies, powers, pairs }: Result): readonly string[] {
  return [
    ...milestones.map((one) => `milestone ${JSON.stringify(one)}`),
    ...replies.map(
      ({ date, from, answer, wants, waitsFor }) =>
        `reply ${JSON.stringify([date, from, answer, wants, waitsFor])}`,
    ),
    ...Object.entries(powers).map((one) => `power ${JSON.stringify(one)}`),
    ...pairs.map((one) => `pair ${JSON.stringify(one)}`),
  ];
}

export async function historyRow(scenario: Scenario): Promise<Bar> {
  const text = await readFile(GOLDEN, 'utf8').catch(() => null);
  if (text === null) return unmeasured(NAME, TARGET, 'there is no golden file here');
  const golden = JSON.parse(text) as Result;
  if (golden.scenario.id !== scenario.id)
    return unmeasured(NAME, TARGET, `the golden file is of ${golden.scenario.id}`);
  const parsed = parseDespatch(scenario.despatches.history ?? '');
  if ('faults' in parsed) return unmeasured(NAME, TARGET, 'history.despatch cannot be read');
  const { timeline, stopped } = play(makeWorld(scenario, 0), parsed.despatch.commands);
  if (stopped) {
    const line = parsed.despatch.places?.[stopped.index]?.line;
    return unmeasured(NAME, TARGET, `the rules refuse what is written in line ${line} of history.despatch`);
  }
  const ended = advance(timeline, { do: 'wait', until: scenario.calendar.lastDay }).timeline;
  const now = new Set(facts(resultOf(ended)));
  const then = facts(golden);
  const gone = then.filter((fact) => !now.has(fact));
  const equal = gone.length === 0 && then.length === now.size;
  return {
    name: NAME,
    target: TARGET,
    measured: equal
      ? `${then.length} facts equal`
      : `${gone.length} of ${then.length} facts changed: ${gone[0] ?? ''}`,
    pass: equal,
  };
}
