import type { Reply } from '../../model/reply.ts';
import { error, type Report } from '../messages.ts';
import { atCell } from '../read/table.ts';
import { knownCode, required } from './fields.ts';
import { type EditedRow, type Listed, readList } from './readEdited.ts';

export const replyColumns = ['figure', 'province', 'date', 'text_vi', 'text_en', 'source'] as const;

interface Known {
  /** Codes of all places. */
  readonly places: ReadonlySet<string>;
  /** Ids of all figures; null where not all could be read, so that none is called unknown. */
  readonly figures: ReadonlySet<string> | null;
}

function knownFigure(row: EditedRow, figures: Known['figures'], report: Report): string {
  const id = required(row, 'figure', report);
  if (id === '' || !figures || figures.has(id)) return id;
  const [vi, en] = [
    `không có số liệu nào mang mã "${id}"; hãy sửa mã, dò bằng: npm run --silent trace -- ${id}`,
    `unknown figure: "${id}"; mend the id, look for it with: npm run --silent trace -- ${id}`,
  ];
  report(error('E-FIGURE-UNKNOWN', atCell(row.file, row.cell('figure')), vi, en));
  return id;
}

const replyOf = (row: EditedRow, { places, figures }: Known, report: Report): Reply => ({
  figure: knownFigure(row, figures, report),
  province: knownCode(row, 'province', required(row, 'province', report), places, report),
  date: row.date('date') ?? required(row, 'date', report),
  text: { vi: required(row, 'text_vi', report), en: required(row, 'text_en', report) },
  source: required(row, 'source', report),
});

/** Returns the answers of provinces, in the order of the file. */
export const readReplies = (
  text: string,
  file: string,
  known: Known,
  report: Report,
): Listed<Reply> =>
  readList(text, replyColumns, file, (row, own) => replyOf(row, known, own), report);
