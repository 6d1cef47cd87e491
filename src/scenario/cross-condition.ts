/** Checks every id that a condition names, recursively. */
import type { Condition } from './condition.ts';
import type { Report } from './report.ts';
import type { Scenario } from './schema.ts';

export function checkCondition(
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
    const clauses = new Map(scenario.clauses.map(({ id, options }) => [id, options]));
    report.each(file, `${path}.text`, Object.keys(condition.text), new Set(clauses.keys()), 'a clause');
    for (const [clause, option] of Object.entries(condition.text)) {
      const options = clauses.get(clause);
      if (options)
        report.each(
          file,
          `${path}.text.${clause}`,
          [option],
          new Set(options.map(({ id }) => id)),
          'an option of the clause',
        );
    }
  } else if ('near' in condition) {
    condition.near.dates.forEach(({ power, date }, i) => {
      report.day(file, `${path}.near.dates.${i}.date`, date);
      if (power !== undefined && power !== scenario.player)
        report.each(file, `${path}.near.dates.${i}.power`, [power], partners, 'a partner');
    });
  }
}
