import { z } from 'zod';

/** The answer of the type `rich`, section 2.3.4 of https://oembed.com. */
export const richOembed = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string().min(1),
  author_name: z.string().min(1),
  author_url: z.url().optional(),
  provider_name: z.string().min(1),
  provider_url: z.url().optional(),
  cache_age: z.int().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
  html: z.string().min(1),
  thumbnail_url: z.url().optional(),
  thumbnail_width: z.int().positive().optional(),
  thumbnail_height: z.int().positive().optional(),
});
