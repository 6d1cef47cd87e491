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

/** Parts of a scenario that are told and cited, not played by. */
const TOLD: ReadonlySet<string> = new Set([
  '$schema',
  'messages',
  'despatches',
  'sources',
  'story',
  'disputes',
  'codex',
  'guide',
  'offices',
  'interests',
  'fears',
  'redLines',
  'grounds',
]);

function rulesOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rulesOf);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !TOLD.has(key))
      .map(([key, item]) => [key, rulesOf(item)]),
  );
}

/** What the rules read; two scenarios with equal rules have equal digests whatever they say in words and cite. */
export function digestOf(scenario: Scenario): string {
  return fingerprint(rulesOf(scenario));
}
