// The sheet: the projection every baked file shares, and its edge.
// Lambert azimuthal equal-area about 30 E 50 N: areas are true, and the scale
// error stays within 1.5 per cent from Lisbon to Tashkent.
import { geoAzimuthalEqualArea } from 'd3-geo';

/** World pixels; the rectangle holds all of Persia and the North Cape. */
export const WIDTH = 1600;
export const HEIGHT = 1205;
export const KM_PER_PIXEL = 4.31;
const EARTH_KM = 6371;

/** World pixels of the point 30 E 50 N. */
export const ORIGIN = [810, 640];

/** Simplification in world pixels; at this step a state's coast keeps its character at every zoom. */
export const SIMPLIFY = 0.25;
/** Grid the baked coordinates lie on, in world pixels. */
export const QUANTUM = 0.05;

export const project = geoAzimuthalEqualArea()
  .rotate([-30, -50])
  .scale(EARTH_KM / KM_PER_PIXEL)
  .translate(ORIGIN)
  .precision(0);

export const square = (km2) => km2 / KM_PER_PIXEL ** 2;

/** Straight lines of lon/lat bend on the sheet: points are added so that none spans more than this. */
const LONGEST_DEGREES = 0.5;

export function projectLine(line) {
  const out = [];
  for (const [i, point] of line.entries()) {
    const before = line[i - 1];
    if (before !== undefined) {
      const steps = Math.ceil(Math.hypot(point[0] - before[0], point[1] - before[1]) / LONGEST_DEGREES);
      for (let s = 1; s < steps; s++) {
        const t = s / steps;
        out.push(project([before[0] + (point[0] - before[0]) * t, before[1] + (point[1] - before[1]) * t]));
      }
    }
    out.push(project(point));
  }
  return out;
}

export const round = (value) => Math.round(value / QUANTUM) * QUANTUM;
export const tidy = ([x, y]) => [Number(round(x).toFixed(2)), Number(round(y).toFixed(2))];
