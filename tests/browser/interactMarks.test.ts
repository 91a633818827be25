import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { drawing, openAll, pointAt, tip, told } from '../support/exploring.ts';
import { axeFaults, overflow, screen, tabTo, troubles } from '../support/screen.ts';
import { servedSite } from '../support/servedSite.ts';

const { folder } = await builtSite('site');
const site = servedSite(folder);
const { visit } = site;

const caMau = 'vi/96-ca-mau/index.html';
const rate = 'vi/indicators/portal766_on_time_ratio.html';
const order = 'order-portal766_on_time_ratio';

describe('a drawing', () => {
  test('is one stop of the keyboard, whose arrows tell of one dot after the other, aloud too', async () => {
    const page = await visit(caMau, 1280);
    const strip = 'strip-portal766_on_time_ratio';
    await openAll(page);
    await tabTo(page, drawing(page, strip));
    await tip(page, strip).filter({ hasText: 'Cà Mau' }).waitFor();
    expect(await tip(page, strip).innerText()).toBe('Cà Mau\nTỷ lệ đúng hạn: 90,04%\nn = 268.678');
    await page.keyboard.press('ArrowRight');
    expect(await tip(page, strip).innerText()).toMatch(/^Lạng Sơn\n.*90,96%\nn = 207\.216$/);
    await told(page).filter({ hasText: 'Lạng Sơn. Tỷ lệ đúng hạn: 90,96%. n = 207.216' }).waitFor();
    await page.keyboard.press('Home');
    expect(await tip(page, strip).innerText()).toMatch(/^Hà Nội\n.*74,04%/);
    await page.keyboard.press('End');
    expect(await tip(page, strip).innerText()).toMatch(/^Ninh Bình\n.*95,86%/);
    await page.keyboard.press('Escape');
    expect(await tip(page, strip).isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    expect(
      await drawing(page, strip).evaluate((each) => each.contains(document.activeElement)),
    ).toBe(false);
    await page.context().close();
  });

  test('tells of bars, parts, rates and dots what their tables have', async () => {
    const page = await visit(caMau, 1280);
    const second: Record<string, string> = {
      'on-time': 'Hồ sơ quá hạn\n26.759',
      groups:
        'Tiến độ giải quyết\nĐiểm: 18,01\nĐiểm tối đa: 20\nĐiểm chưa đạt: 1,99\nTrung vị của 34 đơn vị: 17,73',
      tiers: 'Hồ sơ tiếp nhận ở cấp tỉnh\n7.581',
      centres: 'Đơn vị cấp xã\n64',
    };
    await openAll(page);
    for (const [id, words] of Object.entries(second)) {
      await drawing(page, id).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      expect(await tip(page, id).innerText()).toBe(words);
    }
    await page.context().close();
  });

  test('tells of the dot that is nearest along its axis to where a mouse or a finger points', async () => {
    const spread = 'spread-portal766_on_time_ratio';
    const page = await visit(rate, 1280);
    await pointAt(page, spread, 0.02, 0.2);
    expect(await tip(page, spread).innerText()).toMatch(/^Hà Nội\n.*74,04%/);
    await page.mouse.move(2, 2);
    expect(await tip(page, spread).isVisible()).toBe(false);
    await page.context().close();

    const phone = await site.page({ ...screen(320), hasTouch: true, isMobile: true });
    await phone.goto(site.url(rate));
    await drawing(phone, spread).scrollIntoViewIfNeeded();
    const box = (await drawing(phone, spread).boundingBox())!;
    await phone.touchscreen.tap(box.x + box.width * 0.98, box.y + box.height / 3);
    expect(await tip(phone, spread).innerText()).toMatch(/^Ninh Bình\n.*95,86%/);
    expect(await overflow(phone)).toBe(0);
    await phone.touchscreen.tap(4, 4);
    expect(await tip(phone, spread).isVisible()).toBe(false);
    await phone.context().close();
  });

  test('whose marks are links keeps them: arrows go from link to link, and Enter follows', async () => {
    const page = await visit(rate, 1280);
    const map = 'map-portal766_on_time_ratio';
    expect(await page.locator(`#${map} a[tabindex="0"]`).count()).toBe(1);
    await tabTo(page, page.locator(`#${map} a[tabindex="0"]`));
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const name = (await tip(page, map).innerText()).split('\n')[0]!;
    await told(page).filter({ hasText: name }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/vi\/\d\d-[a-z-]+\/index\.html$/);
    expect(await page.locator('h1').innerText()).toContain(name);
    await page.context().close();
  });

  test('of an order tells of a row its position, rate and n', async () => {
    const page = await visit(rate.replace('vi/', 'en/'), 1280);
    await pointAt(page, order, 0.6, 0.12);
    expect(await tip(page, order).innerText()).toMatch(
      /^Lai Châu\nOur order: 4\nOn-time share: 94\.57%\nn: 83,636$/,
    );
    await page.context().close();
  });

  test('keeps what it says where the file of its peers can’t be had', async () => {
    const page = await visit('vi/index.html', 1280);
    await page.route('**/data/v1/compare/**', (route) => route.abort());
    await page.goto(site.url(caMau));
    const strip = 'strip-portal766_on_time_ratio';
    await openAll(page);
    await drawing(page, strip).focus();
    await page.keyboard.press('ArrowRight');
    expect(await tip(page, strip).isVisible()).toBe(false);
    expect(await drawing(page, strip).innerText()).toContain('Cà Mau 90,04%');
    await page.context().close();
  });
});

test.each([
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)('in %s what is told of a mark has no fault of access', async (_, colours) => {
  const page = await site.page({ ...screen(1280), ...colours });
  expect(await troubles(page, site.url(`${rate}?sort=${order}:0:asc&view=${order}:table`))).toEqual(
    [],
  );
  await pointAt(page, 'map-portal766_on_time_ratio', 0.25, 0.1);
  const shown = tip(page, 'map-portal766_on_time_ratio');
  expect(await shown.isVisible()).toBe(true);
  const { border, ground } = await shown.evaluate((each) => {
    const { borderTopColor, backgroundColor } = getComputedStyle(each);
    return { border: borderTopColor, ground: backgroundColor };
  });
  expect(border).not.toBe(ground);
  expect(await axeFaults(page)).toEqual([]);
  await page.context().close();
});
