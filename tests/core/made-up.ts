// A made-up scenario for the tests of single rules: three governments that want nothing and allow everything,
// so that only what a test adds counts. All numbers of the rules are defined here; those of the shipped
// scenarios do not matter.

import type { StateValue } from 'xstate';
import type { Command } from '../../src/core/commands.ts';
import { isOverNow } from '../../src/core/ending.ts';
import { type Game, open, positionOf, type Step, step, worldOf } from '../../src/core/game.ts';
import { openPosition, type Position, standing, type Table } from '../../src/core/position.ts';
import { process as chart } from '../../src/core/process.ts';
import type { Standing } from '../../src/core/standing.ts';
import { StepBuilder } from '../../src/core/step-builder.ts';
import { makeWorld, type Supposed, type World } from '../../src/core/world.ts';
import { loadScenario } from '../../src/scenario/load.ts';

type Json = { readonly [key: string]: unknown };

const partner = (id: string, mapCode: string, ratification: Json): Json => ({
  id,
  mapCode,
  role: 'partner',
  pledge: 0,
  premium: 0,
  curve: 'straight',
  daysToConcede: 100,
  trust: 0,
  opinion: 0,
  prestige: 0,
  weights: {},
  replyDays: { first: 10, later: 6, accession: 20 },
  noteTravelDays: 3,
  newsDays: 2,
  ratification,
  types: [{ id: 'plain', historical: true }],
});

const chamber: Json = {
  track: 'chamber',
  quota: 51,
  billAfterDays: 10,
  sitsFrom: '1929-01-07',
  daysPerMissingPoint: 0.5,
  marginForNoDelay: 0,
  factions: [{ id: 'all', weight: 100, tolerance: 0 }],
};

/** The files of the scenario, amounts in points. Day 0, 7 January 1929, was a Monday. */
const FILES: Readonly<Record<string, Json>> = {
  'scenario.json': {
    format: 'litvinov-protocol/scenario@1',
    id: 'made-up',
    version: 1,
    player: 'MID',
    powers: ['MID', 'ALF', 'BET', 'GAM', 'OBS'],
    calendar: {
      firstDay: '1929-01-07',
      lastDay: '1929-12-31',
      sunset: '1929-09-02',
      attention: { atStart: 9, perWeek: 4 },
    },
    clauses: [
      {
        id: 'form',
        start: 'each',
        historical: 'each',
        accessionAs: 'each',
        options: [
          { id: 'each', verdict: 0, linkageShare: 200 },
          { id: 'joint', verdict: 2, linkageShare: 1000, together: 'each' },
        ],
      },
      {
        id: 'entry',
        start: 'pairwise',
        historical: 'pairwise',
        options: [
          { id: 'pairwise', verdict: 1, force: 'pairwise' },
          { id: 'all', verdict: 0, force: 'all' },
          { id: 'signature', verdict: 0, force: 'signature' },
        ],
      },
      {
        id: 'join',
        start: 'open',
        historical: 'open',
        options: [
          { id: 'open', verdict: 0, accession: 'open' },
          { id: 'consent', verdict: 0, accession: 'consent' },
          { id: 'closed', verdict: 0, accession: 'closed' },
        ],
      },
      {
        id: 'aim',
        start: 'peace',
        historical: 'peace',
        options: [
          { id: 'peace', verdict: 1 },
          { id: 'talks', verdict: 3, registers: true },
        ],
      },
    ],
    preambles: [{ id: 'plain' }],
    clock: { signatories: [], steps: [] },
    curves: { straight: [1000, 900, 800, 700, 600, 500, 400, 300, 200, 100, 0] },
    groups: { all: ['ALF', 'BET', 'GAM'] },
    rules: {
      presence: { pending: 410, countered: 420, noted: 430, waiting: 440, agreed: 900, imagined: 600 },
      accessionShare: 300,
      aspiration: { publicityCut: 100, accession: 800, demandMet: 30, stonewalled: -40, cooled: -150 },
      opinionCountsUpTo: 2,
      reply: {
        declinesWhenShortBy: 12,
        withdrawsWhenShortBy: 3,
        riskItTakes: -3,
        withdrawsWhenSlackBelow: -6,
        withdrawalTrust: -3,
        declineTrust: -2,
        trustPerDaySooner: 3,
      },
      counter: { perClause: 2, forTheCircle: 2 },
      table: { agreedStaysAt: 500, shareLostByGap: 550, emptyTrust: -2, emptyCredibility: -50 },
      publicity: { steps: [1, 0.5], keptPerWeek: 900, draftCostPerPoint: 3000 },
      sounding: { most: 2, trust: 1, soonerDays: 4, rightPerMille: 650 },
      intercept: { most: 2, restDays: 5, rightPerMille: 950, noticedTrust: -4, noticedCredibility: -50 },
      need: { answerDays: 3, trustPerDemandMet: 4, mostMet: 3 },
      audience: { trust: [6, 3, 1] },
      assurance: {
        points: 6,
        inTheChamber: 500,
        credibility: -80,
        leaksAfterDays: 18,
        exposedCredibility: -400,
        exposedConfidence: -8,
        exposedTrust: -7,
      },
      pressure: {
        most: 2,
        points: 10,
        trust: -2,
        sours: 4,
        soursTheBill: 3,
        fadesPerWeek: 2,
        keepsOfThePendingReply: 500,
        billSoonerDays: 21,
      },
      favour: {
        points: 10,
        confidence: -2,
        keepsOfTheSoured: 500,
        billSoonerDays: 4,
        fadesAfterDays: 42,
        thenPerWeek: 1,
      },
      mediation: { ofTheLinkage: 500, most: 7, replySoonerDays: 5, billSoonerDays: 2 },
      deadline: {
        days: 10,
        cuts: [300, 150],
        mostCut: 400,
        repliesWithinDays: 6,
        easierAtHome: 6,
        emptyCredibility: -50,
        unusedCredibility: -150,
        keptTrust: 6,
        billSoonerDays: 8,
        sours: 3,
      },
      commitment: {
        most: 2,
        ofTheHope: 600,
        mostPoints: 6,
        trustFromHope: 3,
        trust: -1,
        standAtHome: 1,
        inTheText: 500,
        broken: -12,
      },
      lobby: { room: [6, 3, 1], trust: [3, 2], billSoonerDays: [2, 1, 0], withinDaysOfTheBill: 45 },
      dilemmas: {
        most: 5,
        answerWithinDays: 3,
        turn: '1929-06-03',
        before: { most: 2, apartDays: 9 },
        after: { most: 4, apartDays: 20 },
      },
      chamber: {
        linkagePerMille: 500,
        trustPerMille: 500,
        putOffDays: 14,
        putOffWins: 2,
        mostPutOff: 3,
        disownsBelow: -3,
        disownsAtTrust: -12,
        alliesAt: 10,
      },
      registration: { bound: 2, worth: 10 },
    },
    verdict: {
      peace: { pairs: [], others: 1, points: 1, divisor: 1, nominal: 100 },
      breadth: { ALF: 10, BET: 6, GAM: 4 },
      text: { perMille: 1500, most: 18 },
      durability: { most: 10, from: -20, until: 25, plus: 5, over: 30, others: 0.5 },
      home: { from: 10, most: 13, over: 50, withoutATreatyOneIn: 6 },
    },
    endings: [
      { id: 'recalled', when: { happened: 'recalled' }, atOnce: true },
      { id: 'withdrawn', when: { happened: 'withdrawn' }, atOnce: true },
      { id: 'peace', when: { bound: { of: 'all', atLeast: 1 } } },
      { id: 'nothing' },
    ],
  },
  'home.json': {
    weights: {},
    circle: {},
    confidence: 60,
    mandate: {
      options: {
        form: ['each', 'joint'],
        entry: ['pairwise', 'all', 'signature'],
        join: ['open', 'consent', 'closed'],
        aim: ['peace', 'talks'],
      },
      circle: ['ALF', 'BET', 'GAM'],
    },
    ask: {
      price: 2,
      pricePerEarlier: 0.5,
      pricePerPointOfLoss: 250,
      bar: 28,
      barPerPointOfLoss: 1000,
      barPerEarlier: 1,
      confidenceCountsFor: 500,
      publicityCountsFor: 3000,
      publicityCountsUpTo: 1.5,
      standingCommitment: 6,
    },
    evidence: {
      formalCounter: 2,
      informalDemand: 1,
      intercept: 1,
      mostUnits: 4,
      perMilleByUnits: [0, 500, 1000, 1900, 2250],
      weight: { ALF: 8, BET: 4 },
    },
    breach: { price: 11, pricePerEarlier: 3, mostOfTheLack: 6, pricePerPointOfLoss: 500 },
    drift: { perWeek: -1, oncePublished: -0.2, afterSignature: -0.7, halfBelow: 30, noneBelow: 20 },
    recallBelow: 10,
    warnBelow: [40, 25],
    report: {
      everyDays: 14,
      perMilleOfCredit: 350,
      publicityPerMille: 500,
      most: [8, 6, 1],
      credit: {
        agrees: { ALF: 10 },
        othersAgree: 3,
        signs: { ALF: 12 },
        othersSign: 5,
        willAccede: 2,
        deposits: { ALF: 14 },
        othersDepositOrAccede: 4,
      },
    },
    atOnce: {
      signs: { ALF: 3 },
      eachSignatory: 2,
      eachDepositOrAccession: 1,
      registration: -5,
      emptyTable: -6,
      fullPowersWithheld: -4,
      adjourned: -2,
      ratifyingBeforePartners: { partners: 2, eachMissing: -2 },
    },
    fullPowers: { confidenceCountsFor: 250 },
    ratification: { days: 3, byItselfAfterDays: 60 },
  },
  'events.json': { events: [], dilemmas: [] },
  'story.json': {
    papers: Object.fromEntries(
      ['letters', 'replies', 'talks', 'minutes', 'milestones', 'endings'].map((kind) => [
        kind,
        { mark: 'invented' },
      ]),
    ),
    prologue: [],
    epilogue: [],
  },
  'disputes.json': { disputes: [] },
  'sources.json': { invented: { work: 'Made up for a test', isWork: false } },
  'powers/MID.json': { id: 'MID', mapCode: 'CH', role: 'player' },
  'powers/ALF.json': partner('ALF', 'AT', chamber),
  'powers/BET.json': partner('BET', 'NL', { track: 'executive', depositAfterDays: 5 }),
  'powers/GAM.json': partner('GAM', 'PL', chamber),
  'powers/OBS.json': { id: 'OBS', mapCode: 'FR', role: 'observer' },
};

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects are merged entry by entry, null removes an entry, everything else replaces it. */
function merged(base: unknown, change: unknown): unknown {
  if (!isObject(base) || !isObject(change)) return change;
  const all: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete all[key];
    else all[key] = merged(base[key], value);
  }
  return all;
}

/** A test's changes by file: powers, frame, home, events and sources; amounts in points. */
export type Change = {
  readonly [part in 'frame' | 'home' | 'events' | 'sources' | 'ALF' | 'BET' | 'GAM' | 'ZET' | 'OBS']?: Json;
};

const fileOf = (part: string): string =>
  part === 'frame' ? 'scenario.json' : /^[A-Z]/.test(part) ? `powers/${part}.json` : `${part}.json`;

/** News, crises and steps of the clock get the mark "invented", so that tests need not add it. */
function marked(files: Readonly<Record<string, Json>>): Record<string, Json> {
  const invented = (papers: unknown): unknown =>
    Array.isArray(papers) ? papers.map((paper: Json) => ({ mark: 'invented', ...paper })) : papers;
  const { 'events.json': { events, dilemmas } = {}, 'scenario.json': frame } = files;
  const clock = frame?.clock as Json;
  return {
    ...files,
    'events.json': { events: invented(events), dilemmas: invented(dilemmas) },
    'scenario.json': { ...frame, clock: { ...clock, steps: invented(clock.steps) } },
  };
}

/** The made-up scenario with these changes; if the loader refuses it, throws an error with all faults. */
export function madeUp(change: Change = {}, seed = 0, supposed: Supposed = {}): World {
  const files = { ...FILES };
  for (const [part, said] of Object.entries(change))
    files[fileOf(part)] = merged(files[fileOf(part)], said) as Json;
  const texts = Object.fromEntries(
    Object.entries(marked(files)).map(([path, data]) => [path, JSON.stringify(data)]),
  );
  const loaded = loadScenario(texts);
  if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults, null, 1));
  return makeWorld(loaded.scenario, seed, supposed);
}

type Standings = { readonly [power: string]: Partial<Standing> };

/** The opening position with these changes, of the whole and of single powers; amounts in hundredths. */
export function placed(world: World, change: Partial<Position> = {}, powers: Standings = {}): Position {
  const position = { ...openPosition(world), ...change };
  const standings = { ...position.standings };
  for (const [power, said] of Object.entries(powers))
    standings[power] = { ...standing(position, power), ...said };
  return { ...position, standings };
}

/** A step builder for testing one rule alone. */
export function builderAt(world: World, change: Partial<Position> = {}, powers: Standings = {}): StepBuilder {
  return new StepBuilder(world, placed(world, change, powers));
}

/** A table at one o'clock at which ALF is about to leave. */
export const LEAVING_TABLE: Table = {
  guests: ['ALF'],
  seats: ['ALF'],
  hour: 13,
  leaving: 'ALF',
  words: null,
  reservations: [],
};

/** The data of a crisis of the made-up scenario: it comes on this date and has two answers. */
export const crisis = (id: string, from: string, more: object = {}): Record<string, unknown> => ({
  id,
  from,
  place: 'ford',
  answers: [{ effects: {} }, { effects: { confidence: 1 } }],
  sources: ['invented'],
  ...more,
});

/** A date as the number of days since the opening. */
export const dayOf = (world: World, date: string): number =>
  (Date.parse(date) - Date.parse(world.scenario.calendar.firstDay)) / 86_400_000;

/** The treaty of these founders, signed on that day with the opening text or the given one. */
export function signedBy(
  world: World,
  day: number,
  founders: readonly string[],
  text: Readonly<Record<string, string>> = {},
): Pick<Position, 'treaty'> {
  return { treaty: { day, text: { ...world.startText, ...text }, founders } };
}

/** The game after the command, and what it reports. Throws where the command is refused. */
export function give(game: Game, command: Command): Extract<Step, { cables: unknown }> {
  const result = step(game, command);
  if ('refusal' in result) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(result.refusal)}`);
  return result;
}

/** A made-up game after these commands, and everything that was reported. */
export function played(
  world: World,
  ...commands: readonly Command[]
): { readonly game: Game; readonly cables: Extract<Step, { cables: unknown }>['cables'] } {
  const opened = open(world);
  let { game } = opened;
  const cables = [...opened.cables];
  for (const command of commands) {
    const result = give(game, command);
    game = result.game;
    cables.push(...result.cables);
  }
  return { game, cables };
}

const NOTHING = { by: null, cables: [] } as const;

/** The state of the chart for a position that no game has reached. */
function stateFor(world: World, position: Position): StateValue {
  if (isOverNow(world, position)) return 'ended';
  const { treaty, table, registered, day, standings, own } = position;
  if (table !== null) return { table: { evening: 'guestLeaving' } };
  if (treaty === null) {
    const countered = Object.values(standings).some(({ road }) => road === 'countered');
    return { negotiation: countered ? 'counterproposal' : 'proposal' };
  }
  const joined = Object.values(standings).some(({ acceded }) => acceded !== null);
  const accession = world.roles.accession;
  const how = accession ? world.options[accession.id]?.[treaty.text[accession.id] ?? ''] : undefined;
  return {
    signed: {
      ratification: own.bound === null ? 'awaitingDeposits' : 'inForceBetweenTwo',
      accession: how?.accession === 'closed' ? 'closed' : joined ? 'joined' : 'open',
      registration:
        registered !== null
          ? { sunset: 'registered' }
          : day >= world.sunset
            ? { sunset: 'outstanding' }
            : 'unregistered',
    },
  };
}

/** A game with this position, in the matching state of the chart or in the named one. */
export function gameAt(world: World, position: Position, value = stateFor(world, position)): Game {
  return { snapshot: chart.resolveState({ value, context: { affair: { world, position }, told: NOTHING } }) };
}

/** The same game with its position changed and the state of the chart unchanged. */
export function withPosition(game: Game, change: Partial<Position>): Game {
  const position = { ...positionOf(game), ...change };
  return {
    snapshot: chart.resolveState({
      value: game.snapshot.value,
      context: { affair: { world: worldOf(game), position }, told: NOTHING },
    }),
  };
}
