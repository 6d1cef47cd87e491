// Why an answer is what it is: both sums if only the chamber was in the way, figures that add up, and advice
// that is true.
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SeenLedger } from '../../src/core/seen.ts';
import { LedgerBars } from '../../src/desk/dossier/ledger.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { Provided } from '../../src/desk/shell/provided.tsx';
import { readTape } from '../../src/desk/tape/tape-words.ts';
import { BARRED, BARRED_IN, NOON } from '../line.ts';
import { cutOff, overprinted } from './cut.ts';
import { desk, deskAfter, wordsOf } from './given.ts';
import { lay, root } from './laid.tsx';

const lastOf = (made: Desk, kind: string): number =>
  readTape(made.present, wordsOf(made)).findLastIndex(({ cable }) => cable.is === kind);

/** "about +15" and "−2.5" as numbers; a slight term counts as zero. */
const figure = (text: string | null | undefined): number =>
  Number(/[+−]?[\d.]+/.exec(text ?? '')?.[0].replace('−', '-') ?? 0);
const sumOf = (numbers: readonly number[]): number =>
  Math.round(10 * numbers.reduce((sum, one) => sum + one, 0)) / 10;

/** What each of the two ledgers on the sheet shows: its terms, its halves and its total. */
function ledgersShown(): { terms: number[]; halves: number[]; stands: number }[] {
  const says = [...root.querySelectorAll('.why-ledger .sum')].map((one) => one.textContent);
  return [...root.querySelectorAll('.why-ledger .halves')].map((halves, at) => ({
    terms: [...halves.querySelectorAll('.terms .figure')].map((one) => figure(one.textContent)),
    halves: [...halves.querySelectorAll('.half-head .figure')].map((one) => figure(one.textContent)),
    stands: figure(says[at]),
  }));
}

describe('Helsinki took note although its own sum was reached', () => {
  test('the dossier says whose no it was', async () => {
    const made = lay(deskAfter(BARRED, 'moscow-1929', 'en', BARRED_IN));
    made.pages.select('FIN');
    await expect
      .element(page.getByText('Enough for the government; its chamber would not pass it.').first())
      .toBeVisible();
  });

  test('its Why sheet shows the sum and the chamber, each adding up, and what would make room there', async () => {
    const made = lay(deskAfter(BARRED, 'moscow-1929', 'en', BARRED_IN));
    made.dialogs.open({ is: 'why', at: lastOf(made, 'replied') });
    await expect
      .element(page.getByRole('dialog', { name: 'Why did Helsingfors only take note?' }))
      .toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'In its chamber: the Eduskunta' })).toBeVisible();
    await expect
      .element(page.getByText(/^It comes to about \d+; about \d+ needed\. Enough\.$/))
      .toBeVisible();
    await expect
      .element(
        page.getByText(
          /^Its chamber’s margin is about −\d+, and no less than about −3 will do: it would not pass it\.$/,
        ),
      )
      .toBeVisible();
    await expect.element(page.getByText(/^Its chamber’s margin was too small\./)).toBeVisible();
    const shown = ledgersShown();
    expect(shown).toHaveLength(2);
    for (const { terms, halves, stands } of shown) {
      expect(terms.length).toBeGreaterThan(5);
      expect([sumOf(terms), sumOf(halves)]).toEqual([stands, stands]);
    }
  });

  test('asked what it would need, it says that no text would do, and the same two sums stand behind that', async () => {
    const made = lay(deskAfter(BARRED, 'moscow-1929', 'en', BARRED_IN));
    const at = lastOf(made, 'needed');
    expect(readTape(made.present, wordsOf(made))[at]?.paper.text).toContain(
      'the Eduskunta would pass no text today',
    );
    made.dialogs.open({ is: 'why', at });
    await expect.element(page.getByRole('heading', { name: 'In its chamber: the Eduskunta' })).toBeVisible();
    expect(ledgersShown()).toHaveLength(2);
  });
});

test('once the text is signed the last sum of a government is dated, in its dossier and on its Why sheet', async () => {
  const dated = /^Its last sum, of 10 January 1929: the text has been signed since, and is closed\.$/;
  const before = lay(deskAfter(NOON));
  before.pages.select('LTU');
  await expect.element(page.getByRole('button', { name: 'Why?' }).first()).toBeVisible();
  await expect.element(page.getByText(dated)).not.toBeInTheDocument();
  const made = lay(deskAfter(`${NOON} sign POL ROM | answer table 2\n1929-02-09  sign\n1929-03-12`));
  made.pages.select('LTU');
  await expect.element(page.getByText(dated)).toBeVisible();
  const tape = readTape(made.present, wordsOf(made));
  const at = tape.findLastIndex(({ cable }) => cable.is === 'replied' && cable.from === 'LTU');
  made.dialogs.open({ is: 'why', at });
  await expect.element(page.getByRole('dialog', { name: /^Why/ }).getByText(dated)).toBeVisible();
});

test('of a ledger in the dossier the greatest terms on either side are shown, in its own order', () => {
  const ledger: SeenLedger = {
    fidelity: 3,
    terms: [
      { name: 'trust', sign: 1, amount: 300 },
      { name: 'opinion', sign: 1, amount: 100 },
      { name: 'reserve', sign: -1, amount: -900 },
    ],
    hidden: 0,
    total: -500,
    aspiration: 200,
    needed: [],
    enough: false,
  };
  const made = desk('moscow-1929');
  const place = document.createElement('div');
  render(
    <Provided desk={made}>
      <LedgerBars words={wordsOf(made)} ledger={ledger} owner="POL" most={2} />
    </Provided>,
    place,
  );
  const figures = [...place.querySelectorAll('.figure')].map(({ textContent }) => textContent);
  render(null, place);
  expect(figures).toEqual(['+3', '−9']);
});

test('read whole, the tenths that are printed add up as well', async () => {
  const made = lay(deskAfter('1928-12-29 note POL\n1929-01-12 sound POL | intel POL\n1929-01-21 sound POL'));
  made.dialogs.open({ is: 'why', at: lastOf(made, 'replied') });
  await expect.element(page.getByRole('dialog')).toBeVisible();
  const [shown] = ledgersShown();
  expect(sumOf(shown?.terms ?? [])).toBe(shown?.stands);
  expect(sumOf(shown?.halves ?? [])).toBe(shown?.stands);
});

describe('the axis below a ledger', () => {
  const SOUNDED = '1928-12-21 sound POL\n1928-12-24 intel POL\n1928-12-29 note POL\n1929-01-11';
  const SIZES = [
    [1440, 900],
    [1024, 768],
    [844, 390],
    [390, 844],
  ] as const;

  test.each(['en', 'pl', 'ru'])(
    'has the figures of its sentence, and none is cut off or printed over another: %s',
    async (language) => {
      for (const [width, height] of SIZES) {
        await page.viewport(width, height);
        const made = lay(deskAfter(SOUNDED, 'moscow-1929', language));
        made.dialogs.open({ is: 'why', at: lastOf(made, 'replied') });
        await expect.poll(() => root.querySelector('.axis-track')).not.toBeNull();
        await document.fonts.ready;
        const track = root.querySelector<HTMLElement>('.axis-track');
        const says = root.querySelector('.axis .sum')?.textContent ?? '';
        const figures = [...(track?.querySelectorAll('span') ?? [])].map(({ textContent }) => textContent);
        expect(figures).toHaveLength(3);
        const lower = (text: string): string => text.toLocaleLowerCase(language);
        for (const text of figures.slice(0, 2)) expect(lower(says)).toContain(lower(text));
        const edge = track?.getBoundingClientRect();
        for (const one of track?.querySelectorAll('span') ?? []) {
          const { left, right } = one.getBoundingClientRect();
          expect(left).toBeGreaterThanOrEqual((edge?.left ?? 0) - 1);
          expect(right).toBeLessThanOrEqual((edge?.right ?? 0) + 1);
        }
        track?.scrollIntoView({ block: 'center' });
        expect(track === null ? ['no axis'] : [...cutOff(track), ...overprinted(track)]).toEqual([]);
      }
    },
  );

  test('a sheet that begins with its ledger shows at once how it is closed, on every size of page', async () => {
    for (const [width, height] of SIZES) {
      await page.viewport(width, height);
      const made = lay(deskAfter(SOUNDED));
      made.dialogs.open({ is: 'why', at: lastOf(made, 'replied') });
      await expect.element(page.getByRole('dialog')).toBeVisible();
      const close = page.getByRole('button', { name: /^Close/ }).element();
      const { top, bottom } = close.getBoundingClientRect();
      expect([width, bottom <= height && top >= 0]).toEqual([width, true]);
      expect(close.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
      const sheet = root.querySelector('.sheet-split');
      expect(sheet?.scrollTop).toBe(0);
      const middle = document.elementFromPoint(close.getBoundingClientRect().left + 8, (top + bottom) / 2);
      expect(close.contains(middle)).toBe(true);
    }
  });
});

test.each(['en', 'pl', 'ru'])(
  'a first answer says that there is a need with parts and when it is seen; once all reasons are seen, it is: %s',
  async (language) => {
    const heard = '1928-12-29 note POL\n1929-01-11';
    const early = lay(deskAfter(heard, 'moscow-1929', language));
    const later = wordsOf(early).say('why-needed-unknown');
    early.dialogs.open({ is: 'why', at: lastOf(early, 'replied') });
    await expect.poll(() => root.querySelector('.why-ledger .needed')?.textContent).toBe(later);
    const learnt = `1928-12-21 sound POL | intel POL\n${heard}`;
    const made = lay(deskAfter(learnt, 'moscow-1929', language));
    made.dialogs.open({ is: 'why', at: lastOf(made, 'replied') });
    await expect
      .poll(() => root.querySelectorAll('.why-ledger .needed li .figure').length)
      .toBeGreaterThan(0);
    expect(root.textContent).not.toContain(later);
  },
);
