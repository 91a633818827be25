import type { Locale } from '../locales.ts';
import { site } from '../site.ts';

/** What a reader reports: which figure, on which page, what it says there. */
export interface ReportedFigure {
  /** Id of the observation, or of the figure on its page. */
  readonly id: string;
  /** Root-based address of the page. */
  readonly page: string;
  /** Its number or title, as the page sets it. */
  readonly value: string;
}

const lines = (locale: Locale, { id, page, value }: ReportedFigure): string[] =>
  locale === 'vi'
    ? [`Số liệu: ${id}`, `Trang: ${page}`, `Trên trang: ${value}`, 'Đúng ra là: ', 'Nguồn: ']
    : [`Figure: ${id}`, `Page: ${page}`, `The page says: ${value}`, 'It should say: ', 'Source: '];

/**
 * Returns the address of a message to the operator about a figure, with subject and body filled in.
 * Definition: https://www.rfc-editor.org/rfc/rfc6068
 */
export function errorMail(locale: Locale, figure: ReportedFigure): string {
  const subject = locale === 'vi' ? `Báo lỗi: ${figure.id}` : `Error: ${figure.id}`;
  const page = site.address ? new URL(figure.page.slice(1), site.address).href : figure.page;
  const body = lines(locale, { ...figure, page }).join('\r\n');
  const part = (text: string): string => encodeURIComponent(text.normalize('NFC'));
  return `mailto:${site.contact}?subject=${part(subject)}&body=${part(body)}`;
}
