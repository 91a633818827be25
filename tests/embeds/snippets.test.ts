import { expect, test } from 'vitest';
import {
  frameSnippet,
  heightsAttribute,
  markdown,
  pictureSnippet,
  resizedSnippet,
  sentence,
  sharpPictureSnippet,
  tableSnippet,
  tableTexts,
  tsv,
} from '../../src/embeds/snippets.ts';
import type { SharedFigure } from '../../src/views/sharedFigures.ts';
import { toyShared } from '../support/toyShared.ts';

const shared = toyShared('97', 'on-time');
const heights = { 320: 516, 480: 445, 640: 399, 800: 364 };
const size = { width: 540, height: 320 };
const ctx = { locale: 'vi', address: 'https://host.example/a/' } as const;
const tagsOf = (html: string) =>
  new Set([...html.matchAll(/<([a-z]+)/g)].map((match) => match[1]!));

/** The tags that MSN's syndication lets through. */
const syndicated = [
  'a',
  'img',
  'table',
  'tr',
  'td',
  'th',
  'caption',
  'thead',
  'tbody',
  'p',
  'strong',
  'em',
];

test('the frame names itself, waits for its turn and is as high as the narrowest column needs', () => {
  expect(frameSnippet(shared, heights, ctx)).toBe(
    '<iframe src="https://host.example/a/embed/vi/97/on-time.html" title="Đông Hòa: 92,50% hồ sơ đúng hạn, 75 hồ sơ quá hạn (các phần của tổng · năm 2026 đến 10/10/2026)" width="100%" height="516" loading="lazy" referrerpolicy="no-referrer-when-downgrade" style="border:0;max-width:100%"></iframe>',
  );
});

test('the resized frame tells its heights to the script, whose digest comes with crossorigin alone', () => {
  expect(heightsAttribute(heights)).toBe('320:516 480:445 640:399 800:364');
  const plain = resizedSnippet(shared, heights, ctx);
  expect(plain).toContain('data-heights="320:516 480:445 640:399 800:364"');
  expect(plain).toContain('<script src="https://host.example/a/embed.v1.js" async></script>');
  expect(plain).not.toMatch(/integrity|crossorigin/);
  expect(resizedSnippet(shared, heights, ctx, 'sha384-x')).toContain(
    ' integrity="sha384-x" crossorigin="anonymous" async>',
  );
});

test('the picture says in words what it shows, and leads to the live page', () => {
  const html = pictureSnippet(shared, size, ctx);
  expect(html).toContain('<a href="https://host.example/a/vi/97-dong-hoa/index.html#on-time">');
  expect(html).toContain('src="https://host.example/a/embed/vi/97/on-time.png"');
  expect(html).toContain(' width="540" height="320" ');
  expect(html).toMatch(/alt="Đông Hòa: 92,50% hồ sơ đúng hạn[^"]+n = 1\.000"/);
  expect([...tagsOf(html)].filter((tag) => !syndicated.includes(tag))).toEqual([]);
});

test('the sharp picture offers the SVG first and the PNG to who can’t draw it', () => {
  expect(sharpPictureSnippet(shared, size, ctx)).toContain(
    '<picture><source type="image/svg+xml" srcset="https://host.example/a/embed/vi/97/on-time.svg">' +
      '<img src="https://host.example/a/embed/vi/97/on-time.png" width="540" height="320" ',
  );
});

test('the plain table has its caption, its source and no tag that syndication strips', () => {
  for (const figure of [
    shared,
    toyShared('portal766_on_time_ratio', 'order-portal766_on_time_ratio'),
  ]) {
    const html = tableSnippet(figure, ctx);
    expect([...tagsOf(html)].filter((tag) => !syndicated.includes(tag))).toEqual([]);
    expect(html).toContain(`<caption><strong>${figure.subject}`);
    expect(html).toContain('Nguồn: ');
    expect(html).not.toMatch(/ (class|style|id|data-)/);
  }
});

test('the sentence has finding, source, time and whom to name, in each language', () => {
  expect(sentence(shared, 'vi')).toBe(
    'Đông Hòa: 92,50% hồ sơ đúng hạn, 75 hồ sơ quá hạn (nguồn: Bảng hai tỉnh giả định; details.csv, năm 2026 đến 10/10/2026; qua Hai Cấp, CC BY 4.0).',
  );
  expect(sentence(toyShared('97', 'on-time', 'en'), 'en')).toBe(
    'Đông Hòa: 92.50% of applications on time, 75 overdue (source: Invented table of two provinces; details.csv, 2026 to 10 October 2026; via Hai Cấp, CC BY 4.0).',
  );
});

/** A figure whose words break whatever forgets to escape. */
const hostile: SharedFigure = {
  ...shared,
  subject: 'A & "B" <b>',
  figure: {
    ...shared.figure,
    title: 'hơn 95% <script>alert(1)</script>',
    table: {
      caption: 'c',
      head: ['a|b', 'c\td'],
      rows: [
        [
          { text: 'x\ny', kind: 'text', href: null },
          { text: 'hơn 5', kind: 'number', href: '/x', detail: 'n = 9' },
        ],
      ],
    },
  },
};

test('words of the data never become markup, and keep their qualifier', () => {
  for (const html of [
    frameSnippet(hostile, heights, ctx),
    pictureSnippet(hostile, size, ctx),
    sharpPictureSnippet(hostile, size, ctx),
    tableSnippet(hostile, ctx),
  ]) {
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('hơn 95% &lt;script&gt;');
  }
});

test('cells keep to their columns in a spreadsheet and in Markdown', () => {
  expect(tableTexts(hostile)).toEqual([
    ['a|b', 'c\td'],
    ['x\ny', 'hơn 5 (n = 9)'],
  ]);
  expect(tsv(hostile)).toBe('a|b\tc d\nx y\thơn 5 (n = 9)');
  expect(markdown(hostile)).toBe('| a\\|b | c d |\n| --- | --- |\n| x y | hơn 5 (n = 9) |');
});
