import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBeSpoilt, spoilt } from '../../src/normalise/text/spoilt.ts';

const signs = [...'aăâđXÃĂÄÆáâÐ?\ufffd¡ªº»¬¼°¡¯\u0080\u0091\u009d‘“”†›€™œƒ©\u00ad¨µ¶ÇËøûþ .,'].map(
  (sign) => fc.constant(sign),
);

test('every text that is spoilt is looked at, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(...signs), { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      if (spoilt(text)) expect(mayBeSpoilt(`Xã Văn Lang ${text} 1234`)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('whole Vietnamese text is not looked at again', () => {
  expect(mayBeSpoilt('Đặc khu Phú Quốc; Phường Hòa Cường; 88.429; 95,05%')).toBe(false);
  expect(mayBeSpoilt('ăâđêôơưàảãáạằẳẵắặầẩẫấậ')).toBe(false);
});
