/** Checks the references of a partner against the rest of the scenario. */
import type { Partner, PowerType } from './power.ts';
import { type Clauses, checkText, type Report, unique } from './report.ts';
import type { Scenario } from './schema.ts';

/** Limit on the powers below (design choice): the search for the nearest text tries every circle of them. */
const MOST_MIXED = 8;

/** The partners whose company this type both wants and does not want: a friend that also costs it something there. */
function mixed(scenario: Scenario, { linkage, absent }: Partner, type: PowerType): string[] {
  const per = (other: string): number => type.linkage?.perMille[other] ?? type.linkage?.allPerMille ?? 1;
  const away = (other: string): number =>
    type.absent?.points[other] ?? (absent[other] ?? 0) * (type.absent?.allPerMille ?? 1);
  return scenario.partners.flatMap(({ id: other }) => {
    const [beside, without] = [(linkage[other] ?? 0) * per(other), away(other)];
    const isMixed = Math.max(beside, without) > 0 && Math.min(beside, without, -(type.third[other] ?? 0)) < 0;
    return isMixed ? [other] : [];
  });
}

export function checkPartner(
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
  const others = new Set([...powers].filter((power) => power !== partner.id));
  const otherPartners = new Set(scenario.partners.flatMap(({ id }) => (id === partner.id ? [] : [id])));
  report.each(file, 'linkage', Object.keys(partner.linkage), others, 'another power of the scenario');
  report.each(file, 'absent', Object.keys(partner.absent), others, 'another power of the scenario');
  const { brings, door } = partner;
  report.each(file, 'brings.invites', Object.keys(brings?.invites ?? {}), otherPartners, 'another partner');
  report.each(file, 'brings.asks', brings?.asks ?? [], otherPartners, 'another partner');
  report.day(file, 'door.from', door?.from);
  report.each(file, 'door.by', door === undefined ? [] : [door.by], others, 'another power of the scenario');
  unique(
    report,
    file,
    'types',
    partner.types.map(({ id }) => id),
  );
  const historical = partner.types.filter((type) => type.historical).length;
  if (historical > 1) report.say(file, 'types', historical, 'at most one historical type');
  const known = { curves, clauses, others, otherPartners };
  partner.types.forEach((type, index) => {
    checkType(report, file, `types.${index}`, scenario, partner, type, known);
  });
  checkRatification(report, file, partner);
}

/** What the references of one partner may name. */
interface Known {
  readonly curves: ReadonlySet<string>;
  readonly clauses: Clauses;
  readonly others: ReadonlySet<string>;
  readonly otherPartners: ReadonlySet<string>;
}

function checkType(
  report: Report,
  file: string,
  path: string,
  scenario: Scenario,
  partner: Partner,
  type: PowerType,
  { curves, clauses, others, otherPartners }: Known,
): void {
  if (type.curve) report.each(file, `${path}.curve`, [type.curve], curves, 'a curve of scenario.json');
  checkText(report, file, `${path}.addToWeights`, type.addToWeights, clauses);
  for (const [name, table] of [
    ['linkage.perMille', type.linkage?.perMille],
    ['absent.points', type.absent?.points],
  ] as const)
    report.each(file, `${path}.${name}`, Object.keys(table ?? {}), others, 'another power of the scenario');
  report.each(file, `${path}.third`, Object.keys(type.third), otherPartners, 'another partner');
  const both = mixed(scenario, partner, type);
  if (both.length > MOST_MIXED)
    report.say(
      file,
      path,
      both,
      `at most ${MOST_MIXED} friends (linkage or absence above zero) that are also in "third" or have the other of the two below zero`,
    );
  report.day(file, `${path}.accedesFrom`, type.accedesFrom);
  const { ratification } = partner;
  const tides = new Set(ratification.track === 'chamber' ? ratification.tides.map(({ id }) => id) : []);
  report.each(file, `${path}.addToTides`, Object.keys(type.addToTides), tides, 'a tide of its chamber');
  const demands = new Set([
    ...[...clauses].flatMap(([clause, options]) => [...options].map((option) => `${clause}=${option}`)),
    ...scenario.partners.map(({ id }) => id),
  ]);
  report.each(file, `${path}.tells`, Object.keys(type.tells), demands, 'a wording or a partner');
}

/** The days of the chamber, its factions and its recesses; a power without one has the day of its decision. */
function checkRatification(report: Report, file: string, { ratification }: Partner): void {
  if (ratification.track === 'executive') {
    report.day(file, 'ratification.decidesFrom', ratification.decidesFrom);
    return;
  }
  report.day(file, 'ratification.sitsFrom', ratification.sitsFrom);
  report.day(file, 'ratification.noHasteBefore', ratification.noHasteBefore);
  unique(
    report,
    file,
    'ratification.factions',
    ratification.factions.map(({ id }) => id),
  );
  const votes = ratification.factions.reduce((all, faction) => all + faction.weight, 0);
  if (votes < ratification.quota) {
    report.say(file, 'ratification.factions', votes, `weights that reach the quota of ${ratification.quota}`);
  }
  ratification.tides.forEach((tide, index) => {
    report.day(file, `ratification.tides.${index}.from`, tide.from);
    report.day(file, `ratification.tides.${index}.until`, tide.until);
  });
  let before = '';
  ratification.recesses.forEach(({ from, until }, index) => {
    const place = `ratification.recesses.${index}`;
    report.day(file, `${place}.from`, from);
    report.day(file, `${place}.until`, until);
    if (from <= before) report.say(file, `${place}.from`, from, `a day after ${before}`);
    if (until < from) report.say(file, `${place}.until`, until, `no day before ${from}`);
    before = until;
  });
}
