/** Version of the data that this page shows, as its <release-notice> says. */
export const versionHere = (): string =>
  document.querySelector<HTMLElement>('release-notice')?.dataset['version'] ?? '';
