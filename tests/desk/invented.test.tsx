// An invented scenario speaks of itself: its own words replace the program's, early or late, and what is counted is counted
// in it.
import { render } from 'preact';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { letters } from '../../src/desk/draft/letters.ts';
import { openPageLanguage } from '../../src/desk/settings/language.ts';
import { set } from '../../src/desk/settings/settings.ts';
import { App } from '../../src/desk/shell/app.tsx';
import { makeDesk } from '../../src/desk/shell/desk.ts';
import { desk, deskAfter, ports } from './given.ts';
import { lay, root as shown } from './laid.tsx';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

test('the title names the place and the prologue of its own scenario', async () => {
  const made = makeDesk(ports('two-powers'));
  set('prologue', 'two-powers');
  render(<App desk={made} />, root);
  await expect.element(page.getByText('Ferryhaven, the Foreign Ministry')).toBeVisible();
  const prologue = page.getByRole('button', { name: 'Prologue', exact: true });
  await expect.element(prologue).toBeVisible();
  expect(prologue.element().querySelector('.choice-name')?.textContent).toBe('I');
});

test('columns of marks have letters of its own powers, in the language of the page', async () => {
  lay(desk('two-powers'));
  const heads = () => [...shown.querySelectorAll('.draft-columns .marks b')].map((head) => head.textContent);
  await expect.poll(heads).toEqual(['FE', 'UP']);
  lay(deskAfter('1928-12-29 note POL | note LTU | note LVA', 'moscow-1929', 'pl'));
  await expect.poll(heads).toEqual(['MO', 'PO', 'LI', 'ŁO']);
});

test('two powers never have the same letters where their names allow it', () => {
  expect(letters(['Latvia', 'Lapland', 'La Plata', 'Ö-land', 'Öl'])).toEqual(['LA', 'LP', 'LL', 'ÖL', 'ÖL']);
});

test('a scenario’s own words stay when words of the program are loaded later', async () => {
  const { title } = document;
  onTestFinished(() => {
    document.title = title;
  });
  const texts: Record<string, string> = {
    en: 'scenario-title = The River\nabout-registration = With the Harbour Board.',
    'en.late': 'about-registration = The text can be registered.\nabout-open = Open.',
  };
  const { words, more } = await openPageLanguage(['en'], async (end) => texts[end] ?? '');
  await more('late');
  expect(words.value.say('about-open')).toBe('Open.');
  expect(words.value.say('about-registration')).toBe('With the Harbour Board.');
});

test('words that are fetched at the same time are all there afterwards, whichever comes first', async () => {
  const { title } = document;
  onTestFinished(() => {
    document.title = title;
  });
  const texts: Record<string, string> = {
    en: 'scenario-title = The River\ncodex-ford =\n    .title = The ford',
    'en.background': 'codex-ford = Two feet deep.\n    .title = The ford',
    'en.late': 'about-open = Open.',
  };
  let asked = 0;
  const { words, more } = await openPageLanguage(['en'], async (end) => {
    // Only the first answer is slow: what was asked for later is there before it.
    if (end === 'en.background' && asked++ === 0) await new Promise((come) => setTimeout(come, 30));
    return texts[end] ?? '';
  });
  const background = more('background');
  // The first words are under way when the others are asked for.
  await expect.poll(() => asked).toBe(1);
  await Promise.all([background, more('late')]);
  expect(words.value.say('codex-ford')).toBe('Two feet deep.');
  expect(words.value.say('codex-ford.title')).toBe('The ford');
  expect(words.value.say('about-open')).toBe('Open.');
});

test('a greater pact whose signatories the scenario does not name has no boxes and no figure', async () => {
  const made = desk();
  render(<App desk={made} />, root);
  made.dialogs.open({ is: 'process' });
  const sheet = page.getByRole('dialog');
  await expect.element(sheet.getByText('In force: the Waters Convention').first()).toBeVisible();
  expect(sheet.element().textContent).not.toContain('0 of 0');
});
