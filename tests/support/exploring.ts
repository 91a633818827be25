import type { Locator, Page } from 'playwright-core';

/** The drawing of a figure that its reader sees, of one for narrow and one for wide screens. */
export const drawing = (page: Page, id: string): Locator =>
  page.locator(`#${id} .explored:visible`);

/** What is shown of a mark. */
export const tip = (page: Page, id: string): Locator => drawing(page, id).locator('.mark-tip');

/** What is told aloud. */
export const told = (page: Page): Locator => page.locator('main > [role=status]');

/** Moves a pointer to a share of a drawing's width and height. */
export async function pointAt(page: Page, id: string, x: number, y: number): Promise<void> {
  await drawing(page, id).scrollIntoViewIfNeeded();
  const box = (await drawing(page, id).boundingBox())!;
  await page.mouse.move(box.x + box.width * x, box.y + box.height * y);
}

/** Opens all that a page keeps for those who ask for more. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const more of document.querySelectorAll<HTMLDetailsElement>('details.more'))
      more.open = true;
  });
