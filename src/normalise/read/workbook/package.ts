import { Refused } from './refused.ts';
import type { SheetName } from './sheet.ts';
import { elements, isOn, xmlText } from './xml.ts';
import type { Zip } from './zip.ts';

/** A sheet of an XLSX file. */
export interface PackageSheet extends SheetName {
  /** `worksheet`, `chartsheet`… */
  readonly kind: string;
  readonly path: string;
}

/** The parts of an XLSX file that reading a sheet needs. */
export interface Package {
  readonly sheets: readonly PackageSheet[];
  readonly date1904: boolean;
  /** The text of a part; null where there is none. */
  readonly xml: (path: string) => string | null;
  readonly styles: string | null;
  readonly strings: string | null;
}

const invalid = (vi: string, en: string): Refused =>
  new Refused(
    'E-XL-FORMAT',
    `${vi}; hãy lưu tệp ở dạng .xlsx bằng Excel hoặc LibreOffice`,
    `invalid workbook: ${en}; save it as .xlsx with Excel or LibreOffice`,
  );

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Returns what a part points to inside the file; what lies outside is never followed. */
export function relations(xml: Package['xml'], path: string): Relation[] {
  const folder = folderOf(path);
  const text = xml(`${folder}_rels/${path.slice(folder.length)}.rels`) ?? '';
  return [...elements(text, 'Relationship')]
    .filter((of) => of.get('TargetMode') !== 'External')
    .map((of) => ({
      id: of.get('Id') ?? '',
      type: (of.get('Type') ?? '').split('/').at(-1) ?? '',
      target: resolve(folder, of.get('Target') ?? ''),
    }));
}

const macros = (): Refused =>
  new Refused(
    'E-XL-MACRO',
    'tệp có macro; hãy lưu lại ở dạng .xlsx (không macro)',
    'workbook with macros; save it as .xlsx, which has none',
  );

function checkNoMacros({ names, part }: Zip): void {
  const types = part('[Content_Types].xml');
  if (!types) throw invalid('không phải tệp Excel', 'it has no list of contents');
  if (/\.(?:sheet|template|addin)\.macroEnabled\.main\+xml/i.test(xmlText(types))) throw macros();
  if (names.some((name) => /vbaProject|(^|\/)macrosheets\//i.test(name))) throw macros();
}

/**
 * Returns the sheets of an XLSX file and its parts.
 *
 * @throws {Refused} E-XL-MACRO, E-XL-DOCTYPE, or E-XL-FORMAT where it is no XLSX file
 */
export function readPackage(zip: Zip): Package {
  checkNoMacros(zip);
  const xml = (path: string): string | null => {
    const bytes = zip.part(path);
    return bytes && xmlText(bytes);
  };
  const main = relations(xml, '').find(({ type }) => type === 'officeDocument');
  const path = main?.target ?? 'xl/workbook.xml';
  const book = path.endsWith('.bin') ? null : xml(path);
  if (book === null) throw invalid('không phải sổ .xlsx', 'it has no workbook part');
  const links = relations(xml, path);
  const linked = (type: string): string | null => {
    const found = links.find((link) => link.type === type);
    return found ? xml(found.target) : null;
  };
  const sheets = [...elements(book, 'sheet')].map((of): PackageSheet => {
    const link = links.find(({ id }) => id === of.get('id'));
    const hidden = (of.get('state') ?? 'visible') !== 'visible';
    return { name: of.get('name') ?? '', hidden, kind: link?.type ?? '', path: link?.target ?? '' };
  });
  const [properties] = elements(book, 'workbookPr');
  return {
    sheets,
    date1904: isOn(properties?.get('date1904')),
    xml,
    styles: linked('styles'),
    strings: linked('sharedStrings'),
  };
}
