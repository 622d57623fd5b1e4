const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Words as text or in an attribute of XML. */
export const xmlEscape = (words: string): string =>
  words.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
