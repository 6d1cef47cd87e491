// Every word that the program may require of a scenario exists, and every fact has a source that exists.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { programFiles } from '../../src/build/scenarios.ts';
import { requiredMessages } from '../../src/scenario/messages.ts';
import { makeWords, type Words } from '../../src/strings/fluent.ts';
import { sources as files, TOP } from '../house/syntax.ts';
import { filesOf, SCENARIOS, scenarioOf } from '../tools.ts';

const PROGRAM = readFileSync(join(TOP, 'src', 'strings', 'en.ftl'), 'utf8');

function wordsOf(id: string): Words {
  return makeWords('en', [PROGRAM, scenarioOf(id).messages.en ?? '']);
}

describe.each(SCENARIOS)('%s', (id) => {
  const scenario = scenarioOf(id);
  const words = wordsOf(id);

  test('has every message that its lint asks for', () => {
    const ids = requiredMessages(scenario);
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((message) => !words.has(message))).toEqual([]);
  });

  test('names every power with article, capital and voice, and every wording with lead, label, sheet and demand', () => {
    const ids = [
      ...scenario.powers.flatMap((power) =>
        ['', '.the', '.capital', '.voice'].map((part) => `power-${power}${part}`),
      ),
      ...scenario.clauses.flatMap((clause) => [
        `clause-${clause.id}`,
        `clause-${clause.id}.label`,
        ...clause.options.flatMap((option) => [
          `option-${clause.id}-${option.id}`,
          `option-${clause.id}-${option.id}.label`,
          `option-${clause.id}-${option.id}.sheet`,
        ]),
      ]),
      ...scenario.preambles.map((preamble) => `preamble-${preamble.id}`),
    ];
    expect(ids.filter((message) => !words.has(message))).toEqual([]);
  });

  // A party speaks in any week, before the signing as well as after it: whatever it says of another government may be false.
  test('lets no party of a chamber speak of another government', () => {
    const names = scenario.partners.flatMap(({ id }) => [
      words.say(`power-${id}`),
      words.say(`power-${id}.capital`),
    ]);
    const said = scenario.partners.flatMap(({ id: power, ratification }) =>
      (ratification.track === 'chamber' ? ratification.factions : []).flatMap(({ id: faction }) =>
        ['pass', 'stick'].map((vote) => words.say(`faction-${power}-${faction}.${vote}`)),
      ),
    );
    const others = [...names, 'ally', 'signed', 'be first'];
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((line) => others.some((name) => line.includes(name)))).toEqual([]);
  });

  test('tells every event, clock step, ending and scene', () => {
    const ids = [
      ...scenario.events.flatMap((event) => [
        `event-${event.id}`,
        `event-${event.id}.title`,
        `place-${event.place}`,
      ]),
      ...scenario.clock.steps.map((step) => `clock-${step.id}`),
      ...scenario.endings.flatMap((ending) => [`ending-${ending.id}`, `ending-${ending.id}.sub`]),
      ...scenario.story.prologue.flatMap((scene) => [`prologue-${scene.id}`, `prologue-${scene.id}.title`]),
      ...scenario.story.epilogue.flatMap((scene) => [`epilogue-${scene.id}`, `epilogue-${scene.id}.title`]),
    ];
    expect(ids.filter((message) => !words.has(message))).toEqual([]);
  });

  test('the line under the name of every ending is a sentence with its full stop', () => {
    const lines = scenario.endings.map(({ id }) => words.say(`ending-${id}.sub`));
    expect(lines.filter((line) => !/[^.…]\.$/.test(line))).toEqual([]);
  });

  test('gives every partner an answer of its own, or the general one, for each kind of reply', () => {
    const answers = ['agreed', 'waiting', 'countered', 'noted', 'declined', 'withdrawn', 'acceding'];
    const missing = scenario.partners.flatMap((partner) =>
      answers
        .filter((answer) => !words.has(`reply-${partner.id}-${answer}`) && !words.has(`reply-${answer}`))
        .map((answer) => `reply-${partner.id}-${answer}`),
    );
    expect(missing).toEqual([]);
  });

  test('names every faction, tide, office and person', () => {
    const ids = [
      ...scenario.partners.flatMap(({ id: power, ratification }) =>
        ratification.track === 'chamber'
          ? [
              ...ratification.factions.map((faction) => `faction-${power}-${faction.id}`),
              ...ratification.tides.map((tide) => `tide-${power}-${tide.id}`),
            ]
          : [],
      ),
      ...[scenario.playerPower, ...scenario.partners, ...scenario.observers].flatMap(({ offices }) =>
        offices.flatMap(({ office, person }) => [`office-${office}`, `person-${person}`]),
      ),
    ];
    expect(ids.filter((message) => !words.has(message))).toEqual([]);
  });

  test('rests every fact on a source that exists, and cites every source somewhere', () => {
    const known = new Set(Object.keys(scenario.sources));
    const cited = new Map<string, string>();
    const look = (data: unknown, path: string): void => {
      if (typeof data !== 'object' || data === null) return;
      for (const [key, inner] of Object.entries(data)) {
        const lists = key === 'grounds' ? Object.values(inner as object).flat() : inner;
        if (['sources', 'one', 'two', 'grounds'].includes(key) && Array.isArray(lists)) {
          for (const source of lists) cited.set(String(source), `${path}.${key}`);
        } else look(inner, `${path}.${key}`);
      }
    };
    for (const [path, text] of Object.entries(filesOf(id))) {
      if (path.endsWith('.json') && path !== 'sources.json') look(JSON.parse(text), path);
    }
    expect([...cited].filter(([source]) => !known.has(source))).toEqual([]);
    expect(cited.size).toBeGreaterThan(0);
    expect([...known].filter((source) => !cited.has(source))).toEqual([]);
  });

  test('no two sources look alike: where the work is the same, it is said what each key is used for', () => {
    for (const [language, text] of Object.entries(scenario.messages)) {
      const said = makeWords(language, [text]);
      const looks = Object.entries(scenario.sources).map(([key, { work }]) =>
        said.has(`source-${key}`) ? `${work} ${said.say(`source-${key}`)}` : work,
      );
      expect(looks.filter((look, at) => looks.indexOf(look) !== at)).toEqual([]);
    }
  });

  test('has no message twice, and none that is empty', () => {
    const heads = [...(scenario.messages.en ?? '').matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map(
      (match) => match[1],
    );
    expect(heads.filter((head, index) => heads.indexOf(head) !== index)).toEqual([]);
    expect(heads.filter((head) => head !== undefined && !words.has(head))).toEqual([]);
  });
});

test('the program’s own words have no message twice, over all its files', () => {
  const seen = new Map<string, string>();
  const doubled: string[] = [];
  for (const file of programFiles('en')) {
    const text = readFileSync(file, 'utf8');
    for (const [, head = ''] of text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)) {
      if (seen.has(head)) doubled.push(`${head} in ${seen.get(head)} and ${file}`);
      seen.set(head, file);
    }
  }
  expect(doubled).toEqual([]);
});

test('every message that the rooms of strings and cli name outright exists', () => {
  const words = wordsOf('moscow-1929');
  const named = files('src/strings').flatMap(({ path, text }) =>
    [...text.matchAll(/words\.say\('([a-z][a-zA-Z0-9.-]*)'/g)].map((match) => ({ path, id: match[1] ?? '' })),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ id }) => !words.has(id))).toEqual([]);
});
