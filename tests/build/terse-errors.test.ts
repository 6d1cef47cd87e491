// What the shipped page leaves of XState's messages.
import { expect, test } from 'vitest';
import { terseErrors } from '../../src/build/terse-errors.ts';

const of = (id: string, code: string): unknown => {
  const { transform } = terseErrors() as { transform: (code: string, id: string) => { code: string } | null };
  return transform(code, id)?.code ?? null;
};

test('an error of XState is thrown without its message, whatever stands between quotes in it', () => {
  const id = '/x/node_modules/xstate/dist/raise.esm.js';
  expect(of(id, "if (bad) throw new Error(`Child state 'x' does not exist`);")).toBe(
    "if (bad) throw new Error('XState');",
  );
});

test('nobody else’s code is touched', () => {
  expect(of('/x/src/core/game.ts', 'throw new Error(`no power`)')).toBeNull();
});
