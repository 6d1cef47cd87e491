// The crises of Moscow, its voices at home and its tells, as data and as words: in the study's order, within
// their budgets, and without effect on history where it was silent.
import { describe, expect, test } from 'vitest';
import { play } from '../../src/chronicle/play.ts';
import { tapeOf } from '../../src/chronicle/timeline.ts';
import type { Command } from '../../src/core/commands.ts';
import { makeWords } from '../../src/strings/fluent.ts';
import { historyCommands, scenarioOf, worldOf } from '../tools.ts';

const scenario = scenarioOf('moscow-1929');
const words = makeWords('en', [scenario.messages.en ?? '']);

/** In the order of their days. */
const IN_ORDER = [
  'first-copy',
  'zbrucz',
  'spare-chairs',
  'leaflet',
  'sabotage',
  'bessarabia',
  'riga',
  'ilyich',
  'who-first',
  'benches',
  'trade-day',
  'vacancy',
  'czechowicz',
  'vilna-letter',
  'april-line',
  'donkey',
  'geneva',
  'danzig',
  'voldemaras',
  'kovno',
  'convention',
  'harbin',
  'labour',
  'elections',
  'july-list',
  'manoeuvres',
  'railway',
];

/** For a player who has signed nothing by then, in the order of their days. */
const NOTHING_SIGNED = ['reckoning', 'standing', 'two-alone', 'witness', 'small-table'];

const spring = scenario.dilemmas.filter(({ from }) => from >= '1929-03-01');
/** One game meets papers of one of these lists, and changes from the second to the first when something is signed. */
const LISTS = [
  spring.filter(({ id }) => !NOTHING_SIGNED.includes(id)),
  spring.filter(({ id }) => NOTHING_SIGNED.includes(id)),
];

const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

const count = (text: string): number => text.split(/\s+/).length;

describe('crises', () => {
  test('they are there in the order of their days, sixteen of them between March and July', () => {
    const ids = scenario.dilemmas.map(({ id }) => id);
    expect(ids.filter((id) => IN_ORDER.includes(id))).toEqual(IN_ORDER);
    expect(LISTS.map(({ length }) => length)).toEqual([16, NOTHING_SIGNED.length]);
    expect(spring.map(({ from }) => from)).toEqual(spring.map(({ from }) => from).sort());
  });

  test('there is a week between one and the next, and windows that leave each of the spring its turn', () => {
    const { most, after } = scenario.rules.dilemmas;
    for (const list of LISTS) {
      let last = '';
      for (const { id, from, until = from } of list) {
        const soonest = last === '' ? from : plusDays(last, after.apartDays);
        const [comes = from] = [from, soonest].sort().reverse();
        expect(comes <= until, `${id} on ${comes}`).toBe(true);
        last = comes;
      }
      expect(list.length).toBeLessThanOrEqual(Math.min(most, after.most));
    }
  });

  test('who has signed nothing meets five of their own from March to June, and history none of them', () => {
    const metIn = (commands: readonly Command[]): string[] =>
      tapeOf(play(worldOf('moscow-1929'), commands).timeline).flatMap((cable) =>
        cable.is === 'dilemma' && NOTHING_SIGNED.includes(cable.id) ? [cable.id] : [],
      );
    const end: Command = { do: 'wait', until: scenario.calendar.lastDay };
    const notes: Command[] = [
      { do: 'note', power: 'POL' },
      { do: 'note', power: 'LTU' },
    ];
    expect(metIn([...notes, end])).toEqual(NOTHING_SIGNED);
    expect(metIn([...historyCommands('moscow-1929'), end])).toEqual([]);
  });

  test('who has not even sent a note is asked in March what has become of the offer', () => {
    const { timeline } = play(worldOf('moscow-1929'), [{ do: 'wait', until: '1929-04-14' }]);
    const met = tapeOf(timeline).flatMap((cable) => (cable.is === 'dilemma' ? [cable.id] : []));
    expect(met).toEqual(['reckoning']);
  });

  test('for at least eight of them what is best hangs on a hidden mind, and some of the winter come back in spring', () => {
    const turned = scenario.dilemmas.filter(({ answers }) => {
      const kinds = answers.flatMap(({ effects, later }) => [effects, later?.effects ?? {}]);
      return kinds.some(({ byType }) => byType !== undefined);
    });
    expect(turned.length).toBeGreaterThanOrEqual(8);
    const winter = scenario.dilemmas.filter(({ from }) => from < '1929-03-01');
    const echoing = winter.filter(({ answers }) => answers.some(({ later }) => later !== undefined));
    expect(echoing.map(({ id }) => id)).toEqual([
      'first-copy',
      'zbrucz',
      'legation',
      'spare-chairs',
      'riga',
      'who-first',
      'benches',
      'trade-day',
    ]);
  });

  test('only the one before the table, the one before the first vote and the last one come whatever else has come', () => {
    const always = scenario.dilemmas.filter((one) => one.always).map(({ id }) => id);
    expect(always).toEqual(['spare-chairs', 'who-first', 'railway']);
  });

  test('history gives its own answer, aloud or by silence, to every paper whose answer is known', () => {
    const history = play(worldOf('moscow-1929'), historyCommands('moscow-1929')).timeline;
    const given = tapeOf(history).filter((cable) => cable.is === 'answered' && cable.id !== 'table');
    expect(given.length).toBeGreaterThan(5);
    for (const cable of given) {
      if (cable.is !== 'answered') continue;
      const { historical } = scenario.dilemmas.find(({ id }) => id === cable.id) ?? {};
      if (historical !== undefined) expect([cable.id, cable.choice]).toEqual([cable.id, historical]);
    }
  });

  test('silence is no deed: it takes no attention, opens no ledger and moves no date', () => {
    for (const { id, answers } of scenario.dilemmas) {
      for (const effects of [answers[0]?.effects, answers[0]?.later?.effects]) {
        // What others do meanwhile may weigh in a ledger or in a chamber.
        const { confidence, trust, trustOfTheBound, publicity, byType, weighs, sours, room, ...rest } =
          effects ?? {};
        expect([id, rest]).toEqual([id, {}]);
        for (const amounts of Object.values(byType ?? {}).flatMap((types) => Object.values(types)))
          expect([id, Object.keys(amounts)]).toEqual([id, ['trust']]);
      }
    }
  });

  test('of papers with a threat history meets none, since each needs what history did otherwise', () => {
    const threats = scenario.dilemmas.filter(({ answers }) => answers.some(({ later }) => later?.unless));
    expect(threats.map(({ id }) => id)).toEqual([
      'first-copy',
      'spare-chairs',
      'who-first',
      'vilna-letter',
      'april-line',
      'july-list',
    ]);
    const met = tapeOf(play(worldOf('moscow-1929'), historyCommands('moscow-1929')).timeline);
    const ids = met.flatMap((cable) => (cable.is === 'dilemma' ? [cable.id] : []));
    expect(ids.filter((id) => threats.some((one) => one.id === id))).toEqual([]);
  });

  test('a threat says what prevents it, and is carried out while the game still lasts', () => {
    for (const { id, from, until = from, withinDays, answers } of scenario.dilemmas) {
      for (const [index, { later }] of answers.entries()) {
        if (later?.unless === undefined) continue;
        expect(words.say(`dilemma-${id}-${index + 1}.unless`)).not.toContain('dilemma-');
        const silent = withinDays ?? scenario.rules.dilemmas.answerWithinDays;
        expect([id, plusDays(until, silent + later.afterDays) < scenario.calendar.lastDay]).toEqual([
          id,
          true,
        ]);
      }
    }
  });

  test('no two answers to a paper do the same', () => {
    for (const { id, answers } of scenario.dilemmas) {
      const told = answers.map(({ effects }) => JSON.stringify(effects));
      expect([id, new Set(told).size]).toEqual([id, answers.length]);
    }
  });

  test.each(scenario.dilemmas.map(({ id }) => id))('%s keeps to its budget of words', (id) => {
    const dilemma = scenario.dilemmas.find((one) => one.id === id);
    // A crisis of the time before the game is read beside its scene of the prologue, which tells the story.
    expect(count(words.say(`dilemma-${id}`))).toBeGreaterThanOrEqual(dilemma?.opening ? 10 : 40);
    expect(count(words.say(`dilemma-${id}`))).toBeLessThanOrEqual(70);
    for (const index of dilemma?.answers.keys() ?? []) {
      expect(count(words.say(`dilemma-${id}-${index + 1}`))).toBeLessThanOrEqual(6);
      expect(count(words.say(`dilemma-${id}-${index + 1}.then`))).toBeLessThanOrEqual(12);
      if (dilemma?.answers[index]?.later)
        expect(count(words.say(`dilemma-${id}-${index + 1}.later`))).toBeLessThanOrEqual(14);
    }
    for (const person of dilemma?.voices ?? [])
      expect(count(words.say(`dilemma-${id}-voice-${person}`))).toBeLessThanOrEqual(18);
  });
});

describe('voices at home', () => {
  test('each likes something and dislikes something: no adviser is neutral', () => {
    expect(scenario.home.voices.length).toBeGreaterThanOrEqual(9);
    for (const { person, weights, circle } of scenario.home.voices) {
      const amounts = [
        ...Object.values(weights).flatMap((row) => Object.values(row)),
        ...Object.values(circle),
      ];
      expect([person, Math.max(...amounts) > 0, Math.min(...amounts) < 0]).toEqual([person, true, true]);
    }
  });

  test('no two of them want the same', () => {
    const wishes = scenario.home.voices.map(({ weights, circle }) => JSON.stringify([weights, circle]));
    expect(new Set(wishes).size).toBe(wishes.length);
  });

  test.each(scenario.home.voices.map(({ person }) => person))(
    '%s speaks of wordings and of chairs',
    (person) => {
      for (const kind of ['against', 'for', 'content']) {
        for (const what of ['one text, all together', 'Romania']) {
          const said = words.say(`voice-${person}-${kind}`, { what });
          // Both stand in small letters, so that they cannot begin a sentence.
          expect(said).toMatch(/^[^“]+“/);
          expect(said).toContain(`“${what}”`);
          expect(count(said.replace(what, 'it'))).toBeLessThanOrEqual(22);
        }
      }
    },
  );
});

describe('what a counter-proposal tells', () => {
  const asked = new Set([
    ...scenario.partners.map(({ id }) => id),
    ...scenario.clauses.flatMap(({ id, options }) => options.map((option) => `${id}=${option.id}`)),
  ]);

  test.each(scenario.partners.map(({ id }) => id))(
    '%s: the same things for every type, and not alike',
    (id) => {
      const types = scenario.partners.find((partner) => partner.id === id)?.types ?? [];
      const keys = types.map(({ tells }) => Object.keys(tells).sort());
      expect(keys[0]?.length).toBeGreaterThan(0);
      for (const other of keys) expect(other).toEqual(keys[0]);
      expect(keys[0]?.filter((key) => !asked.has(key) || key === id)).toEqual([]);
      expect(new Set(types.map(({ tells }) => JSON.stringify(tells))).size).toBe(types.length);
    },
  );
});
