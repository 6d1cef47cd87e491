/** `schema`: the JSON Schema of a scenario's files for editors, generated from the schema that validates them. */

import { writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { files, powerFile } from '../scenario/schema.ts';
import { readArguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';

const PLACE = new URL('../../scenarios/scenario.schema.json', import.meta.url);

/** The frame is the document itself; the other files are under `$defs` by name. */
export function scenarioSchema(): Record<string, unknown> {
  const made = (schema: Parameters<typeof toJsonSchema>[0]): Record<string, unknown> => {
    const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
    return rest as Record<string, unknown>;
  };
  const { $defs, ...frame } = made(files['scenario.json']);
  const others: Record<string, unknown> = { 'powers/*.json': made(powerFile) };
  for (const [file, schema] of Object.entries(files)) {
    if (file !== 'scenario.json') others[file] = made(schema);
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A scenario of The Litvinov Protocol: scenario.json',
    ...frame,
    $defs: { ...($defs as Record<string, unknown> | undefined), ...others },
  };
}

export async function schema(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(argv, { write: { type: 'boolean' } }, { least: 0, most: 0 });
  const text = `${JSON.stringify(scenarioSchema(), null, 2)}\n`;
  if (given.flags.write === true) await writeFile(PLACE, text);
  else terminal.out(text);
  return 0;
}
