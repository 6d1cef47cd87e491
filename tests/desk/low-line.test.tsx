// Below a line of confidence that the scenario names every week costs more: the player is told when he falls below it, and
// strip and sheet say so for as long as he is there.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { lowLine } from '../../src/desk/home/low-line.ts';
import { said } from '../../src/desk/shell/announce.ts';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { plain } from '../../src/desk/shell/figures.ts';
import { arrived } from '../../src/desk/tape/arrivals.ts';
import { NOON } from '../line.ts';
import { desk, deskAfter, wordsOf } from './given.ts';
import { lay, root } from './laid.tsx';

/** Nothing is done, week after week, until confidence is below the line; and the moment in which it fell. */
function fallen(language: string): { made: Desk; from: number } {
  const made = desk('moscow-1929', language);
  made.beginnings.start(0);
  const line = lowLine(made.present) ?? 0;
  for (let weeks = 0; weeks < 300 && made.present.view.value.confidence >= line; weeks++)
    made.orders.give({ do: 'wait' });
  expect(made.present.view.value.confidence).toBeLessThan(line);
  made.dialogs.opened.value = [];
  made.screen.value = 'desk';
  return { made, from: made.present.timeline.value.moments.length - 1 };
}

const LANGUAGES = ['en', 'pl', 'ru'] as const;
const TOLD = { en: /fallen below 30/, pl: /spadło poniżej 30/, ru: /упало ниже 30/ };
const STANDS = { en: /Below 30: every/, pl: /Poniżej 30: każdy/, ru: /Ниже 30: каждая/ };
const BEFORE = { en: /^Below 30 every/, pl: /^Poniżej 30 każdy/, ru: /^Ниже 30 каждая/ };

test.for(LANGUAGES)(
  'the papers of the day on which confidence falls below the line say so, once: %s',
  async (language) => {
    const { made, from } = fallen(language);
    expect(plain(wordsOf(made), lowLine(made.present) ?? 0)).toBe('30');
    lay(made);
    made.dialogs.open({ is: 'papers', from });
    const told = () => root.querySelector('[role="dialog"] .fallen')?.textContent ?? '';
    await expect.poll(told).toMatch(TOLD[language]);
    made.dialogs.close();
    made.orders.give({ do: 'wait' });
    made.dialogs.opened.value = [];
    made.dialogs.open({ is: 'papers', from: from + 1 });
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(told()).toBe('');
  },
);

test('where no card opens, the announcement says it', () => {
  const { made, from } = fallen('en');
  arrived(made, wordsOf(made), from, false);
  expect(made.dialogs.opened.value).toEqual([]);
  expect(said.value.text).toMatch(TOLD.en);
});

test.for(LANGUAGES)(
  'below the line the strip is marked and the sheet says it; above, neither: %s',
  async (language) => {
    const { made } = fallen(language);
    lay(made);
    const strip = () => root.querySelector('.strip-confidence');
    await expect.poll(() => strip()?.getAttribute('aria-label') ?? '').toMatch(STANDS[language]);
    expect(strip()?.querySelector('.big')?.classList.contains('low')).toBe(true);
    made.dialogs.open({ is: 'confidence' });
    const sheet = () => root.querySelector('[role="dialog"]');
    await expect.poll(() => sheet()?.querySelector('.fallen')?.textContent ?? '').toMatch(STANDS[language]);
    made.dialogs.close();
    const above = lay(deskAfter(NOON, 'moscow-1929', language));
    await expect.poll(() => strip()?.querySelector('.big')?.classList.contains('low')).toBe(false);
    expect(strip()?.getAttribute('aria-label')).not.toMatch(STANDS[language]);
    above.dialogs.open({ is: 'confidence' });
    await expect.poll(() => sheet()?.querySelector('.note')?.textContent ?? '').toMatch(BEFORE[language]);
    expect(sheet()?.querySelector('.fallen')).toBeNull();
  },
);
