// The page opens with a database that never answers: the lock of the window, a game from the address and the
// desk itself do not wait for it, and the player is told once that the game is not being saved.
import { render } from 'preact';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { pack } from '../../src/chronicle/link.ts';
import { PATIENCE } from '../../src/chronicle/store.ts';
import { openPage } from '../../src/page.ts';
import { ports } from './given.ts';
import { stubLocks } from './windows.ts';

const root = document.createElement('div');
document.body.append(root);
const { world, pageLanguage } = ports('moscow-1929');
const open = (seed: string | null = null): Promise<void> =>
  openPage(root, world.scenario, seed, pageLanguage, async () => null, '');

let giveBack = (): void => undefined;

beforeEach(() => {
  // A request that neither succeeds nor fails.
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    const request: unknown = Object.create(IDBOpenDBRequest.prototype, {
      addEventListener: { value: () => undefined },
      removeEventListener: { value: () => undefined },
    });
    return request as IDBOpenDBRequest;
  });
});
afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  giveBack();
  giveBack = () => undefined;
  history.replaceState(null, '', location.pathname + location.search);
});

const holders = async (): Promise<string[]> =>
  ((await navigator.locks.query()).held ?? []).flatMap(({ name }) => name ?? []);

test('the window holds the pen, and a game that came with the address lies there, though the database never answers', async () => {
  // Not even its timeout expires.
  const wait = setTimeout.bind(window);
  vi.stubGlobal('setTimeout', (go: () => void, ms = 0) => (ms === PATIENCE ? 0 : wait(go, ms)));
  location.hash = await pack('1928-12-29  note POL\n');
  void open();
  await expect.poll(holders).toContain('litvinov-protocol:pen:game:moscow-1929');
  await expect.element(page.getByRole('dialog', { name: 'A game was opened' })).toBeVisible();
  expect(location.hash).toBe('');
});

test('for an invalid seed in the address the page says so, and deals the hidden types of history', async () => {
  giveBack = stubLocks();
  void open('5000000000');
  const told = page.getByRole('dialog', { name: 'There is no such deal' });
  await expect
    .element(told)
    .toHaveTextContent('“5000000000”, but a seed is a whole number from 0 to 4294967295');
});

test('for an unknown scenario in the address the page says so, and which one has opened', async () => {
  giveBack = stubLocks();
  const { search } = location;
  history.replaceState(null, '', '?scenario=mars');
  onTestFinished(() => history.replaceState(null, '', location.pathname + search));
  void open();
  const told = page.getByRole('dialog', { name: 'There is no such scenario' });
  await expect
    .element(told)
    .toHaveTextContent('“mars”, which is not here. “The Litvinov Protocol” has opened');
});

test('an address that asks for the scenario that opens needs no notice', async () => {
  giveBack = stubLocks();
  const { search } = location;
  history.replaceState(null, '', `?scenario=${world.scenario.id}`);
  onTestFinished(() => history.replaceState(null, '', location.pathname + search));
  await open();
  await expect.element(page.getByRole('button', { name: 'New game' })).toBeVisible();
  expect(document.body.dataset.sheets).toBe('0');
});

test('a game can be begun at once, and after the time that the database has it is said that nothing is saved', async () => {
  giveBack = stubLocks();
  void open();
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.getByRole('button', { name: 'Send a note to Poland' }).first().click();
  await expect.element(page.getByRole('heading', { name: 'Note to Poland' }).first()).toBeVisible();
  await expect.element(page.getByRole('dialog', { name: 'This game is not being saved' })).toBeVisible();
});
