// The browser is killed during play, as by an empty battery: every move that the desk showed as saved is
// restored, and the store contains nothing unreadable.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { expect, inject, onTestFinished, test } from 'vitest';
import { chance } from '../../src/analysis/chance.ts';
import { browserFlags, findBrowser } from '../../src/build/browser.ts';

import { count } from '../tools.ts';

const KILLS = count(2, 200);
/** Milliseconds of play before the browser is killed. */
const [SHORTEST, LONGEST] = [300, 1_800];

interface Started {
  readonly browser: Browser;
  readonly page: Page;
  /** Ends the browser and all its processes at once, with no time to write anything. */
  readonly kill: () => Promise<void>;
}

/** The browser's debugging port, which it writes into its profile when it is ready. */
async function portOf(profile: string): Promise<string> {
  let port = '';
  await expect
    .poll(
      async () => {
        [port = ''] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split(
          '\n',
        );
        return port;
      },
      { timeout: 30_000 },
    )
    .toMatch(/^\d+$/);
  return port;
}

function killAll({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** The browser with this profile, in a process group of its own. */
async function start(profile: string): Promise<Started> {
  const found = await findBrowser();
  if (found === null) throw new Error('no browser');
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const flags = [...browserFlags(), '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(found.path, [...flags, '--no-first-run', '--window-size=1440,900', 'about:blank'], {
    detached: true,
    stdio: 'ignore',
  });
  onTestFinished(() => killAll(child));
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(profile)}`);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the browser has no context');
  const page = await context.newPage();
  const kill = async (): Promise<void> => {
    killAll(child);
    await ended;
  };
  return { browser, page, kill };
}

/** What the desk shows of the game (the day and the despatches), and whether it says that this is saved. */
const look = (): readonly [shown: string, isSaved: boolean] => {
  const told = [...document.querySelectorAll('.today, .slip h3')].map(({ textContent }) => textContent);
  return [told.join(' | '), document.querySelector('.saved.safe') !== null];
};

/** Whether what is shown here contains what is shown there: its despatches, and others at most after them, on no earlier day. */
function contains(here: string, there: string): boolean {
  const [[day = '', ...more], [earlier = '', ...fewer]] = [here.split(' | '), there.split(' | ')];
  return dayIn(day) >= dayIn(earlier) && fewer.slice(1).every((title, at) => title === more[at + 1]);
}

/** The day after the weekday that begins a text, such as "Tuesday, 1 January 1929", in milliseconds. */
function dayIn(text: string): number {
  const day = Date.parse(/^\w+, (\d+ \w+ \d{4})/.exec(text)?.[1] ?? '');
  if (Number.isNaN(day)) throw new Error(`no day begins ${text}`);
  return day;
}

/** Reads that in every frame, and reports changes. */
async function watch(page: Page, told: (shown: string, isSaved: boolean) => void): Promise<void> {
  await page.exposeFunction('toldShown', told);
  await page.evaluate(`{
    const look = ${look};
    let last = '';
    const frame = () => {
      const [shown, isSaved] = look();
      if (shown + isSaved !== last) toldShown(shown, isSaved);
      last = shown + isSaved;
      requestAnimationFrame(frame);
    };
    frame();
  }`);
}

/** Opens the kept game, or a new one if there is none; true for a new one. */
async function toTheDesk(page: Page, isFirst: boolean): Promise<boolean> {
  await page.goto(inject('addressWithoutMap'));
  const goOn = page.getByRole('button', { name: 'Continue' });
  // Before the database has opened there is no game.
  await page.getByText(isFirst ? 'No game saved yet' : /Your game, |Your finished game/).waitFor();
  const isNew = !(await page.getByText('Your game, ').isVisible());
  if (isNew) {
    await page.getByRole('button', { name: 'New game' }).click();
    const skip = page.getByRole('button', { name: 'Skip the prologue' });
    const note = page.getByRole('button', { name: 'Send a note to Poland' });
    // Once the prologue has been read only its choice is asked for.
    const asked = page.getByRole('button', { name: 'To the desk' });
    await skip.or(asked).first().waitFor();
    await ((await skip.isVisible()) ? skip : asked).click();
    await note.click();
    await page.locator('.saved.safe').waitFor();
  } else await goOn.click();
  await page.locator('.today').first().waitFor();
  return isNew;
}

test(`what was called saved is there again after each of ${KILLS} kills`, {
  timeout: 60_000 + KILLS * 20_000,
}, async () => {
  const profile = await mkdtemp(join(tmpdir(), 'killed-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const random = chance('killed');
  /** What was shown since the last start when the desk last called it saved. */
  let saved = '';
  let [moves, compared] = [0, 0];
  for (let kills = 0; kills < KILLS; kills++) {
    const { page, kill } = await start(profile);
    const isNew = await toTheDesk(page, kills === 0);
    if (!isNew) {
      const [back] = await page.evaluate(look);
      // Moves may have been stored after the last frame, or two between two frames, so more may be there.
      if (saved !== '')
        expect(contains(back, saved), `after kill ${kills}: ${back}, not ${saved}`).toBe(true);
      compared++;
    }
    saved = '';
    await watch(page, (now, isSaved) => {
      if (isSaved) saved = now;
    });
    const until = Date.now() + SHORTEST + random(LONGEST - SHORTEST);
    for (; Date.now() < until; moves++) {
      await page.keyboard.press('w');
      await page.keyboard.press('Escape');
    }
    await kill();
  }
  console.log(`${KILLS} kills, ${compared} games found again, ${moves} moves`);
  expect(compared).toBeGreaterThan(KILLS / 3);
});
