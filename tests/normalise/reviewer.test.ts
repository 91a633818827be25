import { describe, expect, test } from 'vitest';
import { leftOut, publishedBy, reviewed } from '../../src/normalise/corrections/reviewer.ts';
import { error, warning } from '../../src/normalise/messages.ts';
import { entry } from './reviewedCell.ts';

describe('what the review makes of a message', () => {
  const at = { file: 'tables/toy/t.csv', line: 3, column: 2, cell: '5' };
  const wrong = error('E-ORDER', { ...at, sheet: 'S' }, 'sai', 'wrong');

  test('is a remark where the figure is published all the same', () => {
    expect(reviewed(wrong, [entry({ action: 'publish' })])).toEqual({
      code: 'W-REVIEWED',
      severity: 'warning',
      ...at,
      sheet: 'S',
      text: {
        vi: 'sai; đã xem xét, vẫn công bố: lý do',
        en: 'wrong; reviewed and published: why',
      },
    });
  });

  test('is the row without its words where it is left out, in whatever column it was', () => {
    const gone = { ...leftOut(entry(), { ...at, sheet: 'S' }), cell: '' };
    expect(reviewed(wrong, [entry()])).toEqual(gone);
    expect(reviewed({ ...wrong, column: 9 }, [entry()])).toEqual({ ...gone, column: 9 });
    const plain = error('E-ORDER', at, 'sai', 'wrong');
    expect(Object.keys(reviewed(plain, [entry()]))).not.toContain('sheet');
  });

  test.each([
    ['a replaced cell', { action: 'replace' }],
    ['another column that is published', { action: 'publish', column: 3 }],
    ['another line', { line: 4 }],
    ['another code', { code: 'E-SUM' }],
    ['another file', { file: 'tables/toy/u.csv' }],
  ] as const)('is the same message for %s', (_, changes) => {
    expect(reviewed(wrong, [entry(changes)])).toBe(wrong);
  });

  test('is the same message where it is no error', () => {
    const remark = warning('E-ORDER', at, 'a', 'b');
    expect(reviewed(remark, [entry({ action: 'publish' })])).toBe(remark);
  });

  test('is found for a whole row, and for a cell', () => {
    const whole = entry({ action: 'publish', column: null });
    expect(publishedBy([entry(), whole], { ...at, code: 'E-ORDER' })).toBe(whole);
    const own = entry({ action: 'publish' });
    expect(publishedBy([own], { code: 'E-ORDER', file: at.file, line: 3 })).toBe(own);
    expect(publishedBy([own], { ...at, column: 3, code: 'E-ORDER' })).toBeUndefined();
  });
});
