import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../../src/locales.ts';
import type { TableSpec } from '../../src/normalise/tableSpec.ts';

const project = join(import.meta.dirname, '../..');

const guides = (and: string, ...files: readonly string[]): string =>
  files.filter((file) => existsSync(join(project, file))).join(` ${and} `);

/** Returns why a file can't be checked, which command proposes its description, and where that is explained. */
export function undescribed(
  { file }: { readonly file: string },
  path: string,
  spec: TableSpec | undefined,
): Text {
  const others = spec?.files.map((each) => each.file).join(', ') ?? '';
  const command = `npm run new-source -- ${file} --write`;
  return {
    vi:
      (spec ? `${path} chỉ mô tả ${others}` : `chưa có mô tả: không thấy ${path}`) +
      `; hãy xem đề xuất, ghi nó bằng "${command}" rồi điền chỗ trống, hoặc chỉ ra một mô tả chỉ có một mục bằng --as` +
      `; xem ${guides('và', 'docs/cong-bo-so-lieu.md', 'data/tables/README.md')}`,
    en:
      (spec ? `${path} describes only ${others}` : `missing description: no ${path}`) +
      `; look at the proposal, write it with "${command}" and fill in its blanks, or name a description with a single entry by --as` +
      `; see ${guides('and', 'docs/publish-your-table.md', 'data/tables/README.md')}`,
  };
}
