import { locales } from '../locales.ts';

const locale = locales.find((each) => each === document.documentElement.lang) ?? locales[0];
const form = document.querySelector<HTMLFormElement>('form.find-box');

/** Nothing is fetched before somebody turns to the box. */
async function prepare(): Promise<void> {
  if (!form) return;
  const [{ findBox }, { loadIndex }] = await Promise.all([
    import('./find/box.ts'),
    import('./find/loadIndex.ts'),
  ]);
  findBox(form, locale, loadIndex(form.action));
}

form?.addEventListener('focusin', () => void prepare(), { once: true });
