// The prologue: each scene has one exercise for what the desk asks later; one choice is carried into the game.
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { set, settings } from '../../src/desk/settings/settings.ts';
import { said } from '../../src/desk/shell/announce.ts';
import { App } from '../../src/desk/shell/app.tsx';
import { type Desk, makeDesk } from '../../src/desk/shell/desk.ts';
import { ports } from './given.ts';
import '../../src/desk/desk.css';

const root = document.createElement('div');
root.id = 'desk';
document.body.append(root);
afterEach(() => render(null, root));

function opened(how: 'start' | 'watch', name: 'two-powers' | 'moscow-1929' = 'moscow-1929'): Desk {
  const made = makeDesk(ports(name));
  if (how === 'start') made.beginnings.start(0);
  else made.beginnings.watch();
  render(<App desk={made} />, root);
  return made;
}

/** Reads past the first sentence. */
async function begun(how: 'start' | 'watch'): Promise<Desk> {
  const made = opened(how);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  await userEvent.keyboard(' ');
  return made;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const scene = (title: string | RegExp) => page.getByRole('heading', { level: 1, name: title });
const next = () => button(/^Next/).click();

test('a first sentence stands alone; a key reads on, and one leads back to it', async () => {
  await begun('start');
  await expect.element(scene('Fifteen names')).toHaveFocus();
  await userEvent.keyboard('{Backspace}');
  await expect.element(scene(/fifteen Governments renounced war/)).toHaveFocus();
  expect(root.querySelector('.prologue-sheet')).toBeNull();
});

test('from the first sentence too the prologue can be skipped', async () => {
  const made = opened('start');
  await button('Skip the prologue').click();
  expect(made.screen.value).toBe('desk');
});

test('the last scene has one way on, which leads to the desk', async () => {
  const made = await begun('start');
  await expect.element(button('Skip the prologue')).toBeVisible();
  for (let scenes = made.ports.world.scenario.story.prologue.length; scenes > 1; scenes--) await next();
  await expect.element(button('To the desk')).toBeVisible();
  await expect.element(button('Skip the prologue')).not.toBeInTheDocument();
  await button('To the desk').click();
  expect(made.screen.value).toBe('desk');
});

test('on a telephone every scene begins at its top, however far down the one before was read', async () => {
  await page.viewport(390, 844);
  await begun('start');
  await expect.element(scene('Fifteen names')).toHaveFocus();
  for (const title of ['Yes, with remarks', 'To show how little']) {
    scrollTo(0, document.documentElement.scrollHeight);
    expect(scrollY).toBeGreaterThan(0);
    await next();
    await expect.element(scene(title)).toHaveFocus();
    expect(scrollY).toBe(0);
  }
  await page.viewport(1280, 800);
});

describe('what can be tried', () => {
  test('a wrong article says what it does and stays open; the right one is marked and lifts the slip', async () => {
    await begun('start');
    await expect.element(scene('Fifteen names')).toHaveFocus();
    expect(root.textContent).not.toContain('In force at: blank');
    await button(/renounce war as an instrument/).click();
    await expect.element(page.getByText('Nothing in it says when').first()).toBeVisible();
    expect(root.textContent).not.toContain('In force at: blank');
    const picture = () => page.getByRole('img', { name: /^Picture: a treaty/ });
    await expect.element(picture()).toHaveAccessibleName(/Nothing is marked yet\.$/);
    await button(/takes effect when all fifteen/).click();
    await expect.element(picture()).toHaveAccessibleName(/the empty dial are ringed in red\.$/);
    await expect.element(button(/takes effect when all fifteen/)).toHaveAttribute('aria-pressed', 'true');
    await expect.element(page.getByText('In force at: blank')).toBeVisible();
    expect(said.value.text).toMatch(/^You found it\. Until the last of the fifteen/);
  });

  test('every room can be tried by the keys of the desk alone, and the last opens the desk', async () => {
    const made = await begun('start');
    await expect.element(scene('Fifteen names')).toBeVisible();
    await userEvent.keyboard('3 ');
    await expect.element(scene('Yes, with remarks')).toHaveFocus();
    await userEvent.keyboard('?');
    await expect.element(page.getByText('Some safety on the western frontier')).toBeVisible();
    await userEvent.keyboard(' ');
    await expect.element(scene('To show how little')).toHaveFocus();
    await userEvent.keyboard('2');
    await expect.element(button(/Ten dry lines/)).toHaveAccessibleDescription(/^Warsaw reads them once/);
    await expect.element(page.getByText(/In fact Izvestia explained on the 7th/).first()).toBeVisible();
    await userEvent.keyboard(' ');
    await expect.element(scene('Two men, one office')).toHaveFocus();
    await userEvent.keyboard('1');
    await expect.element(button(/Keep the refusal/)).toBeVisible();
    await expect.element(page.getByText('In the drawer: no evidence yet')).toBeVisible();
    await userEvent.keyboard('1');
    await expect.element(page.getByText('In the drawer: one refusal')).toBeVisible();
    await userEvent.keyboard(' ');
    await expect.element(scene('Not one ratification')).toHaveFocus();
    await userEvent.keyboard('w');
    await expect.element(page.getByText('18 December 1928', { exact: true })).toBeVisible();
    await userEvent.keyboard('w');
    await expect.element(page.getByText('20 December 1928', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Deposited: 0 of 15')).toBeVisible();
    await userEvent.keyboard(' ');
    await expect.poll(() => made.screen.value).toBe('desk');
  });

  test('nothing that was tried is in the game, but a choice that history did not make', async () => {
    const made = await begun('start');
    const before = JSON.stringify(made.present.view.value);
    await expect.element(scene('Fifteen names')).toBeVisible();
    await userEvent.keyboard('3   ');
    await expect.element(scene('Two men, one office')).toHaveFocus();
    await userEvent.keyboard('11 ww ');
    await expect.poll(() => made.screen.value).toBe('desk');
    expect(made.present.timeline.value.moments).toHaveLength(1);
    expect(JSON.stringify(made.present.view.value)).toBe(before);
  });

  /** Reads to the scene with the choice, and makes it. */
  async function chose(made: Desk, key: string): Promise<Desk> {
    await expect.element(scene('Fifteen names')).toBeVisible();
    await userEvent.keyboard('  ');
    await expect.element(scene('To show how little')).toHaveFocus();
    await userEvent.keyboard(key);
    return made;
  }

  const note = (): string => root.querySelector('.prologue-sheet > .note')?.textContent ?? '';

  test.for([
    ['2', 'Ten dry lines', /^Warsaw reads them once/, 'Warsaw’s ledger +2'],
    ['3', 'Nothing before the deposit', /^Moscow is bound by no word/, 'Riga’s ledger −2'],
  ] as const)('answer %s is the first act of the game', async ([key, label, then, effect]) => {
    const made = await chose(await begun('start'), key);
    await expect.element(button(label)).toHaveAttribute('aria-pressed', 'true');
    await expect.element(button(label)).toHaveAccessibleDescription(then);
    await expect.element(button(label)).toHaveAccessibleDescription(new RegExp(effect.replace('+', '\\+')));
    expect(note()).toMatch(/^Your game begins with this answer/);
    await userEvent.keyboard('{Backspace} ');
    await expect.element(button(label)).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => made.screen.value).toBe('desk');
    expect(made.present.timeline.value.moments.map(({ command }) => command)).toEqual([
      null,
      { do: 'answer', dilemma: 'leader', choice: Number(key) },
    ]);
    await expect.poll(() => root.textContent).toContain('How much to print');
    made.orders.undo();
    expect(made.present.timeline.value.moments).toHaveLength(1);
  });

  test('history’s answer changes nothing, and says so', async () => {
    const made = await chose(await begun('start'), '1');
    expect(note()).toMatch(/^History answered so: the game begins unchanged/);
    expect(said.value.text).toContain('the game begins unchanged');
    expect(made.present.timeline.value.moments).toHaveLength(1);
  });

  test('before the choice the note says what is carried; other scenes carry nothing', async () => {
    await begun('start');
    await expect.element(scene('Fifteen names')).toBeVisible();
    expect(note()).toMatch(/do not affect the game/);
    await userEvent.keyboard('  ');
    await expect.element(scene('To show how little')).toHaveFocus();
    expect(note()).toMatch(/This answer alone goes into your game/);
  });

  test('reading on needs no trial, and a room that was tried is still tried when one comes back', async () => {
    await begun('start');
    await expect.element(scene('Fifteen names')).toBeVisible();
    await userEvent.keyboard('3');
    await next();
    await next();
    await expect.element(scene('To show how little')).toHaveFocus();
    await userEvent.keyboard('{Backspace}{Backspace}');
    await expect.element(button(/takes effect when all fifteen/)).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('a scene is seen whole, without scrolling, before it is tried and after', () => {
  /** How far the lowest line of the scene lies below the top of the row of buttons, and the page below the window. */
  function hidden(): number {
    const foot = root.querySelector('.prologue-foot')?.getBoundingClientRect().top ?? 0;
    const lines = [...root.querySelectorAll('.scene *, .prologue-sheet > .note')];
    const lowest = Math.max(...lines.map((line) => line.getBoundingClientRect().bottom));
    const page = document.querySelector('.prologue')?.getBoundingClientRect().height ?? 0;
    return Math.round(Math.max(0, lowest - foot, page - window.innerHeight));
  }

  test.for([
    [1280, 720],
    [1366, 768],
    [1440, 900],
    [1920, 1080],
  ] as const)('%i x %i', async ([width, height]) => {
    await page.viewport(width, height);
    await begun('start');
    const seen: string[] = [];
    const look = (what: string): number => seen.push(`${what}: ${hidden()}`);
    const scenes = [
      'Fifteen names',
      'Yes, with remarks',
      'To show how little',
      'Two men, one office',
      'Not one',
    ];
    for (const [at, keys] of ['3', '?', '2', '11', 'ww'].entries()) {
      await expect.element(scene(new RegExp(`^${scenes[at]}`))).toHaveFocus();
      look(`${scenes[at]}, not tried`);
      await userEvent.keyboard(keys);
      await expect.element(root.querySelector<HTMLElement>('.in-fact')).toBeVisible();
      look(`${scenes[at]}, tried`);
      if (at < 4) await userEvent.keyboard(' ');
    }
    expect(seen.filter((one) => !one.endsWith(': 0'))).toEqual([]);
    expect(seen).toHaveLength(10);
  });
});

test('on a telephone that lies on its side the text stands beside the plate, above the buttons', async () => {
  await page.viewport(844, 390);
  await begun('start');
  await expect.element(scene('Fifteen names')).toHaveFocus();
  const top = (of: string): number => root.querySelector(of)?.getBoundingClientRect().top ?? 0;
  expect(top('.scene-main .scene-text')).toBeLessThan(top('.prologue-foot') - 100);
});

describe('who watches history', () => {
  test('sees the same rooms with what was done, and nothing to try', async () => {
    await begun('watch');
    await expect.element(scene('Fifteen names')).toBeVisible();
    for (const title of [
      'Yes, with remarks',
      'To show how little',
      'Two men, one office',
      'Not one ratification',
    ]) {
      expect(page.getByRole('region', { name: 'Try it here' }).elements()).toHaveLength(0);
      expect(root.querySelector('.in-fact')?.textContent).toMatch(/\w/);
      await next();
      await expect.element(scene(title)).toBeVisible();
    }
  });
});

describe('who has read it before', () => {
  test('a second game asks only what goes into it, one key goes on, and history begins without it', async () => {
    const made = await begun('start');
    await button('Skip the prologue').click();
    made.beginnings.start(5);
    await expect.element(scene('To show how little')).toHaveFocus();
    expect(root.textContent).toContain('Before the first day: your answer goes into the game');
    await expect.element(page.getByText(/This answer alone goes into your game/)).toBeVisible();
    await expect.element(button('Skip the prologue')).not.toBeInTheDocument();
    // Without an answer the game begins as in history.
    await userEvent.keyboard(' ');
    expect(made.screen.value).toBe('desk');
    expect(made.present.timeline.value.moments).toHaveLength(1);
    made.beginnings.start(6);
    await expect.element(button('Ten dry lines')).toBeVisible();
    await userEvent.keyboard('2');
    await userEvent.keyboard(' ');
    expect(made.screen.value).toBe('desk');
    expect(made.present.timeline.value.moments.at(-1)?.command).toEqual({
      do: 'answer',
      dilemma: 'leader',
      choice: 2,
    });
    made.beginnings.watch();
    expect(made.screen.value).toBe('desk');
    expect(made.watching.playing.value).toBe(true);
  });

  test.for([
    [390, 844, 'en'],
    [360, 640, 'ru'],
    [768, 1024, 'pl'],
    [1280, 720, 'ru'],
    [844, 390, 'en'],
    [844, 390, 'pl'],
    [844, 390, 'ru'],
    [667, 375, 'en'],
    [667, 375, 'pl'],
    [667, 375, 'ru'],
  ] as const)(
    'at %i x %i in %s a second game has its question and all answers in sight',
    async ([width, height, language]) => {
      await page.viewport(width, height);
      const given = ports('moscow-1929', language);
      set('prologue', 'moscow-1929');
      const made = makeDesk(given);
      made.beginnings.start(5);
      render(<App desk={made} />, root);
      await expect.poll(() => root.querySelectorAll('.exercise .verb').length).toBe(3);
      await expect
        .element(page.getByText(given.words.say('prologue-izvestia-task')))
        .toBeInViewport({ ratio: 0.99 });
      const foot = root.querySelector('.prologue-foot')?.getBoundingClientRect().top ?? 0;
      for (const answer of root.querySelectorAll('.exercise .verb'))
        expect(answer.getBoundingClientRect().bottom, answer.textContent).toBeLessThanOrEqual(foot);
      expect(document.documentElement.scrollTop).toBe(0);
    },
  );

  test('a second game of a scenario without such a choice begins at the desk', () => {
    const made = opened('start', 'two-powers');
    set('prologue', 'two-powers');
    made.beginnings.start(0);
    expect(made.screen.value).toBe('desk');
  });

  test('sees the prologue of another scenario the first time, in a game and in history', async () => {
    await begun('start');
    await button('Skip the prologue').click();
    expect(settings.value.prologue).toBe('moscow-1929');
    const read = settings.value.prologue;
    for (const how of ['start', 'watch'] as const) {
      const made = makeDesk(ports('two-powers'));
      set('prologue', read);
      if (how === 'start') made.beginnings.start(0);
      else made.beginnings.watch();
      expect(made.screen.value).toBe('prologue');
      render(<App desk={made} />, root);
      await userEvent.keyboard('{Escape}');
      expect(made.screen.value).toBe('desk');
      expect(settings.value.prologue).toBe('moscow-1929 two-powers');
      render(null, root);
    }
  });

  test('reads it again from the title, and is back there afterwards; nothing is begun by it', async () => {
    const made = makeDesk(ports('moscow-1929'));
    set('prologue', 'moscow-1929');
    render(<App desk={made} />, root);
    await button('Prologue').click();
    await userEvent.keyboard(' ');
    await expect.element(scene('Fifteen names')).toBeVisible();
    await userEvent.keyboard('  2');
    await expect.element(button('Ten dry lines')).toHaveAttribute('aria-pressed', 'true');
    expect(root.querySelector('.prologue-sheet > .note')?.textContent).toMatch(/do not affect the game/);
    await userEvent.keyboard('{Escape}');
    await expect.element(button('New game')).toBeVisible();
    expect(made.saves.own.value).toBeNull();
  });
});

test('the first sheet offers sound, and says whether it is on', async () => {
  render(<App desk={makeDesk(ports('moscow-1929'))} />, root);
  await expect.element(button('With sound')).toHaveAttribute('aria-pressed', 'false');
  await button('With sound').click();
  await expect.element(button('With sound')).toHaveAttribute('aria-pressed', 'true');
  expect(document.documentElement.dataset.sound).toBe('on');
  set('sound', 'off');
});

test('after an answer was pressed with the pointer Space goes on, as the button at the foot says', async () => {
  const made = makeDesk(ports('moscow-1929'));
  set('prologue', 'moscow-1929');
  made.beginnings.start(0);
  render(<App desk={made} />, root);
  await button('Ten dry lines').click();
  expect(document.activeElement).toBe(button('Ten dry lines').element());
  await userEvent.keyboard(' ');
  await expect.poll(() => made.screen.value).toBe('desk');
});

test('a scenario without exercises has scenes that are only read', async () => {
  const made = opened('start', 'two-powers');
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.getByRole('region', { name: 'Try it here' }).elements()).toHaveLength(0);
  await userEvent.keyboard(' ');
  await expect.poll(() => made.screen.value).toBe('desk');
});
