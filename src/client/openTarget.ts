/*
 * A link into what is folded opens it. Browsers do so by themselves since about 2023; older ones
 * would lead to nothing.
 */
function openTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  const folded = target?.closest('details:not([open])');
  if (!target || !folded) return;
  for (
    let each: Element | null = folded;
    each;
    each = each.parentElement?.closest('details') ?? null
  )
    each.setAttribute('open', '');
  target.scrollIntoView();
}

openTarget();
addEventListener('hashchange', openTarget);

export {};
