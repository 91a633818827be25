// Sets the height of frames that state their heights by width: data-heights="320:516 480:445".
(() => {
  const selector = 'iframe[data-heights][src*="/embed/"]';
  const fit = (frame) => {
    let height = 0;
    for (const pair of (frame.dataset.heights || '').split(' ')) {
      const [from, to] = pair.split(':').map(Number);
      if (to >= 80 && to <= 4000 && (!height || frame.clientWidth >= from)) height = to;
    }
    if (height && frame.clientWidth) frame.style.height = height + 'px';
  };
  const sizes = new ResizeObserver((all) => all.forEach(({ target }) => fit(target)));
  const find = (node) => {
    if (node.matches?.(selector)) sizes.observe(node);
    node.querySelectorAll?.(selector).forEach((frame) => sizes.observe(frame));
  };
  new MutationObserver((all) => all.forEach(({ addedNodes }) => addedNodes.forEach(find))).observe(
    document,
    { childList: true, subtree: true },
  );
  find(document);
})();
