import type { APIRoute } from 'astro';
import { json } from '../../../../downloads/json.ts';
import { type Locale, locales } from '../../../../locales.ts';
import { reportFile, reportFileCount, reportIndex } from '../../../../views/reports/reportFiles.ts';
import { pageContext } from '../../../../views/routes.ts';

interface Props {
  readonly locale: Locale;
  /** Null for the index. */
  readonly file: number | null;
}

export const getStaticPaths = () =>
  locales.flatMap((locale) => {
    const numbers = Array.from({ length: reportFileCount(pageContext(locale)) }, (_, n) => n);
    return [null, ...numbers].map((file) => ({
      params: { file: `${file ?? 'index'}.${locale}` },
      props: { locale, file } satisfies Props,
    }));
  });

export const GET: APIRoute<Props> = ({ props: { locale, file } }) => {
  const ctx = pageContext(locale);
  const name = `reports/${file ?? 'index'}.${locale}`;
  const data = file === null ? reportIndex(ctx) : reportFile(ctx, file);
  return new Response(json(name, data), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
