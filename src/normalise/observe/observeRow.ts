import { problem, type Problem } from '../cells/reading.ts';
import { changed } from '../changes.ts';
import { dayOf } from '../harmonise.ts';
import type { Known } from '../known.ts';
import { resolvePlace } from '../names/resolvePlace.ts';
import { atCell, type Row, type TextCell } from '../read/table.ts';
import { isDistrict } from '../read/labels.ts';
import { hostile } from '../text/hostile.ts';
import { tidy } from '../text/tidy.ts';
import type { FigureSpec, FileSpec } from '../tableSpec.ts';
import type { Place } from '../../model/place.ts';
import { kindWord } from '../registry/kindWord.ts';
import { versionAt } from '../registry/versionAt.ts';
import type { Draft, PlaceText } from './draft.ts';
import { rowChecks } from './rowChecks.ts';
import type { RowReader } from './rowReader.ts';
import { placeOf, tableDraft, type Time, timeOf } from './tableDraft.ts';

const RETIRED_LEVEL = problem(
  'E-UNIT-DISTRICT',
  'cấp huyện không còn từ ngày 1/7/2025; hãy bỏ cột này hoặc để trống',
  'districts ended on 1 July 2025; remove the column or leave it empty',
);

const PLAIN = /^[\w.,%/ ]*$/;

// As many digits as a telephone number has, which may be written in groups.
const LONG = /\d(?:[ .]?\d){8}/;

const isCodeFormula = ({ text }: TextCell): boolean => /^="\d{1,5}"$/.test(text);

/** Reports cells that must not be published, whatever column they stand in. */
export function scanRow(
  { cells }: Row,
  header: readonly string[],
  { place }: FileSpec,
  row: RowReader,
): void {
  const code = row.cell('column' in place ? place.column : undefined);
  cells.forEach((cell, i) => {
    if (isDistrict(header[i] ?? '') && tidy(cell.text) !== '')
      row.findings.errors.push({ at: atCell(row.file, cell), problem: RETIRED_LEVEL });
    if (PLAIN.test(cell.text) && !LONG.test(cell.text) && !cell.text.startsWith('//')) return;
    const found = cell === code && isCodeFormula(cell) ? null : hostile(cell.text);
    if (found) row.findings.errors.push({ at: atCell(row.file, cell), problem: found });
  });
}

/** What is written of a place that its official name does not say letter by letter; beside a code the kind may be left out. */
function noteName(place: Place, column: string | undefined, row: RowReader, byName: boolean): void {
  const cell = row.cell(column);
  const official = `${kindWord(place.kind)} ${place.name}`;
  if (cell.text === '' || cell.text === official) return;
  if (cell.text === place.name && (!byName || place.level !== 'commune')) return;
  row.findings.changes.push(changed('N-NAME', atCell(row.file, cell), official));
}

function noteCode(text: PlaceText, place: Place, row: RowReader): void {
  if (text.scheme !== 'code' || text.at.cell === place.code || text.at.cell === '') return;
  row.findings.changes.push(changed('N-CODE', text.at, place.code));
}

function placeIn(
  text: PlaceText,
  { place: spec }: FileSpec,
  known: Known,
  row: RowReader,
): Place | null {
  const found = resolvePlace(text, known);
  const named = 'column' in spec ? (spec.scheme === 'name' ? spec.column : spec.name) : undefined;
  const nameCell = atCell(row.file, row.cell(named));
  if ('refused' in found) {
    const atName =
      nameCell.column > 0 &&
      (text.text === '' || !/^E-UNIT-CODE|^E-UNIT-PARENT/.test(found.refused.code));
    row.findings.errors.push({
      at: atName && text.scheme !== 'portal' ? nameCell : text.at,
      problem: found.refused,
    });
    return null;
  }
  for (const remark of found.remarks)
    row.findings.remarks.push({
      at: remark.code === 'W-UNIT-CODE-ZEROS' ? text.at : nameCell,
      problem: remark,
    });
  noteName(found.place, named, row, text.scheme === 'name' || text.text === '');
  noteCode(text, found.place, row);
  return found.place;
}

/** A unit is that of its time: a commune that became a ward since then is told with the day its version began. */
function noteVersion(place: Place, time: Time, column: string | undefined, row: RowReader): void {
  const version = versionAt(place, dayOf(time));
  if (version === null || version === place.versions.at(-1)) return;
  const at = atCell(row.file, row.cell(column));
  row.findings.changes.push(changed('N-VERSION', at, `${place.code} ${version.validFrom}`));
}

function timeProblem(place: Place, time: Time, { places, source }: Known): Problem | null {
  const day = dayOf(time);
  const known = source.published ?? source.retrieved;
  if (day !== null && known !== null && day > known)
    return problem(
      'E-PERIOD-FUTURE',
      `kỳ kết thúc ${day}, sau ngày công bố ${known}; hãy kiểm tra kỳ`,
      `period ends on ${day}, after the publication of ${known}; look at the period`,
    );
  if (place.level === 'commune' && day !== null && places.versionAt(place, day) === null)
    return problem(
      'E-UNIT-NOT-YET',
      `đơn vị ${place.name} (${place.code}) chưa có vào ${day}; hãy dùng đơn vị của kỳ đó`,
      `no such unit on ${day}: ${place.name} (${place.code}); use the unit of that time`,
    );
  return null;
}

function checkRequired(figures: readonly FigureSpec[], row: RowReader): void {
  for (const { value, required } of figures) {
    if (required !== true || value === undefined || row.text(value) !== '') continue;
    row.findings.errors.push({
      at: atCell(row.file, row.cell(value)),
      problem: problem(
        'E-REQUIRED',
        `ô trống ở cột "${value}" bắt buộc; hãy điền số hoặc "chưa có"`,
        `missing number in column "${value}"; fill it in or write "chưa có"`,
      ),
    });
  }
}

/**
 * Returns the figures of one row with its place looked up; what is wrong with the row is in
 * the reader's findings. A row with errors is not published at all.
 */
export function observeRow(
  figures: readonly FigureSpec[],
  spec: FileSpec,
  scaleOf: (figure: FigureSpec) => number,
  known: Known,
  row: RowReader,
): Draft[] {
  const text = placeOf(spec, row);
  const place = placeIn(text, spec, known, row);
  const time = timeOf(spec, row);
  const wrong = place && timeProblem(place, time, known);
  if (wrong) {
    const column =
      'column' in spec.period
        ? spec.period.column
        : 'start' in spec.period && spec.period.end && 'column' in spec.period.end
          ? spec.period.end.column
          : undefined;
    row.findings.errors.push({ at: atCell(row.file, row.cell(column)), problem: wrong });
  }
  if (place) noteVersion(place, time, 'column' in spec.place ? spec.place.column : undefined, row);
  checkRequired(figures, row);
  rowChecks(spec, row);
  const found: PlaceText = place
    ? { ...text, scheme: 'code', text: place.code, name: null, code: null, province: null }
    : text;
  const context = { spec, source: known.source.id, place: found, time, scaleOf };
  return figures.flatMap((figure) => {
    const indicator = known.catalogue.get(figure.indicator);
    return (indicator && tableDraft(context, figure, indicator, row)) ?? [];
  });
}
