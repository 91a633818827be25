import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../src/normalise/checkFolder.ts';
import { known, spec } from '../support.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function checked(file: string) {
  const bytes = readFileSync(`tests/fixtures/workbooks/libreoffice/${file}`);
  const described = spec({
    file,
    sha256: hash(bytes),
    numbers: 'vi',
    headerRows: 2,
    place: { column: 'Mã xã', name: 'Tên xã', scheme: 'code', names: [] },
    checks: [
      {
        sum: ['Hồ sơ tiếp nhận / Trực tuyến', 'Hồ sơ tiếp nhận / Trực tiếp'],
        equals: 'Hồ sơ tiếp nhận / Tổng số',
      },
    ],
    figures: [
      { indicator: 'portal766_received', value: 'Hồ sơ tiếp nhận / Tổng số' },
      { indicator: 'portal766_publish_on_time', value: 'Tỷ lệ' },
    ],
    ignoredColumns: ['Trực tuyến', 'Trực tiếp'].map((name) => ({
      column: `Hồ sơ tiếp nhận / ${name}`,
      reason: { vi: 'thử', en: 'test' },
    })),
  });
  const path = `tables/toy/${file}`;
  return checkFolder([{ bytes, file: path, sha256: described.sha256, spec: described }], known)
    .files[0]!;
}

describe.each(['bieu.xlsx', 'bieu.xls'])('the form as LibreOffice saved it: %s', (file) => {
  test('is read without an error: three communes, their counts and rates', () => {
    const { figures, messages, outcomes } = checked(file);
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['published', 'published', 'published']);
    expect(figures.map(({ places: [code], value, status }) => [code, value, status])).toEqual([
      ['90001', 3420, 'normal'],
      ['90001', 95.05, 'normal'],
      ['90002', 600, 'normal'],
      ['90002', 80, 'normal'],
      ['90003', 0, 'normal'],
      ['90003', null, 'not-yet'],
    ]);
  });

  test('has its title, header, column numbers, sections, total and note as what they are', () => {
    const kinds = (checked(file).read.table.others ?? []).map(
      ({ line, kind }) => `${line} ${kind}`,
    );
    expect(kinds).toEqual([
      '1 preamble',
      '2 preamble',
      '3 header',
      '4 header',
      '5 index',
      '6 section',
      '8 section',
      '11 total',
      '12 note',
    ]);
  });
});
