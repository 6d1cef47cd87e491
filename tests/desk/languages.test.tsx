// The page in other languages: everything on the screen changes at once, and no text is cut off, neither
// in Polish nor in Russian, and axe finds nothing. The journeys accessible.test.ts and long-texts.test.ts walk through the
// whole page in a pseudo-language a good third longer than English.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readTape } from '../../src/desk/tape/tape-words.ts';
import '../../src/desk/desk.css';
import { unroll } from '../../src/chronicle/autoplay.ts';
import { said } from '../../src/desk/shell/announce.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import type { Dialog } from '../../src/desk/shell/dialogs.ts';
import type { Tab } from '../../src/desk/shell/pages.ts';
import { BARRED, BARRED_IN, NOON } from '../line.ts';
import { cutOff, overprinted } from './cut.ts';
import { deskAfter, wordsOf } from './given.ts';

const root = document.createElement('div');
root.id = 'desk';
document.body.append(root);
afterEach(() => render(null, root));

const SHOTS = '1929-01-05 note POL\n1929-01-13';
const ANSWERED = '1928-12-29 note POL | note LTU\n1929-01-14';

const deskIn = (language: string, line: string, tab: Tab = 'draft'): Desk => {
  const made = deskAfter(line, 'moscow-1929', language);
  made.pages.tab.value = tab;
  return made;
};

const opened =
  (line: string, dialog: (desk: Desk) => Dialog) =>
  (language: string): Desk => {
    const made = deskIn(language, line);
    made.dialogs.open(dialog(made));
    return made;
  };

const whyAt = (desk: Desk): number =>
  readTape(desk.present, wordsOf(desk)).findLastIndex(({ cable }) => cable.is === 'replied');

const settings = opened(ANSWERED, () => ({ is: 'settings' }));

/** The screens, each with a desk in the right state. */
const SCREENS: Readonly<Record<string, (language: string) => Desk>> = {
  title: (language) => {
    const made = deskIn(language, ANSWERED);
    made.screen.value = 'title';
    return made;
  },
  prologue: (language) => {
    const made = deskIn(language, '');
    made.screen.value = 'prologue';
    return made;
  },
  'the draft': (language) => deskIn(language, ANSWERED),
  'a dossier': (language) => {
    const made = deskIn(language, ANSWERED, 'dossier');
    made.pages.select('POL');
    return made;
  },
  'the room at home': (language) => {
    const made = deskIn(language, ANSWERED, 'dossier');
    made.pages.select('SOV');
    return made;
  },
  'the tape': (language) => deskIn(language, ANSWERED, 'tape'),
  'a crisis': (language) => {
    const made = deskIn(language, SHOTS);
    made.pages.turnToWaiting();
    return made;
  },
  'the table': (language) => {
    const made = deskIn(language, `${NOON} sign POL ROM`);
    made.pages.turnToWaiting();
    return made;
  },
  history: (language) => {
    const made = deskIn(language, ANSWERED);
    made.pen.putDown();
    return made;
  },
  why: opened(ANSWERED, (desk) => ({ is: 'why', at: whyAt(desk) })),
  'why, where the chamber stood in the way': (language) => {
    const made = deskAfter(BARRED, 'moscow-1929', language, BARRED_IN);
    made.dialogs.open({ is: 'why', at: whyAt(made) });
    return made;
  },
  papers: opened(ANSWERED, () => ({ is: 'papers', from: 3 })),
  'an article': opened(ANSWERED, () => ({ is: 'clause', clause: 'form' })),
  confidence: opened(ANSWERED, () => ({ is: 'confidence' })),
  clock: opened(ANSWERED, () => ({ is: 'clock' })),
  calendar: opened(ANSWERED, () => ({ is: 'calendar' })),
  list: opened(ANSWERED, () => ({ is: 'list' })),
  keys: opened(ANSWERED, () => ({ is: 'keys' })),
  settings,
  'a chamber': opened(ANSWERED, () => ({ is: 'chamber', id: 'POL' })),
  'the night': opened(`${NOON}\n1929-02-09 sign`, () => ({ is: 'night', from: 0, until: 99, again: true })),
  'for good': opened(ANSWERED, () => ({ is: 'for-good', command: { do: 'withdraw' } })),
  'not kept': opened(ANSWERED, () => ({
    is: 'notice',
    notice: {
      about: 'lost',
      lost: { is: 'acts', acts: [{ command: { do: 'note', power: 'ROM' }, when: 'open' }] },
    },
  })),
  'not being saved': opened(ANSWERED, () => ({ is: 'notice', notice: { about: 'unsaved' } })),
  'rules have changed': opened(ANSWERED, () => ({ is: 'notice', notice: { about: 'rules' } })),
  'no such scenario': opened(ANSWERED, () => ({
    is: 'notice',
    notice: { about: 'scenario', found: 'mars' },
  })),
  'no such deal': opened(ANSWERED, () => ({ is: 'notice', notice: { about: 'seed', found: '0x10' } })),
  'a game of other rules': opened(ANSWERED, (desk) => ({
    is: 'arrived',
    arrived: { timeline: desk.present.timeline.value, stopped: null, changed: 'digest' },
  })),
  'why it ended': opened(ANSWERED, () => ({ is: 'ending' })),
  goals: opened(ANSWERED, () => ({ is: 'goals' })),
  shelf: opened(ANSWERED, () => ({ is: 'shelf' })),
  end: (language) => {
    const made = deskIn(language, ANSWERED);
    made.saves.own.value = unroll(made.ports.begin(0), []).timeline;
    made.screen.value = 'end';
    return made;
  },
};

/** Frames without a change after which a screen is settled. */
const QUIET = 3;

/** Waits until every part is loaded, nothing changes any more, and the fonts have loaded. */
async function settle(): Promise<void> {
  let quiet = 0;
  const changes = new MutationObserver(() => {
    quiet = 0;
  });
  changes.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  for (let frames = 0; frames < 150 && quiet < QUIET; frames++) {
    quiet = root.querySelector('.coming') === null && root.querySelector('*') !== null ? quiet + 1 : 0;
    await new Promise(requestAnimationFrame);
  }
  changes.disconnect();
  await document.fonts.ready;
}

test('another language is spoken at once: the sheet stays open, and so does everything under it', async () => {
  await page.viewport(1440, 900);
  const made = settings('en');
  made.pages.select('LTU');
  render(<App desk={made} />, root);
  const moments = made.present.timeline.value.moments.length;
  await page.getByRole('dialog', { name: 'Settings' }).getByRole('radio', { name: 'Polski' }).click();
  const sheet = page.getByRole('dialog', { name: 'Ustawienia' });
  await expect.element(sheet).toBeVisible();
  await expect.element(sheet.getByRole('radio', { name: 'Polski' })).toHaveFocus();
  expect(said.value.text).toContain('po polsku');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('heading', { name: 'Litwa', level: 2 })).toBeVisible();
  await expect.element(page.getByText('poniedziałek, 14 stycznia 1929')).toBeInTheDocument();
  expect(made.present.timeline.value.moments.length).toBe(moments);
});

/**
 * Rules about the page around the desk, which a test has not got, and about contrast, which depends on styles and not on
 * words.
 */
const LEFT_OUT = [
  'page-has-heading-one',
  'region',
  'landmark-one-main',
  'color-contrast',
  'link-in-text-block',
];

/** What axe finds, one line each. */
async function barriers(screen: string): Promise<string[]> {
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    rules: Object.fromEntries(LEFT_OUT.map((rule) => [rule, { enabled: false }])),
  });
  return violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes.map(({ html }) => html).join(' | ')}`);
}

describe.each(['pl', 'ru'])('%s', (language) => {
  test.each([1440, 390])('no text is cut off at %i px, and axe finds nothing', async (width) => {
    await page.viewport(width, width > 900 ? 900 : 844);
    const found: string[] = [];
    for (const [name, lay] of Object.entries(SCREENS)) {
      document.documentElement.lang = language;
      render(<App desk={lay(language)} />, root);
      await settle();
      const top = document.querySelector('dialog[open]') ?? document.body;
      found.push(...[...cutOff(top), ...overprinted(top)].map((trouble) => `${name}: ${trouble}`));
      if (width > 900) found.push(...(await barriers(name)));
      render(null, root);
    }
    expect(found).toEqual([]);
  });
});

test.for([
  [1024, 768],
  [1280, 720],
  [1366, 768],
] as const)('the title has no scroll bar at %i x %i, in no language', async ([width, height]) => {
  await page.viewport(width, height);
  for (const language of ['en', 'pl', 'ru']) {
    render(<App desk={SCREENS.title?.(language) ?? deskIn(language, '')} />, root);
    const foot = () => root.querySelector('.title-sheet')?.getBoundingClientRect().bottom ?? height * 2;
    await expect.poll(foot, { message: language }).toBeLessThanOrEqual(height);
    render(null, root);
  }
});
