// From today's units to the states of 9 February 1929, in longitude and latitude.
// Units and cut rings become one planar mosaic; every face gets its owner and
// region from a point inside it. No polygon clipper: clippers lose shared borders.
import { readFileSync } from 'node:fs';
import mapshaper from 'mapshaper';
import { feature } from 'topojson-client';

const material = (name) => JSON.parse(readFileSync(new URL(`../material/${name}`, import.meta.url), 'utf8'));

/** Romania's share of today's Moldova and the lower Dniester are one region of the time. */
const BESSARABIA = 'Bessarabia';

function ownerOf(unit, owners) {
  return owners.provinces[unit] ?? owners.countries[unit] ?? owners.countries[unit.slice(0, 3)];
}

function regionOf(unit, owner, owners) {
  const country = unit.slice(0, 3);
  if (owner === 'RO' && country === 'MDA') return BESSARABIA;
  if (owner === 'DE' && country === 'RUS') return 'East Prussia';
  if (owners.regions[unit] !== undefined) return owners.regions[unit];
  if (owner !== 'SU') return null;
  return owners.soviet_republics_by_province[unit] ?? owners.soviet_republics[country] ?? null;
}

/** Is the point inside the ring? Even-odd, straight edges in the plane of lon/lat. */
function inRing([x, y], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

function inGeometry(point, geometry) {
  if (geometry === null) return false;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.some((rings) => rings.filter((ring) => inRing(point, ring)).length % 2 === 1);
}

/**
 * The communes along Germany's frontier of 1922, each with the cut that it belongs to, or null where it stayed Polish:
 * their edges are the frontier still. Those that it divided are left out, and are cut by the rings.
 */
function communesOf1922() {
  const communes = material('communes-1922.topo.json');
  return feature(communes, communes.objects.communes).features;
}

/** The cuts whose line the communes know better than the ring does. */
const BY_COMMUNES = ['dewest', 'eprussia', 'danzig'];

/** Does the cut take the point? */
const isIn = (cut, point, commune) =>
  commune !== undefined && BY_COMMUNES.includes(cut.id) ? commune.cut === cut.id : inRing(point, cut.ring);

const closed = (ring) => {
  const [first, last] = [ring[0], ring.at(-1)];
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
};

/** GeoJSON of faces merged by owner and region: properties { owner, region }. */
export async function facesOf1929() {
  const owners = material('units-1929.json');
  const cuts = material('cuts-1929.json');
  const base = material('base-units.topo.json');
  const communes = communesOf1922();

  const units = feature(base, base.objects[Object.keys(base.objects)[0]]);
  // Units without an owner lie outside the sheet (Korea, Indochina); the rest is asked for in full.
  const kept = units.features.filter(
    (f) =>
      f.geometry !== null &&
      !owners.drop.includes(f.properties.u) &&
      ownerOf(f.properties.u, owners) !== undefined,
  );
  for (const f of kept) {
    const owner = ownerOf(f.properties.u, owners);
    f.properties = { owner, region: regionOf(f.properties.u, owner, owners) };
  }
  const rings = cuts.map((cut) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [closed(cut.ring)] },
  }));

  const dissolved = JSON.parse(
    (
      await mapshaper.applyCommands('-i units.json -dissolve2 owner,region -o out.json format=geojson', {
        'units.json': { type: 'FeatureCollection', features: kept },
      })
    )['out.json'],
  ).features;
  const mosaic = await mapshaper.applyCommands(
    '-i a.json b.json c.json combine-files -merge-layers force -mosaic -each "ix = this.innerX, iy = this.innerY" -o out.json format=topojson no-quantization',
    {
      'a.json': { type: 'FeatureCollection', features: dissolved },
      'b.json': { type: 'FeatureCollection', features: rings },
      'c.json': { type: 'FeatureCollection', features: communes },
    },
  );
  const topology = JSON.parse(mosaic['out.json']);
  const layer = topology.objects[Object.keys(topology.objects)[0]];
  layer.geometries = layer.geometries.filter((face) => face.type !== null && face.arcs !== undefined);
  for (const face of layer.geometries) {
    const point = [face.properties.ix, face.properties.iy];
    const under = dissolved.find((f) => inGeometry(point, f.geometry));
    let owner = under?.properties.owner ?? 'SEA';
    let region = under?.properties.region ?? null;
    const commune = communes.find((f) => inGeometry(point, f.geometry))?.properties;
    for (const cut of cuts) {
      if (!cut.from.includes(owner) || !isIn(cut, point, commune)) continue;
      owner = cut.to;
      region = cut.id === 'budjak' ? BESSARABIA : cut.tag;
    }
    face.properties = { owner, region };
  }
  topology.objects = {
    faces: {
      type: 'GeometryCollection',
      geometries: layer.geometries.filter((f) => f.properties.owner !== 'SEA'),
    },
  };
  const merged = await mapshaper.applyCommands(
    '-i faces.json -dissolve2 owner,region -o faces.json format=topojson no-quantization',
    { 'faces.json': topology },
  );
  return JSON.parse(merged['faces.json']);
}
