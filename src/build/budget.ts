// Weighs the built page after gzip and fails the build when a part exceeds its budget. Budgets are in bytes; a kB is
// 1000 bytes.
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** The name of the chunk that contains only Phaser; it must never load before the desk. */
export const PHASER_CHUNK = 'phaser';

/** Limit for JavaScript before the desk can be used, in bytes after gzip. */
const DESK_JAVASCRIPT = 60_000;
/**
 * Limit for one scenario with the words of the page that load before the desk, in bytes after gzip (design choice).
 * Russian is the largest.
 */
const SCENARIO = 110_000;
/** Limit for Phaser's chunk, in bytes after gzip. */
const PHASER = 355_000;

/** One line of the table; `most` is undefined where a part has no budget. */
export type Weight = { part: string; bytes: number; most?: number };

type Output = Rolldown.OutputBundle[string];

function gzip(output: Output): number {
  return gzipSync(output.type === 'chunk' ? output.code : output.source, { level: 9 }).length;
}

/** The chunks and everything that they import statically. */
function closure(bundle: Rolldown.OutputBundle, from: Iterable<string>): Set<string> {
  const seen = new Set<string>();
  const visit = (fileName: string): void => {
    const output = bundle[fileName];
    if (output?.type !== 'chunk' || seen.has(fileName)) return;
    seen.add(fileName);
    output.imports.forEach(visit);
  };
  for (const fileName of from) visit(fileName);
  return seen;
}

/** Modules that load after the desk, or only when they are needed. */
const LATE = /[\\/]src[\\/]((map|atlas)[\\/]|strings[\\/]pseudo\.ts)/;

/**
 * What must be loaded before the desk can be used: the entry chunk and what it imports as soon as it runs, with their
 * static imports. The entry's `import()` calls count too, except those that load later.
 */
function beforeTheDesk(bundle: Rolldown.OutputBundle): Set<string> {
  const outputs = Object.values(bundle);
  const entries = outputs.filter((output) => output.type === 'chunk' && output.isEntry);
  const fetched = entries.flatMap((entry) => (entry.type === 'chunk' ? entry.dynamicImports : []));
  const atOnce = fetched.filter((fileName) => {
    const output = bundle[fileName];
    return output?.type === 'chunk' && !LATE.test(output.facadeModuleId ?? '');
  });
  return closure(bundle, [...entries.map(({ fileName }) => fileName), ...atOnce]);
}

/** The weight of every part that is watched. */
export function weigh(bundle: Rolldown.OutputBundle): Weight[] {
  const before = beforeTheDesk(bundle);
  const outputs = Object.values(bundle);
  const sum = (list: Output[]): number => list.reduce((total, output) => total + gzip(output), 0);
  const texts = outputs.filter(({ fileName }) => /^scenarios\/.*\.ftl$/.test(fileName));
  const phaser = outputs.filter((output) => output.type === 'chunk' && output.name === PHASER_CHUNK);
  return [
    {
      part: 'JavaScript before the desk',
      bytes: sum(outputs.filter((output) => before.has(output.fileName))),
      most: DESK_JAVASCRIPT,
    },
    { part: 'style sheets', bytes: sum(outputs.filter((output) => output.fileName.endsWith('.css'))) },
    ...texts.flatMap((text) => {
      const scenario = bundle[text.fileName.replace(/\.\w+\.ftl$/, '.json')];
      return scenario === undefined
        ? []
        : [{ part: text.fileName, bytes: sum([scenario, text]), most: SCENARIO }];
    }),
    ...(phaser.length > 0 ? [{ part: 'Phaser', bytes: sum(phaser), most: PHASER }] : []),
  ];
}

/** The parts that exceed their budget. */
export function overweight(weights: readonly Weight[]): Weight[] {
  return weights.filter(({ bytes, most }) => most !== undefined && bytes > most);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(3)} kB`;
}

/** The table that the build prints. */
export function table(weights: readonly Weight[]): string {
  const width = Math.max(...weights.map(({ part }) => part.length));
  const lines = weights.map(({ part, bytes, most }) => {
    const limit = most === undefined ? '' : ` of ${kB(most).padStart(8)}`;
    return `  ${part.padEnd(width)}  ${kB(bytes).padStart(8)}${limit}`;
  });
  return ['after gzip:', ...lines].join('\n');
}

/** Prints the table at the end of every build, and fails the build when a budget is exceeded. */
export function budget(): Plugin {
  let print = (_text: string): void => undefined;
  return {
    name: 'litvinov:budget',
    apply: 'build',
    configResolved(config) {
      print = (text) => config.logger.info(text);
    },
    writeBundle: {
      order: 'post',
      handler(_options, bundle) {
        const weights = weigh(bundle);
        print(table(weights));
        const broken = overweight(weights);
        if (broken.length > 0) this.error(`over budget: ${broken.map(({ part }) => part).join(', ')}`);
      },
    },
  };
}
