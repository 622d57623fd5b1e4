import type { TextCitations } from '../data/citations.ts';

const loaded = new Map<string, Promise<TextCitations>>();

/** Places, versions and aliases of a text; asked for once. */
export function textData(text: string): Promise<TextCitations> {
  let data = loaded.get(text);
  if (data === undefined) {
    data = fetch(`/du-lieu/trich-dan/${text}.json`).then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.json() as Promise<TextCitations>;
    });
    data.catch(() => loaded.delete(text));
    loaded.set(text, data);
  }
  return data;
}
