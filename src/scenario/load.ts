/**
 * Entry point for scenarios: parses and validates the files of a folder. Returns a scenario or all its faults at once;
 * every fault names file and place, what was found and what is expected.
 */
import * as v from 'valibot';
import { complaint, shown } from './complaint.ts';
import { crossCheck } from './cross.ts';
import type { Observer, Partner, Player } from './power.ts';
import type { Fault } from './report.ts';
import { files, powerFile, type Scenario } from './schema.ts';

/** The files of a scenario's folder as text, by path: "scenario.json", "powers/POL.json", "en.ftl", ... */
export type Files = Readonly<Record<string, string>>;

/** A scenario that can be played, or all its faults. */
export type Loaded = { readonly scenario: Scenario } | { readonly faults: readonly Fault[] };

const MOST_CHARACTERS = 2_000_000;
/** Limit on nesting: conditions contain conditions, and their schema is recursive. */
const MOST_DEPTH = 64;

function isDeeper(value: unknown, than: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return than === 0 || Object.values(value).some((inner) => isDeeper(inner, than - 1));
}

/** The place that a message of `JSON.parse` names by its position, as "line 12, column 3"; empty where it names none. */
export function placeIn(text: string, message: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

function parse(file: string, text: string, faults: Fault[]): unknown {
  if (text.length > MOST_CHARACTERS) {
    faults.push({
      file,
      path: '',
      found: `${text.length} characters`,
      expected: `at most ${MOST_CHARACTERS}`,
    });
    return undefined;
  }
  try {
    const data: unknown = JSON.parse(text);
    if (!isDeeper(data, MOST_DEPTH)) return data;
    faults.push({ file, path: '', found: 'too deep a nesting', expected: `at most ${MOST_DEPTH} levels` });
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    faults.push({
      file,
      path: placeIn(text, why),
      found: `no JSON: ${why.slice(0, 120)}`,
      expected: 'one JSON object',
    });
    return undefined;
  }
}

/** Parses and validates one file; null where it cannot be used, with its faults added to `faults`. */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  file: string,
  texts: Files,
  faults: Fault[],
): v.InferOutput<Schema> | null {
  const text = Object.hasOwn(texts, file) ? texts[file] : undefined;
  if (text === undefined) {
    faults.push({
      file,
      path: '',
      found: 'no such file',
      expected: 'this file in the folder of the scenario',
    });
    return null;
  }
  const before = faults.length;
  const data = parse(file, text, faults);
  if (faults.length > before) return null;
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  for (const issue of result.issues) faults.push(complaint(file, issue));
  return null;
}

const POWER_FILE = /^powers\/([^/]+)\.json$/;
const LANGUAGE_FILE = /^([a-z]{2})\.ftl$/;
const DESPATCH_FILE = /^([a-z0-9-]+)\.despatch$/;

function named(texts: Files, pattern: RegExp): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [path, text] of Object.entries(texts)) {
    const name = pattern.exec(path)?.[1];
    if (name !== undefined) found[name] = text;
  }
  return found;
}

/** Loads a scenario from its files. Never throws for bad data. */
export function loadScenario(texts: Files): Loaded {
  const faults: Fault[] = [];
  const frame = checked(files['scenario.json'], 'scenario.json', texts, faults);
  const home = checked(files['home.json'], 'home.json', texts, faults);
  const events = checked(files['events.json'], 'events.json', texts, faults);
  const story = checked(files['story.json'], 'story.json', texts, faults);
  const disputes = checked(files['disputes.json'], 'disputes.json', texts, faults);
  const codex = Object.hasOwn(texts, 'codex.json')
    ? checked(files['codex.json'], 'codex.json', texts, faults)
    : { entries: [] };
  const sources = checked(files['sources.json'], 'sources.json', texts, faults);
  const partners: Partner[] = [];
  const observers: Observer[] = [];
  const players: Player[] = [];
  const ids = frame ? frame.powers : Object.keys(named(texts, POWER_FILE)).sort();
  for (const id of ids) {
    const file = `powers/${id}.json`;
    const found = checked(powerFile, file, texts, faults);
    if (!found) continue;
    if (found.id !== id)
      faults.push({ file, path: 'id', found: shown(found.id), expected: `"${id}", as the file is called` });
    if (found.role === 'partner') partners.push(found);
    else if (found.role === 'player') players.push(found);
    else observers.push(found);
  }
  const [player] = players;
  if (frame && home && events && story && disputes && codex && sources && player && faults.length === 0) {
    const scenario: Scenario = {
      ...frame,
      home,
      partners,
      playerPower: player,
      observers,
      events: events.events,
      dilemmas: events.dilemmas,
      story,
      disputes: disputes.disputes,
      codex: codex.entries,
      sources,
      messages: named(texts, LANGUAGE_FILE),
      despatches: named(texts, DESPATCH_FILE),
    };
    faults.push(...crossCheck(scenario, players.length));
    if (faults.length === 0) return { scenario };
  } else if (frame && !player && faults.length === 0) {
    faults.push({
      file: 'scenario.json',
      path: 'player',
      found: shown(frame.player),
      expected: 'a power with the role "player"',
    });
  }
  return { faults };
}
