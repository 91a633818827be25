import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { readWoff, writeTrueType } from '../fonts/trueType.ts';

const require = createRequire(import.meta.url);

/** Weights and subsets of Be Vietnam Pro that pictures are set in, as its package names them. */
export const fontFiles: readonly string[] = [400, 600].flatMap((weight) =>
  ['latin', 'latin-ext', 'vietnamese'].map(
    (subset) => `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`,
  ),
);

/** Returns the bytes of a file of the font's package. */
export const readFont = (name: string): Buffer => readFileSync(require.resolve(name));

/** Returns what tells one set of fonts from another. */
export const fontsDigest = (): string => {
  const hash = createHash('sha256');
  for (const name of fontFiles) hash.update(readFont(name));
  return hash.digest('hex');
};

const xml = (path: string): string => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const FAMILY = 'Be Vietnam Pro';

// Only this folder is named, so that no font of the machine stands in for a letter. The files of the
// heavier weight call themselves another family; here they are of the one that drawings name.
const configuration = (folder: string): string =>
  [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    `<dir>${xml(folder)}</dir><cachedir>${xml(join(folder, 'cache'))}</cachedir>`,
    `<match target="scan"><test name="family"><string>${FAMILY} SemiBold</string></test>`,
    `<edit name="family" mode="assign"><string>${FAMILY}</string></edit></match>`,
    '</fontconfig>',
  ].join('\n');

// Builds that run at once write the same bytes; renamed into place, nobody reads half of them.
function write(file: string, bytes: Buffer | string): void {
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, bytes);
  renameSync(part, file);
}

/**
 * Writes the fonts of pictures as TrueType into a folder, because libvips draws boxes for WOFF.
 * Returns the file that FONTCONFIG_FILE must name before sharp is imported.
 */
export function fontFolder(folder: string): string {
  const path = resolve(folder);
  mkdirSync(path, { recursive: true });
  for (const name of fontFiles) {
    const file = join(path, name.replace(/^.*\//, '').replace('.woff', '.ttf'));
    write(file, writeTrueType(readWoff(readFont(name))));
  }
  const file = join(path, 'fonts.conf');
  write(file, configuration(path));
  return file;
}
