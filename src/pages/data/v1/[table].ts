import type { APIRoute } from 'astro';
import { dataset } from '../../../dataset/load.ts';
import { downloadTable } from '../../../downloads/downloadTable.ts';
import { type Format, formats, type TableName, tableNames } from '../../../model/download.ts';

const types: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export const getStaticPaths = () =>
  tableNames.flatMap((name) =>
    formats.map((format) => ({ params: { table: `${name}.${format}` }, props: { name, format } })),
  );

export const GET: APIRoute<{ name: TableName; format: Format }> = ({ props: { name, format } }) => {
  const body = downloadTable(dataset(), name, format);
  return new Response(body as BodyInit, { headers: { 'content-type': types[format] } });
};
