/** Checks the references of home.json against the rest of the scenario. */
import { type Clauses, checkText, type Report } from './report.ts';
import type { Scenario } from './schema.ts';

export function checkHome(
  report: Report,
  scenario: Scenario,
  partners: ReadonlySet<string>,
  clauses: Clauses,
): void {
  const { home } = scenario;
  checkText(report, 'home.json', 'weights', home.weights, clauses);
  report.each('home.json', 'circle', Object.keys(home.circle), partners, 'a partner');
  report.each('home.json', 'mandate.circle', home.mandate.circle, partners, 'a partner');
  const { evidence, report: account, atOnce, drift } = home;
  const tables = {
    'evidence.weight': evidence.weight,
    'report.credit.agrees': account.credit.agrees,
    'report.credit.signs': account.credit.signs,
    'report.credit.deposits': account.credit.deposits,
    'atOnce.signs': atOnce.signs,
  };
  for (const [path, table] of Object.entries(tables))
    report.each('home.json', path, Object.keys(table), partners, 'a partner');
  const cited = new Set(Object.keys(scenario.sources));
  const requests = [
    ...partners,
    ...[...clauses].flatMap(([clause, options]) => [...options].map((option) => `${clause}=${option}`)),
  ];
  const { undecided } = home.ask;
  const named = Object.keys(undecided?.inHistory ?? {});
  report.each('home.json', 'ask.undecided.inHistory', named, new Set(requests), 'a partner or a wording');
  report.each('home.json', 'ask.undecided.sources', undecided?.sources ?? [], cited, 'a key of sources.json');
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
  if (drift.neglect) {
    report.day('home.json', 'drift.neglect.by', drift.neglect.by);
    report.each('home.json', 'drift.neglect.power', [drift.neglect.power], partners, 'a partner');
  }
}
