import type { APIRoute } from 'astro';
import { json } from '../../../../downloads/json.ts';
import { type Locale, locales } from '../../../../locales.ts';
import { comparable, compareFileOf } from '../../../../views/compareFileOf.ts';
import { pageContext } from '../../../../views/routes.ts';

interface Props {
  readonly locale: Locale;
  readonly code: string;
}

export const getStaticPaths = () =>
  locales.flatMap((locale) =>
    comparable(pageContext(locale)).map(({ code }) => ({
      params: { file: `${code}.${locale}` },
      props: { locale, code } satisfies Props,
    })),
  );

export const GET: APIRoute<Props> = ({ props: { locale, code } }) => {
  const ctx = pageContext(locale);
  const file = compareFileOf(ctx, ctx.dataset.place(code));
  return new Response(json(`compare/${code}.${locale}`, file), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
