// The scenario's own assignments: each can be begun, has words in every language, and is short.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Bot } from '../../src/analysis/bot.ts';
import { historian } from '../../src/analysis/bots/historian.ts';
import { PERSONAS } from '../../src/analysis/bots/personas.ts';
import { chance } from '../../src/analysis/chance.ts';
import { sightOf } from '../../src/analysis/sight.ts';
import { languagesOf, programFiles } from '../../src/build/scenarios.ts';
import { advance, advanceAtMost, begin, gameOf, type Timeline } from '../../src/chronicle/timeline.ts';
import type { Command } from '../../src/core/commands.ts';
import { positionOf } from '../../src/core/game.ts';
import { iso } from '../../src/core/world.ts';
import type { Assignment } from '../../src/lesson/assignment.ts';
import { codeOfAssignment, readCode } from '../../src/lesson/code.ts';
import { dayOfEnd, endIn, untilEnd } from '../../src/lesson/end.ts';
import { openAssignment } from '../../src/lesson/opening.ts';
import { assignmentOf, QUESTIONS } from '../../src/lesson/ready.ts';
import { lessonMessages } from '../../src/scenario/lesson/messages.ts';
import { makeWords } from '../../src/strings/fluent.ts';
import { TOP } from '../house/syntax.ts';
import { filesOf, SCENARIOS, scenarioOf, worldOf } from '../tools.ts';
import { lessonOf } from './given.ts';

const ROOT = join(TOP, 'scenarios');

const all = SCENARIOS.flatMap((id) =>
  lessonOf(id).assignments.map((ready) => ({ scenario: id, id: ready.id, ready })),
);

const begun = (scenario: string) => (seed: number) => begin(worldOf(scenario, seed));

function opened(scenario: string, given: Assignment): Timeline {
  const found = openAssignment(given, scenarioOf(scenario), begun(scenario));
  if ('fault' in found) throw new Error(JSON.stringify(found.fault));
  return found.opening;
}

test('there are some', () => {
  expect(all.length).toBeGreaterThan(3);
});

describe.each(all)('$scenario: $id', ({ scenario, ready }) => {
  const given = assignmentOf(scenario, ready);

  test('begins where it says, before its end', () => {
    const opening = opened(scenario, given);
    const day = iso(opening.world, positionOf(gameOf(opening)).day);
    expect(day).toBe(
      given.start.is === 'history' ? given.start.at.date : opening.world.scenario.calendar.firstDay,
    );
    expect(endIn(opening, given.until)).toBeNull();
  });

  test('has a code that can be dictated', () => {
    const { calendar } = worldOf(scenario);
    const book = { scenario, calendar, ready: lessonOf(scenario).assignments };
    expect(readCode(book, codeOfAssignment(book, given) ?? '')).toEqual({ assignment: given });
  });

  test.each(languagesOf(ROOT, scenario))(
    'is told in %s, with questions as far as one can write',
    (language) => {
      const own = Object.entries(filesOf(scenario)).flatMap(([path, text]) =>
        path.startsWith('lesson/') && path.endsWith(`.${language}.ftl`) ? [text] : [],
      );
      const words = makeWords(language, [
        ...programFiles(language).map((path) => readFileSync(path, 'utf8')),
        ...own,
      ]);
      expect(
        lessonMessages({ stops: [], assignments: [ready], glossary: [] }).filter((id) => !words.has(id)),
      ).toEqual([]);
      const id = `assignment-${ready.id}`;
      // A teacher who changes a word takes over all of it: it has to fit within the limits of own words.
      expect(words.say(id).length).toBeLessThan(800);
      expect(words.say(`${id}.title`).length).toBeLessThan(80);
      for (const question of QUESTIONS)
        if (words.has(`${id}.${question}`)) expect(words.say(`${id}.${question}`).length).toBeLessThan(240);
    },
  );
});

const WAIT: Command = { do: 'wait' };
const MOST_A_DAY = 60;

/** Plays the assignment with this bot; time stops at its end, as on the desk. */
function played(scenario: string, given: Assignment, bot: Bot): Timeline {
  const opening = opened(scenario, given);
  const { world } = opening;
  const mind = bot.sit({
    scenario: world.scenario,
    chance: chance(`${bot.name}/0/0`),
    dateOf: (day) => iso(world, day),
  });
  const end = dayOfEnd(opening, given.until);
  let line = opening;
  let told = opening.moments.flatMap(({ cables }) => cables);
  let [today, acts] = [-1, 0];
  while (endIn(line, given.until) === null) {
    const { day } = positionOf(gameOf(line));
    [today, acts] = [day, day === today ? acts + 1 : 1];
    const wanted = acts > MOST_A_DAY ? WAIT : mind(sightOf(gameOf(line), told));
    const next =
      wanted.do === 'wait' && end !== null ? advanceAtMost(line, iso(world, end)) : advance(line, wanted);
    told = 'refusal' in next ? [] : [...next.moment.cables];
    line = next.timeline;
  }
  return untilEnd(line, given.until);
}

/** Papers that the player reads: answers, crises, votes, results of the table. */
const READ: ReadonlySet<string> = new Set([
  'replied',
  'dilemma',
  'asked',
  'polled',
  'signed',
  'billPassed',
  'acceded',
]);

/**
 * Seconds that a person takes for an act, for a paper, and for the desk at the beginning (design choice: slow
 * readers).
 */
const SECONDS = { act: 35, paper: 25, desk: 180 };

const middle = (of: readonly number[]): number =>
  [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;

test('each has decisions, and the short ones are short: as bots play them, half take no longer than it says', () => {
  const rows: string[] = [];
  for (const { scenario, id, ready } of all) {
    const given = assignmentOf(scenario, ready);
    const { length } = opened(scenario, given).moments;
    const games = [...PERSONAS, historian].map((bot) => {
      const mine = played(scenario, given, bot).moments.slice(length);
      const acts = mine.filter(({ command }) => command !== null && command.do !== 'wait').length;
      const papers = mine.flatMap(({ cables }) => cables).filter(({ is }) => READ.has(is)).length;
      const minutes = Math.round((acts * SECONDS.act + papers * SECONDS.paper + SECONDS.desk) / 60);
      return { name: bot.name, acts, papers, minutes };
    });
    const told = (of: (game: (typeof games)[number]) => number): string =>
      [Math.min, middleOf, Math.max].map((pick) => pick(...games.map(of))).join(', ');
    rows.push(
      `${id}: ${told((game) => game.acts)} acts; ${told((game) => game.papers)} papers; ${told((game) => game.minutes)} of ${ready.minutes} minutes`,
    );
    // A bot that does as little as possible still has something to decide.
    expect(Math.min(...games.map(({ acts }) => acts)), id).toBeGreaterThan(0);
    expect(middle(games.map(({ acts }) => acts)), id).toBeGreaterThanOrEqual(5);
    if (ready.minutes <= 16)
      expect(middle(games.map(({ minutes }) => minutes)), id).toBeLessThanOrEqual(ready.minutes);
  }
  console.log(`least, middle, most of ${PERSONAS.length + 1} bots\n${rows.join('\n')}`);
});

const middleOf = (...of: readonly number[]): number => middle(of);
