// How the planner supposes, chooses and asks, each alone on small examples that can be computed by hand.
import { describe, expect, test } from 'vitest';
import type { Bot } from '../../src/analysis/bot.ts';
import { chance } from '../../src/analysis/chance.ts';
import { amended, withToday } from '../../src/analysis/planner/amending.ts';
import { finalists, type Line, playedOn, putOff } from '../../src/analysis/planner/choosing.ts';
import { outlookOf, promiseOf, worthOfAsking, worthOfKnowing } from '../../src/analysis/planner/curiosity.ts';
import { planner } from '../../src/analysis/planner/planner.ts';
import {
  drawTypes,
  heardAfter,
  heardToo,
  heardUntil,
  type Lived,
  NOTHING_SAID,
  suppose,
} from '../../src/analysis/planner/supposing.ts';
import { playBot } from '../../src/analysis/playout.ts';
import { actsOf, plannersBook } from '../../src/analysis/search/book.ts';
import { before, play } from '../../src/analysis/search/track.ts';
import { commandsOf } from '../../src/chronicle/timeline.ts';
import type { ActCommand, Command } from '../../src/core/commands.ts';
import { open, positionOf, step } from '../../src/core/game.ts';
import { readCable } from '../../src/core/seen.ts';
import type { PowerView, View } from '../../src/core/view.ts';
import { view } from '../../src/core/view.ts';
import { makeWorld, type World } from '../../src/core/world.ts';
import { gameAt } from '../core/made-up.ts';
import { swapped } from '../core/read-desk.ts';
import { count, scenarioOf, worldOf } from '../tools.ts';
import { bookOf } from './debrief/debriefed.ts';
import { lineOf } from './debrief/plants.ts';

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
    const known = { seen: view(told.game, 'player'), heard: heardToo(NOTHING_SAID, told.heard), done };
    const worlds = suppose(scenario, known, chance('some'), 24);
    const truth = worldOf(MOSCOW, 3).profiles.LVA?.type.id;
    const weightOf = (right: boolean): number =>
      Math.max(...worlds.filter(({ types }) => (types.LVA === truth) === right).map(({ weight }) => weight));
    expect(weightOf(true)).toBeGreaterThan(5 * weightOf(false));
  });

  test('what home has decided is decided so in each supposed world: its undecided members add what was told (H12)', () => {
    const decidedIn = new Set<boolean>();
    for (const seed of [3, 10] as const) {
      const command = { do: 'ask', power: 'LVA' } as const;
      const waited = heardAfter(open(worldOf(MOSCOW, seed)).game, { do: 'wait', until: '1928-12-24' });
      const asked = heardAfter(waited.game, command);
      const done = [{ day: 4, command }];
      const heard = heardToo(NOTHING_SAID, [...waited.heard, ...asked.heard]);
      const isGranted = positionOf(asked.game).mandate.circle.includes('LVA');
      const worlds = suppose(scenario, { seen: view(asked.game, 'player'), heard, done }, chance('some'), 24);
      for (const { game } of worlds)
        expect(positionOf(game).mandate.circle.includes('LVA'), `deal ${seed}`).toBe(isGranted);
      decidedIn.add(isGranted);
    }
    expect(decidedIn.size).toBe(2);
  });

  test('where enough worlds fit what was heard, the others are dropped; where few do, the next best are kept', () => {
    const asked = heardAfter(open(worldOf(MOSCOW, 3)).game, { do: 'need', power: 'LVA' });
    const told = heardAfter(asked.game, { do: 'wait', until: '1928-12-23' });
    const done = [{ day: 0, command: { do: 'need', power: 'LVA' } as const }];
    const truth = worldOf(MOSCOW, 3).profiles.LVA?.type.id;
    const supposed = (heard: ReturnType<typeof heardToo>, samples: number) =>
      suppose(scenario, { seen: view(told.game, 'player'), heard, done }, chance('some'), samples);
    const many = supposed(heardToo(NOTHING_SAID, told.heard), 80);
    expect(many).toHaveLength(16);
    expect(many.every(({ types }) => types.LVA === truth)).toBe(true);
    const impossible = supposed({ by: { LVA: ['nothing that it would say'] }, members: {} }, 24);
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
      const there = heardUntil(day, done, { game: open(worldOf(MOSCOW, 3)).game, said: NOTHING_SAID });
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

/** A line of the planner's book without its answers. */
function silentLines(): Line[] {
  return plannersBook(bookOf(MOSCOW)).flatMap((kept) => {
    const acts = actsOf(worldOf(MOSCOW), kept);
    return acts === null ? [] : [acts.filter(({ command }) => command.do !== 'answer')];
  });
}

function silentLine(): Line {
  const [line] = silentLines();
  if (!line) throw new Error('no line');
  return line;
}

describe('what is added to a plan', () => {
  const answer = (dilemma: string, choice: number): ActCommand => ({ do: 'answer', dilemma, choice });

  test('an act comes today, also instead of the same act later; an answer replaces every other to that paper', () => {
    const audience: ActCommand = { do: 'audience', power: 'POL' };
    const act = { day: 3, command: audience };
    const [publish, later] = [
      { day: 5, command: { do: 'publish' } as const },
      { day: 9, command: audience },
    ];
    expect(withToday([publish], audience, 3)).toEqual([[act, publish]]);
    expect(withToday([publish, later], audience, 3)).toEqual([
      [act, publish, later],
      [act, publish],
    ]);
    const planned: Line = [
      { day: 3, command: answer('kovno', 1) },
      { day: 4, command: answer('geneva', 1) },
    ];
    expect(withToday(planned, answer('kovno', 2), 3)).toEqual([
      [{ day: 3, command: answer('kovno', 2) }, planned[1]],
    ]);
  });

  test('at a crisis, the answer that is best on average over all supposed worlds, not in the likeliest one', () => {
    let [judged, otherwise] = [0, 0];
    const asked = silentLines().flatMap((plan) => scenario.dilemmas.map((paper) => ({ plan, ...paper })));
    for (const { plan, id, answers } of asked) {
      // A few are enough, but in the soak.
      if (judged >= count(6, 99) && otherwise > 0) break;
      const minds = new Set(
        answers.flatMap(({ effects, later }) => [
          ...Object.keys(effects.byType ?? {}),
          ...Object.keys(later?.effects.byType ?? {}),
        ]),
      );
      for (const power of minds) {
        const types = scenario.partners.find((one) => one.id === power)?.types ?? [];
        const worlds = types.map(({ id: type }, place) => {
          const world = makeWorld(scenario, 0, { [power]: type });
          const waiting = { ...positionOf(open(world).game), dilemma: { id, since: 0 } };
          return {
            types: { [power]: type },
            game: gameAt(world, waiting),
            weight: place === 0 ? 1100 : 1000,
          };
        });
        const commands = answers.map((_, index) => answer(id, index + 1));
        const table = commands.map((command) =>
          worlds.map(({ game }) => playedOn(game, [{ day: 0, command }, ...plan])),
        );
        const means = table.map((scores) =>
          scores.reduce((sum, one, place) => sum + one * (worlds[place]?.weight ?? 0), 0),
        );
        const silent = worlds.reduce((sum, { game, weight }) => sum + playedOn(game, plan) * weight, 0);
        const weights = worlds.reduce((sum, { weight }) => sum + weight, 0);
        const most = Math.max(...means);
        // Where two are nearly as good, or none is better than silence, there is nothing to tell apart.
        if (most < silent + 50 * weights || means.filter((one) => one > most - 5 * weights).length > 1)
          continue;
        const best = means.indexOf(most);
        const likeliest = table.map(([score = 0]) => score);
        if (best !== likeliest.indexOf(Math.max(...likeliest))) otherwise += 1;
        judged += 1;
        const chosen = amended(plan, commands, 0, worlds);
        expect(chosen, `${id} ${power}`).toEqual([{ day: 0, command: commands[best] }, ...plan]);
      }
    }
    expect(judged).toBeGreaterThan(5);
    expect(otherwise).toBeGreaterThan(0);
  });

  test('among many acts the one worth most, then what is still worth anything beside it; nothing that is not', () => {
    const track = play(worldOf(MOSCOW), lineOf(bookOf(MOSCOW), 0));
    const place = track.acts.findIndex(
      ({ command }, at) =>
        command.do === 'note' && play(track.world, track.acts.toSpliced(at, 1)).score < track.score - 300,
    );
    const { day = 0 } = track.acts[place] ?? {};
    const game = before(track, place, day);
    const worlds = [{ types: {}, game, weight: 1000 }];
    const plan = track.acts.slice(place + 1);
    const orders = (['note', 'audience'] as const).flatMap((verb) =>
      scenario.powers.map((power): ActCommand => ({ do: verb, power })),
    );
    const worth = (line: Line): number => playedOn(game, line);
    const chosen = amended(plan, orders, day, worlds);
    const added = chosen.filter((act) => !plan.includes(act));
    expect(added.length).toBeGreaterThan(0);
    const each = orders.map((command) => worth([{ day, command }, ...plan]));
    expect(worth(chosen)).toBeGreaterThanOrEqual(Math.max(...each));
    expect(worth(chosen)).toBeGreaterThanOrEqual(worth(plan) + 30 * added.length);
    const whole = track.acts.slice(place);
    expect(amended(whole, [{ do: 'withdraw' }], day, worlds)).toBe(whole);
  });
});

describe('what the planner does with it', () => {
  /** A planner with one line that answers nothing, and few worlds. */
  const silentPlanner = (banned: readonly ActCommand['do'][] = []) =>
    planner({ book: [silentLine()], banned: new Set(banned), samples: 3 });

  /** The same, which only waits from this day on. */
  function untilDay(last: number, banned: readonly ActCommand['do'][] = []): Bot {
    const inner = silentPlanner(banned);
    return {
      name: inner.name,
      sit: (brief) => {
        const mind = inner.sit(brief);
        return (sight) => (sight.view.day < last ? mind(sight) : { do: 'wait' });
      },
    };
  }

  /** What the seat reads after each command. */
  function readAfter(world: World, commands: readonly Command[]): string[] {
    let { game, cables } = open(world);
    const read = (): string => JSON.stringify(cables.map((cable) => readCable(game, 'player', cable)));
    return [
      read(),
      ...commands.map((command) => {
        const next = step(game, command);
        if ('refusal' in next) return JSON.stringify(next.refusal);
        ({ game, cables } = next);
        return read();
      }),
    ];
  }

  test('it answers crises on the day they come, although its line answers none', () => {
    const world = worldOf(MOSCOW, 3);
    let { game } = open(world);
    let atOnce = 0;
    // The paper of a day on which no week begins: on other days any act is considered.
    let paper: { readonly id: string; readonly day: number } | null = null;
    for (const command of commandsOf(playBot(world, untilDay(count(90, 300))))) {
      const next = step(game, command);
      if ('refusal' in next) continue;
      const { day } = positionOf(game);
      if (command.do === 'answer' && command.dilemma === paper?.id && day === paper.day) atOnce += 1;
      game = next.game;
      const isNewWeek = next.cables.some(({ is }) => is === 'week');
      for (const cable of next.cables)
        if (cable.is === 'dilemma' && !isNewWeek) paper = { id: cable.id, day: positionOf(game).day };
    }
    expect(atOnce).toBeGreaterThan(1);
  });

  test('a banned verb is not added', () => {
    const world = worldOf(MOSCOW, 3);
    const verbs = (bot: Bot) => new Set(commandsOf(playBot(world, bot)).map((command) => command.do));
    expect(verbs(untilDay(20))).toContain('audience');
    expect(verbs(untilDay(20, ['audience']))).not.toContain('audience');
  });

  test('it plays the same game in two deals as long as it is told the same, whichever types are behind it', () => {
    let [alike, parted] = [0, 0];
    for (const [seed, power, turn] of [
      [3, 'LTU', 0],
      [6, 'ROM', 1],
    ] as const) {
      const [world, other] = [worldOf(MOSCOW, seed), swapped(seed, power, turn)];
      expect(other).not.toBe(world);
      const [one, two] = [world, other].map((each) => {
        const commands = commandsOf(playBot(each, untilDay(45)));
        return { commands, read: readAfter(each, commands) };
      });
      if (!one || !two) throw new Error('no games');
      const place = one.read.findIndex((read, at) => read !== two.read[at]);
      // The command after the last report that was the same is decided by the same knowledge.
      const same = place < 0 ? one.commands.length : place;
      expect(two.commands.slice(0, same)).toEqual(one.commands.slice(0, same));
      alike += same;
      if (place >= 0) parted += 1;
    }
    expect(alike).toBeGreaterThan(50);
    expect(parted).toBe(2);
  });
});
