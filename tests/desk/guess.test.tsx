// What did Litvinov do? A player answers by letter, a class by raised hands; each answer is played by the
// rules, and from the desk there is a way back to the question.
import { render } from 'preact';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cameTo } from '../../src/lesson/came-to.ts';
import { inSeededOrder, placeOf, playedAnswer } from '../../src/lesson/stops.ts';
import type { Stop } from '../../src/scenario/lesson/stops.ts';
import '../../src/desk/desk.css';
import { set } from '../../src/desk/settings/settings.ts';
import { said } from '../../src/desk/shell/announce.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { levelAsRead } from '../../src/desk/shell/figures.ts';
import { desk, type Name, wordsOf } from './given.ts';
import { textIn } from './text-in.ts';

const root = document.createElement('div');
root.id = 'desk';
document.body.append(root);
afterEach(() => {
  render(null, root);
  set('light', 'day');
  sessionStorage.clear();
});

const sheet = (name = 'What did Litvinov do?') => page.getByRole('dialog', { name });
const button = (name: string | RegExp) => sheet().getByRole('button', { name });
const card = (name: string | RegExp) =>
  sheet().getByRole('list', { name: 'Answers' }).getByRole('button', { name });
const stopNow = () => sheet().getByText(/^Stop \d of 9/);

/** The page open over the title. */
async function opened(
  name: Name = 'moscow-1929',
  title = 'What did Litvinov do?',
): Promise<{ made: Desk; stops: readonly Stop[] }> {
  const made = desk(name);
  made.screen.value = 'title';
  render(<App desk={made} />, root);
  made.dialogs.open({ is: 'class' });
  await expect.element(sheet(title)).toBeVisible();
  const { stops } = await made.ports.lesson();
  if (stops.length > 0) await expect.element(stopNow()).toBeVisible();
  return { made, stops };
}

// The first test of this file: the sheet has not been fetched yet.
test('a digit that is pressed before the sheet has been fetched turns to its page', async () => {
  const made = desk('moscow-1929');
  made.screen.value = 'title';
  render(<App desk={made} />, root);
  // Other sheets have been seen: what is fetched now is this one.
  made.dialogs.open({ is: 'settings' });
  await expect.element(page.getByRole('dialog')).toBeVisible();
  made.dialogs.close();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  made.dialogs.open({ is: 'class' });
  await expect.poll(() => root.querySelector('.coming, [role="dialog"]')).not.toBeNull();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: '2' }));
  await expect.element(page.getByRole('dialog', { name: 'Assignments' })).toBeVisible();
});

test('on a telephone the buttons of its pages stand in one line, in every language', async () => {
  await page.viewport(390, 844);
  for (const language of ['en', 'pl', 'ru']) {
    const made = desk('moscow-1929', language);
    render(<App desk={made} />, root);
    made.dialogs.open({ is: 'class' });
    const tabs = () =>
      [...root.querySelectorAll('.page-tabs button')].map((tab) => tab.getBoundingClientRect());
    await expect.poll(() => tabs().length).toBe(5);
    expect(new Set(tabs().map(({ top }) => top)).size, language).toBe(1);
    expect(Math.max(...tabs().map(({ right }) => right)), language).toBeLessThanOrEqual(390);
    const cut = [...root.querySelectorAll('.page-tabs button')].filter(
      (tab) => tab.scrollWidth > tab.clientWidth,
    );
    expect(
      cut.map(({ textContent }) => textContent),
      language,
    ).toEqual([]);
    render(null, root);
  }
  await page.viewport(1280, 800);
});

/** The letters of the answers of a stop, by their ids. */
function lettersOf(stop: Stop | undefined): Record<string, string> {
  if (stop === undefined) throw new Error('no such stop');
  return Object.fromEntries(inSeededOrder(stop, 0).map(({ id }, at) => [id, 'ABCDE'[at] ?? '']));
}

async function goTo(date: string): Promise<void> {
  await button(new RegExp(`^${date}: `)).click();
  await expect.poll(() => root.querySelector('.guess-when')?.textContent).toContain(date);
}

test('a page that is opened again goes on at the same stop with what was answered, until the class begins again', async () => {
  await opened();
  await userEvent.keyboard('a');
  await userEvent.keyboard(' ');
  await expect.poll(() => root.querySelector('.guess')?.textContent).toMatch(/History:/);
  await button(/^Next stop/).click();
  await expect.element(stopNow()).toHaveTextContent('Stop 2 of 9');
  render(null, root);
  await opened();
  await expect.element(stopNow()).toHaveTextContent('Stop 2 of 9');
  await goTo('29 December 1928');
  await expect.poll(() => root.querySelector('.guess')?.textContent).toMatch(/History:/);
  render(null, root);
  sessionStorage.setItem('litvinov-protocol:stops:moscow-1929', '{"at":1}');
  await opened();
  await expect.element(stopNow()).toHaveTextContent('Stop 1 of 9');
});

test('a letter marks, Space answers, and it is said whether that was done', async () => {
  const { stops } = await opened();
  await expect.element(stopNow()).toHaveTextContent('Stop 1 of 9');
  await expect.element(sheet().getByRole('heading', { name: 'Last on the desk' })).toBeVisible();
  // Nothing gives the answer away.
  expect(textIn(root, '.guess')).not.toMatch(/History:|ends at/);
  await userEvent.keyboard(' ');
  await expect.poll(() => said.value.text).toBe('Choose an answer first, with its letter.');
  const letters = lettersOf(stops[0]);
  await userEvent.keyboard((letters.alone ?? '').toLowerCase());
  await expect.element(card(/Write to Poland alone/)).toHaveAttribute('aria-pressed', 'true');
  await userEvent.keyboard(' ');
  await expect.poll(() => said.value.text).toBe(`Not what was done. Done: ${letters.two}.`);
  await expect.element(stopNow()).toHaveTextContent('answered');
  await expect.element(sheet().getByText('0 of 1', { exact: true })).toBeVisible();
  await userEvent.keyboard(' ');
  await expect.element(stopNow()).toHaveTextContent('Stop 2 of 9');
  await userEvent.keyboard((lettersOf(stops[1]).hold ?? '').toLowerCase());
  await userEvent.keyboard(' ');
  await expect.poll(() => said.value.text).toBe(`That is what was done: ${lettersOf(stops[1]).hold}.`);
  await expect.element(sheet().getByText('1 of 2', { exact: true })).toBeVisible();
});

test('where each answer leads is what the rules make of it, and the line itself can be looked at', async () => {
  const { made, stops } = await opened();
  await userEvent.keyboard('a');
  await button(/^Answer A, and see/).click();
  const [stop] = stops;
  const line = made.history.line.value;
  if (stop === undefined || line === null) throw new Error('no history');
  for (const answer of stop.answers) {
    const played = playedAnswer(line, stop, answer);
    if (played === null) throw new Error(answer.id);
    const { score } = cameTo(played.timeline);
    const article = sheet().getByRole('article', {
      name: new RegExp(wordsOf(made).say(`stop-${stop.id}-${answer.id}`)),
    });
    await expect.element(article).toHaveTextContent(levelAsRead(wordsOf(made), 3, score));
  }
  const letter = lettersOf(stop).alone;
  await button(`Look at where ${letter} leads`).click();
  await expect.poll(() => made.screen.value).toBe('desk');
  expect(made.present.seat.value).toBe('historian');
  expect(made.present.view.value.date).toBe('1928-12-29');
  expect(made.present.view.value.powers.find(({ id }) => id === 'LTU')?.road).toBe('outside');
});

test.for(['day', 'wall'] as const)(
  'what was done is in sight above the buttons after every question, in the light %s',
  async (light) => {
    await page.viewport(1024, 768);
    onTestFinished(() => page.viewport(1280, 800));
    // In the projector's light a class answers, with its hands beside each answer.
    set('light', light);
    const { stops } = await opened();
    const place = (part: string) => root.querySelector(part)?.getBoundingClientRect();
    for (const [index, { id }] of stops.entries()) {
      await expect.element(stopNow()).toHaveTextContent(`Stop ${index + 1} of 9`);
      const cards = [...root.querySelectorAll('.guess-card')];
      // Before a class every answer is in sight when the question appears.
      const lowest = () => cards.at(-1)?.getBoundingClientRect().bottom ?? 9e9;
      if (light === 'wall')
        await expect.poll(() => lowest() <= (place('.guess-foot')?.top ?? 0) + 1, { message: id }).toBe(true);
      await userEvent.keyboard('a ');
      await expect.poll(() => root.querySelector('.guess-led.done')).not.toBeNull();
      expect(place('.guess-led.done')?.bottom, id).toBeLessThanOrEqual(place('.guess-foot')?.top ?? 0);
      await userEvent.keyboard(' ');
    }
  },
);

test('a hint takes half of the point', async () => {
  const { stops } = await opened();
  await userEvent.keyboard('h');
  await expect.element(sheet().getByText(/Who has already accepted the Paris Pact/)).toBeVisible();
  await userEvent.keyboard((lettersOf(stops[0]).two ?? '').toLowerCase());
  await userEvent.keyboard(' ');
  await expect.element(sheet().getByText('½ of 1', { exact: true })).toBeVisible();
});

test('where the sources settle nothing it says so, counts nothing, and opens the card with both readings', async () => {
  await opened();
  await goTo('28 January 1929');
  await userEvent.keyboard('a ');
  await expect
    .poll(() => said.value.text)
    .toMatch(/^The sources do not settle this\. In the replay: [A-D]\.$/);
  await expect.element(sheet().getByText('Not settled')).toBeVisible();
  await expect.element(sheet().getByText(/no answer counts as right here/)).toBeVisible();
  await expect.element(sheet().getByText('Right so far')).not.toBeInTheDocument();
  await button('Disputed: Did Moscow agree, or give way?').click();
  await expect.element(page.getByRole('dialog', { name: 'Did Moscow agree, or give way?' })).toBeVisible();
});

test('a class counts its hands by plus and minus, sees nothing of the answer before, and has no score', async () => {
  set('light', 'wall');
  const { stops } = await opened();
  await expect.element(sheet().getByRole('checkbox')).toBeChecked();
  expect(root.querySelector('.guess-beside')).toBeNull();
  const letters = lettersOf(stops[0]);
  await userEvent.keyboard(`${letters.two?.toLowerCase()}+++`);
  await expect.poll(() => said.value.text).toBe(`${letters.two}: 3 hands.`);
  await userEvent.keyboard(`${letters.wait?.toLowerCase()}++-`);
  await expect.poll(() => said.value.text).toBe(`${letters.wait}: 1 hand.`);
  await expect.element(button(new RegExp(`^${letters.two}: 3 hands`))).toHaveTextContent(/most/);
  await userEvent.keyboard(' ');
  await expect.poll(() => said.value.text).toBe(`Done: ${letters.two}. 4 hands, 3 for ${letters.two}.`);
  await expect.element(sheet().getByRole('heading', { name: 'The paper' })).toBeVisible();
  await expect.element(sheet().getByText('Right so far')).not.toBeInTheDocument();
  // At home a single player answers on the same page.
  await sheet().getByRole('checkbox').click();
  await expect.element(sheet().getByText('Right so far')).toBeVisible();
});

test('the desk of that hour is the real one, and leads back to the question with what was marked', async () => {
  const { made } = await opened();
  await goTo('8 February 1929');
  await userEvent.keyboard('b');
  await userEvent.keyboard('l');
  await expect.poll(() => made.screen.value).toBe('desk');
  expect(made.present.view.value.date).toBe('1929-02-08');
  expect(made.present.view.value.powers.find(({ id }) => id === 'LVA')?.road).toBe('considering');
  expect(made.watching.replayed.value).toBeNull();
  await expect.element(page.getByRole('button', { name: 'Back to the question' })).toBeVisible();
  await userEvent.keyboard('q');
  await expect.element(stopNow()).toHaveTextContent('Stop 6 of 9');
  await expect.element(button(/^Answer B, and see/)).toBeVisible();
});

test('history runs on to the next stop and asks there, unless the pen is taken meanwhile', async () => {
  const { made, stops } = await opened();
  await userEvent.keyboard('a ');
  await expect.element(button(/^Watch until 11 Jan/)).toBeVisible();
  await userEvent.keyboard('w');
  await expect.poll(() => made.screen.value).toBe('desk');
  expect(made.watching.playing.value).toBe(true);
  expect(made.present.view.value.date).toBe('1928-12-29');
  const [line, next] = [made.history.line.value, stops[1]];
  if (line === null || next === undefined) throw new Error('nothing to watch');
  made.watching.jump(placeOf(line, next) - 1);
  await expect.poll(() => made.dialogs.opened.value.length).toBe(0);
  made.watching.jump(placeOf(line, next));
  await expect.element(stopNow()).toHaveTextContent('Stop 2 of 9');
  expect(made.watching.playing.value).toBe(false);
  await userEvent.keyboard('a ');
  await expect.element(button(/^Watch until 21 Jan/)).toBeVisible();
  await userEvent.keyboard('w');
  await expect.poll(() => made.screen.value).toBe('desk');
  await userEvent.keyboard('p');
  await expect.poll(() => made.present.seat.value).toBe('player');
  made.watching.jump(line.moments.length);
  await expect.poll(() => made.dialogs.opened.value.some(({ is }) => is === 'class')).toBe(false);
});

test('the pen is taken at the moment of the question, before what was done', async () => {
  const { made } = await opened();
  await goTo('31 January 1929');
  await userEvent.keyboard('p');
  await expect.poll(() => made.present.seat.value).toBe('player');
  expect(made.present.view.value.date).toBe('1929-01-31');
  made.orders.give({ do: 'ask', for: 'POL' });
  expect(made.present.timeline.value.moments.at(-1)?.command).toEqual({ do: 'ask', for: 'POL' });
  made.dialogs.opened.value = [];
  await page.getByRole('button', { name: 'Back to the question' }).click();
  await expect.element(stopNow()).toHaveTextContent('Stop 5 of 9');
});

test('any act that was possible is played beside the answers', async () => {
  await opened();
  await goTo('21 January 1929');
  await userEvent.keyboard('a ');
  await sheet().getByText('Another idea? Play any act that was possible that day').click();
  await sheet().getByRole('combobox', { name: 'Choose an act' }).selectOptions('Publish the correspondence');
  await button('Play it').click();
  const tried = sheet().getByRole('listitem').filter({ hasText: 'Publish the correspondence' });
  await expect.element(tried).toHaveTextContent(/“As it happened”: 5 sign on 9 Feb/);
  // It is still there after a look at another stop.
  await goTo('11 January 1929');
  await goTo('21 January 1929');
  await expect.element(tried).toBeVisible();
});

test('the sums before and after stand side by side, what changed is marked and said', async () => {
  const { made } = await opened();
  await goTo('31 January 1929');
  await userEvent.keyboard('a ');
  const table = sheet().getByRole('region', { name: 'Why it came so' }).getByRole('table');
  await expect.element(table.getByRole('columnheader', { name: '28 Jan' })).toBeVisible();
  await expect.element(table.getByRole('columnheader', { name: '4 Feb' })).toBeVisible();
  await expect.element(table.getByRole('rowheader', { name: 'Without Romania (changed)' })).toBeVisible();
  // Below the terms both sums of either day, as the answers had them.
  const replies = (made.history.line.value?.moments ?? [])
    .flatMap(({ cables }) => cables)
    .flatMap((cable) => (cable.is === 'replied' && cable.from === 'POL' ? [cable] : []));
  const onDay = (date: string) => replies.find(({ day }) => made.present.iso(day) === date)?.ledger;
  const ledgers = ['1929-01-28', '1929-02-04'].map(onDay);
  const read = (amount = 0): string => levelAsRead(wordsOf(made), 3, amount);
  const foot = [...table.element().querySelectorAll('tfoot tr')].map((row) =>
    [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
  );
  expect(foot).toEqual([
    ledgers.map((ledger) => read(ledger?.total)),
    ledgers.map((ledger) => read(ledger?.aspiration)),
  ]);
});

test('after the last stop: what was right, what to talk about, and the ways on', async () => {
  const { made, stops } = await opened();
  await goTo('17 July 1929');
  const last = stops.at(-1);
  const right = last !== undefined && lettersOf(last)[last.done] === 'A' ? 1 : 0;
  await userEvent.keyboard('a ');
  await button(/^What it comes to/).click();
  await expect.element(sheet().getByRole('heading', { name: 'What it comes to' })).toHaveFocus();
  await expect
    .element(sheet().getByText(`${right} of 1 right. Stops that the sources do not settle are not counted.`))
    .toBeVisible();
  // Only the stops that were answered are talked about.
  expect(root.querySelectorAll('.guess-talk li')).toHaveLength(1);
  await expect
    .element(sheet().getByText('What was the Protocol worth on this day, and to whom?'))
    .toBeVisible();
  await button('Begin again').click();
  await expect.element(stopNow()).toHaveTextContent('Stop 1 of 9');
  await expect.element(sheet().getByText('Right so far')).not.toBeInTheDocument();
  await goTo('17 July 1929');
  await userEvent.keyboard('a ');
  await button(/^What it comes to/).click();
  await button('Give the class an assignment').click();
  await expect.element(page.getByRole('dialog', { name: 'Assignments' })).toBeVisible();
  expect(made.dialogs.opened.value.length).toBe(1);
});

test('a scenario without stops says so', async () => {
  await opened('two-powers', 'Questions to history');
  await expect
    .element(
      sheet('Questions to history').getByText('This scenario has no stops at which history could ask.'),
    )
    .toBeVisible();
});
