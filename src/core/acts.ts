/**
 * Carries out the player's commands, which have already been checked for legality. The rules behind an effect are in
 * the module of their subject; everything at the table, from the call to the signatures, is in table.ts.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import { type ActCommand, type CommandOf, cost, demandOf, spendsWord } from './commands.ts';
import { answer, answerOpening } from './dilemmas.ts';
import { metSince, readWires, replyDue, withdrawIfShort } from './due-answers.ts';
import { reportGain } from './home.ts';
import { accessionBy } from './in-force.ts';
import { type Amount, part, perMille } from './integers.ts';
import { unprepared } from './may-offer.ts';
import { allows, ask, beyondMandate, breach, type Demand, demandKeys, packetFor } from './permission.ts';
import { assure, favour, intercept, lobby, mediate, press, sound } from './persuasion.ts';
import { carriedTo, carryInvitations } from './poll.ts';
import { isTabled, type Position, standing } from './position.ts';
import { changeToday, isSignInPrint, publicityInPrint, registrationAtHome } from './public-acts.ts';
import { settle, spendWord } from './reservations.ts';
import { type Dealings, type Demands, isInvited } from './standing.ts';
import type { StepBuilder } from './step-builder.ts';
import { call } from './table.ts';
import { breakCommitment, commit, nameDay, trustByType } from './tied-hands.ts';
import { profile, type World } from './world.ts';

/** Carries out one command other than `wait`, then reads the wires that it sets off; not while a table sits. */
export function act(builder: StepBuilder, command: ActCommand): void {
  builder.set({ attention: builder.position.attention - cost(builder.position, command) });
  if (spendsWord(command.do)) spendWord(builder);
  // TypeScript cannot express that the table pairs each verb with the handler of its own command.
  const carryOut = CARRIED_OUT[command.do] as (builder: StepBuilder, command: ActCommand) => void;
  carryOut(builder, command);
  if (builder.position.table === null) readWires(builder, false);
}

type CarriedOut = {
  readonly [V in ActCommand['do']]: (builder: StepBuilder, command: CommandOf<V>) => void;
};

const CARRIED_OUT: CarriedOut = {
  draft: (builder, { clause, option: to }) => draft(builder, clause, to),
  note: (builder, { power }) => note(builder, power),
  inform: (builder, { powers }) => inform(builder, powers),
  need: (builder, { power }) => need(builder, power),
  sound: (builder, { power }) => sound(builder, power),
  audience: (builder, { power }) => audience(builder, power),
  intel: (builder, { power }) => intercept(builder, power),
  assure: (builder, { power }) => assure(builder, power),
  favour: (builder, { power }) => favour(builder, power),
  press: (builder, { power }) => press(builder, power),
  mediate: (builder, { by, power }) => mediate(builder, by, power),
  lobby: (builder, { power }) => lobby(builder, power),
  commit: (builder, { clause, option: id }) => commit(builder, clause, id),
  deadline: (builder, { on }) => nameDay(builder, on),
  answer: (builder, { dilemma, choice }) => {
    if (builder.position.dilemma?.id === dilemma) answer(builder, choice, false);
    else answerOpening(builder, dilemma, choice);
  },
  publish: (builder) => publish(builder),
  ask: (builder, command) =>
    ask(
      builder,
      'for' in command ? packetFor(builder.world, builder.position, command.for) : [demandOf(command)],
    ),
  report: (builder) => report(builder),
  call: (builder, command) => call(builder, command.with ?? null, true),
  settle: (builder, { power }) => settle(builder, power),
  sign: (builder, command) => call(builder, command.with ?? null, false),
  ratify: (builder) => ratify(builder),
  register: (builder) => register(builder),
  withdraw: (builder) => withdraw(builder),
};

function inform(builder: StepBuilder, powers: readonly PowerId[]): void {
  for (const power of powers) {
    builder.move(power, 'inform', { informed: builder.position.day });
    builder.tell({ is: 'informed', power });
  }
}

function ratify(builder: StepBuilder): void {
  const { own, day } = builder.position;
  builder.set({ own: { ...own, ordered: day } });
  builder.tell({ is: 'ratifying', due: day + builder.world.scenario.home.ratification.days });
}

function withdraw(builder: StepBuilder): void {
  builder.set({ withdrawn: builder.position.day });
  builder.tell({ is: 'withdrew' });
}

/** Changes one wording. Once the text is on other desks, the powers that had agreed judge it again. */
function draft(builder: StepBuilder, clause: ClauseId, to: OptionId): void {
  const { world } = builder;
  const from = builder.position.text[clause] ?? to;
  const tabled = isTabled(builder.position);
  builder.set({ text: { ...builder.position.text, [clause]: to }, newsToPrint: true });
  builder.tell({ is: 'drafted', clause, from, to });
  if (!tabled) {
    breakCommitment(builder, clause);
    return;
  }
  builder.confidence(changeToday(world, builder.position), 'draft', `${clause}=${to}`);
  builder.set({ draftedOn: builder.position.day });
  breakCommitment(builder, clause);
  breachIfBeyond(builder, { kind: 'option', clause, option: to });
  for (const power of world.partners) withdrawIfShort(builder, power, null);
}

function breachIfBeyond(builder: StepBuilder, demand: Demand): void {
  if (!allows(builder.position, demand)) breach(builder, demand);
}

/** Sends the text to a power: an invitation, a later note, or a request to accede. */
function note(builder: StepBuilder, power: PowerId): void {
  const { world, position } = builder;
  const toAccede = position.treaty !== null;
  const who = profile(world, power);
  const before = standing(position, power);
  const again = before.contact === null ? 0 : before.formalReplies;
  if (!toAccede) {
    const wordings = isTabled(position) ? [] : beyondMandate(world, position, []);
    for (const demand of wordings) breach(builder, demand);
    // H5: later notes to the same chair are no new breach.
    if (!isInvited(before)) breachIfBeyond(builder, { kind: 'chair', power });
  }
  const cold = unprepared(world, position, power);
  if (cold) builder.trust(power, cold.trust);
  const later = cold?.days ?? 0;
  const due = replyDue(builder, power) + later;
  builder.move(power, 'note', {
    contact: before.contact ?? position.day,
    replyDue: due,
    replyExpected: replyDue(builder, power, true) + later,
    arrives: Math.min(due, position.day + who.data.noteTravelDays),
  });
  builder.set({ newsToPrint: true });
  const accessionInstead = again > 0 && offersAccessionInstead(world, position, power);
  builder.tell({ is: 'noteSent', power, again, toAccede, ...(accessionInstead ? { accessionInstead } : {}) });
  if (toAccede) return;
  carryInvitations(builder, power);
  answerSoonerWhereAllIsGranted(builder, power);
  heed(builder, power, before);
}

/**
 * Whether the power asked for chairs, none of them is or is being invited, and the text is open to accession instead.
 */
function offersAccessionInstead(world: World, position: Position, power: PowerId): boolean {
  const circle = standing(position, power).wish?.circle ?? [];
  if (position.treaty !== null || circle.length === 0 || accessionBy(world, position.text) !== 'open')
    return false;
  const invited = (chair: PowerId): boolean => isInvited(standing(position, chair));
  return !circle.some(invited) && carriedTo(world, position, power).length === 0;
}

/** R18: a leader whose last demands the note meets in full takes half of the remaining days. */
function answerSoonerWhereAllIsGranted(builder: StepBuilder, power: PowerId): void {
  const { wish, replyDue } = builder.standing(power);
  if (profile(builder.world, power).data.brings === undefined || wish === null || replyDue === null) return;
  if (metSince(builder.position, wish) < demandKeys(wish).length) return;
  const { day } = builder.position;
  builder.hastenReply(power, (due) => day + part(due - day, 1, 2));
}

/**
 * R20: a power that was told of the text in good time takes its first note as a courtesy. R11: a power that was asked
 * what it needs gains trust for each of those demands that the next note meets.
 */
function heed(builder: StepBuilder, power: PowerId, { road, informed, told }: Dealings & Demands): void {
  const { informing, need } = builder.world.scenario.rules;
  const thank = (met: number, trust: Amount): void => {
    builder.trust(power, trust);
    builder.tell({ is: 'heeded', power, met, trust });
  };
  const daysBefore = builder.position.day - (informed ?? 0);
  if (road === 'informed' && daysBefore >= informing.daysBefore && informing.trust !== 0)
    thank(0, informing.trust);
  if (told === null) return;
  const met = Math.min(need.mostMet, metSince(builder.position, told));
  builder.change(power, { told: null });
  if (met > 0) thank(met, met * need.trustPerDemandMet);
}

function need(builder: StepBuilder, power: PowerId): void {
  const { day } = builder.position;
  builder.change(power, {
    asked: true,
    contact: builder.standing(power).contact ?? day,
    needDue: day + builder.world.scenario.rules.need.answerDays,
  });
  builder.tell({ is: 'needAsked', power });
}

/**
 * P10: an audience with an envoy; each later one gains less trust. After the signature the hidden type decides what it
 * is worth, so no figure is told.
 */
function audience(builder: StepBuilder, power: PowerId): void {
  const s = builder.standing(power);
  const { world, position } = builder;
  const gain = world.scenario.rules.audience.trust[s.audiences] ?? 0;
  const isSigned = position.treaty !== null;
  builder.change(power, { audiences: s.audiences + 1 });
  builder.trust(power, isSigned ? perMille(gain, profile(world, power).type.audiencePerMille) : gain);
  builder.tell({ is: 'received', power, trust: isSigned ? null : gain, usual: gain });
}

/** A5, K9: prints the correspondence, each time for less publicity. */
function publish(builder: StepBuilder): void {
  const { world, position } = builder;
  const publicity = publicityInPrint(world, position);
  const times = position.publications + 1;
  const by = publicity - position.publicity;
  const isSign = isSignInPrint(world, position);
  builder.set({ publicity, publications: times, publishedOn: position.day, newsToPrint: false });
  const near = isSign ? trustByType(builder, 'trustOnPublication') : [];
  builder.tell({ is: 'published', times, publicity, by, near });
}

function report(builder: StepBuilder): void {
  const { position } = builder;
  const gain = reportGain(builder.world, position);
  builder.set({ reports: position.reports + 1, lastReport: position.day, credit: 0 });
  builder.tell({ is: 'reported', gain, now: builder.confidenceAfter(gain) });
  builder.confidence(gain, 'report');
}

function register(builder: StepBuilder): void {
  builder.set({ registered: builder.position.day });
  builder.tell({ is: 'registered', near: trustByType(builder, 'trustOnRegistration') });
  builder.confidence(registrationAtHome(builder.world, builder.position), 'registration');
}
