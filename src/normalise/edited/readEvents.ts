import { eventKinds, type PlaceEvent } from '../../model/event.ts';
import type { Report } from '../messages.ts';
import { knownCode, knownSource, required, requiredCodes, word } from './fields.ts';
import { type EditedRow, type Listed, readList } from './readEdited.ts';

export const eventColumns = [
  'date',
  'kind',
  'places',
  'text_vi',
  'text_en',
  'source',
  'locator',
] as const;

interface Known {
  /** Codes of all places. */
  readonly places: ReadonlySet<string>;
  /** Ids of all sources. */
  readonly sources: ReadonlySet<string>;
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

const eventOf = (row: EditedRow, known: Known, report: Report): PlaceEvent => {
  const places = requiredCodes(row, 'places', report);
  const date = row.text('date');
  return {
    kind: word(row, 'kind', eventKinds, report),
    date: MONTH.test(date) ? date : row.date('date'),
    places: places.map((code) => knownCode(row, 'places', code, known.places, report)),
    text: { vi: required(row, 'text_vi', report), en: required(row, 'text_en', report) },
    source: knownSource(row, known.sources, report),
    locator: required(row, 'locator', report),
  };
};

/** Returns what documents say took place, in the order of the file. */
export const readEvents = (
  text: string,
  file: string,
  known: Known,
  report: Report,
): Listed<PlaceEvent> =>
  readList(text, eventColumns, file, (row, own) => eventOf(row, known, own), report);
