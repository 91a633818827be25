import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { axeFaults } from '../support/screen.ts';
import { servedSite } from '../support/servedSite.ts';

const { folder } = await builtSite('site');
const { visit, at } = servedSite(folder);

const rate = 'vi/indicators/portal766_on_time_ratio.html';

describe('an indicator', () => {
  test('is chosen for the map of the country; a link shows it, the back button undoes it', async () => {
    const page = await visit('vi/index.html', 1280);
    const [choice, title] = [
      page.getByRole('combobox', { name: 'Bản đồ theo chỉ số' }),
      page.locator('.map-place h2'),
    ];
    const first = await title.innerText();
    await choice.selectOption('portal766_digitisation');
    await page.locator('#map-portal766_digitisation').waitFor();
    expect(at(page)).toBe('vi/index.html?map=portal766_digitisation');
    const figure = page.locator('#map-portal766_digitisation');
    expect(await figure.innerText()).toMatch(/2\sđiểm về chứng thực bản sao điện tử/);
    expect(await figure.locator('svg a').first().getAttribute('href')).toMatch(
      /\/a\/b\/vi\/\d\d-[a-z-]+\/index\.html$/,
    );
    await figure.locator('svg a').first().hover();
    expect(await figure.locator('.mark-tip').innerText()).toMatch(/: \d+,\d\d\/22/);
    expect(await axeFaults(page)).toEqual([]);
    const link = page.url();
    await page.goBack();
    await title.filter({ hasText: first }).waitFor();
    expect(await choice.inputValue()).toBe('portal766_on_time_ratio');
    await page.goto(link);
    await figure.waitFor();
    expect(await choice.inputValue()).toBe('portal766_digitisation');
    await page.context().close();
  });

  test('whose map can’t be had leaves the one that is there, and says so', async () => {
    const page = await visit('en/index.html', 1280);
    await page.route('**/indicators/**', (route) => route.abort());
    const choice = page.getByRole('combobox', { name: 'Map by indicator' });
    await choice.selectOption('portal766_progress');
    await page.locator('.choice [role=status]').filter({ hasText: 'not be loaded' }).waitFor();
    expect(await page.locator('#map-portal766_on_time_ratio').isVisible()).toBe(true);
    expect(await choice.inputValue()).toBe('portal766_on_time_ratio');
    await page.context().close();
  });

  test('leads to another by a button, and without scripts by links', async () => {
    const page = await visit(rate, 320);
    await page
      .getByRole('combobox', { name: 'Xem chỉ số khác' })
      .selectOption('portal766_received');
    expect(at(page)).toBe(rate);
    await page.getByRole('button', { name: 'Mở' }).click();
    await page.waitForURL(/portal766_received\.html$/);
    const bare = await visit('vi/index.html', 320, false);
    await bare.locator('.indicator-choice summary').click();
    await bare.locator('.indicator-choice').getByRole('link', { name: 'Số hóa hồ sơ' }).click();
    expect(at(bare)).toBe('vi/indicators/portal766_digitisation.html#map-portal766_digitisation');
    await Promise.all([page, bare].map((each) => each.context().close()));
  });
});
