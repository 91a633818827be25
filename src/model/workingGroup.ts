import type { Text } from '../locales.ts';

/** A group of a province's leaders that met communes and wards, as a document tells of it. */
export interface WorkingGroup {
  readonly province: string;
  readonly number: number;
  /** What its reports call it; who visited, in the files of reports. */
  readonly name: Text;
  /** With the marks of Vietnamese, which a translation may have lost. */
  readonly leader: string;
  /** The leader's name as the document prints it. */
  readonly leaderPrinted: string;
  readonly title: Text;
  /** ISO date of the meeting; null where the document gives none. */
  readonly date: string | null;
  /** Communes and wards that it worked with, in the order of the document. */
  readonly places: readonly string[];
  /** Those that it also looked at on site; empty where the document names none. */
  readonly surveyed: readonly string[];
  readonly source: string;
  readonly locator: string;
}
