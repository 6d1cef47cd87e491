/**
 * One number for a whole state, and one for the rules of a scenario: SHA-256 of canonical JSON. Equal in every engine,
 * time zone and locale.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Scenario } from '../scenario/schema.ts';
import { type Game, phaseOf, positionOf } from './game.ts';

/** JSON with sorted keys and without `undefined`; the same text for the same data everywhere. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

/** 64 hexadecimal digits. */
export function fingerprint(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** 64 hexadecimal digits for the whole state: equal for equal games, in every engine. */
export function fingerprintOf(game: Game): string {
  return fingerprint({ phase: phaseOf(game), position: positionOf(game) });
}

/** Parts of a scenario, and of a power, that are told and cited, not played by. */
const TOLD = ['$schema', 'messages', 'despatches', 'sources', 'story', 'disputes', 'codex', 'guide', 'goals'];
const TOLD_OF_A_POWER = ['offices', 'interests', 'fears', 'redLines', 'grounds'];
const CITED = ['sources', 'mark'];

const without = (data: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)));

const uncited = (facts: readonly object[]): object[] => facts.map((fact) => without(fact, CITED));

/** By place, never by name alone: an author may call a clause or a group like one of these parts. */
function rulesOf(scenario: Scenario): object {
  const { clock, home, events, dilemmas, partners, observers, playerPower } = scenario;
  return {
    ...without(scenario, TOLD),
    clock: { ...clock, steps: uncited(clock.steps) },
    home: { ...home, voices: uncited(home.voices) },
    events: uncited(events),
    dilemmas: uncited(dilemmas),
    playerPower: without(playerPower, TOLD_OF_A_POWER),
    observers: observers.map((power) => without(power, TOLD_OF_A_POWER)),
    partners: partners.map((power) => ({
      ...without(power, TOLD_OF_A_POWER),
      ratification:
        power.ratification.track === 'chamber'
          ? { ...power.ratification, tides: uncited(power.ratification.tides) }
          : power.ratification,
    })),
  };
}

/** A scenario never changes once it is read, and each log of a game names its digest: made once, as it takes long. */
const digests = new WeakMap<Scenario, string>();

/** What the rules read; two scenarios with equal rules have equal digests whatever they say in words and cite. */
export function digestOf(scenario: Scenario): string {
  const known = digests.get(scenario) ?? fingerprint(rulesOf(scenario));
  digests.set(scenario, known);
  return known;
}
