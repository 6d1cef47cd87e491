// Invariants of every position, however it was reached: each violation in words.
import { isDueThisEvening } from '../../src/core/due-answers.ts';
import { type Game, isOver, phaseOf, positionOf, worldOf } from '../../src/core/game.ts';
import type { Standing } from '../../src/core/standing.ts';

/** Paths in plain data of numbers that are not safe integers, and of values that are not plain data. */
function notWhole(value: unknown, path: string): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && !Object.is(value, -0) ? [] : [`${path} is ${value}`];
  }
  if (typeof value !== 'object') return [`${path} is ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => notWhole(inner, `${path}.${key}`));
}

function inOrder(id: string, names: readonly (keyof Standing)[], s: Standing): string[] {
  const days = names.map((name) => ({ name, day: s[name] })).filter(({ day }) => typeof day === 'number');
  return days.flatMap(({ name, day }, index) => {
    const before = days[index - 1];
    return before && Number(before.day) > Number(day) ? [`${id}: ${before.name} after ${name}`] : [];
  });
}

const SIGNED_ROADS = ['signed', 'deposited', 'bound', 'shelved', 'disowned'];

function standingFaults(id: string, s: Standing, founder: boolean, day: number, tonight: boolean): string[] {
  const faults = [
    ...inOrder(id, ['contact', 'signed', 'deposited', 'bound'], s),
    ...inOrder(id, ['contact', 'passed', 'acceded', 'bound'], s),
  ];
  const claim = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(`${id}: ${fault} (${s.road})`);
  };
  claim(founder === (s.signed !== null), 'a founder is who has signed');
  claim(s.signed === null || s.acceded === null, 'nobody both signs and accedes');
  claim(s.deposited === null || s.signed !== null, 'only who signed deposits');
  claim((s.road === 'bound') === (s.bound !== null), 'bound on the road is bound by date');
  claim(s.bound === null || s.deposited !== null || s.acceded !== null, 'nobody is bound by nothing');
  claim(!founder || SIGNED_ROADS.includes(s.road), 'a founder stays one');
  claim(
    s.road !== 'outside' || (s.formalReplies === 0 && s.replyDue === null),
    'who is outside is not asked',
  );
  claim(s.replyDue === null || s.replyDue > day || tonight, 'an answer that was due is overdue');
  claim(s.pollDue === null || s.pollDue > day, 'friends have not answered in time');
  claim((s.replyDue === null) === (s.replyExpected === null), 'an answer is due and not expected');
  claim(s.needDue === null || s.needDue > day, 'an answer to a question is overdue');
  claim(s.arrives === null || s.arrives > day, 'a note is late');
  claim(s.intel >= 0 && s.intel <= 3, `intel is ${s.intel}`);
  claim(s.wish === null || s.road !== 'agreed' || s.replyDue !== null, 'who agreed asks for nothing');
  return faults;
}

/** All violations in a game between two commands; empty for a sound one. */
export function unsound(game: Game): string[] {
  const world = worldOf(game);
  const position = positionOf(game);
  const { calendar } = world.scenario;
  const faults = notWhole(position, 'position');
  const claim = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const most = Math.max(calendar.attention.atStart, calendar.attention.perWeek);
  claim(position.attention >= 0 && position.attention <= most, `attention is ${position.attention}`);
  claim(position.confidence >= 0 && position.confidence <= 10_000, `confidence is ${position.confidence}`);
  claim(position.credibility >= 0 && position.credibility <= 1_000, `credibility is ${position.credibility}`);
  claim(position.publicity >= 0, `publicity is ${position.publicity}`);
  claim(position.day >= 0 && position.day <= world.calendar.lastDay, `day is ${position.day}`);
  const { table } = position;
  claim(
    table === null || (table.leaving === null ? table.words !== null : table.seats.includes(table.leaving)),
    'somebody sits at a table that nobody wants to leave, and at which nobody is heard',
  );
  claim(
    (table?.reservations ?? []).every(({ power, price, trust }) => {
      return table?.seats.includes(power) && price >= 0 && trust > 0;
    }),
    'a reservation of nobody, or for nothing',
  );
  claim(
    table === null || table.leaving === null || table.reservations.length === 0,
    'somebody wants to leave while reservations are heard',
  );
  claim(isOver(game) || (table !== null) === (phaseOf(game) === 'table'), `the chart is at ${phaseOf(game)}`);
  for (const [id, s] of Object.entries(position.standings)) {
    const sum = s.beliefs.reduce((all, one) => all + one, 0);
    claim(sum === 1000 && s.beliefs.every((one) => one >= 0), `${id}: beliefs add up to ${sum}`);
  }
  for (const clause of world.clauses) {
    const chosen = position.text[clause.id] ?? '';
    claim(Object.hasOwn(world.options[clause.id] ?? {}, chosen), `${clause.id}=${chosen} is no wording`);
  }
  claim(Object.keys(position.text).length === world.clauses.length, 'the text has other clauses');
  claim(new Set(position.mandate.circle).size === position.mandate.circle.length, 'a chair allowed twice');
  const { treaty, own } = position;
  const founders = treaty?.founders ?? [];
  claim(treaty === null || founders.length > 0, 'a treaty with nobody');
  claim(
    founders.join() === world.partners.filter((power) => founders.includes(power)).join(),
    'founders out of order',
  );
  claim(treaty === null || position.wires.length === 0, 'wires after signature');
  claim(treaty !== null || (own.ordered === null && own.deposited === null), 'ratified and not signed');
  claim(own.bound === null || (own.deposited !== null && own.deposited <= own.bound), 'bound before deposit');
  claim(position.registered === null || own.deposited !== null, 'registered before it was ratified');
  claim(isOver(game) || game.snapshot.status === 'active', `the chart is ${game.snapshot.status}`);
  claim(
    Object.keys(position.standings).join() === world.partners.join(),
    'there are other powers than the partners',
  );
  for (const [id, s] of Object.entries(position.standings)) {
    const tonight = isDueThisEvening(world, position, id);
    faults.push(...standingFaults(id, s, founders.includes(id), position.day, tonight));
  }
  return faults;
}
