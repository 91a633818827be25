import type { Locale, Text } from '../../locales.ts';

const words = (vi: string, en: string): Text => ({ vi, en });

// In the order of what they do: nothing is built, the file is refused, the row is, it is
// published with a remark, it is only told.
const meanings: Readonly<Record<string, Text>> = {
  'E-FILE-MISSING': words(
    'Thiếu tệp mà mô tả nêu tên',
    'A file that a description names is missing',
  ),
  'E-FILE-UNREADABLE': words('Máy không cho đọc tệp', 'The file may not be read'),
  'E-FILE-CHANGED': words('Tệp thay đổi trong lúc đọc', 'The file changed while it was read'),
  'E-FILE-UNDESCRIBED': words('Tệp chưa có trong mô tả', 'A file that no description names'),
  'E-TABLE-JSON': words(
    'Tệp mô tả table.json không đúng mẫu',
    'A description (table.json) that is not in its form',
  ),
  'E-SOURCE-FOLDER': words(
    'Mã nguồn khác tên thư mục',
    'A source’s id that is not the name of its folder',
  ),
  'E-SOURCE-TWICE': words('Hai nguồn cùng một mã', 'Two sources of one id'),
  'E-SOURCE-UNKNOWN': words(
    'Nguồn chưa có trong danh mục nguồn',
    'A source that the list of sources has not',
  ),
  'E-THEME-UNKNOWN': words(
    'Chủ đề của một ý chưa được định nghĩa',
    'A report with a theme that is not defined',
  ),
  'E-REPLY-UNKNOWN': words(
    'Ý được trả lời không có trong tệp',
    'An answer to a report that the file has not',
  ),
  'E-FIGURE-UNKNOWN': words(
    'Trả lời cho một số liệu không có',
    'A reply to a figure that is not there',
  ),
  'E-CELL-EMPTY': words(
    'Ô bắt buộc để trống trong tệp nhập tay',
    'A required cell left empty in a file kept by hand',
  ),
  'E-PLACE-FILE': words(
    'Dòng nằm trong tệp của tỉnh khác',
    'A row in the file of another province',
  ),
  'E-ID-TWICE': words('Hai số liệu cùng một mã', 'Two figures of one id'),
  'E-CORRECTION': words(
    'Mục xem xét không đúng mẫu',
    'A reviewed exception that is not in its form',
  ),
  'E-CORRECTION-STALE': words(
    'Mục xem xét không còn khớp với tệp',
    'A reviewed exception that no longer fits its file',
  ),
  'E-REFERENCE': words(
    'Danh mục đơn vị của bản dựng không đúng mẫu',
    'A list of units that is not in its form',
  ),
  'E-BOUNDARY': words(
    'Ranh giới bản đồ thiếu đơn vị hoặc không đúng mẫu',
    'Boundaries of a map that miss a unit or are not in their form',
  ),
  'E-HISTORY': words(
    'Số đã công bố không còn mà không nêu lý do',
    'A published figure gone without a reason',
  ),
  'E-STATUS': words(
    'Có số mà lại ghi lý do vắng, hoặc ngược lại',
    'A value with a reason for its absence, or the reverse',
  ),
  'E-MEASURE-DIFFERS': words(
    'Đơn vị đo khác danh mục chỉ tiêu',
    'A unit of measure that is not the indicator’s',
  ),

  'E-ENC-INVALID': words(
    'Tệp không đúng bảng mã đã khai',
    'Bytes that are not in the declared encoding',
  ),
  'E-ENC-UNKNOWN': words('Không rõ bảng mã của tệp', 'An encoding that can’t be told'),
  'E-ENC-MOJIBAKE': words(
    'Chữ bị đọc sai bảng mã trước khi đến đây',
    'Text that was read in a wrong encoding before',
  ),
  'E-ENC-TCVN3': words('Chữ theo bảng mã cũ TCVN3', 'Text in the old encoding TCVN3'),
  'E-ENC-LOSSY': words('Chữ đã mất khi lưu tệp', 'Letters lost when the file was saved'),
  'E-TYPE-MISMATCH': words('Đuôi tệp khác nội dung', 'A file that is not what its name says'),
  'E-LIM-SIZE': words('Tệp quá lớn', 'A file that is too large'),
  'E-LIM-CELL': words('Ô quá dài', 'A cell that is too long'),
  'E-LIM-COLUMNS': words('Quá nhiều cột', 'Too many columns'),
  'E-LIM-ROWS': words('Quá nhiều dòng', 'Too many rows'),
  'E-HASH': words('Tệp khác tệp đã mô tả', 'A file that is not the one described'),
  'E-DUP-FILE': words('Hai tệp cùng nguồn, cùng kỳ', 'Two files of one source and period'),
  'E-XL-ENCRYPTED': words('Bảng tính có mật khẩu', 'A workbook with a password'),
  'E-XL-ZIP': words(
    'Bảng tính nén hỏng hoặc nguy hiểm',
    'A workbook whose package is broken or dangerous',
  ),
  'E-XL-DOCTYPE': words('Bảng tính khai báo thực thể XML', 'A workbook that declares XML entities'),
  'E-XL-MACRO': words('Bảng tính có macro', 'A workbook with macros'),
  'E-XL-FORMAT': words('Bảng tính hỏng, không đọc được', 'A workbook that is broken'),
  'E-XL-SHEET': words('Không rõ đọc trang tính nào', 'A sheet that can’t be told'),
  'E-XL-HIDDEN-SHEET': words('Trang tính được nêu tên đang ẩn', 'The named sheet is hidden'),
  'E-STR-HEADER-ROWS': words(
    'Dòng tiêu đề khai báo không có trong trang tính',
    'Declared header rows that the sheet has not',
  ),
  'E-STR-EMPTY': words('Tệp trống', 'An empty file'),
  'E-STR-NO-DATA': words('Chỉ có tiêu đề, không có số liệu', 'A header and no data'),
  'E-STR-MISSING-LABEL': words(
    'Thiếu cột mà mô tả nêu tên',
    'A column that the description names is missing',
  ),
  'E-STR-UNKNOWN-LABEL': words('Cột chưa có trong mô tả', 'A column that the description has not'),
  'E-STR-DUP-LABEL': words('Hai cột cùng tên', 'Two columns of one name'),
  'E-STR-BLANK-LABEL': words('Cột không có tên', 'A column without a name'),
  'E-CSV-QUOTE': words(
    'Dấu nháy không khép hoặc đặt sai chỗ',
    'A quotation mark that is not closed or stands wrongly',
  ),
  'E-CSV-DELIM': words('Không rõ dấu phân cách cột', 'A delimiter that can’t be told'),
  'E-NEWLINE': words('Ký tự xuống dòng khác khai báo', 'Line ends that are not the declared ones'),
  'E-INDICATOR-UNKNOWN': words(
    'Chỉ tiêu chưa có trong danh mục',
    'An indicator that the catalogue has not',
  ),
  'E-NUM-MIXED': words('Một cột có hai cách viết số', 'A column with two ways of writing numbers'),
  'E-PCT-SCALE': words('Tỷ lệ viết thành phần của 1', 'A percentage written as a part of 1'),
  'E-DATE-MIXED': words(
    'Một cột lẫn ngày trước tháng và tháng trước ngày',
    'A column with day first and month first',
  ),
  'E-UNIT-CONFLICT': words('Đơn vị tính mâu thuẫn', 'Units that contradict each other'),
  'E-PERIOD-FILENAME': words(
    'Kỳ trong tên tệp khác kỳ của số liệu',
    'A period in the file’s name that the figures do not have',
  ),
  'E-PERIOD-OVERLAP': words(
    'Dòng tổng cộng hai kỳ chồng nhau',
    'A total of two periods that overlap',
  ),
  'E-MAGNITUDE': words(
    'Cả cột lệch hàng chục lần so với kỳ trước',
    'A column tens of times what it was before',
  ),
  'E-COVERAGE': words(
    'Thiếu đơn vị trong bảng phải đủ',
    'Units missing in a table that must have all',
  ),
  'E-REVISION': words(
    'Số đã công bố thay đổi mà không nêu lý do',
    'A published figure changed without a reason',
  ),

  'E-NUM-FORMAT': words('Không phải số', 'Not a number'),
  'E-NUM-GROUPING': words(
    'Số bị bảng tính làm mất nhóm ba chữ số',
    'A number whose groups of three a spreadsheet lost',
  ),
  'E-NUM-NOT-INTEGER': words('Số đếm có phần lẻ', 'A count that is not whole'),
  'E-NUM-AMBIGUOUS': words('Số đọc được hai cách', 'A number that can be read in two ways'),
  'E-NUM-WORD': words('Chữ lạ trong ô số', 'An unknown word in a number'),
  'E-NUM-PRECISION': words('Số quá dài để giữ đúng', 'A number too long to be kept exactly'),
  'E-UNIT': words(
    'Đơn vị trong ô khác đơn vị của cột',
    'A unit in a cell that is not the column’s',
  ),
  'E-NOTE-UNDEFINED': words(
    'Dấu ghi chú không được giải thích',
    'A note mark that nothing explains',
  ),
  'E-REQUIRED': words('Ô bắt buộc để trống', 'A required cell left empty'),
  'E-RANGE-NEGATIVE': words('Số âm ở nơi chỉ có số từ 0 trở lên', 'A number below zero'),
  'E-PCT-RANGE': words('Tỷ lệ ngoài 0–100', 'A rate outside 0–100'),
  'E-RANK-FORMAT': words('Không phải thứ hạng', 'Not a rank'),
  'E-RANK-RANGE': words('Thứ hạng vượt số nơi được xếp', 'A rank beyond the number of places'),
  'E-XL-AUTODATE': words('Bảng tính đã đổi ô thành ngày', 'A cell that a spreadsheet made a date'),
  'E-XL-SERIAL': words(
    'Ngày còn lại là số thứ tự của bảng tính',
    'A date left as a spreadsheet’s day number',
  ),
  'E-XL-ERROR': words('Ô có công thức lỗi', 'A cell with a formula error'),
  'E-XL-NOCACHE': words('Công thức chưa được tính', 'A formula that was never computed'),
  'E-XL-STRIKE': words('Chữ bị gạch ngang', 'Text struck through'),
  'E-XL-MERGED-VALUE': words('Một số gộp ô cho nhiều dòng', 'A figure merged over several rows'),
  'E-DATE-FORMAT': words('Không phải ngày', 'Not a date'),
  'E-DATE-MDY': words('Ngày viết tháng trước', 'A date with the month first'),
  'E-DATE-INVALID': words('Ngày không có trong lịch', 'A day that the calendar has not'),
  'E-DATE-NOYEAR': words('Ngày không ghi năm', 'A date without a year'),
  'E-DATE-AMBIGUOUS': words('Kỳ đọc được hai cách', 'A period that can be read in two ways'),
  'E-DATE-TIME': words('Có giờ thay vì chỉ ngày', 'A time of day instead of a day'),
  'E-PERIOD-FORMAT': words('Không hiểu kỳ số liệu', 'A period that can’t be read'),
  'E-PERIOD-FUTURE': words('Kỳ sau ngày công bố', 'A period after the publication'),
  'E-UNIT-UNKNOWN': words('Không có đơn vị hành chính tên này', 'No unit of this name'),
  'E-UNIT-CODE-UNKNOWN': words(
    'Mã đơn vị không có trong danh mục',
    'A code that the registry has not',
  ),
  'E-UNIT-CODE-FORM': words('Mã đơn vị sai dạng', 'A code that is not in its form'),
  'E-UNIT-AMBIGUOUS': words('Nhiều đơn vị cùng tên', 'Several units of one name'),
  'E-UNIT-RETIRED': words('Đơn vị cũ, không còn từ 1/7/2025', 'An old unit, ended on 1 July 2025'),
  'E-UNIT-KIND': words('Sai xã, phường hay đặc khu', 'The wrong kind of unit'),
  'E-UNIT-NOT-YET': words('Đơn vị chưa có vào kỳ đó', 'A unit that was not there at that time'),
  'E-UNIT-PARENT': words('Đơn vị ghi dưới tỉnh khác', 'A unit under another province'),
  'E-UNIT-DISTRICT': words('Ghi cấp huyện, cấp đã bỏ', 'A district, a level that was abolished'),
  'E-PROVINCE-RETIRED': words('Tỉnh cũ, đã sáp nhập', 'A former province'),
  'E-PROVINCE-MISMATCH': words(
    'Mã tỉnh và tên tỉnh không khớp',
    'A province’s code and name that disagree',
  ),
  'E-PLACE-DIFFERS': words('Mã và tên đơn vị không khớp', 'A unit’s code and name that disagree'),
  'E-UNI-CONTROL': words(
    'Ký tự điều khiển hoặc biểu tượng trong ô',
    'A control character or symbol in a cell',
  ),
  'E-UNI-DUPMARK': words('Chữ có dấu lặp lại', 'A letter with a mark twice'),
  'E-UNI-TONE': words('Dấu thanh đặt sai', 'A tone mark where none can stand'),
  'E-SEC-FORMULA': words('Ô trông như công thức', 'A cell that looks like a formula'),
  'E-SEC-MARKUP': words('Ô có mã HTML', 'Markup in a cell'),
  'E-SEC-URL': words('Địa chỉ không an toàn', 'An unsafe address'),
  'E-SEC-PII': words('Dữ liệu cá nhân', 'Personal data'),
  'E-STR-EXTRA-CELL': words('Dòng thừa ô', 'A row with too many cells'),
  'E-STR-MISSING-CELL': words('Dòng thiếu ô', 'A row with too few cells'),
  'E-KEY-UNKNOWN': words(
    'Loại dòng chưa có trong mô tả',
    'A kind of row that the description has not',
  ),
  'E-VALUE-TWICE': words('Một số liệu có hai giá trị', 'One figure with two values'),
  'E-SUM': words('Tổng khác các phần cộng lại', 'A total that is not its parts'),
  'E-RATIO': words('Tỷ lệ không khớp hai số đếm', 'A rate that is not its two counts'),
  'E-ORDER': words('Phần lớn hơn toàn bộ', 'A part larger than its whole'),
  'E-RECEIVED': words(
    'Đúng hạn và quá hạn cộng lại khác tiếp nhận',
    'On time and overdue that do not make received',
  ),
  'E-FAMILY': words(
    'Chỉ tiêu không dùng cho loại nguồn này',
    'An indicator that is not for this kind of source',
  ),

  'W-NUM-QUALIFIED': words(
    'Số có chữ đi kèm (hơn, gần, khoảng, ước)',
    'A number with its word (over, nearly, about, estimated)',
  ),
  'W-NOTE-MARK': words('Số có dấu ghi chú', 'A number with a note mark'),
  'W-PCT-SIGN': words('Phần trăm viết dấu chấm thập phân', 'A percentage with a decimal point'),
  'W-UNIT-NO-KIND': words('Tên không ghi xã, phường hay đặc khu', 'A name without its kind'),
  'W-UNIT-CODE-ZEROS': words('Mã mất số 0 ở đầu', 'A code that lost its leading zeros'),
  'W-NAME-ASCII': words('Tên không dấu, hiểu theo mã', 'A name without marks, taken by its code'),
  'W-NAME-LOOKALIKE': words(
    'Tên có chữ trông giống, hiểu theo mã',
    'A name with look-alike letters, taken by its code',
  ),
  'W-STR-DUPLICATE': words('Dòng lặp lại, tính một lần', 'A row that stands twice, counted once'),
  'W-SUM-ROUNDING': words('Tổng lệch do làm tròn', 'A total that is off by rounding'),
  'W-UNIT-MIXED': words(
    'Cột lẫn số viết bằng chữ (nghìn, triệu)',
    'A column with words of scale in some cells',
  ),
  'W-ABOVE-MAX': words(
    'Điểm trên mức tối đa; vẫn công bố, kèm cờ',
    'Points above their maximum; published with a flag',
  ),
  'W-SUM': words(
    'Tổng điểm khác sáu nhóm cộng lại; vẫn công bố, kèm cờ',
    'Total that is not the sum of its six groups; published with a flag',
  ),
  'W-MAGNITUDE': words('Số người quá lớn', 'A number of people that is too large'),
  'W-COVERAGE': words('Bảng thiếu đơn vị của tỉnh', 'Units of the province missing in the table'),
  'W-RANK-ORDER': words('Thứ hạng không theo giá trị', 'Ranks that do not follow the values'),
  'W-CONSTANT': words('Cả cột một giá trị', 'One value in a whole column'),
  'W-SUSPICIOUS-EQUAL': words(
    'Hai chỉ tiêu trùng nhau ở mọi dòng',
    'Two indicators that are equal in every row',
  ),
  'W-SMALL-COUNT': words('Số người rất nhỏ', 'A very small number of people'),
  'W-METHOD-MISSING': words(
    'Tỷ lệ hài lòng không ghi số người được hỏi',
    'Satisfaction without the number of respondents',
  ),
  'W-REVISION': words(
    'Số đã công bố được sửa, có lý do',
    'A published figure revised, with its reason',
  ),
  'W-CONFLICT': words(
    'Hai nguồn ghi khác nhau; giữ cả hai',
    'Two sources that disagree; both are kept',
  ),
  'W-OUTLIER': words('Gấp nhiều lần kỳ trước', 'Many times the period before'),
  'W-XL-FORMULA': words(
    'Cột là công thức; dùng giá trị đã lưu',
    'A column of formulas; the stored values are used',
  ),
  'W-XL-EXTERNAL': words(
    'Công thức lấy từ tệp khác; dùng giá trị đã lưu',
    'Formulas from another file; the stored values are used',
  ),
  'W-XL-HIDDEN-ROW': words('Dòng ẩn vẫn được đọc', 'A hidden row was read'),
  'W-XL-HIDDEN-COLUMN': words('Cột ẩn vẫn được đọc', 'A hidden column was read'),
  'W-XL-1904': words('Bảng tính đếm ngày từ năm 1904', 'A workbook that counts days from 1904'),

  'W-REVIEWED': words(
    'Lỗi đã được xem xét; công bố theo mục xem xét',
    'An error that was reviewed; published as the review says',
  ),
  'R-REVIEWED': words('Dòng không công bố sau khi xem xét', 'A row that the review leaves out'),
  'I-COLUMN': words(
    'Cột không công bố, theo mô tả của bảng',
    'Column not published, by the table’s description',
  ),
  'R-ROW': words(
    'Dòng không công bố, theo mô tả của bảng',
    'Row not published, by the table’s description',
  ),
  'I-XL-NOTE': words('Ghi chú của ô, không công bố', 'A comment on a cell, which is not published'),
  'I-XL-HIDDEN-SHEET': words('Trang tính ẩn, không đọc', 'A hidden sheet, which is not read'),
};

/** Every code that has words. */
export const codesWithWords: readonly string[] = Object.keys(meanings);

/** Returns what a message's code means in plain words; null for a code that is not known. */
export const codeMeaning = (code: string, locale: Locale): string | null =>
  Object.hasOwn(meanings, code) ? (meanings[code]?.[locale] ?? null) : null;
