import { Refused } from './refused.ts';

/** Returns the refusal of a workbook that only a password opens. */
export const encrypted = (): Refused =>
  new Refused(
    'E-XL-ENCRYPTED',
    'tệp có mật khẩu hoặc được mã hóa; hãy bỏ mật khẩu trong Excel (Tệp, Thông tin, Bảo vệ sổ làm việc) rồi lưu lại',
    'encrypted workbook; remove its password in Excel (File, Info, Protect Workbook) and save it again',
  );
