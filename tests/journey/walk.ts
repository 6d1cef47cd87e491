// A walk through every screen of the page in any language, by role and name in that language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { programFiles } from '../../src/build/scenarios.ts';
import { pack } from '../../src/chronicle/link.ts';
import { iso } from '../../src/core/world.ts';
import type { Words } from '../../src/strings/fluent.ts';
import { TOP } from '../house/syntax.ts';
import { NOON, wordsFrom } from '../line.ts';
import { filesOf, worldOf } from '../tools.ts';
import { passDays, readOn } from './browser.ts';

const SCENARIO = 'moscow-1929';

/** Every word of the page in one language, or in the pseudo-language "en-XA". */
export function wordsOf(language: string): Words {
  return wordsFrom(language, (base) =>
    [...programFiles(base), join(TOP, 'scenarios', SCENARIO, `${base}.ftl`)].map((path) =>
      readFileSync(path, 'utf8'),
    ),
  );
}

/** Games that lead to a screen, as an address contains them. */
const ANSWERED = '1928-12-29 note POL | note LTU\n1929-01-14';
const SHOTS = '1928-12-29 note POL\n1929-01-13';
const LEAVING = `${NOON} sign POL ROM`;
const SIGNED = `${NOON} sign POL ROM | answer table 2
1929-02-09 sign
1929-02-11 report
1929-03-05 lobby POL | intel POL
1929-03-08`;
const world = worldOf(SCENARIO);
const HISTORY = `${filesOf(SCENARIO)['history.despatch']?.replaceAll(/^\[.*$/gm, '')}
${iso(world, world.calendar.lastDay)}`;

/** The sheets that a key opens over the desk. */
const SHEETS: Readonly<Record<string, string>> = {
  l: 'all states',
  c: 'the calendar',
  e: 'two calendars',
  j: 'where do we stand',
  f: 'the fair copy',
  n: 'what can I do',
  r: 'the record',
  s: 'the settings',
  '?': 'why',
};

/** Waits until animations have ended and the fonts have loaded. */
export const rest = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await document.fonts.ready;
  });

/** What is done on each screen. */
export type Look = (screen: string) => Promise<void>;

export class Walk {
  readonly #page: Page;
  readonly #words: Words;
  readonly #look: Look;

  constructor(page: Page, words: Words, look: Look) {
    this.#page = page;
    this.#words = words;
    this.#look = look;
  }

  /** From the title, on which the page has opened, to the end of history. */
  async everywhere(): Promise<void> {
    await this.#prologue();
    await this.#desk();
    await this.#crisis();
    await this.#table();
    await this.#ratification();
    await this.#end();
    await this.#history();
  }

  #button(id: string) {
    return this.#page.getByRole('button', { name: this.#words.say(id) });
  }

  async #prologue(): Promise<void> {
    await this.#button('title-new').waitFor();
    await this.#look('title');
    await this.#button('title-new').click();
    const next = this.#button('next');
    await this.#button('skip-prologue').waitFor();
    for (let scene = 1; (await next.count()) > 0; scene++) {
      await this.#look(`prologue, ${scene}`);
      await next.click();
    }
    await this.#look('prologue, the last');
    await this.#button('to-the-desk').click();
    await this.#strip();
    await this.#look('the desk at first');
  }

  /** The desk is there once the strip is. */
  #strip(): Promise<void> {
    return this.#page.getByRole('banner').getByRole('heading', { level: 1 }).waitFor();
  }

  async #arrive(
    game: string,
    { look = false, button = 'arrived-play' as 'arrived-play' | 'arrived-end' } = {},
  ): Promise<void> {
    const text = `[Scenario "${SCENARIO}"] [Seed "0"]\n${game}\n`;
    const address = new URL(this.#page.url());
    address.hash = await pack(text);
    await this.#page.goto(address.href);
    const play = this.#button(button);
    await play.waitFor();
    if (look) await this.#look('a game has come');
    await play.click();
    await play.waitFor({ state: 'detached' });
  }

  async #sheet(open: () => Promise<void>, screen: string): Promise<void> {
    await open();
    await this.#page.getByRole('dialog').last().waitFor();
    await this.#look(screen);
    await readOn(this.#page);
  }

  async #desk(): Promise<void> {
    const { keyboard } = this.#page;
    await this.#arrive(ANSWERED, { look: true });
    await this.#strip();
    await this.#look('a paper waits');
    for (const [key, screen] of Object.entries(SHEETS)) await this.#sheet(() => keyboard.press(key), screen);
    await this.#codex();
    await this.#sheet(async () => {
      await keyboard.press('s');
      await this.#button('keys-all').click();
    }, 'the keys');
    await this.#strips();
    await keyboard.press('d');
    await this.#look('the draft');
    await this.#sheet(
      () =>
        this.#page
          .getByRole('button', { name: this.#words.say('clause-form') })
          .first()
          .click(),
      'an article',
    );
    await this.#list('power-POL');
    for (const purpose of ['hand', 'text', 'learn', 'persuade']) {
      await this.#look(`a dossier, ${purpose}`);
      await keyboard.press('g');
    }
    await keyboard.press('h');
    await this.#look('the second table');
    await keyboard.press('t');
    await this.#look('the tape');
    await this.#sheet(() => this.#wait(), 'a despatch');
  }

  /** Waits until a sheet is open: a press may only announce what would be passed over. */
  async #wait(): Promise<void> {
    const sheets = this.#page.getByRole('dialog');
    for (let presses = 0; presses < 100 && (await sheets.count()) === 0; presses++) {
      await passDays(this.#page);
    }
  }

  /** Opens a power's dossier from the list. */
  async #list(power: string): Promise<void> {
    await this.#page.keyboard.press('l');
    await this.#page
      .getByRole('dialog')
      .getByRole('button', { name: this.#words.say(power) })
      .first()
      .click();
    await this.#page.getByRole('dialog').waitFor({ state: 'detached' });
    await this.#page.keyboard.press('o');
  }

  async #codex(): Promise<void> {
    await this.#page.keyboard.press('x');
    const codex = this.#page.getByRole('dialog');
    await codex.waitFor();
    await this.#look('the codex');
    await codex
      .getByRole('button', { name: this.#words.say('codex-mandate.title') })
      .first()
      .click();
    await this.#look('an entry of the codex');
    await readOn(this.#page);
  }

  /** The accounts in the strip open their sheets; a phone has no room for all of them. */
  async #strips(): Promise<void> {
    for (const [id, screen] of [
      ['confidence-title', 'confidence'],
      ['clock', 'the clock of the pact'],
    ] as const) {
      const account = this.#page.getByRole('banner').getByRole('button', { name: this.#words.say(id) });
      if ((await account.count()) > 0) await this.#sheet(() => account.click(), screen);
    }
  }

  async #crisis(): Promise<void> {
    await this.#arrive(SHOTS);
    await this.#strip();
    await this.#page.keyboard.press('a');
    await this.#look('a crisis');
    await this.#button('dilemma-orders-2').click();
    await this.#page.getByRole('heading', { name: this.#words.say('crisis-history') }).waitFor();
    await this.#look('a crisis, answered');
  }

  async #table(): Promise<void> {
    await this.#arrive(LEAVING);
    await this.#page.getByRole('region', { name: this.#words.say('table'), exact: true }).waitFor();
    await this.#look('the table');
  }

  async #ratification(): Promise<void> {
    await this.#arrive(SIGNED);
    await this.#strip();
    await this.#page.keyboard.press('d');
    await this.#page.getByRole('list', { name: this.#words.say('board-signatories') }).waitFor();
    await this.#look('the board of ratifications');
  }

  async #end(): Promise<void> {
    await this.#arrive(HISTORY, { button: 'arrived-end' });
    const later = this.#page.getByRole('region', { name: this.#words.say('afterwards') });
    await later.waitFor();
    await this.#look('the end');
  }

  async #history(): Promise<void> {
    await this.#button('to-the-title').click();
    // The prologue is not shown a second time.
    await this.#button('title-watch').click();
    await this.#page.getByRole('region', { name: this.#words.say('transport') }).waitFor();
    await this.#page.keyboard.press('k');
    await this.#look('watching history');
  }
}
