import { z } from 'zod';
import { tableSpec } from '../normalise/tableSpec.ts';

/**
 * Returns the JSON Schema (draft 7, which editors read) of a `table.json`, as text. It holds the
 * shape; that dates exist and columns are those of the file is for the check to say.
 */
export const tableSchema = (): string => {
  const schema = z.toJSONSchema(tableSpec, { io: 'input', target: 'draft-7' });
  const title = 'table.json: mô tả một bảng chính thức · description of an official table';
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
};
