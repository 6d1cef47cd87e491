// What is told has its source, and what is invented says so: the promise of the first sheet, checked for
// every paper.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyOf } from '../../src/chronicle/autoplay.ts';
import { dayOf } from '../../src/core/calendar.ts';
import type { Game } from '../../src/core/game.ts';
import { worldOf as worldOfGame } from '../../src/core/game.ts';
import { readCable, type SeenCable } from '../../src/core/seen.ts';
import { iso, type World } from '../../src/core/world.ts';
import { isPaper } from '../../src/strings/cable-words.ts';
import { disputeOn, markOf, type PaperMark, shownMark } from '../../src/strings/paper-mark.ts';
import { FIXED, take, walks } from '../random.ts';
import { at, faultsOf, withChange } from '../scenario/changed-files.ts';
import { count, SCENARIOS, scenarioOf, worldOf } from '../tools.ts';

const moscow = worldOf('moscow-1929');

const marked = (world: World, cable: SeenCable): PaperMark | null =>
  markOf(world.scenario, (day) => iso(world, day), cable);

/** A paper has its mark, and the mark is correct. */
function hold(game: Game, cable: Parameters<typeof readCable>[2]): void {
  const world = worldOfGame(game);
  const mark = marked(world, readCable(game, 'historian', cable));
  if (!isPaper(cable) || cable.is === 'act') return;
  if (mark === null) throw new Error(`${cable.is} has no mark`);
  const works = mark.sources.filter((key) => world.scenario.sources[key]?.isWork);
  if (mark.mark !== 'invented' && works.length === 0) throw new Error(`${cable.is} cites no work`);
}

describe('every paper has its mark', () => {
  test.each(SCENARIOS)('of the history of %s', (id) => {
    const history = historyOf(worldOf(id));
    let papers = 0;
    for (const { game, cables } of history?.moments ?? [])
      for (const cable of cables) {
        hold(game, cable);
        papers += 1;
      }
    expect(papers).toBeGreaterThan(20);
  });

  test('of random games', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(walks(60), (walk) => {
        take(walk, (_, __, result) => {
          if ('refusal' in result) return;
          for (const cable of result.cables) {
            hold(result.game, cable);
            kinds.add(cable.is);
          }
        });
      }),
      { seed: FIXED, numRuns: count(25, 2_000) },
    );
    expect(kinds.size).toBeGreaterThan(25);
  });
});

/** A cable as a game would write it on that day. */
function cable(date: string, told: { is: string } & Record<string, unknown>): SeenCable {
  return { day: dayOf(moscow.calendar, date), ...told } as unknown as SeenCable;
}

describe('in Moscow', () => {
  test('each paper that history attests is found by what a game writes on that day', () => {
    const attested = Object.values(moscow.scenario.story.papers).flatMap((papers) => papers.attested);
    expect(attested.length).toBeGreaterThan(30);
    for (const like of attested) {
      const { is, date, power, says = 'agreed' } = like;
      const who = is === 'replied' ? { from: power } : { power };
      const more = { answer: says, granted: true, demand: says, powers: says.split(' ') };
      const found = marked(
        moscow,
        cable(date ?? '1929-03-01', { is, ...(power === undefined ? {} : who), ...more }),
      );
      expect(found, `${is} of ${date}`).toMatchObject({ mark: like.mark });
      if (date !== undefined) expect(found, `${is} of ${date}`).toHaveProperty('date', date);
    }
  });

  test.each([
    ['the note of 29 December', '1928-12-29', { is: 'noteSent', power: 'POL' }, 'worded'],
    ['the same, a day late', '1928-12-30', { is: 'noteSent', power: 'POL' }, 'invented'],
    [
      'the minute of 31 January',
      '1929-01-31',
      { is: 'asked', demand: 'form=joint', granted: true },
      'worded',
    ],
    ['the same, refused', '1929-01-31', { is: 'asked', demand: 'form=joint', granted: false }, 'invented'],
    ['a minute of 11 January', '1929-01-11', { is: 'asked', demand: 'ROM', granted: true }, 'invented'],
    [
      'a Lithuanian yes taken back',
      '1929-01-31',
      { is: 'replied', from: 'LTU', answer: 'withdrawn' },
      'invented',
    ],
    // Its scene, cloth, lamps and cameras, is that of the sources on any day.
    ['a signing that never was', '1929-01-26', { is: 'signed', powers: ['SOV', 'POL', 'TUR'] }, 'worded'],
    ['a table that nobody stays at', '1929-01-26', { is: 'tableEmpty' }, 'invented'],
    ['Latvia’s deposit', '1929-03-05', { is: 'deposited', power: 'LVA' }, 'document'],
    ['the vote in the Senate', '1929-01-15', { is: 'clock', id: 'senate' }, 'document'],
    ['the shots on the Zbrucz', '1929-01-13', { is: 'dilemma', id: 'zbrucz' }, 'invented'],
    [
      'history’s answer to the seizure of the railway',
      '1929-07-14',
      { is: 'answered', id: 'railway', choice: 2 },
      'worded',
    ],
    ['another answer', '1929-07-14', { is: 'answered', id: 'railway', choice: 3 }, 'invented'],
    ['a flag at Mukden, not checked', '1928-12-29', { is: 'news', id: 'mukden' }, 'unchecked'],
  ])('%s', (_, date, told, mark) => {
    const found = marked(moscow, cable(date, told));
    expect(found && shownMark(moscow.scenario.sources, found)).toBe(mark);
  });

  test('what Finland did stands beside the card that doubts it', () => {
    const { scenario } = moscow;
    const acceding = cable('1929-03-24', { is: 'replied', from: 'FIN', answer: 'acceding' });
    expect(disputeOn(scenario, acceding, null)).toBe('finland');
    expect(disputeOn(scenario, cable('1929-07-24', { is: 'acceded', power: 'FIN' }), null)).toBe('finland');
    expect(disputeOn(scenario, cable('1928-12-29', { is: 'news', id: 'artti' }), null)).toBe('finland');
    expect(disputeOn(scenario, cable('1929-03-05', { is: 'deposited', power: 'LVA' }), null)).toBeNull();
  });

  test('which power answered first is asked of its first answer, not of a later one or of a yes taken back', () => {
    const { scenario } = moscow;
    const said = (date: string, answer: string) => cable(date, { is: 'replied', from: 'LTU', answer });
    const [first, later] = [said('1929-01-10', 'countered'), said('1929-01-24', 'withdrawn')];
    expect(disputeOn(scenario, first, first.day)).toBe('who-first');
    expect(disputeOn(scenario, later, first.day)).toBeNull();
  });

  test('crises and scenes never pass for documents, nor does what was invented', () => {
    const { dilemmas, story, sources } = scenarioOf('moscow-1929');
    expect([...dilemmas, ...story.prologue].filter(({ mark }) => mark === 'document')).toEqual([]);
    expect(Object.entries(sources).flatMap(([key, { isWork }]) => (isWork ? [] : [key]))).toEqual([
      'invented',
      'judgement',
      'not-traced',
    ]);
  });
});

describe('the door refuses', () => {
  const told = (file: string, change: Parameters<typeof withChange>[2]): string[] =>
    faultsOf(withChange('two-powers', file, change)).map(({ path, expected }) => `${path}: ${expected}`);

  test.each([
    ['events.json', 'events.0'],
    ['scenario.json', 'clock.steps.0'],
    ['story.json', 'prologue.0'],
    ['story.json', 'epilogue.0'],
    ['story.json', 'papers.minutes'],
  ])('in %s a paper without a mark: %s', (file, place) => {
    const faults = told(file, (data) => {
      delete at(data, place).mark;
    });
    expect(faults).toEqual([
      `${place}.mark: the key "mark", which says what the paper rests on: "document", "worded" (by the game, after a source) or "invented"`,
    ]);
  });

  test('a document that cites no work, and an attested paper of a power that there is not', () => {
    const document = told('events.json', (data) => Object.assign(at(data, 'events.0'), { mark: 'document' }));
    expect(document).toEqual(['events.0.mark: a work among its sources, or the mark "invented"']);
    const like = { is: 'replied', date: '1929-03-10', power: 'POL', mark: 'invented', sources: ['invented'] };
    const attested = told('story.json', (data) =>
      Object.assign(at(data, 'papers.replies'), { attested: [like] }),
    );
    expect(attested).toEqual([expect.stringMatching(/^papers\.replies\.attested\.0\.power: a power/)]);
  });
});
