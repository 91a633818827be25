import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesOf } from './pages.ts';

/** An import of one of our files by another. */
export interface Import {
  /** Path from the project's folder: `src/charts/rank.ts`. */
  readonly from: string;
  readonly to: string;
  /** True where only types are imported. */
  readonly typeOnly: boolean;
}

/** Layers that a layer may import; `types` those that it may import types of. */
export interface Layer {
  readonly may: readonly string[];
  readonly types?: readonly string[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([\s\S]*?)\s*from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)\s*import\s+'([^']+)'/g;

/** Returns the relative imports of every .ts, .mjs and .astro file of some folders and files. */
export function importsOf(root: string, folders: readonly string[]): readonly Import[] {
  return sourceFiles(root, folders).flatMap((from) =>
    importsIn(readFileSync(join(root, from), 'utf8')).flatMap(({ path, typeOnly }) =>
      path.startsWith('.') ? [{ from, to: posix.join(posix.dirname(from), path), typeOnly }] : [],
    ),
  );
}

/** Returns the code files of some folders, sorted. */
export const sourceFiles = (root: string, folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    filesOf(join(root, folder))
      .map((file) => `${folder}/${file}`)
      .filter((file) => /\.(ts|mjs|astro)$/.test(file)),
  );

/** Returns what a text of code imports. `import { type A } from './a.ts'` imports types only. */
export function importsIn(code: string): ReadonlyArray<{ path: string; typeOnly: boolean }> {
  return [...code.matchAll(IMPORT)].map(([, type, names = '', path, dynamic, bare]) => ({
    path: path ?? dynamic ?? bare ?? '',
    typeOnly: type !== undefined || onlyTypes(names),
  }));
}

/** `{ type A, type B }` holds types only; `{}` and `* as x` do not. */
function onlyTypes(names: string): boolean {
  const inside = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  if (inside === undefined) return false;
  const each = inside
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}

/** Returns the layer that a file belongs to: `charts` for `src/charts/rank.ts`, `urls` for `src/urls.ts`. */
export function layerOf(file: string): string {
  const [top = '', folder = ''] = file.split('/');
  return top === 'src' ? folder.replace(/\.ts$/, '') : top;
}

/** Returns the imports that a table of layers does not allow, in words. */
export function wrongImports(
  imports: readonly Import[],
  layers: Readonly<Record<string, Layer>>,
): readonly string[] {
  return imports.flatMap(({ from, to, typeOnly }) => {
    const [layer, other] = [layerOf(from), layerOf(to)];
    const rule = layers[layer];
    if (!rule) return [`unknown layer: ${from}`];
    const allowed = layer === other || rule.may.includes(other);
    if (allowed || (typeOnly && rule.types?.includes(other))) return [];
    return [`${from} imports ${to}`];
  });
}
