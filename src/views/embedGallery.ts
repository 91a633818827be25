import type { Context } from '../figures/context.ts';
import { embedGuide } from '../i18n/pages/embedGuide.ts';
import { embedDialogUrl } from '../urls.ts';
import { type SharedFigure, sharedFigure, sharedFiguresOf, sharedKeys } from './sharedFigures.ts';

interface Listed {
  readonly name: string;
  readonly href: string;
}

export interface EmbedGallery {
  /** One of each kind. */
  readonly shown: readonly SharedFigure[];
  /** All but those of communes, which are found on the pages of these. */
  readonly listed: ReadonlyArray<{ readonly name: string; readonly items: readonly Listed[] }>;
}

const examples = ['tileMap', 'bars', 'ranking', 'parts'] as const;

const codesOf = ({ dataset }: Context, isWanted: (kind: SharedFigure['kind']) => boolean) => [
  ...new Set(sharedKeys(dataset).flatMap(({ kind, code }) => (isWanted(kind) ? code : []))),
];

function shown(ctx: Context): SharedFigure[] {
  const kinds = ['nation', 'province', 'indicator', 'commune'] as const;
  return kinds.flatMap((kind, i) => {
    const keys = sharedKeys(ctx.dataset).filter((key) => key.kind === kind);
    for (const { code, figure } of keys) {
      const shared = sharedFigure(ctx, code, figure);
      if (shared.figure.chart?.name === examples[i]) return shared;
    }
    return [];
  });
}

/** Returns some embeds to look at, and where to find how to take each of the others. */
export function embedGallery(ctx: Context): EmbedGallery {
  const { locale } = ctx;
  const item = ({ code, figure, subject }: SharedFigure): Listed => ({
    name: figure.title.startsWith(subject) ? figure.title : `${subject}: ${figure.title}`,
    href: embedDialogUrl(locale, code, figure.id),
  });
  const national = codesOf(ctx, (kind) => kind === 'nation' || kind === 'indicator');
  const provinces = codesOf(ctx, (kind) => kind === 'province');
  return {
    shown: shown(ctx),
    listed: [
      {
        name: embedGuide[locale].national,
        items: national.flatMap((code) => sharedFiguresOf(ctx, code).map(item)),
      },
      ...provinces.map((code) => {
        const figures = sharedFiguresOf(ctx, code);
        return { name: figures[0]?.subject ?? code, items: figures.map(item) };
      }),
    ],
  };
}
