import { expect, test } from 'vitest';
import { errorMail } from '../../src/i18n/errorMail.ts';
import { site } from '../../src/site.ts';

const figure = { id: 'seed-003-1a2b', page: '/vi/96-ca-mau/index.html', value: 'hơn 95%' };

test.each(['vi', 'en'] as const)(
  'in %s the message names the figure, its page and its value',
  (locale) => {
    const [address, query] = errorMail(locale, figure).split('?');
    expect(address).toBe(`mailto:${site.contact}`);
    // A plus is a plus in such an address, so parts are decoded one by one.
    const [subject, body] = query!
      .split('&')
      .map((part) => decodeURIComponent(part.split('=')[1]!));
    expect(subject).toContain(figure.id);
    for (const part of Object.values(figure)) expect(body!.split('\r\n').join('|')).toContain(part);
  },
);
