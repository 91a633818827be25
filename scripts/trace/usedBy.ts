import { coreIndicators, indicatorById } from '../../src/catalogue/index.ts';
import { provinceFile } from '../../src/downloads/provinceFile.ts';
import type { Context } from '../../src/figures/context.ts';
import { formats } from '../../src/model/download.ts';
import type { Observation } from '../../src/model/observation.ts';
import { NATION, type Place } from '../../src/model/place.ts';
import { downloadUrl, observationUrl, twinUrl } from '../../src/urls.ts';
import { communeView } from '../../src/views/communeView.ts';
import { homeView } from '../../src/views/homeView.ts';
import { indicatorView } from '../../src/views/indicatorView.ts';
import { provinceView } from '../../src/views/provinceView.ts';
import { sourceView } from '../../src/views/sourceView.ts';
import { themeView } from '../../src/views/themeView.ts';

interface View {
  readonly path: string;
}

function placeView(ctx: Context, place: Place): View {
  if (place.code === NATION) return homeView(ctx);
  return place.level === 'province' ? provinceView(ctx, place) : communeView(ctx, place);
}

/** Places of a figure and the provinces that hold them, each once. */
function placesOf({ dataset }: Context, o: Observation): Place[] {
  const own = o.places.map((code) => dataset.place(code));
  const held = own.flatMap((place) => dataset.provinceOf(place) ?? []);
  return [...new Set([...own, ...held, dataset.nation])].filter((place) => dataset.hasPage(place));
}

function viewsOf(ctx: Context, o: Observation): View[] {
  const topic = indicatorById.get(o.indicator)?.topic;
  const pages = coreIndicators.filter(
    ({ id, companions }) => id === o.indicator || companions.includes(o.indicator),
  );
  return [
    ...placesOf(ctx, o).map((place) => placeView(ctx, place)),
    ...pages.map(({ id }) => indicatorView(ctx, id)),
    ...(topic ? [themeView(ctx, topic)] : []),
    sourceView(ctx, ctx.dataset.source(o.source)),
  ];
}

/** Returns the pages that show a figure or lead to its place, in both languages; each is asked. */
export function pagesWith(ctx: Context, o: Observation): string[] {
  const place = `"${observationUrl(ctx.locale, o)}"`;
  return viewsOf(ctx, o)
    .filter((view) => JSON.stringify(view).includes(place) || view.path.includes('/sources/'))
    .flatMap(({ path }) => [path, twinUrl(ctx.locale, path)]);
}

/** Returns the downloads that hold a figure. */
export function filesWith({ dataset }: Context, o: Observation): string[] {
  const provinces = dataset.provinces.filter(
    (place) =>
      dataset.hasPage(place) && JSON.stringify(provinceFile(dataset, place.code)).includes(o.id),
  );
  return [
    ...formats.map((format) => downloadUrl(`observations.${format}`)),
    downloadUrl(`indicators/${o.indicator}.json`),
    ...provinces.map(({ code }) => downloadUrl(`places/${code}.json`)),
  ];
}
