// Longitude and latitude of a point on the sheet: the inverse of the azimuthal equal-area projection.
import type { Point, Sheet } from '../atlas/shapes.ts';

const EARTH_KM = 6371;
const DEGREE = Math.PI / 180;

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
