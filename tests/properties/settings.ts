import fc from 'fast-check';

const seed = Number(process.env['PROPERTY_SEED'] ?? 20_250_701);
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 1000);

fc.configureGlobal({ seed, numRuns });
console.log(`properties: seed ${seed}, ${numRuns} runs each`);

/** Letters, marks, quotes and signs that tables of this country hold, and some that they should not. */
export const sign = fc.constantFrom(
  ...'aáằđĐƠữỹ 0159.,;|%-+=*/"\'()\n\r\t',
  '\u0300',
  '\u0323',
  '\u00a0',
  '\u200b',
  '😀',
);

/** Text of those signs. */
export const anyText = fc.string({ unit: sign, maxLength: 12 });

/** Words that a Vietnamese keyboard writes, in one form of Unicode, with single spaces. */
export const words = fc
  .array(
    fc.string({
      unit: fc.constantFrom(...'abghnrtvxyàáảãạăằâấêếôộơờưữìíòóùúýđĐĂÂÊÔƠƯ'),
      minLength: 1,
      maxLength: 6,
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(' '));

/** Returns a quoted cell. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
