// Bakes the atlas: material/ -> ../map/states.json, water.json, places.json.
// Run `npm install`, then `npm run bake`, in this folder; commit what changes.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { facesOf1929 } from './bake/faces.mjs';
import { placesFile } from './bake/places.mjs';
import { HEIGHT, KM_PER_PIXEL, ORIGIN, WIDTH } from './bake/sheet.mjs';
import { projectedFaces, statesFile } from './bake/states.mjs';
import { waterFile } from './bake/waters.mjs';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

function materialHash() {
  const folder = new URL('./material/', import.meta.url);
  const names = readdirSync(folder).sort();
  return sha256(names.map((name) => `${name} ${sha256(readFileSync(new URL(name, folder)))}`).join('\n'));
}

/** Every file carries the hash of its own content (without the stamp) and of the material it came from. */
function write(name, content) {
  const bake = { day: '1929-02-09', hash: sha256(JSON.stringify(content)), material: materialHash() };
  const text = `${JSON.stringify({ ...content, bake })}\n`;
  writeFileSync(new URL(`../map/${name}`, import.meta.url), text);
  console.log(
    `${name}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip, ${bake.hash.slice(0, 12)}`,
  );
}

const states = statesFile(await projectedFaces(await facesOf1929()));
const inks = JSON.parse(readFileSync(new URL('./material/inks.json', import.meta.url), 'utf8'));
for (const state of states.objects.states.geometries) {
  if (inks[state.id] !== undefined) state.properties = inks[state.id];
}
const sheet = { width: WIDTH, height: HEIGHT, kmPerPixel: KM_PER_PIXEL, origin: ORIGIN, centre: [30, 50] };
write('states.json', { ...states, sheet });
write('water.json', await waterFile());
write('places.json', placesFile());
