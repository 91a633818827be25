import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Draws the PNG of every picture when the pages are written: Astro writes SVG alone, so that
 * `npm run dev` waits for none. A process of its own reads the fonts of pictures and no others, and
 * the language of the machine does not choose among them.
 */
export const drawPictures = (): AstroIntegration => ({
  name: 'draw-pictures',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const script = fileURLToPath(new URL('pictures/rasterise.ts', import.meta.url));
      const language = { LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8', LANGUAGE: '' };
      // Fewer pools of memory: 216 instead of 258 MB at most for 268 pictures.
      const env = { ...process.env, ...language, MALLOC_ARENA_MAX: '2' };
      return new Promise<void>((done, fail) => {
        const child = spawn(process.execPath, [script, '--dir', fileURLToPath(dir)], { env });
        let said = '';
        const hear = (chunk: Buffer): void => void (said += chunk.toString());
        child.stdout.on('data', hear);
        child.stderr.on('data', hear);
        child.on('error', fail);
        child.on('close', (code) => {
          logger.info(said.trim());
          if (code === 0) done();
          else fail(new Error(`failed to draw pictures:\n${said.slice(-4000)}`));
        });
      });
    },
  },
});
