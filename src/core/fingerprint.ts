/**
 * SHA-256 of canonical JSON: a digest for a whole state and one for the rules of a scenario. Equal in every engine,
 * time zone and locale.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Scenario } from '../scenario/schema.ts';
import { type Game, phaseOf, positionOf } from './game.ts';

/** JSON with sorted keys and without `undefined`; equal data give equal text. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

/** SHA-256 of a value's canonical JSON, as 64 hexadecimal digits. */
export function fingerprint(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** Digest of the whole state, as 64 hexadecimal digits: equal for equal games, in every engine. */
export function fingerprintOf(game: Game): string {
  return fingerprint({ phase: phaseOf(game), position: positionOf(game) });
}

/** Parts of a scenario, and of a power, that are shown or cited and that the rules do not read. */
const TOLD = ['$schema', 'messages', 'despatches', 'sources', 'story', 'disputes', 'codex', 'guide', 'goals'];
const TOLD_OF_A_POWER = ['offices', 'interests', 'fears', 'redLines', 'grounds'];
const CITED = ['sources', 'mark'];

const without = (data: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)));

const uncited = (facts: readonly object[]): object[] => facts.map((fact) => without(fact, CITED));

/** Parts are left out by their place, not by name alone: an author may give a clause or a group such a name. */
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

/**
 * Cache of digests: each log of a game names one, computing it takes long, and a scenario does not change once read.
 */
const digests = new WeakMap<Scenario, string>();

/** Digest of what the rules read; scenarios with equal rules have equal digests, whatever their texts and sources. */
export function digestOf(scenario: Scenario): string {
  const known = digests.get(scenario) ?? fingerprint(rulesOf(scenario));
  digests.set(scenario, known);
  return known;
}
