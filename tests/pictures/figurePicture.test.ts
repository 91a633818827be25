import { beforeAll, describe, expect, test } from 'vitest';
import { type Context, context } from '../../src/figures/context.ts';
import { messages } from '../../src/i18n/messages.ts';
import { locales } from '../../src/locales.ts';
import { figurePicture, type Picture } from '../../src/pictures/figurePicture.ts';
import { type SharedFigure, sharedFiguresOf, sharedKeys } from '../../src/views/sharedFigures.ts';
import { site } from '../../src/site.ts';
import { missingLetters, shownLines } from '../support/fontLetters.ts';
import { realDataset } from '../support/realDataset.ts';

interface Drawn {
  readonly name: string;
  readonly ctx: Context;
  readonly shared: SharedFigure;
  readonly picture: Picture;
}

let all: readonly Drawn[];

beforeAll(() => {
  const dataset = realDataset('pictures-data');
  const codes = [...new Set(sharedKeys(dataset).map(({ code }) => code))];
  all = locales.flatMap((locale) => {
    const ctx = context(dataset, locale);
    return codes.flatMap((code) =>
      sharedFiguresOf(ctx, code).flatMap((shared) => {
        const picture = figurePicture(shared, locale);
        const name = `${locale}/${code}/${shared.figure.id}`;
        return picture ? [{ name, ctx, shared, picture }] : [];
      }),
    );
  });
});

const faulty = (is: (drawn: Drawn) => boolean): readonly string[] =>
  all.filter(is).map(({ name }) => name);

const words = ({ picture }: Drawn): string => shownLines(picture.svg).join(' ');

/** Words without the places where lines end. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

test('every drawn figure of the nation, a province and an indicator has a picture, no commune', () => {
  expect(all.length).toBeGreaterThan(500);
  const kinds = new Set(all.map(({ shared }) => shared.kind));
  expect([...kinds].sort()).toEqual(['indicator', 'nation', 'province']);
});

describe('every picture', () => {
  test('stands alone: no colour of a page, no style, no link, no request', () => {
    expect(
      faulty(({ picture }) =>
        /var\(|currentColor| style=|<style|<script|<image|<use|<a[ >]|href|url\((?!#)/.test(
          picture.svg.replace('xmlns="http://www.w3.org/2000/svg"', ''),
        ),
      ),
    ).toEqual([]);
  });

  test('has a size in px, which its drawing fills', () => {
    const form = /^<svg [^>]*width="(\d+)" height="(\d+)" viewBox="0 0 \1 \2"/;
    const sizes = ({ picture }: Drawn) => form.exec(picture.svg)?.slice(1).map(Number);
    expect(
      faulty((drawn) => {
        const [width, height] = sizes(drawn) ?? [];
        return width !== drawn.picture.width || height !== drawn.picture.height;
      }),
    ).toEqual([]);
    expect(
      faulty(({ picture }) => !/<svg x="24" y="\d+" width="492" height="\d+"/.test(picture.svg)),
    ).toEqual([]);
    expect(faulty(({ picture }) => picture.height < 200 || picture.height > 1400)).toEqual([]);
  });

  test('says what it is of, its title, unit and period, terms, cautions and reading', () => {
    expect(
      faulty((drawn) => {
        const { subject, figure } = drawn.shared;
        const { title, subtitle, terms = [], notes, reading } = figure;
        const said = plain(words(drawn));
        return ![subject, title, subtitle, ...terms, ...notes, reading ?? ''].every((text) =>
          said.includes(plain(text)),
        );
      }),
    ).toEqual([]);
  });

  test('says its sources, the licence, the site and that no government made it', () => {
    expect(
      faulty((drawn) => {
        const say = messages(drawn.ctx.locale);
        const said = plain(words(drawn));
        const sources = drawn.shared.figure.sources.map(({ text }) => text).join('; ');
        return ![sources, 'CC BY 4.0', site.name, say['frame.notGovernment']].every((text) =>
          said.includes(plain(text)),
        );
      }),
    ).toEqual([]);
    expect(faulty(({ shared }) => shared.figure.sources.length === 0)).toEqual([]);
  });

  test('is in NFC, and both weights of the font have all its letters: none is a box', () => {
    expect(faulty(({ picture }) => picture.svg !== picture.svg.normalize('NFC'))).toEqual([]);
    const svgs = all.map(({ picture }) => picture.svg);
    expect(missingLetters(svgs, 400)).toEqual([]);
    expect(missingLetters(svgs, 600)).toEqual([]);
  });

  test('has words in its place: what it is of, its title and what is drawn', () => {
    expect(
      faulty(
        ({ picture, shared }) =>
          ![shared.subject, shared.figure.title, shared.figure.chart!.options.description].every(
            (text) => picture.alt.includes(text.normalize('NFC')),
          ),
      ),
    ).toEqual([]);
  });

  test('is the same bytes when drawn again', () => {
    expect(
      faulty(({ shared, ctx, picture }) => figurePicture(shared, ctx.locale)?.svg !== picture.svg),
    ).toEqual([]);
  });
});

test('every map shows Hoàng Sa, Trường Sa and the sea by name', () => {
  const maps = all.filter(({ shared }) => shared.figure.chart?.name === 'tileMap');
  expect(maps.length).toBeGreaterThan(20);
  const lacking = maps.filter((drawn) => {
    const sea = drawn.ctx.locale === 'vi' ? 'Biển Đông' : 'East Sea';
    return !['Hoàng Sa', 'Trường Sa', sea].every((name) => words(drawn).includes(name));
  });
  expect(lacking.map(({ name }) => name)).toEqual([]);
});

test('an order is pictured with its definition, its peers, n of N and its caution', () => {
  const orders = all.filter(({ shared }) => shared.figure.chart?.name === 'ranking');
  expect(orders.length).toBeGreaterThan(20);
  const total = orders.find(({ name }) => name === 'vi/portal766_total/order-portal766_total')!;
  expect(words(total)).toContain('34/34 tỉnh, thành');
  expect(words(total)).toContain('Đứng cạnh nhau: 34/34 tỉnh, thành của Việt Nam.');
  expect(words(total)).toContain('Thứ tự không nói vì sao các nơi khác nhau');
});
