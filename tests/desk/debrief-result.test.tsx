// The page 'The result' of the debrief: questions to talk over, and the seating plan beside them.
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { unroll } from '../../src/chronicle/autoplay.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import { questionsOf } from '../../src/desk/debrief/result/questions.ts';
import type { ports } from './given.ts';
import '../../src/desk/desk.css';
import { madeDebrief } from './made-debrief.ts';
import { ended, opened, root, sheet } from './opened-debrief.tsx';

test('six questions to talk over, at least three of them with dates of this very game', async () => {
  const desk = ended();
  const game = desk.present.timeline.value;
  const { words } = desk.ports as ReturnType<typeof ports>;
  const asked = questionsOf({ words, game, debrief: madeDebrief(game), iso: desk.ports.iso });
  expect(asked).toHaveLength(6);
  expect(new Set(asked).size).toBe(6);
  expect(
    asked.filter((question) => /\d (?:December|January|February|March) 19\d\d/.test(question)).length,
  ).toBeGreaterThanOrEqual(3);
  // A wait that cost something is asked about from its first day to its last, and not as all the time before it.
  const made = madeDebrief(game);
  const [turning] = made.decisions.filter(({ label }) => label === 'turning-point');
  const decisions = made.decisions.map((one) => (one === turning ? { ...one, command: null } : one));
  const [waited] = questionsOf({ words, game, debrief: { ...made, decisions }, iso: desk.ports.iso });
  const dayOf = (node: number): string =>
    words.date(desk.ports.iso(made.nodes[node]?.day ?? 0), 'medium').replace(/ \d+$/, '');
  const node = turning?.node ?? 0;
  expect(waited).toMatch(new RegExp(`^From .*1929 to ${dayOf(node + 1)} 1929 you let time pass`));
  const other = unroll(desk.ports.begin(0), []).timeline;
  expect(questionsOf({ words, game: other, debrief: null, iso: desk.ports.iso }).length).toBeGreaterThan(3);
  await opened(desk);
  await userEvent.keyboard('1');
  await expect.poll(() => root.querySelectorAll('.debrief-questions li').length).toBe(6);
  expect(root.querySelectorAll('.debrief-questions .ruled')).toHaveLength(12);
  // The seating plan beside the questions shows the signatories.
  const { timeline } = desk.present;
  const { player, partners } = timeline.value.world;
  const { powers } = resultOf(timeline.value);
  const signed = [player, ...partners].filter((power) => powers[power]?.signed !== null);
  expect(signed.length).toBeGreaterThan(1);
  const seats = sheet().element().querySelectorAll('.seats li');
  expect([...seats].map((seat) => seat.querySelector('i')?.textContent).sort()).toEqual(
    signed.map((power) => words.say(`power-${power}`)).sort(),
  );
});
