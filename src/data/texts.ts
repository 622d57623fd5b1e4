import type { Edition } from '../edition/model.ts';

/** `texts.json`: one record per text. Field names are an API. */
export const textsData = ({ texts }: Edition) =>
  texts.map(({ slug, province, type, number, date, issuer, signer, title, standing, url, sourceSha256 }) => ({ id: slug, province, type, number, date, issuer, signer, title, standing, url, sourceSha256 }));
