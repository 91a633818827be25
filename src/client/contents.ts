import { readSection } from './interact/readSection.ts';

/** Share of the window's height at which a section counts as being read. */
const LINE = 0.3;

/** Marks in a list of contents which section of the page is being read. */
function follow(nav: HTMLElement): void {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const parts = links.flatMap((link) => {
    const section = document.getElementById(link.hash.slice(1));
    return section ? [{ link, section }] : [];
  });
  const mark = (): void => {
    const tops = parts.map(({ section }) => section.getBoundingClientRect().top);
    const read = readSection(tops, innerHeight * LINE);
    for (const [i, { link }] of parts.entries())
      if (i === read) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  };
  // Called where a section comes to the line or leaves it, and not at every step of a scroll.
  const margin = `-${LINE * 100}% 0px -${100 - LINE * 100}% 0px`;
  const observer = new IntersectionObserver(mark, { rootMargin: margin });
  for (const { section } of parts) observer.observe(section);
}

for (const nav of document.querySelectorAll<HTMLElement>('nav.contents')) follow(nav);
