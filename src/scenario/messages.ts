/**
 * Lists the messages that the game needs in a scenario's word files: every id that a screen, a paper or a ledger may
 * use.
 */
import type { Scenario } from './schema.ts';
import type { Exercise } from './story.ts';

/** Kinds of advice of a voice at home: against something on the desk, for something missing, content with something. */
const ADVICE = ['against', 'for', 'content'];

const ANSWERS = ['agreed', 'waiting', 'countered', 'noted', 'declined', 'withdrawn', 'acceding', 'acceded'];

/** Messages of an exercise of the prologue. */
function exerciseMessages(scene: string, exercise: Exercise): string[] {
  const all = ['task', 'done', 'lesson'].map((part) => `${scene}-${part}`);
  switch (exercise.kind) {
    case 'mark':
      for (const id of exercise.articles)
        all.push(`${scene}-${id}`, ...(id === exercise.answer ? [] : [`${scene}-${id}.no`]));
      return all;
    case 'why':
      return [...all, ...exercise.terms.map(({ id }) => `${scene}-${id}`)];
    case 'choose':
      return all;
    case 'keep':
      return [...all, ...['ask', 'refusal', 'keep'].map((part) => `${scene}-${part}`)];
    case 'wait':
      return [...all, ...exercise.days.map(({ id }) => `${scene}-${id}`)];
  }
}

/** The ids of all messages that the game needs in a scenario's word files. */
export function requiredMessages(scenario: Scenario): string[] {
  const partners = scenario.partners.map(({ id }) => id);
  const ids: string[] = [
    'scenario-title',
    'scenario-subtitle',
    'scenario-formal-name',
    'scenario-pact',
    'scenario-treaty',
    'home-body',
    'home-place',
    'home-ratifier',
    'treaty-title',
    'treaty-final',
    'sign-scene',
    'sign-scene-none',
    'letter-note',
    'letter-note-again',
    'letter-note-accede',
    'letter-inform',
    'letter-publish',
    'demand-circle',
  ];
  for (const id of scenario.powers)
    ids.push(`power-${id}`, `power-${id}.the`, `power-${id}.capital`, `power-${id}.voice`);
  for (const id of partners) ids.push(...ANSWERS.map((answer) => `reply-${id}-${answer}`));
  for (const { id, types } of scenario.partners)
    if (types.some(({ third }) => Object.keys(third).length > 0)) ids.push(`reply-${id}-in-principle`);
  for (const clause of scenario.clauses) {
    ids.push(`clause-${clause.id}`, `clause-${clause.id}.label`);
    for (const option of clause.options) {
      const name = `option-${clause.id}-${option.id}`;
      ids.push(name, `${name}.label`, `${name}.sheet`, `demand-${clause.id}-${option.id}`);
    }
  }
  for (const partner of scenario.partners) {
    for (const type of partner.types) ids.push(`type-${partner.id}-${type.id}`);
    if (partner.favour) ids.push(`favour-${partner.id}`);
    if (partner.ratification.track !== 'chamber') continue;
    for (const faction of partner.ratification.factions) ids.push(`faction-${partner.id}-${faction.id}`);
    for (const tide of partner.ratification.tides) ids.push(`tide-${partner.id}-${tide.id}`);
  }
  for (const power of [scenario.playerPower, ...scenario.partners, ...scenario.observers]) {
    for (const { office, person } of power.offices) ids.push(`office-${office}`, `person-${person}`);
  }
  for (const power of [scenario.playerPower, ...scenario.partners]) {
    for (const { id } of power.interests) ids.push(`interest-${power.id}-${id}`);
    for (const { id } of power.fears) ids.push(`fear-${power.id}-${id}`);
    for (const { id } of power.redLines) ids.push(`redline-${power.id}-${id}`);
  }
  for (const { id } of scenario.preambles) ids.push(`preamble-${id}`);
  for (const { id, place } of scenario.clock.steps)
    ids.push(`clock-${id}`, ...(place === undefined ? [] : [`place-${place}`]));
  for (const event of scenario.events)
    ids.push(`event-${event.id}`, `event-${event.id}.title`, `place-${event.place}`);
  for (const dilemma of scenario.dilemmas) {
    const name = `dilemma-${dilemma.id}`;
    ids.push(name, `${name}.title`, `${name}.history`, `place-${dilemma.place}`);
    for (const [index, { effects, later }] of dilemma.answers.entries()) {
      ids.push(`${name}-${index + 1}`, `${name}-${index + 1}.then`);
      if (later) ids.push(`${name}-${index + 1}.later`);
      if (later?.unless) ids.push(`${name}-${index + 1}.unless`, `${name}-${index + 1}.kept`);
      if (effects.weighs ?? later?.effects.weighs) ids.push(`${name}-${index + 1}.term`);
    }
    for (const person of dilemma.voices) ids.push(`${name}-voice-${person}`, `person-${person}`);
  }
  for (const { person } of scenario.home.voices)
    ids.push(`person-${person}`, ...ADVICE.map((kind) => `voice-${person}-${kind}`));
  for (const { id } of scenario.goals) ids.push(`goal-${id}`);
  for (const ending of scenario.endings) {
    const name = `ending-${ending.id}`;
    ids.push(name, `${name}.headline`, `${name}.sub`, `${name}.text`, `${name}.later`);
  }
  for (const part of ['prologue', 'epilogue'] as const) {
    for (const scene of scenario.story[part])
      ids.push(`${part}-${scene.id}`, `${part}-${scene.id}.title`, `${part}-${scene.id}.date`);
  }
  for (const { id, exercise } of scenario.story.prologue)
    if (exercise !== undefined) ids.push(...exerciseMessages(`prologue-${id}`, exercise));
  for (const { id } of scenario.story.departures) ids.push(`departure-${id}`);
  for (const { id } of scenario.story.night) ids.push(`night-${id}`);
  for (const { person } of scenario.story.fates) ids.push(`fate-${person}`, `person-${person}`);
  for (const { id } of scenario.disputes)
    ids.push(`dispute-${id}`, `dispute-${id}.one`, `dispute-${id}.two`, `dispute-${id}.game`);
  for (const { id } of scenario.codex) ids.push(`codex-${id}`, `codex-${id}.title`);
  ids.push(...scenario.guide);
  return [...new Set(ids)];
}
