// `check`, `chart` and `schema`: the output for an author of a scenario.
import { cp, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scenarioSchema } from '../../src/cli/schema.ts';
import { process as diplomacy } from '../../src/core/process.ts';
import { cli, lines, ROOT } from './run.ts';

let above = '';
let folder = '';
beforeAll(async () => {
  above = await mkdtemp(join(tmpdir(), 'scenario-'));
  // The id of the scenario.
  folder = join(above, 'two-powers');
  await cp(join(ROOT, 'scenarios/two-powers'), folder, { recursive: true });
});
afterAll(async () => {
  await rm(above, { recursive: true });
});

async function edit(file: string, change: (data: Record<string, unknown>) => void): Promise<void> {
  const path = join(folder, file);
  const data = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  change(data);
  await writeFile(path, JSON.stringify(data));
}

/** Puts the smallest scenario into the folder again. */
async function anew(): Promise<void> {
  await rm(folder, { recursive: true });
  await cp(join(ROOT, 'scenarios/two-powers'), folder, { recursive: true });
}

/** Replaces the first occurrence in a text file of the folder. */
async function replace(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, file), text.replace(from, to));
}

describe('check', () => {
  test('both scenarios of the house can be played', async () => {
    for (const name of ['scenarios/moscow-1929', 'scenarios/two-powers']) {
      const { code, out } = await cli(['check', name]);
      expect(code).toBe(0);
      expect(out).toMatch(/can be played/);
      expect(out).not.toMatch(/no text|never fire|nobody can ever/);
    }
  });

  test('bad data is refused with file, path, what was found and what is expected, all faults at once', async () => {
    await edit('home.json', (home) => {
      home.confidence = 'high';
    });
    await edit('scenario.json', (frame) => {
      frame.version = -1;
    });
    await writeFile(join(folder, 'events.json'), '{"events":[{"id":"x"');
    const { code, err } = await cli(['check', folder]);
    expect(code).toBe(1);
    expect(err).toMatch(/home\.json: confidence: found "high"; expected a number of points/);
    expect(err).toMatch(/scenario\.json: version: found -1; expected no fewer than 0/);
    expect(err).toMatch(/events\.json: .*found no JSON/);
    expect(lines(err).at(-1)).toMatch(/^3 faults/);
  });

  test('what is legal but dead is warned of', async () => {
    await rm(folder, { recursive: true });
    await cp(join(ROOT, 'scenarios/two-powers'), folder, { recursive: true });
    await edit('events.json', (data) => {
      const events = data.events as Record<string, unknown>[];
      for (const event of events) event.when = { refused: { atLeast: 50 } };
    });
    const words = await readFile(join(folder, 'en.ftl'), 'utf8');
    await writeFile(join(folder, 'en.ftl'), words.replace(/^scenario-title = .*$/m, ''));
    const { code, out } = await cli(['check', folder, '--json']);
    expect(code).toBe(0);
    const { warnings } = JSON.parse(out) as { warnings: { code: string; about: string }[] };
    expect(warnings.filter((warning) => warning.code === 'event-never').length).toBeGreaterThan(0);
    expect(warnings).toContainEqual({ code: 'no-message', file: 'en.ftl', about: 'scenario-title' });
  });

  test('a lesson with a fault is told with its place, and what it leaves unsaid is warned of', async () => {
    await rm(folder, { recursive: true });
    await cp(join(ROOT, 'scenarios/moscow-1929'), folder, { recursive: true });
    const words = await readFile(join(folder, 'lesson/stops.pl.ftl'), 'utf8');
    await writeFile(join(folder, 'lesson/stops.pl.ftl'), words.replace(/^stop-railway-cite = .*$/m, ''));
    const left = await cli(['check', folder]);
    expect(left.out).toContain('warning: lesson/*.pl.ftl: stop-railway-cite: this message has no text');
    await edit('lesson/stops.json', ({ stops }) => {
      const [first] = stops as { answers: { acts: string }[] }[];
      if (first?.answers[1]) first.answers[1].acts = 'ratify';
    });
    const { code, err } = await cli(['check', folder]);
    expect(code).toBe(1);
    expect(err).toMatch(
      /lesson\/stops\.json: stops\.0 \("\w+"\)\.answers\.1 \("\w+"\)\.acts: found "ratify"; .* refused: /,
    );
    expect(lines(err).at(-1)).toBe("1 fault: it can be played, but its lesson can't be used");
  });

  test('a fault in a list is told with the id of its item, and broken JSON with its line', async () => {
    await anew();
    await edit('events.json', (data) => {
      const [, barge] = data.events as Record<string, unknown>[];
      if (barge) barge.date = '19 March 1929';
    });
    await replace('home.json', '"confidence": 60,', '"confidence": 60,,');
    const { err } = await cli(['check', folder]);
    expect(err).toContain('events.json: events.1 ("barge").date: found "19 March 1929"; expected a day');
    const before = (await readFile(join(folder, 'home.json'), 'utf8')).split(',,')[0] ?? '';
    expect(err).toContain(`home.json: line ${before.split('\n').length}, column `);
  });

  test('a text that Fluent leaves out or cannot complete is told with its line', async () => {
    await anew();
    await replace('en.ftl', 'event-ice =', 'event ice =');
    await replace(
      'en.ftl',
      'reply-LOW-countered = Lowmark agrees, but for { $demands }.',
      'reply-LOW-countered = But for { $demand }.',
    );
    await replace(
      'en.ftl',
      'reply-UPL-waiting = Upmark would sign beside { $friends }',
      'reply-UPL-waiting = Beside { $friends ',
    );
    await replace('en.ftl', 'event-barge = Forty barges', 'event-barge = Forty barges in { $place }');
    await writeFile(
      join(folder, 'en.ftl'),
      `${await readFile(join(folder, 'en.ftl'), 'utf8')}\nplace-wellhead = Twice\n`,
    );
    const { code, err } = await cli(['check', folder]);
    expect(code).toBe(1);
    expect(err).toMatch(/^en\.ftl: line \d+: found "event ice = .*; expected a message such as/m);
    expect(err).toMatch(
      /^en\.ftl: line \d+: reply-LOW-countered: found \$demand; expected one of .*\$demands/m,
    );
    expect(err).toMatch(
      /^en\.ftl: line \d+: found reply-UPL-waiting, which cannot be read; expected .*"{" closed/m,
    );
    expect(err).toMatch(/^en\.ftl: line \d+: event-barge: found \$place; expected no variable/m);
    expect(err).toMatch(
      /^en\.ftl: line \d+: found place-wellhead again; expected one message of this id; line \d+ has it/m,
    );
    expect(lines(err).at(-1)).toMatch(/^5 faults: it can be played, but some of its texts/);
  });

  test.each([
    ['note UPL |', 'noet UPL |', /^history\.despatch: line 2, column \d+: found noet; expected an act/m],
    [
      'note UPL |',
      'note UPP |',
      /^history\.despatch: line 2, column \d+: found "note UPP" on 1929-03-01: .+; expected only acts/m,
    ],
    [
      '1929-03-18  ratify',
      '1929-03-18  sign',
      /^history\.despatch: line \d+, column 13: found "sign" on 1929-03-18: /m,
    ],
    ['two-powers', 'other', /^history\.despatch: Scenario: found "other"; expected "two-powers"/m],
  ])('a history that cannot be watched is told: %s as %s', async (from, to, told) => {
    await anew();
    await replace('history.despatch', from, to);
    const { code, err } = await cli(['check', folder]);
    expect(code).toBe(1);
    expect(err).toMatch(told);
    expect(lines(err).at(-1)).toBe("1 fault: it can be played, but its history can't be watched");
  });

  test('a power whose land is not in the atlas is warned of', async () => {
    await anew();
    await edit('powers/LOW.json', (power) => {
      power.mapCode = 'RU';
    });
    const { code, out } = await cli(['check', folder]);
    expect(code).toBe(0);
    expect(out).toMatch(/^warning: powers\/LOW\.json: RU: the atlas has no land with this code/m);
    expect(lines(out).at(-1)).toMatch(/; 1 warning$/);
  });

  test('a copied folder whose scenario has the id of another is warned of, until both have one name', async () => {
    const copy = join(above, 'my-scenario');
    await cp(join(ROOT, 'scenarios/two-powers'), copy, { recursive: true });
    const { code, out } = await cli(['check', `${copy}/`]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^warning: scenario\.json: two-powers: this id is not the name of the folder, .*give both one name$/m,
    );
    expect(lines(out).at(-1)).toMatch(/^two-powers can be played: .*; 1 warning$/);
    const frame = await readFile(join(copy, 'scenario.json'), 'utf8');
    await writeFile(join(copy, 'scenario.json'), frame.replace('"id": "two-powers"', '"id": "my-scenario"'));
    const despatch = await readFile(join(copy, 'history.despatch'), 'utf8');
    await writeFile(join(copy, 'history.despatch'), despatch.replace('two-powers', 'my-scenario'));
    const named = await cli(['check', copy]);
    expect(lines(named.out).at(-1)).toMatch(/^my-scenario can be played: .*; 0 warnings$/);
  });

  test('a folder that is none is said to be none', async () => {
    expect(await cli(['check', 'nowhere'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/no such folder: nowhere/),
    });
  });

  test('a folder without scenario.json is said to have none, whatever else lies in it', async () => {
    const other = join(above, 'other');
    await mkdir(join(other, 'deep/powers'), { recursive: true });
    await writeFile(join(other, 'package.json'), '{');
    await writeFile(join(other, 'deep/large.json'), '');
    await truncate(join(other, 'deep/large.json'), 5_000_000);
    const { code, out, err } = await cli(['check', other]);
    expect([code, out]).toEqual([1, '']);
    expect(lines(err)).toEqual([`${other}: no scenario.json in this folder; name a folder that holds one`]);
  });

  test('only the files that a scenario has are read; other ones beside them have no faults', async () => {
    await anew();
    const before = await cli(['check', folder]);
    await mkdir(join(folder, 'drafts/powers'), { recursive: true });
    await mkdir(join(folder, 'xx.ftl'));
    await writeFile(join(folder, 'drafts/en.ftl'), 'event ice = no message\n');
    await writeFile(join(folder, 'notes.ftl'), 'event ice = no message\n');
    for (const large of ['drafts/powers/LOW.json', 'notes.json']) {
      await writeFile(join(folder, large), '');
      await truncate(join(folder, large), 5_000_000);
    }
    expect(await cli(['check', folder])).toEqual(before);
    expect(before.code).toBe(0);
    // One of its own is still too large.
    await truncate(join(folder, 'powers/LOW.json'), 5_000_000);
    expect((await cli(['check', folder])).err).toMatch(
      /powers\/LOW\.json: 5000000 bytes; a scenario's file has at most 4000000/,
    );
  });
});

test('the chart is printed with every state that it has, and PROCESS.md shows it as it is, with the road of a power', async () => {
  const { code, out } = await cli(['chart']);
  expect(code).toBe(0);
  expect(lines(out)[0]).toBe('stateDiagram-v2');
  const shown = await readFile(join(ROOT, 'src/core/PROCESS.md'), 'utf8');
  expect(shown).toContain(out.trim());
  expect(shown).toContain((await cli(['chart', '--road'])).out.trim());
  for (const state of Object.keys(diplomacy.root.states)) expect(out).toMatch(new RegExp(`\\b${state}\\b`));
});

test('the JSON Schema beside the scenarios is the one that the schema makes', async () => {
  const written: unknown = JSON.parse(await readFile(join(ROOT, 'scenarios/scenario.schema.json'), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(scenarioSchema())));
});
