// What answers to crises moved in a power's trust is listed among the dealings with it, as far as it may be known.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/desk/desk.css';
import { dealingsWith } from '../../src/desk/dossier/dealings.ts';
import { deskAfter, wordsOf } from './given.ts';
import { lay } from './laid.tsx';

const TELEGRAMS = '1928-12-29 note POL | note LTU\n1929-01-11 answer orders 3';
/** An inquiry that is promised on 13 January: a hundred days later what Warsaw makes of it depends on its motive. */
const INQUIRY = '1929-01-05 note POL\n1929-01-13 answer zbrucz 3';
const LATER = `${INQUIRY}\n1929-04-24`;

test('an effect that was certain is listed with its paper, its day and its amount', async () => {
  const made = lay(deskAfter(TELEGRAMS));
  made.pages.select('LVA');
  const dealings = page.getByRole('region', { name: 'Your dealings with Latvia' });
  await expect
    .element(dealings)
    .toHaveTextContent(/11 Jan.*“Three telegrams, unsigned”, the answer: trust \+2\./);
  made.pages.select('POL');
  const ofPoland = page.getByRole('region', { name: 'Your dealings with Poland' });
  await expect.element(ofPoland).toBeVisible();
  await expect.element(ofPoland).not.toHaveTextContent(/Three telegrams/);
});

const ofPoland = (line: string, seed: number): string[] => {
  const made = deskAfter(line, 'moscow-1929', 'en', seed);
  return dealingsWith(made.present, wordsOf(made), 'POL').map(({ text }) => text);
};

test('what a hidden motive decides is the least and the most, and the same whatever the motive is', () => {
  const seeds = [0, 1, 2, 3, 4, 5];
  const told = seeds.map((seed) => ofPoland(LATER, seed).filter((text) => text.includes('later effect')));
  expect(told[0]).toEqual([
    expect.stringMatching(/^“.+”, later effect: trust −22 to \+14, as a hidden motive decides\.$/),
  ]);
  for (const one of told) expect(one).toEqual(told[0]);
  expect(ofPoland(INQUIRY, 0).filter((text) => text.includes('later effect'))).toEqual([]);
});
