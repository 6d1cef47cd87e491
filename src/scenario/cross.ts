/**
 * What no single file can show: that every id that is named exists, every date is a day, every table is whole.
 */

import type { Condition } from './condition.ts';
import type { Fault } from './load.ts';
import type { Partner } from './power.ts';
import type { Scenario } from './schema.ts';

/** Ten years: a game is passed day by day. */
const MOST_DAYS = 3_660;

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

class Report {
  readonly faults: Fault[] = [];

  say(file: string, path: string, found: unknown, expected: string): void {
    this.faults.push({ file, path, found: JSON.stringify(found) ?? 'nothing', expected });
  }

  each(file: string, path: string, ids: Iterable<string>, known: ReadonlySet<string>, what: string): void {
    for (const id of ids)
      if (!known.has(id)) this.say(file, path, id, `${what}: one of ${[...known].join(', ')}`);
  }

  day(file: string, path: string, date: string | undefined): void {
    if (date !== undefined && !isDay(date)) this.say(file, path, date, 'a day that the calendar has');
  }
}

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
  unique(
    report,
    'scenario.json',
    'clauses',
    scenario.clauses.map(({ id }) => id),
  );
  unique(
    report,
    'scenario.json',
    'endings',
    scenario.endings.map(({ id }) => id),
  );
  unique(
    report,
    'events.json',
    'events',
    scenario.events.map(({ id }) => id),
  );
  checkFrame(report, scenario, powers, partners, clauses);
  checkHome(report, scenario, partners, clauses);
  for (const partner of scenario.partners) checkPartner(report, scenario, partner, powers, clauses);
  checkStory(report, scenario, powers, sources);
  checkDilemmas(report, scenario, partners, sources);
  return report.faults;
}

function unique(report: Report, file: string, path: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) report.say(file, path, id, 'an id that is used once');
    seen.add(id);
  }
}

type Clauses = ReadonlyMap<string, ReadonlySet<string>>;

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
  });
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
  scenario.endings.forEach((ending, index) => {
    if (ending.when) checkCondition(report, scenario, file, `endings.${index}.when`, ending.when);
  });
  if (scenario.endings.at(-1)?.when !== undefined) {
    report.say(
      file,
      `endings.${scenario.endings.length - 1}.when`,
      'a condition',
      'no condition on the last ending, so that every game has one',
    );
  }
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

function checkHome(
  report: Report,
  scenario: Scenario,
  partners: ReadonlySet<string>,
  clauses: Clauses,
): void {
  const { home } = scenario;
  checkText(report, 'home.json', 'weights', home.weights, clauses);
  report.each('home.json', 'circle', Object.keys(home.circle), partners, 'a partner');
  report.each('home.json', 'mandate.circle', home.mandate.circle, partners, 'a partner');
  const cited = new Set(Object.keys(scenario.sources));
  home.voices.forEach((voice, index) => {
    const path = `voices.${index}`;
    checkText(report, 'home.json', `${path}.weights`, voice.weights, clauses);
    report.each('home.json', `${path}.circle`, Object.keys(voice.circle), partners, 'a partner');
    report.each('home.json', `${path}.sources`, voice.sources, cited, 'a key of sources.json');
  });
  for (const [clause, options] of Object.entries(home.mandate.options)) {
    report.each('home.json', 'mandate.options', [clause], new Set(clauses.keys()), 'a clause');
    report.each(
      'home.json',
      `mandate.options.${clause}`,
      options,
      clauses.get(clause) ?? new Set(),
      'an option',
    );
  }
  for (const [clause, options] of clauses) {
    if (!home.mandate.options[clause])
      report.say('home.json', `mandate.options.${clause}`, undefined, `some of ${[...options].join(', ')}`);
  }
  if (home.drift.neglect) report.day('home.json', 'drift.neglect.by', home.drift.neglect.by);
}

function checkText(
  report: Report,
  file: string,
  path: string,
  table: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  clauses: Clauses,
): void {
  report.each(file, path, Object.keys(table), new Set(clauses.keys()), 'a clause');
  for (const [clause, row] of Object.entries(table)) {
    report.each(
      file,
      `${path}.${clause}`,
      Object.keys(row),
      clauses.get(clause) ?? new Set(),
      'an option of the clause',
    );
  }
}

function checkPartner(
  report: Report,
  scenario: Scenario,
  partner: Partner,
  powers: ReadonlySet<string>,
  clauses: Clauses,
): void {
  const file = `powers/${partner.id}.json`;
  const curves = new Set(Object.keys(scenario.curves));
  checkText(report, file, 'weights', partner.weights, clauses);
  report.each(file, 'curve', [partner.curve], curves, 'a curve of scenario.json');
  report.each(file, 'linkage', Object.keys(partner.linkage), powers, 'a power of the scenario');
  report.each(file, 'absent', Object.keys(partner.absent), powers, 'a power of the scenario');
  unique(
    report,
    file,
    'types',
    partner.types.map(({ id }) => id),
  );
  const historical = partner.types.filter((type) => type.historical).length;
  if (historical > 1) report.say(file, 'types', historical, 'at most one historical type');
  partner.types.forEach((type, index) => {
    if (type.curve)
      report.each(file, `types.${index}.curve`, [type.curve], curves, 'a curve of scenario.json');
    checkText(report, file, `types.${index}.addToWeights`, type.addToWeights, clauses);
  });
  const { ratification } = partner;
  if (ratification.track === 'executive') {
    report.day(file, 'ratification.decidesFrom', ratification.decidesFrom);
    return;
  }
  report.day(file, 'ratification.sitsFrom', ratification.sitsFrom);
  const votes = ratification.factions.reduce((all, faction) => all + faction.weight, 0);
  if (votes < ratification.quota) {
    report.say(file, 'ratification.factions', votes, `weights that reach the quota of ${ratification.quota}`);
  }
  ratification.tides.forEach((tide, index) => {
    report.day(file, `ratification.tides.${index}.from`, tide.from);
    report.day(file, `ratification.tides.${index}.until`, tide.until);
  });
}

function checkStory(
  report: Report,
  scenario: Scenario,
  powers: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): void {
  const cards = new Set(scenario.disputes.map(({ id }) => id));
  const cited = (file: string, path: string, keys: readonly string[]): void =>
    report.each(file, path, keys, sources, 'a key of sources.json');
  scenario.events.forEach((event, index) => {
    const path = `events.${index}`;
    report.day('events.json', `${path}.date`, event.date);
    cited('events.json', `${path}.sources`, event.sources);
    report.each('events.json', `${path}.about`, event.about, powers, 'a power of the scenario');
    if (event.dispute)
      report.each('events.json', `${path}.dispute`, [event.dispute], cards, 'a card of disputes.json');
    if (event.when) checkCondition(report, scenario, 'events.json', `${path}.when`, event.when);
  });
  for (const part of ['prologue', 'epilogue'] as const) {
    scenario.story[part].forEach((scene, index) => {
      const path = `${part}.${index}`;
      report.day('story.json', `${path}.date`, scene.date);
      cited('story.json', `${path}.sources`, scene.sources);
      if (scene.dispute)
        report.each('story.json', `${path}.dispute`, [scene.dispute], cards, 'a card of disputes.json');
    });
  }
  checkExercises(report, scenario, cited);
  scenario.story.fates.forEach((fate, index) => {
    cited('story.json', `fates.${index}.sources`, fate.sources);
  });
  scenario.disputes.forEach((card, index) => {
    cited('disputes.json', `disputes.${index}.one`, card.one);
    cited('disputes.json', `disputes.${index}.two`, card.two);
  });
  scenario.clock.steps.forEach((step, index) => {
    cited('scenario.json', `clock.steps.${index}.sources`, step.sources);
  });
  scenario.disputes.forEach((card, index) => {
    const named = card.facts.map((fact) => fact.slice(0, fact.indexOf('.')));
    report.each('disputes.json', `disputes.${index}.facts`, named, powers, 'a power of the scenario');
  });
  for (const power of [scenario.playerPower, ...scenario.partners, ...scenario.observers]) {
    power.offices.forEach((office, index) => {
      cited(`powers/${power.id}.json`, `offices.${index}.sources`, office.sources);
    });
  }
  for (const power of [scenario.playerPower, ...scenario.partners]) {
    for (const kind of ['interests', 'fears', 'redLines'] as const) {
      power[kind].forEach((stance, index) => {
        cited(`powers/${power.id}.json`, `${kind}.${index}.sources`, stance.sources);
      });
    }
  }
  for (const { id, ratification, grounds } of scenario.partners) {
    for (const [term, keys] of Object.entries(grounds)) cited(`powers/${id}.json`, `grounds.${term}`, keys);
    if (ratification.track !== 'chamber') continue;
    ratification.tides.forEach((tide, index) => {
      cited(`powers/${id}.json`, `ratification.tides.${index}.sources`, tide.sources);
    });
  }
}

/** Tables of a dilemma's effects that are kept by power. */
const BY_POWER = ['trust', 'sours', 'room', 'calms', 'billSoonerDays', 'replySoonerDays', 'intel'] as const;

/** Each exercise can be done: its answer is among its answers, its days follow one another. */
function checkExercises(
  report: Report,
  scenario: Scenario,
  cited: (file: string, path: string, keys: readonly string[]) => void,
): void {
  const file = 'story.json';
  scenario.story.prologue.forEach(({ date, exercise }, index) => {
    const path = `prologue.${index}.exercise`;
    if (exercise?.kind === 'mark') {
      unique(report, file, `${path}.articles`, exercise.articles);
      const known = new Set(exercise.articles);
      report.each(file, `${path}.answer`, [exercise.answer], known, 'an article of the exercise');
    } else if (exercise?.kind === 'why') {
      exercise.terms.forEach((term, at) => {
        cited(file, `${path}.terms.${at}.sources`, term.sources);
      });
    } else if (exercise?.kind === 'choose') {
      if (exercise.historical < 1 || exercise.historical > exercise.answers)
        report.say(file, `${path}.historical`, exercise.historical, `a number from 1 to ${exercise.answers}`);
    } else if (exercise?.kind === 'wait') {
      exercise.days.forEach((day, at) => {
        const before = exercise.days[at - 1]?.date ?? date;
        report.day(file, `${path}.days.${at}.date`, day.date);
        if (day.date <= before)
          report.say(file, `${path}.days.${at}.date`, day.date, `a day after ${before}`);
      });
    }
  });
}

function checkDilemmas(
  report: Report,
  scenario: Scenario,
  partners: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): void {
  const file = 'events.json';
  unique(
    report,
    file,
    'dilemmas',
    scenario.dilemmas.map(({ id }) => id),
  );
  scenario.dilemmas.forEach((dilemma, index) => {
    const path = `dilemmas.${index}`;
    report.day(file, `${path}.from`, dilemma.from);
    report.day(file, `${path}.until`, dilemma.until);
    report.each(file, `${path}.sources`, dilemma.sources, sources, 'a key of sources.json');
    report.each(file, `${path}.about`, dilemma.about, new Set(scenario.powers), 'a power of the scenario');
    if (dilemma.when) checkCondition(report, scenario, file, `${path}.when`, dilemma.when);
    if (
      dilemma.historical !== undefined &&
      (dilemma.historical < 1 || dilemma.historical > dilemma.answers.length)
    )
      report.say(file, `${path}.historical`, dilemma.historical, 'the number of one of its answers');
    dilemma.answers.forEach(({ effects }, at) => {
      for (const table of BY_POWER)
        report.each(
          file,
          `${path}.answers.${at}.effects.${table}`,
          Object.keys(effects[table] ?? {}),
          partners,
          'a partner',
        );
    });
  });
}

function checkCondition(
  report: Report,
  scenario: Scenario,
  file: string,
  path: string,
  condition: Condition,
): void {
  const partners = new Set(scenario.partners.map(({ id }) => id));
  const groups = new Set(Object.keys(scenario.groups));
  const who = (of: readonly string[] | string, at: string): void => {
    if (typeof of === 'string') report.each(file, at, [of], groups, 'a group of scenario.json');
    else report.each(file, at, of, partners, 'a partner');
  };
  if ('all' in condition)
    condition.all.forEach((one, i) => {
      checkCondition(report, scenario, file, `${path}.all.${i}`, one);
    });
  else if ('any' in condition)
    condition.any.forEach((one, i) => {
      checkCondition(report, scenario, file, `${path}.any.${i}`, one);
    });
  else if ('not' in condition) checkCondition(report, scenario, file, `${path}.not`, condition.not);
  else if ('roads' in condition) who(condition.roads.of, `${path}.roads.of`);
  else if ('founders' in condition) who(condition.founders.of, `${path}.founders.of`);
  else if ('bound' in condition) who(condition.bound.of, `${path}.bound.of`);
  else if ('assured' in condition) who(condition.assured.of, `${path}.assured.of`);
  else if ('answered' in condition) {
    const { dilemma, choice } = condition.answered;
    const known = scenario.dilemmas.find(({ id }) => id === dilemma);
    if (!known) report.say(file, `${path}.answered.dilemma`, dilemma, 'a dilemma of events.json');
    else if (choice < 1 || choice > known.answers.length)
      report.say(file, `${path}.answered.choice`, choice, 'the number of one of its answers');
  } else if ('text' in condition) {
    for (const [clause, option] of Object.entries(condition.text)) {
      const known = scenario.clauses.find(({ id }) => id === clause);
      if (!known) report.say(file, `${path}.text`, clause, 'a clause of scenario.json');
      else if (!known.options.some(({ id }) => id === option))
        report.say(file, `${path}.text.${clause}`, option, 'an option of the clause');
    }
  } else if ('near' in condition) {
    condition.near.dates.forEach(({ power, date }, i) => {
      report.day(file, `${path}.near.dates.${i}.date`, date);
      if (power !== undefined && power !== scenario.player)
        report.each(file, `${path}.near.dates.${i}.power`, [power], partners, 'a partner');
    });
  }
}
