import type { APIRoute } from 'astro';
import { dataset } from '../../../../dataset/load.ts';
import { template } from '../../../../downloads/template.ts';
import { type TemplateFormat, templateFormats } from '../../../../model/download.ts';
import { provincesWithPages } from '../../../../views/routes.ts';

const types: Readonly<Record<TemplateFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

interface Props {
  readonly code: string;
  readonly format: TemplateFormat;
}

export const getStaticPaths = () =>
  provincesWithPages().flatMap(({ code }) =>
    templateFormats.map((format) => ({
      params: { template: `${code}.${format}` },
      props: { code, format } satisfies Props,
    })),
  );

export const GET: APIRoute<Props> = ({ props: { code, format } }) =>
  new Response(template(dataset(), code, format) as BodyInit, {
    headers: { 'content-type': types[format] },
  });
