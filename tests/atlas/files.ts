// The precomputed files as the tests read them, and the projection they were made with.
import { readFileSync } from 'node:fs';
import type { Point } from '../../src/atlas/rings.ts';
import {
  type Atlas,
  type Places,
  readPlaces,
  readStates,
  readWaters,
  type Waters,
} from '../../src/atlas/shapes.ts';

const EARTH_KM = 6371;

export const fileText = (name: string): string =>
  readFileSync(new URL(`../../assets/map/${name}`, import.meta.url), 'utf8');

const decoded = readStates(JSON.parse(fileText('states.json')));
export const atlas = (): Atlas => decoded;
export const water = (): Waters => readWaters(JSON.parse(fileText('water.json')));
export const places = (): Places => readPlaces(JSON.parse(fileText('places.json')));

/** Lambert azimuthal equal-area projection, written out: the generator uses a library, the tests do not. */
export function project(lon: number, lat: number): Point {
  const { origin, centre, kmPerPixel } = decoded.sheet;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [lambda, phi, phi0] = [radians(lon - centre[0]), radians(lat), radians(centre[1])];
  const cosine = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda);
  const k = (Math.sqrt(2 / (1 + cosine)) * EARTH_KM) / kmPerPixel;
  return [
    origin[0] + k * Math.cos(phi) * Math.sin(lambda),
    origin[1] - k * (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda)),
  ];
}
