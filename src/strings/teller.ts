/** The few forms in which most papers are worded, with their places. */
import type { CableOf, Vote } from '../core/cables.ts';
import type { Amount } from '../core/integers.ts';
import type { Partner } from '../scenario/power.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type Arguments, inPoints, type Words } from './fluent.ts';
import { audienceTrust, mayMoveNames, type PublicAct, spanOf } from './may-move.ts';
import { capitalOf, names, power } from './power-names.ts';

/** The papers whose place is in the scenario: news, crises, steps of the greater pact's clock. */
type Placed = 'events' | 'dilemmas' | 'steps';

/** What wording needs of the scenario: days as dates, the player, the places of papers. */
export interface Scene {
  readonly player: string;
  readonly iso: (day: number) => string;
  /** Id of a paper's place; a piece of news and a crisis may have the same id and different places. */
  readonly placeOf: (papers: Placed, id: string) => string | null;
  readonly partners: readonly Partner[];
  /** What registration is worth to each party. */
  readonly registration: Amount;
}

/** The places of a scenario's papers. */
export const placesIn =
  ({
    events,
    dilemmas,
    clock: { steps },
  }: Pick<Scenario, 'events' | 'dilemmas' | 'clock'>): Scene['placeOf'] =>
  (papers, id) =>
    ({ events, dilemmas, steps })[papers].find((one) => one.id === id)?.place ?? null;

/** A paper without its date and kind. */
export interface CableText {
  readonly place: string;
  readonly text: string;
  readonly title?: string;
  readonly about?: string;
}

/** Makes the texts of papers in one language for one scenario. */
export class Teller {
  readonly words: Words;
  readonly scene: Scene;
  readonly home: string;

  constructor(words: Words, scene: Scene) {
    this.words = words;
    this.scene = scene;
    this.home = this.capital(scene.player);
  }

  say(id: string, args?: Arguments): string {
    return this.words.say(id, args);
  }

  capital(power: string): string {
    return `${capitalOf(this.words, power)}`;
  }

  date(day: number): string {
    return this.words.date(this.scene.iso(day), 'medium');
  }

  placeOf(papers: Placed, id: string): string {
    const place = this.scene.placeOf(papers, id);
    return place === null ? this.home : this.say(`place-${place}`);
  }

  names(powers: readonly string[]): Arguments {
    return { powers: powers.length > 0 ? names(this.words, powers) : '', count: powers.length };
  }

  /** A paper from the player's own side. */
  own(id: string, args?: Arguments, title?: string, act: PublicAct | null = null): CableText {
    const said = this.say(id, args);
    const text = act === null ? said : this.moving(said, act);
    return { place: this.home, text, ...(title === undefined ? {} : { title }) };
  }

  /** The text, and whose trust the act that it tells of may move. */
  moving(text: string, act: PublicAct): string {
    const moved = mayMoveNames(this.words, this.scene.partners, act);
    return moved === null ? text : this.say('cable-may-move', { text, ...moved });
  }

  /** A paper about a power, written at home or, with `there`, in its capital; with a title if one is given. */
  about(id: string, who: string, { args, title, there }: Form = {}): CableText {
    const of = power(this.words, who);
    return {
      place: there ? this.capital(who) : this.home,
      about: who,
      text: this.say(id, { ...of, ...args }),
      ...(title === undefined ? {} : { title: this.say(title, { ...of, ...args }) }),
    };
  }

  /** That a bill has passed, and the day of the deposit if that is a later one. */
  passed(who: string, vote: Votes, handsIn: number | null): CableText {
    const said = this.fromChamber('bill-passed', who, vote);
    if (handsIn === null) return said;
    return { ...said, text: `${said.text} ${this.say('cable-hands-in', { date: this.date(handsIn) })}` };
  }

  /** An audience and what it brings in trust; after the signature the hidden type decides between these amounts. */
  received({ power: who, trust, usual }: CableOf<'received'>): CableText {
    const partner = this.scene.partners.find(({ id }) => id === who);
    const amounts = trust !== null || partner === undefined ? [usual] : audienceTrust(partner, usual, null);
    const id = amounts.length > 1 ? 'cable-received-signed' : 'cable-received';
    return this.about(id, who, { args: { trust: spanOf(this.words, amounts) } });
  }

  /** The player's letter to the press, what it has done to publicity, and whose trust it may have moved. */
  published(cable: CableOf<'published'>): CableText {
    const text = this.say('cable-published', {
      letter: this.say('letter-publish'),
      by: inPoints(cable.by),
      now: inPoints(cable.publicity),
    });
    return { place: this.home, title: this.say('paper-published'), text: this.moving(text, cable) };
  }

  /** The registration, what it is worth, and whose trust it may have moved. */
  registered(cable: CableOf<'registered'>): CableText {
    const named = this.say('cable-registered', { name: this.say('scenario-formal-name') });
    const worth = this.say('cable-registered-worth', { worth: this.words.signed(this.scene.registration) });
    return {
      place: this.words.first(['place-geneva', 'home-place']),
      title: this.say('paper-registered'),
      text: this.moving(`${named} ${worth}`, cable),
    };
  }

  /** That a vote comes sooner, or that a deposit waits for that of an ally, with the old day and the new one. */
  moved({ power: who, ally, was, until }: CableOf<'moved'>): CableText {
    const [old, now] = [was, until].map((day) => this.words.date(this.scene.iso(day), 'short'));
    const args = { was: old ?? '', until: now ?? '' };
    if (ally === undefined) return this.about('cable-vote-moved', who, { args, there: true });
    return this.about('cable-deposit-moved', who, {
      args: { ...args, ally: names(this.words, [ally]) },
      title: 'paper-deposit-moved',
      there: true,
    });
  }

  /** What happened to a bill, from its chamber, with the votes if it voted and the resulting day. */
  fromChamber(is: string, who: string, { ayes = 0, all = 0 }: Partial<Votes> = {}, day?: number): CableText {
    const args = { ayes, all, ...(day === undefined ? {} : { date: this.date(day) }) };
    return this.about(`cable-${is}`, who, { args, title: `paper-${is}`, there: true });
  }
}

type Votes = Pick<Vote, 'ayes' | 'all'>;

interface Form {
  readonly args?: Arguments;
  readonly title?: string;
  readonly there?: boolean;
}
