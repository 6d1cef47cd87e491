// However a game ends, its last papers are read at once, and with them closed its page is open and read out.
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { advance, isFinished, type Timeline } from '../../src/chronicle/timeline.ts';
import type { Command } from '../../src/core/commands.ts';
import { positionOf, worldOf } from '../../src/core/game.ts';
import type { Position } from '../../src/core/position.ts';
import { process as chart } from '../../src/core/process.ts';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { deskAfter } from './given.ts';
import { lay, root } from './laid.tsx';

/** The game one wait before its end. */
function eveOf(line: Timeline): Timeline {
  const next = advance(line, { do: 'wait' });
  if ('refusal' in next) throw new Error(`no wait: ${next.refusal.code}`);
  return isFinished(next.timeline) ? line : eveOf(next.timeline);
}

/** The same game with a different position now. */
function changed(line: Timeline, change: Partial<Position>): Timeline {
  const [first, ...rest] = line.moments;
  const last = rest.at(-1) ?? first;
  const affair = { world: worldOf(last.game), position: { ...positionOf(last.game), ...change } };
  const snapshot = chart.resolveState({
    value: last.game.snapshot.value,
    context: { affair, told: { by: null, cables: [] } },
  });
  const now = { ...last, game: { snapshot } };
  return { ...line, moments: rest.length === 0 ? [now] : [first, ...rest.slice(0, -1), now] };
}

/** A desk on which one more command is the last one. */
function about(line: string, eve: (line: Timeline, made: Desk) => Timeline): Desk {
  const made = deskAfter(line);
  made.saves.own.value = eve(made.present.timeline.value, made);
  return lay(made);
}

/** So little confidence that the next reproach ends it; every warning has been read. */
const disgraced = (line: Timeline, { present }: Desk): Timeline =>
  changed(line, {
    confidence: present.world.value.scenario.home.recallBelow + 10,
    warned: present.world.value.scenario.home.warnBelow.map(() => 0),
  });

const ALONE = '1928-12-24 note ROM | note LVA | note EST';

test.for([
  [
    'the recall that an act brings',
    'recalled-to-moscow',
    '1928-12-24',
    disgraced,
    { do: 'note', power: 'ROM' },
  ],
  ['a recall while time passes', 'recalled-to-moscow', ALONE, eveOf, { do: 'wait' }],
  ['the withdrawal', null, '1928-12-29 note POL', (line: Timeline) => line, { do: 'withdraw' }],
  ['the last day', null, '', eveOf, { do: 'wait' }],
] satisfies [string, string | null, string, (line: Timeline, made: Desk) => Timeline, Command][])(
  '%s opens the end by itself',
  async ([, ending, line, eve, command]) => {
    const made = about(line, eve);
    made.orders.give(command);
    expect(made.present.over.value).toBe(true);
    if (ending !== null) expect(made.present.view.value.ending).toBe(ending);
    const sheet = page.getByRole('dialog');
    await expect.element(sheet).toBeVisible();
    for (let papers = 0; papers < 20 && made.dialogs.opened.value.length > 0; papers++) {
      const last = sheet.getByRole('button', { name: 'To the newspaper' }).elements().length > 0;
      await userEvent.keyboard(' ');
      expect(made.screen.value === 'end').toBe(last);
    }
    await expect.poll(() => root.querySelector('main.end')).not.toBeNull();
    // The focus is on the headline, so it is read out.
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  },
);
