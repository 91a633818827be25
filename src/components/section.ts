/** Entries of the menu, in order. */
export const sections = ['indicators', 'provinces', 'compare', 'reports', 'data'] as const;

export type Section = (typeof sections)[number];
