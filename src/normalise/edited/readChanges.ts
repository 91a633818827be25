import type { Change } from '../../model/change.ts';
import { byText } from '../byText.ts';
import type { Report } from '../messages.ts';
import { required, word } from './fields.ts';
import { type EditedRow, type Listed, readList } from './readEdited.ts';

const changeOf = (row: EditedRow, report: Report): Change => ({
  date: row.date('date') ?? required(row, 'date', report),
  kind: word(row, 'kind', ['added', 'corrected', 'site'], report),
  text: { vi: required(row, 'text_vi', report), en: required(row, 'text_en', report) },
});

/** Returns the log for readers of the data, newest first; equal dates keep the order of the file. */
export function readChanges(text: string, file: string, report: Report): Listed<Change> {
  const columns = ['date', 'kind', 'text_vi', 'text_en'];
  const { items, ...rest } = readList(text, columns, file, changeOf, report);
  return { ...rest, items: items.toSorted((a, b) => byText(b.date, a.date)) };
}
