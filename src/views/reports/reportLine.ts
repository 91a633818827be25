import { reportThemeById } from '../../catalogue/reportThemes.ts';
import type { Context } from '../../figures/context.ts';
import { placeHref } from '../../figures/placeHref.ts';
import { sourceName } from '../../figures/sourceLines.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatLocator } from '../../i18n/locators.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { reports } from '../../i18n/pages/reports.ts';
import { placeInText, placeName } from '../../i18n/places.ts';
import type { Report } from '../../model/report.ts';
import type { ReportLine, ReportLink } from '../../model/reportFile.ts';
import { reportListUrl, sourceUrl } from '../../urls.ts';

/** Returns a theme with the page of its reports. */
export const themeLink = ({ locale }: Context, theme: string): ReportLink => ({
  text: reportThemeById.get(theme)?.name[locale] ?? theme,
  href: reportListUrl(locale, theme),
});

const placeLink = (ctx: Context, code: string): ReportLink => {
  const place = ctx.dataset.place(code);
  return { text: placeName(place, ctx.locale), href: placeHref(ctx, place) };
};

function groupOf({ dataset, locale }: Context, { places, province }: Report): string | null {
  const words = reports[locale];
  if (places.length === 0) return words.province(placeInText(dataset.place(province), locale));
  return places.length > 1 ? words.group(formatNumber(places.length, locale)) : null;
}

function sourceOf({ dataset, locale }: Context, { source: id, locator }: Report): ReportLink {
  const source = dataset.source(id);
  const read = source.machineTranslated ? ` (${reports[locale].machine})` : '';
  return {
    text: `${sourceName(source, locale)}; ${formatLocator(locator, locale)}${read}`,
    href: sourceUrl(locale, id),
  };
}

/** Returns a report in the words of a list. */
export function reportLine(ctx: Context, report: Report): ReportLine {
  const { locale, say } = ctx;
  const words = reports[locale];
  const { id, kind, themes, places, province, date, group, summary } = report;
  return {
    id,
    kind,
    label: say[`report.${kind}`],
    text: summary[locale],
    themes: themes.map((theme) => themeLink(ctx, theme)),
    places: (places.length > 0 ? places : [province]).map((code) => placeLink(ctx, code)),
    group: groupOf(ctx, report),
    date: date === null ? words.undated : formatDate(date, locale),
    who: group?.[locale] ?? words.whoUnknown,
    source: sourceOf(ctx, report),
  };
}
