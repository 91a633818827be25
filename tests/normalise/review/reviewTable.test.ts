import { expect, test } from 'vitest';
import { reviewed } from './reviewed.ts';

test('a file that is not the one described is refused as a whole, with its own checksum', () => {
  const lines = ['code;n', '90001;1'];
  expect(reviewed(lines, {}, 'tables/toy/t.csv', '1'.repeat(64)).messages).toEqual([
    [
      'error E-HASH tables/toy/t.csv:0:0',
      'tệp đã thay đổi so với mô tả; nếu đúng là bản mới, hãy sửa sha256 trong table.json',
      'checksum differs: the file is not the one described; if it is a new edition, change sha256 in table.json',
    ],
  ]);
  expect(reviewed(lines).messages).toEqual([]);
});
