// A paper that is longer than its sheet shows an arrow that there is more below; at its end, and where all of it is seen,
// there is none.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import overtaken from '../../scenarios/moscow-1929/endings/as-it-happened.despatch?raw';
import '../../src/desk/desk.css';
import { deskAfter, wordsOf } from './given.ts';
import { lay, root } from './laid.tsx';

/** The paper of December with three answers. */
const DECEMBER = '1928-12-21 note POL | note LTU\n1928-12-23';

/**
 * Where the arrow of an element would be painted, by its last pseudo-element: the element that a press there meets, which
 * is not what lies over the arrow.
 */
function coverOf(arrowOf: Element, cover: string, bottom: number): boolean {
  const { left, width } = arrowOf.getBoundingClientRect();
  const there = document.elementsFromPoint(left + width / 2, bottom - 9);
  return there.some((one) => one.matches(cover));
}

/** Whether an arrow is drawn and nothing lies over it. */
function isArrowSeen(kind: 'sheet' | 'page'): boolean {
  const [box, cover] =
    kind === 'sheet'
      ? [root.querySelector('[role="dialog"] > .sheet-body'), '.sheet-end']
      : [root.querySelector('.dossier-body.crisis'), '.plain'];
  if (box === null) return false;
  const arrow = getComputedStyle(box, '::after');
  if (`${arrow.height} ${arrow.position}` !== '18px sticky') return false;
  // It covers whole lines, on the ground of the paper, and not the middle of one.
  expect(arrow.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  expect(Number.parseFloat(arrow.width)).toBeGreaterThan(box.clientWidth / 2);
  const foot = box.querySelector('.sheet-foot');
  const bottom = (foot ?? box).getBoundingClientRect()[foot === null ? 'bottom' : 'top'];
  return !coverOf(box, cover, bottom);
}

const scrollerOf = (kind: 'sheet' | 'page'): Element | null =>
  root.querySelector(kind === 'sheet' ? '[role="dialog"]' : '.dossier-body.crisis');

test.for(
  (['en', 'pl', 'ru'] as const).flatMap((language) =>
    (['sheet', 'page'] as const).map((kind) => [language, kind] as const),
  ),
)(
  'on a telephone the paper of December shows that it goes on, until it has been read: %s, %s',
  async ([language, kind]) => {
    await page.viewport(390, 844);
    const made = lay(deskAfter(DECEMBER, 'moscow-1929', language));
    expect(made.pages.waiting.value).toMatchObject({ id: 'first-copy' });
    if (kind === 'sheet') made.dialogs.open({ is: 'crisis', id: 'first-copy' });
    else made.pages.turnToWaiting();
    await expect.poll(() => scrollerOf(kind)?.querySelectorAll('.answer-verb').length).toBe(3);
    await document.fonts.ready;
    const scroller = scrollerOf(kind);
    if (scroller === null) return;
    await expect.poll(() => scroller.scrollHeight - scroller.clientHeight).toBeGreaterThan(20);
    expect(isArrowSeen(kind)).toBe(true);
    scroller.scrollTop = scroller.scrollHeight;
    await expect.poll(() => isArrowSeen(kind)).toBe(false);
  },
);

/** The search at Harbin, whose second answer has a line for every motive of three governments. */
const HARBIN = `${overtaken
  .split('\n')
  .filter((line) => line.startsWith('19') && line < '1929-05-30')
  .join('\n')}\n1929-05-30`;

/** Whether nothing lies over the line above the last answer `up` pixels over this height. */
function isLineAt(bottom: number, up: number): boolean {
  const list = root.querySelector('.answers');
  const { left, width } = list?.getBoundingClientRect() ?? new DOMRect();
  return document.elementFromPoint(left + width / 2, bottom - up) === list;
}

test.for(
  (
    [
      ['en', 'Answer 3 of 3'],
      ['pl', 'Odpowiedź 3 z 3'],
      ['ru', 'Ответ 3 из 3'],
    ] as const
  ).flatMap((one) => (['sheet', 'page'] as const).map((kind) => [...one, kind] as const)),
)(
  'where the answers are longer than a telephone, a line over the arrow says that there is a third: %s, %s, %s',
  async ([language, said, kind]) => {
    await page.viewport(390, 844);
    const made = lay(deskAfter(HARBIN, 'moscow-1929', language));
    expect(made.pages.waiting.value).toMatchObject({ id: 'harbin' });
    if (kind === 'sheet') made.dialogs.open({ is: 'crisis', id: 'harbin' });
    else made.pages.turnToWaiting();
    await expect.poll(() => scrollerOf(kind)?.querySelectorAll('.answer-verb').length).toBe(3);
    await expect.poll(() => root.querySelector('.crisis-voices')).not.toBeNull();
    await document.fonts.ready;
    const [scroller, list] = [scrollerOf(kind), root.querySelector('.answers')];
    const third = [...root.querySelectorAll('.answer-verb')].at(-1);
    if (scroller === null || list === null || third === undefined) throw new Error('no answers');
    const fold = (scroller.querySelector('.sheet-foot') ?? scroller).getBoundingClientRect();
    const arrow = kind === 'sheet' ? fold.top : fold.bottom;
    // The fault that the line is for: nothing of the third answer is in sight, or hardly more than its edge.
    const top = (): number => third.getBoundingClientRect().top;
    expect(top()).toBeGreaterThan(arrow - 40);
    expect(getComputedStyle(list, '::after').content.replaceAll('\u00a0', ' ')).toBe(`"${said}"`);
    await expect.poll(() => isLineAt(Math.min(top(), arrow - 18), 12)).toBe(true);
    // A press on the arrow gives no answer that is hidden under it.
    scroller.scrollTop += Math.max(0, top() - (arrow - 30));
    const { left, width } = third.getBoundingClientRect();
    expect(top()).toBeLessThan(arrow - 18);
    const pressed = document.elementFromPoint(left + width / 2, arrow - 9);
    expect(pressed?.closest('.answer-verb') ?? null).toBeNull();
    // A press on the arrow, or on the line, leads to the last answer.
    for (const up of [9, 26]) {
      scroller.scrollTop = 0;
      await expect.poll(top).toBeGreaterThan(arrow - 40);
      const there = document.elementFromPoint(left + width / 2, arrow - up);
      there?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientY: arrow - up }));
      await expect.poll(() => third.getBoundingClientRect().bottom).toBeLessThanOrEqual(arrow - 18);
    }
    scroller.scrollTop = scroller.scrollHeight;
    await expect.poll(() => isLineAt(top(), 12)).toBe(true);
  },
);

test.for([
  [1440, 900],
  [390, 844],
] as const)(
  'the title of a crisis that has come, with its place and date, stays in sight to its end, at %i',
  async ([width, height]) => {
    await page.viewport(width, height);
    const made = lay(deskAfter(HARBIN));
    const from = made.present.timeline.value.moments.length - 1;
    made.dialogs.open({ is: 'papers', from });
    const sheet = page.getByRole('dialog');
    await expect.element(sheet).toBeVisible();
    const all = sheet.getByRole('button', { name: 'Show all' });
    if (all.elements().length > 0) await all.click();
    const title = sheet.getByRole('heading', { name: wordsOf(made).say('dilemma-harbin.title') });
    await expect.element(title).toBeVisible();
    const box = scrollerOf('sheet');
    if (box === null) throw new Error('no sheet');
    await expect.poll(() => box.querySelectorAll('.answer-verb').length).toBe(3);
    await expect.poll(() => box.scrollHeight - box.clientHeight).toBeGreaterThan(200);
    box.scrollTop = box.scrollHeight;
    const slug = title.element().nextElementSibling;
    expect(slug?.textContent).toMatch(/^Harbin, 28 May 1929/);
    for (const one of [title.element(), slug]) {
      const { left, top, height: tall } = one?.getBoundingClientRect() ?? new DOMRect();
      expect(top).toBeGreaterThanOrEqual(box.getBoundingClientRect().top);
      // Nothing lies over it.
      expect(document.elementFromPoint(left + 4, top + tall / 2)?.closest('.crisis-head')).not.toBeNull();
    }
  },
);

test.for([
  [1280, 720],
  [390, 844],
] as const)('a paper longer than its sheet is opened at its beginning, at %i', async ([width, height]) => {
  await page.viewport(width, height);
  const made = lay(deskAfter(DECEMBER));
  await import('../../src/desk/shell/second-chunk.ts');
  made.dialogs.open({ is: 'papers', from: made.present.timeline.value.moments.length - 1 });
  const sheet = page.getByRole('dialog');
  await expect.element(sheet).toBeVisible();
  await expect.poll(() => root.querySelectorAll('[role="dialog"] .answer-verb').length).toBe(3);
  const box = scrollerOf('sheet');
  if (box === null) throw new Error('no sheet');
  expect(box.scrollHeight).toBeGreaterThan(box.clientHeight);
  const date = sheet.getByRole('heading', { level: 2 }).element().getBoundingClientRect();
  expect([box.scrollTop, date.top >= box.getBoundingClientRect().top]).toEqual([0, true]);
});

test('a sheet that fits shows no arrow', async () => {
  await page.viewport(1440, 900);
  const made = lay(deskAfter('1928-12-21 note POL'));
  made.dialogs.open({ is: 'confidence' });
  await expect.poll(() => scrollerOf('sheet')).not.toBeNull();
  const sheet = scrollerOf('sheet');
  await expect.poll(() => (sheet?.scrollHeight ?? 1) <= (sheet?.clientHeight ?? 0)).toBe(true);
  expect(isArrowSeen('sheet')).toBe(false);
});
