// Adds preload tags for the first screen to the page's head, so that its parts are loaded in parallel: the typeface of
// the title, the list of scenarios, and the modules that the entry and the page chunk import.
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** The typeface of the title: with a fallback first, the screen would be laid out twice. */
const FACES = [/old-standard-tt-latin-400-normal/];
const SCENARIOS = 'scenarios/index.json';
/** The chunk that the entry imports at once. */
const PAGE = 'page';

const isChunk = (one: Rolldown.OutputChunk | Rolldown.OutputAsset): one is Rolldown.OutputChunk =>
  one.type === 'chunk';

/** Files of these chunks and of all their imports, each once. */
function withImports(chunks: readonly Rolldown.OutputChunk[], bundle: Rolldown.OutputBundle): Set<string> {
  const found = new Set<string>();
  const visit = (fileName: string): void => {
    const chunk = bundle[fileName];
    if (chunk === undefined || !isChunk(chunk) || found.has(fileName)) return;
    found.add(fileName);
    for (const imported of chunk.imports) visit(imported);
  };
  for (const { fileName } of chunks) visit(fileName);
  return found;
}

/** The tags for the files in the bundle. */
export function tagsFor(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const all = Object.values(bundle);
  const chunks = all.filter(isChunk);
  const modules = withImports(
    chunks.filter(({ isEntry, name }) => isEntry || name === PAGE),
    bundle,
  );
  for (const { isEntry, fileName } of chunks) if (isEntry) modules.delete(fileName);
  const faces = all.filter(({ fileName }) => FACES.some((face) => face.test(fileName)));
  const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { ...attrs, crossorigin: '' },
    injectTo: 'head',
  });
  return [
    ...faces.map(({ fileName }) =>
      link({ rel: 'preload', as: 'font', type: 'font/woff2', href: `./${fileName}` }),
    ),
    ...(SCENARIOS in bundle ? [link({ rel: 'preload', as: 'fetch', href: `./${SCENARIOS}` })] : []),
    ...[...modules].map((fileName) => link({ rel: 'modulepreload', href: `./${fileName}` })),
  ];
}

/** Adds the tags to the built page. */
export function ahead(): Plugin {
  return {
    name: 'litvinov:ahead',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (_, { bundle }) => tagsFor(bundle ?? {}) },
  };
}
