import type { Source } from '../../model/source.ts';
import type { Report } from '../messages.ts';
import { optional, required, texts, word } from './fields.ts';
import { type EditedRow, type Listed, readList } from './readEdited.ts';

export const sourceColumns = [
  'id',
  'kind',
  'title',
  'label_vi',
  'label_en',
  'publisher',
  'published',
  'url',
  'lang',
  'machine_translated',
  'retrieved',
  'licence_vi',
  'licence_en',
  'caution_vi',
  'caution_en',
] as const;

const sourceOf = (row: EditedRow, report: Report): Source => ({
  id: required(row, 'id', report),
  kind: word(row, 'kind', ['article', 'registry', 'law'], report),
  title: optional(row, 'title'),
  label: texts(row, 'label', report),
  publisher: optional(row, 'publisher'),
  published: row.date('published'),
  url: optional(row, 'url'),
  lang: required(row, 'lang', report),
  machineTranslated: word(row, 'machine_translated', ['false', 'true'], report) === 'true',
  retrieved: row.date('retrieved'),
  licence: texts(row, 'licence', report),
  caution: texts(row, 'caution', report),
});

/** Returns the documents of `sources.csv`, in its order. */
export const readSources = (text: string, file: string, report: Report): Listed<Source> =>
  readList(text, sourceColumns, file, sourceOf, report);
