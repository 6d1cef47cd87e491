// The sheet of an article says what each power would say to the chosen wording before it is written, and
// which agreements it endangers.
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { stakeOf } from '../../src/desk/acts/stakes.ts';
import { set } from '../../src/desk/settings/settings.ts';
import { FIVE, NOON } from '../line.ts';
import { deskAfter, wordsOf } from './given.ts';
import { lay, root } from './laid.tsx';
import '../../src/desk/desk.css';

/** Kovno has agreed to a text that each signs when it is ready; Warsaw has it and has not answered. */
const KOVNO = '1928-12-21 note LTU\n1929-01-14 note POL\n1929-01-20';

const sheet = () => page.getByRole('dialog');
const said = (government: string, column: number) =>
  sheet().getByRole('row', { name: government }).getByRole('cell').nth(column);

test('of the present wording one column is shown, of another the second says who may take back its yes', async () => {
  const made = lay(deskAfter(KOVNO));
  made.dialogs.open({ is: 'clause', clause: 'form' });
  await expect.element(said('Lithuania', 0)).toHaveTextContent('content');
  await expect.element(said('Lithuania', 1)).not.toBeInTheDocument();
  await sheet()
    .getByRole('radio', { name: /all together/ })
    .click();
  await expect.element(said('Lithuania', 1)).toHaveTextContent('may take back its yes at once −');
  await expect.element(said('Poland', 1)).toHaveTextContent('would like it better +');
  await expect
    .element(sheet().getByRole('button', { name: /write “one text, all together”/ }))
    .toHaveAccessibleDescription(/^Lithuania may take back its yes at once\./);
});

test('where motives decide, both figures are told, so that the ledger’s later figure is one of them; else one figure', async () => {
  const line = '1928-12-21 sound ROM\n1928-12-24 sound ROM\n1928-12-29 note POL | note ROM';
  const made = lay(deskAfter(line));
  made.dialogs.open({ is: 'clause', clause: 'disp' });
  await sheet()
    .getByRole('radio', { name: /confer/ })
    .click();
  const weights = made.present.timeline.value.world.scenario.partners.find(({ id }) => id === 'ROM');
  const cell = said('Romania', 1);
  await expect.element(cell).toHaveTextContent(/less −\d+…−\d+$/);
  const shown = /(−\d+)…(−\d+)$/.exec(cell.element().textContent ?? '') ?? [];
  const points = shown.slice(1).map((figure) => Number(figure.replace('−', '-')));
  const basis = (weights?.weights.disp?.consult ?? 0) / 100;
  expect(points).toEqual([
    basis +
      Math.min(...(weights?.types ?? []).map(({ addToWeights }) => (addToWeights.disp?.consult ?? 0) / 100)),
    basis,
  ]);
});

test.for([
  [1280, 720],
  [1366, 768],
  [1440, 900],
] as const)(
  'at %i x %i wordings, opinions and acts of an article are seen together',
  async ([width, height]) => {
    await page.viewport(width, height);
    const made = lay(deskAfter(NOON));
    made.dialogs.open({ is: 'clause', clause: 'form' });
    await expect.element(sheet()).toBeVisible();
    root.querySelectorAll<HTMLInputElement>('.option input').item(0).click();
    await expect.poll(() => root.querySelectorAll('.clause-acts .verb').length).toBeGreaterThan(0);
    const bottom = (of: string) => root.querySelector(of)?.getBoundingClientRect().bottom ?? 0;
    const foot = root.querySelector('.sheet-foot')?.getBoundingClientRect().top ?? 0;
    expect(bottom('.clause-margin tbody tr:last-child')).toBeLessThanOrEqual(foot);
    expect(bottom('.options')).toBeLessThanOrEqual(height);
    expect(bottom('.sheet-foot')).toBeLessThanOrEqual(height);
  },
);

test.for(['off', 'on'] as const)(
  'a press on any word of a wording chooses it, and what its words mean is linked below: plain words %s',
  async (plain) => {
    onTestFinished(() => set('plain', 'off'));
    set('plain', plain);
    const made = lay(deskAfter(KOVNO));
    made.dialogs.open({ is: 'clause', clause: 'pact' });
    const step = sheet().getByRole('radio', { name: /first step/ });
    await expect.element(step).not.toBeChecked();
    const link = sheet().getByRole('link', { name: 'Treaty of Paris' });
    await expect.element(link.first()).toBeVisible();
    expect(root.querySelectorAll('.option a')).toHaveLength(0);
    const text = root.querySelectorAll('.option-text').item(2);
    const word = document.createRange();
    const at = text.textContent?.indexOf('Treaty of Paris') ?? -1;
    word.setStart(text.firstChild ?? text, at);
    word.setEnd(text.firstChild ?? text, at + 15);
    const { left, top } = word.getBoundingClientRect();
    (document.elementFromPoint(left + 20, top + 8) as HTMLElement).click();
    await expect.element(step).toBeChecked();
    expect(made.dialogs.opened.value).toHaveLength(1);
    (link.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => made.dialogs.opened.value.at(-1)?.is).toMatch(/codex|term/);
  },
);

test('what was threatened happens, and what was not does not', async () => {
  const made = lay(deskAfter(KOVNO));
  const road = () => made.present.view.value.powers.find(({ id }) => id === 'LTU')?.road;
  made.dialogs.open({ is: 'clause', clause: 'disp' });
  await sheet()
    .getByRole('radio', { name: /consult/ })
    .click();
  await expect.element(said('Lithuania', 1)).toHaveTextContent('keeps its yes');
  made.orders.give({ do: 'draft', clause: 'disp', option: 'consult' });
  expect(road()).toBe('agreed');
  made.orders.give({ do: 'draft', clause: 'form', option: 'joint' });
  expect(road()).toBe('withdrawn');
});

test('a signing without a friend of a guest says who may walk out for want of it', () => {
  const made = deskAfter(`${NOON}`);
  const { ports, present } = made;
  const said = (...guests: string[]) =>
    stakeOf(present, wordsOf(made), ports, { do: 'call', with: guests })?.text ?? '';
  expect(said('POL')).toMatch(/Warsaw may walk out: it looks for .*Romania/);
  expect(said('POL', 'ROM')).not.toMatch(/Romania may walk out|Bucharest may walk out/);
});

test('the list of guests says what each says to it, and who would look in vain for a friend that is left out', async () => {
  const made = lay(deskAfter(NOON));
  made.pages.select('SOV');
  const list = page.getByRole('group', { name: 'Whom to call' }).first();
  const poland = list.getByRole('checkbox', { name: 'Poland' });
  await expect.element(poland).toHaveAccessibleDescription(/^agreed|^waiting/);
  await expect.element(poland).not.toHaveAccessibleDescription(/Romania/);
  await list.getByRole('checkbox', { name: 'Romania' }).click();
  await expect.element(poland).toHaveAccessibleDescription(/may walk out: it looks for .*Romania/);
  await list.getByRole('checkbox', { name: 'Romania' }).click();
});

test.for(['en', 'pl', 'ru'] as const)(
  'on a telephone no name of a government is broken in the middle, in %s',
  async (language) => {
    await page.viewport(390, 844);
    const made = lay(deskAfter(KOVNO, 'moscow-1929', language));
    made.dialogs.open({ is: 'clause', clause: 'form' });
    await expect.poll(() => root.querySelectorAll('.clause-margin tbody th').length).toBeGreaterThan(1);
    const broken = [...root.querySelectorAll('.clause-margin tbody th')].filter((name) => {
      const range = document.createRange();
      range.selectNodeContents(name);
      return range.getClientRects().length > 1;
    });
    expect(broken.map((name) => name.textContent)).toEqual([]);
  },
);

test('on a telephone what a wording would do and cost is in view as soon as it is chosen', async () => {
  await page.viewport(390, 844);
  const made = lay(deskAfter(KOVNO));
  made.dialogs.open({ is: 'clause', clause: 'form' });
  const chosen = sheet().getByRole('radio', { name: /all together/ });
  await chosen.click();
  const acts = () => [...root.querySelectorAll('.clause-acts .verb')].filter((one) => one.checkVisibility());
  await expect.poll(() => acts().length).toBe(2);
  for (const act of acts()) {
    const { left, top, width, height } = act.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height - 4];
    expect(y).toBeLessThanOrEqual(844);
    expect(act.contains(document.elementFromPoint(x, y))).toBe(true);
  }
  const close = root.querySelector('.sheet-foot')?.getBoundingClientRect();
  expect(close?.bottom).toBeLessThanOrEqual(844);
  expect(close?.top).toBeGreaterThanOrEqual(acts().at(-1)?.getBoundingClientRect().bottom ?? 9e9);
  // The wording itself is not covered by them.
  const option = root.querySelector('.option.chosen')?.getBoundingClientRect();
  expect(option?.top).toBeGreaterThanOrEqual(0);
  expect(option?.bottom).toBeLessThanOrEqual(acts()[0]?.getBoundingClientRect().top ?? 0);
  await page.viewport(1280, 800);
});

test('on a telephone nothing empty stands above the buttons of an article that nobody has seen', async () => {
  await page.viewport(390, 844);
  const made = lay(deskAfter('', 'moscow-1929', 'en'));
  made.dialogs.open({ is: 'clause', clause: 'recital' });
  await sheet()
    .getByRole('radio', { name: /existing/ })
    .last()
    .click();
  await expect.poll(() => root.querySelector('.clause-acts .verb')).not.toBeNull();
  expect(root.querySelector('.sheet-wide .aside-body')?.childNodes).toHaveLength(0);
  expect(root.querySelector('.sheet-wide .aside-body')?.checkVisibility()).toBe(false);
});

test('T12: the list of guests and the call say what more guests than usual cost, and the list only then', async () => {
  await page.viewport(1280, 800);
  const made = lay(deskAfter(FIVE));
  const { ports, present } = made;
  const said = (...guests: string[]) =>
    stakeOf(present, wordsOf(made), ports, { do: 'call', with: guests })?.text ?? '';
  const most = present.view.value.powers.filter(({ road }) => road === 'agreed').map(({ id }) => id);
  expect(most).toHaveLength(5);
  expect(said(...most)).toMatch(
    /With 5 guests each of them needs 4 more than with 4, unless its reservation is recorded\./,
  );
  expect(said(...most.slice(1))).not.toMatch(/needs 4 more/);
  made.pages.select('SOV');
  const list = page.getByRole('group', { name: 'Whom to call' }).first();
  await expect.element(list).toHaveTextContent(/With 5 guests each of them needs 4 more/);
  await list.getByRole('checkbox').last().click();
  await expect.element(list).not.toHaveTextContent(/needs 4 more/);
  await list.getByRole('checkbox').last().click();
});

test('no promise is offered on the preamble, where none is ever possible; on an article it is, or says why not', async () => {
  const opened = (clause: string) => {
    const made = lay(deskAfter('1928-12-29 note POL\n1929-01-14'));
    made.dialogs.open({ is: 'clause', clause });
    return made;
  };
  const promise = () => root.querySelector('[role="dialog"] [data-verb="commit"]');
  opened('recital');
  await expect.element(page.getByRole('dialog', { name: 'Preamble' })).toBeVisible();
  expect(root.querySelector('[role="dialog"] .option.chosen')).not.toBeNull();
  expect(promise()).toBeNull();
  const made = opened('form');
  await expect.poll(promise).not.toBeNull();
  expect(promise()?.getAttribute('aria-disabled')).toBe('false');
  const now = made.present.view.value.text.form ?? '';
  made.orders.give({ do: 'commit', clause: 'form', option: now });
  made.dialogs.open({ is: 'clause', clause: 'form' });
  await expect.poll(() => promise()?.textContent ?? '').toMatch(/already made a public promise/);
});
