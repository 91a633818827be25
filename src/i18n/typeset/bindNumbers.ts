const BEFORE = [
  'hơn|gần|khoảng|dưới|trên|tối đa|từ|đến|thứ|số|ngày|tháng|năm|quý|trang|dòng|đoạn|điều|khoản|n',
  'over|nearly|about|under|up to|than|to|at least|rank|page|line|paragraph|article|clause',
].join('|');
const UNITS = [
  'ngày|tháng|năm|giờ|người|điểm|tỉnh|xã|phường|bậc|lần|nghìn|triệu|tỷ|đồng|km²|m²|ha',
  'days?|people|points?|provinces|communes|wards|VND',
].join('|');
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]';

/*
 * Spaces that nothing breaks at: after a word that qualifies the number it stands before, before
 * its unit, inside a date, and round the sign of `n = 268.678`.
 */
const TIES = new RegExp(
  [
    `(?<=(?<![\\p{L}\\d])(?:${BEFORE}) )(?=[\\d−+])`,
    `(?<=\\d )(?=(?:${UNITS}|${MONTHS})(?![\\p{L}\\d]))`,
    `(?<=(?:${MONTHS}) )(?=\\d{4}(?!\\d))`,
    '(?=[=≥≤] \\d)',
    '(?<=[=≥≤] )(?=\\d)',
  ]
    .map((tie) => ` ${tie}`)
    .join('|'),
  'giu',
);

/**
 * Returns a text whose numbers stay with their qualifiers and units when a line breaks:
 * `hơn 31.900 người` has two spaces that don't break.
 */
export const bindNumbers = (text: string): string =>
  /\d/.test(text) ? text.replace(TIES, '\u00a0') : text;
