// How the planner supposes, chooses and asks, each alone on small examples that can be computed by hand.
import { describe, expect, test } from 'vitest';
import { chance } from '../../src/analysis/chance.ts';
import { finalists, type Line, playedOn, putOff } from '../../src/analysis/planner/choosing.ts';
import { outlookOf, promiseOf, worthOfAsking, worthOfKnowing } from '../../src/analysis/planner/curiosity.ts';
import {
  drawTypes,
  heardAfter,
  heardToo,
  heardUntil,
  type Lived,
  suppose,
} from '../../src/analysis/planner/supposing.ts';
import { open, positionOf, step } from '../../src/core/game.ts';
import type { PowerView, View } from '../../src/core/view.ts';
import { view } from '../../src/core/view.ts';
import { makeWorld } from '../../src/core/world.ts';
import { scenarioOf, worldOf } from '../tools.ts';

const MOSCOW = 'moscow-1929';
const scenario = scenarioOf(MOSCOW);

const believing = (beliefs: Readonly<Record<string, readonly number[]>>): View['powers'] =>
  Object.entries(beliefs).map(
    ([id, each]) =>
      ({
        id,
        beliefs: each.map((perMille, type) => ({ type: `${type}`, perMille })),
      }) as unknown as PowerView,
  );

describe('what is supposed', () => {
  test('each type comes as often as it is believed in, and no oftener by luck', () => {
    const drawn = drawTypes(believing({ A: [500, 250, 250], B: [900, 100] }), chance('some'), 40);
    const count = (power: string, type: string): number =>
      drawn.filter((types) => types[power] === type).length;
    expect([count('A', '0'), count('A', '1'), count('A', '2')]).toEqual([20, 10, 10]);
    expect([count('B', '0'), count('B', '1')]).toEqual([36, 4]);
    // The types are independent: the one does not determine the other.
    expect(new Set(drawn.map(({ A, B }) => `${A}${B}`)).size).toBeGreaterThan(3);
  });

  test('a world in which an envoy would have spoken otherwise is credited less', () => {
    const asked = heardAfter(open(worldOf(MOSCOW, 3)).game, { do: 'need', power: 'LVA' });
    const told = heardAfter(asked.game, { do: 'wait', until: '1928-12-23' });
    const done = [{ day: 0, command: { do: 'need', power: 'LVA' } as const }];
    const known = { seen: view(told.game, 'player'), heard: heardToo({}, told.heard), done };
    const worlds = suppose(scenario, known, chance('some'), 24);
    const truth = worldOf(MOSCOW, 3).profiles.LVA?.type.id;
    const weightOf = (right: boolean): number =>
      Math.max(...worlds.filter(({ types }) => (types.LVA === truth) === right).map(({ weight }) => weight));
    expect(weightOf(true)).toBeGreaterThan(5 * weightOf(false));
  });

  test('where enough worlds fit what was heard, the others are dropped; where few do, the next best are kept', () => {
    const asked = heardAfter(open(worldOf(MOSCOW, 3)).game, { do: 'need', power: 'LVA' });
    const told = heardAfter(asked.game, { do: 'wait', until: '1928-12-23' });
    const done = [{ day: 0, command: { do: 'need', power: 'LVA' } as const }];
    const truth = worldOf(MOSCOW, 3).profiles.LVA?.type.id;
    const supposed = (heard: ReturnType<typeof heardToo>, samples: number) =>
      suppose(scenario, { seen: view(told.game, 'player'), heard, done }, chance('some'), samples);
    const many = supposed(heardToo({}, told.heard), 80);
    expect(many).toHaveLength(16);
    expect(many.every(({ types }) => types.LVA === truth)).toBe(true);
    const impossible = supposed({ LVA: ['nothing that it would say'] }, 24);
    expect(impossible).toHaveLength(8);
  });

  test('what was lived in earlier thoughts is not lived again, and comes to the same', () => {
    const acts = [
      { day: 0, command: { do: 'need', power: 'LVA' } as const },
      { day: 4, command: { do: 'note', power: 'POL' } as const },
      { day: 11, command: { do: 'audience', power: 'POL' } as const },
    ];
    const plain = (worlds: ReturnType<typeof suppose>): unknown =>
      worlds.map(({ types, weight, game }) => ({ types, weight, position: positionOf(game) }));
    const lived: Lived = new Map();
    for (const [day, count] of [
      [0, 0],
      [3, 1],
      [12, 3],
      [20, 3],
    ] as const) {
      const done = acts.slice(0, count);
      const there = heardUntil(day, done, { game: open(worldOf(MOSCOW, 3)).game, said: {} });
      const known = { seen: view(there.game, 'player'), heard: there.said, done };
      const anew = suppose(scenario, known, chance('some'), 24);
      expect(plain(suppose(scenario, known, chance('some'), 24, lived))).toEqual(plain(anew));
    }
    expect([...lived.values()].map(({ acts }) => acts)).toContain(3);
  });
});

describe('what is chosen', () => {
  const { game } = open(worldOf(MOSCOW));
  const noting: Line = [{ day: 0, command: { do: 'note', power: 'POL' } }];

  test('what was not possible is tried once more, when the next week begins, before what is planned for later', () => {
    const { calendar } = worldOf(MOSCOW);
    const [note] = noting;
    const later = { day: 9, command: { do: 'publish' } as const };
    const monday = { ...note, day: 4, again: true };
    expect(note && putOff(calendar, [note, later])).toEqual([monday, later]);
    expect(putOff(calendar, [{ ...later, again: true }, ...noting])).toEqual(noting);
    expect(putOff(calendar, [])).toEqual([]);
  });

  test('the better line comes first, with what it comes to in every world', () => {
    const worlds = ['bloc', 'respect'].map((type) => ({
      types: { POL: type },
      game: open(makeWorld(scenario, 0, { POL: type })).game,
      weight: 1000,
    }));
    const history = playedOn(game, []);
    const [best, other] = finalists([[], noting], worlds);
    expect(best?.scores).toHaveLength(2);
    expect(best?.line).toBe(noting);
    expect(other?.scores).toEqual([history, history]);
  });
});

describe('what is asked', () => {
  const worlds = ['warsaw', 'fears-bloc'].map((type) => ({
    types: { LVA: type },
    game: open(makeWorld(scenario, 0, { LVA: type })).game,
    weight: 1000,
  }));

  test('to know a mind is worth what one would choose otherwise for it, and nothing where one line is best for all', () => {
    const line: Line = [];
    const each = [
      { line, scores: [4000, 1000] },
      { line, scores: [2000, 3000] },
    ];
    const nothing = [[1000, 1000]];
    // Blind (2000 + 3000) / 2, knowing (4000 + 3000) / 2.
    expect(worthOfKnowing('LVA', each, worlds, nothing)).toBe(1000);
    expect(worthOfKnowing('LVA', [{ line, scores: [4000, 3000] }, ...each], worlds, nothing)).toBe(0);
    expect(worthOfKnowing('POL', each, worlds, nothing)).toBe(0);
    // What will be told in any case is not worth asking.
    const told = [
      [1000, 0],
      [0, 1000],
    ];
    expect(worthOfKnowing('LVA', each, worlds, told)).toBe(0);
  });

  test('a question is worth no more than certainty, and a hint less than a plain answer', () => {
    const line: Line = [];
    const each = [
      { line, scores: [4000, 1000] },
      { line, scores: [2000, 3000] },
    ];
    const { rules } = scenario;
    const nothing = { answers: [[1000, 1000]] };
    const worthOf = (verb: 'need' | 'sound' | 'intel', power = 'LVA'): number =>
      worthOfAsking({ do: verb, power }, each, worlds, rules, nothing);
    expect(worthOf('need')).toBe(worthOfKnowing('LVA', each, worlds, nothing.answers));
    // A sounding names the right type this often, per mille; the choice after each answer is then often
    // wrong.
    const right = rules.sounding.rightPerMille;
    const afterOne = (4000 * right + 1000 * (1000 - right)) / 1000;
    const afterOther = (3000 * right + 2000 * (1000 - right)) / 1000;
    expect(worthOf('sound')).toBe(Math.trunc((afterOne + afterOther) / 2) - 2500);
    expect(worthOf('sound')).toBeLessThan(worthOf('need'));
    expect(worthOf('need', 'POL')).toBe(0);
  });

  test('who has asked already waits for the answer, and can choose by it', () => {
    const asking: Line = [{ day: 0, command: { do: 'need', power: 'LVA' } }];
    const [best] = finalists([asking], worlds);
    const scores = best?.scores ?? [];
    const outlook = outlookOf([{ line: asking, scores }], worlds);
    expect(outlook.day).toBe(scenario.rules.need.answerDays);
    expect(outlook.answers).toHaveLength(2);
    // There is one line only, whatever is said.
    expect(outlook.worth).toBe(Math.trunc(((scores[0] ?? 0) + (scores[1] ?? 0)) / 2));
    const silent = outlookOf([{ line: [], scores: [100, 300] }], worlds);
    expect(silent).toEqual({ day: null, answers: [[1000, 1000]], worth: 200 });
  });

  test('a question promises less to whom its answer comes in any case', () => {
    const asking: Line = [{ day: 0, command: { do: 'need', power: 'LVA' } }];
    const fitting = ['warsaw', 'fears-bloc'].map(
      (_, index): Line => [
        ...asking,
        { day: 4, command: index === 0 ? { do: 'note', power: 'LVA' } : { do: 'publish' } },
      ],
    );
    const prospects = finalists(fitting, worlds);
    const outlook = outlookOf(prospects, worlds);
    const { rules } = scenario;
    const question = { do: 'intel', power: 'LVA' } as const;
    const blind = { day: null, answers: [[1000, 1000]], worth: outlook.worth - 100 };
    expect(promiseOf(question, prospects, worlds, rules, outlook)).toBeLessThanOrEqual(0);
    expect(promiseOf(question, prospects, worlds, rules, blind)).toBe(
      promiseOf(question, prospects, worlds, rules, outlook) + 100,
    );
  });

  test('a question that tells nothing promises no more than the token costs', () => {
    const same = worlds.map((world) => ({ ...world, types: { LVA: 'warsaw' } }));
    const { line } = { line: [] as Line };
    const scores = same.map(({ game }) => playedOn(step(game, { do: 'sound', power: 'LVA' }).game, line));
    const promise = promiseOf({ do: 'sound', power: 'LVA' }, [{ line, scores }], same, scenario.rules, {
      day: null,
      answers: [[1000, 1000]],
      worth: scores[0] ?? 0,
    });
    expect(promise).toBe(0);
  });
});
