/** A workbook that is refused whole; `readWorkbook` turns it into one message. */
export class Refused extends Error {
  readonly code: string;
  readonly vi: string;
  /** The sheet, where one is at fault. */
  readonly sheet: string | undefined;
  constructor(code: string, vi: string, en: string, sheet?: string) {
    super(en);
    this.name = 'Refused';
    this.code = code;
    this.vi = vi;
    this.sheet = sheet;
  }
}
