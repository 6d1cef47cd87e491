/**
 * Turns cables into words: a slug, sometimes a title, and a text. The only place that does so, and exhaustive: every
 * kind of cable has words.
 */
import type { Cable } from '../core/cables.ts';
import type { SeenCable } from '../core/seen.ts';
import { printedChange, type Words } from './fluent.ts';
import { reservationWords, termWords } from './ledger-words.ts';
import { hintWords, leavingId, letterId, toldReply } from './letter-words.ts';
import { demandWords, likesWords, nameOf, names, wishWords } from './power-names.ts';
import { type CableText, type Scene, Teller } from './teller.ts';

export type PaperKind = 'incoming' | 'outgoing' | 'home' | 'news' | 'record';

/** A cable in words. */
export interface Paper {
  /** Place and date. */
  readonly slug: string;
  readonly title: string | null;
  readonly text: string;
  readonly kind: PaperKind;
  /** The power that it is about. */
  readonly about: string | null;
  readonly hasLedger: boolean;
}

/** H12: whether a request was decided otherwise than it would have been without its undecided members. */
function hasTipped({ granted, ledger }: Extract<SeenCable, { readonly is: 'asked' }>): boolean {
  const members = ledger.terms.find(({ name }) => name === 'members')?.amount ?? 0;
  return (ledger.total ?? 0) - members >= (ledger.aspiration ?? 0) !== granted;
}

type Kind = SeenCable['is'];

const KINDS: Readonly<Record<Kind, PaperKind>> = {
  act: 'record',
  stage: 'record',
  noteSent: 'outgoing',
  polling: 'incoming',
  polled: 'incoming',
  heeded: 'incoming',
  informed: 'outgoing',
  needAsked: 'outgoing',
  delivered: 'record',
  lapsed: 'record',
  drafted: 'outgoing',
  published: 'outgoing',
  sounded: 'incoming',
  received: 'incoming',
  rumour: 'news',
  intercepted: 'incoming',
  assured: 'outgoing',
  pressed: 'outgoing',
  favoured: 'outgoing',
  mediated: 'outgoing',
  lobbied: 'outgoing',
  dayNamed: 'outgoing',
  dayPassed: 'record',
  dayKept: 'record',
  exchangeNamed: 'outgoing',
  committed: 'outgoing',
  exposed: 'news',
  dilemma: 'incoming',
  answered: 'home',
  echoed: 'incoming',
  leaving: 'incoming',
  reservation: 'incoming',
  settled: 'outgoing',
  unrecorded: 'record',
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
  moved: 'incoming',
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

/** Cables that are figures in the margin; the desk shows them elsewhere, not on the tape. */
const NO_PAPER: ReadonlySet<Kind> = new Set(['delivered', 'confidence', 'week', 'stage']);

export function isPaper(cable: Pick<Cable, 'is'>): boolean {
  return !NO_PAPER.has(cable.is);
}

function told(words: Words, scene: Scene, cable: SeenCable): CableText {
  const tell = new Teller(words, scene);
  const body = { body: nameOf(words, 'home-body') };
  switch (cable.is) {
    case 'act':
      return tell.own(`act-${cable.act}.text`, {}, words.say(`act-${cable.act}`));
    case 'stage':
      return tell.own(`stage-${cable.stage}`);
    case 'noteSent':
      return tell.about(
        letterId(words, cable),
        cable.power,
        cable.by === undefined
          ? { title: 'paper-note', args: { times: cable.again } }
          : { title: 'paper-note-carried', args: { by: names(words, [cable.by]) } },
      );
    case 'polling':
      return tell.about('cable-polling', cable.power, {
        args: { friends: names(words, cable.friends), date: tell.date(cable.due) },
        title: 'paper-polling',
        there: true,
      });
    case 'polled': {
      const heard = cable.ready ? 'ready' : 'not-ready';
      const own = `polled-${cable.power}-${heard}`;
      return {
        ...tell.about(words.has(own) ? own : `cable-polled-${heard}`, cable.power, {
          args: {
            by: names(words, [cable.by]),
            demands: cable.wish === null ? 'none' : wishWords(words, cable.wish),
          },
          title: `paper-polled-${heard}`,
        }),
        place: tell.capital(cable.by),
      };
    }
    case 'informed':
      return tell.about('letter-inform', cable.power, { title: 'paper-informed' });
    case 'needAsked':
      return tell.about('cable-need-asked', cable.power);
    case 'delivered':
      return tell.about('cable-delivered', cable.power, { there: true });
    case 'lapsed':
      return tell.about('cable-lapsed', cable.power, { title: 'paper-lapsed' });
    case 'drafted': {
      const clause = { clause: words.say(`clause-${cable.clause}`) };
      const label = (option: string): string => words.say(`option-${cable.clause}-${option}.label`);
      return tell.own(
        'cable-drafted',
        { ...clause, from: label(cable.from), to: label(cable.to) },
        words.say('paper-drafted', clause),
      );
    }
    case 'published':
      return tell.published(cable);
    case 'sounded':
      return tell.about('cable-sounded', cable.power, {
        args: { intel: cable.intel, hint: hintWords(words, 'heard', cable.power, cable.hint) },
      });
    case 'rumour':
      return {
        ...tell.about('cable-rumour', cable.power, {
          args: { hint: words.say(`type-${cable.power}-${cable.hint}`) },
          title: 'paper-rumour',
        }),
        place: tell.home,
      };
    case 'intercepted':
      return tell.about(cable.noticed ? 'cable-intercepted-noticed' : 'cable-intercepted', cable.power, {
        args: { hint: hintWords(words, 'read', cable.power, cable.hint) },
        title: 'paper-intercepted',
      });
    case 'lobbied': {
      const { undecided: adds } = cable;
      const heard = adds === null ? 'none' : adds > 0 ? 'more' : adds < 0 ? 'fewer' : 'as-counted';
      return tell.about('cable-lobbied', cable.power, {
        args: { heard, points: words.points(Math.abs(adds ?? 0)) },
      });
    }
    case 'assured':
    case 'pressed':
      return tell.about(`cable-${cable.is}`, cable.power);
    case 'favoured':
      return tell.about('cable-favoured', cable.power, {
        args: { gift: words.say(`favour-${cable.power}`) },
      });
    case 'mediated':
      return {
        ...tell.about('cable-mediated', cable.power, { args: { by: names(words, [cable.by]) } }),
        place: tell.capital(cable.by),
      };
    case 'dayNamed':
      return tell.own('cable-day-named', { ...tell.names(cable.withWhom), date: tell.date(cable.until) });
    case 'dayPassed':
      return tell.own('cable-day-passed');
    case 'dayKept':
      return tell.own(
        'cable-day-kept',
        { ...tell.names(cable.powers), counts: cable.trust > 0 ? 1 : 0, trust: words.signed(cable.trust) },
        words.say('paper-day-kept'),
      );
    case 'exchangeNamed':
      return tell.own('cable-exchange-named');
    case 'committed':
      return tell.own('cable-committed', { demand: demandWords(words, `${cable.clause}=${cable.option}`) });
    case 'exposed':
      return tell.own('cable-exposed', tell.names(cable.powers), words.say('paper-exposed'));
    case 'dilemma':
      return {
        place: tell.placeOf('dilemmas', cable.id),
        title: words.say(`dilemma-${cable.id}.title`),
        text: words.say(`dilemma-${cable.id}`),
      };
    case 'answered': {
      const answer = `dilemma-${cable.id}-${cable.choice}`;
      return tell.own(
        cable.bySilence ? 'cable-answered-by-silence' : 'cable-answered',
        { answer: words.say(answer), outcome: words.say(`${answer}.then`) },
        words.say(`dilemma-${cable.id}.title`),
      );
    }
    case 'echoed': {
      const paper = `dilemma-${cable.id}`;
      return {
        place: tell.placeOf('dilemmas', cable.id),
        title: words.say('paper-echoed', { title: words.say(`${paper}.title`) }),
        text: words.say('cable-echoed', {
          date: tell.date(cable.answeredOn),
          answer: words.say(`${paper}-${cable.choice}`),
          outcome: words.say(`${paper}-${cable.choice}.${cable.prevented ? 'kept' : 'later'}`),
        }),
      };
    }
    case 'leaving':
      return tell.about(leavingId(cable), cable.power, {
        args: {
          demands: wishWords(words, cable.wish),
          friends: cable.misses.length > 0 ? names(words, cable.misses) : '',
        },
        title: 'paper-leaving',
      });
    case 'reservation': {
      const { voice } = termWords(words, { ...cable, sign: -1 }, cable.power);
      const said = voice === null ? '' : `${words.say('quoted', { said: voice })} `;
      return tell.about('cable-reservation', cable.power, {
        args: { said, reason: reservationWords(words, cable), wish: cable.wants === undefined ? 0 : 1 },
        title: 'paper-reservation',
      });
    }
    case 'settled':
      return tell.about('cable-settled', cable.power, { args: { trust: words.signed(cable.trust) } });
    case 'unrecorded':
      return tell.own('cable-unrecorded', tell.names(cable.powers));
    case 'adjourned':
      return tell.own('cable-adjourned', tell.names(cable.powers));
    case 'received':
      return tell.received(cable);
    case 'heeded':
      return tell.about('cable-heeded', cable.power, {
        args: { count: cable.met, trust: words.signed(cable.trust) },
      });
    case 'reported':
      return tell.own('cable-reported', {
        gain: words.signed(printedChange(cable.now - cable.gain, cable.now)),
      });
    case 'asked':
      return tell.own(
        cable.granted ? 'cable-granted' : 'cable-refused',
        { ...body, demand: demandWords(words, cable.demand), tipped: hasTipped(cable) ? 'yes' : 'no' },
        words.say('paper-minute', body),
      );
    case 'breached':
      return tell.own('cable-breached', { demand: demandWords(words, cable.demand) });
    case 'confidence':
      return tell.own('cable-confidence', {
        change: words.signed(printedChange(cable.now - cable.change, cable.now)),
        cause: words.say(`cause-${cable.cause}`),
        now: words.points(cable.now),
      });
    case 'warned':
      return tell.own(
        'cable-warned',
        { confidence: words.points(cable.confidence) },
        words.say('paper-warning'),
      );
    case 'replied':
      return toldReply(words, cable, tell.capital(cable.from));
    case 'needed':
      return tell.about(`cable-needed-${cable.outcome}`, cable.from, {
        args: {
          demands: wishWords(words, cable.wish),
          friends: cable.waitsFor.length > 0 ? names(words, cable.waitsFor) : '',
          ...likesWords(words, cable.likes),
        },
        there: true,
      });
    case 'tableCalled':
      return tell.own('cable-table', tell.names(cable.with), words.say('paper-table'));
    case 'powersWithheld':
      return tell.own('cable-powers-withheld', body, words.say('paper-minute', body));
    case 'walkedOut':
      return tell.about('cable-walked-out', cable.power);
    case 'tableEmpty':
      return tell.own('sign-scene-none');
    case 'signed':
      return tell.own('sign-scene', {}, words.say('paper-signed', tell.names(cable.powers)));
    case 'billPassed':
      return tell.passed(cable.power, cable, cable.handsIn > cable.day ? cable.handsIn : null);
    case 'billPutOff':
      return tell.fromChamber('bill-put-off', cable.power, cable, cable.until);
    case 'moved':
      return tell.moved(cable);
    case 'shelved':
      return tell.fromChamber('shelved', cable.power, cable);
    case 'disowned':
      return tell.fromChamber('disowned', cable.power);
    case 'ratifying':
      return tell.own('cable-ratifying', {
        ratifier: nameOf(words, 'home-ratifier'),
        date: tell.date(cable.due),
      });
    case 'deposited':
      return tell.about('cable-deposited', cable.power, { title: 'paper-deposited' });
    case 'acceded': {
      const own = `reply-${cable.power}-acceded`;
      return tell.about(words.has(own) ? own : 'cable-acceded', cable.power, {
        title: 'paper-acceded',
        there: true,
      });
    }
    case 'inForce':
      return tell.own('cable-in-force', { a: names(words, [cable.a]), b: names(words, [cable.b]) });
    case 'registered':
      return tell.registered(cable);
    case 'clock': {
      const own = scene.placeOf('steps', cable.id);
      return {
        place: words.first(own === null ? ['place-washington', 'home-place'] : [`place-${own}`]),
        title: words.say('paper-clock', { pact: nameOf(words, 'scenario-pact') }),
        text: words.say(`clock-${cable.id}`),
      };
    }
    case 'news':
      return {
        place: tell.placeOf('events', cable.id),
        title: words.say(`event-${cable.id}.title`),
        text: words.say(`event-${cable.id}`),
      };
    case 'week':
      return tell.own('cable-week', { attention: cable.attention });
    case 'withdrew':
      return tell.own('cable-withdrew');
    case 'ended':
      return tell.own(`ending-${cable.ending}.sub`, {}, words.say(`ending-${cable.ending}`));
  }
}

/** Place and date; at the table also the hour, which may be after midnight. */
function slugOf(words: Words, scene: Scene, { day, hour }: SeenCable, place: string): string {
  const when = { place, date: words.date(scene.iso(day), 'medium') };
  if (hour === undefined) return words.say('slug', when);
  return hour < 24 ? words.say('slug-hour', { ...when, hour }) : words.say('slug-night', when);
}

/** The cable as a paper; null where it is a figure in the margin. */
export function paperOf(words: Words, scene: Scene, cable: SeenCable): Paper | null {
  if (!isPaper(cable)) return null;
  const { place, text, title, about } = told(words, scene, cable);
  return {
    slug: slugOf(words, scene, cable, place),
    title: title ?? null,
    text,
    kind: KINDS[cable.is],
    about: about ?? null,
    hasLedger: 'ledger' in cable && cable.ledger.terms.length > 0,
  };
}

/** One line for any cable, also for those that are no papers: for the terminal and for lists of causes. */
export function lineOf(words: Words, scene: Scene, cable: SeenCable): string {
  const { title, text } = told(words, scene, cable);
  return title === undefined ? text : words.say('line', { title, text });
}
