/** A colour on the light and on the dark ground, as `#a3312a`; at least 4.5:1 against each. */
export interface SiteColour {
  readonly light: string;
  readonly dark: string;
}

export interface Site {
  readonly name: string;
  readonly operator: string;
  readonly contact: string;
  readonly repository: string;
  /** Address it is served from, with a trailing slash; empty while it is not known. */
  readonly address: string;
  /** The operator's colours in place of the site's own: `accent` for links and marks, `two` beside it. */
  readonly colours: Readonly<Partial<Record<'accent' | 'two', SiteColour>>>;
}

/** Who publishes this site; an operator changes these lines and nothing else. */
export const site: Site = {
  name: 'Hai Cấp',
  operator: 'Hai Cấp',
  contact: 'hai-cap@example.org',
  repository: 'https://example.org/hai-cap',
  // A page in the browser has no environment; it never asks for the address.
  address: typeof process === 'undefined' ? '' : (process.env['SITE'] ?? ''),
  colours: {},
};
