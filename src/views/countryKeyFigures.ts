import { type Slice, slice } from '../dataset/slice.ts';
import type { Context } from '../figures/context.ts';
import { indicatorOf } from '../figures/indicator.ts';
import type { KeyFigure } from '../figures/keyFigure.ts';
import { timePhrase } from '../figures/sliceWords.ts';
import { sourceLine, sourceName } from '../figures/sourceLines.ts';
import { formatDate } from '../i18n/dates.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { valueParts } from '../i18n/values.ts';
import { pooledRate } from '../stats/pooledRate.ts';
import { derivedUrl, observationUrl, sourceUrl } from '../urls.ts';

/** A number that Hai Cấp computes over all provinces leads to how it does so. */
function computed(ctx: Context, found: Slice, number: string, after: string): KeyFigure {
  const { dataset, locale, say } = ctx;
  const indicator = indicatorOf(found.indicator);
  const name = sourceName(dataset.source(found.source), locale);
  const href = derivedUrl(locale, found.source, found.indicator);
  const n = formatNumber(found.observations.length, locale);
  const whole = found.observations.reduce((total, o) => total + (o.denominator ?? 0), 0);
  const cases = whole > 0 ? say['word.nOf'](formatNumber(whole, locale)) : '';
  return {
    label: indicator.short[locale],
    name: indicator.name[locale],
    before: '',
    number,
    after,
    rank: null,
    detail: [say['key.overProvinces'](n), cases, timePhrase(ctx, found)]
      .filter(Boolean)
      .join(' · '),
    source: { text: name, href: sourceUrl(locale, found.source) },
    href,
  };
}

function onTime(ctx: Context): KeyFigure[] {
  const found = slice(ctx.dataset, 'portal766_on_time_ratio', ctx.dataset.nation);
  const rate = found && pooledRate(found.observations);
  if (!found || rate === null) return [];
  return [computed(ctx, found, formatNumber(rate, ctx.locale, 2), '%')];
}

/** Counts of one source and period may be summed over provinces that are all there. */
function received(ctx: Context): KeyFigure[] {
  const found = slice(ctx.dataset, 'portal766_received', ctx.dataset.nation);
  if (!found || found.missing.length > 0) return [];
  const sum = found.observations.reduce((total, o) => total + (o.value ?? 0), 0);
  return [computed(ctx, found, formatNumber(sum, ctx.locale), '')];
}

/** The mean of the provinces is the source's own. */
function mean(ctx: Context): KeyFigure[] {
  const { dataset, locale, say } = ctx;
  const all = dataset.at(dataset.nation.code).filter((o) => o.indicator === 'portal766_total');
  const newest = [...all].sort((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? 1 : -1))[0];
  if (!newest) return [];
  return [
    {
      label: indicatorOf(newest.indicator).short[locale],
      name: indicatorOf(newest.indicator).name[locale],
      ...valueParts(newest, locale),
      rank: null,
      detail: [say['key.nation'], timePhrase(ctx, newest)].join(' · '),
      source: sourceLine(ctx, newest),
      href: observationUrl(locale, newest),
    },
  ];
}

/** Units as the resolutions total them; what the registry has is told on its source's page. */
function units({ dataset, locale, say }: Context): KeyFigure[] {
  const { published } = dataset.registry;
  if (!published) return [];
  const { communes, wards, specialZones, asOf } = published;
  const written = [communes, wards, specialZones].map((n) => formatNumber(n, locale));
  const [c = '', w = '', z = ''] = written;
  const href = derivedUrl(locale, 'registry', 'commune_units');
  return [
    {
      label: say['key.unitsLabel'],
      name: say['key.unitsLabel'],
      before: '',
      number: formatNumber(communes + wards + specialZones, locale),
      after: '',
      rank: null,
      detail: say['key.unitsDetail'](c, w, z, formatDate(asOf, locale)),
      source: {
        text: sourceName(dataset.source('registry'), locale),
        href: sourceUrl(locale, 'registry'),
      },
      href,
    },
  ];
}

/** Returns the numbers that the home page opens with. */
export const countryKeyFigures = (ctx: Context): KeyFigure[] =>
  [onTime, received, mean, units].flatMap((make) => make(ctx));
