/**
 * "What can I do?": at most five things that are possible at this desk today, each with the reason for it, read from
 * what the player's seat knows and from nothing else; and what there is to wait for. It gives no weights and no
 * forecasts: it says that an act is possible and why one might think of it.
 */
import type { Verb } from '../../core/commands.ts';
import type { Demand } from '../../core/home.ts';
import type { Road } from '../../core/road.ts';
import { inPoints } from '../../core/seen.ts';
import type { PowerView } from '../../core/view.ts';
import { type Possible, sittingFor } from '../../core/view-what-if.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { demandWords, power as named, names } from '../../strings/power-names.ts';
import { marksOn } from '../calendar/known-days.ts';
import { requestFigures } from '../dossier/answer-sums.ts';
import { chamberRead } from '../dossier/chambers.ts';
import { lastAnswer } from '../dossier/past-answers.ts';
import { isOutside, leavesFor, type Wanted, wantedBy } from '../dossier/wanted.ts';
import { isBeingAsked, lackOf, towardsLeave } from '../home/towards-leave.ts';
import { plain, signed } from '../shell/figures.ts';
import type { Pages } from '../shell/pages.ts';
import type { Present } from '../shell/present.ts';
import { readTape } from '../tape/tape-words.ts';
import { hasJustDeclined } from './recent-refusal.ts';
import { find } from './verbs.ts';
import { waitingWords } from './waiting-words.ts';

/** One thing: its reason, and the command for it, or the page of the desk on which it is done. */
export interface Counsel {
  readonly reason: string;
  readonly act: Possible | 'waiting' | 'home';
}

const MOST = 5;
/** Of one kind, so that eight notes do not hide the rest. */
const MOST_OF_A_KIND = 2;

const possibleOnly = (found: Possible | null): Possible[] =>
  found !== null && found.refusal === null ? [found] : [];

/** Roads of those who have answered and have not said yes. */
const UNWON: ReadonlySet<Road> = new Set(['countered', 'noted', 'waiting', 'declined']);

/** Of these, who would not come if the signing were called: who waits for others comes (T1). */
const AWAY: readonly Road[] = ['countered', 'noted', 'declined'];

/** A note to that power, where one is possible and would not be yesterday's. */
const noteTo = (present: Present, words: Words, power: PowerId): Possible[] =>
  hasJustDeclined(present, words, power)
    ? []
    : possibleOnly(find(present, (command) => command.do === 'note' && command.power === power));

/** What is signed can't be redrafted; who was missed can still be asked in. */
function openTo(present: Present, words: Words, power: PowerId): Wanted[] {
  const closed = present.view.value.signed !== null;
  return wantedBy(present, words, power).filter(({ demand }) => !closed || demand.kind === 'chair');
}

/** The wording that stands there now is what somebody has asked for. */
function isContested(present: Present, words: Words, demand: Demand): boolean {
  if (demand.kind === 'chair') return false;
  const stands = present.view.value.text[demand.clause];
  return readTape(present, words).some(
    ({ cable }) =>
      (cable.is === 'replied' || cable.is === 'needed') && cable.wish?.text[demand.clause] === stands,
  );
}

/** A talk with the envoy of a government that would take a first note amiss. */
function first(present: Present, demand: Demand): Possible[] {
  if (demand.kind !== 'chair') return [];
  const { powers } = present.view.value;
  const isCold = powers.some(({ id, unprepared }) => id === demand.power && unprepared !== null);
  return isCold ? possibleOnly(find(present, (c) => c.do === 'sound' && c.power === demand.power)) : [];
}

const broughtBy = (present: Present, power: PowerId): PowerId | null =>
  present.view.value.powers.find(({ id }) => id === power)?.broughtBy ?? null;

/**
 * What to do about the friends whom a power brings: to let it ask them itself, which it does when it has to name their
 * chairs again; and once it has, to put all that it asks to home in one sitting. Null where nothing is particular.
 */
function friendsOf(present: Present, words: Words, power: PowerView): Counsel[] | null {
  const { world } = present.timeline.value;
  const brings = world.scenario.partners.find(({ id }) => id === power.id)?.brings;
  if (brings === undefined || present.view.value.signed !== null) return null;
  const chairs = power.wish?.circle.filter((chair) => chair in brings.invites) ?? [];
  const open = present.view.value.powers.filter((one) => chairs.includes(one.id) && isOutside(one));
  if (open.length === 0) return null;
  if (power.pollDue !== null) return [];
  const sitting = possibleOnly(
    find(present, (command) => command.do === 'ask' && 'for' in command && command.for === power.id),
  );
  const said = {
    ...named(words, power.id),
    friends: names(
      words,
      open.map(({ id }) => id),
    ),
  };
  const brought = open.filter((one) => one.broughtBy === power.id);
  if (brought.length > 0) {
    const count = sitting.length === 0 ? 0 : granted(present, power.id);
    if (count > 1)
      return sitting.map((act) => ({ reason: words.say('counsel-sitting', { ...said, count }), act }));
    const wording = brought.flatMap((one) => wordingsOf(present, words, one));
    return wording.length === 0 ? null : wording;
  }
  const asked = readTape(present, words).some(({ cable }) => cable.is === 'polled' && cable.by === power.id);
  if (asked) return null;
  return noteTo(present, words, power.id).map((act) => ({
    reason: words.say('counsel-let-it-ask', said),
    act,
  }));
}

/** How many things would be granted in one sitting for a power; none where one would be refused, as that costs most. */
function granted(present: Present, power: PowerId): number {
  const { put } = sittingFor(present.game.value, power);
  return put.every((one) => one.granted) ? put.length : 0;
}

/** The wordings that a friend asked for when it was found ready, where they may be written and are not there yet. */
function wordingsOf(present: Present, words: Words, friend: PowerView): Counsel[] {
  const { text, mandate } = present.view.value;
  return Object.entries(friend.wish?.text ?? {}).flatMap(([clause, option]): Counsel[] => {
    if (text[clause] === option || !(mandate.options[clause]?.includes(option) ?? false)) return [];
    const reason = words.say('counsel-wish', {
      ...named(words, friend.id),
      demand: demandWords(words, `${clause}=${option}`),
    });
    return possibleOnly(
      find(present, (c) => c.do === 'draft' && c.clause === clause && c.option === option),
    ).map((act) => ({ reason, act }));
  });
}

/** What meets a demand where leave is there, and what asks for leave where it is not. */
function meeting(
  present: Present,
  words: Words,
  demand: Demand,
): { readonly meet: Possible[]; readonly ask: Possible[] } {
  return demand.kind === 'chair'
    ? {
        // Who was found ready by another is invited by that one's hand.
        meet: noteTo(present, words, broughtBy(present, demand.power) ?? demand.power),
        ask: possibleOnly(find(present, (c) => c.do === 'ask' && 'power' in c && c.power === demand.power)),
      }
    : {
        meet: possibleOnly(
          find(present, (c) => c.do === 'draft' && c.clause === demand.clause && c.option === demand.option),
        ),
        ask: possibleOnly(
          find(
            present,
            (c) =>
              c.do === 'ask' && 'clause' in c && c.clause === demand.clause && c.option === demand.option,
          ),
        ),
      };
}

/** What stands in the way of a power that has answered: first what home would allow, then what could move home. */
function wishes(present: Present, words: Words): Counsel[] {
  const closed = present.view.value.signed !== null;
  const steps: Counsel[] = [];
  const all = present.view.value.powers.flatMap((power) => {
    const friends = friendsOf(present, words, power);
    if (friends !== null) return friends;
    const wanted = openTo(present, words, power.id).filter(
      ({ met, demand }) => !met && !isContested(present, words, demand),
    );
    const leaves = leavesFor(present.game.value, wanted);
    return wanted.flatMap(({ key, demand }): Counsel[] => {
      const leave = leaves.get(key);
      if (leave === undefined) return [];
      const { meet, ask } = meeting(present, words, demand);
      const said = {
        ...named(words, power.id),
        demand: demandWords(words, key),
        ...requestFigures(words, leave.ledger),
      };
      const [talk] = first(present, demand);
      // To a closed text anybody may be asked to accede: that takes no leave.
      if (closed)
        return (talk ? [talk] : meet).map((act) => ({ reason: words.say('counsel-missed', said), act }));
      if (leave.allowed && talk !== undefined)
        return [{ reason: words.say('counsel-wish-cold', said), act: talk }];
      if (leave.allowed) return meet.map((act) => ({ reason: words.say('counsel-wish', said), act }));
      if (leave.granted) {
        const reason = words.say(leave.after > 0 ? 'counsel-leave-then' : 'counsel-leave', said);
        return ask.map((act) => ({ reason, act }));
      }
      if (leave.after > 0) return [{ reason: words.say('counsel-no-leave-then', said), act: 'home' }];
      if (isBeingAsked(present, words, demand)) return [];
      const [step] = towardsLeave(present, words, demand).filter(
        ({ gain }) => gain >= lackOf(present.game.value, demand),
      );
      if (step === undefined) return [{ reason: words.say('counsel-no-leave', said), act: 'home' }];
      const figures = {
        lack: plain(words, lackOf(present.game.value, demand)),
        gain: signed(words, step.gain),
      };
      const asked = step.power === null ? said : { ...said, ...named(words, step.power) };
      steps.push({ reason: words.say(`counsel-nearer-${step.by}`, { ...asked, ...figures }), act: step.act });
      return [];
    });
  });
  const isHome = ({ act }: Counsel): boolean => act === 'home';
  return [...all.filter((one) => !isHome(one)), ...steps, ...all.filter(isHome)];
}

/** Powers that have not said yes, and for which something of what they asked for now stands in the text. */
function answered(present: Present, words: Words): Counsel[] {
  const all = present.view.value.powers.filter(({ road }) => UNWON.has(road));
  const met = all.flatMap(({ id }) => {
    const wanted = openTo(present, words, id);
    const some = wanted.filter((one) => one.met).length;
    return some === 0
      ? []
      : [{ id, reason: some === wanted.length ? 'counsel-again' : 'counsel-again-part' }];
  });
  const whole = ({ reason }: { reason: string }): boolean => reason === 'counsel-again';
  return [...met.filter(whole), ...met.filter((one) => !whole(one))].flatMap(({ id, reason }) =>
    noteTo(present, words, id).map((act) => ({ reason: words.say(reason, named(words, id)), act })),
  );
}

/** Notes that could go out: to powers whose wishes the text now meets, then to those that have not been asked. */
function notes(present: Present, words: Words): Counsel[] {
  const { powers, mandate, signed: closed, tabled } = present.view.value;
  // Whoever has just said no to the closed text is not asked first of all.
  const open = powers.filter((power) =>
    closed !== null ? !power.founder : isOutside(power) && mandate.circle.includes(power.id),
  );
  const fresh = [
    ...open.filter(({ road }) => road !== 'declined'),
    ...open.filter(({ road }) => road === 'declined'),
  ];
  const later = closed !== null ? 'counsel-accede' : 'counsel-invite';
  const why = tabled ? later : 'counsel-first';
  return [
    ...answered(present, words),
    ...fresh.flatMap(({ id, road }, at): Counsel[] => {
      const [talk] = first(present, { kind: 'chair', power: id });
      if (talk !== undefined) return [{ reason: words.say('counsel-cold', named(words, id)), act: talk }];
      const reason = closed !== null && road === 'declined' ? 'counsel-since' : at === 0 ? why : later;
      return noteTo(present, words, id).map((act) => ({ reason: words.say(reason, named(words, id)), act }));
    }),
  ];
}

/** Its envoy has been received since it last spoke: once more is worth less. */
function isReceived(present: Present, words: Words, power: PowerId): boolean {
  const tape = readTape(present, words);
  const answer = lastAnswer(tape, power, present.timeline.value.world.player);
  return tape.slice(answer + 1).some(({ cable }) => cable.is === 'received' && cable.power === power);
}

/** Who wants what can't be had today, or nothing that could be written: what is left is to be on good terms. */
function courtesies(present: Present, words: Words): Counsel[] {
  if (present.view.value.signed !== null) return [];
  return present.view.value.powers
    .filter(({ id, road }) => UNWON.has(road) && !wantedBy(present, words, id).some(({ met }) => met))
    .filter(({ id }) => !isReceived(present, words, id))
    .flatMap(({ id }) =>
      possibleOnly(find(present, (command) => command.do === 'audience' && command.power === id)).map(
        (act) => ({
          reason: words.say('counsel-audience', named(words, id)),
          act,
        }),
      ),
    );
}

/** Who has said no and not what it would need. */
function questions(present: Present, words: Words): Counsel[] {
  if (present.view.value.signed !== null) return [];
  return present.view.value.powers
    .filter(({ id, road }) => road === 'declined' && wantedBy(present, words, id).length === 0)
    .flatMap(({ id }) =>
      possibleOnly(find(present, (command) => command.do === 'need' && command.power === id)).map((act) => ({
        reason: words.say('counsel-need', named(words, id)),
        act,
      })),
    );
}

/** Envoys with whom a talk would tell something. */
function talks(present: Present, words: Words): Counsel[] {
  const { iso } = present;
  return present.view.value.powers.flatMap(({ id, road, intel, replyDue }): Counsel[] => {
    const sound = possibleOnly(find(present, (command) => command.do === 'sound' && command.power === id));
    if (road === 'considering' && replyDue !== null && intel < 2) {
      const date = words.date(iso(replyDue), 'short');
      return sound.map((act) => ({
        reason: words.say('counsel-meanwhile', { ...named(words, id), date }),
        act,
      }));
    }
    const unread = UNWON.has(road) && intel < 2;
    return unread ? sound.map((act) => ({ reason: words.say('counsel-hidden', named(words, id)), act })) : [];
  });
}

/** A command of which there is but one, with its reason. */
function one(present: Present, verb: Verb, reason: string): Counsel[] {
  const found = find(present, (command) => command.do === verb && !('with' in command));
  return possibleOnly(found).map((act) => ({ reason, act }));
}

/** It has said no, and, asked what it would need, that nothing in the text would do. */
function isClosed(present: Present, words: Words, power: PowerId): boolean {
  const { road } = present.view.value.powers.find(({ id }) => id === power) ?? {};
  const asked = readTape(present, words).findLast(
    ({ cable }) => cable.is === 'needed' && cable.from === power,
  )?.cable;
  const said = asked?.is === 'needed' ? asked.outcome : null;
  return road === 'declined' && (said === 'nothing-would-do' || said === 'chamber');
}

/**
 * Who has said yes, or waits for others, may be called; while others have not, that is thought of last, and not at all while one of them is
 * about to answer, as the signing would shut it out, nor while those who are missing count for more at home.
 */
function signing(present: Present, words: Words): { readonly whole: boolean; readonly counsel: Counsel[] } {
  const { powers, table } = present.view.value;
  const idsOf = (...roads: readonly Road[]): string[] =>
    powers.filter(({ road }) => roads.includes(road)).map(({ id }) => id);
  const [come, missing] = [idsOf('agreed', 'waiting'), idsOf('considering', ...AWAY)];
  const whole = missing.length === 0;
  const isComing = idsOf('invited', 'considering').length > 0;
  const { signs, othersSign } = present.timeline.value.world.scenario.home.report.credit;
  const worth = (ids: readonly string[]): number =>
    ids.reduce((sum, id) => sum + (signs[id] ?? othersSign), 0);
  const waiting = idsOf('waiting');
  const said = whole ? (waiting.length === 0 ? 'counsel-sign' : 'counsel-sign-waiting') : 'counsel-sign-some';
  const reason = words.say(said, {
    powers: names(words, come),
    others: names(words, whole ? waiting : missing),
  });
  return {
    whole,
    counsel:
      worth(come) > worth(missing.filter((id) => !isClosed(present, words, id))) &&
      !isComing &&
      table === null
        ? one(present, 'call', reason)
        : [],
  };
}

/** What is owed upstairs and at Geneva. */
function affairs(present: Present, words: Words): Counsel[] {
  return [
    ...one(present, 'ratify', words.say('counsel-ratify')),
    ...one(present, 'register', words.say('counsel-register')),
    ...one(present, 'report', words.say('counsel-report')),
  ];
}

/** Chambers that are known to lack something for this text. */
function lobbies(present: Present, words: Words): Counsel[] {
  return present.view.value.powers.flatMap(({ id }): Counsel[] => {
    const { room: read } = chamberRead(present, id);
    const room = read === null ? null : inPoints(read);
    if (room === null || room.total === null || room.total >= 0) return [];
    const lobby = find(present, (command) => command.do === 'lobby' && command.power === id);
    const figure = plain(words, -room.total);
    return possibleOnly(lobby).map((act) => ({
      reason: words.say('counsel-lobby', { ...named(words, id), figure }),
      act,
    }));
  });
}

/** Each command once, a few of a kind, five in all; what waits for an answer and the signing always have their place. */
export function counselFor(present: Present, words: Words, pages: Pages): Counsel[] {
  const { waiting } = pages;
  const { over } = present;
  const { seat } = present;
  if (over.value || seat.value !== 'player') return [];
  const waits: Counsel[] =
    waiting.value === null
      ? []
      : [{ reason: waitingWords(words, present.iso, waiting.value), act: 'waiting' }];
  const { whole, counsel: signatures } = signing(present, words);
  const kinds = [
    affairs(present, words),
    wishes(present, words),
    notes(present, words),
    questions(present, words),
    lobbies(present, words),
    talks(present, words),
    courtesies(present, words),
  ];
  const rest = distinct(kinds.flatMap((kind) => distinct(kind).slice(0, MOST_OF_A_KIND)));
  const few = rest.slice(0, MOST - waits.length - signatures.length);
  return whole ? [...waits, ...signatures, ...few] : [...waits, ...few, ...signatures];
}

/** Two reasons for one command are one thing to do: the first stands. */
function distinct(all: readonly Counsel[]): Counsel[] {
  const key = ({ act }: Counsel): string => (typeof act === 'string' ? act : JSON.stringify(act.command));
  return all.filter((one, at) => all.findIndex((other) => key(other) === key(one)) === at);
}

/** What is known to come next, and when: one sentence. */
export function waitFor(present: Present, words: Words): string {
  const { iso } = present;
  const { day } = present.view.value;
  const ahead = [...marksOn(present, words)].filter(([on]) => on > day).sort(([a], [b]) => a - b);
  const [next] = ahead;
  if (next === undefined) return words.say('counsel-wait-open');
  return words.say('counsel-wait', { date: words.date(iso(next[0]), 'medium'), what: words.list(next[1]) });
}
