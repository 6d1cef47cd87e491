// A sounding says that an answer comes sooner only where it does.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { advance, type Timeline } from '../../src/chronicle/timeline.ts';
import { view } from '../../src/core/view.ts';
import { stakeOf } from '../../src/desk/acts/stakes.ts';
import { readTape } from '../../src/desk/tape/tape-words.ts';
import { NOON } from '../line.ts';
import { deskAfter, wordsOf } from './given.ts';
import { lay, root } from './laid.tsx';

/** The expected day of the answer to a note sent today, perhaps after a sounding; null where no note can be sent. */
function expected(timeline: Timeline, power: string, sounds: boolean): number | null {
  const sounded = sounds ? advance(timeline, { do: 'sound', power }).timeline : timeline;
  const sent = advance(sounded, { do: 'note', power });
  if ('refusal' in sent) return null;
  return view(sent.moment.game, 'player').powers.find(({ id }) => id === power)?.replyDue ?? null;
}

/** Days with attention enough for a sounding and a note. */
const DAYS = [
  '1928-12-24 note POL',
  '1928-12-31 sound LVA\n1929-01-07',
  `${NOON.slice(0, NOON.indexOf('1929-02-04'))}1929-02-04`,
  `${NOON}\n1929-02-09 sign\n1929-02-18`,
  `${NOON}\n1929-02-09 sign\n1929-03-11 sound FIN\n1929-03-18`,
];

test('the button says that an answer comes sooner exactly where a note after it is answered sooner', () => {
  const met = { sooner: 0, not: 0, none: 0, cold: 0 };
  for (const line of DAYS) {
    const made = deskAfter(line);
    const { timeline } = made.present;
    for (const { id, unprepared } of made.present.view.value.powers) {
      if ('refusal' in advance(timeline.value, { do: 'sound', power: id })) continue;
      const told = stakeOf(made.present, wordsOf(made), made.ports, { do: 'sound', power: id })?.text ?? '';
      const [as, after] = [expected(timeline.value, id, false), expected(timeline.value, id, true)];
      const sooner = as !== null && after !== null && after < as;
      if (unprepared) {
        // It comes no sooner than usual: the sounding only saves the days that a first note takes longer.
        expect(told, `${line} ${id}`).toMatch(/answered in the usual time/);
        met.cold += 1;
      } else {
        expect(/comes sooner/.test(told), `${line} ${id}: ${told}`).toBe(sooner);
        met[as === null ? 'none' : sooner ? 'sooner' : 'not'] += 1;
      }
    }
  }
  expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(0);
});

test('while an answer is due, the page does not say that it comes sooner', async () => {
  const made = lay(deskAfter('1928-12-29 note POL'));
  made.pages.select('POL');
  made.pages.purpose.value = 'learn';
  const said = () => root.querySelector('[data-verb="sound"] .verb-more')?.textContent;
  await expect.poll(said).toBe('You learn more of its reasons.');
  made.pages.select('LTU');
  await expect.poll(said).toBe('You learn more of its reasons; the answer to your next note comes sooner.');
  await expect.element(page.getByRole('button', { name: /^Sound the envoy of Lithuania/ })).toBeVisible();
});

test.each([
  ['en', /^You sound Riga\. .*all their reasons/, /again|once more/],
  ['pl', /^Wysondowano Rygę\. .*wszystkie powody/, /ponownie|raz jeszcze/],
  ['ru', /^Зондаж: Рига\. .*все доводы/, /Снова|Ещё раз/],
])('a first sounding after telegrams were read is not told as the second: %s', (language, told, never) => {
  const made = deskAfter('1928-12-24 intel LVA | sound LVA', 'moscow-1929', language);
  const text = readTape(made.present, wordsOf(made)).at(-1)?.paper.text ?? '';
  expect(text).toMatch(told);
  expect(text).not.toMatch(never);
});
