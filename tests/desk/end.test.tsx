// The end: the types that were dealt, and the second sheet of the map, complete in words.
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import places from '../../assets/map/places.json';
import wholeFrontier from '../../scenarios/moscow-1929/endings/the-whole-frontier.despatch?raw';
import type { Picture } from '../../src/atlas/picture.ts';
import { unroll } from '../../src/chronicle/autoplay.ts';
import { dealtTypes } from '../../src/chronicle/dealt-types.ts';
import { parseDespatch } from '../../src/chronicle/notation.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import { readShelf } from '../../src/chronicle/shelf.ts';
import { advance } from '../../src/chronicle/timeline.ts';
import { endings } from '../../src/core/view-what-if.ts';
import { becauseWords, within } from '../../src/desk/end/condition-words.ts';
import { announce, said } from '../../src/desk/shell/announce.ts';
import { App } from '../../src/desk/shell/app.tsx';
import { type Desk, makeDesk } from '../../src/desk/shell/desk.ts';
import type { Ports } from '../../src/desk/shell/ports.ts';
import type { Condition } from '../../src/scenario/condition.ts';
import { type Name, ports } from './given.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

/** A desk at the end of a game in which nothing was done. */
function over(name: Name, seed: number, more: Partial<Ports> = {}): Desk {
  const desk = makeDesk({ ...ports(name), ...more });
  desk.saves.own.value = unroll(desk.ports.begin(seed), []).timeline;
  desk.screen.value = 'end';
  return desk;
}

test('the points stand beside the ending, not only below the verdicts at the foot of the page', async () => {
  render(<App desk={over('moscow-1929', 0)} />, root);
  await expect.element(page.getByRole('heading', { name: 'Marks' })).toBeInTheDocument();
  const beside = root.querySelector('.verdict-sheet .score')?.textContent;
  expect(beside).toMatch(/points in all, of about \d+\./);
  expect(root.querySelector('.marks-sheet .score')?.textContent).toBe(beside);
});

test('a text that nobody has signed has no fair copy at the end', async () => {
  const made = over('moscow-1929', 0);
  expect(made.present.view.value.signed).toBeNull();
  render(<App desk={made} />, root);
  const text = page.getByRole('group', { name: 'The result' });
  await expect.element(text.getByRole('button', { name: 'All pairs in force' })).toBeInTheDocument();
  const ways = () =>
    text
      .getByRole('button')
      .elements()
      .map(({ textContent }) => textContent);
  expect(ways()).toEqual(['All pairs in force']);
  await made.history.unroll();
  made.saves.own.value = made.history.line.value;
  await expect.poll(ways).toEqual(['Fair copy', 'All pairs in force']);
});

test('a finished game is continued at its end, and one that goes on at the desk', () => {
  const made = over('moscow-1929', 0);
  made.screen.value = 'title';
  made.beginnings.resume();
  expect(made.screen.value).toBe('end');
  made.saves.own.value = made.ports.begin(0);
  made.screen.value = 'title';
  made.beginnings.resume();
  expect(made.screen.value).toBe('desk');
});

test('what became of every frontier that the map marks is told beside it', async () => {
  render(<App desk={over('moscow-1929', 0)} />, root);
  const sheet = page.getByRole('region', { name: 'The same frontiers, later' });
  await expect
    .element(sheet.getByRole('img', { name: /the list beside it says the same/ }))
    .toBeInTheDocument();
  const told = sheet
    .getByRole('button')
    .elements()
    .map((one) => one.textContent ?? '');
  expect(told.map((text) => Number(text.slice(0, 4)))).toEqual(places.afterwards.map(({ year }) => year));
  expect(told.join()).toContain('Czechoslovakia–Poland');
  expect(told.join()).not.toContain('[');
  for (const kind of [
    'A pact of non-aggression',
    'Talks, and no pact',
    'Forced by ultimatum',
    'Crossed by an army',
  ])
    await expect.element(sheet.getByRole('heading', { name: kind })).toBeInTheDocument();
});

test('what came after is called history before its first scene: it tells of a Protocol that this game may lack', async () => {
  const made = over('moscow-1929', 0);
  expect(made.present.view.value.signed).toBeNull();
  render(<App desk={made} />, root);
  await expect.poll(() => root.querySelector('.after .scenes')).not.toBeNull();
  const [lead, scenes] = ['.after .note', '.after .scenes'].map((at) => root.querySelector(at));
  expect(lead?.textContent).toContain('This is how it was in fact.');
  expect(scenes?.textContent).toContain('having signed the Protocol with them');
  expect(lead && scenes && lead.compareDocumentPosition(scenes)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('the legend of the marks names every sign of their lines, also the one at a hundred', async () => {
  render(<App desk={over('moscow-1929', 0)} />, root);
  await expect.poll(() => root.querySelector('.verdicts .line')).not.toBeNull();
  const legend = root.querySelector('.verdicts')?.previousElementSibling;
  expect(legend?.querySelectorAll('svg, i').length).toBe(
    root.querySelectorAll('.verdicts > div:first-child .line > i').length,
  );
  expect(legend?.textContent).toContain('100%');
});

test('nothing that the desk said last is left for a screen reader on the end, nor in a new game', async () => {
  const made = over('moscow-1929', 0);
  announce('You have 3 attention left.');
  render(<App desk={made} />, root);
  await expect.poll(() => said.value.text).toBe('');
  announce('The line of fortune is complete.');
  made.pages.purpose.value = 'persuade';
  made.beginnings.start(0);
  await expect.poll(() => said.value.text).toBe('');
  await expect.poll(() => made.pages.purpose.value).toBe('hand');
});

test('a frontier that is pressed rings its neighbour on the map, which shows the bare sheet', async () => {
  const shown: Picture[] = [];
  const rung: (string | null)[] = [];
  const mountMap: Ports['mountMap'] = async () => ({
    show: (told) => shown.push(told),
    select: (power) => rung.push(power),
    middleOf: () => null,
    whereIs: () => null,
    rest: () => undefined,
    resize: () => undefined,
    destroy: () => undefined,
  });
  render(<App desk={over('moscow-1929', 0, { mountMap })} />, root);
  const romania = page.getByRole('button', { name: /Romania–Soviet Union/ });
  await expect.element(romania).toBeInTheDocument();
  // The map is mounted when its place becomes visible.
  page.getByRole('region', { name: 'The same frontiers, later' }).element().scrollIntoView();
  await expect.poll(() => shown.length).toBe(1);
  expect(shown[0]).toMatchObject({ afterwards: true, borders: [], threads: [], couriers: [] });
  expect(new Set(shown[0]?.powers.map(({ road }) => road))).toEqual(new Set(['outside']));
  (romania.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(romania).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => rung.at(-1)).toBe('ROM');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => rung.at(-1)).toBe(null);
});

test('a scenario that knows none of these frontiers has no second sheet', async () => {
  render(<App desk={over('two-powers', 0)} />, root);
  await expect.element(page.getByText(/^Deal 0: the motives of \d{4}\.$/)).toBeInTheDocument();
  expect(page.getByRole('region', { name: 'The same frontiers, later' }).elements()).toEqual([]);
});

test('the deal is named at the end, with the address that deals it again', async () => {
  const desk = over('moscow-1929', 4711);
  render(<App desk={desk} />, root);
  await expect.element(page.getByText(/^Deal 4711:/)).toBeInTheDocument();
  await expect.element(page.getByRole('link', { name: /[?&]seed=4711/ })).toBeInTheDocument();
});

test('a new game has the governments of 1929, “Other motives” a deal of their own, and history always its own', async () => {
  const desk = makeDesk(ports('moscow-1929'));
  render(<App desk={desk} />, root);
  const other = page.getByRole('button', { name: 'Other motives' });
  await expect.element(other).toHaveAccessibleDescription(/Hidden motives dealt anew/);
  await expect
    .element(page.getByRole('button', { name: 'New game' }))
    .toHaveAccessibleDescription(/The governments as they were in 1929/);
  await page.getByRole('button', { name: 'New game' }).click();
  expect(desk.saves.own.value?.world.seed).toBe(0);
  desk.screen.value = 'title';
  await other.click();
  const deal = desk.saves.own.value?.world.seed ?? 0;
  expect(deal).toBeGreaterThan(0);
  expect(deal).toBeLessThan(10_000);
  // A game in which something was done moves to the others.
  desk.orders.give({ do: 'note', power: 'POL' });
  desk.screen.value = 'title';
  await other.click();
  expect(desk.saves.own.value?.moments).toHaveLength(1);
  await desk.keeping.progress.saving;
  expect((await readShelf(desk.ports.store, 'moscow-1929')).games).toMatchObject([{ seed: deal, acts: 1 }]);
  expect(desk.saves.own.value?.world.seed).toBeGreaterThan(0);

  const asked = ports('moscow-1929');
  const seven = makeDesk({ ...asked, world: asked.begin(7).world });
  render(<App desk={seven} />, root);
  await expect
    .element(page.getByRole('button', { name: 'New game' }))
    .toHaveAccessibleDescription(/^Hidden motives from deal 7, as the link asks/);
  await seven.history.unroll();
  expect(seven.history.line.value && resultOf(seven.history.line.value).seed).toBe(0);
});

test('the end says why it is this one: what it asked for, and which other was one thing away', async () => {
  const made = over('moscow-1929', 0);
  const words = made.ports.pageLanguage.words.value;
  render(<App desk={made} />, root);
  await page.getByRole('button', { name: 'Why this ending?' }).click();
  const own = endings(made.present.game.value).find(({ id }) => id === made.present.view.value.ending);
  const [asked] = own?.conditions ?? [];
  if (own === undefined || asked === undefined) throw new Error('an ending that asks for nothing');
  const sheet = page.getByRole('dialog', { name: `Why “${words.say(`ending-${own.id}`)}”?` });
  await expect.element(sheet).toBeVisible();
  const list = sheet.getByRole('list').first();
  await expect
    .element(list)
    .toHaveTextContent(`True: ${becauseWords(words, made.ports.world, asked.condition)}`);
  // Near endings are folded: an opened one says what it lacked.
  const near = root.querySelector<HTMLElement>('[role="dialog"] summary');
  if (near === null) throw new Error('no other ending was near');
  near.click();
  await expect.element(sheet.getByText(/^False: /).first()).toBeVisible();
});

/** The line to the ending "the whole frontier", but without a note to Kovno. */
function withoutKovno(): Desk {
  const parsed = parseDespatch(wholeFrontier);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  const { commands, tags } = parsed.despatch;
  const made = makeDesk(ports('moscow-1929'));
  const sent = commands.filter((command) => !(command.do === 'note' && command.power === 'LTU'));
  const line = sent.reduce(
    (now, command) => advance(now, command).timeline,
    made.ports.begin(Number(tags.Seed ?? 0)),
  );
  made.saves.own.value = unroll(line, []).timeline;
  made.screen.value = 'end';
  return made;
}

test('an ending is called better only once a game with one more act has reached it', async () => {
  render(<App desk={withoutKovno()} />, root);
  await page.getByRole('heading', { name: 'Turning points' }).click();
  await expect
    .element(page.getByRole('heading', { name: /^The nearest better ending: “The whole frontier”/ }))
    .toBeVisible();
  await expect
    .element(page.getByText(/it could still have been reached: “Send a note to Lithuania”/))
    .toBeVisible();

  render(null, root);
  render(<App desk={over('moscow-1929', 0)} />, root);
  await page.getByRole('heading', { name: 'Turning points' }).click();
  await expect.element(page.getByText(/^Of the single acts that were tried/)).toBeVisible();
  await expect.element(page.getByRole('heading', { name: /^The nearest other ending/ })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: /better ending/ })).not.toBeInTheDocument();
});

test('every ending of a shipped scenario can be put into words, in every language', () => {
  let told = 0;
  for (const [name, languages] of [
    ['moscow-1929', ['en', 'pl', 'ru']],
    ['two-powers', ['en']],
  ] as const)
    for (const language of languages) {
      const { words, world } = ports(name, language);
      const tell = (condition: Condition): void => {
        expect(becauseWords(words, world, condition)).not.toMatch(/\[|undefined|NaN/);
        told += 1;
        within(condition).forEach(tell);
      };
      for (const { when } of world.scenario.endings) if (when !== undefined) tell(when);
    }
  expect(told).toBeGreaterThan(100);
});

test('the ending whose wants are all met first is the one that the game has', () => {
  for (const name of ['moscow-1929', 'two-powers'] as const) {
    const made = over(name, 0);
    const first = endings(made.present.game.value).find(({ conditions }) =>
      conditions.every(({ met }) => met),
    );
    expect(first?.id).toBe(made.present.view.value.ending);
  }
});

test('the end tells what each government hid in this deal, and what it had been in history', async () => {
  const desk = over('moscow-1929', 3);
  render(<App desk={desk} />, root);
  const told = page.getByRole('region', { name: 'What they hid' });
  const dealt = dealtTypes(desk.present.timeline.value);
  const { words } = desk.ports.pageLanguage;
  for (const { power, type, historical } of dealt) {
    await expect.element(told).toHaveTextContent(words.value.say(`type-${power}-${type}`));
    await expect.element(told).toHaveTextContent(words.value.say(`type-${power}-${historical}`));
  }
  expect(dealt.some(({ type, historical }) => type !== historical)).toBe(true);
  // Nobody was asked anything.
  await expect.element(told).toHaveTextContent('Nothing that you heard made it the likeliest');
  // While history is watched there is no such section.
  await desk.history.unroll();
  desk.beginnings.watch();
  desk.watching.jump(10_000);
  desk.screen.value = 'end';
  await expect.element(page.getByRole('heading', { name: 'As it happened' })).toBeVisible();
  expect(page.getByRole('region', { name: 'What they hid' }).elements()).toEqual([]);
});
