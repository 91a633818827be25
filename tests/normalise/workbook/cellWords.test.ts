import { describe, expect, test } from 'vitest';
import { cell, read } from './readCell.ts';

describe('a refused cell says why, in both languages:', () => {
  const date = (value: number, format: string, shown: string) => cell(value, { format, shown });
  test.each([
    [
      'count',
      cell('', { error: '#N/A' }),
      'công thức lỗi "#N/A"; hãy sửa ô trong bảng tính',
      'formula error: "#N/A"; mend the cell in the workbook',
    ],
    [
      'count',
      cell('', { uncached: true }),
      'công thức chưa được tính, ô không có giá trị; hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại',
      'formula without a value: it was never computed; open the file in Excel or LibreOffice and save it',
    ],
    [
      'text',
      cell('x', { struck: true }),
      'chữ bị gạch ngang, không rõ còn giá trị hay không; hãy bỏ gạch hoặc xóa nội dung',
      'text struck through: unclear whether it holds; remove the line or the content',
    ],
    [
      'text',
      cell('x', { formula: 'HYPERLINK("x")' }),
      'công thức gọi ra ngoài tệp; hãy thay bằng giá trị',
      'unsafe formula: it reaches out of the file; replace it by its value',
    ],
    [
      'rank',
      date(12_571, 'mmm-yy', 'Jun-34'),
      'Excel đã đổi nội dung thành ngày "Jun-34" (có lẽ từ "6/34"); hãy định dạng cột là Văn bản rồi nhập lại',
      'invalid cell: Excel made it the date "Jun-34" (perhaps "6/34"); format the column as Text and type it again',
    ],
    [
      'code',
      date(60, 'd/m/yyyy', '29/2/1900'),
      'Excel đã đổi nội dung thành ngày "29/2/1900"; hãy định dạng cột là Văn bản rồi nhập lại',
      'invalid cell: Excel made it the date "29/2/1900"; format the column as Text and type it again',
    ],
    [
      'number',
      cell(0.5, { format: '0%', shown: '50%' }),
      'ô là phần trăm ("50%") trong cột không phải phần trăm; hãy sửa ô hoặc mô tả',
      'wrong unit: a percentage ("50%") in a column of another unit; mend the cell or the description',
    ],
    [
      'count',
      cell(1000.5),
      '"1000,5" không phải số nguyên; hãy sửa ô',
      'invalid count: "1000,5" is not whole; mend the cell',
    ],
    [
      'count',
      cell(-3.42),
      '"-3,42" không phải số nguyên; Excel tiếng Anh có thể đã đổi dấu chấm hàng nghìn; hãy sửa thành -3420 nếu đúng',
      'invalid count: "-3,42"; an English Excel may have spoilt -3420; mend the cell',
    ],
    [
      'count',
      cell(1e17),
      '"100000000000000000" quá lớn, Excel đã làm tròn; hãy kiểm tra lại',
      'invalid number: "100000000000000000" is more than Excel keeps whole; look it up again',
    ],
    [
      'date',
      date(60, 'd/m/yyyy', '29/2/1900'),
      'ngày không có thật: "29/2/1900"; hãy nhập lại ngày',
      'date that does not exist: "29/2/1900"; enter the date again',
    ],
    [
      'date',
      date(45_859.5, 'd/m/yyyy h:mm', '21/7/2025 12:00'),
      'ô có cả giờ: "21/7/2025 12:00"; hãy chỉ ghi ngày',
      'a day, not an instant: "21/7/2025 12:00"; leave the time out',
    ],
    [
      'date',
      date(45_839, 'mm/yyyy', '07/2025'),
      '"07/2025" không cho thấy ngày; hãy ghi đủ ngày, tháng, năm',
      'ambiguous date: "07/2025" shows no day; write day, month and year',
    ],
  ] as const)('%s %j', (kind, found, vi, en) => {
    const { fault } = read(found, kind);
    expect([fault?.vi, fault?.en, fault?.action]).toEqual([vi, en, undefined]);
  });

  test('a share in a column of percentages refuses its row alone', () => {
    expect(read(cell(0.95), 'percent')).toEqual({
      text: '0,95',
      fault: {
        code: 'E-PCT-SCALE',
        vi: '"0,95" trong cột phần trăm không có định dạng %, không rõ là tỷ lệ hay phần trăm; hãy nhập theo phần trăm hoặc đặt định dạng %',
        en: 'unclear percentage: "0,95" without a % format may be a share; enter a percentage or use a % format',
        action: 'reject',
      },
    });
  });
});
