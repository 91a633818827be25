/** Who publishes this site; an operator changes these lines and nothing else. */
export const site = {
  name: 'Hai Cấp',
  operator: 'Hai Cấp',
  contact: 'hai-cap@example.org',
  repository: 'https://example.org/hai-cap',
  /** Address it is served from, with a trailing slash; empty while it is not known. */
  address: process.env['SITE'] ?? '',
} as const;
