// What is drawn for a picture: which land is hatched how, which frontier is lit, which thread leads where in which colour.
import { describe, expect, test } from 'vitest';
import type { Picture, Road, Thread } from '../../src/atlas/picture.ts';
import { degreesAt } from '../../src/atlas/projection.ts';
import type { Line, Point } from '../../src/atlas/rings.ts';
import { borderBetween } from '../../src/atlas/shapes.ts';
import { paintWays } from '../../src/map/layers/couriers.ts';
import { Frame } from '../../src/map/layers/frame.ts';
import { SettledLayer } from '../../src/map/layers/fresh-changes.ts';
import { Inset } from '../../src/map/layers/inset.ts';
import { paintGlyphs } from '../../src/map/layers/names.ts';
import { Night } from '../../src/map/layers/night.ts';
import { Lit } from '../../src/map/layers/night-glow.ts';
import { paintStatus } from '../../src/map/layers/status.ts';
import { paintThreads, paintThreadWords } from '../../src/map/layers/threads.ts';
import { paintTowns } from '../../src/map/layers/towns.ts';
import { MotionBounds } from '../../src/map/motion-bounds.ts';
import { INK, PAPER_HI, PLUS, RATIFIED, RED, SIGNED, THREAD, THREAD_NIGHT } from '../../src/map/palette.ts';
import { makePaths } from '../../src/map/paths.ts';
import { capital, Ways } from '../../src/map/places.ts';
import { groundOf, isDark, LOOKS } from '../../src/map/roads.ts';
import { threadAt, threadCurve } from '../../src/map/thread-curves.ts';
import { dragged, storyView, toScreen, toWorld } from '../../src/map/viewport.ts';
import { sightOf } from '../../src/map/visible-area.ts';
import { atlas, places, water } from './files.ts';
import { type Drawn, type Pen, pageOf, recordingPen } from './pen.ts';

const data = { states: atlas(), water: water(), places: places() };
const view = storyView(data.places.story, data.states.sheet, 508, 611, 1);
const wordless = { states: {}, towns: {} };

/** Three powers, whose ids are not their codes on the map. */
function picture(road: Road, more: Partial<Picture> = {}): Picture {
  return {
    powers: [
      { id: 'home', mapCode: 'SU', road: 'outside', selected: false },
      { id: 'one', mapCode: 'LV', road, selected: false },
      { id: 'other', mapCode: 'EE', road: 'outside', selected: false },
      { id: 'far', mapCode: 'IR', road: 'outside', selected: false },
    ],
    borders: [],
    threads: [],
    couriers: [],
    ...more,
  };
}

const at = (code: string): Point => toScreen(view, capital(data.places, code) ?? [0, 0]);
const far = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);
const keys = (points: readonly Point[]): ReadonlySet<string> =>
  new Set(points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`));
const onView = (lines: readonly Line[]): ReadonlySet<string> =>
  keys(lines.flat().map((point) => toScreen(view, point)));

/** The lands and frontiers of a picture. */
function status(shown: Picture): readonly Drawn[] {
  const pen = recordingPen();
  pageOf(pen);
  paintStatus(pen.ctx, view, makePaths(data), data.states, shown);
  return pen.drawn;
}

describe('a land', () => {
  const land = (code: string): ReadonlySet<string> =>
    onView((data.states.states.get(code)?.parts ?? []).flatMap(({ rings }) => rings));
  /** What is drawn on one land only. */
  const hatching = (road: Road): readonly Drawn[] =>
    status(picture(road)).filter(({ clip }) => clip !== null);

  test('is hatched by how far its power has come', () => {
    const roads = Object.keys(LOOKS) as Road[];
    const by: Record<string, string> = {};
    for (const road of roads.sort()) by[LOOKS[road].hatch] = `${by[LOOKS[road].hatch] ?? ''} ${road}`.trim();
    expect(by).toEqual({
      none: 'informed noted outside',
      dots: 'considering invited',
      strokes: 'waiting',
      diagonals: 'countered',
      lines: 'acceding agreed',
      cross: 'declined withdrawn',
      flat: 'acceded disowned shelved signed',
      dark: 'bound deposited',
    });
  });

  test.each([
    ['signed', SIGNED],
    ['bound', RATIFIED],
  ] as const)(
    'of a power that is %s is veiled in the colour of that, and no other land',
    (road, { colour, share }) => {
      const drawn = hatching(road);
      expect(drawn.map(({ colour: own, alpha }) => [own, alpha])).toEqual([[colour, share]]);
      expect(keys(drawn[0]?.clip ?? [])).toEqual(land('LV'));
    },
  );

  test('is darker once the instrument is at home than after the signature, and its name is then printed in paper', () => {
    expect(RATIFIED.share).toBeGreaterThan(SIGNED.share);
    expect([isDark(LOOKS.signed.hatch), isDark(LOOKS.bound.hatch)]).toEqual([false, true]);
    expect(new Set(['none', 'flat', 'dark'].map((hatch) => groundOf('#ffffff', hatch as 'none'))).size).toBe(
      3,
    );
  });

  test.each(['shelved', 'disowned'] as const)(
    'of a power that has %s what it gave is crossed out',
    (road) => {
      expect(hatching(road).map(({ is }) => is)).toEqual(['fill', 'stroke']);
    },
  );

  test('that is chosen has a ring, and no other one', () => {
    const { powers } = picture('outside');
    const drawn = status(
      picture('outside', { powers: powers.map((one) => ({ ...one, selected: one.id === 'one' })) }),
    );
    const plain = status(picture('outside'));
    const ring = drawn.filter(({ points }) => !plain.some((other) => other.points.length === points.length));
    expect(ring.map(({ colour }) => colour)).toHaveLength(3);
    for (const { points } of ring)
      expect(keys(points)).toEqual(onView(data.states.states.get('LV')?.outline ?? []));
  });

  test('that is chosen has a thinner ring around its small islands, which it would blacken otherwise', () => {
    const { powers } = picture('outside');
    const plain = status(picture('outside')).map(({ points }) => points.length);
    const drawn = status(
      picture('outside', { powers: powers.map((one) => ({ ...one, selected: one.id === 'other' })) }),
    );
    const ring = drawn.filter(({ points }) => !plain.includes(points.length));
    const widths = [...new Set(ring.map(({ width }) => width))].sort((a, b) => b - a);
    expect(widths).toHaveLength(6);
  });

  test('whose status changes later has a red dashed outline, and no other one', () => {
    const { powers } = picture('outside');
    const drawn = status(
      picture('outside', {
        powers: powers.map((one) => (one.id === 'one' ? { ...one, changes: true } : one)),
      }),
    );
    const red = drawn.filter(({ colour }) => colour === RED);
    expect(red.map(({ dashes }) => dashes.length)).toEqual([2]);
    expect(keys(red[0]?.points ?? [])).toEqual(onView(data.states.states.get('LV')?.outline ?? []));
    expect(status(picture('outside')).filter(({ colour }) => colour === RED)).toEqual([]);
  });

  test('has its disc on its own mark', () => {
    const pen = recordingPen();
    pageOf(pen);
    paintGlyphs(pen.ctx, view, data.places, picture('waiting'));
    const mark = toScreen(view, data.places.names.find(({ state }) => state === 'LV')?.mark ?? [0, 0]);
    expect(pen.drawn.length).toBeGreaterThan(0);
    for (const { points } of pen.drawn) for (const point of points) expect(far(point, mark)).toBeLessThan(12);
  });
});

describe('a frontier', () => {
  const lit = (more: Partial<Picture>): ReadonlySet<string> =>
    keys(
      status(picture('bound', more))
        .filter(({ colour, clip }) => colour === PLUS && clip === null)
        .flatMap(({ points }) => points),
    );

  test.each([
    ['LV', 'SU'],
    ['SU', 'LV'],
  ])('in force between %s and %s is lit, and no other one', (a, b) => {
    const others = { a: 'EE', b: 'SU', inForce: false };
    expect(lit({ borders: [{ a, b, inForce: true }, others] })).toEqual(
      onView(borderBetween(data.states, 'LV', 'SU')?.lines ?? []),
    );
  });

  test('is not lit where nothing is in force', () => {
    expect(lit({ borders: [{ a: 'LV', b: 'SU', inForce: false }] }).size).toBe(0);
  });

  test('that has come into force lights up along itself, and the seal is set on the mark of its power', () => {
    const circles: Point[] = [];
    const lines: Point[] = [];
    const graphics = {
      visible: false,
      setDepth: () => graphics,
      setVisible: (visible: boolean) => Object.assign(graphics, { visible }),
      clear: () => graphics,
      lineStyle: () => graphics,
      beginPath: () => graphics,
      strokePath: () => graphics,
      moveTo: (x: number, y: number) => lines.push([x, y]),
      lineTo: (x: number, y: number) => lines.push([x, y]),
      strokeCircle: (x: number, y: number) => circles.push([x, y]),
    };
    const layer = new SettledLayer({ add: { graphics: () => graphics } } as never, data.states);
    layer.draw(view, data.places, [{ of: 'LV SU', t: 0.5 }], [{ of: 'LV', t: 0.5 }], new MotionBounds());
    const own = onView(borderBetween(data.states, 'LV', 'SU')?.lines ?? []);
    expect(lines.length).toBeGreaterThan(2);
    for (const point of keys(lines)) expect(own).toContain(point);
    expect(circles).toEqual([
      toScreen(view, data.places.names.find(({ state }) => state === 'LV')?.mark ?? [0, 0]),
    ]);
  });
});

describe('a thread', () => {
  const thread = (kind: Thread['kind'], taut: boolean, to = 'RO'): Thread => ({ from: 'PL', to, kind, taut });
  const painted = (one: Thread, paint: typeof paintThreads = paintThreads): readonly Drawn[] => {
    const pen = recordingPen();
    pageOf(pen);
    paint(pen.ctx, view, data.places, [one], [{ thread: one, pull: one.taut ? 1 : 0, moves: false }]);
    return pen.drawn;
  };
  /** Its own lines, over its halo and its glow. */
  const ink = (one: Thread): readonly Drawn[] =>
    painted(one).filter(({ colour }) => colour === THREAD || colour === INK);

  test.each([
    ['not-without', false, THREAD, false],
    ['watches', false, INK, false],
    ['hostile', false, INK, true],
    ['watches', true, THREAD, false],
    ['hostile', true, THREAD, true],
  ] as const)(
    'of the kind "%s", taut: %s, has its colour, and is broken only if it is hostile',
    (kind, taut, colour, broken) => {
      const lines = ink(thread(kind, taut));
      expect(new Set(lines.map((line) => line.colour))).toEqual(new Set([colour]));
      expect(lines.length > 1).toBe(broken);
      const ends = [lines[0]?.points[0], lines.at(-1)?.points.at(-1)] as [Point, Point];
      for (const [i, code] of ['PL', 'RO'].entries())
        expect(far(ends[i] ?? [0, 0], at(code))).toBeLessThan(16);
    },
  );

  test('has a word along it only while it is in the way', () => {
    const pen = recordingPen();
    pageOf(pen);
    const words = {
      ...wordless,
      threads: { 'not-without': 'without', watches: 'looks', hostile: 'unwilling' },
    };
    const all = [thread('not-without', false), thread('watches', true, 'FI'), thread('hostile', false, 'LV')];
    const spoken = paintThreadWords(pen.ctx, view, data.places, all, words, [], sightOf(view, view, null));
    expect(spoken.map(({ letters }) => letters.text)).toEqual(['looks']);
  });

  test('does not lie on another one between the same two capitals', () => {
    const all = [
      thread('not-without', false),
      thread('watches', false),
      { ...thread('hostile', false), from: 'RO', to: 'PL' },
    ];
    const middles = all.map((one) => threadCurve(view, data.places, all, one, 0)?.points[24] ?? [0, 0]);
    for (const [i, middle] of middles.entries())
      for (const other of middles.slice(i + 1))
        expect(far(middle as Point, other as Point)).toBeGreaterThan(6);
  });

  test('is pointed at within its reach and no farther', () => {
    const all = [thread('not-without', false)];
    const [x, y] = threadCurve(view, data.places, all, all[0] as Thread, 0)?.points[24] ?? [0, 0];
    const found = (aside: number) => threadAt(view, data.places, all, [x + aside, y], 8);
    expect([found(0), found(7)]).toEqual([all[0], all[0]]);
    expect([found(12), found(-12)]).toEqual([null, null]);
  });

  test('glows in the evening only while it is in the way', () => {
    const pen = recordingPen();
    const lit = new Lit(pageOf(pen));
    const threads = [thread('not-without', true), thread('not-without', false, 'FI')];
    const printed = { room: [], names: [], spoken: [], capitals: [] };
    lit.draw(view, view, data.places, picture('outside', { threads }), printed, 1, 1);
    const glows = pen.drawn.filter(({ colour }) => colour === THREAD_NIGHT);
    expect(glows).toHaveLength(1);
    expect(far(glows[0]?.points.at(-1) ?? [0, 0], at('RO'))).toBeLessThan(16);
  });
});

test('the dots of a way are dark from the capital that has sent the envelope', () => {
  const pen = recordingPen();
  pageOf(pen);
  const courier = { from: 'PL', to: 'SU', progress: 0.25 };
  paintWays(pen.ctx, view, data.places, new Ways(data.places), [courier], new Map());
  const dots = pen.drawn.filter(({ colour }) => colour === INK);
  const dark = dots.filter(({ alpha }) => alpha > 0.9).flatMap(({ points }) => points);
  const pale = dots.filter(({ alpha }) => alpha < 0.9).flatMap(({ points }) => points);
  const nearest = (points: readonly Point[], code: string): number =>
    Math.min(...points.map((one) => far(one, at(code))));
  expect(nearest(dark, 'PL')).toBeLessThan(12);
  expect(nearest(pale, 'SU')).toBeLessThan(16);
  expect(nearest(dark, 'SU')).toBeGreaterThan(nearest(pale, 'SU'));
});

test('the capitals of the story are printed bold, and the one at home in capital letters', () => {
  const pen = recordingPen();
  pageOf(pen);
  const towns = { riga: 'Riga', moscow: 'Moscow', warsaw: 'Warsaw' };
  paintTowns(pen.ctx, view, data.places, picture('outside'), { states: {}, towns }, [], [], null, null);
  const fonts = Object.fromEntries(
    pen.drawn.filter(({ is }) => is === 'text').map(({ text, font }) => [text, font]),
  );
  expect(fonts).toMatchObject({
    Riga: expect.stringMatching(/^italic 600/),
    Warsaw: expect.stringMatching(/^italic 400/),
    MOSCOW: expect.stringMatching(/^700/),
  });
});

test('the lamp of the evening stands over the capital at home', () => {
  const pen = recordingPen();
  new Night(pageOf(pen)).draw(view, data.places, 1);
  const [lamp] = pen.drawn.filter(({ is }) => is === 'light');
  const [x, y] = lamp?.points[0] ?? [0, 0];
  // It is painted on a small square, which is stretched over the window.
  expect(far([(x * view.width) / 128, (y * view.height) / 128], at('SU'))).toBeLessThan(0.01);
});

test('the frame changes from dark to light where a meridian meets its edge', () => {
  const pen = recordingPen();
  pageOf(pen);
  const lay = () => ({ canvas: { style: {} }, ctx: pen.ctx, lie: () => undefined }) as never;
  new Frame(lay).draw(view, data.states.sheet, 1);
  const top = pen.drawn.flatMap(({ colour, points: [from, to] }) =>
    colour === INK && from?.[1] === 5 && to?.[1] === 9 ? [from[0]] : [],
  );
  const steps = top.filter((x) => x > 5).map((x) => degreesAt(data.states.sheet, toWorld(view, [x, 9]))[0]);
  expect(steps.length).toBeGreaterThan(4);
  for (const degrees of steps) expect(Math.abs(degrees - Math.round(degrees))).toBeLessThan(0.25);
});

describe('the box of the far state', () => {
  const box = (pen: Pen): Inset => {
    pageOf(pen);
    const canvas = { style: {}, hidden: false };
    return new Inset(() => ({ canvas, ctx: pen.ctx, lie: () => undefined }) as never, data, makePaths(data));
  };
  const teheran = capital(data.places, 'IR') ?? [0, 0];

  test('is shown while that state is out of view, and points at what it shows', () => {
    const inset = box(recordingPen());
    const there = inset.screenAt(view, teheran) ?? [0, 0];
    expect(inset.worldAt(view, there)?.map(Math.round)).toEqual(teheran.map(Math.round));
    expect([there[0] < 160, there[1] > 480]).toEqual([true, true]);
    expect(inset.worldAt(view, at('PL'))).toBeNull();
    expect(inset.screenAt(view, capital(data.places, 'PL') ?? [0, 0])).toBeNull();
    const near = dragged(view, -400, -300, data.states.sheet);
    expect([inset.boxOn(near), inset.screenAt(near, teheran)]).toEqual([null, null]);
  });

  test('names the state, and shows its road as it is now', () => {
    const pen = recordingPen();
    const inset = box(pen);
    const { powers } = picture('outside');
    const veils = (road: Road): readonly string[] => {
      const before = pen.drawn.length;
      const now = powers.map((one) => (one.id === 'far' ? { ...one, road } : one));
      inset.draw(view, picture('outside', { powers: now }), { ...wordless, states: { IR: 'Persia' } }, '', 1);
      const drawn = pen.drawn.slice(before);
      expect(
        drawn
          .filter(({ is }) => is === 'text')
          .map(({ text }) => text)
          .join(''),
      ).toBe('PERSIA');
      return drawn.filter(({ clip, is }) => clip !== null && is === 'fill').map(({ colour }) => colour);
    };
    expect([veils('signed'), veils('bound')]).toEqual([[SIGNED.colour], [RATIFIED.colour]]);
  });
});

test('what is drawn over everything is the paper’s bright line along a frontier in force', () => {
  const last = status(picture('bound', { borders: [{ a: 'LV', b: 'SU', inForce: true }] })).at(-1);
  expect([last?.is, last?.colour]).toEqual(['stroke', PAPER_HI]);
});
