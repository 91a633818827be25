import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/client/checkFiles.ts';
import { chooseMore } from '../../src/client/chosenFiles.ts';
import { entryFor, readDescription } from '../../src/client/readDescription.ts';
import { readKnown } from '../../src/client/readKnown.ts';
import type { CodeAlias } from '../../src/dataset/load.ts';
import { json } from '../../src/downloads/json.ts';
import { knownFile } from '../../src/downloads/knownFile.ts';
import { indicatorById } from '../../src/catalogue/index.ts';
import { formColumns, formLabel } from '../../src/model/form.ts';
import { packPlace, unpackPlace } from '../../src/model/knownFile.ts';
import { aliasMap, readAliases } from '../../src/normalise/edited/readAliases.ts';
import { checkTable } from '../../src/normalise/checkTable.ts';
import { knownOf } from '../../src/normalise/known.ts';
import { checkExample } from '../../src/views/checkExample.ts';
import { real } from '../registry/registries.ts';

const folder = 'data/tables/portal-provinces';
const fileOf = (path: string): File => new File([readFileSync(path)], path.split('/').at(-1)!);
const description = fileOf(`${folder}/table.json`);
const aliases: readonly CodeAlias[] = readAliases(
  readFileSync('data/reference/aliases.csv', 'utf8'),
  'aliases.csv',
  () => undefined,
).items;
let known: string;

beforeAll(() => {
  known = json('check', knownFile(real().places, aliases));
});

describe('what the browser knows of units', () => {
  test('is each place with its names, kinds and codes', () => {
    for (const place of real().places) {
      const again = unpackPlace(packPlace(place));
      const { code, level, parent, name, kind, kindUncertain } = place;
      expect(again).toMatchObject({ code, level, parent, name, kind, kindUncertain });
      expect(again.aliases).toEqual(place.aliases);
      const days = place.versions.map((version) => ({ ...version, legal: [] }));
      expect(again.versions).toEqual(days);
      const names = new Set(place.predecessors.map((old) => old.name));
      expect(new Set(again.predecessors.map((old) => old.name))).toEqual(names);
    }
  });

  test('gives the same observations and messages as what the build knows', async () => {
    const { source, files } = specOf(await description.text());
    const whole = knownOf({
      places: real().places,
      aliases: aliasMap(aliases as never),
      catalogue: indicatorById,
    });
    const small = readKnown(known).all;
    for (const spec of files) {
      const bytes = new Uint8Array(readFileSync(`${folder}/${spec.file}`));
      const check = (all: typeof whole) =>
        checkTable({ bytes, file: spec.file, spec, known: { ...all, source } });
      expect(await check(small)).toEqual(await check(whole));
    }
  });
});

function specOf(text: string) {
  const read = readDescription(text);
  if ('wrong' in read) throw new Error(read.wrong.en);
  return read.spec;
}

describe('a description', () => {
  test('of the page, as an example, is one that can be read', () => {
    expect(specOf(JSON.stringify(checkExample)).source.id).toBe('dong-hoa-2026-10');
    for (const { indicator } of checkExample.files[0].figures)
      expect(indicatorById.has(indicator)).toBe(true);
  });

  test('that is broken says why in both languages', () => {
    const wrong = (text: string) => {
      const read = readDescription(text);
      return 'wrong' in read ? read.wrong : null;
    };
    expect(wrong('{')?.en).toContain('JSON');
    expect(wrong('{}')?.vi).toContain('source');
  });

  test('with one entry reads a file of any name, with two only those it names', () => {
    const one = specOf(JSON.stringify(checkExample));
    expect(entryFor(one, 'other.csv', 'f'.repeat(64))?.sha256).toBe('f'.repeat(64));
    expect(entryFor(one, 'thang-10.csv', 'f'.repeat(64))?.sha256).toBe('0'.repeat(64));
    const two = { ...one, files: [...one.files, ...one.files] };
    expect(entryFor(two, 'other.csv', 'f'.repeat(64))).toBeNull();
  });
});

describe('the check of chosen files', () => {
  const run = (tables: readonly File[], by: File | null = description) => {
    const stages: string[] = [];
    const shares: number[] = [];
    return checkFiles({ locale: 'en', known, tables, description: by }, (stage, file, done) => {
      stages.push(`${stage} ${file}`);
      shares.push(done);
    }).then((reports) => ({ reports, stages, shares }));
  };

  test('tells each stage of each file and what came of it', async () => {
    const { reports, stages, shares } = await run([fileOf(`${folder}/province_scores.csv`)]);
    expect(shares).toEqual([0, 0.4, 0.8]);
    expect(stages.map((stage) => stage.split(' ')[0])).toEqual(['reading', 'checking', 'telling']);
    expect(reports[0]?.rows).toContain('+ 0 rejected + 0 duplicates');
    expect(reports[0]?.preview).toHaveLength(20);
    const { meta, data } = JSON.parse(await reports[0]!.download.data.text()) as {
      meta: { file: string };
      data: readonly { source: string; value: number }[];
    };
    expect(meta.file).toBe('province_scores.csv');
    expect(reports[0]?.figures).toBe(`${data.length.toLocaleString('en')} figures read`);
    expect(data[0]?.source).toBe('portal-provinces');
  });

  test('refuses what nothing can be read of, and a file of more than 64 MiB without reading it', async () => {
    const large = Object.defineProperties(new File([], 'large.csv'), {
      size: { value: 65 * 2 ** 20 },
      arrayBuffer: { value: () => Promise.reject(new Error('it was read')) },
    });
    const html = new File(['<html>'], 'page.xls');
    const { reports } = await run([new File(['a'], 'other.csv'), large, html], null);
    const codes = reports.map(({ outcome, messages }) => [outcome, messages[0]?.code]);
    expect(codes).toEqual([
      ['refused', 'E-FILE-UNDESCRIBED'],
      ['refused', 'E-LIM-SIZE'],
      ['refused', 'E-TYPE-MISMATCH'],
    ]);
  });

  test('draws the first column with figures for several places, in the order of the file', async () => {
    const { reports } = await run([fileOf(`${folder}/province_scores.csv`)]);
    expect(reports[0]?.chart?.title).toContain('the first 20 places of 3');
    expect(reports[0]?.chart?.svg).toMatch(/^<svg[\s\S]*Đồng Tháp[\s\S]*68\.8/);
  });
});

describe('a file without a description', () => {
  const labels = formColumns.map(formLabel);
  const form = (name: string, times: number): File => {
    const numbers = [100, 80, 14, 6, 91, 60, 28, 3, 9, 7, 2];
    const lines = [
      ['Mã đơn vị', 'Tên đơn vị', ...labels],
      ['05977', 'Phường Đông Kinh', ...numbers.map((n) => n * times)],
      ['05983', 'Phường Lương Văn Tri', ...numbers.map((n) => n * (times + 1))],
    ];
    return new File([lines.map((cells) => `${cells.join(';')}\n`).join('')], name);
  };
  const check = (...tables: readonly File[]) =>
    checkFiles({ locale: 'vi', known, tables, description: null }, () => undefined);

  test('of the form is checked by its own proposal, which says what is to be filled in', async () => {
    const [report] = await check(form('quy-3-2026.csv', 1));
    expect(report?.outcome).toBe('clean');
    expect(report?.rows).toContain('2 dòng số liệu = 2 công bố');
    expect(report?.next).toContain('data/tables/bieu-06a-lang-son/');
    expect(report?.proposal?.title).toBe('Đề xuất cho table.json');
    expect(report?.proposal?.blanks.map(([path]) => path)).toContain('source.publisher');
    expect(report?.proposal?.download?.name).toBe('table.json');
    const table = JSON.parse(await report!.proposal!.download!.data.text()) as { files: object[] };
    expect(table.files[0]).toMatchObject({
      file: 'quy-3-2026.csv',
      period: { text: 'Quý III/2026' },
    });
  });

  test('is compared with the file of the period before that was chosen with it', async () => {
    const [, now] = await check(form('quy-3-2026.csv', 1), form('quy-4-2026.csv', 90));
    expect(now?.messages.map(({ code }) => code)).toContain('W-OUTLIER');
    const [alone] = await check(form('quy-4-2026.csv', 90));
    expect(alone?.messages.map(({ code }) => code)).not.toContain('W-OUTLIER');
  });

  test('beside a table.json that has its columns gets one more entry for it', async () => {
    const [report] = await check(form('quy-3-2026.csv', 1));
    const words = { vi: 'lời', en: 'words' };
    const { source, files } = JSON.parse(await report!.proposal!.download!.data.text()) as {
      source: object;
      files: object[];
    };
    const told = { publisher: 'UBND', published: null, url: null, licence: words, caution: words };
    // Two entries, so that none of them is lent to any file.
    const both = [
      files[0]!,
      { ...files[0]!, file: 'quy-2-2026.csv', period: { text: 'Quý II/2026' } },
    ];
    const text = JSON.stringify({ source: { ...source, ...told }, files: both });
    const [next] = await checkFiles(
      {
        locale: 'vi',
        known,
        tables: [form('so-moi.csv', 1)],
        description: new File([text], 'table.json'),
      },
      () => undefined,
    );
    expect(next?.outcome).toBe('clean');
    expect(next?.proposal?.title).toBe('Đề xuất một mục mới cho table.json');
    const entry = JSON.parse(await next!.proposal!.download!.data.text()) as object;
    expect(entry).toMatchObject({ file: 'so-moi.csv', period: { text: 'Quý III/2026' } });
  });
});

test('files may be chosen one after the other; what is chosen later counts', () => {
  const [a, b, spec] = ['a.csv', 'b.xlsx', 'Table.JSON'].map((name) => new File([], name));
  const first = chooseMore({ tables: [], description: null }, [a!]);
  expect(first).toEqual({ tables: [a], description: null });
  expect(chooseMore(first, [spec!])).toEqual({ tables: [a], description: spec });
  expect(chooseMore({ tables: [a!], description: spec! }, [b!]).tables).toEqual([b]);
});
