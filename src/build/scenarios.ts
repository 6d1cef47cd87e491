// Makes one file of each scenario folder: scenarios/<id>.json is the scenario as it comes out of its door, checked and
// whole, so that the page fetches it in one request and need not carry the door. A folder with a fault breaks the build
// and is shown in development with all its faults. scenarios/index.json lists the ids.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { loadScenario } from '../scenario/load.ts';

/** The ids of all folders under `root` that hold a scenario.json, sorted. */
export function scenarioIds(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'scenario.json')))
    .map((entry) => entry.name)
    .sort();
}

/** Every file of one scenario folder: path with forward slashes -> text, in the order of the paths. */
export function scenarioFiles(root: string, id: string): Record<string, string> {
  const folder = join(root, id);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The checked scenario of a folder as JSON. Throws with every fault: file, place, found, expected. */
export function scenarioJson(root: string, id: string): string {
  const loaded = loadScenario(scenarioFiles(root, id));
  if ('scenario' in loaded) return JSON.stringify(loaded.scenario);
  const faults = loaded.faults.map(
    ({ file, path, found, expected }) => `  ${file} ${path}: found ${found}; expected ${expected}`,
  );
  throw new Error(`scenarios/${id} can't be played:\n${faults.join('\n')}`);
}

/** The text to answer for a request path such as `/scenarios/two-powers.json`, or null if it is not ours. */
export function answer(root: string, path: string): string | null {
  const name = /^\/scenarios\/([^/]+)\.json$/.exec(path)?.[1];
  if (name === undefined) return null;
  const ids = scenarioIds(root);
  if (name === 'index') return JSON.stringify(ids);
  return ids.includes(name) ? scenarioJson(root, name) : null;
}

/** Serves the scenario files in development and emits them in the build. */
export function scenarios(): Plugin {
  let root = '';
  return {
    name: 'litvinov:scenarios',
    configResolved(config) {
      root = join(config.root, 'scenarios');
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        let text: string | null;
        try {
          text = answer(root, new URL(request.url ?? '/', 'http://page').pathname);
        } catch (error) {
          response.statusCode = 500;
          response.end(error instanceof Error ? error.message : String(error));
          return;
        }
        if (text === null) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(text);
      });
    },
    // No module imports a scenario, so Vite would not reload the page when one is edited.
    hotUpdate({ file }) {
      if (!file.startsWith(root.split(sep).join('/'))) return;
      this.environment.hot.send({ type: 'full-reload' });
    },
    generateBundle() {
      const ids = scenarioIds(root);
      this.emitFile({ type: 'asset', fileName: 'scenarios/index.json', source: JSON.stringify(ids) });
      for (const id of ids) {
        this.emitFile({ type: 'asset', fileName: `scenarios/${id}.json`, source: scenarioJson(root, id) });
      }
    },
  };
}
