import { coreIndicators } from '../catalogue/index.ts';
import type { Context } from '../figures/context.ts';
import { placeName } from '../i18n/places.ts';
import { formats, type TableName, tableNames, templateFormats } from '../model/download.ts';
import { downloadUrl, pageUrl } from '../urls.ts';

interface Download {
  readonly name: string;
  readonly href: string;
}

export interface DataView {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly tables: ReadonlyArray<{
    readonly name: TableName;
    readonly text: string;
    readonly files: readonly Download[];
  }>;
  readonly provinces: readonly Download[];
  readonly indicators: readonly Download[];
  /** The JSON Schema of a `table.json`. */
  readonly tableSchema: string;
  /** The form for each province to fill in. */
  readonly templates: ReadonlyArray<{
    readonly name: string;
    /** `label` names the province too, for those who hear links one by one. */
    readonly files: ReadonlyArray<Download & { readonly label: string }>;
  }>;
}

/** Returns what can be downloaded. */
export function dataView({ dataset, locale, say }: Context): DataView {
  return {
    path: pageUrl(locale, 'data'),
    title: say['data.title'],
    description: say['data.lead'],
    tables: tableNames.map((name) => ({
      name,
      text: say[`data.${name}`],
      files: formats.map((format) => ({
        name: `${name}.${format}`,
        href: downloadUrl(`${name}.${format}`),
      })),
    })),
    provinces: dataset.provinces
      .filter((place) => dataset.hasPage(place))
      .map((place) => ({
        name: placeName(place, locale),
        href: downloadUrl(`places/${place.code}.json`),
      })),
    indicators: coreIndicators.map(({ id, name }) => ({
      name: name[locale],
      href: downloadUrl(`indicators/${id}.json`),
    })),
    tableSchema: downloadUrl('table.schema.json'),
    templates: dataset.provinces
      .filter((place) => dataset.hasPage(place))
      .map((place) => ({
        name: placeName(place, locale),
        files: templateFormats.map((format) => ({
          name: format.toUpperCase(),
          label: `${placeName(place, locale)}, ${format.toUpperCase()}`,
          href: downloadUrl(`templates/${place.code}.${format}`),
        })),
      })),
  };
}
