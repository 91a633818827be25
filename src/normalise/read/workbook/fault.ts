/** Why a cell, and with it its row, is refused. */
export interface Fault {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** Where the code can refuse a file too: that here it refuses the row alone. */
  readonly action?: 'reject';
}

const fault = (code: string, vi: string, en: string): Fault => ({ code, vi, en });

export const errorFault = (error: string): Fault =>
  fault(
    'E-XL-ERROR',
    `công thức lỗi "${error}"; hãy sửa ô trong bảng tính`,
    `formula error: "${error}"; mend the cell in the workbook`,
  );

export const uncachedFault = (): Fault =>
  fault(
    'E-XL-NOCACHE',
    'công thức chưa được tính, ô không có giá trị; hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại',
    'formula without a value: it was never computed; open the file in Excel or LibreOffice and save it',
  );

export const struckFault = (): Fault =>
  fault(
    'E-XL-STRIKE',
    'chữ bị gạch ngang, không rõ còn giá trị hay không; hãy bỏ gạch hoặc xóa nội dung',
    'text struck through: unclear whether it holds; remove the line or the content',
  );

export const longFault = (limit: number): Fault =>
  fault(
    'E-LIM-CELL',
    `ô dài hơn ${limit} ký tự; hãy rút ngắn`,
    `too long: a cell of more than ${limit} characters; shorten it`,
  );

export const unsafeFormulaFault = (): Fault =>
  fault(
    'E-SEC-FORMULA',
    'công thức gọi ra ngoài tệp; hãy thay bằng giá trị',
    'unsafe formula: it reaches out of the file; replace it by its value',
  );

export const autoDateFault = (shown: string, typed: string | null): Fault => {
  const [vi, en] = typed === null ? ['', ''] : [` (có lẽ từ "${typed}")`, ` (perhaps "${typed}")`];
  return fault(
    'E-XL-AUTODATE',
    `Excel đã đổi nội dung thành ngày "${shown}"${vi}; hãy định dạng cột là Văn bản rồi nhập lại`,
    `invalid cell: Excel made it the date "${shown}"${en}; format the column as Text and type it again`,
  );
};

export const percentScaleFault = (stored: string): Fault => ({
  ...fault(
    'E-PCT-SCALE',
    `"${stored}" trong cột phần trăm không có định dạng %, không rõ là tỷ lệ hay phần trăm; hãy nhập theo phần trăm hoặc đặt định dạng %`,
    `unclear percentage: "${stored}" without a % format may be a share; enter a percentage or use a % format`,
  ),
  action: 'reject',
});

export const percentUnitFault = (shown: string): Fault =>
  fault(
    'E-UNIT',
    `ô là phần trăm ("${shown}") trong cột không phải phần trăm; hãy sửa ô hoặc mô tả`,
    `wrong unit: a percentage ("${shown}") in a column of another unit; mend the cell or the description`,
  );

export function notIntegerFault(value: number, stored: string): Fault {
  // 3.420 typed into an English Excel is stored as 3.42: a number under 1000 with up to three decimals.
  const spoilt = Math.abs(value) < 1000 && /^-?\d+[.,]\d{1,3}$/.test(stored);
  if (!spoilt)
    return fault(
      'E-NUM-NOT-INTEGER',
      `"${stored}" không phải số nguyên; hãy sửa ô`,
      `invalid count: "${stored}" is not whole; mend the cell`,
    );
  const whole = Math.round(value * 1000);
  return fault(
    'E-NUM-GROUPING',
    `"${stored}" không phải số nguyên; Excel tiếng Anh có thể đã đổi dấu chấm hàng nghìn; hãy sửa thành ${whole} nếu đúng`,
    `invalid count: "${stored}"; an English Excel may have spoilt ${whole}; mend the cell`,
  );
}

export const precisionFault = (stored: string): Fault =>
  fault(
    'E-NUM-PRECISION',
    `"${stored}" quá lớn, Excel đã làm tròn; hãy kiểm tra lại`,
    `invalid number: "${stored}" is more than Excel keeps whole; look it up again`,
  );

export const dateFault = (shown: string): Fault =>
  fault(
    'E-DATE-INVALID',
    `ngày không có thật: "${shown}"; hãy nhập lại ngày`,
    `date that does not exist: "${shown}"; enter the date again`,
  );

export const timeFault = (shown: string): Fault =>
  fault(
    'E-DATE-TIME',
    `ô có cả giờ: "${shown}"; hãy chỉ ghi ngày`,
    `a day, not an instant: "${shown}"; leave the time out`,
  );

export const monthFault = (shown: string): Fault =>
  fault(
    'E-DATE-AMBIGUOUS',
    `"${shown}" không cho thấy ngày; hãy ghi đủ ngày, tháng, năm`,
    `ambiguous date: "${shown}" shows no day; write day, month and year`,
  );

export const mergedFault = (): Fault =>
  fault(
    'E-XL-MERGED-VALUE',
    'một số liệu gộp cho nhiều dòng hoặc cột; hãy bỏ gộp ô và ghi số liệu của từng dòng',
    'merged figure: one value for several rows or columns; unmerge the cells and enter each value',
  );

export const sumFault = (stored: string, sum: string): Fault =>
  fault(
    'E-SUM',
    `tổng ghi "${stored}", cộng lại được ${sum}; hãy tính lại (F9) rồi lưu`,
    `sum differs: "${stored}" stored, ${sum} computed; recalculate (F9) and save`,
  );

export const extraFault = (): Fault =>
  fault(
    'E-STR-EXTRA-CELL',
    'ô nằm ngoài các cột có tiêu đề; hãy đặt tiêu đề hoặc xóa ô',
    'extra cell: it stands under no heading; give it one or remove it',
  );
