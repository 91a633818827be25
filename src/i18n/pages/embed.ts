import type { ChartName } from '../../charts/index.ts';
import type { Locale } from '../../locales.ts';

/** What embeds say, and the pages that tell how to take them. */
export interface EmbedWords {
  /** Link from an embed to its page. */
  readonly live: (site: string) => string;
  /** What a drawing is, in a title that is read without it. */
  readonly shapes: Readonly<Record<ChartName, string>>;
  /** The same of a figure without a drawing. */
  readonly shape: string;
}

/** The same per language. */
export const embed: Readonly<Record<Locale, EmbedWords>> = {
  vi: {
    live: (site) => `Xem trang gốc trên ${site}`,
    shapes: {
      bars: 'biểu đồ thanh',
      ranking: 'biểu đồ thanh từng nơi',
      parts: 'các phần của tổng',
      strip: 'dải chấm',
      tileMap: 'bản đồ ô',
      unitGrid: 'lưới xã, phường',
      dots: 'chấm đếm',
      distribution: 'phân bố',
      boundaryMap: 'bản đồ',
    },
    shape: 'bảng',
  },
  en: {
    live: (site) => `See it live on ${site}`,
    shapes: {
      bars: 'bar chart',
      ranking: 'bars by place',
      parts: 'parts of the total',
      strip: 'dot strip',
      tileMap: 'tile map',
      unitGrid: 'grid of communes',
      dots: 'counted dots',
      distribution: 'distribution',
      boundaryMap: 'map',
    },
    shape: 'table',
  },
};
