/**
 * What an offer is worth to a power: the sum of named terms, and nothing but that sum. Every answer carries it. Rules
 * L1-L9 and L11 of RULES.md.
 */
import type { PowerId } from '../scenario/primitives.ts';
import { type Amount, type Day, type PerMille, part, perMille } from './integers.ts';
import { type Position, standing } from './position.ts';
import { type Dealings, hasLeft, hasText, isInvited, type Persuasion } from './standing.ts';
import type { TermName } from './term-name.ts';
import { option, type Profile, profile, type Text, type World } from './world.ts';

/** A named amount. `about` names a power ("ROM"), a wording ("form=joint"), a faction or a tide. */
export interface Term {
  readonly name: TermName;
  readonly amount: Amount;
  readonly about?: string;
}

/** Named amounts, their sum, and what the sum has to reach. */
export interface Ledger {
  readonly terms: readonly Term[];
  readonly total: Amount;
  /** What the total has to reach. */
  readonly aspiration: Amount;
  /** L12: its parts, in the order in which they apply; none where it is a single number of the rules. */
  readonly needed: readonly Term[];
}

/**
 * A ledger of the terms that are not zero, the greatest amount first; equal amounts by name, then by `about`. What the
 * sum has to reach is given as one number or by its parts.
 */
export function makeLedger(terms: readonly Term[], needs: Amount | readonly Term[]): Ledger {
  const shown: Term[] = [];
  for (const term of terms) {
    if (term.amount === 0) continue;
    // Insertion sort: for so few terms twice as fast as `sort` (measured).
    let at = shown.length;
    for (; at > 0; at--) {
      const before = shown[at - 1];
      if (before === undefined || !comesBefore(term, before)) break;
      shown[at] = before;
    }
    shown[at] = term;
  }
  const single = typeof needs === 'number';
  return {
    terms: shown,
    total: total(terms),
    aspiration: single ? needs : total(needs),
    needed: single ? [] : needs.filter(({ amount }) => amount !== 0),
  };
}

function comesBefore(one: Term, other: Term): boolean {
  if (one.amount !== other.amount) return one.amount > other.amount;
  if (one.name !== other.name) return one.name < other.name;
  return (one.about ?? '') < (other.about ?? '');
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
  /** Share of each linkage that the form lets count. */
  readonly share: PerMille;
  /** How far another power counts as present, per mille. */
  readonly presence: (other: PowerId) => PerMille;
  readonly isAbsent: (other: PowerId) => boolean;
  /** Whether the power would accede to what others have signed. */
  readonly accession: boolean;
  /** What empty chairs at a common table cost; zero or negative. */
  readonly emptyChairs: Amount;
}

/** Share of each linkage that counts under the text's form. */
export function shareOf(world: World, text: Text): PerMille {
  const { form } = world.roles;
  return form ? (option(world, form.id, text[form.id] ?? form.start).linkageShare ?? 1000) : 1000;
}

function presenceByRoad(world: World, { road }: Dealings): PerMille {
  const { presence } = world.scenario.rules;
  switch (road) {
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

/** Whether the power has signed the text or acceded to it. */
export function isIn({ road }: Dealings): boolean {
  return road === 'signed' || road === 'deposited' || road === 'bound' || road === 'acceded';
}

/** The offer as it stands today: to sign, or, once others have signed, to accede. */
export function offerToday(world: World, position: Position, power: PowerId): Offer {
  const { standings, treaty } = position;
  const present = (other: PowerId): Dealings | null => standings[other] ?? null;
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

/** L3: linkage, then share, then presence; each product is truncated. */
export function besides(linkage: Amount, share: PerMille, presence: PerMille): Amount {
  return perMille(perMille(linkage, share), presence);
}

/** Receives the terms of a sum one by one, to list them in a ledger or only to add them up. */
export type Count = (name: TermName, amount: Amount, about?: string) => void;

/** Lists the terms that `tell` gives. */
export function listed(tell: (count: Count) => void): Term[] {
  const terms: Term[] = [];
  tell((name, amount, about) => {
    terms.push(about === undefined ? { name, amount } : { name, amount, about });
  });
  return terms;
}

/** Adds up the terms that `tell` gives, without listing them. */
export function summed(tell: (count: Count) => void): Amount {
  let sum = 0;
  tell((_, amount) => {
    sum += amount;
  });
  return sum;
}

/** L4: what each clause is worth; a power that accedes weighs some clauses as if it stood alone. */
export function countClauses(who: Profile, text: Text, accession: boolean, count: Count): void {
  for (const { clause, of } of who.tastes) {
    const { id, start, accessionAs } = clause;
    const alone = accession && accessionAs !== undefined;
    const taste = of[alone ? accessionAs : (text[id] ?? start)];
    count(alone ? 'alone' : 'clause', taste?.worth ?? 0, taste?.wording);
  }
}

/** L7: what opinion at home adds for the publicity, up to the publicity that counts. */
export function opinionOf(world: World, who: Profile, position: Position): Amount {
  const counted = Math.min(position.publicity, world.scenario.rules.opinionCountsUpTo);
  return part(who.opinion, counted, 100);
}

/** P1: the worth of an assurance, by the giver's credibility and by how much this type gives for one. */
export function assuranceWorth(world: World, position: Position, who: Profile): Amount {
  const { points } = world.scenario.rules.assurance;
  return perMille(perMille(points, who.type.assurancePerMille), position.credibility);
}

/** P2: what the power still fears of its neighbour; 0 once it holds an assurance. */
export function fearOf(who: Profile, { assured, calmed }: Persuasion): Amount {
  return assured === null ? Math.max(0, who.type.fear - calmed) : 0;
}

/** Counts the whole sum, term by term. */
function countTerms(world: World, position: Position, power: PowerId, offer: Offer, count: Count): void {
  const who = profile(world, power);
  const s = standing(position, power);
  count('pledge', pledgeToday(world, who, position.day));
  count('reserve', -who.data.reserve);
  if (world.awaited !== null && position.day < world.awaited) count('awaited', who.type.untilTheAwaitedVote);
  countClauses(who, offer.text, offer.accession, count);
  for (const { other, linkage, absent, third } of who.ties) {
    if (linkage !== 0) {
      const beside = besides(linkage, offer.share, offer.presence(other));
      if (beside !== 0) count('beside', beside, other);
    }
    if (absent !== 0 && offer.isAbsent(other)) count('without', -absent, other);
    // Who is imagined beside it would have the text.
    const shares = third !== 0 && !offer.accession;
    if (shares && (hasText(standing(position, other)) || !offer.isAbsent(other)))
      count('third', -third, other);
  }
  count('trust', s.trust);
  count('opinion', opinionOf(world, who, position));
  if (s.assured !== null) count('assurance', assuranceWorth(world, position, who));
  if (s.pressure !== 0) count('pressure', s.pressure);
  if (s.favour !== 0) count('favour', s.favour);
  if (s.lean !== 0) count('lean', s.lean);
  for (const { about, amount } of s.weighed) count('answer', amount, about);
  if (offer.accession) {
    count('prestige', -who.prestige);
    if (who.data.ratification.track === 'executive') count('fear', -fearOf(who, s));
  }
  if (offer.emptyChairs !== 0) count('empty-chairs', offer.emptyChairs);
}

/** The terms of the whole sum. */
export function termsOf(world: World, position: Position, power: PowerId, offer: Offer): Term[] {
  return listed((count) => countTerms(world, position, power, offer, count));
}

/** What an offer is worth to a power, without the ledger. */
export function worthOf(world: World, position: Position, power: PowerId, offer: Offer): Amount {
  return summed((count) => countTerms(world, position, power, offer, count));
}
