/** Checks that need the whole scenario: every id that is named exists, every date is a day, every table is complete. */
import { checkCodex } from './cross-codex.ts';
import { checkCondition } from './cross-condition.ts';
import { checkHome } from './cross-home.ts';
import { checkMarks } from './cross-marks.ts';
import { checkPartner } from './cross-power.ts';
import { checkDilemmas, checkStory } from './cross-story.ts';
import type { Fault } from './report.ts';
import { type Clauses, Report, unique } from './report.ts';
import type { Scenario } from './schema.ts';

/** Ten years; a game is played day by day. */
const MOST_DAYS = 3_660;

/** All faults of a scenario whose files are each valid; `players` is the number of powers with that role. */
export function crossCheck(scenario: Scenario, players: number): Fault[] {
  const report = new Report();
  const powers = new Set(scenario.powers);
  const partners = new Set(scenario.partners.map(({ id }) => id));
  const clauses = new Map(
    scenario.clauses.map((clause) => [clause.id, new Set(clause.options.map((o) => o.id))]),
  );
  const sources = new Set(Object.keys(scenario.sources));
  if (players !== 1)
    report.say('scenario.json', 'powers', players, 'exactly one power with the role "player"');
  if (scenario.playerPower.id !== scenario.player) {
    report.say(
      'scenario.json',
      'player',
      scenario.player,
      `"${scenario.playerPower.id}", the power with the role "player"`,
    );
  }
  if (partners.size === 0)
    report.say('scenario.json', 'powers', scenario.powers, 'at least one power with the role "partner"');
  unique(report, 'scenario.json', 'powers', scenario.powers);
  for (const [file, path, named] of [
    ['scenario.json', 'clauses', scenario.clauses],
    ['scenario.json', 'preambles', scenario.preambles],
    ['scenario.json', 'clock.steps', scenario.clock.steps],
    ['scenario.json', 'endings', scenario.endings],
    ['scenario.json', 'goals', scenario.goals],
    ['events.json', 'events', scenario.events],
    ['disputes.json', 'disputes', scenario.disputes],
  ] as const)
    unique(
      report,
      file,
      path,
      named.map(({ id }) => id),
    );
  checkFrame(report, scenario, powers, partners, clauses);
  checkHome(report, scenario, partners, clauses);
  for (const partner of scenario.partners) checkPartner(report, scenario, partner, powers, clauses);
  checkStory(report, scenario, powers, sources);
  checkDilemmas(report, scenario, partners, sources);
  checkMarks(report, scenario, powers, sources);
  checkCodex(report, scenario, sources);
  return report.faults;
}

type Options = Scenario['clauses'][number]['options'];

/**
 * Empty chairs cost an option the difference to the one that its `together` names, so options must not name each other
 * in a circle. Each circle is one fault, at the first of its options.
 */
function checkTogether(report: Report, file: string, path: string, options: Options): void {
  const named = new Map(options.map(({ id, together }) => [id, together]));
  const reported = new Set<string>();
  options.forEach(({ id }, at) => {
    const way = [id];
    let next = named.get(id);
    while (next !== undefined && !way.includes(next)) {
      way.push(next);
      next = named.get(next);
    }
    if (next !== id || reported.has(id)) return;
    for (const one of way) reported.add(one);
    report.say(
      file,
      `${path}.options.${at}.together`,
      [...way, id].join(' > '),
      'an option that does not lead back to this one; leave "together" out of one of them',
    );
  });
}

/** One clause is that of form, one that of entry, one that of accession; the rules would not read a second one. */
function checkRoles(report: Report, { clauses }: Scenario): void {
  for (const role of ['linkageShare', 'force', 'accession'] as const) {
    const found = clauses.filter(({ options }) => options.some((one) => one[role] !== undefined));
    const ids = found.map(({ id }) => id);
    if (ids.length > 1) report.say('scenario.json', 'clauses', ids, `"${role}" in one clause only`);
  }
}

/** The rules read `together` only in the clause of form. */
function checkTogetherInForm(report: Report, file: string, path: string, options: Options): void {
  if (options.some(({ linkageShare }) => linkageShare !== undefined)) return;
  options.forEach(({ together }, at) => {
    if (together !== undefined)
      report.say(
        file,
        `${path}.options.${at}.together`,
        together,
        'no "together" outside of the clause of form, whose options have a "linkageShare"',
      );
  });
}

function checkFrame(
  report: Report,
  scenario: Scenario,
  powers: ReadonlySet<string>,
  partners: ReadonlySet<string>,
  clauses: Clauses,
): void {
  const file = 'scenario.json';
  const { firstDay, lastDay, sunset, awaited } = scenario.calendar;
  for (const [name, date] of Object.entries({ firstDay, lastDay, sunset, awaited })) {
    report.day(file, `calendar.${name}`, date);
    if (date !== undefined && (date < firstDay || date > lastDay)) {
      report.say(file, `calendar.${name}`, date, `a day from ${firstDay} to ${lastDay}`);
    }
  }
  if (firstDay >= lastDay) report.say(file, 'calendar.lastDay', lastDay, `a day after ${firstDay}`);
  if (Date.parse(lastDay) - Date.parse(firstDay) > MOST_DAYS * 86_400_000)
    report.say(file, 'calendar.lastDay', lastDay, `at most ${MOST_DAYS} days after ${firstDay}`);
  scenario.clauses.forEach((clause, index) => {
    const known = clauses.get(clause.id) ?? new Set<string>();
    const path = `clauses.${index}`;
    unique(
      report,
      file,
      `${path}.options`,
      clause.options.map(({ id }) => id),
    );
    report.each(file, `${path}.start`, [clause.start], known, 'an option of the clause');
    report.each(file, `${path}.historical`, [clause.historical], known, 'an option of the clause');
    if (clause.accessionAs)
      report.each(file, `${path}.accessionAs`, [clause.accessionAs], known, 'an option of the clause');
    clause.options.forEach((option, at) => {
      if (option.together)
        report.each(
          file,
          `${path}.options.${at}.together`,
          [option.together],
          known,
          'an option of the clause',
        );
    });
    checkTogether(report, file, path, clause.options);
    checkTogetherInForm(report, file, path, clause.options);
  });
  checkRoles(report, scenario);
  scenario.clock.steps.forEach((step, index) => {
    report.day(file, `clock.steps.${index}.date`, step.date);
    report.each(file, `clock.steps.${index}.deposits`, step.deposits, powers, 'a power of the scenario');
  });
  for (const [name, group] of Object.entries(scenario.groups))
    report.each(file, `groups.${name}`, group, partners, 'a partner');
  scenario.verdict.peace.pairs.forEach(({ a, b }, index) => {
    report.each(file, `verdict.peace.pairs.${index}`, [a, b], powers, 'a power of the scenario');
  });
  report.each(file, 'verdict.breadth', Object.keys(scenario.verdict.breadth), partners, 'a partner');
  checkChoice(report, scenario, 'endings', 'ending');
  checkChoice(report, scenario, 'preambles', 'preamble');
  scenario.goals.forEach(({ when, never, by }, index) => {
    const path = `goals.${index}`;
    checkCondition(report, scenario, file, `${path}.when`, when);
    if (never) checkCondition(report, scenario, file, `${path}.never`, never);
    report.day(file, `${path}.by`, by);
    if (by !== undefined && (by < firstDay || by > lastDay))
      report.say(file, `${path}.by`, by, `a day from ${firstDay} to ${lastDay}`);
  });
  scenario.contradictions.forEach((pair, index) => {
    const path = `contradictions.${index}`;
    if ('between' in pair) report.each(file, path, pair.between, partners, 'a partner');
    else {
      report.each(file, path, [pair.to], partners, 'a partner');
      checkCondition(report, scenario, file, path, { text: pair.text });
    }
  });
  for (const observer of scenario.observers)
    report.each(
      `powers/${observer.id}.json`,
      'leansOn',
      Object.keys(observer.leansOn),
      partners,
      'a partner',
    );
  report.day(file, 'rules.dilemmas.turn', scenario.rules.dilemmas.turn);
  const known = new Set(scenario.powers);
  report.each(file, 'clock.signatories', scenario.clock.signatories, known, 'a power of the scenario');
}

/**
 * Checks a list of which the first fitting entry is taken: conditions name existing ids, and the last entry has none.
 */
function checkChoice(report: Report, scenario: Scenario, list: 'endings' | 'preambles', one: string): void {
  const file = 'scenario.json';
  const all = scenario[list];
  all.forEach(({ when }, index) => {
    if (when) checkCondition(report, scenario, file, `${list}.${index}.when`, when);
  });
  if (all.at(-1)?.when !== undefined)
    report.say(
      file,
      `${list}.${all.length - 1}.when`,
      'a condition',
      `no condition on the last ${one}, so that every game has one`,
    );
}
