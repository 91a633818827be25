import { describe, expect, test } from 'vitest';
import { indicatorById } from '../../src/catalogue/index.ts';
import { readChanges } from '../../src/normalise/edited/readChanges.ts';
import { eventColumns, readEvents } from '../../src/normalise/edited/readEvents.ts';
import { readReplies, replyColumns } from '../../src/normalise/edited/readReplies.ts';
import { readSources, sourceColumns } from '../../src/normalise/edited/readSources.ts';
import { figureColumns, observeFigures } from '../../src/normalise/observe/observeFigures.ts';
import { collector } from './support.ts';

const good: Readonly<Record<string, string>> = {
  source: 'toy',
  locator: 'line 2',
  places: '97',
  indicator: 'dossiers_received',
  value: '88429',
  unit: 'count',
  qualifier: 'exact',
  modality: 'actual',
};

const known = { catalogue: indicatorById, sources: new Set(['toy']) };

function observe(row: Readonly<Record<string, string>>, newline = '\n') {
  const cells = figureColumns.map((name) => ({ ...good, ...row })[name] ?? '');
  const text = [figureColumns.join(','), cells.join(','), ''].join(newline);
  const { report, codes, messages } = collector();
  const { drafts, rows } = observeFigures(text, 'figures/97-x.csv', known, report);
  return { draft: drafts[0], rows, codes: codes(), messages };
}

describe('a figure of a document', () => {
  test('keeps its words: qualifier, modality, rank and what was printed', () => {
    const { draft, codes } = observe({
      qualifier: 'over',
      modality: 'proposed',
      rank: '6',
      printed: 'over 31900',
      places: '90002;90003',
    });
    expect(codes).toEqual([]);
    expect(draft).toMatchObject({
      value: 88429,
      qualifier: 'over',
      modality: 'proposed',
      rank: 6,
      rankOf: null,
      printed: 'over 31900',
      cell: null,
    });
    expect(draft!.places.map(({ text }) => text)).toEqual(['90002', '90003']);
  });

  test('is the same with either line end', () => {
    expect(observe({}, '\r\n').draft!.id).toBe(observe({}).draft!.id);
  });

  test('has an id that follows from what it says, not from its row', () => {
    expect(observe({}).draft!.id).toMatch(/^toy-[0-9a-f]{8}$/);
    expect(observe({ note_vi: 'a', note_en: 'a' }).draft!.id).toBe(observe({}).draft!.id);
    expect(observe({ value: '1' }).draft!.id).not.toBe(observe({}).draft!.id);
  });

  test('without a date has none, and none is guessed', () => {
    expect(observe({}).draft).toMatchObject({ period: { start: null, end: null }, asOf: null });
  });

  test.each([
    ['unit', 'people', 'E-MEASURE-UNKNOWN'],
    ['qualifier', 'at_least', 'E-QUALIFIER-UNKNOWN'],
    ['modality', 'provisional', 'E-MODALITY-UNKNOWN'],
    ['indicator', 'no_such', 'E-INDICATOR-UNKNOWN'],
    ['period_end', '2025-02-30', 'E-DATE-FORMAT'],
    ['value', '88.429.1', 'E-NUM-FORMAT'],
    ['source', '', 'E-CELL-EMPTY'],
    ['source', 'nowhere', 'E-SOURCE-UNKNOWN'],
    ['places', '', 'E-CELL-EMPTY'],
    ['places', ' ; ', 'E-CELL-EMPTY'],
    ['note_en', 'in one language', 'E-CELL-EMPTY'],
  ])('stops where %s is "%s"', (column, cell, code) => {
    const { messages, codes } = observe({ [column]: cell });
    expect(codes).toContain(code);
    expect(messages[0]).toMatchObject({ file: 'figures/97-x.csv', line: 2 });
  });

  test('without a value is a row that is rejected with a reason', () => {
    const { rows, codes } = observe({ value: '' });
    expect(rows).toEqual({ data: 1, published: 0, rejected: 1 });
    expect(codes).toEqual(['E-CELL-EMPTY']);
  });
});

test('sources say which of their fields are not known', () => {
  const { report, messages } = collector();
  const text = `${sourceColumns.join(',')}\nseed-000,article,,,,,,,en,true,,,,,\n`;
  expect(readSources(text, 'reference/sources.csv', report).items).toMatchObject([
    { id: 'seed-000', title: null, url: null, label: null, machineTranslated: true },
  ]);
  expect(messages).toEqual([]);
});

test('changes are newest first; equal dates keep their order', () => {
  const { report } = collector();
  const text =
    'date,kind,text_vi,text_en\n2026-01-01,added,a,a\n2026-02-01,site,b,b\n2026-01-01,corrected,c,c\n';
  expect(readChanges(text, 'changes.csv', report).items.map((change) => change.text.en)).toEqual([
    'b',
    'a',
    'c',
  ]);
});

describe('what took place', () => {
  const read = (cells: string) => {
    const { report, messages } = collector();
    const known = { places: new Set(['97', '90001']), sources: new Set(['toy']) };
    const text = `${eventColumns.join(',')}\n${cells}\n`;
    const { items } = readEvents(text, 'events.csv', known, report);
    return { items, told: messages.map(({ code, line, column }) => `${code} ${line}:${column}`) };
  };

  test('has a day, a month, or no date where its source gives none', () => {
    const dates = ['2025-07-21', '2025-09', ''].map(
      (date) => read(`${date},visit,97;90001,a,b,toy,line 1`).items[0]?.date,
    );
    expect(dates).toEqual(['2025-07-21', '2025-09', null]);
  });

  test('of another kind, place, source or date is refused at its cell', () => {
    expect(read('2025-13,party,99,a,b,nowhere,line 1')).toEqual({
      items: [],
      told: [
        'E-KIND-UNKNOWN 2:2',
        'E-DATE-FORMAT 2:1',
        'E-UNIT-CODE-UNKNOWN 2:3',
        'E-SOURCE-UNKNOWN 2:6',
      ],
    });
  });
});

describe('an answer of a province', () => {
  const read = (cells: string) => {
    const { report, messages } = collector();
    const known = { places: new Set(['97']), figures: new Set(['toy-1']) };
    const text = `${replyColumns.join(',')}\n${cells}\n`;
    const { items } = readReplies(text, 'replies.csv', known, report);
    return { items, told: messages.map(({ code, line, column }) => `${code} ${line}:${column}`) };
  };

  test('says which figure, who, when, and where it stands', () => {
    expect(read('toy-1,97,2026-11-20,a,b,letter 1').items).toEqual([
      {
        figure: 'toy-1',
        province: '97',
        date: '2026-11-20',
        text: { vi: 'a', en: 'b' },
        source: 'letter 1',
      },
    ]);
  });

  test('to a figure that is not there is refused, with how to look for its id', () => {
    const { items, told } = read('toy-2,97,2026-11-20,a,b,letter 1');
    expect([items, told]).toEqual([[], ['E-FIGURE-UNKNOWN 2:1']]);
  });
});
