import { indicatorById } from '../catalogue/index.ts';
import { formatPeriod } from '../i18n/dates.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { check } from '../i18n/pages/check.ts';
import { placeName } from '../i18n/places.ts';
import { formatStated, formatStatus } from '../i18n/values.ts';
import type { Locale } from '../locales.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { harmless } from './harmless.ts';
import type { HowToRead } from './howToRead.ts';
import { type PreviewChart, previewChart } from './previewChart.ts';
import { type ProposalWords, tellProposal } from './tellProposal.ts';
import type { CheckedTable, CheckMessage } from '../normalise/checkTable.ts';
import { cellAddress } from '../normalise/read/cellAddress.ts';

/** Rows that a page can show; all figures are in the download. */
const MESSAGES = 200;
const PREVIEW = 20;
/** Signs of a cell that are shown. */
const CELL = 120;

/** A message as a row of the report's table. */
export interface ToldMessage {
  readonly severity: CheckMessage['severity'];
  readonly place: string;
  readonly cell: string;
  readonly text: string;
  readonly code: string;
}

/** A table of figures: place, value, indicator, period. */
type PreviewRow = readonly [string, string, string, string];

/** A report in the words of a language: the page has nothing to do but to set it. */
export interface ToldReport {
  readonly file: string;
  readonly outcome: 'clean' | 'rejected' | 'refused';
  readonly rows: string;
  readonly figures: string;
  readonly messageTitle: string;
  readonly messages: readonly ToldMessage[];
  /** What is left out of `messages`; empty for nothing. */
  readonly more: string;
  readonly previewTitle: string;
  readonly preview: readonly PreviewRow[];
  /** One column as a drawing. */
  readonly chart: PreviewChart | null;
  /** What to write in table.json; null for a file that is described. */
  readonly proposal: ProposalWords | null;
  /** All figures, as a file of JSON. */
  readonly download: { readonly name: string; readonly data: Blob };
  /** What to do now. */
  readonly next: string;
}

const errorsFirst = { error: 0, warning: 1, info: 2 } as const;

function placeOf({ sheet, line, column }: CheckMessage, locale: Locale): string {
  const words = check[locale].report;
  const cell = cellAddress(line, column);
  if (sheet !== null) return cell === '' ? sheet : `${sheet}!${cell}`;
  const parts = [
    line > 0 ? words.line(String(line)) : '',
    column > 0 ? words.column(String(column)) : '',
  ].filter(Boolean);
  return parts.join(', ') || words.whole;
}

const shortened = (text: string): string =>
  harmless(text.length > CELL ? `${text.slice(0, CELL)}…` : text);

const toldMessage = (message: CheckMessage, locale: Locale): ToldMessage => ({
  severity: message.severity,
  place: harmless(placeOf(message, locale)),
  cell: shortened(message.cell),
  text: harmless(message[locale]),
  code: message.code,
});

function previewRow(
  observation: Observation,
  places: ReadonlyMap<string, Place>,
  locale: Locale,
): PreviewRow {
  const names = observation.places.map((code) => {
    const place = places.get(code);
    return place ? placeName(place, locale) : code;
  });
  const value =
    observation.value === null
      ? formatStatus(observation.status, locale)
      : formatStated(observation, locale);
  const name = indicatorById.get(observation.indicator)?.name[locale] ?? observation.indicator;
  return [names.join(', '), value, name, formatPeriod(observation.period, locale)];
}

function outcomeOf({ refused, rows, messages }: Reported): ToldReport['outcome'] {
  if (refused) return 'refused';
  const wrong = rows.rejected > 0 || messages.some(({ severity }) => severity === 'error');
  return wrong ? 'rejected' : 'clean';
}

function downloadOf({ file, sha256, rows, observations }: Reported): ToldReport['download'] {
  const lines = observations.map(
    (observation, i) => `${i === 0 ? '' : ','}\n${JSON.stringify(observation)}`,
  );
  // Line by line, because all figures of a large table are more than one text can hold.
  const parts = [`{"meta":${JSON.stringify({ file, sha256, rows })},"data":[`, ...lines, '\n]}\n'];
  return {
    name: `${file.replace(/\.\w+$/, '')}.observations.json`,
    data: new Blob(parts, { type: 'application/json' }),
  };
}

type Reported = Pick<
  CheckedTable,
  'file' | 'sha256' | 'rows' | 'messages' | 'observations' | 'refused'
>;

/** A checked file with what it was read by. */
export interface Told {
  readonly checked: Reported;
  /** Id of its source; null where nothing tells it. */
  readonly source: string | null;
  readonly how: HowToRead | null;
  readonly places: ReadonlyMap<string, Place>;
  readonly locale: Locale;
}

function nextOf(outcome: ToldReport['outcome'], { source, how, locale }: Told): string {
  const words = check[locale].report;
  if (outcome !== 'clean') return words.mend;
  return how?.proposal ? words.nextProposed(source ?? '…') : words.next(source ?? '…');
}

/** Returns the report of a checked file in the words of a language. */
export function tellReport(told: Told): ToldReport {
  const { checked, how, places, locale } = told;
  const words = check[locale].report;
  const n = (value: number): string => formatNumber(value, locale);
  const { file, rows, messages, observations } = checked;
  const outcome = outcomeOf(checked);
  const sorted = messages.toSorted((a, b) => errorsFirst[a.severity] - errorsFirst[b.severity]);
  const first = observations.slice(0, PREVIEW);
  const left = messages.length - MESSAGES;
  return {
    file: harmless(file),
    outcome,
    rows: words.rows(n(rows.data), n(rows.published), n(rows.rejected), n(rows.duplicates)),
    figures: words.figures(n(observations.length)),
    messageTitle: messages.length === 0 ? words.noMessages : words.messages(n(messages.length)),
    messages: sorted.slice(0, MESSAGES).map((message) => toldMessage(message, locale)),
    more: left > 0 ? words.more(n(left)) : '',
    previewTitle: words.preview(n(first.length), n(observations.length)),
    preview: first.map((observation) => previewRow(observation, places, locale)),
    chart: previewChart(observations, places, locale),
    proposal: how?.proposal ? tellProposal(how.proposal, locale) : null,
    download: downloadOf(checked),
    next: nextOf(outcome, told),
  };
}
