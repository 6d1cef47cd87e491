// Finds every reference from one file to another: imports and re-exports, static and dynamic, of values and
// of types, `import.meta.glob` and `new URL('...', import.meta.url)`.
import { posix } from 'node:path';
import { isNode, line, type Node, parse, type Source, walk } from './syntax.ts';

/** One reference from a file to something else. */
export type Import = {
  from: string;
  line: number;
  /** A path from the root of the repository for own files, else the package's specifier. */
  to: string;
  /** Whether it is loaded on demand: an `import()`, a glob, a URL. */
  lazy: boolean;
  /** Whether it disappears with the types and references nothing at run time. */
  typeOnly: boolean;
  /** Whether only its URL is used: the code there runs elsewhere. */
  address: boolean;
};

function texts(node: unknown): string[] {
  if (!isNode(node)) return [];
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  const elements = node.type === 'ArrayExpression' && Array.isArray(node.elements) ? node.elements : [];
  return elements.flatMap(texts);
}

function isImportMeta(node: unknown): boolean {
  return isNode(node) && node.type === 'MetaProperty';
}

function onlyTypes(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers: unknown[] = Array.isArray(node.specifiers) ? node.specifiers : [];
  const isType = (specifier: unknown): boolean =>
    isNode(specifier) && (specifier.importKind === 'type' || specifier.exportKind === 'type');
  return specifiers.length > 0 && specifiers.every(isType);
}

/** The specifiers that a node references, and whether for types only. */
function reached(node: Node): { specifiers: string[]; typeOnly: boolean; lazy: boolean } | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return { specifiers: texts(node.source), typeOnly: onlyTypes(node), lazy: false };
    case 'ImportExpression':
      return { specifiers: texts(node.source), typeOnly: false, lazy: true };
    case 'TSImportType':
      return { specifiers: texts(node.source), typeOnly: true, lazy: false };
    case 'CallExpression': {
      const callee = isNode(node.callee) ? node.callee : null;
      const property = callee !== null && isImportMeta(callee.object) ? callee.property : null;
      if (!isNode(property) || property.name !== 'glob') return null;
      return { specifiers: texts((node.arguments as unknown[])[0]), typeOnly: false, lazy: true };
    }
    case 'NewExpression': {
      const [path, base] = node.arguments as unknown[];
      if (!isNode(base) || !isImportMeta(base.object)) return null;
      return { specifiers: texts(path), typeOnly: false, lazy: true };
    }
    default:
      return null;
  }
}

/** All references of one file. */
export function imports(source: Source): Import[] {
  const found: Import[] = [];
  walk(parse(source), (node) => {
    const reach = reached(node);
    for (const specifier of reach?.specifiers ?? []) {
      const [name = '', asked = ''] = specifier.split('?');
      const to = name.startsWith('.')
        ? posix.join(posix.dirname(source.path), name)
        : name.replace(/^\//, '');
      // The root of the repository itself is a folder, not a file.
      if (to === './') continue;
      found.push({
        from: source.path,
        line: line(source.text, node.start),
        to,
        lazy: reach?.lazy ?? false,
        typeOnly: reach?.typeOnly ?? false,
        address: asked.split('&').includes('url'),
      });
    }
  });
  return found;
}
