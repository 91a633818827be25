import { type Problem, problem } from '../cells/reading.ts';

const shown = (text: string): string => JSON.stringify(text.slice(0, 60));

// A spreadsheet starts a formula at these signs, also full-width, behind spaces, or behind a
// sign that it takes for a delimiter. A number with its sign is no formula.
const NUMBER = /^[+-]?\s*[\d.,]+\s*%?$/u;
const DASHES = /^[-–—]+(?:\s+\p{L}[^=@|!]*)?$/u;
const START = /^(?:[=@|]|[+-].)/u;
// A tab begins anew: a thousand of them are looked through once, not once each.
const INSIDE = /(?:[;|\t][^\S\t]*[=@+]|%0[AD9]\s*[=+@-])/iu;
const CONTROL_START = /^[\t\r]/;

function formula(text: string): Problem | null {
  const bare = text
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .trim()
    .normalize('NFKC');
  const starts = START.test(bare) && !NUMBER.test(bare) && !DASHES.test(bare);
  if (!starts && !INSIDE.test(bare) && !(CONTROL_START.test(text) && bare !== '')) return null;
  return problem(
    'E-SEC-FORMULA',
    `ô trông như công thức: ${shown(text)}; hãy bỏ công thức`,
    `looks like a formula: ${shown(text)}; remove it`,
  );
}

const CONTROLS = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Emoji_Presentation}]/u;
// Line breaks and tabs are spaces; invisible joiners are taken out elsewhere.
const HARMLESS = /[\n\r\t\u200b-\u200d\ufeff\u00ad]/g;

const control = (text: string): Problem | null =>
  CONTROLS.test(text.replace(HARMLESS, ''))
    ? problem(
        'E-UNI-CONTROL',
        `ô có ký tự điều khiển hoặc biểu tượng: ${shown(text)}; hãy gõ lại ô`,
        `control character or symbol: ${shown(text)}; type the cell again`,
      )
    : null;

const markup = (text: string): Problem | null =>
  /<\s*[a-z!/?]/iu.test(text)
    ? problem(
        'E-SEC-MARKUP',
        `ô có mã HTML: ${shown(text)}; hãy để chữ thường`,
        `markup in a cell: ${shown(text)}; keep plain text`,
      )
    : null;

const address = (text: string): Problem | null =>
  /^\s*(?:(?:javascript|vbscript|data|file):|\/\/)/iu.test(text)
    ? problem(
        'E-SEC-URL',
        `địa chỉ không phải https: ${shown(text)}; hãy dùng https://`,
        `address that is not https: ${shown(text)}; use https://`,
      )
    : null;

const PERSONAL =
  /(?:^|[^\d.,])(?:(?:\+84[ .]?|0)[35789]\d{2}[ .]?\d{3}[ .]?\d{3}|0\d{11})(?![\d.,]*\d)|[\w.+-]@[\w-]+\.[a-z]{2,}/iu;

const personal = (text: string): Problem | null =>
  PERSONAL.test(text)
    ? problem(
        'E-SEC-PII',
        `ô có dữ liệu cá nhân (điện thoại, số định danh hoặc thư điện tử); hãy xóa`,
        `personal data in a cell (telephone, identity number or e-mail); remove it`,
      )
    : null;

const rules = [control, formula, markup, address, personal];

/**
 * Returns why a cell may not be published: control characters, formulas, markup, addresses
 * other than https, personal data. Null for text that can do no harm.
 */
export function hostile(text: string): Problem | null {
  for (const rule of rules) {
    const found = rule(text);
    if (found) return found;
  }
  return null;
}
