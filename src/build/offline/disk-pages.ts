import { fileOf } from '../../domain/offline/parts.ts';
import type { Address } from '../../model/addresses.ts';

/** What a page of the copy for a disk must know of the others. */
export interface DiskSite {
  /** Whether a file is in the copy. @param path from the root of the site: "van-ban/x/index.html", "_astro/y.css" */
  readonly has: (path: string) => boolean;
  /** Where the site stands; undefined when it has no address yet, and what is not in the copy cannot be reached from it. */
  readonly at: Address | undefined;
  /** Said at the head of every page: what this copy is. */
  readonly said: string;
}

/** Without scripts these lead nowhere: the search, words that invite to it, the choices of the tables, and the box that goes to a clause. */
const needScripts =
  /<form\b[^]*?<\/form>|<a class="search-link"[^]*?<\/a>|<details class="header-jump">[^]*?<\/details>|<jump-box\b[^]*?<\/jump-box>|<div data-needs-search>[^]*?<\/div>/g;
/** What offers this copy, or the page that does: whoever reads it has it. */
const aboutItself =
  /<p\b[^>]*>(?:(?!<\/p>)[^])*data-size-of(?:(?!<\/p>)[^])*<\/p>|<li><a href="\/ngoai-mang\/">[^<]*<\/a><\/li>|(?:,| ·)\s*<a href="\/ngoai-mang\/"[^>]*>[^<]*<\/a>/g;
/** What a page says to hosts, to browsers online and to those who share it; its style sheets and its plain icon stay. */
const forHosts =
  /<meta (?:http-equiv="content-security-policy"|property=|name="(?:twitter:card|robots)")[^>]*>|<link (?![^>]*(?:rel="stylesheet"|favicon\.svg))[^>]*>/g;

/** Styles as for a browser without scripts: a file on a disk may run none of ours. Their fonts lie beside them. */
export const diskStyles = (css: string): string =>
  css.replaceAll('(scripting:none)', '(min-width:0)').replaceAll('url(/_astro/', 'url(');

/** What only the copy needs: words that lead nowhere there do not look as if they did. From the root of the site. */
export const diskStyle = {
  path: '_astro/tren-dia.css',
  css: '.on-disk{margin-block-end:1rem}a:not([href]){color:inherit;text-decoration:none;cursor:default}',
} as const;

/**
 * A page of the site as it stands on a disk: it runs no script, and its links lead to files.
 * @param path address of the page: "/so-sanh/"
 */
export function diskPage(html: string, path: string, { has, at, said }: DiskSite): string {
  const up = '../'.repeat(path.split('/').length - 2);
  /** The address as it stands on the disk; undefined when nothing is there. */
  const onDisk = (address: string): string | undefined => {
    const [, page = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
    if (has(fileOf(page))) return up + fileOf(page) + rest;
    // A clause without a page here stands in the page of its text.
    const [, text, clause] = /^(van-ban\/[^/]+\/)([^/]+)\/$/.exec(page) ?? [];
    if (text !== undefined && clause !== undefined && has(fileOf(text)))
      return `${up}${fileOf(text)}#${clause}`;
    return at?.(`/${page}${rest}`);
  };
  const linked = (tag: string): string =>
    tag.replace(/ (href|src)="(\/(?!\/)[^"]*)"/, (_, name: string, address: string) => {
      const there = onDisk(address);
      return there === undefined ? '' : ` ${name}="${there}"`;
    });
  return diskStyles(
    html
      .replace(/<script\b[^]*?<\/script>/g, '')
      .replace(/<noscript>([^]*?)<\/noscript>/g, '$1')
      .replace(needScripts, '')
      .replace(aboutItself, '')
      .replace(forHosts, '')
      .replace('</head>', `<link rel="stylesheet" href="/${diskStyle.path}"></head>`)
      .replace(
        /<main\b[^>]*>/,
        (main) => `${main}<p class="on-disk small-text no-print">${said}</p>`,
      ),
  ).replace(/<(?:a|link|area|use|img|image)\b[^>]*>/g, linked);
}
