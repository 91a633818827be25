import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Text } from '../../src/locales.ts';
import type { TableSpec } from '../../src/normalise/tableSpec.ts';

const project = join(import.meta.dirname, '../..');

const guides = (and: string, ...files: readonly string[]): string =>
  files.filter((file) => existsSync(join(project, file))).join(` ${and} `);

/** Returns what to write for a file of which nothing is said, and where it is explained. */
export function undescribed(
  { file, sha256 }: { readonly file: string; readonly sha256: string },
  path: string,
  spec: TableSpec | undefined,
): Text {
  const name = basename(file);
  const others = spec?.files.map((each) => each.file).join(', ') ?? '';
  const entry = `"file": "${name}", "sha256": "${sha256}"`;
  return {
    vi:
      (spec ? `${path} chỉ mô tả ${others}` : `chưa có mô tả: không thấy ${path}`) +
      `; hãy viết mục cho tệp trong table.json (${entry}, cách ghi số, cột tên hoặc mã đơn vị, kỳ, mỗi cột là chỉ tiêu nào)` +
      `, hoặc chỉ ra một mô tả chỉ có một mục bằng --as; xem ${guides('và', 'docs/cong-bo-so-lieu.md', 'data/tables/README.md')}`,
    en:
      (spec ? `${path} describes only ${others}` : `missing description: no ${path}`) +
      `; write an entry for the file in table.json (${entry}, number format, column of names or codes of units, period, which column is which indicator)` +
      `, or name a description with a single entry by --as; see ${guides('and', 'docs/publish-your-table.md', 'data/tables/README.md')}`,
  };
}
