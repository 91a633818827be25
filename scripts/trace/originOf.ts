import { join } from 'node:path';
import { indicatorById } from '../../src/catalogue/index.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Observation } from '../../src/model/observation.ts';
import { figureColumns, observeFigures } from '../../src/normalise/observe/observeFigures.ts';
import { listFiles } from '../read/listFiles.ts';
import { readText } from '../read/readText.ts';

/** Where a figure was typed or published, and what stands there. */
export interface Origin {
  /** `data/figures/96-ca-mau.csv:12:9`; null for a figure that was computed. */
  readonly place: string | null;
  /** What became of what: `"88429" -> 88429 count`. */
  readonly steps: readonly string[];
}

const ignored = (): void => undefined;

/** The row of a document's figure: it is known by its id, which follows from what it says. */
function ofDocument(dataset: Dataset, o: Observation, dataDir: string): Origin | null {
  const known = {
    catalogue: indicatorById,
    sources: new Set(dataset.sources.map(({ id }) => id)),
  };
  for (const name of listFiles(join(dataDir, 'figures'), '.csv')) {
    const file = `figures/${name}`;
    const { text } = readText(dataDir, file, ignored);
    const { outcomes } = observeFigures(text, file, known, ignored);
    const found = outcomes.find(({ drafts }) => drafts.some(({ id }) => id === o.id));
    if (!found) continue;
    const [draft] = found.drafts;
    const cells = found.row.cells.map(({ text: cell }) => cell);
    const typed = draft?.at.cell ?? cells[figureColumns.indexOf('value')] ?? '';
    return {
      place: `data/${file}:${draft?.at.line ?? found.row.line}:${draft?.at.column ?? 0}`,
      steps: [
        `"${typed}" -> ${o.value ?? o.status} ${o.unit} (${o.qualifier}, ${o.modality})`,
        ...(o.printed ? [`printed "${o.printed}"`] : []),
        ...placeSteps(dataset, o),
      ],
    };
  }
  return null;
}

const placeSteps = (dataset: Dataset, { places, version }: Observation): string[] => [
  `${places.join(';')} -> ${places.map((code) => dataset.place(code).name).join('; ')}` +
    (version ? ` (unit of ${version})` : ''),
];

function ofTable(dataset: Dataset, o: Observation): Origin | null {
  const { cell } = o;
  if (!cell) return null;
  const table = dataset.tables.find(({ source }) => source === o.source);
  const file = table?.files.find(({ name }) => name === cell.file);
  const row = file?.rows.find(({ line }) => line === cell.line);
  const text = row?.cells[cell.column - 1] ?? '';
  const heading = file?.header[cell.column - 1] ?? '';
  return {
    place: `data/tables/${o.source}/${[cell.file, ...(cell.sheet ? [cell.sheet] : [])].join('!')}:${cell.line}:${cell.column}`,
    steps: [
      `column "${heading}" -> ${o.indicator}`,
      `"${text}" -> ${o.value ?? o.status} ${o.unit}`,
      ...placeSteps(dataset, o),
      ...(o.flags.length > 0 ? [`flags: ${o.flags.join(', ')}`] : []),
    ],
  };
}

/** What the site computes has no cell; its formula is the catalogue's. */
function computed(dataset: Dataset, o: Observation): Origin {
  const ratio = indicatorById.get(o.indicator)?.ratio;
  const formula = ratio
    ? `100 x ${ratio.numerator} / ${ratio.denominator} = 100 x ${o.numerator ?? '?'} / ${o.denominator ?? '?'} -> ${o.value ?? o.status}`
    : `counted in the registry -> ${o.value ?? o.status} ${o.unit}`;
  return { place: null, steps: [formula, ...placeSteps(dataset, o)] };
}

/** Returns where a figure comes from and what was done to it. */
export function originOf(dataset: Dataset, o: Observation, dataDir: string): Origin {
  const found = o.cell ? ofTable(dataset, o) : o.derived ? null : ofDocument(dataset, o, dataDir);
  return found ?? computed(dataset, o);
}
