import { indicatorById } from '../catalogue/index.ts';
import { reportThemeById } from '../catalogue/reportThemes.ts';
import type { Covered } from '../dataset/coverage.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { placeName } from '../i18n/places.ts';
import type { PeerGroup } from '../dataset/peerGroups.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Superseded } from '../model/history.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';

/** A value of a downloaded table: numbers stay numbers, an absent one is null. */
export type Field = string | number | boolean | null;

/** A column of a downloaded table, taken from one item. */
export type Columns<T> = ReadonlyArray<readonly [name: string, of: (item: T) => Field]>;

const list = (items: readonly string[]): string => items.join(';');

/** Returns the columns of the observations: codes with names in both languages, no word dropped. */
export const observationColumns = (dataset: Dataset): Columns<Observation> => {
  const names = (o: Observation, locale: 'vi' | 'en') =>
    list(o.places.map((code) => placeName(dataset.place(code), locale)));
  return [
    ['id', (o) => o.id],
    ['indicator', (o) => o.indicator],
    ['indicator_vi', (o) => indicatorById.get(o.indicator)?.name.vi ?? null],
    ['indicator_en', (o) => indicatorById.get(o.indicator)?.name.en ?? null],
    ['places', (o) => list(o.places)],
    ['places_vi', (o) => names(o, 'vi')],
    ['places_en', (o) => names(o, 'en')],
    ['joint', (o) => o.places.length > 1],
    ['unit_version', (o) => o.version],
    ['period_start', (o) => o.period.start],
    ['period_end', (o) => o.period.end],
    ['as_of', (o) => o.asOf],
    ['value', (o) => o.value],
    ['unit', (o) => o.unit],
    ['qualifier', (o) => o.qualifier],
    ['modality', (o) => o.modality],
    ['status', (o) => o.status],
    ['max', (o) => o.max],
    ['numerator', (o) => o.numerator],
    ['denominator', (o) => o.denominator],
    ['rank', (o) => o.rank],
    ['rank_of', (o) => o.rankOf],
    ['scope_vi', (o) => o.scope?.vi ?? null],
    ['scope_en', (o) => o.scope?.en ?? null],
    ['derived', (o) => o.derived],
    ['flags', (o) => list(o.flags)],
    ['source', (o) => o.source],
    ['locator', (o) => o.locator],
    ['printed', (o) => o.printed],
    ['note_vi', (o) => o.note?.vi ?? null],
    ['note_en', (o) => o.note?.en ?? null],
  ];
};

/** Returns the columns of figures that were replaced or withdrawn. */
export const historyColumns = (dataset: Dataset): Columns<Superseded> => {
  const names = (at: readonly string[], locale: 'vi' | 'en') =>
    list(at.map((code) => placeName(dataset.place(code), locale)));
  return [
    ['id', ({ figure }) => figure.id],
    ['indicator', ({ figure }) => figure.indicator],
    ['indicator_vi', ({ figure }) => indicatorById.get(figure.indicator)?.name.vi ?? null],
    ['indicator_en', ({ figure }) => indicatorById.get(figure.indicator)?.name.en ?? null],
    ['places', ({ figure }) => list(figure.places)],
    ['places_vi', ({ figure }) => names(figure.places, 'vi')],
    ['places_en', ({ figure }) => names(figure.places, 'en')],
    ['period_start', ({ figure }) => figure.period.start],
    ['period_end', ({ figure }) => figure.period.end],
    ['as_of', ({ figure }) => figure.asOf],
    ['value', ({ figure }) => figure.value],
    ['unit', ({ figure }) => figure.unit],
    ['qualifier', ({ figure }) => figure.qualifier],
    ['modality', ({ figure }) => figure.modality],
    ['status', ({ figure }) => figure.status],
    ['rank', ({ figure }) => figure.rank],
    ['rank_of', ({ figure }) => figure.rankOf],
    ['source', ({ figure }) => figure.source],
    ['locator', ({ figure }) => figure.locator],
    ['replaced_by', ({ replacedBy }) => replacedBy?.id ?? null],
    ['new_value', ({ replacedBy }) => replacedBy?.value ?? null],
    ['new_qualifier', ({ replacedBy }) => replacedBy?.qualifier ?? null],
    ['new_status', ({ replacedBy }) => replacedBy?.status ?? null],
    ['kind', ({ kind }) => kind],
    ['date', ({ date }) => date],
    ['reason_vi', ({ reason }) => reason.vi],
    ['reason_en', ({ reason }) => reason.en],
    ['file', ({ file }) => file],
    ['by', ({ by }) => by],
  ];
};

export const placeColumns: Columns<Place> = [
  ['code', (p) => p.code],
  ['level', (p) => p.level],
  ['parent', (p) => p.parent],
  ['kind', (p) => p.kind],
  ['name', (p) => p.name],
  ['name_vi', (p) => placeName(p, 'vi')],
  ['name_en', (p) => placeName(p, 'en')],
  ['slug', (p) => p.slug],
  ['aliases', (p) => list(p.aliases)],
  ['valid_from', (p) => p.versions.at(-1)?.validFrom ?? null],
  ['valid_to', (p) => p.versions.at(-1)?.validTo ?? null],
  ['kind_uncertain', (p) => p.kindUncertain],
  [
    'predecessors',
    (p) =>
      list(
        p.predecessors.map(({ code, name, share }) => `${code ?? ''} ${name} (${share})`.trim()),
      ),
  ],
];

export const indicatorColumns: Columns<Indicator> = [
  ['id', (i) => i.id],
  ['core', (i) => i.core],
  ['topic', (i) => i.topic],
  ['name_vi', (i) => i.name.vi],
  ['name_en', (i) => i.name.en],
  ['definition_vi', (i) => i.definition.vi],
  ['definition_en', (i) => i.definition.en],
  ['caution_vi', (i) => i.caution?.vi ?? null],
  ['caution_en', (i) => i.caution?.en ?? null],
  ['unit', (i) => i.unit],
  ['type', (i) => i.type],
  ['direction', (i) => i.direction],
  ['family', (i) => i.family],
  ['max', (i) => i.max],
  ['numerator', (i) => i.ratio?.numerator ?? null],
  ['denominator', (i) => i.ratio?.denominator ?? null],
];

export const sourceColumns: Columns<Source> = [
  ['id', (s) => s.id],
  ['kind', (s) => s.kind],
  ['title', (s) => s.title],
  ['label_vi', (s) => s.label?.vi ?? null],
  ['label_en', (s) => s.label?.en ?? null],
  ['publisher', (s) => s.publisher],
  ['published', (s) => s.published],
  ['url', (s) => s.url],
  ['lang', (s) => s.lang],
  ['machine_translated', (s) => s.machineTranslated],
  ['retrieved', (s) => s.retrieved],
  ['licence_vi', (s) => s.licence?.vi ?? null],
  ['licence_en', (s) => s.licence?.en ?? null],
  ['caution_vi', (s) => s.caution?.vi ?? null],
  ['caution_en', (s) => s.caution?.en ?? null],
];

/** Returns the columns of reports: codes with names in both languages. */
export const reportColumns = (dataset: Dataset): Columns<Report> => {
  const themes = ({ themes: of }: Report, locale: 'vi' | 'en') =>
    list(of.map((id) => reportThemeById.get(id)?.name[locale] ?? id));
  const names = (codes: readonly string[], locale: 'vi' | 'en') =>
    list(codes.map((code) => placeName(dataset.place(code), locale)));
  return [
    ['id', (r) => r.id],
    ['kind', (r) => r.kind],
    ['themes', (r) => list(r.themes)],
    ['themes_vi', (r) => themes(r, 'vi')],
    ['themes_en', (r) => themes(r, 'en')],
    ['province', (r) => r.province],
    ['province_vi', (r) => names([r.province], 'vi')],
    ['province_en', (r) => names([r.province], 'en')],
    ['places', (r) => list(r.places)],
    ['places_vi', (r) => names(r.places, 'vi')],
    ['places_en', (r) => names(r.places, 'en')],
    ['joint', (r) => r.places.length > 1],
    ['date', (r) => r.date],
    ['who_vi', (r) => r.group?.vi ?? null],
    ['who_en', (r) => r.group?.en ?? null],
    ['summary_vi', (r) => r.summary.vi],
    ['summary_en', (r) => r.summary.en],
    ['source', (r) => r.source],
    ['locator', (r) => r.locator],
    ['replies_to', (r) => list(r.repliesTo)],
  ];
};

/** A row is a place and a core indicator, collected here or not yet; names stand in the lists of both. */
export const coverageColumns: Columns<Covered> = [
  ['place', ({ place }) => place.code],
  ['core', ({ indicator }) => indicator.core],
  ['indicator', ({ indicator }) => indicator.id],
  ['status', ({ figures }) => (figures > 0 ? 'collected' : 'not-collected')],
  ['figures', ({ figures }) => figures],
  ['latest', ({ latest }) => latest],
  ['sources', ({ sources }) => list(sources)],
];

/** A row is a group; its places are codes. */
export const peerColumns: Columns<PeerGroup> = [
  ['group', ({ id }) => id],
  ['name_vi', ({ name }) => name.vi],
  ['name_en', ({ name }) => name.en],
  ['definition_vi', ({ definition }) => definition.vi],
  ['definition_en', ({ definition }) => definition.en],
  ['places', ({ places }) => list(places.map(({ code }) => code))],
];
