/** Opens what an element is kept in, so that a choice in an address is seen. */
export function reveal(element: Element): void {
  const kept = element.parentElement?.closest('details');
  if (!kept) return;
  kept.open = true;
  reveal(kept);
}
