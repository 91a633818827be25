import { foldMarks } from '../../model/foldMarks.ts';
import { FORM_CODE } from '../../model/form.ts';
import type { Place } from '../../model/place.ts';
import type { Text } from '../../locales.ts';
import type { KnownOfAll } from '../known.ts';
import { kindWord } from '../registry/kindWord.ts';
import { blank, type Proposal, type ProposedFile, type Remark } from './proposal.ts';
import { type EntryFile, proposeEntry } from './proposeEntry.ts';

/** A file with the id that a person gave to its source; null where one is to be made. */
export interface NewFile extends EntryFile {
  readonly id: string | null;
}

/** A proposal, and the entry again with which the file can be tried. */
export interface TableProposal extends Proposal {
  readonly id: string;
  readonly entry: ProposedFile | null;
}

const empty = { vi: '', en: '' };

const unnamed: readonly Remark[] = [
  blank(
    'source.title',
    'tên văn bản hoặc bảng như đã in; null nếu không có',
    'title of the document or table as printed; null for none',
  ),
  blank(
    'source.label',
    'tên nguồn trên trang, bằng hai thứ tiếng',
    'what the pages call the source, in both languages',
  ),
];

const untold: readonly Remark[] = [
  blank('source.publisher', 'cơ quan công bố bảng', 'who published the table'),
  blank(
    'source.published',
    'ngày công bố (2026-10-15); null nếu nguồn không ghi',
    'day of publication (2026-10-15); null if the source gives none',
  ),
  blank(
    'source.url',
    'địa chỉ mở được của bảng; null nếu chưa có',
    'address where the table opens; null for none yet',
  ),
  blank(
    'source.licence',
    'điều kiện dùng lại, bằng hai thứ tiếng',
    'terms of reuse, in both languages',
  ),
  blank(
    'source.caution',
    'điều người đọc cần biết khi dùng số, bằng hai thứ tiếng',
    'what readers must know of the figures, in both languages',
  ),
];

/** What the form of a province is called. */
function formOf({ kind, name }: Place): { readonly title: string; readonly label: Text } {
  const named = `${kindWord(kind).toLowerCase()} ${name}`;
  return {
    title: `Biểu ${FORM_CODE}, ${named}`,
    label: { vi: `Biểu II.06a của ${named}`, en: `Form II.06a of ${name}` },
  };
}

const ENDING = /\.\w+$/;
const PLAIN = /^[a-z0-9_-]+\.(?:csv|tsv|txt|xlsx|xls)$/;

/** Returns a name in small plain letters, digits and hyphens: `Biểu quý 3.xlsx` is `bieu-quy-3`. */
export const plainName = (name: string): string => foldMarks(name.replace(ENDING, '')) || 'bang';

/** Returns a name that a file may have in its folder: `Biểu Quý 3.XLSX` is `bieu-quy-3.xlsx`. */
export const plainFile = (name: string): string =>
  PLAIN.test(name) ? name : `${plainName(name)}${(ENDING.exec(name)?.[0] ?? '').toLowerCase()}`;

/** Returns a `table.json` for a file of which nothing is said, with all that a person must look at. */
export function proposeTable(of: NewFile, known: KnownOfAll): TableProposal {
  const { entry, province, isForm, remarks } = proposeEntry(of, known);
  const place = isForm && province !== null ? known.places.byCode(province) : null;
  const id = of.id ?? (place ? `bieu-06a-${foldMarks(place.name)}` : plainName(of.file));
  const { title, label } = place ? formOf(place) : { title: '', label: empty };
  return {
    id,
    entry,
    table: {
      source: {
        id,
        kind: 'table',
        title,
        label,
        publisher: '',
        published: '',
        url: '',
        lang: 'vi',
        machineTranslated: false,
        retrieved: null,
        licence: empty,
        caution: empty,
      },
      files: entry === null ? [] : [entry],
    },
    remarks: [...(place ? [] : unnamed), ...untold, ...remarks],
  };
}
