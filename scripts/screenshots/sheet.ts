import sharp from 'sharp';

/** Pixels of a page that its sheet shows; the picture of the page itself is whole. */
const SHOWN = 2400;

/** Puts pictures side by side, each at half its size and cut where the sheet ends. */
export async function sheet(files: readonly string[], out: string): Promise<void> {
  const tiles = await Promise.all(
    files.map(async (file) => {
      const { width = 0, height = 0 } = await sharp(file).metadata();
      const top = { left: 0, top: 0, width, height: Math.min(height, SHOWN) };
      const cut = sharp(file).extract(top);
      return {
        width: width >> 1,
        input: await sharp(await cut.toBuffer())
          .resize(width >> 1)
          .toBuffer(),
      };
    }),
  );
  let left = 0;
  const placed = tiles.map(({ input, width }) => {
    const tile = { input, left, top: 0 };
    left += width + 8;
    return tile;
  });
  await sharp({ create: { width: left, height: SHOWN >> 1, channels: 3, background: '#888' } })
    .composite(placed)
    .png()
    .toFile(out);
}
