/** Returns a download as `{"meta": …, "data": […]}`, with what every file must say of itself. */
export const json = (name: string, data: unknown): string =>
  `${JSON.stringify({
    meta: {
      name,
      version: 'v1',
      licence: 'CC BY 4.0',
      notice: 'Not a government site. Cite each figure by its own source.',
    },
    data,
  })}\n`;
