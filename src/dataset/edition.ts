import type { FileAccount } from '../model/account.ts';
import type { Observation } from '../model/observation.ts';
import { NATION, type Place } from '../model/place.ts';
import type { Account, BuiltData } from './built.ts';

/**
 * Returns the province that an edition is of: `96`.
 * @throws where no province has the code
 */
export function editionProvince({ places }: BuiltData, scope: string): Place {
  const found = places.find(({ code, level }) => code === scope && level === 'province');
  if (!found)
    throw new Error(`unknown province: HAI_CAP_SCOPE="${scope}"; name a code of two digits`);
  return found;
}

const sum = (files: readonly FileAccount[], part: keyof FileAccount['rows']): number =>
  files.reduce((total, { rows }) => total + (rows[part] ?? 0), 0);

/** Files of documents are named after their province: `figures/96-ca-mau.csv`. */
const ofOther = (file: string, scope: string): boolean => {
  const [, code] = /^(?:figures|reports)\/(\d{2})-/.exec(file) ?? [];
  return code !== undefined && code !== scope;
};

function accountOf(
  { files }: Account,
  scope: string,
  sources: ReadonlySet<string>,
  observations: number,
): Account {
  const kept = files.filter(({ file, source }) =>
    source ? sources.has(source) : !ofOther(file, scope),
  );
  const counted = kept.filter(({ aside }) => aside !== true);
  const duplicates = sum(counted, 'duplicates');
  const rows = {
    data: sum(counted, 'data'),
    published: sum(counted, 'published'),
    rejected: sum(counted, 'rejected'),
    ...(duplicates > 0 ? { duplicates } : {}),
  };
  return { files: kept, rows, observations };
}

/** Tables that tell of the province too: what they say of the others is there to compare with. */
const comparableSources = (observations: readonly Observation[], scope: string) =>
  new Set(
    observations.flatMap((o) => ((o.cell || o.derived) && o.places[0] === scope ? o.source : [])),
  );

/**
 * Returns the data of one province's edition: its own figures and those of its communes, those of
 * the nation, and the other provinces' from the tables that cover it as well; its reports, and the
 * sources and tables of all these. The list of units and the changes stay whole.
 */
export function editionData(built: BuiltData, scope: string): BuiltData {
  const { places, observations, reports, sources, tables, account } = built;
  const own = new Set(
    places.filter(({ code, parent }) => code === scope || parent === scope).map(({ code }) => code),
  );
  const provinces = new Set(
    places.filter(({ level }) => level === 'province').map(({ code }) => code),
  );
  const comparable = comparableSources(observations, scope);
  const isKept = (o: Observation): boolean =>
    o.places.some((code) => own.has(code) || code === NATION) ||
    (comparable.has(o.source) &&
      (o.cell !== null || o.derived) &&
      o.places.every((code) => provinces.has(code)));
  const figures = observations.filter(isKept);
  const told = reports.filter(
    ({ province, places: at }) =>
      province === scope || province === NATION || at.some((code) => own.has(code)),
  );
  const events = (built.events ?? []).filter(({ places: at }) =>
    at.some((code) => own.has(code) || code === NATION),
  );
  const groups = built.workingGroups.filter(({ province }) => province === scope);
  const used = new Set([...figures, ...told, ...events, ...groups].map(({ source }) => source));
  const kept = sources.filter(
    ({ id, kind }) => used.has(id) || kind === 'registry' || kind === 'law',
  );
  const ids = new Set(kept.map(({ id }) => id));
  return {
    ...built,
    observations: figures,
    reports: told,
    events,
    replies: (built.replies ?? []).filter(({ province }) => province === scope),
    workingGroups: groups,
    sources: kept,
    history: built.history.filter(
      ({ figure: { places: at, source } }) =>
        at.some((code) => own.has(code) || code === NATION) ||
        (comparable.has(source) && at.every((code) => provinces.has(code))),
    ),
    corrections: built.corrections.filter(({ file }) => ids.has(file.split('/')[1] ?? '')),
    tables: tables.filter(({ source }) => ids.has(source)),
    account: accountOf(account, scope, ids, figures.length),
  };
}
