/**
 * One sentence in plain words on every paper, for readers of fourteen to sixteen: what it says, and no more.
 * It is composed from the facts of the cable, so that every answer of every scenario has one. For news,
 * crises and the steps of the greater pact the scenario's lesson may have its own (`plain-event-<id>`,
 * `plain-dilemma-<id>`, `plain-clock-<id>`); otherwise a general sentence is used.
 */

import type { SeenCable } from '../../../core/seen.ts';
import type { Wish } from '../../../core/standing.ts';
import { isPaper } from '../../../strings/cable-words.ts';
import type { Arguments, Words } from '../../../strings/fluent.ts';
import { reservationWords } from '../../../strings/ledger-words.ts';
import { nameOf, names, power } from '../../../strings/power-names.ts';
import type { Scene } from '../../../strings/teller.ts';

/** A message id with its arguments. */
type Sentence = readonly [id: string, args?: Arguments];

/** A demanded wording ("form=joint") or chair ("ROM") in a pupil's words. */
function plainDemand(words: Words, demand: string): string {
  const [clause = '', option] = demand.split('=');
  if (option === undefined) return words.say('plain-demand-circle', { power: names(words, [demand]) });
  const id = `${clause}-${option}`;
  return words.first([`plain-demand-${id}`, `demand-${id}`, `option-${id}.label`]);
}

/** All demands as one list; "none" if there are none. */
function plainWish(words: Words, wish: Wish | null): string {
  const wordings = Object.entries(wish?.text ?? {}).map(([clause, option]) => `${clause}=${option}`);
  const chairs =
    wish === null || wish.circle.length === 0
      ? []
      : [words.say('plain-demand-circle', { power: names(words, wish.circle) })];
  const all = [...wordings.map((one) => plainDemand(words, one)), ...chairs];
  return all.length === 0 ? 'none' : words.list(all);
}

/** The scenario's own sentence on a piece of news, a crisis or a step, else the general one. */
function own(words: Words, kind: 'event' | 'dilemma' | 'clock', id: string): Sentence {
  const told = `plain-${kind}-${id}`;
  return [words.has(told) ? told : `plain-${kind}`];
}

/** The sentence on a crisis, which is read before its cable is. */
export const plainCrisis = (words: Words, id: string): string => words.say(...own(words, 'dilemma', id));

function letter(words: Words, cable: Extract<SeenCable, { is: 'noteSent' }>): Sentence {
  const to = power(words, cable.power);
  if (cable.toAccede) return ['plain-note-accede', to];
  if (cable.by !== undefined) return ['plain-note-carried', { ...to, by: names(words, [cable.by]) }];
  // A scenario without that letter sends its usual one.
  if (cable.accessionInstead && words.has('letter-note-accession-instead'))
    return ['plain-note-accession-instead', to];
  return [cable.again > 0 ? 'plain-note-again' : 'plain-note', to];
}

function leaving(words: Words, cable: Extract<SeenCable, { is: 'leaving' }>): Sentence {
  const who = power(words, cable.power);
  if (cable.misses.length > 0)
    return ['plain-leaving-without', { ...who, friends: names(words, cable.misses) }];
  if (cable.wish === null) return ['plain-leaving-for-good', who];
  return ['plain-leaving', { ...who, demands: plainWish(words, cable.wish) }];
}

function reservation(words: Words, cable: Extract<SeenCable, { is: 'reservation' }>): Sentence {
  const { wants } = cable;
  const reason = wants === undefined ? reservationWords(words, cable) : plainDemand(words, wants);
  return [
    wants === undefined ? 'plain-reservation' : 'plain-reservation-wish',
    { ...power(words, cable.power), reason },
  ];
}

function sentenceOn(words: Words, scene: Scene, cable: SeenCable): Sentence {
  const date = (day: number): string => words.date(scene.iso(day), 'medium');
  const body = { body: nameOf(words, 'home-body') };
  switch (cable.is) {
    case 'act':
      return [`plain-act-${cable.act}`];
    case 'noteSent':
      return letter(words, cable);
    case 'polling':
      return [
        'plain-polling',
        { ...power(words, cable.power), friends: names(words, cable.friends), date: date(cable.due) },
      ];
    case 'polled':
      return [
        cable.ready ? 'plain-polled-ready' : 'plain-polled-not-ready',
        {
          ...power(words, cable.power),
          by: names(words, [cable.by]),
          demands: plainWish(words, cable.wish),
        },
      ];
    case 'replied':
    case 'needed':
      return [
        cable.is === 'replied' ? `plain-reply-${cable.answer}` : `plain-needed-${cable.outcome}`,
        {
          ...power(words, cable.from),
          demands: plainWish(words, cable.wish),
          friends: cable.waitsFor.length > 0 ? names(words, cable.waitsFor) : '',
        },
      ];
    case 'informed':
    case 'needAsked':
    case 'sounded':
    case 'rumour':
    case 'received':
    case 'assured':
    case 'pressed':
    case 'favoured':
    case 'lobbied':
    case 'settled':
    case 'walkedOut':
    case 'lapsed':
    case 'shelved':
    case 'disowned':
    case 'deposited':
    case 'acceded':
      return [`plain-${cable.is}`, power(words, cable.power)];
    case 'heeded':
      return [cable.met === 0 ? 'plain-told-in-time' : 'plain-heeded', power(words, cable.power)];
    case 'intercepted':
      return [cable.noticed ? 'plain-intercepted-noticed' : 'plain-intercepted', power(words, cable.power)];
    case 'mediated':
      return ['plain-mediated', { ...power(words, cable.power), by: names(words, [cable.by]) }];
    case 'drafted':
      return ['plain-drafted', { demand: plainDemand(words, `${cable.clause}=${cable.to}`) }];
    case 'committed':
      return ['plain-committed', { demand: plainDemand(words, `${cable.clause}=${cable.option}`) }];
    case 'dayNamed':
      return ['plain-dayNamed', { count: cable.withWhom.length, date: date(cable.until) }];
    case 'exposed':
      return ['plain-exposed', { powers: names(words, cable.powers), count: cable.powers.length }];
    case 'tableCalled':
      return ['plain-tableCalled', { powers: names(words, cable.with) }];
    case 'signed':
      return ['plain-signed', { powers: names(words, cable.powers) }];
    case 'asked':
      return [
        cable.granted ? 'plain-granted' : 'plain-refused',
        { ...body, demand: plainDemand(words, cable.demand) },
      ];
    case 'breached':
      return ['plain-breached', { demand: plainDemand(words, cable.demand) }];
    case 'powersWithheld':
      return ['plain-powersWithheld', body];
    case 'leaving':
      return leaving(words, cable);
    case 'reservation':
      return reservation(words, cable);
    case 'answered':
      return [
        cable.bySilence ? 'plain-answered-by-silence' : 'plain-answered',
        { answer: words.say(`dilemma-${cable.id}-${cable.choice}`) },
      ];
    case 'echoed':
      return ['plain-echoed', { date: date(cable.answeredOn) }];
    case 'billPassed':
      return ['plain-billPassed', { ...power(words, cable.power), date: date(cable.handsIn) }];
    case 'billPutOff':
      return ['plain-billPutOff', { ...power(words, cable.power), date: date(cable.until) }];
    case 'ratifying':
      return ['plain-ratifying', { date: date(cable.due) }];
    case 'dilemma':
    case 'clock':
      return own(words, cable.is, cable.id);
    case 'news':
      return own(words, 'event', cable.id);
    case 'ended':
      return ['plain-ended', { ending: words.say(`ending-${cable.ending}`) }];
    case 'published':
    case 'dayPassed':
    case 'dayKept':
    case 'moved':
    case 'exchangeNamed':
    case 'adjourned':
    case 'unrecorded':
    case 'reported':
    case 'warned':
    case 'tableEmpty':
    case 'inForce':
    case 'registered':
    case 'withdrew':
    case 'stage':
    case 'delivered':
    case 'confidence':
    case 'week':
      return [`plain-${cable.is}`];
  }
}

/** The paper of this cable in one plain sentence; null for a cable that is not a paper. */
export const plainOf = (words: Words, scene: Scene, cable: SeenCable): string | null =>
  isPaper(cable) ? words.say(...sentenceOn(words, scene, cable)) : null;
