/**
 * What an offer is worth to a power: a sum of named terms, and nothing but that sum. Every answer carries it.
 * Rules L1-L9 of RULES.md.
 */
import type { PowerId } from '../scenario/primitives.ts';
import { hasLeft, isInvited, type Position, type Standing, standing } from './position.ts';
import { type Amount, type Day, type PerMille, part, perMille } from './whole.ts';
import { option, type Profile, profile, type Text, type World } from './world.ts';

/** Every name that a term may have; each has its words. */
export type TermName =
  | 'pledge'
  | 'reserve'
  | 'awaited'
  | 'clause'
  | 'alone'
  | 'beside'
  | 'without'
  | 'trust'
  | 'opinion'
  | 'prestige'
  | 'empty-chairs'
  | 'fear'
  | 'confidence'
  | 'evidence'
  | 'text'
  | 'circle'
  | 'linkages'
  | 'soured'
  | 'tide'
  | 'registered'
  | 'faction'
  | 'assurance'
  | 'pressure'
  | 'favour'
  | 'lean'
  | 'lobby'
  | 'crisis'
  | 'commitment'
  | 'named-day';

/** `about` names a power ("ROM"), a wording ("form=joint"), a faction or a tide. */
export interface Term {
  readonly name: TermName;
  readonly amount: Amount;
  readonly about?: string;
}

/** Named amounts, their sum, and what it is held against. */
export interface Ledger {
  readonly terms: readonly Term[];
  readonly total: Amount;
  /** What the total has to reach. */
  readonly aspiration: Amount;
}

/** The terms that are not nought, from the greatest amount to the least; equal amounts by name, then matter. */
export function makeLedger(terms: readonly Term[], aspiration: Amount): Ledger {
  const shown = terms.filter((term) => term.amount !== 0);
  shown.sort(
    (a, b) =>
      b.amount - a.amount ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
      ((a.about ?? '') < (b.about ?? '') ? -1 : 1),
  );
  return { terms: shown, total: total(terms), aspiration };
}

/** The sum of the terms, in hundredths. */
export function total(terms: readonly Term[]): Amount {
  let amount = 0;
  for (const term of terms) amount += term.amount;
  return amount;
}

/** An offer as one power sees it on a day. */
export interface Offer {
  readonly text: Text;
  /** Share of a linkage that this form lets count. */
  readonly share: PerMille;
  /** How much another power counts as being there, in thousandths. */
  readonly presence: (other: PowerId) => PerMille;
  readonly isAbsent: (other: PowerId) => boolean;
  /** It would accede to what others have signed. */
  readonly accession: boolean;
  /** What the empty chairs at a common table cost, as a negative amount. */
  readonly emptyChairs: Amount;
}

/** Share of a linkage that counts under the text's form. */
export function shareOf(world: World, text: Text): PerMille {
  const { form } = world.roles;
  return form ? (option(world, form.id, text[form.id] ?? form.start).linkageShare ?? 1000) : 1000;
}

function presenceByRoad(world: World, s: Standing): PerMille {
  const { presence } = world.scenario.rules;
  switch (s.road) {
    case 'invited':
    case 'considering':
    case 'acceding':
      return presence.pending;
    case 'countered':
      return presence.countered;
    case 'noted':
      return presence.noted;
    case 'waiting':
      return presence.waiting;
    case 'agreed':
      return presence.agreed;
    case 'signed':
    case 'deposited':
    case 'bound':
    case 'acceded':
      return 1000;
    case 'outside':
    case 'informed':
    case 'declined':
    case 'withdrawn':
    case 'shelved':
    case 'disowned':
      return 0;
  }
}

/** Those who have put their name to the text, or joined it. */
export function isIn(s: Standing): boolean {
  return s.road === 'signed' || s.road === 'deposited' || s.road === 'bound' || s.road === 'acceded';
}

/** The offer as it lies on the desk today: to sign, or, once others have signed, to accede. */
export function offerToday(world: World, position: Position, power: PowerId): Offer {
  const { standings, treaty } = position;
  const present = (other: PowerId): Standing | null => standings[other] ?? null;
  if (treaty) {
    const founder = treaty.founders.includes(power);
    return {
      text: treaty.text,
      share: founder ? shareOf(world, treaty.text) : world.scenario.rules.accessionShare,
      presence: (other) => {
        const s = present(other);
        return s && isIn(s) ? 1000 : 0;
      },
      isAbsent: (other) => {
        const s = present(other);
        return s !== null && !isIn(s);
      },
      accession: !founder,
      emptyChairs: 0,
    };
  }
  return {
    text: position.text,
    share: shareOf(world, position.text),
    presence: (other) => {
      const s = present(other);
      return s ? presenceByRoad(world, s) : 0;
    },
    isAbsent: (other) => {
      const s = present(other);
      return s !== null && (!isInvited(s) || hasLeft(s));
    },
    accession: false,
    emptyChairs: 0,
  };
}

/** L2: the early pledge melts as the greater pact nears force. */
function pledgeToday(world: World, who: Profile, day: Day): Amount {
  return perMille(who.pledge, 1000 - (world.melted[day] ?? 1000));
}

/** L3: linkage, then share, then presence, each product truncated. */
export function besides(who: Profile, other: PowerId, share: PerMille, presence: PerMille): Amount {
  return perMille(perMille(who.linkage[other] ?? 0, share), presence);
}

/** L4: what each clause is worth; who accedes weighs some of them as if he stood alone. */
export function clauseTerms(world: World, who: Profile, text: Text, accession: boolean): Term[] {
  return world.clauses.map((clause): Term => {
    const chosen = text[clause.id] ?? clause.start;
    if (accession && clause.accessionAs !== undefined) {
      const { accessionAs } = clause;
      return {
        name: 'alone',
        amount: who.weights[clause.id]?.[accessionAs] ?? 0,
        about: `${clause.id}=${accessionAs}`,
      };
    }
    return { name: 'clause', amount: who.weights[clause.id]?.[chosen] ?? 0, about: `${clause.id}=${chosen}` };
  });
}

/** L7: what print is worth to it, as far as print counts. */
export function opinionTerm(world: World, who: Profile, position: Position): Term {
  const counted = Math.min(position.publicity, world.scenario.rules.opinionCountsUpTo);
  return { name: 'opinion', amount: part(who.opinion, counted, 100) };
}

/** P1: a private word is worth what the giver's word is worth, and what this kind of government gives for one. */
export function assuranceWorth(world: World, position: Position, who: Profile): Amount {
  const { points } = world.scenario.rules.assurance;
  return perMille(perMille(points, who.type.assurancePerMille), position.credibility);
}

/** P2: what it still fears of its neighbour: nothing once it holds an assurance. */
export function fearOf(who: Profile, s: Standing): Amount {
  return s.assured === null ? Math.max(0, who.type.fear - s.calmed) : 0;
}

/** The whole sum, term by term. */
export function termsOf(world: World, position: Position, power: PowerId, offer: Offer): Term[] {
  const who = profile(world, power);
  const s = standing(position, power);
  const terms: Term[] = [
    { name: 'pledge', amount: pledgeToday(world, who, position.day) },
    { name: 'reserve', amount: -who.data.reserve },
  ];
  if (world.awaited !== null && position.day < world.awaited) {
    terms.push({ name: 'awaited', amount: who.type.untilTheAwaitedVote });
  }
  terms.push(...clauseTerms(world, who, offer.text, offer.accession));
  for (const other of world.partners) {
    if (other === power) continue;
    const beside = besides(who, other, offer.share, offer.presence(other));
    if (beside !== 0) terms.push({ name: 'beside', amount: beside, about: other });
    const missing = who.absent[other] ?? 0;
    if (missing !== 0 && offer.isAbsent(other))
      terms.push({ name: 'without', amount: -missing, about: other });
  }
  terms.push({ name: 'trust', amount: s.trust }, opinionTerm(world, who, position));
  if (s.assured !== null) terms.push({ name: 'assurance', amount: assuranceWorth(world, position, who) });
  if (s.pressure !== 0) terms.push({ name: 'pressure', amount: s.pressure });
  if (s.favour !== 0) terms.push({ name: 'favour', amount: s.favour });
  if (s.lean !== 0) terms.push({ name: 'lean', amount: s.lean });
  if (offer.accession) {
    terms.push({ name: 'prestige', amount: -who.prestige });
    if (who.data.ratification.track === 'executive') terms.push({ name: 'fear', amount: -fearOf(who, s) });
  }
  if (offer.emptyChairs !== 0) terms.push({ name: 'empty-chairs', amount: offer.emptyChairs });
  return terms;
}
