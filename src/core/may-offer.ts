/**
 * Legality of what the player puts on paper: wordings, notes, information, questions, requests for permission, publication.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import { accessionBy } from './in-force.ts';
import type { Amount, Day } from './integers.ts';
import { allows, type Demand, demandKey, packetFor } from './permission.ts';
import { isTabled, type Position, standing, type Treaty } from './position.ts';
import { type Refusal, refuse, standingOf, unknownOption } from './refusal.ts';
import { profile, type World } from './world.ts';

/** A clause can be changed to another of its own wordings. */
export function mayDraft(world: World, position: Position, clause: ClauseId, id: OptionId): Refusal | null {
  const unknown = unknownOption(world, clause, id);
  if (unknown) return unknown;
  return position.text[clause] === id ? refuse('same-wording', { about: `${clause}=${id}` }) : null;
}

/** A note can go to a power that has not agreed and owes no answer; after the signature, to one that is not in. */
export function mayNote(world: World, position: Position, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  if (s.replyDue !== null) return refuse('reply-pending', { power });
  switch (s.road) {
    case 'agreed':
      if (!position.treaty) return refuse('has-agreed', { power });
      break;
    case 'signed':
    case 'deposited':
    case 'bound':
    case 'acceded':
      return refuse('is-in', { power });
    case 'acceding':
      return refuse('will-accede', { power });
    case 'shelved':
    case 'disowned':
      return refuse('cannot-be-asked-again', { power });
    default:
      break;
  }
  return position.treaty ? mayAccede(world, position.treaty, power) : null;
}

/**
 * The text itself says who may join it later: nobody where it is closed; by consent, nobody whom a founder is against.
 * That is judged by the government's public linkage, since a refusal by its hidden type would give the type away.
 */
export function mayAccede(world: World, { text, founders }: Treaty, power: PowerId): Refusal | null {
  const how = accessionBy(world, text);
  if (how === 'closed') return refuse('closed-to-accession');
  if (how === 'open') return null;
  const against = founders.find((founder) => (profile(world, founder).data.linkage[power] ?? 0) < 0);
  return against === undefined ? null : refuse('consent-withheld', { power: against });
}

/** R8: what a first note costs in days and trust without an envoy there or a sounding in a third place; else null. */
export function unprepared(
  world: World,
  position: Position,
  power: PowerId,
): { readonly days: Day; readonly trust: Amount } | null {
  const { cold } = profile(world, power).data;
  const s = standing(position, power);
  return cold !== undefined && s.contact === null && s.soundings === 0 ? cold : null;
}

/** Only powers that know nothing yet can be informed, each once. */
export function mayInform(position: Position, powers: readonly PowerId[]): Refusal | null {
  const [first] = powers;
  if (first === undefined) return refuse('no-such-power', { power: '' });
  for (const power of powers) {
    const s = standingOf(position, power);
    if (!s) return refuse('no-such-power', { power });
    if (s.road !== 'outside') return refuse('known-already', { power });
  }
  const doubled = powers.find((power, index) => powers.indexOf(power) !== index);
  return doubled === undefined ? null : refuse('known-already', { power: doubled });
}

/** A plain question can be asked once after every answer. */
export function mayAskNeed(world: World, position: Position, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  if (s.replyDue !== null || s.needDue !== null) return refuse('reply-pending', { power });
  if (s.road === 'agreed') return refuse('has-agreed', { power });
  // Without relations there is nobody to ask; an envoy in a third place has to be sounded first.
  if (unprepared(world, position, power)) return refuse('no-relations', { power });
  return s.asked ? refuse('asked-already', { power }) : null;
}

/** K5: a public commitment to the current wording. */
export function mayCommit(world: World, position: Position, clause: ClauseId, id: OptionId): Refusal | null {
  const unknown = unknownOption(world, clause, id);
  if (unknown) return unknown;
  const about = `${clause}=${id}`;
  if (world.clauses.some((one) => one.id === clause && one.preamble)) return refuse('no-article', { about });
  if (position.text[clause] !== id) return refuse('not-the-wording', { about });
  if (position.commitments.some((one) => one.clause === clause))
    return refuse('committed-already', { about });
  const { most } = world.scenario.rules.commitment;
  return position.commitments.length >= most ? refuse('often-enough', { count: most }) : null;
}

/** A5: a publication needs something new. */
export function mayPublish(world: World, position: Position): Refusal | null {
  const { steps } = world.scenario.rules.publicity;
  if (position.publications >= steps.length) return refuse('often-enough', { count: steps.length });
  return isTabled(position) && position.newsToPrint ? null : refuse('nothing-to-print');
}

/** H3: permission can be asked only for what is not allowed yet. */
export function mayAsk(world: World, position: Position, demand: Demand): Refusal | null {
  if (demand.kind === 'option') {
    const unknown = unknownOption(world, demand.clause, demand.option);
    if (unknown) return unknown;
  } else if (!standingOf(position, demand.power)) {
    return refuse('no-such-power', { power: demand.power });
  }
  return allows(position, demand) ? refuse('allowed-already', { about: demandKey(demand) }) : null;
}

/** H11: a sitting needs at least two demands. */
export function mayAskFor(world: World, position: Position, power: PowerId): Refusal | null {
  if (!standingOf(position, power)) return refuse('no-such-power', { power });
  return packetFor(world, position, power).length < 2 ? refuse('asks-for-too-little', { power }) : null;
}

/** The offer can be withdrawn only once it has been made. */
export function mayWithdraw(position: Position): Refusal | null {
  return isTabled(position) ? null : refuse('nothing-offered');
}
