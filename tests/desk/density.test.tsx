// Neither the draft nor the board in its place scrolls beside a dossier, or alone, and neither cuts a sentence short: over
// the moments of a game, it is set as closely as it has to be and no closer, and no slip of the tape is a scrolling area
// of its own.
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/desk/desk.css';
import { endedWithDots } from './cut.ts';
import { deskAfter } from './given.ts';
import { lay, root } from './laid.tsx';

const NOTED = '1928-12-29 note POL | note LTU';
const COUNTERED = `${NOTED}\n1929-01-01 publish\n1929-01-11 answer orders 2`;
const PRESSED = `${COUNTERED} | note POL\n1929-01-21 note POL | inform FIN PER TUR\n1929-01-26 press POL`;
const JOINT = `${PRESSED}\n1929-01-31 ask for POL | draft form=joint | draft recital=existing | note POL`;
const NAMED = `${JOINT}\n1929-02-04 deadline 1929-02-07`;

const SIGNED = `${NAMED}\n1929-02-08 sign POL ROM | answer table 2\n1929-02-09 sign\n1929-02-11 report`;

const RATIFIED = `${SIGNED}\n1929-02-18 note TUR\n1929-03-13 ratify\n1929-04-08 report\n1929-04-22 answer geneva 2`;

/** The line and the dossier that is open, or the paper that waits. */
const MOMENTS = [
  ['', 'POL'],
  ['1928-12-21 note POL | note LTU', 'POL'],
  [`${NOTED}\n1929-01-02`, 'LTU'],
  [COUNTERED, 'POL'],
  [`${COUNTERED} | note POL\n1929-01-14`, 'LTU'],
  ['1928-12-29 note POL | note LTU\n1929-01-14 ask ROM | draft form=joint | note ROM', 'ROM'],
  [PRESSED, 'POL'],
  [JOINT, 'LVA'],
  [`${NAMED}\n1929-02-05`, 'EST'],
  [`${NAMED}\n1929-02-08`, 'ROM'],
  [`${NOTED}\n1929-01-14`, 'crisis'],
  [SIGNED, 'SOV'],
  [`${SIGNED}\n1929-03-05 lobby POL | intel POL\n1929-03-08`, 'POL'],
  [`${SIGNED}\n1929-03-08`, 'crisis'],
  [`${RATIFIED}\n1929-04-30`, 'crisis'],
  [`${RATIFIED}\n1929-06-16`, 'crisis'],
] as const;

beforeEach(() => page.viewport(1440, 900));

const body = (): HTMLElement => {
  const found = root.querySelector<HTMLElement>('.draft-body');
  if (found === null) throw new Error('no draft');
  return found;
};

const hidden = (selector: string): number[] =>
  [...root.querySelectorAll(selector)].map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);

/** Waits until draft, legend, marks and dossier are there and have been laid out. */
async function settled(): Promise<void> {
  await expect.poll(() => root.querySelector('.dossier-body, .at-table')).not.toBeNull();
  await expect
    .poll(() => root.querySelectorAll('.article .marks li, .board-power').length)
    .toBeGreaterThan(7);
  await expect.poll(() => body().dataset.close).toBeDefined();
  // Letters of another alphabet come later, and change what fits.
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
}

test.for(
  (['en', 'pl', 'ru'] as const).flatMap((language) => [
    [1280, 720, language] as const,
    [1440, 900, language] as const,
    [1920, 1080, language] as const,
  ]),
)('at %i x %i at most one of draft and dossier scrolls, in %s', async ([width, height, language]) => {
  await page.viewport(width, height);
  const scrolling: string[] = [];
  for (const [line, power] of MOMENTS) {
    const made = lay(deskAfter(line, 'moscow-1929', language));
    if (power === 'crisis') made.pages.turnToWaiting();
    else made.pages.select(power);
    await settled();
    const [draft = 0] = hidden('.draft-body');
    const [dossier = 0] = hidden('.dossier-body');
    const where = `${line.slice(-40)} ${power}`;
    if (draft > 0 && dossier > 0) scrolling.push(`${where}: ${draft} and ${dossier}`);
    // The lines of an article are as wide as the draft, however close they are.
    const [preamble] = root.querySelectorAll('.article-open');
    if (preamble !== undefined && preamble.clientWidth < 300) scrolling.push(`${where}: narrow`);
    scrolling.push(...endedWithDots(body()).map((cut) => `${where}: ${cut}`));
    const slips = hidden('.roll .slip:not(.task)').filter((more) => more > 0);
    if (slips.length > 0) scrolling.push(`${where}: slips ${slips.join(' ')}`);
  }
  expect(scrolling.join('\n')).toBe('');
});

test.for(['en', 'pl', 'ru'] as const)(
  'at 1024 x 768 neither the draft nor the board scrolls where it is alone, in %s',
  async (language) => {
    await page.viewport(1024, 768);
    const scrolling: string[] = [];
    for (const [line, power] of MOMENTS) {
      const made = lay(deskAfter(line, 'moscow-1929', language));
      if (power !== 'crisis') made.pages.select(power);
      made.pages.tab.value = 'draft';
      await settled();
      const where = `${line.slice(-40)} ${power}`;
      const [draft = 0] = hidden('.draft-body');
      if (draft > 0) scrolling.push(`${where}: ${draft}`);
      scrolling.push(...endedWithDots(body()).map((cut) => `${where}: ${cut}`));
      const slips = hidden('.roll .slip:not(.task)').filter((more) => more > 0);
      if (slips.length > 0) scrolling.push(`${where}: slips ${slips.join(' ')}`);
    }
    expect(scrolling.join('\n')).toBe('');
  },
);

test('a text that fits at no step is set as loosely as ever, since it has to be scrolled anyway', async () => {
  await page.viewport(1024, 560);
  const made = lay(deskAfter(`${NAMED}\n1929-02-05`));
  made.pages.tab.value = 'draft';
  await settled();
  expect(hidden('.draft-body')[0]).toBeGreaterThan(0);
  expect(body().dataset.close).toBe('0');
});

test.for([[1280, 720] as const, [1366, 768] as const, [1024, 768] as const])(
  'a final act says all of its consequence at %i x %i',
  async ([width, height]) => {
    await page.viewport(width, height);
    const made = lay(deskAfter(`${NAMED}\n1929-02-05`));
    made.pages.tab.value = 'draft';
    await settled();
    const said = root.querySelector<HTMLElement>('[data-verb="call"] .verb-more');
    expect(said?.textContent).toContain('Lithuania, Romania, Latvia and Estonia');
    const text = document.createRange();
    text.selectNodeContents(said as HTMLElement);
    const lines = [...text.getClientRects()].map(({ bottom }) => bottom);
    expect(Math.max(...lines)).toBeLessThanOrEqual(body().getBoundingClientRect().bottom);
    expect(Math.max(...lines)).toBeLessThanOrEqual((said as HTMLElement).getBoundingClientRect().bottom + 2);
  },
);

/** The steps that are tried while something happens and until the page has settled. */
async function tried(happens: () => void): Promise<string[]> {
  const steps: string[] = [];
  const watch = new MutationObserver((all) => {
    // Every attempt sets the attribute, and each record has what it was before.
    const were = [...all.slice(1).map(({ oldValue }) => oldValue), body().dataset.close];
    steps.push(...all.flatMap(({ oldValue }, at) => (were[at] === oldValue ? [] : [`${were[at]}`])));
  });
  watch.observe(body(), { attributes: true, attributeFilter: ['data-close'], attributeOldValue: true });
  happens();
  await settled();
  watch.disconnect();
  return steps;
}

test('a text that needs one step more has that one tried and no other, and the next frame none', async () => {
  lay(deskAfter('1928-12-23'));
  await settled();
  const foot = root.querySelector<HTMLElement>('.foot');
  if (foot === null) throw new Error('no bar');
  const higherBy = (pixels: number) => () => {
    foot.style.paddingBottom = `${pixels}px`;
  };
  expect(body().dataset.close).toBe('0');
  let pixels = 0;
  while (body().dataset.close === '0' && pixels < 400) {
    pixels += 4;
    await tried(higherBy(pixels));
  }
  expect(await tried(higherBy(0))).toEqual(['0']);
  expect(await tried(higherBy(pixels))).toEqual(['1']);
});

test('where there is room the draft is set as loosely as ever, and opens again when the room returns', async () => {
  lay(deskAfter(`${NAMED}\n1929-02-08`));
  await settled();
  expect(Number(body().dataset.close)).toBeGreaterThan(0);
  const close = Number.parseFloat(getComputedStyle(body()).fontSize);
  await page.viewport(1920, 1400);
  await expect.poll(() => body().dataset.close).toBe('0');
  expect(Number.parseFloat(getComputedStyle(body()).fontSize)).toBeGreaterThan(close);
});

test('what a close draft leaves out is one press away, and said to a screen reader in full', async () => {
  lay(deskAfter(`${NAMED}\n1929-02-05`));
  await settled();
  await expect
    .element(page.getByRole('button', { name: 'Call the signing', exact: true }).first())
    .toHaveAccessibleDescription(/table/);
  await page.getByRole('button', { name: /Deposit\./ }).click();
  await expect
    .poll(() => root.querySelector('[role="dialog"]')?.textContent)
    .toContain('notifies each deposit to all the Parties');
});
