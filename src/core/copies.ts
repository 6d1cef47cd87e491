/**
 * Copies a position or a standing, for a step to change. The fields of a standing are written out one by one: a spread of
 * so many costs twenty times as much (measured), and every step copies several. A step copies one position, which does
 * not show in the time of a game.
 */
import type { Mutable, Position } from './position.ts';
import type { Standing } from './standing.ts';

export const copyOfStanding = (s: Standing): Mutable<Standing> => ({
  road: s.road,
  contact: s.contact,
  informed: s.informed,
  trust: s.trust,
  unseenTrust: s.unseenTrust,
  intel: s.intel,
  beliefs: s.beliefs,
  soundings: s.soundings,
  intercepts: s.intercepts,
  audiences: s.audiences,
  hastened: s.hastened,
  soured: s.soured,
  assured: s.assured,
  pressure: s.pressure,
  pressed: s.pressed,
  pressedBill: s.pressedBill,
  favour: s.favour,
  favoured: s.favoured,
  lean: s.lean,
  leanedBy: s.leanedBy,
  lobbied: s.lobbied,
  heard: s.heard,
  room: s.room,
  calmed: s.calmed,
  weighed: s.weighed,
  shift: s.shift,
  arrives: s.arrives,
  replyDue: s.replyDue,
  replyExpected: s.replyExpected,
  needDue: s.needDue,
  pollDue: s.pollDue,
  pollLater: s.pollLater,
  polled: s.polled,
  broughtBy: s.broughtBy,
  formalReplies: s.formalReplies,
  asked: s.asked,
  wish: s.wish,
  letters: s.letters,
  offered: s.offered,
  told: s.told,
  evidence: s.evidence,
  refusals: s.refusals,
  signed: s.signed,
  promised: s.promised,
  bill: s.bill,
  putOff: s.putOff,
  passed: s.passed,
  handsIn: s.handsIn,
  deposited: s.deposited,
  acceded: s.acceded,
  bound: s.bound,
});

export const copyOfPosition = (p: Position): Mutable<Position> => ({ ...p });
