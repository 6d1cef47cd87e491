// The desk is as large as its window and never larger: content too long for its place scrolls there, and
// nothing of it, visible or for screen readers only, makes the document longer.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { pack } from '../../src/chronicle/link.ts';
import { count } from '../tools.ts';
import { journeys, readOn } from './browser.ts';
import { rest, wordsOf } from './walk.ts';

const open = journeys('blank');
const words = wordsOf('en');

/** Before Warsaw has answered, with its counter-proposal, and with the text changed after it. */
const GAMES: Readonly<Record<string, string>> = {
  'a note is on its way': '1928-12-29 note POL | note LTU\n1929-01-02',
  'Warsaw has countered': '1928-12-29 note POL | note LTU\n1929-01-14',
  'the text is changed': '1928-12-29 note POL | note LTU\n1929-01-14 ask ROM | draft form=joint | note ROM',
};

const POWERS = ['POL', 'LTU', 'ROM', 'LVA', 'EST', 'FIN', 'TUR', 'PER'];

/** The game in which every dossier is opened; in the others normally only Poland's, in the soak every one. */
const SWEPT = 'the text is changed';

/** What each key opens over the desk. */
const SHEETS: Readonly<Record<string, string>> = {
  l: 'all states',
  c: 'the calendar',
  f: 'the fair copy',
  n: 'the lamp',
  r: 'the record',
  s: 'the settings',
  '/': 'the keys',
  x: 'the codex',
  '?': 'why',
};

/**
 * A phone as short as the last scrolls the page as a whole (src/desk/shell/phone.css): as tall as the desk,
 * no taller.
 */
const SIZES = [
  [1440, 900, 'no-preference'],
  [1024, 768, 'reduce'],
  [390, 844, 'no-preference'],
  [360, 640, 'reduce'],
] as const;
const SHORT = 740;

/** By how much the document exceeds the window, and which elements escape the scroller that contains them, as text. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate((short) => {
    const found: string[] = [];
    const root = document.documentElement;
    const desk = window.innerHeight < short ? document.querySelector('.desk') : null;
    const bottom = (desk?.getBoundingClientRect().bottom ?? 0) + window.scrollY;
    const taller = root.scrollHeight - Math.max(window.innerHeight, Math.ceil(bottom));
    // In a page scrolled by a fraction of a pixel, positions are accurate to one pixel only.
    const wider = root.scrollWidth - window.innerWidth;
    if (taller > 1) found.push(`taller by ${taller}`);
    if (wider > 0) found.push(`wider by ${wider}`);
    for (const each of document.querySelectorAll<HTMLElement>('body *')) {
      if (getComputedStyle(each).position !== 'absolute' || each.offsetParent === null) continue;
      // A scroller between the two does not contain it.
      for (let box = each.parentElement; box !== null && box !== each.offsetParent; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.position === 'static' && /auto|scroll/.test(style.overflowX + style.overflowY))
          found.push(`.${each.className} is outside of .${box.className}`);
      }
    }
    return [...new Set(found)];
  }, SHORT);

test.each(SIZES)(
  'the document is never larger than the window on the desk at %i by %i, with motion "%s"',
  async (width, height, reducedMotion) => {
    const { page } = await open({ viewport: { width, height }, reducedMotion });
    /** Each fault with the first place where it was seen. */
    const wrong: Record<string, string> = {};
    const look = async (where: string): Promise<void> => {
      if ((await overflowing(page)).length === 0) return;
      // Elements that are still moving are checked when they have arrived.
      await rest(page);
      for (const fault of await overflowing(page)) wrong[fault] ??= where;
    };
    for (const [game, text] of Object.entries(GAMES)) {
      const address = new URL(page.url());
      address.hash = await pack(`[Scenario "moscow-1929"] [Seed "0"]\n${text}\n`);
      await page.goto(address.href);
      const play = page.getByRole('button', { name: words.say('arrived-play') });
      await play.click();
      await play.waitFor({ state: 'detached' });
      await page.getByRole('banner').getByRole('heading', { level: 1 }).waitFor();
      await look(game);
      for (const power of game === SWEPT ? POWERS : count(['POL'], POWERS)) {
        await page.keyboard.press('l');
        const list = page.getByRole('dialog');
        await list
          .getByRole('button', { name: words.say(`power-${power}`) })
          .first()
          .click();
        await list.waitFor({ state: 'detached' });
        await page.keyboard.press('o');
        for (let purpose = 0; purpose < 4; purpose++) {
          await look(`${game}, ${power}'s dossier, purpose ${purpose}`);
          await page.keyboard.press('g');
        }
      }
      for (const key of ['d', 'm', 't', 'h']) {
        await page.keyboard.press(key);
        await look(`${game}, key ${key}`);
      }
      for (const [key, sheet] of Object.entries(SHEETS)) {
        if (sheet === 'why' && game === 'a note is on its way') continue;
        await page.keyboard.press('l');
        await page
          .getByRole('dialog')
          .getByRole('button', { name: words.say('power-POL') })
          .first()
          .click();
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await page.keyboard.press(key);
        await page.getByRole('dialog').last().waitFor();
        await look(`${game}, ${sheet}`);
        await readOn(page);
        await look(`${game}, after ${sheet}`);
      }
    }
    expect(wrong).toEqual({});
  },
);
