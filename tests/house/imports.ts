// Finds everything by which one file reaches another: imports and re-exports, static and dynamic, of values
// and of types, `import.meta.glob` and `new URL('...', import.meta.url)`.
import { posix } from 'node:path';
import { isNode, line, type Node, parse, type Source, walk } from './syntax.ts';

/** One reach from a file to something else. */
export type Import = {
  from: string;
  line: number;
  /** A path from the top of the repository for a file of ours, else the package's specifier. */
  to: string;
  /** Whether it is fetched only when it is asked for: an `import()`, a glob, an address. */
  lazy: boolean;
  /** Whether it is gone once the types are: it then reaches nothing at run time. */
  typeOnly: boolean;
  /** Whether its address is all that is taken: what stands there runs elsewhere. */
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

/** The specifiers that a node reaches for, and whether for types alone. */
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

/** All imports of one file. */
export function imports(source: Source): Import[] {
  const found: Import[] = [];
  walk(parse(source), (node) => {
    const reach = reached(node);
    for (const specifier of reach?.specifiers ?? []) {
      const [name = '', asked = ''] = specifier.split('?');
      const to = name.startsWith('.')
        ? posix.join(posix.dirname(source.path), name)
        : name.replace(/^\//, '');
      // The top of the repository itself is a place, not a file.
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
