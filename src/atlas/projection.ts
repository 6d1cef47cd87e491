// The sheet's projection and its inverse: Lambert azimuthal equal-area about the sheet's centre. Degrees are longitude
// east and latitude north; points are world pixels.
import type { Point, Sheet } from './rings.ts';

const EARTH_KM = 6371;
const DEGREE = Math.PI / 180;

/** Projects a place to the sheet; the result may be outside it. */
export function project(sheet: Sheet, [lon, lat]: Point): Point {
  const [lambda, phi, phi0] = [(lon - sheet.centre[0]) * DEGREE, lat * DEGREE, sheet.centre[1] * DEGREE];
  const cosine = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda);
  // The point opposite the centre is projected to a circle; a point very near to it is far enough outside the sheet.
  const k = Math.sqrt(2 / Math.max(1 + cosine, 1e-9)) * (EARTH_KM / sheet.kmPerPixel);
  return [
    sheet.origin[0] + k * Math.cos(phi) * Math.sin(lambda),
    sheet.origin[1] -
      k * (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda)),
  ];
}

/** Longitude and latitude of a point on the sheet. */
export function degreesAt(sheet: Sheet, [px, py]: Point): Point {
  const unit = EARTH_KM / sheet.kmPerPixel;
  const x = (px - sheet.origin[0]) / unit;
  const y = (sheet.origin[1] - py) / unit;
  const rho = Math.hypot(x, y);
  if (rho === 0) return sheet.centre;
  const angle = 2 * Math.asin(Math.min(1, rho / 2));
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const phi0 = sheet.centre[1] * DEGREE;
  const lat = Math.asin(cos * Math.sin(phi0) + (y * sin * Math.cos(phi0)) / rho);
  const lon = Math.atan2(x * sin, rho * Math.cos(phi0) * cos - y * Math.sin(phi0) * sin);
  return [sheet.centre[0] + lon / DEGREE, lat / DEGREE];
}
