// Nothing happens in a game without words: every cable of history and of random games, every command,
// refusal, term and road has English words, without a missing message, within its length.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyOf } from '../../src/chronicle/autoplay.ts';
import { play } from '../../src/chronicle/play.ts';
import { gameOf, tapeOf } from '../../src/chronicle/timeline.ts';
import type { Cable } from '../../src/core/cables.ts';
import { type Command, VERBS } from '../../src/core/commands.ts';
import { type Game, open, refusal, worldOf as worldOfGame } from '../../src/core/game.ts';
import { conceivable } from '../../src/core/legal-commands.ts';
import type { RefusalCode } from '../../src/core/refusal.ts';
import { readCable } from '../../src/core/seen.ts';
import type { TermName } from '../../src/core/term-name.ts';
import { iso, type World } from '../../src/core/world.ts';
import { ROADS } from '../../src/scenario/condition.ts';
import { isPaper, lineOf, paperOf } from '../../src/strings/cable-words.ts';
import { commandWords, type When } from '../../src/strings/command-words.ts';
import { makeWords, type Words } from '../../src/strings/fluent.ts';
import { roadWord, termWords } from '../../src/strings/ledger-words.ts';
import { refusalWords } from '../../src/strings/refusal-words.ts';
import { placesIn, type Scene } from '../../src/strings/teller.ts';
import { TOP } from '../house/syntax.ts';
import { NOON } from '../line.ts';
import { absurd, FIXED, take, walks } from '../random.ts';
import { commandsIn, count, SCENARIOS, scenarioOf, worldOf } from '../tools.ts';

const PROGRAM = readFileSync(join(TOP, 'src', 'strings', 'en.ftl'), 'utf8');

const cache = new Map<string, Words>();

function wordsOf(id: string): Words {
  const words = cache.get(id) ?? makeWords('en', [PROGRAM, scenarioOf(id).messages.en ?? '']);
  cache.set(id, words);
  return words;
}

function sceneOf(world: World): Scene {
  return {
    player: world.player,
    iso: (day) => iso(world, day),
    placeOf: placesIn(world.scenario),
    partners: world.scenario.partners,
    registration: world.scenario.rules.registration.worth,
  };
}

/** A missing message shows its id in brackets, a missing variable its name in braces; a change is in whole points. */
function faulty(text: string): boolean {
  return text.trim() === '' || /\[[a-zA-Z]|\{\$|\{ ?[a-z]|undefined|NaN|\?\?\?|[+−]\d+[.,]\d/.test(text);
}

const kinds = new Set<string>();

/** Every text that a cable may become, for either seat. */
function textsOf(game: Game, cable: Cable): string[] {
  const world = worldOfGame(game);
  const [words, scene] = [wordsOf(world.scenario.id), sceneOf(world)];
  kinds.add(cable.is);
  return (['player', 'historian'] as const).flatMap((seat) => {
    const seen = readCable(game, seat, cable);
    const paper = paperOf(words, scene, seen);
    expect(paper !== null).toBe(isPaper(cable));
    const terms = 'ledger' in seen ? seen.ledger.terms : [];
    const owner =
      'from' in cable && cable.is !== 'drafted' ? cable.from : 'power' in cable ? cable.power : '';
    return [
      lineOf(words, scene, seen),
      ...(paper ? [paper.slug, paper.text, ...(paper.title === null ? [] : [paper.title])] : []),
      ...terms.flatMap((term) => {
        const { name, voice } = termWords(words, term, owner);
        return voice === null ? [name] : [name, voice];
      }),
    ];
  });
}

describe('cables', () => {
  test.each(SCENARIOS)('the whole history of %s is told without a word missing', (id) => {
    const history = historyOf(worldOf(id));
    if (!history) throw new Error('no history');
    const told = history.moments.flatMap(({ game, cables }) =>
      cables.flatMap((cable) => textsOf(game, cable).map((text) => `${cable.is}: ${text}`)),
    );
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter(faulty)).toEqual([]);
  });

  test('a paper is dated from the place at which it was written', () => {
    const [words, world] = [wordsOf('moscow-1929'), worldOf('moscow-1929')];
    const place = (cable: Parameters<typeof paperOf>[2]): string | undefined =>
      paperOf(words, sceneOf(world), cable)?.slug.split(',')[0];
    const step = { is: 'clock', day: 55, melted: 0, deposits: [] } as const;
    // News and a crisis of one id were written in different places.
    expect(place({ is: 'news', day: 54, id: 'ilyich' })).toBe('Constantinople');
    expect(place({ is: 'dilemma', day: 54, id: 'ilyich' })).toBe('Odessa');
    // An extract from the minutes of Moscow; a step of the clock elsewhere than at Washington.
    expect(place({ is: 'dilemma', day: 77, id: 'vacancy' })).toBe('Moscow');
    expect(place({ is: 'echoed', day: 97, id: 'vacancy', choice: 1, answeredOn: 77 })).toBe('Moscow');
    expect([place({ ...step, id: 'senate' }), place({ ...step, id: 'saeima' })]).toEqual([
      'Washington',
      'Riga',
    ]);
  });

  test('the later effect of an answer does not say who gave it: silence may have', () => {
    const [words, world] = [wordsOf('moscow-1929'), worldOf('moscow-1929')];
    const told = (cable: Parameters<typeof paperOf>[2]): string | undefined =>
      paperOf(words, sceneOf(world), cable)?.text;
    const answer = { id: 'spare-chairs', choice: 1 };
    expect(told({ is: 'answered', day: 41, ...answer, bySilence: true })).toMatch(/^You gave no answer/);
    const echo = told({ is: 'echoed', day: 46, ...answer, answeredOn: 41 });
    expect(echo).toMatch(/^The answer of 30 January 1929 was: Let him speak\. What comes of it now: /);
  });

  test('a note that lapses at the signature is a paper about the power that had it', () => {
    const words = wordsOf('moscow-1929');
    const paper = paperOf(words, sceneOf(worldOf('moscow-1929')), { is: 'lapsed', day: 50, power: 'FIN' });
    expect(paper).toMatchObject({ title: 'The note to Finland lapses', about: 'FIN', kind: 'record' });
    expect(paper?.text).toContain('No answer will come.');
  });

  test('random games are told without a word missing', () => {
    let texts = 0;
    fc.assert(
      fc.property(walks(60), (walk) => {
        take(walk, (_, __, result) => {
          if ('refusal' in result) return;
          for (const cable of result.cables) {
            for (const text of textsOf(result.game, cable)) {
              texts += 1;
              if (faulty(text)) throw new Error(`${cable.is}: ${text}`);
            }
          }
        });
      }),
      { seed: FIXED, numRuns: count(40, 5_000) },
    );
    console.log(`words: ${texts} texts of ${kinds.size} kinds of cables, none missing`);
    expect(kinds.size).toBeGreaterThan(25);
  });
});

describe('commands and refusals', () => {
  test('every command that can be conceived has a label and a consequence, every refusal a reason', () => {
    const codes = new Set<RefusalCode>();
    const verbs = new Set<string>();
    const say = (game: Game, command: Command): void => {
      const world = worldOfGame(game);
      const words = wordsOf(world.scenario.id);
      const why = refusal(game, command);
      if (why) {
        codes.add(why.code);
        const text = refusalWords(words, why);
        if (faulty(text)) throw new Error(text);
        expect(words.has(`refusal-${why.code}`), why.code).toBe(true);
        return;
      }
      verbs.add(command.do);
      const { label, consequence } = commandWords(words, command);
      if (faulty(label) || faulty(consequence))
        throw new Error(`${JSON.stringify(command)}: ${label} ${consequence}`);
    };
    fc.assert(
      fc.property(walks(40), (walk) => {
        let turn = 0;
        const last = take(walk, (before, command) => {
          turn += 1;
          if (turn % 3 === 0) say(before, command);
          if (turn % 9 === 0) {
            for (const one of [...conceivable(before), ...absurd(worldOfGame(before))]) say(before, one);
          }
        });
        for (const one of conceivable(last)) say(last, one);
      }),
      { seed: FIXED, numRuns: count(60, 3_000) },
    );
    // Random commands rarely call guests of whom none leaves.
    const { timeline } = play(worldOf('moscow-1929'), commandsIn(`${NOON}\n1929-02-09 call`));
    for (const one of conceivable(gameOf(timeline))) say(gameOf(timeline), one);
    expect(VERBS.filter((verb) => !verbs.has(verb))).toEqual([]);
    console.log(`words: ${verbs.size} verbs, ${codes.size} reasons for refusal`);
  });

  test('every code of refusal that the rules know has words', () => {
    const source = readFileSync(join(TOP, 'src', 'core', 'refusal.ts'), 'utf8');
    const list = /export type RefusalCode =([^;]+);/.exec(source)?.[1] ?? '';
    const codes = [...list.matchAll(/'([a-z-]+)'/g)].map((match) => match[1] ?? '');
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !wordsOf('two-powers').has(`refusal-${code}`))).toEqual([]);
  });

  test('some acts are called otherwise at the table and after the signature', () => {
    const words = wordsOf('moscow-1929');
    const label = (command: Command, when: When): string => commandWords(words, command, when).label;
    expect(label({ do: 'sign' }, 'table')).toBe('Sign with those who stay');
    expect(label({ do: 'note', power: 'FIN' }, 'signed')).toBe('Ask Finland to accede');
    expect(label({ do: 'press', power: 'POL' }, 'signed')).not.toBe(
      label({ do: 'press', power: 'POL' }, 'open'),
    );
    expect(label({ do: 'sound', power: 'POL' }, 'signed')).toBe(label({ do: 'sound', power: 'POL' }, 'open'));
  });

  test('hearsay says that it may be wrong, whatever was heard', () => {
    const world = worldOf('moscow-1929');
    const cable = { is: 'sounded', day: 20, power: 'POL', intel: 1 } as const;
    const told = (hint: string | null): string =>
      paperOf(wordsOf('moscow-1929'), sceneOf(world), { ...cable, hint })?.text ?? '';
    expect(told('bloc')).toContain('Hearsay, more often right than wrong: Warsaw means to lead a bloc.');
    expect(told(null)).not.toContain('Hearsay');
  });

  test('what happens at the table bears its hour, and past midnight says so', () => {
    const world = worldOf('moscow-1929');
    const slug = (hour: number): string =>
      paperOf(wordsOf('moscow-1929'), sceneOf(world), { is: 'tableEmpty', day: 50, hour })?.slug ?? '';
    expect(slug(13)).toBe('Moscow, 8 February 1929, 13.00');
    expect(slug(25)).toBe('Moscow, 8 February 1929, past midnight');
  });

  test('one power is told of by name whatever is refused about it', () => {
    const text = refusalWords(wordsOf('moscow-1929'), { code: 'reply-pending', power: 'POL' });
    expect(text).toBe('Warsaw has not answered yet.');
  });
});

describe('terms, roads, amounts, dates', () => {
  const words = wordsOf('moscow-1929');

  test('every road has a word of its own', () => {
    const found = ROADS.map((road) => roadWord(words, road));
    expect(found.filter(faulty)).toEqual([]);
    expect(new Set(found).size).toBe(ROADS.length);
  });

  test('every name of a term has words', () => {
    const source = readFileSync(join(TOP, 'src', 'core', 'term-name.ts'), 'utf8');
    const list = /export type TermName =([^;]+);/.exec(source)?.[1] ?? '';
    const terms = [...list.matchAll(/'([a-z-]+)'/g)].map((match) => match[1] as TermName);
    expect(terms.length).toBeGreaterThan(15);
    const about: Partial<Record<TermName, string>> = {
      clause: 'form=joint',
      commitment: 'form=joint',
      alone: 'form=bilateral',
      beside: 'ROM',
      without: 'ROM',
      third: 'ROM',
      circle: 'ROM',
      evidence: 'ROM',
      tide: 'tribunal',
      faction: 'bbwr',
      answer: 'leader-2',
    };
    for (const name of terms) {
      const matter = about[name];
      const told = termWords(
        words,
        { name, sign: 1, ...(matter === undefined ? {} : { about: matter }) },
        'POL',
      );
      expect(faulty(told.name), `${name}: ${told.name}`).toBe(false);
    }
  });

  test('a power that joins a signed text is told to weigh it as by another wording, without the name of the article', () => {
    const { name } = termWords(words, { name: 'alone', about: 'form=bilateral', sign: -1 }, 'LVA');
    expect(name).toBe('Joining by itself, as by the wording “separate treaties”');
  });

  test('amounts are whole points with a true minus, dates are those of the calendar in any time zone', () => {
    expect(words.points(4578)).toBe('46');
    expect(words.signed(4578)).toBe('+46');
    expect(words.signed(-200)).toBe('−2');
    expect(words.date('1929-02-09', 'long')).toMatch(/^Saturday,? 9 February 1929$/);
    expect(words.date('1928-12-20', 'medium')).toBe('20 December 1928');
    expect(words.list(['Romania', 'Latvia', 'Estonia'])).toBe('Romania, Latvia and Estonia');
  });

  test('a missing message shows its id, the first of several that exists is taken', () => {
    expect(words.say('no-such-thing')).toBe('[no-such-thing]');
    expect(words.first(['no-such-thing', 'power-POL'])).toBe('Poland');
  });
});

describe('texts as they are written', () => {
  const SOURCES: readonly [string, string][] = [
    ['src/strings/en.ftl', PROGRAM],
    ...SCENARIOS.map((id): [string, string] => [`scenarios/${id}/en.ftl`, scenarioOf(id).messages.en ?? '']),
  ];

  test.each(SOURCES)('%s has no line that Fluent leaves out', (_, text) => {
    const written = [...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((match) => match[1]);
    const bundle = new FluentBundle('en-GB', { useIsolating: false });
    const errors = bundle.addResource(new FluentResource(text), { allowOverrides: true });
    expect(errors).toEqual([]);
    expect(written.filter((id) => id !== undefined && !bundle.hasMessage(id))).toEqual([]);
    const stray = text
      .split('\n')
      .filter((line) => !/^(#.*|\s*|[a-zA-Z][\w-]* *=.*|\s+\S.*|\}.*)$/.test(line));
    expect(stray).toEqual([]);
  });

  test('a message whose variables are all given is formatted without an error', () => {
    for (const id of SCENARIOS) {
      const bundle = new FluentBundle('en-GB', { useIsolating: false });
      for (const text of [PROGRAM, scenarioOf(id).messages.en ?? ''])
        bundle.addResource(new FluentResource(text), { allowOverrides: true });
      const given = new Proxy<Record<string, string>>(
        {},
        {
          get: () => 'x',
          has: () => true,
          getOwnPropertyDescriptor: () => ({ value: 'x', enumerable: true, configurable: true }),
        },
      );
      for (const [, name = ''] of `${PROGRAM}\n${scenarioOf(id).messages.en}`.matchAll(
        /^([a-zA-Z][\w-]*) *=/gm,
      )) {
        const message = bundle.getMessage(name);
        const errors: Error[] = [];
        for (const pattern of [message?.value, ...Object.values(message?.attributes ?? {})]) {
          if (pattern) bundle.formatPattern(pattern, given, errors);
        }
        expect(
          errors.map(({ message: why }) => why),
          name,
        ).toEqual([]);
      }
    }
  });

  test.each(SCENARIOS)('an answer of a power of %s has at most 34 words', (id) => {
    const words = wordsOf(id);
    const { partners } = scenarioOf(id);
    const answers = [
      'agreed',
      'waiting',
      'countered',
      'noted',
      'declined',
      'withdrawn',
      'acceding',
      'acceded',
    ];
    const long = partners.flatMap((partner) =>
      answers.flatMap((answer) =>
        ['', '.first', '.evening'].flatMap((variant) => {
          const message = `reply-${partner.id}-${answer}${variant}`;
          if (!words.has(message)) return [];
          const text = words.say(message, {
            power: 'Poland',
            name: 'Poland',
            voice: 'Warsaw',
            demands: 'this',
            friends: 'Riga',
          });
          const length = text.split(/\s+/).length;
          return length > 34 ? [`${message}: ${length}`] : [];
        }),
      ),
    );
    expect(long).toEqual([]);
  });
});

test('the opening is told before anything is done', () => {
  for (const id of SCENARIOS) {
    const { game, cables } = open(worldOf(id));
    expect(cables.length).toBeGreaterThan(0);
    for (const cable of cables)
      for (const text of textsOf(game, cable)) expect(faulty(text), text).toBe(false);
  }
  expect(
    tapeOf({ world: worldOf('two-powers'), moments: [{ command: null, ...open(worldOf('two-powers')) }] }),
  ).toHaveLength(2);
});
