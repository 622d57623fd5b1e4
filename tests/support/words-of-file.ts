import { spawnSync } from 'node:child_process';
import { DOMParser } from '@xmldom/xmldom';
import mammoth from 'mammoth';
import MarkdownIt from 'markdown-it';
import { parse } from 'node-html-parser';
import { wordsOf } from './removals.ts';
import { programNamed } from '../../src/build/programs.ts';

// Readers that none of our writers is part of: what they find in a file is what anyone finds.

/** Words of HTML that stand in the text: without the marks of notes. */
function wordsOfHtml(html: string): string[] {
  const root = parse(html);
  for (const mark of root.querySelectorAll('sup')) mark.remove();
  return wordsOf(
    root.structuredText
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
}

/** Word by mammoth, which reads its styles: the notice and the title of the file are left out. */
export async function readDocx(bytes: Uint8Array) {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: ["p[style-name='Title'] => !", "p[style-name='Lời báo'] => !"],
      includeDefaultStyleMap: true,
    },
  );
  const root = parse(value);
  const notes = root.querySelectorAll('li[id^=footnote]').map((li) => li.structuredText.trim());
  for (const li of root.querySelectorAll('li[id^=footnote]')) li.remove();
  return {
    words: wordsOfHtml(root.toString()),
    headings: root.querySelectorAll('h1, h2, h3, h4, h5, h6').map((h) => {
      for (const mark of h.querySelectorAll('sup')) mark.remove();
      return [Number(h.tagName.slice(1)), h.structuredText.trim()] as const;
    }),
    notes,
    complaints: messages
      .map((m) => m.message)
      .filter((m) => !m.startsWith('Unrecognised paragraph style')),
  };
}

/** The HTML file: what stands in its articles. */
export const readHtml = (html: string): string[] =>
  parse(html)
    .querySelectorAll('article')
    .flatMap((article) => wordsOfHtml(article.toString()));

/** Markdown by markdown-it: lists begin with their own sign; the notice, the title and the notes are left out. */
export function readMarkdown(source: string): string[] {
  const signs: string[] = [];
  const words: string[] = [];
  const quoted = { depth: 0, title: false };
  for (const token of new MarkdownIt().parse(source, {})) {
    if (token.type === 'blockquote_open') quoted.depth += 1;
    if (token.type === 'blockquote_close') quoted.depth -= 1;
    if (token.type === 'heading_open') quoted.title = token.tag === 'h1';
    if (token.type === 'bullet_list_open') signs.push(token.markup === '*' ? '·' : token.markup);
    if (token.type === 'bullet_list_close') signs.pop();
    if (quoted.depth > 0) continue;
    if (token.type === 'list_item_open') words.push(signs.at(-1) ?? '');
    if (token.type !== 'inline') continue;
    if (quoted.title) {
      quoted.title = false;
      continue;
    }
    if (/^\[\^1\]: /.test(token.content)) break;
    const text = (token.children ?? [])
      .map((t) => (t.type === 'softbreak' || t.type === 'hardbreak' ? ' ' : t.content))
      .join('');
    words.push(...wordsOf(text.replace(/\[\^\d+\]/g, '')));
  }
  return words;
}

const rule = '='.repeat(72);
/** Plain text: what stands between the notice and the notes. */
export const readPlain = (text: string): string[] => wordsOf(text.split(rule)[2] ?? '');

/** Akoma Ntoso as a tree. @throws when it is not well-formed XML */
export const readXml = (xml: string) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml');

/** Its words: all that is not metadata, elements apart. */
export function readAkomaNtoso(xml: string): string[] {
  const root = readXml(xml).documentElement;
  const texts: string[] = [];
  const inline = ['i', 'b', 'noteRef', 'eol'];
  const walk = (node: Node | null): void => {
    for (let child = node?.firstChild ?? null; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) texts.push(child.nodeValue ?? '');
      else if (child.nodeType === 1 && child.nodeName !== 'meta') {
        const apart = inline.includes(child.nodeName) ? '' : ' ';
        texts.push(apart);
        walk(child);
        texts.push(apart);
      }
    }
  };
  walk(root as unknown as Node);
  return wordsOf(texts.join(''));
}

/** Runs a program of the machine, found by `has`. */
export const runs = (program: string, given: readonly string[]) =>
  spawnSync(program, given, { encoding: 'utf8', maxBuffer: 1e8 });

/** True where this machine has a program. */
export const has = (program: string): boolean => programNamed(program) !== undefined;
