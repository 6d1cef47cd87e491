// A new government, clause, crisis and ending are data: a scenario that the program has never seen is played
// to its end by random commands, and every invariant of the rules holds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Game, isOver, open, positionOf, step } from '../../src/core/game.ts';
import { legalCommands } from '../../src/core/legal-commands.ts';
import { FIXED } from '../random.ts';
import { count } from '../tools.ts';
import { madeUp, played } from './made-up.ts';
import { unsound } from './sound.ts';

const invented = ['invented'];

const NEW = madeUp({
  frame: {
    powers: ['MID', 'ALF', 'BET', 'GAM', 'ZET', 'OBS'],
    clauses: [
      ...madeUp().scenario.clauses.map((clause) => ({
        ...clause,
        options: clause.options.map((option) => ({ ...option, verdict: option.verdict / 100 })),
      })),
      {
        id: 'tolls',
        start: 'kept',
        historical: 'kept',
        options: [
          { id: 'kept', verdict: 0 },
          { id: 'halved', verdict: 1 },
          { id: 'ended', verdict: 2 },
        ],
      },
    ],
    endings: [
      { id: 'recalled', when: { happened: 'recalled' }, atOnce: true },
      { id: 'withdrawn', when: { happened: 'withdrawn' }, atOnce: true },
      {
        id: 'free-river',
        when: { all: [{ text: { tolls: 'ended' } }, { founders: { of: ['ZET'], atLeast: 1 } }] },
      },
      { id: 'nothing' },
    ],
  },
  home: {
    mandate: { options: { tolls: ['kept', 'halved', 'ended'] }, circle: ['ALF', 'BET', 'GAM', 'ZET'] },
  },
  events: {
    dilemmas: [
      {
        id: 'flood',
        from: '1929-01-21',
        until: '1929-02-28',
        place: 'ford',
        when: { roads: { of: ['ZET'], are: ['countered', 'agreed'], atLeast: 1 } },
        answers: [{ effects: {} }, { effects: { trust: { ZET: 1 }, room: { ZET: 2 } } }],
        sources: invented,
      },
    ],
  },
  ZET: {
    id: 'ZET',
    mapCode: 'HU',
    role: 'partner',
    pledge: 1,
    premium: 3,
    curve: 'straight',
    daysToConcede: 60,
    trust: 0,
    opinion: 0,
    prestige: 2,
    weights: { tolls: { kept: -2, ended: 3 } },
    linkage: { ALF: 2 },
    absent: { ALF: 1 },
    replyDays: { first: 8, later: 5, accession: 9 },
    newsDays: 1,
    ratification: {
      track: 'chamber',
      quota: 50,
      billAfterDays: 15,
      sitsFrom: '1929-02-01',
      daysPerMissingPoint: 1,
      marginForNoDelay: 2,
      factions: [{ id: 'millers', weight: 60, tolerance: 1 }],
    },
    types: [
      { id: 'plain', historical: true },
      { id: 'stiff', premiumPerMille: 1500 },
    ],
  },
});

test('it is asked, it counters with the new clause, its crisis comes, it signs, ratifies and brings its ending', () => {
  const { game, cables } = played(
    NEW,
    { do: 'note', power: 'ALF' },
    { do: 'note', power: 'ZET' },
    { do: 'wait', until: '1929-01-21' },
    { do: 'answer', dilemma: 'flood', choice: 2 },
    { do: 'draft', clause: 'tolls', option: 'ended' },
    { do: 'note', power: 'ZET' },
    { do: 'wait', until: '1929-01-28' },
    { do: 'sign' },
    { do: 'ratify' },
    { do: 'wait', until: '1929-12-31' },
  );
  const [first] = cables.filter((cable) => cable.is === 'replied' && cable.from === 'ZET');
  expect(first).toMatchObject({ answer: 'countered', wish: { text: { tolls: 'ended' } } });
  expect(positionOf(game)).toMatchObject({
    treaty: { founders: ['ALF', 'ZET'], text: { tolls: 'ended' } },
    standings: { ZET: { road: 'bound' } },
  });
  expect(cables.at(-1)).toEqual({ is: 'ended', day: 358, ending: 'free-river' });
});

test('played by chance it breaks no law', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 120, size: 'max' }), (choices) => {
      let game: Game = open(NEW).game;
      for (const choice of choices) {
        if (isOver(game)) break;
        const legal = legalCommands(game).filter((command) => command.do !== 'withdraw');
        const command = choice % 3 === 0 ? { do: 'wait' as const } : legal[choice % legal.length];
        const result = step(game, command ?? { do: 'wait' });
        expect('refusal' in result).toBe(false);
        game = result.game;
        expect(unsound(game), JSON.stringify(command)).toEqual([]);
        const { road } = positionOf(game).standings.ZET ?? { road: 'none' };
        met.add(road);
      }
    }),
    { seed: FIXED, numRuns: count(45, 2_000) },
  );
  expect([...met]).toEqual(expect.arrayContaining(['outside', 'considering', 'countered', 'signed']));
});
