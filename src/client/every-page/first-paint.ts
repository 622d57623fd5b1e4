// Stands inline in the head of every page and runs before its first paint (layouts/FirstPaint.astro; client/DECISIONS.md, “Phông chữ”).
{
  const root = document.documentElement;

  // The reader's settings become data attributes of the root (reader-settings.ts). What cannot be read is as if nothing were kept.
  try {
    Object.assign(root.dataset, JSON.parse(localStorage.getItem('hien-thi') ?? 'null'));
  } catch {
    // The page stays as it was made.
  }

  let hidden = true;
  let coming = 0;
  root.style.opacity = '0';
  /** Shows the page as soon as its main part has begun to come. */
  const show = (): void => {
    if (document.querySelector('main') === null) {
      requestAnimationFrame(show);
      return;
    }
    hidden = false;
    root.style.opacity = '';
  };
  // The fonts have 100 ms; one that comes later is not set, for then no line wraps anew under the reader's eye.
  setTimeout(requestAnimationFrame, 100, show);
  for (const { href, dataset } of document.querySelectorAll<HTMLLinkElement>('[as=font]')) {
    coming += 1;
    void new FontFace(dataset['family'] ?? '', `url(${href})`, dataset as FontFaceDescriptors)
      .load()
      .then(
        (face) => hidden && document.fonts.add(face),
        () => undefined,
      )
      .then(() => {
        coming -= 1;
        if (coming === 0) show();
      });
  }
}
