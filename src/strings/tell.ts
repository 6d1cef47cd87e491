/**
 * The one place where a cable becomes words: a slug, perhaps a title, and a text. Exhaustive, so that nothing can
 * happen in the game without being told.
 */
import type { Cable } from '../core/cables.ts';
import type { SeenCable } from '../core/view.ts';
import type { Words } from './fluent.ts';
import { demandWords, names, power, wishWords } from './names.ts';

export type PaperKind = 'incoming' | 'outgoing' | 'home' | 'news' | 'record';

/** A cable as a person reads it. */
export interface Paper {
  /** Place and date, and what kind of paper. */
  readonly slug: string;
  readonly title: string | null;
  readonly text: string;
  readonly kind: PaperKind;
  /** The power that it is about. */
  readonly about: string | null;
  readonly hasLedger: boolean;
}

/** What the teller has to know of the scenario: days as dates, who the player is, where news comes from. */
export interface Scene {
  readonly player: string;
  readonly iso: (day: number) => string;
  /** Place id of an event or of a dilemma. */
  readonly placeOf: (event: string) => string | null;
}

type Kind = SeenCable['is'];

const KINDS: Readonly<Record<Kind, PaperKind>> = {
  act: 'record',
  noteSent: 'outgoing',
  informed: 'outgoing',
  needAsked: 'outgoing',
  delivered: 'record',
  drafted: 'outgoing',
  published: 'outgoing',
  sounded: 'incoming',
  received: 'incoming',
  intercepted: 'incoming',
  assured: 'outgoing',
  pressed: 'outgoing',
  favoured: 'outgoing',
  mediated: 'outgoing',
  lobbied: 'outgoing',
  dayNamed: 'outgoing',
  dayPassed: 'record',
  exchangeNamed: 'outgoing',
  committed: 'outgoing',
  exposed: 'news',
  dilemma: 'incoming',
  answered: 'home',
  leaving: 'incoming',
  adjourned: 'record',
  reported: 'home',
  asked: 'home',
  breached: 'home',
  confidence: 'home',
  warned: 'home',
  replied: 'incoming',
  needed: 'incoming',
  tableCalled: 'outgoing',
  powersWithheld: 'home',
  walkedOut: 'incoming',
  tableEmpty: 'record',
  signed: 'record',
  billPassed: 'incoming',
  billPutOff: 'incoming',
  shelved: 'incoming',
  disowned: 'incoming',
  ratifying: 'home',
  deposited: 'record',
  acceded: 'record',
  inForce: 'record',
  registered: 'record',
  clock: 'news',
  news: 'news',
  week: 'record',
  withdrew: 'outgoing',
  ended: 'record',
};

/** Cables that are margin figures rather than papers: drawn elsewhere on the desk, not on the tape. */
const NO_PAPER: ReadonlySet<Kind> = new Set(['delivered', 'confidence', 'week']);

export function isPaper(cable: Pick<Cable, 'is'>): boolean {
  return !NO_PAPER.has(cable.is);
}

interface Told {
  readonly place: string;
  readonly text: string;
  readonly title?: string;
  readonly about?: string;
}

function told(words: Words, scene: Scene, cable: SeenCable): Told {
  const home = words.first([`power-${scene.player}.capital`, `power-${scene.player}`]);
  const from = (id: string): string => words.first([`power-${id}.capital`, `power-${id}`]);
  const date = (day: number): string => words.date(scene.iso(day), 'medium');
  switch (cable.is) {
    case 'act':
      return { place: home, title: words.say(`act-${cable.act}`), text: words.say(`act-${cable.act}.text`) };
    case 'noteSent': {
      const id = cable.toAccede ? 'letter-note-accede' : cable.again ? 'letter-note-again' : 'letter-note';
      return {
        place: home,
        about: cable.power,
        title: words.say('paper-note', power(words, cable.power)),
        text: words.say(id, power(words, cable.power)),
      };
    }
    case 'informed':
      return {
        place: home,
        about: cable.power,
        title: words.say('paper-informed', power(words, cable.power)),
        text: words.say('letter-inform', power(words, cable.power)),
      };
    case 'needAsked':
      return {
        place: home,
        about: cable.power,
        text: words.say('cable-need-asked', power(words, cable.power)),
      };
    case 'delivered':
      return {
        place: from(cable.power),
        about: cable.power,
        text: words.say('cable-delivered', power(words, cable.power)),
      };
    case 'drafted':
      return {
        place: home,
        title: words.say('paper-drafted', { clause: words.say(`clause-${cable.clause}`) }),
        text: words.say('cable-drafted', {
          from: words.say(`option-${cable.clause}-${cable.from}.label`),
          to: words.say(`option-${cable.clause}-${cable.to}.label`),
          clause: words.say(`clause-${cable.clause}`),
        }),
      };
    case 'published':
      return { place: home, title: words.say('paper-published'), text: words.say('letter-publish') };
    case 'sounded':
      return {
        place: home,
        about: cable.power,
        text: words.say('cable-sounded', {
          ...power(words, cable.power),
          intel: cable.intel,
          hint: hintWords(words, 'heard', cable.power, cable.hint),
        }),
      };
    case 'intercepted':
      return {
        place: home,
        about: cable.power,
        title: words.say('paper-intercepted', power(words, cable.power)),
        text: words.say(cable.noticed ? 'cable-intercepted-noticed' : 'cable-intercepted', {
          ...power(words, cable.power),
          hint: hintWords(words, 'read', cable.power, cable.hint),
        }),
      };
    case 'assured':
    case 'pressed':
    case 'lobbied':
      return {
        place: home,
        about: cable.power,
        text: words.say(`cable-${cable.is}`, power(words, cable.power)),
      };
    case 'favoured':
      return {
        place: home,
        about: cable.power,
        text: words.say('cable-favoured', {
          ...power(words, cable.power),
          gift: words.say(`favour-${cable.power}`),
        }),
      };
    case 'mediated':
      return {
        place: from(cable.by),
        about: cable.power,
        text: words.say('cable-mediated', { ...power(words, cable.power), by: names(words, [cable.by]) }),
      };
    case 'dayNamed':
      return {
        place: home,
        text: words.say('cable-day-named', {
          date: date(cable.until),
          powers: cable.withWhom.length > 0 ? names(words, cable.withWhom) : '',
          count: cable.withWhom.length,
        }),
      };
    case 'dayPassed':
      return { place: home, text: words.say('cable-day-passed') };
    case 'exchangeNamed':
      return { place: home, text: words.say('cable-exchange-named') };
    case 'committed':
      return {
        place: home,
        text: words.say('cable-committed', { demand: demandWords(words, `${cable.clause}=${cable.option}`) }),
      };
    case 'exposed':
      return {
        place: home,
        title: words.say('paper-exposed'),
        text: words.say('cable-exposed', { powers: names(words, cable.powers), count: cable.powers.length }),
      };
    case 'dilemma': {
      const place = scene.placeOf(cable.id);
      return {
        place: place === null ? home : words.say(`place-${place}`),
        title: words.say(`dilemma-${cable.id}.title`),
        text: words.say(`dilemma-${cable.id}`),
      };
    }
    case 'answered':
      return {
        place: home,
        title: words.say(`dilemma-${cable.id}.title`),
        text: words.say(cable.bySilence ? 'cable-answered-by-silence' : 'cable-answered', {
          answer: words.say(`dilemma-${cable.id}-${cable.choice}`),
          outcome: words.say(`dilemma-${cable.id}-${cable.choice}.then`),
        }),
      };
    case 'leaving':
      return {
        place: home,
        about: cable.power,
        title: words.say('paper-leaving', power(words, cable.power)),
        text: cable.wish
          ? words.say('cable-leaving', {
              ...power(words, cable.power),
              demands: wishWords(words, cable.wish),
            })
          : words.say('cable-leaving-for-good', power(words, cable.power)),
      };
    case 'adjourned':
      return {
        place: home,
        text: words.say('cable-adjourned', {
          powers: cable.powers.length > 0 ? names(words, cable.powers) : '',
          count: cable.powers.length,
        }),
      };
    case 'received':
      return {
        place: home,
        about: cable.power,
        text: words.say('cable-received', { ...power(words, cable.power), trust: words.signed(cable.trust) }),
      };
    case 'reported':
      return { place: home, text: words.say('cable-reported', { gain: words.signed(cable.gain) }) };
    case 'asked':
      return {
        place: home,
        title: words.say('paper-minute', { body: words.say('home-body') }),
        text: words.say(cable.granted ? 'cable-granted' : 'cable-refused', {
          demand: demandWords(words, cable.demand),
          body: words.say('home-body'),
        }),
      };
    case 'breached':
      return { place: home, text: words.say('cable-breached', { demand: demandWords(words, cable.demand) }) };
    case 'confidence':
      return {
        place: home,
        text: words.say('cable-confidence', {
          change: words.signed(cable.change),
          cause: words.say(`cause-${cable.cause}`),
          now: words.points(cable.now),
        }),
      };
    case 'warned':
      return {
        place: home,
        title: words.say('paper-warning'),
        text: words.say('cable-warned', { confidence: words.points(cable.confidence) }),
      };
    case 'replied':
      return toldReply(words, cable, from(cable.from));
    case 'needed':
      return {
        place: from(cable.from),
        about: cable.from,
        text: cable.wish
          ? words.say('cable-needed', { ...power(words, cable.from), demands: wishWords(words, cable.wish) })
          : words.say('cable-needed-nothing', power(words, cable.from)),
      };
    case 'tableCalled':
      return {
        place: home,
        title: words.say('paper-table'),
        text: words.say('cable-table', { powers: names(words, cable.with), count: cable.with.length }),
      };
    case 'powersWithheld':
      return {
        place: home,
        title: words.say('paper-minute', { body: words.say('home-body') }),
        text: words.say('cable-powers-withheld', { body: words.say('home-body') }),
      };
    case 'walkedOut':
      return {
        place: home,
        about: cable.power,
        text: words.say('cable-walked-out', power(words, cable.power)),
      };
    case 'tableEmpty':
      return { place: home, text: words.say('sign-scene-none') };
    case 'signed':
      return {
        place: home,
        title: words.say('paper-signed', { powers: names(words, cable.powers), count: cable.powers.length }),
        text: words.say('sign-scene'),
      };
    case 'billPassed':
      return {
        place: from(cable.power),
        about: cable.power,
        text: words.say('cable-bill-passed', { ...power(words, cable.power), date: date(cable.handsIn) }),
      };
    case 'billPutOff':
      return {
        place: from(cable.power),
        about: cable.power,
        text: words.say('cable-bill-put-off', { ...power(words, cable.power), date: date(cable.until) }),
      };
    case 'shelved':
      return {
        place: from(cable.power),
        about: cable.power,
        text: words.say('cable-shelved', power(words, cable.power)),
      };
    case 'disowned':
      return {
        place: from(cable.power),
        about: cable.power,
        text: words.say('cable-disowned', power(words, cable.power)),
      };
    case 'ratifying':
      return {
        place: home,
        text: words.say('cable-ratifying', { ratifier: words.say('home-ratifier'), date: date(cable.due) }),
      };
    case 'deposited':
      return {
        place: home,
        about: cable.power,
        title: words.say('paper-deposited', power(words, cable.power)),
        text: words.say('cable-deposited', power(words, cable.power)),
      };
    case 'acceded':
      return {
        place: from(cable.power),
        about: cable.power,
        title: words.say('paper-acceded', power(words, cable.power)),
        text: words.first([`reply-${cable.power}-acceded`, 'cable-acceded'], power(words, cable.power)),
      };
    case 'inForce':
      return {
        place: home,
        text: words.say('cable-in-force', {
          a: words.say(`power-${cable.a}.the`),
          b: words.say(`power-${cable.b}.the`),
        }),
      };
    case 'registered':
      return {
        place: words.first(['place-geneva', 'home-place']),
        title: words.say('paper-registered'),
        text: words.say('cable-registered', { name: words.say('scenario-formal-name') }),
      };
    case 'clock':
      return {
        place: words.first(['place-washington', 'home-place']),
        title: words.say('paper-clock', { pact: words.say('scenario-pact') }),
        text: words.say(`clock-${cable.id}`),
      };
    case 'news': {
      const place = scene.placeOf(cable.id);
      return {
        place: place === null ? home : words.say(`place-${place}`),
        title: words.say(`event-${cable.id}.title`),
        text: words.say(`event-${cable.id}`),
      };
    }
    case 'week':
      return { place: home, text: words.say('cable-week', { attention: cable.attention }) };
    case 'withdrew':
      return { place: home, text: words.say('cable-withdrew') };
    case 'ended':
      return {
        place: home,
        title: words.say(`ending-${cable.ending}`),
        text: words.say(`ending-${cable.ending}.sub`),
      };
  }
}

/** What was heard or read of a government's mind, with how far it is to be believed; nothing where there is but one. */
function hintWords(words: Words, how: 'heard' | 'read', owner: string, hint: string | null): string {
  return hint === null
    ? words.say('hint-none')
    : words.say(`hint-${how}`, { hint: words.say(`type-${owner}-${hint}`) });
}

function toldReply(words: Words, cable: Extract<SeenCable, { is: 'replied' }>, place: string): Told {
  const { from, answer, wish, waitsFor, first } = cable;
  const id = `reply-${from}-${answer}`;
  const asksForChairs = answer !== 'countered' || (wish?.circle.length ?? 0) > 0;
  const choices = [
    ...(cable.evening ? [`${id}.evening`] : []),
    ...(first && asksForChairs ? [`${id}.first`] : []),
    id,
    `reply-${answer}`,
  ];
  return {
    place,
    about: from,
    title: words.say(`paper-reply-${answer}`, power(words, from)),
    text: words.first(choices, {
      ...power(words, from),
      demands: wishWords(words, wish),
      friends: waitsFor.length > 0 ? names(words, waitsFor) : '',
    }),
  };
}

/** Place and date; at the table the hour too, which may run past midnight. */
function slugOf(words: Words, scene: Scene, { day, hour }: SeenCable, place: string): string {
  const when = { place, date: words.date(scene.iso(day), 'medium') };
  if (hour === undefined) return words.say('slug', when);
  return hour < 24 ? words.say('slug-hour', { ...when, hour }) : words.say('slug-night', when);
}

/** The cable in words, or null where it is a figure in the margin and not a paper. */
export function paperOf(words: Words, scene: Scene, cable: SeenCable): Paper | null {
  if (!isPaper(cable)) return null;
  const { place, text, title, about } = told(words, scene, cable);
  return {
    slug: slugOf(words, scene, cable, place),
    title: title ?? null,
    text,
    kind: KINDS[cable.is],
    about: about ?? null,
    hasLedger: 'ledger' in cable,
  };
}

/** One line for every cable, papers or not: for a terminal and for lists of causes. */
export function lineOf(words: Words, scene: Scene, cable: SeenCable): string {
  const { title, text } = told(words, scene, cable);
  return title === undefined ? text : words.say('line', { title, text });
}
