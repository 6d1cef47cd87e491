// A paper that is longer than its sheet shows an arrow that there is more below; at its end, and where all of it is seen,
// there is none.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/desk/desk.css';
import { deskAfter } from './given.ts';
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

test('a sheet that fits shows no arrow', async () => {
  await page.viewport(1440, 900);
  const made = lay(deskAfter('1928-12-21 note POL'));
  made.dialogs.open({ is: 'confidence' });
  await expect.poll(() => scrollerOf('sheet')).not.toBeNull();
  const sheet = scrollerOf('sheet');
  await expect.poll(() => (sheet?.scrollHeight ?? 1) <= (sheet?.clientHeight ?? 0)).toBe(true);
  expect(isArrowSeen('sheet')).toBe(false);
});
