/** Checks the references of news, prologue, epilogue and crises, and that every fact has sources. */
import { checkCondition } from './cross-condition.ts';
import { type Report, unique } from './report.ts';
import type { Scenario } from './schema.ts';
import { type Dilemma, type Effects, HIDDEN_EFFECTS } from './story.ts';

/** Reports each of these keys that is none of sources.json. */
type Cited = (file: string, path: string, keys: readonly string[]) => void;

export function checkStory(
  report: Report,
  scenario: Scenario,
  powers: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): void {
  const cards = new Set(scenario.disputes.map(({ id }) => id));
  const cited: Cited = (file, path, keys) => report.each(file, path, keys, sources, 'a key of sources.json');
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
      report.day('story.json', `${path}.until`, scene.until);
      cited('story.json', `${path}.sources`, scene.sources);
      if (scene.dispute)
        report.each('story.json', `${path}.dispute`, [scene.dispute], cards, 'a card of disputes.json');
    });
  }
  scenario.story.departures.forEach(({ date, sources: keys }, index) => {
    report.day('story.json', `departures.${index}.date`, date);
    cited('story.json', `departures.${index}.sources`, keys);
  });
  unique(
    report,
    'story.json',
    'departures',
    scenario.story.departures.map(({ id }) => id),
  );
  checkExercises(report, scenario, cited);
  unique(
    report,
    'story.json',
    'night',
    scenario.story.night.map(({ id }) => id),
  );
  report.each('story.json', 'pens', scenario.story.pens, powers, 'a power of the scenario');
  scenario.story.night.forEach((line, index) => {
    const path = `night.${index}`;
    cited('story.json', `${path}.sources`, line.sources);
    for (const side of ['with', 'without'] as const)
      report.each('story.json', `${path}.${side}`, line[side], powers, 'a power of the scenario');
    const before = scenario.story.night[index - 1]?.minute ?? line.minute;
    if (line.minute < before)
      report.say('story.json', `${path}.minute`, line.minute, `a minute not before ${before}`);
  });
  scenario.story.fates.forEach((fate, index) => {
    cited('story.json', `fates.${index}.sources`, fate.sources);
  });
  scenario.disputes.forEach((card, index) => {
    const path = `disputes.${index}`;
    cited('disputes.json', `${path}.one`, card.one);
    cited('disputes.json', `${path}.two`, card.two);
    const named = card.facts.map((fact) => fact.slice(0, fact.indexOf('.')));
    report.each('disputes.json', `${path}.facts`, named, powers, 'a power of the scenario');
  });
  scenario.clock.steps.forEach((step, index) => {
    cited('scenario.json', `clock.steps.${index}.sources`, step.sources);
  });
  checkSourcesOfPowers(report, scenario, cited);
}

/** Checks the sources of what is said of the powers, and the days of their offices. */
function checkSourcesOfPowers(report: Report, scenario: Scenario, cited: Cited): void {
  for (const power of [scenario.playerPower, ...scenario.partners, ...scenario.observers]) {
    const file = `powers/${power.id}.json`;
    power.offices.forEach((office, index) => {
      report.day(file, `offices.${index}.from`, office.from);
      report.day(file, `offices.${index}.until`, office.until);
      cited(file, `offices.${index}.sources`, office.sources);
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

/** Checks that each exercise can be done: its answer is one of its answers, its days are in order. */
function checkExercises(report: Report, scenario: Scenario, cited: Cited): void {
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
      const openings = new Set(scenario.dilemmas.flatMap(({ id, opening }) => (opening ? [id] : [])));
      report.each(file, `${path}.dilemma`, [exercise.dilemma], openings, 'a crisis that is marked "opening"');
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

/** Names of the effects that are tables of numbers by power. */
type ByPower = {
  [Name in keyof Effects]-?: NonNullable<Effects[Name]> extends Readonly<Record<string, number>>
    ? Name
    : never;
}[keyof Effects];

/** Effects of a dilemma that are tables by power; the type requires all of them. */
const BY_POWER: Readonly<Record<ByPower, true>> = {
  trust: true,
  weighs: true,
  sours: true,
  room: true,
  calms: true,
  billSoonerDays: true,
  replySoonerDays: true,
  pollLaterDays: true,
  intel: true,
};

export function checkDilemmas(
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
    if (dilemma.opening) checkOpening(report, path, dilemma);
    dilemma.answers.forEach(({ effects, later }, at) => {
      checkEffects(report, scenario, partners, `${path}.answers.${at}.effects`, effects);
      if (later === undefined) return;
      const then = `${path}.answers.${at}.later`;
      checkEffects(report, scenario, partners, `${then}.effects`, later.effects);
      if (later.unless) checkCondition(report, scenario, file, `${then}.unless`, later.unless);
    });
  });
}

/** S7: where no answer is given to it, history's holds; so history's must be known and must change nothing. */
function checkOpening(report: Report, path: string, { historical, answers }: Dilemma): void {
  const file = 'events.json';
  if (historical === undefined)
    report.say(file, `${path}.historical`, undefined, 'the answer that history gave');
  const given = answers[(historical ?? 0) - 1];
  if (given && (Object.keys(given.effects).length > 0 || given.later))
    report.say(file, `${path}.answers.${(historical ?? 1) - 1}`, given, 'no effects, for history gave it');
}

function checkEffects(
  report: Report,
  scenario: Scenario,
  partners: ReadonlySet<string>,
  path: string,
  effects: Effects,
): void {
  const file = 'events.json';
  for (const table of Object.keys(BY_POWER) as ByPower[])
    report.each(file, `${path}.${table}`, Object.keys(effects[table] ?? {}), partners, 'a partner');
  const minds = Object.entries(effects.byType ?? {});
  report.each(
    file,
    `${path}.byType`,
    minds.map(([power]) => power),
    partners,
    'a partner',
  );
  /** The power whose hidden type decides an amount; two powers cannot both replace the same one. */
  const ruledBy = new Map<string, string>();
  for (const [power, byType] of minds) {
    const types = scenario.partners.find(({ id }) => id === power)?.types.map(({ id }) => id) ?? [];
    const at = `${path}.byType.${power}`;
    report.each(file, at, Object.keys(byType), new Set(types), `a hidden type of ${power}`);
    for (const [type, amounts] of Object.entries(byType)) {
      for (const table of HIDDEN_EFFECTS) {
        const of = Object.keys(amounts[table] ?? {});
        report.each(file, `${at}.${type}.${table}`, of, partners, 'a partner');
        for (const other of of) {
          const by = ruledBy.get(`${table} ${other}`) ?? power;
          ruledBy.set(`${table} ${other}`, by);
          if (by !== power)
            report.say(
              file,
              `${at}.${type}.${table}`,
              other,
              `an amount that the types of ${by} leave alone`,
            );
        }
      }
    }
  }
}
