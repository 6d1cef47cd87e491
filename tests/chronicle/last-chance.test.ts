// The last day on which one more act would have led a game to another ending.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unroll } from '../../src/chronicle/autoplay.ts';
import { lastChance } from '../../src/chronicle/last-chance.ts';
import { parseDespatch } from '../../src/chronicle/notation.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import { advance, begin, type Timeline } from '../../src/chronicle/timeline.ts';
import type { Command } from '../../src/core/commands.ts';
import { iso } from '../../src/core/world.ts';
import { TOP } from '../house/syntax.ts';
import { worldOf } from '../tools.ts';

const WANTED = 'the-whole-frontier';
const parsed = parseDespatch(
  readFileSync(join(TOP, 'scenarios/moscow-1929/endings', `${WANTED}.despatch`), 'utf8'),
);
if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
const { commands, tags } = parsed.despatch;
const world = worldOf('moscow-1929', Number(tags.Seed ?? 0));

/** Plays every possible command, and lets the rest of the days pass. */
function finished(all: readonly Command[]): Timeline {
  const line = all.reduce((now, command) => advance(now, command).timeline, begin(world));
  return unroll(line, []).timeline;
}

/** The line to the ending without a note to one neighbour. */
const missing = (power: string): Timeline =>
  finished(commands.filter((command) => !(command.do === 'note' && command.power === power)));

function searched(line: Timeline, acts: readonly Command[], moreThan: number) {
  const trying = lastChance(line, acts, { ending: WANTED, moreThan });
  for (;;) {
    const next = trying.next();
    if (next.done) return next.value;
  }
}

test.each(['LTU', 'LVA'])(
  'a note to %s that was not sent is found, and sent on that day it leads there',
  (power) => {
    const line = missing(power);
    const note = { do: 'note', power } as const;
    expect(resultOf(line).ending).not.toBe(WANTED);
    const found = searched(line, [note], resultOf(line).score);
    if (found === null) throw new Error('no day was found');
    expect(found.act).toEqual(note);
    const on = iso(world, found.day);
    const without = commands.filter((command) => !(command.do === 'note' && command.power === power));
    const until = without.findIndex((one) => one.do === 'wait' && (one.until ?? '') > on);
    const at = until < 0 ? without.length : until;
    const again = [
      ...without.slice(0, at),
      { do: 'wait', until: on } as const,
      found.act,
      ...without.slice(at),
    ];
    expect(resultOf(finished(again)).ending).toBe(WANTED);
  },
);

test('an act that leads nowhere, or to nothing better, has no such day', () => {
  const line = missing('LTU');
  expect(searched(line, [{ do: 'audience', power: 'TUR' }], resultOf(line).score)).toBeNull();
  expect(searched(line, [{ do: 'note', power: 'LTU' }], 100_000)).toBeNull();
});
