// The sheet compared with figures of the time: areas, and lengths of frontiers. Prints its measurements.
import { expect, test } from 'vitest';
import type { Line } from '../../src/atlas/rings.ts';
import { borderBetween } from '../../src/atlas/shapes.ts';
import { atlas } from './files.ts';

const map = atlas();
const { kmPerPixel } = map.sheet;

interface Figure {
  readonly is: string;
  readonly figure: number;
  readonly source: string;
}

/** Square kilometres of states that lie wholly on the sheet; figures without a source are left out. */
const STATES: readonly Figure[] = [
  {
    is: 'PL',
    figure: 388_634,
    source: 'Concise Statistical Year-Book of Poland, as given for the borders of 1922-38',
  },
  {
    is: 'RO',
    figure: 294_967,
    source: 'La Roumanie economique en 1926, superficie; Encyclopaedia Britannica, 14th edition',
  },
  { is: 'EE', figure: 47_534, source: '18,353 square miles: FDR Library, PSF box 52, t469k19' },
  { is: 'LV', figure: 65_791, source: '25,402 square miles: FDR Library, PSF box 52, t469k19' },
  {
    is: 'LT',
    figure: 55_670,
    source: 'Lithuania in 1923 with Memel (pl.wikipedia, Republika Litewska), the lagoon counted',
  },
  { is: 'DZ', figure: 1_966, source: 'Brockhaus Enzyklopaedie, Danzig' },
];

/** Square kilometres of regions: a test of the rough cuts. */
const REGIONS: readonly (Figure & { readonly within: number })[] = [
  { is: 'Bessarabia', figure: 44_422, within: 0.015, source: 'La Roumanie economique en 1926' },
  {
    is: 'East Prussia',
    figure: 36_993,
    within: 0.015,
    source: '14,283 square miles: FDR Library, PSF box 52, t469k20',
  },
  {
    is: 'Memel Territory',
    figure: 2_442,
    within: 0.03,
    source: '943 square miles, land: FDR Library, PSF box 52, t469k20',
  },
  {
    is: 'Ivangorod',
    figure: 375,
    within: 0.3,
    source: 'the land east of the Narva: ICDS, The Tartu Peace Treaty, 2020',
  },
];

/** Kilometres, as far as they are certain. */
const FRONTIERS: readonly Figure[] = [
  { is: 'PL|SU', figure: 1412, source: 'MAR2, ZIEL' },
  { is: 'LT|PL', figure: 507, source: 'MAR2' },
  { is: 'CS|PL', figure: 984, source: 'ZIEL' },
  { is: 'PL|RO', figure: 349, source: 'fits the total of MAR1' },
];
/**
 * The frontier of 1922 runs along the edges of communes and turns more often than in the open data elsewhere.
 * It is compared with frontiers that have not moved, all measured in steps of one length, for several
 * lengths.
 */
const COMMUNES: Figure = { is: 'DE|PL', figure: 1912, source: 'MAR1, ZIEL' };
const STEPS_KM = [4, 6, 8, 12] as const;
/**
 * Its two parts, the longer first. Old Russia's line towards East Prussia is straighter than the brooks of
 * the reference frontiers, which therefore overestimate it.
 */
const PARTS = [
  { is: 'DE|PL west', figure: 1305, within: 0.05, source: 'MAR1' },
  { is: 'DE|PL east', figure: 607, within: 0.11, source: 'MAR1, what is left of the whole' },
] as const;
const UNMOVED: readonly Figure[] = [
  { is: 'EE|LV', figure: 375, source: 'as commonly given' },
  { is: 'LT|LV', figure: 570, source: 'as commonly given' },
  { is: 'CS|PL', figure: 984, source: 'ZIEL' },
];

/**
 * Frontiers that have not moved since and come from the open data at its full detail. A survey counts every
 * bend of the brooks that they follow, the sheet none under a kilometre: the share that they lose, all others
 * lose.
 */
const RULER: readonly Figure[] = [
  { is: 'EE|LV', figure: 375, source: 'as commonly given' },
  { is: 'LT|LV', figure: 570, source: 'as commonly given' },
];

const lengthOf = (line: Line): number =>
  line.slice(1).reduce((sum, [x, y], i) => {
    const before = line[i] ?? [x, y];
    return sum + Math.hypot(x - before[0], y - before[1]);
  }, 0) * kmPerPixel;

const linesOf = (pair: string): readonly Line[] => {
  const [a = '', b = ''] = pair.split('|');
  return borderBetween(map, a, b)?.lines ?? [];
};
const frontier = (pair: string): number => linesOf(pair).reduce((sum, line) => sum + lengthOf(line), 0);

/** A line with a step only after this many kilometres. */
function walked(line: Line, step: number): Line {
  let since = 0;
  return line.filter((point, i) => {
    since += i === 0 ? 0 : lengthOf([line[i - 1] ?? point, point]);
    const keeps = i === 0 || i === line.length - 1 || since >= step;
    if (keeps) since = 0;
    return keeps;
  });
}

const areaOf = (code: string): number => {
  const shape = map.states.get(code) ?? map.regions.find((region) => region.code === code);
  return (shape?.area ?? 0) * kmPerPixel ** 2;
};

const off = (measured: number, figure: number): number => measured / figure - 1;
const told = (is: string, measured: number, figure: number, source: string): string =>
  `${is.padEnd(16)} ${measured.toFixed(0).padStart(8)} ${String(figure).padStart(8)} ${(off(measured, figure) * 100).toFixed(2).padStart(7)} %  ${source}`;

test('states that lie whole on the sheet have the areas of the time within 1.5 per cent', () => {
  const rows = STATES.map(({ is, figure, source }) => ({ is, figure, source, measured: areaOf(is) }));
  console.info(rows.map((row) => told(row.is, row.measured, row.figure, row.source)).join('\n'));
  for (const { is, measured, figure } of rows)
    expect(Math.abs(off(measured, figure)), is).toBeLessThan(0.015);
});

test('regions cut out by hand have the areas of the time', () => {
  console.info(REGIONS.map(({ is, figure, source }) => told(is, areaOf(is), figure, source)).join('\n'));
  for (const { is, figure, within } of REGIONS)
    expect(Math.abs(off(areaOf(is), figure)), is).toBeLessThan(within);
});

test('frontiers have the lengths that are sure within 5 per cent, by the ruler of frontiers that have not moved', () => {
  const known = RULER.reduce((sum, { figure }) => sum + figure, 0);
  const ruler = known / RULER.reduce((sum, { is }) => sum + frontier(is), 0);
  const rows = FRONTIERS.map(({ is, figure, source }) => {
    const raw = frontier(is);
    return told(is, raw * ruler, figure, `${raw.toFixed(0)} on the sheet; ${source}`);
  });
  console.info([`ruler ${ruler.toFixed(3)}`, ...rows].join('\n'));
  for (const { is, figure } of FRONTIERS)
    expect(Math.abs(off(frontier(is) * ruler, figure)), is).toBeLessThan(0.05);
});

test('the frontier of 1922 has its length within 5 per cent, in steps of whatever length', () => {
  const { is, figure, source } = COMMUNES;
  const known = UNMOVED.reduce((sum, one) => sum + one.figure, 0);
  const inSteps = (lines: readonly Line[], step: number): number =>
    lines.reduce((sum, line) => sum + lengthOf(walked(line, step)), 0);
  const rows = STEPS_KM.map((step) => {
    const ruler = known / UNMOVED.reduce((sum, one) => sum + inSteps(linesOf(one.is), step), 0);
    const parts = linesOf(is)
      .map((line) => inSteps([line], step) * ruler)
      .sort((a, b) => b - a);
    return { step, ruler, parts, measured: parts.reduce((sum, part) => sum + part, 0) };
  });
  const how = (step: number, ruler: number): string => `in steps of ${step} km, ruler ${ruler.toFixed(3)}`;
  console.info(
    rows
      .map(({ step, ruler, measured }) => told(is, measured, figure, `${how(step, ruler)}; ${source}`))
      .join('\n'),
  );
  for (const { step, measured, parts } of rows) {
    expect(Math.abs(off(measured, figure)), `${step} km`).toBeLessThan(0.05);
    expect(parts.length).toBe(PARTS.length);
    for (const [i, part] of PARTS.entries()) {
      const of = parts[i] ?? 0;
      console.info(told(part.is, of, part.figure, `in steps of ${step} km; ${part.source}`));
      expect(Math.abs(off(of, part.figure)), `${part.is}, ${step} km`).toBeLessThan(part.within);
    }
  }
});
