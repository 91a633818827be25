import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { context } from '../../src/figures/context.ts';
import { messages } from '../../src/i18n/messages.ts';
import { locales } from '../../src/locales.ts';
import { cardPicture } from '../../src/pictures/cardPicture.ts';
import type { Picture } from '../../src/pictures/figurePicture.ts';
import type { Card } from '../../src/views/cards/card.ts';
import { cardsOf } from '../../src/views/cards/cardsOf.ts';
import { missingLetters, shownLines } from '../support/fontLetters.ts';
import { realDataset } from '../support/realDataset.ts';

interface Drawn {
  readonly card: Card;
  readonly picture: Picture;
}

let dataset: Dataset;
let all: readonly Drawn[];

beforeAll(() => {
  dataset = realDataset('cards-data');
  const cards = locales.flatMap((locale) => cardsOf(context(dataset, locale)));
  all = cards.map((card) => ({ card, picture: cardPicture(card) }));
});

const faulty = (is: (drawn: Drawn) => boolean): readonly string[] =>
  all.filter(is).map(({ card }) => card.path);

/** Words without the places where lines end or may not. */
const plain = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim();

const said = ({ picture }: Drawn): string => plain(shownLines(picture.svg).join(' '));
const at = (path: string): Drawn => all.find(({ card }) => card.path === path)!;

test('home, 34 provinces, 42 core indicators and the 283 communes of the tables have one, in both languages', () => {
  expect(all).toHaveLength(2 * (1 + 34 + 42 + 283));
  expect(new Set(all.map(({ card }) => card.path)).size).toBe(all.length);
});

test('no two are alike', () => {
  expect(new Set(all.map(({ picture }) => picture.svg)).size).toBe(all.length);
  expect(new Set(all.map(({ picture }) => picture.alt)).size).toBe(all.length);
});

describe('every card', () => {
  test('says what it is of, its figure or finding, whose rank, period, source and who does not publish it', () => {
    expect(
      faulty((drawn) => {
        const { over, title, figure, statement, details, source, locale } = drawn.card;
        const own = [figure?.name, figure?.before, figure?.number, figure?.rank, figure?.detail];
        const texts = [over, title, ...own, statement, ...details, source];
        const shown = said(drawn);
        return ![...texts, messages(locale)['frame.notGovernment'], 'Hai Cấp'].every((text) =>
          shown.includes(plain(text ?? '')),
        );
      }),
    ).toEqual([]);
    expect(faulty(({ card }) => card.figure === null && card.statement === '')).toEqual([]);
    expect(faulty(({ card }) => card.figure !== null && card.source === '')).toEqual([]);
  });

  test('has the size that networks ask for, and stands alone', () => {
    expect(
      faulty(({ picture: { svg } }) => !/^<svg [^>]*width="1200" height="630"/.test(svg)),
    ).toEqual([]);
    expect(
      faulty(({ picture: { svg } }) => /var\(|currentColor|<style|<image|href/.test(svg)),
    ).toEqual([]);
  });

  test('is in NFC, and both weights of the font have all its letters', () => {
    expect(faulty(({ picture: { svg } }) => svg !== svg.normalize('NFC'))).toEqual([]);
    const svgs = all.map(({ picture }) => picture.svg);
    expect(missingLetters(svgs, 400)).toEqual([]);
    expect(missingLetters(svgs, 600)).toEqual([]);
  });

  test('with a map shows Hoàng Sa and Trường Sa by name', () => {
    const maps = all.filter(({ card }) => card.map !== null);
    expect(maps.length).toBeGreaterThan(600);
    const zones = ['Hoàng Sa', 'Trường Sa'];
    expect(maps.filter((drawn) => !zones.every((name) => said(drawn).includes(name)))).toEqual([]);
  });
});

test('a province says its rate with our order, and the rank that the portal prints with its date', () => {
  const { alt } = at('/vi/96-ca-mau/index.html').picture;
  expect(alt).toContain('90,04%. Thứ 10/34, Hai Cấp sắp theo tỷ lệ. n = 268.678');
  expect(alt).toContain('63,11/100 · Thứ 17/34 theo bảng điểm của Cổng, 10/10/2026');
  expect(at('/en/66-dak-lak/index.html').picture.alt).toContain('18th of 34, ordered by Hai Cấp');
});

test('a commune is ordered by its rate alone, on 100 applications at least, and never by points', () => {
  const communes = all.filter(({ card }) => /\/\d{5}-[^/]+\.html$/.test(card.path));
  const ranked = communes.filter(({ card }) => card.figure!.rank !== null);
  expect(ranked).toHaveLength(2 * 134);
  expect(ranked.filter(({ card }) => !card.path.includes('/52-gia-lai/'))).toEqual([]);
  expect(ranked.filter(({ card }) => card.figure!.after !== '%')).toEqual([]);
  const few = communes.find(({ card }) => card.title === 'Xã Nhơn Châu')!;
  expect(few.card.figure).toMatchObject({ rank: null, detail: 'n = 65 · năm 2026 đến 10/10/2026' });
  const phuTho = communes.find(({ card }) => card.over === 'Phú Thọ')!;
  expect(phuTho.card.figure).toMatchObject({ after: '/20', rank: null, detail: 'quý III/2026' });
});
