/** Whole tables that can be downloaded. */
export const tableNames = [
  'observations',
  'places',
  'indicators',
  'sources',
  'reports',
  'history',
  'coverage',
  'peers',
] as const;
export type TableName = (typeof tableNames)[number];

export const formats = ['json', 'csv', 'xlsx'] as const;
export type Format = (typeof formats)[number];

/** What the form to fill in is offered as; a workbook first, for Excel keeps its codes whole. */
export const templateFormats = ['xlsx', 'csv'] as const;
export type TemplateFormat = (typeof templateFormats)[number];
