// Inlined in the head of every page; runs before the first paint (layouts/FirstPaint.astro; client/DECISIONS.md, “Phông chữ”).
{
  const root = document.documentElement;

  // The reader's settings become data attributes of the root element (reader-settings.ts): those that a form of ours could have stored,
  // for anything that runs on this host may have written something else.
  try {
    const stored = JSON.parse(localStorage.getItem('hien-thi') ?? '{}') as Record<string, unknown>;
    for (const choice of document.currentScript?.dataset['known']?.split(' ') ?? []) {
      const [name = '', value] = choice.split(':');
      if (stored[name] === value) root.dataset[name] = value;
    }
  } catch {
    // Without readable settings the page keeps its defaults.
  }

  let hidden = true;
  let pending = 0;
  root.style.opacity = '0';
  /** Shows the page once its `main` has begun to arrive. */
  const show = (): void => {
    if (document.querySelector('main') === null) {
      requestAnimationFrame(show);
      return;
    }
    hidden = false;
    root.style.opacity = '';
  };
  // Fonts get 100 ms. A later one is not used on this page, so that lines do not rewrap while they are being read.
  setTimeout(requestAnimationFrame, 100, show);
  for (const { href, dataset } of document.querySelectorAll<HTMLLinkElement>('[as=font]')) {
    pending += 1;
    void new FontFace(dataset['family'] ?? '', `url(${href})`, dataset as FontFaceDescriptors)
      .load()
      .then(
        (face) => hidden && document.fonts.add(face),
        () => undefined,
      )
      .then(() => {
        pending -= 1;
        if (pending === 0) show();
      });
  }
}
