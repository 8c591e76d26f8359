import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { ALLOWED_IMPORTS, ALLOWED_TYPE_IMPORTS, PRIVATE_PACKAGES } from './allowed-imports.js';

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/**
 * Every import of `root`/src that the table of allowed imports forbids, every package imported outside its part, and
 * every cycle between folders, one sentence each; empty when all is well.
 */
export function checkImports(root: string): string[] {
  const src = join(root, 'src');
  const imports = sourceFiles(src).flatMap(importsOf);
  const complaints = imports.flatMap((found) => judge(src, found) ?? []);
  return [...complaints, ...folderCycles(src, imports)].sort();
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Static imports, re-exports and dynamic `import()` of a file, each with whether only types are taken. */
function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ file, specifier: specifier.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, takesTypesOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function takesTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const bindings = clause.namedBindings;
  return (
    !clause.name && !!bindings && ts.isNamedImports(bindings) && bindings.elements.every((name) => name.isTypeOnly)
  );
}

const partOf = (src: string, file: string): string => relative(src, file).split(sep)[0] ?? '';

const targetOf = (found: Import): string | null =>
  found.specifier.startsWith('.') ? join(dirname(found.file), found.specifier.replace(/\.js(x?)$/, '.ts$1')) : null;

function judge(src: string, found: Import): string | null {
  const from = partOf(src, found.file);
  const where = `src/${relative(src, found.file)}`;
  const target = targetOf(found);
  if (target === null) {
    const owner = Object.entries(PRIVATE_PACKAGES).find(([name]) => isPackage(found.specifier, name))?.[1];
    return owner && owner !== from ? `${where} imports ${found.specifier}, which belongs to src/${owner}` : null;
  }
  const to = partOf(src, target);
  if (to === from) return null;
  if (to === '..') return `${where} imports ${found.specifier}, outside src`;
  const allowed = [...(ALLOWED_IMPORTS[from] ?? []), ...(found.typeOnly ? (ALLOWED_TYPE_IMPORTS[from] ?? []) : [])];
  return allowed.includes(to) ? null : `${where} imports ${found.specifier}: src/${from} may not use src/${to}`;
}

const isPackage = (specifier: string, name: string): boolean => specifier === name || specifier.startsWith(`${name}/`);

/** Cycles between folders: `index.ts` files, the face of a folder, count for those who import it, not for itself. */
function folderCycles(src: string, imports: readonly Import[]): string[] {
  const edges = new Map<string, Set<string>>();
  for (const found of imports) {
    const target = targetOf(found);
    if (!target || found.typeOnly) continue;
    const from = dirname(relative(src, found.file));
    const to = dirname(relative(src, target));
    if (from === to || from === '.' || isFace(found.file)) continue;
    edges.set(from, (edges.get(from) ?? new Set()).add(to));
  }
  const cycles = new Set<string>();
  const walk = (folder: string, path: readonly string[], done: Set<string>): void => {
    const at = path.indexOf(folder);
    if (at >= 0) {
      const ring = path.slice(at);
      const least = ring.indexOf([...ring].sort()[0] ?? '');
      const turned = [...ring.slice(least), ...ring.slice(0, least)];
      cycles.add(`cycle between folders: ${[...turned, turned[0]].map((name) => `src/${name}`).join(' -> ')}`);
      return;
    }
    if (done.has(folder)) return;
    for (const next of edges.get(folder) ?? []) walk(next, [...path, folder], done);
    done.add(folder);
  };
  const done = new Set<string>();
  for (const folder of edges.keys()) walk(folder, [], done);
  return [...cycles];
}

const isFace = (file: string): boolean => /[\\/]index\.tsx?$/.test(file);
