// Towns and the curves that names stand on -> assets/map/places.json.
// The words themselves come from elsewhere: this file knows ids and state codes only.
import { readFileSync } from 'node:fs';
import { project, tidy } from './sheet.mjs';

const material = (name) => JSON.parse(readFileSync(new URL(`../material/${name}`, import.meta.url), 'utf8'));

const curve = ({ through, ...rest }) => ({ ...rest, through: through.map(project).map(tidy) });

/**
 * The railways that couriers took, and the sea and the road where there was none, cut at every stop:
 * `[kind, stop, stop, points from the one to the other]`.
 */
function ways(towns) {
  const { stops, lines } = material('ways.json');
  const at = { ...stops, ...Object.fromEntries(towns.map(({ id, lon, lat }) => [id, [lon, lat]])) };
  const place = (stop) => {
    const found = typeof stop === 'string' ? at[stop] : stop;
    if (found === undefined) throw new Error(`no such stop: ${stop}`);
    return tidy(project(found)).map((value) => Math.round(value * 10) / 10);
  };
  return lines.flatMap(([by, ...line]) => {
    const cuts = line.flatMap((stop, i) => (typeof stop === 'string' ? [i] : []));
    return cuts
      .slice(1)
      .map((to, i) => [by, line[cuts[i]], line[to], line.slice(cuts[i], to + 1).flatMap(place)]);
  });
}

export function placesFile() {
  const { story, title, inset, towns, names, waters, afterwards } = material('places.json');
  const corners = story.map(project).map(tidy);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return {
    // What every window must show, as a box in world pixels.
    story: { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) },
    // Where the sheet's title ends, at its upper right; and what is shown in a box of its own.
    title: tidy(project(title)),
    inset: { ...inset, at: tidy(project(inset.at)) },
    towns: towns.map(({ lon, lat, ...town }) => {
      const [x, y] = tidy(project([lon, lat]));
      return { ...town, x, y };
    }),
    names: names.map(({ mark, ...name }) => ({ ...curve(name), mark: tidy(project(mark)) })),
    waters: waters.map(curve),
    ways: ways(towns),
    // What 1932, 1938 and September 1939 did to the frontiers: facts, as the epilogue tells them.
    afterwards,
  };
}
