// Towns and the curves that names stand on -> assets/map/places.json.
// The words themselves come from elsewhere: this file knows ids and state codes only.
import { readFileSync } from 'node:fs';
import { project, tidy } from './sheet.mjs';

const material = (name) => JSON.parse(readFileSync(new URL(`../material/${name}`, import.meta.url), 'utf8'));

const curve = ({ through, ...rest }) => ({ ...rest, through: through.map(project).map(tidy) });

export function placesFile() {
  const { towns, names, waters } = material('places.json');
  return {
    towns: towns.map(({ lon, lat, ...town }) => {
      const [x, y] = tidy(project([lon, lat]));
      return { ...town, x, y };
    }),
    names: names.map(curve),
    waters: waters.map(curve),
  };
}
