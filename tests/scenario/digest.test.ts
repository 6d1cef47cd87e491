// The digest of a scenario, by which a game knows the rules it was played under; and the deal that its seed makes.
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/core/fingerprint.ts';
import { makeWorld } from '../../src/core/world.ts';
import { type Files, loadScenario } from '../../src/scenario/load.ts';
import { count, filesOf, SCENARIOS, scenarioOf, worldOf } from '../tools.ts';
import { at, type Json, withChange } from './changed-files.ts';

describe('the digest', () => {
  const digest = (files: Files): string => {
    const loaded = loadScenario(files);
    if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
    return digestOf(loaded.scenario);
  };

  test('changes when a number of the rules changes', () => {
    const before = digest(filesOf('two-powers'));
    const changes: [string, (data: Json) => void][] = [
      ['home.json', (d) => Object.assign(d, { confidence: 61 })],
      ['powers/UPL.json', (d) => Object.assign(d, { pledge: 6.01 })],
      ['scenario.json', (d) => Object.assign(at(d, 'clauses.0.options.1'), { verdict: 2.5 })],
      ['events.json', (d) => Object.assign(at(d, 'events.0'), { date: '1929-03-06' })],
    ];
    for (const [file, change] of changes)
      expect(digest(withChange('two-powers', file, change)), file).not.toBe(before);
  });

  test('changes with a clause or a group that is called like a part that is told', () => {
    for (const name of ['story', 'grounds', 'sources', 'guide']) {
      const called = (points: number): string => {
        const files = withChange('two-powers', 'powers/UPL.json', (d) =>
          Object.assign(at(d, 'weights'), { entry: { pairwise: points, all: 1 } }),
        );
        const renamed = Object.entries(files).map(([path, text]) => [
          path,
          text.replaceAll('"entry"', `"${name}"`),
        ]);
        return digest(Object.fromEntries(renamed) as Files);
      };
      expect(called(2), name).toBe(called(2));
      expect(called(3), name).not.toBe(called(2));
    }
    const group = (name: string, members: string[]): string =>
      digest(
        withChange('two-powers', 'scenario.json', (d) => Object.assign(at(d, 'groups'), { [name]: members })),
      );
    expect(group('guide', ['UPL'])).not.toBe(group('guide', ['LOW']));
  });

  test('does not change when a word, a source, a scene or a line of history does', () => {
    const before = digest(filesOf('two-powers'));
    const files = filesOf('two-powers');
    expect(digest({ ...files, 'en.ftl': `${files['en.ftl']}\nmore = words\n` })).toBe(before);
    expect(digest({ ...files, 'tr.ftl': 'x = y\n' })).toBe(before);
    expect(digest({ ...files, 'history.despatch': '; nothing\n' })).toBe(before);
    const source = withChange('two-powers', 'sources.json', (d) =>
      Object.assign(d, { other: { work: 'A book' } }),
    );
    expect(digest(source)).toBe(before);
    const scene = withChange('two-powers', 'story.json', (d) =>
      Object.assign(at(d, 'prologue.0'), { date: '1929-02-16' }),
    );
    expect(digest(scene)).toBe(before);
  });
});

describe('the deal', () => {
  test('seed 0 deals every power its historical type', () => {
    for (const id of SCENARIOS) {
      const { profiles, scenario } = worldOf(id);
      for (const partner of scenario.partners) {
        const historical = partner.types.find((type) => type.historical) ?? partner.types[0];
        expect(profiles[partner.id]?.type.id).toBe(historical?.id);
      }
    }
  });

  test('any seed deals the same types each time, and a thousand seeds deal every type there is', () => {
    const scenario = scenarioOf('moscow-1929');
    const seen = new Set<string>();
    for (let seed = 1; seed <= count(60, 1_000); seed++) {
      const dealt = makeWorld(scenario, seed).profiles;
      const again = makeWorld(scenario, seed).profiles;
      for (const partner of scenario.partners) {
        expect(dealt[partner.id]?.type.id).toBe(again[partner.id]?.type.id);
        seen.add(`${partner.id} ${dealt[partner.id]?.type.id ?? ''}`);
      }
    }
    const all = scenario.partners.flatMap(({ id, types }) => types.map((type) => `${id} ${type.id}`));
    expect([...seen].sort()).toEqual(all.sort());
  });
});
