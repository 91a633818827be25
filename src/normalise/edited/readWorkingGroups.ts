import type { WorkingGroup } from '../../model/workingGroup.ts';
import type { Places } from '../harmonise.ts';
import type { Report } from '../messages.ts';
import { knownSource, required, requiredCodes } from './fields.ts';
import { communesOf, provinceOf, teller } from './placeCells.ts';
import { type EditedRow, type Listed, readList } from './readEdited.ts';

export const workingGroupColumns = [
  'source',
  'locator',
  'province',
  'number',
  'group_vi',
  'group_en',
  'leader',
  'leader_printed',
  'title_vi',
  'title_en',
  'date',
  'places',
  'surveyed',
] as const;

interface Known {
  readonly places: Places;
  /** Ids of all sources. */
  readonly sources: ReadonlySet<string>;
}

function groupOf(row: EditedRow, { places, sources }: Known, report: Report): WorkingGroup {
  const tell = teller(row, report);
  const text = (name: string) => ({
    vi: required(row, `${name}_vi`, report),
    en: required(row, `${name}_en`, report),
  });
  const province = provinceOf(row, places, report, tell);
  requiredCodes(row, 'places', report);
  return {
    province,
    number: row.number('number') ?? Number(required(row, 'number', report)),
    name: text('group'),
    leader: required(row, 'leader', report),
    leaderPrinted: required(row, 'leader_printed', report),
    title: text('title'),
    date: row.date('date'),
    places: communesOf(row, 'places', province, places, tell),
    surveyed: communesOf(row, 'surveyed', province, places, tell),
    source: knownSource(row, sources, report),
    locator: required(row, 'locator', report),
  };
}

/** Returns the working groups of provinces, in the order of the file. */
export const readWorkingGroups = (
  text: string,
  file: string,
  known: Known,
  report: Report,
): Listed<WorkingGroup> =>
  readList(text, workingGroupColumns, file, (row, own) => groupOf(row, known, own), report);
