// "Where do we stand?": which states are current, past, to come or passed by at five moments, with their
// dates; how the sheet is opened, navigated and read; and that it says nothing false about a state.
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/desk/desk.css';
import { historyFrom } from '../../src/chronicle/autoplay.ts';
import { upTo } from '../../src/chronicle/timeline.ts';
import { STAGES } from '../../src/core/stages.ts';
import { view } from '../../src/core/view.ts';
import { standsIn, theProcess } from '../../src/core/view-process.ts';
import { chartOf } from '../../src/desk/process/chart.ts';
import { courseOf } from '../../src/desk/process/course.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { goToDay } from '../../src/desk/watch/days.ts';
import { NOON } from '../line.ts';
import { cutOff, overprinted } from './cut.ts';
import { deskAfter } from './given.ts';

const root = document.createElement('div');
root.id = 'desk';
document.body.append(root);
afterEach(() => render(null, root));

const ANSWERED = '1928-12-29 note POL | note LTU\n1929-01-14';
const HAT = `${NOON} sign POL ROM`;

const sheet = () => page.getByRole('dialog', { name: 'Where do we stand?' });
const steps = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-step]')];
const step = (name: string): HTMLElement => {
  const found = steps().find(({ dataset }) => dataset.step === name);
  if (found === undefined) throw new Error(`${name} is not on the sheet`);
  return found;
};
/** The text of a box without its contents. */
const told = (name: string): string =>
  [...step(name).children]
    .filter((part) => !part.matches('ol, ul:not(.roster), .rooms'))
    .map((part) => part.textContent)
    .join(' ')
    .replace(/\s+/g, ' ');
const named = (kind: string): string[] =>
  steps()
    .filter((one) => one.classList.contains(kind))
    .map(({ dataset }) => dataset.step ?? '');
const lit = (): string[] =>
  steps()
    .filter((one) => one.getAttribute('aria-current') === 'step')
    .map(({ dataset }) => dataset.step ?? '');

/** Renders the desk with the sheet on it. */
async function opened(desk: Desk): Promise<Desk> {
  desk.dialogs.open({ is: 'process' });
  render(<App desk={desk} />, root);
  await expect.poll(() => steps().length).toBe(STAGES.length);
  return desk;
}

/** History being watched, on that day. */
async function watched(day: string, language = 'en'): Promise<Desk> {
  const desk = deskAfter('', 'moscow-1929', language);
  await desk.history.unroll();
  desk.pen.putDown();
  goToDay(desk.watching, (Date.parse(day) - Date.parse(desk.ports.iso(0))) / 86_400_000);
  return opened(desk);
}

function atEnd(language = 'en'): Desk {
  const desk = deskAfter('', 'moscow-1929', language);
  desk.saves.own.value = historyFrom(desk.ports.begin(0));
  desk.screen.value = 'end';
  return desk;
}

test('every state of the chart that has a name is on the sheet, once', async () => {
  await opened(deskAfter(''));
  expect(named('step').sort()).toEqual([...STAGES].sort());
});

describe('at five moments', () => {
  test('on the first day the proposal is lit, and everything else is to come', async () => {
    await opened(deskAfter(''));
    expect(lit()).toEqual(['proposal']);
    expect(named('past')).toEqual([]);
    expect(named('missed')).toEqual([]);
    // A table that hears the guests and one that does not open with the same words.
    expect(told('table')).toContain('Opens when you call the signing. Nobody would come to sign.');
    expect(told('counterproposal')).toContain('Opens when a government asks for changes. No answer is due.');
    expect(told('parisPactInForce')).toContain('the last day comes, 24 July 1929');
    expect(told('open')).toContain('As the text reads, others may join.');
  });

  test('with a note under way, the day of its answer stands beside the counter-proposal', async () => {
    await opened(deskAfter('1928-12-29 note POL'));
    expect(told('counterproposal')).toMatch(/\d+ Jan: Poland answers\./);
  });

  test('after Warsaw’s counter-proposal of 10 January that is lit, and says who has been asked', async () => {
    await opened(deskAfter(ANSWERED));
    expect(lit()).toEqual(['counterproposal']);
    expect(named('past')).toEqual(['proposal']);
    expect(told('proposal')).toContain('20 Dec to 10 Jan');
    expect(told('proposal')).toContain('Poland and Lithuania asked for changes.');
    expect(told('counterproposal')).toMatch(/since 10 Jan.*Poland.*Lithuania/);
  });

  test('at the table the hour is lit in which somebody leaves, with the way back and the night’s telegrams', async () => {
    await opened(deskAfter(HAT));
    expect(lit()).toEqual(['guestLeaving']);
    expect(named('past')).toEqual(['proposal', 'counterproposal', 'gathering', 'reading']);
    expect(told('guestLeaving')).toContain('13.00');
    expect(told('guestLeaving')).toContain('No telegram has come in tonight.');
    expect(told('guestLeaving')).toContain('Back to “Full powers” when you change the text.');
    expect(told('reading')).toContain('Somebody got up to leave.');
    expect(told('table')).toContain('nobody is left at the table or you adjourn');
  });

  test('on 2 March of history three tracks are lit, each with what it waits for', async () => {
    await watched('1929-03-02');
    expect(lit()).toEqual(['awaitingDeposits', 'joined', 'unregistered']);
    expect(named('missed')).toEqual(['reservations', 'weighing', 'signatures']);
    expect(told('counterproposal')).toContain('8 Feb to 9 Feb');
    expect(told('counterproposal')).toContain('You called the signing.');
    expect(told('table')).toContain('9 Feb');
    expect(told('signing')).toContain('12.00');
    expect(told('joined')).toContain('27 Feb');
    expect(told('inForceBetweenTwo')).toContain('Nobody has deposited. 5 Mar: Latvia deposits.');
    expect(told('ratification')).toMatch(/Latvia due 5 Mar/);
    expect(told('accession')).toMatch(/Turkey 27 Feb/);
    expect(told('registered')).toContain('The ratification of Poland is still missing.');
    expect(told('parisPactInForce')).toContain('11 of 15 have deposited.');
    await expect.element(sheet().getByText('Nobody is bound to anybody yet.')).toBeVisible();
  });

  test('at the end of history everything has its date, and the end is lit with its name', async () => {
    await opened(atEnd());
    expect(lit()).toEqual(['ended']);
    expect(named('ahead')).toEqual([]);
    expect(named('missed')).toEqual(['reservations', 'weighing', 'signatures']);
    expect(told('signed')).toContain('9 Feb to 24 Jul');
    expect(told('ratification')).toMatch(/Latvia 5 Mar.*Estonia 16 Mar/);
    expect(told('inForceBetweenTwo')).toContain('16 Mar');
    expect(told('inForceAmongAll')).toContain('30 Mar');
    expect(told('outstanding')).toContain('3 Jun');
    expect(told('outstanding')).toContain('You registered the text.');
    expect(told('ended')).toContain('As it happened');
    expect(root.querySelector('.process-endings')).toBeNull();
    expect(root.querySelectorAll('.pair-table tbody tr')).toHaveLength(36);
    expect(root.querySelectorAll('.pair-chart .tied')).toHaveLength(36);
  });
});

test('at every moment of history the sheet lights the states that the view names', () => {
  const line = historyFrom(deskAfter('').ports.begin(0));
  if (line === null) throw new Error('the scenario has no history');
  const chart = chartOf(theProcess());
  line.moments.forEach(({ game }, at) => {
    const { active } = courseOf(chart, upTo(line, at + 1).moments, standsIn(game), () => false);
    const leaves = [...active].filter((name) => chart.all.get(name)?.inner.length === 0);
    expect(leaves.sort()).toEqual([...view(game, 'player').stages].sort());
  });
});

test('a text that is closed to others shuts that track for good once it is signed', async () => {
  await opened(deskAfter(`${NOON}\n1929-02-09 draft acc=closed | sign`));
  expect(lit()).toContain('closed');
  expect(named('missed')).toEqual(expect.arrayContaining(['open', 'joined']));
});

test('after an adjourned table the state before it is lit again, and says that it was entered twice', async () => {
  await opened(deskAfter(`${HAT} | answer table 2`));
  expect(lit()).toEqual(['counterproposal']);
  expect(told('counterproposal')).toContain('Entered 2 times.');
  expect(told('guestLeaving')).toContain('You adjourned.');
  expect(named('past')).toEqual(['proposal', 'table', 'gathering', 'reading', 'guestLeaving']);
  expect(named('ahead')).toEqual(expect.arrayContaining(['weighing', 'signatures', 'signing', 'signed']));
});

test('where one was let go and another gets up, the hour is lit again, the second time', async () => {
  await opened(deskAfter(`${HAT} | answer table 1`));
  expect(lit()).toEqual(['guestLeaving']);
  expect(told('guestLeaving')).toContain('Entered 2 times.');
  expect(told('weighing')).toContain('Those at the table decided again.');
});

test('the endings shown are those that can still come: after the signature nothing can be taken back', async () => {
  await opened(deskAfter(ANSWERED));
  const ahead = sheet().getByRole('region', { name: 'How it may end' });
  await expect.element(ahead.getByRole('heading', { name: 'Chicherin was right' })).toBeVisible();
  await expect.element(ahead.getByRole('heading', { name: 'Overtaken' })).toBeVisible();
  render(null, root);
  await watched('1929-03-02');
  await expect.element(ahead.getByRole('heading', { name: 'Relieved of the file' })).toBeVisible();
  expect(ahead.getByRole('heading', { name: 'Chicherin was right' }).elements()).toEqual([]);
});

test('J opens it, the act over the desk and the menu too; L makes it a list, Escape closes it', async () => {
  await page.viewport(1680, 900);
  const desk = deskAfter(ANSWERED);
  render(<App desk={desk} />, root);
  await page.getByRole('button', { name: /^Act II/ }).click();
  await expect.element(sheet()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(sheet()).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Where do we stand?' }).click();
  await expect.element(sheet()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('j');
  await expect.element(sheet()).toBeVisible();
  const body = (): string | undefined => root.querySelector<HTMLElement>('.process')?.dataset.as;
  expect(body()).toBe('picture');
  await userEvent.keyboard('l');
  await expect.poll(body).toBe('list');
  await sheet()
    .getByRole('button', { name: /^As a picture/ })
    .click();
  await expect.poll(body).toBe('picture');
});

test('the arrow keys walk from box to box, into a box and from track to track', async () => {
  await watched('1929-03-02');
  const heading = (name: string): HTMLElement | null => root.querySelector(`#step-${name}`);
  heading('awaitingDeposits')?.focus();
  const walk = async (key: string, to: string): Promise<void> => {
    await userEvent.keyboard(`{${key}}`);
    expect(document.activeElement?.id).toBe(`step-${to}`);
  };
  expect(heading('awaitingDeposits')?.tabIndex).toBe(0);
  await walk('ArrowUp', 'ratification');
  await walk('ArrowRight', 'accession');
  await walk('ArrowDown', 'closed');
  await walk('ArrowDown', 'open');
  await walk('ArrowDown', 'joined');
  await walk('ArrowRight', 'registration');
  await walk('ArrowRight', 'parisPactInForce');
  await walk('ArrowLeft', 'signed');
  await walk('ArrowLeft', 'table');
  await walk('ArrowDown', 'gathering');
  expect(heading('gathering')?.tabIndex).toBe(0);
  expect(heading('awaitingDeposits')?.tabIndex).toBe(-1);
});

test('watching history, the sheet leads to the day of a state that is past', async () => {
  const desk = await watched('1929-03-02');
  const button = step('counterproposal').querySelector<HTMLElement>('button');
  expect(button?.textContent).toBe('Go to this day');
  button?.click();
  // History was in this state twice: the day is that of the return.
  await expect.poll(() => desk.present.view.value.date).toBe('1929-02-08');
  await expect.poll(lit).toEqual(['counterproposal']);
});

test.each(['en', 'pl', 'ru', 'en-XA'])(
  'in every language nothing is cut off or without words: %s',
  async (language) => {
    for (const [width, height] of [
      [1440, 900],
      [768, 1024],
      [390, 844],
      [320, 640],
    ] as const) {
      await page.viewport(width, height);
      for (const desk of [
        deskAfter('', 'moscow-1929', language),
        deskAfter(HAT, 'moscow-1929', language),
        atEnd(language),
      ]) {
        await opened(desk);
        const dialog = root.querySelector<HTMLElement>('[role=dialog]');
        if (dialog === null) throw new Error('no sheet lies open');
        await document.fonts.ready;
        expect([...cutOff(dialog), ...overprinted(dialog)]).toEqual([]);
        expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
        if (language !== 'en-XA') expect(dialog.textContent).not.toMatch(/\[[a-z]+-|undefined|NaN/);
        render(null, root);
      }
    }
  },
);

test('no letter of the chart of pairs is smaller than 13.5 pixels', async () => {
  await opened(atEnd());
  const sizes = [...root.querySelectorAll('.process svg text')].map((text) =>
    Number.parseFloat(getComputedStyle(text).fontSize),
  );
  expect(sizes.length).toBeGreaterThan(36);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13.5);
});
