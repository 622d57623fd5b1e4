const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** For HTML and XML, in words and in attributes. */
export const markupEscape = (s: string): string =>
  s.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Escapes what Markdown would read as markup, also a list marker at the start of a line. */
export const markdownEscape = (s: string): string =>
  s
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
    .replace(/^(?:([-+])|(\d+)([.)]))(?=\s)/, (_, bullet?: string, n?: string, end?: string) =>
      bullet === undefined ? `${n}\\${end}` : `\\${bullet}`,
    );

/** A value as JSON inside a `<script>` element, which its words cannot end. */
export const jsonInScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
