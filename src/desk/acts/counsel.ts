/**
 * The advice of "What can I do?": at most five acts that are possible today, each with a reason, and what the
 * player can wait for. It reads only what the player's seat knows. It gives no weights and no forecasts; a
 * reason says why one might think of the act.
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

/** One piece of advice: its reason and its command, or the page of the desk on which the act is done. */
export interface Counsel {
  readonly reason: string;
  readonly act: Possible | 'waiting' | 'home';
}

const MOST = 5;
/** Limit for one kind of advice, so that eight notes do not hide the rest. */
const MOST_OF_A_KIND = 2;

const possibleOnly = (found: Possible | null): Possible[] =>
  found !== null && found.refusal === null ? [found] : [];

/** Roads of powers that have answered and have not said yes. */
const UNWON: ReadonlySet<Road> = new Set(['countered', 'noted', 'waiting', 'declined']);

/** Those of `UNWON` that would not come if the signing were called; a power that waits for others comes (T1). */
const AWAY: readonly Road[] = ['countered', 'noted', 'declined'];

/** A note to that power, if one is possible and the power has not just declined the closed text. */
const noteTo = (present: Present, words: Words, power: PowerId): Possible[] =>
  hasJustDeclined(present, words, power)
    ? []
    : possibleOnly(find(present, (command) => command.do === 'note' && command.power === power));

/** What the power still asks for. A signed text cannot be redrafted, but a missing power can still be invited. */
function openTo(present: Present, words: Words, power: PowerId): Wanted[] {
  const closed = present.view.value.signed !== null;
  return wantedBy(present, words, power).filter(({ demand }) => !closed || demand.kind === 'chair');
}

/** Whether somebody has asked for the wording that stands in the text now. */
function isContested(present: Present, words: Words, demand: Demand): boolean {
  if (demand.kind === 'chair') return false;
  const stands = present.view.value.text[demand.clause];
  return readTape(present, words).some(
    ({ cable }) =>
      (cable.is === 'replied' || cable.is === 'needed') && cable.wish?.text[demand.clause] === stands,
  );
}

/** A sounding first, where a first note without one would cost trust. */
function first(present: Present, demand: Demand): Possible[] {
  if (demand.kind !== 'chair') return [];
  const { powers } = present.view.value;
  const isCold = powers.some(({ id, unprepared }) => id === demand.power && unprepared !== null);
  return isCold ? possibleOnly(find(present, (c) => c.do === 'sound' && c.power === demand.power)) : [];
}

const broughtBy = (present: Present, power: PowerId): PowerId | null =>
  present.view.value.powers.find(({ id }) => id === power)?.broughtBy ?? null;

/**
 * What to do about the friends whom a power brings: let it ask them itself, which it does when it has to name
 * their chairs again; after that, put everything it asks for to home in one sitting. Null if neither applies.
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

/**
 * How many things home would grant for a power in one sitting; 0 if it would refuse one, because refusals
 * cost most.
 */
function granted(present: Present, power: PowerId): number {
  const { put } = sittingFor(present.game.value, power);
  return put.every((one) => one.granted) ? put.length : 0;
}

/**
 * The wordings that a friend asked for when it was found ready, if the mandate allows them and they are not
 * in the text yet.
 */
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

/** The acts that meet a demand within the mandate, and the acts that ask for leave outside it. */
function meeting(
  present: Present,
  words: Words,
  demand: Demand,
): { readonly meet: Possible[]; readonly ask: Possible[] } {
  return demand.kind === 'chair'
    ? {
        // A friend that a leader found ready is invited through the leader.
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

/** What keeps a power that has answered from a yes: first what home would allow, then what could move home. */
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
      // Accession to a closed text can be offered to anybody and needs no leave.
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

/** Powers that have not said yes although the text now contains some of what they asked for. */
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

/** Notes that could go out: first to powers whose wishes the text now meets, then to powers without a note. */
function notes(present: Present, words: Words): Counsel[] {
  const { powers, mandate, signed: closed, tabled } = present.view.value;
  // A power that has just declined the closed text comes last.
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

/** Whether its envoy has been received since its last answer; a second audience is worth less. */
function isReceived(present: Present, words: Words, power: PowerId): boolean {
  const tape = readTape(present, words);
  const answer = lastAnswer(tape, power, present.timeline.value.world.player);
  return tape.slice(answer + 1).some(({ cable }) => cable.is === 'received' && cable.power === power);
}

/** Audiences for powers whose wishes cannot be met today, or not in the text: only good relations can help there. */
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

/** Plain questions to powers that have declined without saying what they would need. */
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

/** Soundings of envoys that would reveal something. */
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

/** The only command of its kind, with its reason. */
function one(present: Present, verb: Verb, reason: string): Counsel[] {
  const found = find(present, (command) => command.do === verb && !('with' in command));
  return possibleOnly(found).map((act) => ({ reason, act }));
}

/** The power has declined, and when asked what it would need, it answered that no change of the text would do. */
function isClosed(present: Present, words: Words, power: PowerId): boolean {
  const { road } = present.view.value.powers.find(({ id }) => id === power) ?? {};
  const asked = readTape(present, words).findLast(
    ({ cable }) => cable.is === 'needed' && cable.from === power,
  )?.cable;
  const said = asked?.is === 'needed' ? asked.outcome : null;
  return road === 'declined' && (said === 'nothing-would-do' || said === 'chamber');
}

/**
 * The signing can be called once a power has agreed or waits for others. While others have not, it comes
 * last. It is left out while one of them is about to answer, because the signing would exclude it, and unless
 * the powers that come are worth more at home than the missing ones.
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

/** Duties to the home government and to the League: ratification, registration, reports. */
function affairs(present: Present, words: Words): Counsel[] {
  return [
    ...one(present, 'ratify', words.say('counsel-ratify')),
    ...one(present, 'register', words.say('counsel-register')),
    ...one(present, 'report', words.say('counsel-report')),
  ];
}

/** Lobbying of chambers that are known to lack something for this text. */
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

/** Each command once, a few of each kind, five in all; an open paper and the signing are never cut. */
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

/** Keeps the first of several reasons for one command. */
function distinct(all: readonly Counsel[]): Counsel[] {
  const key = ({ act }: Counsel): string => (typeof act === 'string' ? act : JSON.stringify(act.command));
  return all.filter((one, at) => all.findIndex((other) => key(other) === key(one)) === at);
}

/** What is known to come next and when, as one sentence. */
export function waitFor(present: Present, words: Words): string {
  const { iso } = present;
  const { day } = present.view.value;
  const ahead = [...marksOn(present, words)].filter(([on]) => on > day).sort(([a], [b]) => a - b);
  const [next] = ahead;
  if (next === undefined) return words.say('counsel-wait-open');
  return words.say('counsel-wait', { date: words.date(iso(next[0]), 'medium'), what: words.list(next[1]) });
}
