import type { Change } from '../../model/change.ts';
import type { Report } from '../messages.ts';
import { required, word } from './fields.ts';
import { readEdited } from './readEdited.ts';

/** Returns the log for readers of the data, newest first; equal dates keep the order of the file. */
export const readChanges = (text: string, file: string, report: Report): Change[] =>
  readEdited(text, ['date', 'kind', 'text_vi', 'text_en'], file, report)
    .rows.map((row) => ({
      date: row.date('date') ?? required(row, 'date', report),
      kind: word(row, 'kind', ['added', 'corrected', 'site'], report),
      text: { vi: required(row, 'text_vi', report), en: required(row, 'text_en', report) },
    }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
