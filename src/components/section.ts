/** Entries of the menu, in order. */
export const sections = ['indicators', 'provinces', 'data', 'sources', 'reports', 'about'] as const;

export type Section = (typeof sections)[number];
