/** Checks the references of a partner against the rest of the scenario. */
import type { Partner } from './power.ts';
import { type Clauses, checkText, type Report, unique } from './report.ts';
import type { Scenario } from './schema.ts';

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
  const demands = new Set([
    ...[...clauses].flatMap(([clause, options]) => [...options].map((option) => `${clause}=${option}`)),
    ...scenario.partners.map(({ id }) => id),
  ]);
  const historical = partner.types.filter((type) => type.historical).length;
  if (historical > 1) report.say(file, 'types', historical, 'at most one historical type');
  partner.types.forEach((type, index) => {
    if (type.curve)
      report.each(file, `types.${index}.curve`, [type.curve], curves, 'a curve of scenario.json');
    checkText(report, file, `types.${index}.addToWeights`, type.addToWeights, clauses);
    for (const [name, table] of [
      ['linkage.perMille', type.linkage?.perMille],
      ['absent.points', type.absent?.points],
    ] as const)
      report.each(
        file,
        `types.${index}.${name}`,
        Object.keys(table ?? {}),
        others,
        'another power of the scenario',
      );
    report.each(file, `types.${index}.third`, Object.keys(type.third), otherPartners, 'another partner');
    report.day(file, `types.${index}.accedesFrom`, type.accedesFrom);
    const tides = new Set(
      partner.ratification.track === 'chamber' ? partner.ratification.tides.map(({ id }) => id) : [],
    );
    const felt = Object.keys(type.addToTides);
    report.each(file, `types.${index}.addToTides`, felt, tides, 'a tide of its chamber');
    report.each(file, `types.${index}.tells`, Object.keys(type.tells), demands, 'a wording or a partner');
  });
  const { ratification } = partner;
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
}
