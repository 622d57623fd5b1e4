import { fromRoot, type Address } from '../model/addresses.ts';
import type { Edition } from '../model/model.ts';

/** `texts.json`: one record per text. Field names are an API. */
export const textsData = ({ texts }: Edition, at: Address = fromRoot) =>
  texts.map(
    ({
      slug,
      province,
      type,
      number,
      date,
      issuer,
      signer,
      title,
      standing,
      url,
      sourceSha256,
      scope,
    }) => ({
      id: slug,
      province,
      type,
      number,
      date,
      issuer,
      signer,
      title,
      standing,
      url: at(url),
      sourceSha256,
      scope: scope === undefined ? null : { about: scope.about, topics: scope.topics },
    }),
  );
