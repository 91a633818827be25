import type { APIRoute } from 'astro';
import { aliases, dataset } from '../../../dataset/load.ts';
import { json } from '../../../downloads/json.ts';
import { knownFile } from '../../../downloads/knownFile.ts';

export const GET: APIRoute = () =>
  new Response(json('check', knownFile(dataset().places, aliases())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
