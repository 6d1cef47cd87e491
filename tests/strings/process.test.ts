// Every transition in the chart of the process has its sentence in every language, and the sheet that shows
// the process has a box for every named state.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { programFiles } from '../../src/build/scenarios.ts';
import { type Outline, outline, statesIn } from '../../src/core/chart-outline.ts';
import { STAGES } from '../../src/core/stages.ts';
import { chartOf, withInner } from '../../src/desk/process/chart.ts';
import { sentenceOf } from '../../src/desk/process/next-steps.ts';
import { makeWords } from '../../src/strings/fluent.ts';
import { scenarioOf } from '../tools.ts';

const whole = outline();
const chart = chartOf(whole);

describe.each(['en', 'pl', 'ru'])('%s', (language) => {
  const texts = programFiles(language).map((path) => readFileSync(path, 'utf8'));
  const words = makeWords(language, [...texts, scenarioOf('moscow-1929').messages[language] ?? '']);

  test('every way of the chart that leads on has a sentence for what opens it, and one for what it ended', () => {
    const lacking = chart.leads
      .map((lead) => sentenceOf(words, lead))
      .flatMap((id) => [id, `${id}.ended`].filter((one) => !words.has(one)));
    expect([...new Set(lacking)]).toEqual([]);
  });

  test('every sentence is of a way that the chart has', () => {
    const said = texts.join('\n').matchAll(/^(opens-[\w-]+) =/gm);
    const frame = ['opens-when', 'opens-sentence', 'opens-begins'];
    const used = new Set([...frame, ...chart.leads.map((lead) => sentenceOf(words, lead))]);
    expect([...said].map(([, id = '']) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test('every state that is shown has a name', () => {
    expect([...chart.all.keys()].filter((name) => !words.has(`stage-${name}`))).toEqual([]);
  });
});

test('every transition of the chart that leads on is among the ways of the sheet', () => {
  const transitions = statesIn(whole).flatMap((state) => state.transitions.filter(({ to }) => to.length > 0));
  expect(chart.leads.map(({ way }) => way)).toEqual(transitions);
  expect(chart.leads.filter(({ to }) => to.length === 0).map(({ by }) => by)).toEqual([]);
});

test('every state that has a name is shown once, and the hours of the table are not shown twice', () => {
  const shown = chart.boxes.flatMap(withInner).map(({ name }) => name);
  expect([...shown].sort()).toEqual([...STAGES].sort());
  expect(chart.all.get('reading')?.states.map(({ path }) => path)).toEqual([
    'table.evening.reading',
    'table.night.reading',
  ]);
});

test('a state that is put elsewhere in the chart is shown there', () => {
  const moved = (state: Outline): Outline => {
    const states = state.states.filter(({ name }) => name !== 'weighing').map(moved);
    const found = whole.states.flatMap(statesIn).find(({ path }) => path === 'table.evening.weighing');
    return state.name === 'negotiation' && found !== undefined
      ? { ...state, states: [...states, { ...found, path: 'negotiation.weighing' }] }
      : { ...state, states };
  };
  const { boxes, all } = chartOf(moved(whole));
  expect(boxes.map(({ name }) => name).slice(0, 4)).toEqual([
    'proposal',
    'counterproposal',
    'weighing',
    'table',
  ]);
  expect(all.get('table')?.inner.map(({ name }) => name)).not.toContain('weighing');
});
