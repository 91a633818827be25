import { describe, expect, test } from 'vitest';
import { readChoices, writeChoice } from '../../../src/client/interact/choices.ts';
import { siteRoot } from '../../../src/client/interact/siteRoot.ts';

describe('choices in an address', () => {
  test('are read back as they were written', () => {
    const first = writeChoice('', 'sort', 'order-portal766_total', ['2', 'desc']);
    expect(first).toBe('?sort=order-portal766_total:2:desc');
    const second = writeChoice(first, 'view', 'groups', ['table']);
    expect(second).toBe('?sort=order-portal766_total:2:desc&view=groups:table');
    expect([...readChoices(second, 'sort')]).toEqual([['order-portal766_total', ['2', 'desc']]]);
    expect([...readChoices(second, 'view')]).toEqual([['groups', ['table']]]);
  });

  test('of one figure follow each other; those of others and all else stay', () => {
    const search = '?q=ca+mau&sort=a:1:asc&sort=b:2:desc';
    expect(writeChoice(search, 'sort', 'a', ['3', 'desc'])).toBe(
      '?q=ca+mau&sort=b:2:desc&sort=a:3:desc',
    );
    expect(writeChoice('?sort=a:1:asc', 'sort', 'a', null)).toBe('');
  });

  test('that no page could have made are left out', () => {
    expect([...readChoices('?sort=%3Cb%3E:1:asc&sort=&sort=x', 'sort')]).toEqual([['x', []]]);
  });
});

describe('the root of the site', () => {
  test('is what stands before the language, however deep the page and the site lie', () => {
    expect(siteRoot('https://h/a/vi/96-ca-mau/index.html?x=/vi/#y', 'vi')).toBe('https://h/a/');
    expect(siteRoot('https://h/vi/b/vi/index.html', 'vi')).toBe('https://h/vi/b/');
    expect(siteRoot('https://h/en/index.html', 'en')).toBe('https://h/');
  });
});
