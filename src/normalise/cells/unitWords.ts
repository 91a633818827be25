import type { Unit } from '../../model/observation.ts';

/** Words that a unit is written with beside a number or in a heading, in lower case. */
const words: Readonly<Record<Unit, readonly string[]>> = {
  count: [
    'hồ sơ',
    'đơn vị',
    'xã',
    'phường',
    'đặc khu',
    'xã, phường',
    'xã, phường, đặc khu',
    'cơ quan',
    'trung tâm',
    'trường hợp',
    'phản ánh',
    'kiến nghị',
    'phản ánh, kiến nghị',
    'lượt',
    'cuộc',
    'thủ tục',
    'trụ sở',
    'cơ sở',
    'văn bản',
    'tổ',
    'đảng bộ',
    'dossiers',
    'applications',
    'units',
  ],
  persons: ['người', 'cán bộ', 'công chức', 'biên chế', 'cán bộ, công chức', 'persons', 'people'],
  percent: ['%', 'phần trăm', 'percent'],
  points: ['điểm', 'điểm %', 'points'],
  rank: [],
  days: ['ngày', 'days'],
  km2: ['km2', 'km²'],
  ha: ['ha', 'héc ta'],
  m2: ['m2', 'm²'],
  VND: ['đồng', 'vnđ', 'vnd', 'đ'],
};

const byWord = new Map<string, Unit>(
  Object.entries(words).flatMap(([unit, of]) => of.map((word) => [word, unit as Unit])),
);

/** Returns the unit that a word stands for; null where it stands for none. */
export const unitOfWord = (word: string): Unit | null => byWord.get(word) ?? null;
