import type { APIRoute } from 'astro';
import { tableSchema } from '../../../downloads/tableSchema.ts';

export const GET: APIRoute = () =>
  new Response(tableSchema(), { headers: { 'content-type': 'application/schema+json' } });
