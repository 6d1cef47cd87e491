// Makes one file of each scenario folder, so that the page fetches a scenario in one request:
// scenarios/<id>.json is an object from a file's path inside the folder to its text, unread and unchanged.
// scenarios/index.json lists the ids. Reading and checking the texts is the scenario room's work.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

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

/** The text to answer for a request path such as `/scenarios/two-powers.json`, or null if it is not ours. */
export function answer(root: string, path: string): string | null {
  const name = /^\/scenarios\/([^/]+)\.json$/.exec(path)?.[1];
  if (name === undefined) return null;
  const ids = scenarioIds(root);
  if (name === 'index') return JSON.stringify(ids);
  return ids.includes(name) ? JSON.stringify(scenarioFiles(root, name)) : null;
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
        const text = answer(root, new URL(request.url ?? '/', 'http://page').pathname);
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
        const source = JSON.stringify(scenarioFiles(root, id));
        this.emitFile({ type: 'asset', fileName: `scenarios/${id}.json`, source });
      }
    },
  };
}
