import { csv, units } from './support.ts';
import { otherFiles } from './proposedFiles.ts';
import { overdue, type ProposedCase, proposed as of, wide } from './proposedCase.ts';

const body = units.map((unit, i) => [...unit, String(30 + i)]);
const under = (...above: ReadonlyArray<readonly string[]>) =>
  csv(...above, ['Mã', 'Tên', overdue], ...body);
const named = (names: readonly string[], ...more: readonly string[]) =>
  csv(
    ['Đơn vị', overdue, ...more.slice(0, 1)],
    ...names.map((name) => [name, '5', ...more.slice(1)]),
  );
const text = (content: string) => new TextEncoder().encode(content);

const places: readonly ProposedCase[] = [
  of('codes and names', wide([overdue], ['5'])),
  of('codes without their zero', csv(['Mã', overdue], ['5977', '1'], ['5983', '2'], ['6001', '3'])),
  of('codes of which half are unknown', csv(['Mã', overdue], ['05977', '1'], ['99998', '2'])),
  of(
    'codes of which most are unknown',
    csv(['Mã', overdue], ['05977', '1'], ['99998', '2'], ['99997', '3']),
  ),
  of('one code in all rows', csv(['Mã', overdue], ['05977', '1'], ['05977', '2'])),
  of('names of communes alone', named(units.map(([, name]) => name))),
  of('names of communes of two provinces', named(['Phường Đông Kinh', 'Phường Ba Đình'])),
  of('names of provinces', named(['Tỉnh Lạng Sơn', 'Tỉnh Cà Mau', 'Thành phố Huế'])),
  of('codes of provinces', csv(['Mã tỉnh', overdue], ['20', '5'], ['96', '6'], ['46', '7'])),
  of(
    'codes and names of provinces',
    csv(['Mã tỉnh', 'Tỉnh', overdue], ['20', 'Lạng Sơn', '5'], ['96', 'Cà Mau', '6']),
  ),
  of(
    'codes of the portal beside names',
    csv(['Ma', 'Tỉnh', 'Overdue'], ['H20', 'Đồng Tháp', '5'], ['H20', 'Đồng Tháp', '6']),
  ),
  of(
    'communes with the code and the name of their province',
    csv(
      ['Mã tỉnh', 'Tỉnh', 'Mã', 'Tên', overdue],
      ...units.map((unit) => ['20', 'Lạng Sơn', ...unit, '5']),
    ),
  ),
  of(
    'names with the name of their province',
    csv(['Tỉnh', 'Tên', overdue], ...units.map(([, name]) => ['Lạng Sơn', name, '5'])),
  ),
  of(
    'names twice',
    csv(
      ['Mã', 'Tên', 'Tên đầy đủ', overdue],
      ...units.map(([code, name]) => [code, name, name, '5']),
    ),
  ),
  of(
    'a province above names that several have',
    csv(
      ['TỈNH THÁI NGUYÊN (mã 19)', ''],
      ['Tên', overdue],
      ['Xã Văn Lang', '3'],
      ['Xã Văn Lăng', '4'],
    ),
  ),
  of(
    'a line above with words before the province',
    csv(
      ['UBND tỉnh Thái Nguyên', ''],
      ['Tên', overdue],
      ['Xã Văn Lang', '3'],
      ['Xã Văn Lăng', '4'],
    ),
  ),
  of(
    'a commune above, which is no province',
    csv(['Xã Đoàn Kết', ''], ['Tên', overdue], ['Xã Văn Lang', '3'], ['Xã Văn Lăng', '4']),
  ),
  of('a province that a person gave', wide([overdue], ['5']), 't.csv', { province: '20' }),
  of('another province that a person gave', wide([overdue], ['5']), 't.csv', { province: '96' }),
  of('no places', csv(['Nội dung', overdue], ['một', '5'], ['hai', '6'])),
  of('no places and no numbers', csv(['Nội dung', 'Lời'], ['một', 'hai'], ['ba', 'bốn'])),
  of('names that are too long', named(units.map(([, name]) => `${name} ${'x'.repeat(60)}`))),
];

const headings: readonly ProposedCase[] = [
  of(
    'lines above, the period among them',
    under(['UBND TỈNH LẠNG SƠN'], ['SỐ LIỆU QUÝ III NĂM 2026'], ['']),
  ),
  of('a period alone above', under(['Quý III/2026'])),
  of('six months above', under(['Báo cáo 6 tháng đầu năm 2026'])),
  of('nine months above', under(['Báo cáo 9 tháng năm 2026'])),
  of('a year above', under(['Báo cáo năm 2026'])),
  of('a month that is none above', under(['Báo cáo tháng 13/2026'])),
  of('a period above and another in the name', under(['Tháng 8/2026']), 'thang-9-2026.csv'),
  of('a period that a person gave', under(['Tháng 8/2026']), 't.csv', { period: 'Quý I/2026' }),
  of(
    'numbers of columns and a total between headings and data',
    csv(['Mã', 'Tên', overdue], ['(1)', '(2)', '(3)'], ['', 'Tổng cộng', '126'], ...body),
  ),
  of(
    'two rows of headings',
    csv(
      ['Mã', 'Tên', overdue, overdue],
      ['Mã', 'Tên', 'Cấp tỉnh', 'Cấp xã'],
      ...units.map((unit) => [...unit, '5', '6']),
    ),
  ),
  of(
    'headings of which two are the same',
    csv(['Mã', 'Tên', overdue, overdue], ...units.map((unit) => [...unit, '5', '6'])),
  ),
  of('a heading that is empty', csv(['Mã', 'Tên', ''], ...body)),
  of('an empty column', csv(['Mã', 'Tên', overdue, ''], ...body.map((cells) => [...cells, '']))),
  of('years as headings', wide([`${overdue} / 2025`, `${overdue} / 2026`], ['5', '6'])),
  of('years alone as headings', wide(['2025', '2026'], ['5', '6'])),
  of('one period in a heading', wide([`${overdue} / 10/2026`, 'Hồ sơ đúng hạn'], ['5', '6'])),
  of('a title that has two cells', csv(['Biểu 1', 'Lạng Sơn'], ['Mã', 'Tên', overdue], ...body)),
  of('no headings', csv(...body)),
  of('sep= in its first line', text(`sep=|\nMã|Tên|${overdue}\n05977|Phường Đông Kinh|5\n`)),
  of('a byte order mark', text(`\ufeffMã;Tên;${overdue}\n05977;Phường Đông Kinh;5\n`)),
  of('commas', text(`Mã,Tên,${overdue}\n05977,Phường Đông Kinh,5\n`)),
  of('tabs', text(`Mã\tTên\t${overdue}\n05977\tPhường Đông Kinh\t5\n`), 't.tsv'),
  of('a delimiter that is not told', text('Mã;Tên,x\n05977;Phường Đông Kinh,5\n')),
  of('one column', text('Mã\n05977\n')),
  of('nothing', text('')),
  of('bytes of no encoding', new Uint8Array([0xff, 0x81, 0x00, 0x8d, 0x9d, 0x0a])),
];

const roles: readonly ProposedCase[] = [
  of(
    'numbers of rows, remarks, kinds and districts',
    csv(
      ['STT', 'Mã', 'Tên', 'Loại', 'Quận, huyện', overdue, 'Ghi chú'],
      ...units.map((unit, i) => [String(i + 1), ...unit, 'phường', '', '5', 'x']),
    ),
  ),
  of('a day of the figures', wide([overdue, 'Tính đến'], ['5', '2026-10-10'])),
  of('a day that is none', wide([overdue, 'Tính đến'], ['5', 'hôm qua'])),
  of('a column of periods', wide([overdue, 'Kỳ báo cáo'], ['5', 'Quý III/2026'])),
  of('a column of periods that are none', wide([overdue, 'Kỳ'], ['5', 'lúc nào'])),
  of('days of which one in five is none', wide([overdue, 'Ngày'], ['5', '2026-10-10'], ['5', 'x'])),
  of('a rank beside a figure', wide([overdue, 'Xếp hạng'], ['5', '1'])),
  of('a rank beside the total', wide(['Tổng điểm', overdue, 'Thứ hạng'], ['85,5', '5', '1'])),
  of('two ranks', wide([overdue, 'Hạng', 'Rank'], ['5', '1', '2'])),
  of('a rank alone', wide(['Hạng'], ['1'])),
  of('an unknown column of numbers and one of words', wide(['Số giếng', 'Thôn'], ['5', 'Nà Lả'])),
  of('numbers with words and signs', wide([overdue], ['hơn 5'], ['~6'], ['-'], ['khoảng chừng 7'])),
  of('a heading that may be several', wide(['Đúng hạn'], ['5'])),
  of('a heading of its unit', wide(['Đúng hạn (%)'], ['95,5'])),
  of('a heading of another unit', wide([`${overdue} (nghìn ha)`], ['5'])),
  of('a heading behind its group', wide([`Hồ sơ / ${overdue}`], ['5'])),
  of('points with their maximum', wide(['portal766_progress'], ['15,5'])),
  of('headings in English', wide(['Overdue dossiers', 'Paid for online'], ['5', '6'])),
  of('numbers of Vietnam', wide([overdue, 'Đúng hạn (%)'], ['3.420', '95,05'])),
  of('numbers of England', wide([overdue, 'Đúng hạn (%)'], ['3,420', '95.05'])),
  of('numbers that can be read in two ways', wide(['Đúng hạn (%)'], ['3.420'])),
  of('numbers of an unknown column alone', wide(['Số giếng'], ['3.420'])),
];

/** Files of all kinds, of which `proposals.txt` says what is proposed for them. */
export const proposedTables: readonly ProposedCase[] = [
  ...places,
  ...headings,
  ...roles,
  ...otherFiles,
];
