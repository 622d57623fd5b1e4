import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import type { Browser, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patternEscape } from '../../src/domain/words/pattern-escape.ts';
import { allCounts } from '../../src/domain/compare/all-counts.ts';
import { astroProgram } from '../../src/build/programs.ts';
import { isGoal, mainYears } from '../../src/domain/compare/compare.ts';
import { standsOf } from '../../src/domain/national/marks-of.ts';
import { standingWords } from '../../src/domain/national/standing-words.ts';
import { overviewOf } from '../../src/domain/overview/overview-panel.ts';
import { ofProvinces } from '../../src/domain/text/of-provinces.ts';
import { assemble } from '../../src/edition/assemble.ts';
import { readAll } from '../../src/edition/read-all.ts';
import { fittedPictures } from '../../src/share/fitted-pictures.ts';
import { layOutPicture } from '../../src/share/layout.ts';
import { faces, inkBox, lineWords } from '../../src/share/placed.ts';
import { launch } from '../support/browser.ts';
import { wrongControlNames, wrongNames } from '../support/link-names.ts';
import { madeUp, madeUpNational, siteWithMore } from '../support/more-provinces.ts';
import { settled } from '../support/settled.ts';
import { startServer, type Served } from '../support/static-server.ts';
import { filesNamed } from '../support/files-named.ts';

// One build of the site with a fifth province and a sixth, added as an editor adds them: files of content/ alone. Where a site has fewer
// pages when texts are many, this one has them already. It stands in a folder of its host, which has the name of one of its own folders.

const base = '/doi-chieu';
const home = `https://x.github.io${base}/`;

let site: string;
let server: Served;
let browser: Browser;
beforeAll(async () => {
  site = siteWithMore();
  asIfMany('src/domain/text/own-pages.ts', /^ {2}\(\) => \(\) => true,\n/m, '');
  asIfMany('src/domain/compare/offered-pairs.ts', 'const mostForAll = 200', 'const mostForAll = 5');
  const started = launch();
  await build({ SITE_URL: home });
  const served = await startServer(join(site, 'dist'), { base });
  [server, browser] = [{ ...served, address: served.address + base }, await started];
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(site, { recursive: true });
});

/** Builds the copied site. @param set variables of the environment @param args of `astro build` */
async function build(
  set: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<void> {
  // Of the environment only what finds programs: Vitest's own DEV would make every page read the content anew.
  const { PATH, HOME, CHROMIUM_PATH } = process.env;
  await promisify(execFile)(process.execPath, [astroProgram, 'build', '--silent', ...args], {
    cwd: site,
    env: {
      PATH,
      HOME,
      ...(CHROMIUM_PATH === undefined ? {} : { CHROMIUM_PATH }),
      NODE_ENV: 'production',
      ...set,
    },
  });
}

/** The words of a PDF, page by page, in the order in which they are drawn, and those that do not stand whole on their page. */
async function pdfWords(path: string) {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(site, 'dist', path))));
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const page = await pdf.getPage(i + 1);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const items = (await page.getTextContent()).items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' ? [item] : [],
      );
      const beyond = items.filter(({ str, width, height, transform }) => {
        const [x, y] = transform.slice(4) as [number, number];
        const drawn = (width * str.trimEnd().length) / str.length;
        return x < left || x + drawn > right || y < bottom || y + height > top;
      });
      return {
        words: oneSpace(items.map((item) => item.str).join(' ')),
        beyond: beyond.map((item) => item.str),
      };
    }),
  );
  await pdf.destroy();
  return pages;
}

/** Changes a rule of the copied site to what it says of hundreds of texts. @throws when the rule is not found */
function asIfMany(file: string, rule: RegExp | string, becomes: string): void {
  const source = readFileSync(join(site, file), 'utf8');
  const changed = source.replace(rule, becomes);
  if (changed === source) throw new Error(`${file} has no ${String(rule)}`);
  writeFileSync(join(site, file), changed);
}

const edition = () => assemble(readAll(join(site, 'content')));
const oneSpace = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ');
const builtFile = (path: string): string => readFileSync(join(site, 'dist', path), 'utf8');
/** The words of markup, those that stand in its attributes too. */
const wordsIn = (markup: string): string =>
  oneSpace(markup.replace(/&nbsp;/g, ' ').replace(/<\/?[a-z][^>"]*>/gi, ' '));

/** Every built file with words in it, those inside archives, spreadsheets and documents too. */
function* writtenFiles(): Generator<readonly [name: string, words: string]> {
  for (const name of filesNamed('**/*.*', { cwd: join(site, 'dist') }).sort()) {
    if (/\.(?:html|json|jsonl|jsonld|js|css|svg|txt|md|xml|csv|ics|webmanifest)$/.test(name))
      yield [name, wordsIn(builtFile(name))];
    else if (/\.(?:zip|docx|xlsx)$/.test(name))
      for (const [inside, bytes] of Object.entries(
        unzipSync(readFileSync(join(site, 'dist', name))),
      ))
        if (/\.(?:xml|json|txt|csv|svg)$/.test(inside))
          yield [`${name}/${inside}`, wordsIn(strFromU8(bytes))];
  }
}

/** The search page with its answers. */
async function searched(query: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${server.address}/tim-kiem/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('#tim-kiem[data-search-state="done"]');
  return page;
}

describe('the site with six provinces, their seven texts and one of the whole country', () => {
  test('nowhere counts the four provinces and five texts of before', () => {
    // What editors write in content/ is theirs to read again.
    const content = oneSpace(
      readdirSync(join(site, 'content'), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:yaml|mdx|txt)$/.test(name))
        .map((name) => readFileSync(join(site, 'content', name), 'utf8'))
        .join('\n')
        .replace(/<\/?[A-Z][^>]*>/g, ' '),
    ).toLowerCase();
    // "Năm tỉnh khác", "năm tỉnh, thành phố trước và sau": five of these six, counted.
    const counts =
      /(?<!\p{L})(?:bốn tỉnh|năm tỉnh(?! khác|, thành phố trước và sau)|(?:bốn|năm) văn bản|cả (?:bốn|năm)(?: tỉnh| văn bản|:)|(?:four|five) (?:vietnamese )?(?:provinces|texts))(?!\p{L})/giu;
    const found: string[] = [];
    let files = 0;
    for (const [name, words] of writtenFiles()) {
      files++;
      for (const { 0: count, index } of words.matchAll(counts)) {
        const before = /(?:\S+ ){0,2}$/u.exec(words.slice(0, index))?.[0] ?? '';
        const after = /^(?: [\p{L}\d]+){0,2}/u.exec(words.slice(index + count.length))?.[0] ?? '';
        const [left, right] = [`${before}${count}`, `${count}${after}`].map((w) => w.toLowerCase());
        if (before !== '' && content.includes(left ?? '')) continue;
        if (after !== '' && content.includes(right ?? '')) continue;
        // The words that readers type are listed for the search.
        if (name.startsWith('pagefind/') && words.includes(`"${count}"`)) continue;
        found.push(`${name}: ${before}${count}${after}`);
      }
    }
    expect(files).toBeGreaterThan(1000);
    expect(found).toEqual([]);
  });

  test('counts what there is', () => {
    const heading = (path: string) =>
      parse(builtFile(`${path}index.html`))
        .querySelector('h1')
        ?.structuredText.replace(/\s+/g, ' ');
    expect(heading('')).toMatch(/^Sáu tỉnh, thành phố đã hứa gì/);
    expect(heading('van-ban/')).toBe('Tám văn bản');
    expect(heading('tinh/')).toBe('Sáu tỉnh, thành phố');
    expect(heading('so-sanh/')).toBe('So sánh mục tiêu của sáu tỉnh, thành phố');
  });

  test('says on the page of methods what is read, counted and searched of the texts of provinces alone', () => {
    const said = oneSpace(parse(builtFile('phuong-phap/index.html')).structuredText);
    expect(said).toContain(
      `Tám văn bản có ${edition().texts.flatMap((t) => t.clauses).length} đoạn`,
    );
    for (const of of ['Mỗi dấu “%” trong', 'tìm trong trọn'])
      expect(said).toContain(`${of} bảy văn bản`);
    expect(said).not.toContain('câu của các văn bản quốc gia thì không chép');
  });

  test('holds the text of the whole country wherever texts are read, named as such, and in no comparison', () => {
    const { text, title, number } = madeUpNational;
    const leading = filesNamed('**/index.html', { cwd: join(site, 'dist') })
      .filter((path) => builtFile(path).includes(text))
      .filter((path) => !path.startsWith(`van-ban/${text}/`))
      .sort();
    expect(leading).toEqual(
      [
        'dan-chieu/index.html',
        'en/index.html',
        'index.html',
        'phuong-phap/index.html',
        'quoc-gia/index.html',
        'tim-kiem/index.html',
        'van-ban/binh-minh-qd15-2023/index.html',
        'van-ban/index.html',
      ].sort(),
    );
    const words = (path: string) => oneSpace(parse(builtFile(path)).structuredText);
    for (const path of ['index.html', '404.html', 'van-ban/index.html'])
      expect(words(path), path).toContain(`Toàn quốc · ${title} Số ${number}`);
    expect(words('quoc-gia/index.html')).toContain(`Nguyên văn: ${title}.`);
    const own = parse(builtFile(`van-ban/${text}/index.html`));
    expect(own.querySelectorAll('.text-page__source a').map((a) => a.getAttribute('href'))).toEqual(
      [`${base}/nguon/${text}.txt`],
    );
    for (const path of ['index.html', 'so-sanh/index.html', 'tinh/index.html'])
      expect(words(path), path).toContain(
        'Bảy văn bản chuyển đổi số của sáu tỉnh, thành phố và một văn bản toàn quốc, nguyên văn',
      );
    expect(words(`van-ban/${text}/index.html`)).toContain(
      'Toàn quốc · Quyết định của Thủ tướng Chính phủ',
    );
    expect(builtFile(`du-lieu/schema-org/${text}.jsonld`)).toContain(
      '"legislationJurisdiction":{"@type":"Country","name":"Việt Nam"}',
    );
    for (const ending of ['docx', 'pdf', 'md', 'txt', 'html', 'xml'])
      expect(existsSync(join(site, 'dist/tai-ve', `${text}.${ending}`)), ending).toBe(true);
    expect(existsSync(join(site, 'dist/anh', `van-ban-${text}.png`))).toBe(true);
    expect(builtFile('sitemap.xml')).toContain(`/van-ban/${text}/`);
    const at = (name: string) => JSON.parse(builtFile(`du-lieu/${name}.json`)) as unknown;
    for (const name of ['statements', 'topics', 'subjects', 'related', 'tasks', 'provinces'])
      expect(JSON.stringify(at(name)), name).not.toContain(text);
  });

  test.for([
    [
      'its words',
      'mỗi người dân trưởng thành có điện thoại thông minh',
      ['Mỗi người dân trưởng thành có điện thoại thông minh.', 'Toàn quốc ·'],
    ],
    [
      'words typed without marks',
      'phe duyet chuong trinh ha tang so',
      ['phê duyệt Chương trình hạ tầng số', 'Toàn quốc ·'],
    ],
    ['a place in it', `Điều 1 ${madeUpNational.number}`, ['Phê duyệt Chương trình hạ tầng số']],
  ] as const)(
    'finds a clause of the whole country by %s, among all texts, and says whose it is',
    async ([, query, says]) => {
      const page = await searched(query);
      const found = page.locator(`[data-result][data-ref*="${madeUpNational.text}"]`);
      await expect.poll(() => found.count()).toBeGreaterThan(0);
      const said = (await found.allInnerTexts()).map(oneSpace).join(' ');
      for (const words of says) expect(said).toContain(words);
      await page.close();
    },
  );

  test('a mark leads to the clause of the text of the whole country that its place names', () => {
    const { text, number } = madeUpNational;
    const mark = parse(builtFile('quoc-gia/index.html')).querySelector('#n990');
    expect(oneSpace(mark?.structuredText ?? '')).toContain(
      `Nguyên văn: gạch đầu dòng thứ 1, Điều 1 Quyết định số ${number}.`,
    );
    const [to = '', ...others] = (mark?.querySelectorAll('a') ?? [])
      .map((a) => a.getAttribute('href') ?? '')
      .filter((href) => href.includes(text));
    expect(others).toEqual([]);
    const [path = '', id = ''] = to.split('#');
    const clause = parse(builtFile(`${path.slice(base.length + 1)}index.html`)).getElementById(id);
    expect(oneSpace(clause?.structuredText ?? '')).toContain('Trên 95% hộ gia đình');
  });

  test('offers to search the texts of the whole country alone, and says how many clauses that leaves', async () => {
    const page = await searched('hạ tầng số');
    const chip = page.locator('.search-filters__chip', { hasText: /^Toàn quốc/ });
    expect(await chip.count()).toBe(1);
    const [, said] = /^Toàn quốc (\d+)$/.exec(oneSpace(await chip.innerText())) ?? [];
    await chip.click();
    await page.waitForURL(/[?&]tinh=toan-quoc\b/);
    await page.waitForSelector('#tim-kiem[data-search-state="done"]');
    const results = page.locator('[data-result]');
    await expect.poll(async () => String(await results.count())).toBe(said);
    const refs = await results.evaluateAll((all) =>
      all.map((e) => (e as HTMLElement).dataset['ref']),
    );
    expect(refs.filter((ref) => ref?.startsWith(`${madeUpNational.text}#`) !== true)).toEqual([]);
    expect(await chip.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.search-page__status .passed-over').count()).toBe(0);
    await page.goto(`${server.address}/tim-kiem/?q=khong+co+chu+nay+dau&tinh=toan-quoc`);
    await page.waitForSelector('#tim-kiem[data-search-state="done"]');
    expect(await page.locator('.search-page__status').innerText()).toContain('Toàn quốc');
    await page.close();
  });

  test('finds the text of the whole country by its number, and says whose it is', async () => {
    const { text, title, number } = madeUpNational;
    const page = await searched(number);
    const answer = page
      .locator('.search-answer')
      .filter({ has: page.locator(`a[href$="/van-ban/${text}/"]`) });
    await expect.poll(() => answer.count()).toBe(1);
    expect(oneSpace(await answer.innerText())).toMatch(
      new RegExp(`^Toàn quốc · Số ${number} ${title}`),
    );
    await page.close();
  });

  test('has no page with two links of one name to two addresses, those that report a mistake among them, or two controls of one name', () => {
    const faults = filesNamed('**/*.html', { cwd: join(site, 'dist'), exclude: ['tai-ve/**'] })
      .sort()
      .flatMap((path) => {
        const root = parse(builtFile(path));
        const at = `${base}/${path.replace(/index\.html$/, '')}`;
        return [...wrongNames(root, at), ...wrongControlNames(root, at)];
      });
    expect(faults).toEqual([]);
  });

  test('says nothing of a merger where there was none', () => {
    const [unmerged] = madeUp;
    const about = [
      `tinh/${unmerged?.slug}/index.html`,
      ...filesNamed(`van-ban/${unmerged?.text}/**/index.html`, { cwd: join(site, 'dist') }),
      ...filesNamed(`tai-ve/${unmerged?.text}.{html,md,txt,xml}`, { cwd: join(site, 'dist') }),
    ];
    expect(about.length).toBeGreaterThan(8);
    for (const name of about) {
      const root = parse(builtFile(name));
      const words = (root.querySelector('main') ?? root).structuredText;
      expect(words, name).not.toMatch(/sáp nhập|trước 01\/7\/2025|nay thuộc|nay là/i);
    }
  });

  test('says of a city that ended what it became', () => {
    const root = parse(builtFile('tinh/hai-son/index.html'));
    expect(root.querySelector('h1')?.structuredText).toContain('trước 01/7/2025');
    expect(root.querySelector('#sap-nhap')?.structuredText).toContain(
      'Hải Sơn và Bắc Sơn sáp nhập thành Thành phố Hải Sơn',
    );
    expect(parse(builtFile('van-ban/hai-son-qd16-2023/index.html')).structuredText).toContain(
      'Nay thuộc thành phố Hải Sơn',
    );
    expect(parse(builtFile('phuong-phap/index.html')).structuredText).toMatch(/Hải Sơn[^→]*→/);
  });

  test('has a poster of two sheets with everything of every row, nothing beyond their edges, the head on both', async () => {
    const pages = await pdfWords('anh/toan-canh-a3.pdf');
    expect(pages).toHaveLength(2);
    for (const [i, { words, beyond }] of pages.entries()) {
      expect(beyond).toEqual([]);
      expect(words).toContain('Sáu tỉnh, thành phố hứa gì về chuyển đổi số');
      expect(words).toContain(`Tờ ${i + 1} trong 2 ·`);
    }
    const overview = overviewOf(edition());
    const all = pages.map((p) => p.words).join(' ');
    const absent: string[] = [];
    let at = 0;
    /** Goes on to where the words stand next. */
    const find = (words: string): number => {
      const found = all.indexOf(words, at);
      if (found === -1) absent.push(words);
      else at = found + words.length;
      return at;
    };
    for (const { topic, rows } of overview.panels) {
      find(topic.name);
      for (const [i, { name, points, said }] of rows.entries()) {
        const from = find(name);
        const next = rows[i + 1]?.name;
        const own = all.slice(from, next === undefined ? from + 60 : all.indexOf(next, from));
        // Of several ways to say it that may stand there, one does: a quotation alone, or that there is one, where there is room for no more.
        const words: readonly (readonly string[])[] =
          said === null
            ? points.map((p) => [p.shown.number])
            : [[said.words, ...said.quoted, ...(said.kind === 'words' ? ['có lời'] : [])]];
        for (const ways of words)
          if (!ways.some((w) => own.includes(oneSpace(w))))
            absent.push(`${name}: ${ways.join(' / ')}`);
      }
    }
    for (const { goals } of overview.inWords)
      for (const { valueWords } of goals) if (!all.includes(valueWords)) absent.push(valueWords);
    for (const { shortName } of edition().provinces.flatMap((p) => p.texts))
      if (!all.includes(shortName)) absent.push(shortName);
    expect(absent).toEqual([]);
    expect(overview.panels.length).toBeGreaterThan(20);
  });

  test('has pictures in which no words touch others or leave the sheet, and which name every province with a goal', async () => {
    const by = await faces();
    const { topics, provinces } = edition();
    const pictures = await fittedPictures(edition());
    for (const [name, picture] of pictures) {
      const { lines } = layOutPicture(picture, 'doi-chieu.vn', by);
      const boxes = lines.map((line) => ({ words: lineWords(line), ...inkBox(line, by) }));
      for (const [i, a] of boxes.entries()) {
        expect(a.right, `${name}: ${a.words}`).toBeLessThanOrEqual(1200 - 40);
        expect(a.bottom, `${name}: ${a.words}`).toBeLessThanOrEqual(630);
        for (const b of boxes.slice(i + 1))
          expect(
            a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            `${name}: “${a.words}” on “${b.words}”`,
          ).toBe(false);
      }
    }
    const of = topics.find((t) => t.slug === 'bang-rong-ho-gia-dinh');
    expect(of?.statements.some((s) => s.province === 'hai-son')).toBe(true);
    const many = pictures.get('so-sanh-bang-rong-ho-gia-dinh');
    expect(many?.below.join('\n')).toContain(
      `${provinces.length}/${provinces.length} tỉnh, thành phố đặt mục tiêu`,
    );
    expect(many?.below.join('\n')).toContain('Hộ có kết nối cố định (3/6): 2025: từ 71% đến 80%');
  });
});

describe('where the site stands in a folder of its host', () => {
  const { host } = new URL(home);
  /** An address is encoded where it stands in another: in a link that reports a mistake. */
  const decoded = (words: string): string =>
    words.replace(/(?:%[\dA-F]{2})+/gi, (code) => {
      try {
        return decodeURIComponent(code);
      } catch {
        return code;
      }
    });
  const address = new RegExp(
    `https?://${host.replaceAll('.', '\\.')}(?![\\w.-])[^\\s"'<>()\\\\\`|,}”]*`,
    'g',
  );
  /** What files say with letters, by their endings; scripts make their addresses of that at which they are read. */
  const written = () =>
    filesNamed('**/*.{html,xml,json,jsonld,txt,md,webmanifest,ics,csv,svg}', {
      cwd: join(site, 'dist'),
    });
  /** For security.txt alone, which a host has only at its root. */
  const atRoot = [`https://${host}/.well-known/security.txt`];

  test('every whole address of its own is in the folder and leads to a file there', () => {
    const faults = new Set<string>();
    let count = 0;
    for (const name of written()) {
      // Lines of a calendar are folded.
      const words = builtFile(name)
        .replace(/\r\n /g, '')
        .replace(/&amp;|&#38;/g, '&');
      for (const said of new Set(
        [...words.matchAll(address), ...decoded(words).matchAll(address)].map(([at]) => at),
      )) {
        count++;
        const [path = ''] = said.split(/[?#&]/);
        if (atRoot.includes(path) && name === '.well-known/security.txt') continue;
        const file = decoded(path.replace(/[.,;:]+$/, '')).slice(home.length);
        if (!path.startsWith(home)) faults.add(`${name}: ${said} lacks the folder`);
        else if (
          !/[{…]/u.test(file) &&
          !existsSync(join(site, 'dist', file, /(?:^|\/)$/.test(file) ? 'index.html' : ''))
        )
          faults.add(`${name}: nothing stands at ${said}`);
      }
    }
    expect([...faults].slice(0, 30)).toEqual([]);
    expect(count).toBeGreaterThan(10_000);
  });

  test('what is handed out names it whole: no file to take away begins an address at the root of the host', () => {
    const taken = written().filter((name) =>
      /^(?:du-lieu|tai-ve)\/.*(?<!index\.html)$|^(?:sitemap|opensearch|robots|llms|thay-doi\/atom)\.|^nhung\/.*\.json$/.test(
        name,
      ),
    );
    expect(taken.length).toBeGreaterThan(200);
    const bare =
      /(?<![\w:./-])\/(?:van-ban|so-sanh|chu-de|dan-chieu|thuat-ngu|tinh|nhiem-vu|nhung|du-lieu|tai-ve|anh)\/\w[^\s"',;<>]*/g;
    const faults = taken.flatMap((name) =>
      [...builtFile(name).matchAll(bare)].map(([at]) => `${name}: ${at}`),
    );
    expect(faults.slice(0, 30)).toEqual([]);
    for (const name of [
      ...['sitemap.xml', 'robots.txt', 'llms.txt', 'opensearch.xml', 'thay-doi/atom.xml'],
      ...['nhung/dien-thoai-thong-minh/oembed.json', 'du-lieu/tasks.ics', 'du-lieu/texts.json'],
      ...['du-lieu/datapackage.json', 'du-lieu/schema-org/kien-giang-nq22.jsonld'],
      ...['html', 'md', 'txt', 'xml'].map((ending) => `tai-ve/kien-giang-nq22.${ending}`),
    ])
      expect(builtFile(name), name).toContain(home);
  });

  test('every page says so of itself, of its picture, of its embeds and to machines', () => {
    const faults: string[] = [];
    const seen = { canonical: 0, picture: 0, embed: 0, machine: 0 };
    const inFolder = (kind: keyof typeof seen, name: string, at: string | undefined): void => {
      if (at === undefined) return;
      seen[kind]++;
      if (!at.startsWith(home)) faults.push(`${name}: ${kind} ${at}`);
    };
    for (const name of filesNamed('**/*.html', {
      cwd: join(site, 'dist'),
      exclude: ['tai-ve/**'],
    })) {
      const root = parse(builtFile(name));
      const attribute = (selector: string, of: string) =>
        root.querySelector(selector)?.getAttribute(of);
      inFolder('canonical', name, attribute('link[rel=canonical]', 'href'));
      inFolder('canonical', name, attribute('meta[property="og:url"]', 'content'));
      inFolder('picture', name, attribute('meta[property="og:image"]', 'content'));
      for (const field of root.querySelectorAll('copy-field textarea'))
        inFolder('embed', name, / src="([^"]*)"/.exec(field.textContent)?.[1]);
      for (const block of root.querySelectorAll('script[type="application/ld+json"]'))
        for (const [, at] of block.textContent.matchAll(
          /"(?:@id|url|contentUrl|item)":"([^"#]+)[^"]*"/g,
        ))
          if (at?.includes(host) || at?.startsWith('/')) inFolder('machine', name, at);
    }
    expect(faults.slice(0, 30)).toEqual([]);
    for (const [kind, count] of Object.entries(seen)) expect(count, kind).toBeGreaterThan(30);
    const manifest = JSON.parse(builtFile('manifest.webmanifest')) as Record<string, unknown>;
    for (const name of ['id', 'start_url', 'scope'])
      expect(String(manifest[name]).startsWith(`${base}/`), name).toBe(true);
  });

  test('security.txt, which a host has at its root alone, says where it must be put', () => {
    const told = builtFile('.well-known/security.txt');
    expect(told).toContain(`Canonical: ${atRoot[0]}\n`);
    // The form, with nothing filled in.
    expect(told).toContain('Contact: https://mau.vi-du.vn/bao-loi?cho=&loi=&ban=\n');
  });
});

describe('where a form for mistakes is set', () => {
  /** Of the links that report a mistake on a page: what the form is filled in with. */
  const reportsOn = (path: string) =>
    parse(builtFile(path))
      .querySelectorAll('a[href^="https://mau.vi-du.vn/bao-loi"]')
      .map((link) => {
        const { searchParams } = new URL(link.getAttribute('href') ?? '');
        const field = (name: string) => searchParams.get(name) ?? '';
        return { at: field('cho'), words: field('loi'), version: field('ban') };
      })
      // The way to write to the publisher, at the foot of every page, begins no report.
      .filter(({ at }) => at !== '');

  test('every page leads to it with the place, its words and the version, the search when something was asked', () => {
    const { version } = JSON.parse(builtFile('du-lieu/datapackage.json')) as { version: string };
    const ids = new Map<string, ReadonlySet<string>>();
    const idsOf = (path: string): ReadonlySet<string> => {
      const known =
        ids.get(path) ??
        new Set([...builtFile(path).matchAll(/ id="?([^\s">]+)/g)].map(([, id]) => id ?? ''));
      ids.set(path, known);
      return known;
    };
    const without: string[] = [];
    const wrong: string[] = [];
    for (const path of filesNamed('**/index.html', { cwd: join(site, 'dist') }).sort()) {
      const reports = reportsOn(path);
      if (reports.length === 0) without.push(path);
      for (const { at, words, version: said } of reports) {
        const { pathname, hash } = new URL(at);
        if (!at.startsWith(home)) wrong.push(`${path}: ${at} is not on the site`);
        const place = `${pathname.slice(base.length + 1)}index.html`;
        if (hash !== '' && !idsOf(place).has(decodeURIComponent(hash.slice(1))))
          wrong.push(`${path}: nothing stands at ${at}`);
        if (words === '' && place !== 'tim-kiem/index.html')
          wrong.push(`${path}: ${at} without words`);
        if (!said.includes(version)) wrong.push(`${path}: ${at} without the version`);
      }
    }
    expect(wrong).toEqual([]);
    // Those of a whole text have it among the actions at each clause, by a script; a table to embed leads to its page.
    const { texts } = edition();
    const moved = (path: string) => builtFile(path).includes('http-equiv="refresh"');
    expect(without.filter((path) => !/^(?:nhung|en)\//.test(path) && !moved(path))).toEqual(
      texts.map((t) => `van-ban/${t.slug}/index.html`).sort(),
    );
  });
});

/** Where the figures of the comparison stand on this page, and what is wrong with it. */
const misplaced = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const shown = (e: Element) => e.getClientRects().length > 0;
    const bodies = [...document.querySelectorAll<HTMLElement>('tbody.matrix__row')].filter(shown);
    if (bodies.length < 30) faults.push(`only ${bodies.length} rows`);
    for (const body of bodies) {
      const heads = [...body.querySelectorAll<HTMLElement>('.matrix__row-years [data-year]')];
      const cells = [...body.querySelectorAll<HTMLElement>('td[data-state]')].filter(shown);
      const names = [...body.querySelectorAll<HTMLElement>('.matrix__cell-name')].filter(shown);
      if (new Set(cells.map((c) => c.dataset['province'])).size !== 6)
        faults.push(`${body.dataset['topic']}: not six provinces`);
      let above = Math.max(...heads.map((h) => h.getBoundingClientRect().bottom));
      for (const name of names) {
        const label = `${body.dataset['topic']}, ${name.textContent.trim()}`;
        const { province } = name.closest<HTMLElement>('td')!.dataset;
        const own = cells.filter((c) => c.dataset['province'] === province);
        if (own.length !== heads.length) faults.push(`${label}: ${own.length} figures`);
        const box = name.getBoundingClientRect();
        if (box.top < above - 1) faults.push(`${label}: stands over what is above it`);
        for (const cell of own) {
          const figure = cell.querySelector<HTMLElement>(':scope > div')!.getBoundingClientRect();
          const head = heads.find((h) => h.dataset['year'] === cell.dataset['year']);
          const year = head!.getBoundingClientRect();
          if (Math.abs(figure.left - year.left) > 2 || figure.top < year.bottom)
            faults.push(`${label} ${cell.dataset['year']}: not under its year`);
          if (Math.abs(figure.top - box.top) > 12)
            faults.push(`${label} ${cell.dataset['year']}: not beside its name`);
        }
        above = Math.max(...own.map((c) => c.getBoundingClientRect().bottom));
      }
    }
    return faults;
  });

describe('of a province of which only a text about a part is held', () => {
  const words = (path: string) =>
    parse(builtFile(path)).querySelector('main')?.structuredText.replace(/\s+/g, ' ') ?? '';

  test('its page and the comparison say what is held, and no cell outside of it says "không nêu"', () => {
    expect(words('tinh/hai-son/index.html')).toContain(
      'Của Hải Sơn, trang này chỉ có quyết định về hạ tầng số.',
    );
    const table = parse(builtFile('so-sanh/index.html'));
    expect(table.querySelector('main')?.structuredText).toContain(
      'Ngoài phạm vi: của Hải Sơn, trang này chỉ có quyết định về hạ tầng số.',
    );
    const states = (inside: boolean) => [
      ...new Set(
        table
          .querySelectorAll('tbody.matrix__row')
          .filter(
            (row) =>
              ['bang-rong-ho-gia-dinh', 'dien-thoai-thong-minh'].includes(
                row.getAttribute('data-topic') ?? '',
              ) === inside,
          )
          .flatMap((row) =>
            row
              .querySelectorAll('td[data-state][data-province="hai-son"]')
              .map((cell) => cell.getAttribute('data-state')),
          ),
      ),
    ];
    expect([states(true), states(false)]).toEqual([['stated'], ['outside']]);
  });

  test('no file, picture or page of a topic or subject counts it as silent', () => {
    const rows = builtFile('du-lieu/so-sanh.csv')
      .split('\n')
      .filter((row) => row.includes('Hải Sơn'));
    expect(rows.filter((row) => row.includes(',ngoài phạm vi,')).length).toBeGreaterThan(100);
    expect(
      rows.filter(
        (row) =>
          row.includes(',không nêu,') && !/bang-rong-ho-gia-dinh|dien-thoai-thong-minh/.test(row),
      ),
    ).toEqual([]);
    expect(words('so-sanh/benh-an-dien-tu/index.html')).toContain('Ngoài phạm vi: của Hải Sơn');
    expect(words('chu-de/y-te/index.html')).toContain('ngoài phạm vi quyết định của Hải Sơn');
    expect(words('tinh/hai-son/index.html')).toContain('Không kể chỉ tiêu ngoài phạm vi.');
    const picture = parse(builtFile('so-sanh/benh-an-dien-tu/index.html'));
    expect(picture.querySelector('meta[property="og:image:alt"]')?.getAttribute('content')).toMatch(
      /Ngoài phạm vi: Hải Sơn/,
    );
  });
});

describe('a goal for a year without a column', () => {
  test('has a part of its own on the page of its subject, with a name and an address', () => {
    const root = parse(builtFile('chu-de/ha-tang-vien-thong/index.html'));
    expect(root.querySelector('#muc-tieu-2028 h2')?.textContent).toBe('Mục tiêu đến 2028');
    expect(root.querySelector('#muc-tieu-2028')?.structuredText).toContain('Trên 83% hộ gia đình');
    const order = root.querySelectorAll('section.subject-part').map((part) => part.id);
    expect(order.filter((id) => id.startsWith('muc-tieu'))).toEqual([
      'muc-tieu-2025',
      'muc-tieu-2028',
      'muc-tieu-2030',
    ]);
  });

  test('is in the table of its topic, in the files and below the chart with its year', () => {
    const root = parse(builtFile('so-sanh/dien-thoai-thong-minh/index.html'));
    expect(
      root.querySelector('td[data-year="2028"][data-province="binh-minh"]')?.structuredText,
    ).toContain('87%');
    expect(root.querySelector('main')?.structuredText).toContain('87% (2028)');
    const row = builtFile('du-lieu/so-sanh.csv')
      .split('\n')
      .find((r) => r.includes('Điện thoại thông minh') && r.includes('Bình Minh,2028,'));
    expect(row).toContain('87%');
    expect(builtFile('du-lieu/statements.csv')).toMatch(/binh-minh[^\n]*,2028,=,87,/);
  });

  test('can be chosen in the comparison, which then shows that year alone', async () => {
    const page = await (
      await browser.newContext({ viewport: { width: 1440, height: 900 } })
    ).newPage();
    await page.goto(`${server.address}/so-sanh/`);
    await settled(page);
    await page.locator('[name=nam][value="2028"]').check();
    const row = page.locator('tbody[data-topic="dien-thoai-thong-minh"]');
    const cell = (province: string) =>
      row.locator(`td[data-province="${province}"]:visible`).first();
    await expect.poll(() => cell('binh-minh').innerText()).toContain('87%');
    expect(await cell('binh-minh').innerText()).not.toContain('77%');
    expect(await cell('kien-giang').innerText()).toBe('không nêu');
    expect(
      await page.locator('thead th[data-province="binh-minh"][data-year]:visible').innerText(),
    ).toMatch(/2028$/);
    expect(await row.locator('.verdict').innerText()).toContain(
      'chỉ Bình Minh đặt mục tiêu cho 2028',
    );
    expect(new URL(page.url()).search).toBe('?nam=2028');
    await page.locator('[name=nam][value="2025"]').check();
    await expect.poll(() => cell('binh-minh').innerText()).toContain('77%');
    expect(await cell('kien-giang').innerText()).toContain('80%');
    await page.locator('[name=nam][value=""]').check();
    await expect.poll(() => cell('binh-minh').innerText()).toContain('2028:');
    expect(await page.locator('[data-lent], [data-not-stated]').count()).toBe(0);
    await page.context().close();
  });

  test('can be chosen in the search', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.address}/tim-kiem/?q=dien+thoai+thong+minh`);
    await page.locator('#tim-kiem[data-search-state="done"]').waitFor();
    await page
      .locator('details.search-filters')
      .evaluate((e: HTMLDetailsElement) => (e.open = true));
    await page.locator('select[aria-label="Chỉ năm khác"]').selectOption('2028');
    await expect.poll(() => new URL(page.url()).searchParams.get('nam')).toBe('2028');
    await expect
      .poll(() => page.locator('[data-result] a').first().getAttribute('href'))
      .toContain('binh-minh-qd15-2023');
    await page.close();
  });
});

describe('on a phone of 360 px', () => {
  const open = async (path: string, javaScriptEnabled = true): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 800 },
      javaScriptEnabled,
    });
    const page = await context.newPage();
    await page.goto(server.address + path);
    await settled(page);
    return page;
  };

  test('every figure of the comparison stands under its year and beside the name of its province', async () => {
    const page = await open('/so-sanh/');
    expect(await misplaced(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test('the sentences of the sixth province open right below its figures', async () => {
    const page = await open('/so-sanh/');
    const row = page.locator('tbody[data-topic="bang-rong-ho-gia-dinh"]');
    const figure = row.locator('td[data-province="hai-son"][data-year="2025"] a').first();
    await figure.click();
    const sentence = row.locator('.matrix__sentence-cell--chosen');
    await sentence.waitFor();
    expect(await sentence.textContent()).toContain('Trên 71% hộ gia đình');
    const [cell, words] = await Promise.all([
      row.locator('td[data-province="hai-son"][data-year="2025"]').boundingBox(),
      sentence.boundingBox(),
    ]);
    expect(Math.abs((cell?.y ?? 0) + (cell?.height ?? 0) - (words?.y ?? 0))).toBeLessThan(20);
    await page.context().close();
  });
});

describe('where not every clause has a page of its own', () => {
  const text = 'binh-minh-qd15-2023';
  const without = `/van-ban/${text}/so-hieu/`;
  const open = async (path: string): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(server.address + path);
    await settled(page);
    return page;
  };

  test('those of new texts without a number and a statement have none, all those given out keep theirs', () => {
    expect(existsSync(join(site, 'dist', without))).toBe(false);
    expect(existsSync(join(site, 'dist/van-ban', text, 'muc-1_g1/index.html'))).toBe(true);
    expect(existsSync(join(site, 'dist/van-ban/kien-giang-nq22/ii_1_g1/index.html'))).toBe(true);
  });

  test('no page, notebook, description of a text or search leads to a page that is not there', () => {
    const lost = new Set<string>();
    let links = 0;
    for (const name of filesNamed('**/*.{html,json,jsonld,xml,txt}', { cwd: join(site, 'dist') }))
      for (const [, path = ''] of builtFile(name).matchAll(
        /["'(>](?:https:\/\/x\.github\.io)?\/doi-chieu(\/(?:van-ban|doi-chieu)\/[\w/-]*\/)(?=[#?"'<)])/g,
      )) {
        links++;
        if (!existsSync(join(site, 'dist', path, 'index.html'))) lost.add(`${name}: ${path}`);
      }
    expect(links).toBeGreaterThan(10_000);
    expect([...lost]).toEqual([]);
  });

  test('the address of one that has none leads to its place in the text', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(server.address + without, { waitUntil: 'commit' });
    await page.waitForURL(`**/van-ban/${text}/#so-hieu`);
    await page.context().close();
  });

  test('its place is what is copied, and no page is offered; a clause with a page is copied as ever', async () => {
    const page = await open(`/van-ban/${text}/`);
    const offered = page.locator('.clause-actions a', { hasText: 'Mở riêng đoạn này' });
    await page.locator('[id="tieu-de"] .clause__cite').click();
    await page.locator('.clause-actions').waitFor();
    expect(await offered.getAttribute('href')).toBe(`${base}/van-ban/${text}/#tieu-de`);
    expect(await offered.isVisible()).toBe(false);
    await page.locator('[id="muc-1_g1"] .clause__cite').click();
    await expect.poll(() => offered.getAttribute('href')).toBe(`${base}/van-ban/${text}/muc-1_g1/`);
    expect(await offered.isVisible()).toBe(true);
    await page.context().close();
  });

  test('the codes of its headings for print are one picture, of which each heading shows its own', async () => {
    const page = await open(`/van-ban/${text}/`);
    await page.emulateMedia({ media: 'print' });
    const code = page.locator('[id="muc-1"] .clause__qr');
    await code.scrollIntoViewIfNeeded();
    expect(await code.getAttribute('src')).toBe('qr.svg#muc-1');
    await expect
      .poll(() => code.evaluate((e) => (e as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(20);
    expect(builtFile(`van-ban/${text}/qr.svg`)).toContain('<view id="muc-2"');
    await page.context().close();
  });

  test('two texts stand side by side where they did before, and the list says how any others do', () => {
    const list = parse(builtFile('doi-chieu/index.html'));
    const main = list.querySelector('main');
    expect(main?.querySelectorAll('.pair-list a')).toHaveLength(10);
    expect(main?.querySelector('.lead')?.structuredText).toContain('10 cặp trong 7 văn bản');
    expect(main?.querySelector(`.lead a[href="${base}/chu-de/"]`)).not.toBeNull();
    expect(main?.querySelector(`.lead a[href="${base}/so-sanh/"]`)).not.toBeNull();
    expect(existsSync(join(site, 'dist/doi-chieu/kien-giang-nq22', text))).toBe(false);
  });
});

/** Pages that look different where there are many provinces, with what they need. */
const pagesOfMany =
  /^(?:404|index|so-sanh|van-ban\/index|van-ban$|dan-chieu|tinh|toan-canh|chu-de|quoc-gia|nhiem-vu|nhung)/;

// Last: it takes the place of the site that was built before.
describe('the same six provinces, as if they were too many to stand beside each other', () => {
  let many: Served;
  beforeAll(async () => {
    asIfMany('src/domain/compare/many.ts', 'manyProvinces = 7', 'manyProvinces = 6');
    asIfMany('src/domain/tasks/rows-at-once.ts', 'manyTasks = 300', 'manyTasks = 30');
    asIfMany('src/domain/tasks/rows-at-once.ts', 'atOnce = 100', 'atOnce = 20');
    const pages = join(site, 'src/pages');
    for (const name of readdirSync(pages, { recursive: true, encoding: 'utf8' }))
      if (!pagesOfMany.test(name) && !name.endsWith('van-ban'))
        rmSync(join(pages, name), { recursive: true, force: true });
    // What goes over the whole site has nothing to do on a part of it.
    writeFileSync(
      join(site, 'part.config.mjs'),
      `import whole from './astro.config.mjs';
const left = ['search-index', 'content', 'sitemap', 'disk-copy', 'offline-parts'];
export default { ...whole, integrations: whole.integrations.filter(({ name }) => !left.includes(name)) };
`,
    );
    await build({}, '--config', 'part.config.mjs');
    many = await startServer(join(site, 'dist'));
  });
  afterAll(() => {
    many?.close();
  });
  const open = async (path: string, options: Parameters<Browser['newContext']>[0] = {}) => {
    const page = await (await browser.newContext(options)).newPage();
    await page.goto(many.address + path);
    return page;
  };
  const ready = (page: Page) => page.locator('matrix-view[data-ready]').waitFor();
  const columnsIn = (page: Page) =>
    page
      .locator('.matrix thead tr:first-child th[data-province]')
      .evaluateAll((heads) => heads.map((h) => (h as HTMLElement).dataset['province']));

  test('the page of the comparison has the counts of all for each topic, and no cell of a province', () => {
    const { topics, provinces } = edition();
    const table = parse(builtFile('so-sanh/index.html')).querySelector('table.matrix');
    expect(table?.querySelectorAll('[data-province]')).toEqual([]);
    const rows = table?.querySelectorAll('tbody.matrix__row') ?? [];
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) {
      const topic = topics.find((t) => t.slug === row.getAttribute('data-topic'));
      if (topic === undefined) throw new Error('a row without a topic');
      const said = row.querySelectorAll('[data-all]').map((e) => oneSpace(e.structuredText));
      expect(said, topic.slug).toHaveLength(2);
      for (const year of mainYears) {
        const { setting, of } = allCounts(topic, provinces, year);
        expect(said.join(' / ')).toContain(
          setting.length === 0
            ? `nào đặt mục tiêu ${year}`
            : `${setting.length}/${of} tỉnh, thành phố đặt mục tiêu ${year}`,
        );
      }
    }
  });

  test('an embedded chart is the one of the page of its topic: a mark for each province with a figure', async () => {
    const charts = ['nhung', 'so-sanh'].map((folder) =>
      parse(builtFile(`${folder}/bang-rong-ho-gia-dinh/index.html`))
        .querySelectorAll('.unit-chart__wide [data-unit]')
        .map((mark) => mark.getAttribute('data-unit')),
    );
    expect(charts[0]?.length).toBeGreaterThan(1);
    expect(charts[0]).toEqual(charts[1]);
    const page = await open('/nhung/bang-rong-ho-gia-dinh/?bieu-do');
    await page.locator('.unit-chart').first().waitFor();
    expect(await page.locator('.embed-table').first().isVisible()).toBe(false);
    await page.context().close();
  });

  test('the overview has a panel of counts for each shared measure, those of its own measure, and no row of a province', () => {
    const whole = edition();
    const { panels, inWords } = overviewOf(whole);
    const shown = parse(builtFile('toan-canh/index.html'));
    const cells = shown.querySelectorAll('.overview-panel');
    expect(cells).toHaveLength(panels.length + inWords.length);
    expect(shown.querySelectorAll('.overview-table, .overview-legend')).toEqual([]);
    for (const [i, { topic, indicator }] of [...panels, ...inWords].entries()) {
      expect(oneSpace(cells[i]?.querySelector('h3')?.text ?? '').trim()).toBe(topic.name);
      for (const block of cells[i]?.querySelectorAll('[data-all]') ?? []) {
        const year = Number(block.getAttribute('data-all'));
        const { same, values } = allCounts(topic, whole.provinces, year, indicator);
        const own = topic.statements.filter(
          (s) => s.indicator.id === indicator.id && s.year === year && s.value !== null,
        );
        expect(same.map((p) => p.slug).toSorted()).toEqual(
          [...new Set(own.filter(isGoal).map((s) => s.province))].toSorted(),
        );
        const words = oneSpace(block.structuredText);
        if (same.length > 1) expect(words).toContain(`${same.length} cùng thước đo: `);
        else if (same.length === 0) expect(words).not.toContain('thước đo');
        expect(block.querySelectorAll('.bar-strip').length).toBe(
          indicator.unit === '%' && values.length > 0 && (values.at(-1)?.value ?? 0) <= 100 ? 1 : 0,
        );
      }
    }
  });

  test('a national mark says of each way to stand whose goals stand so, each province once', () => {
    const { nationalMarks, provinces, topics, texts } = edition();
    const shown = parse(builtFile('quoc-gia/index.html'));
    expect(shown.querySelectorAll('.national-stand')).toEqual([]);
    let lines = 0;
    for (const mark of nationalMarks) {
      const own = standsOf(
        topics.find((t) => t.slug === mark.topic)?.statements ?? [],
        nationalMarks,
        texts,
      ).filter((s) => s.mark === mark && s.standing !== 'other-measure');
      const said = shown.querySelectorAll(`[id="${mark.id}"] [data-stands] li`);
      const ways = Map.groupBy(own, (s) => standingWords(s.standing, s));
      expect(said.map((li) => oneSpace(li.text).trim())).toEqual(
        [...ways].map(([way, stands]) => {
          const names = provinces.filter((p) =>
            stands.some((s) => s.statement.province === p.slug),
          );
          lines += 1;
          return expect.stringMatching(
            new RegExp(
              `^${patternEscape(way)}: ${names.length} [^(]+\\(${names.map((p) => p.name).join(', ')}\\)\\.$`,
              'i',
            ),
          ) as string;
        }),
      );
    }
    expect(lines).toBeGreaterThan(20);
  });

  test('subjects are a list with counts of the texts that speak of them', () => {
    const whole = edition();
    const shown = parse(builtFile('chu-de/index.html'));
    expect(shown.querySelector('table')).toBeNull();
    for (const subject of whole.subjects) {
      const about = whole.texts.map(
        (t) =>
          new Set(
            subject.passages
              .filter((p) => p.text === t.slug && p.weight === 'about')
              .map((p) => p.clause),
          ).size,
      );
      const line = oneSpace(
        shown.querySelector(`main li:has(> a[href$="${subject.url}"])`)?.text ?? '',
      );
      expect(line, subject.id).toContain(
        `· ${about.filter((n) => n > 0).length}/${ofProvinces(whole.texts).length} văn bản; ${about.reduce((a, b) => a + b, 0)} đoạn, `,
      );
    }
  });

  test('of many tasks each is a dot, and rows come some at a time: by the button, by a choice, by an address', async () => {
    const { tasks } = edition();
    const page = await open('/nhiem-vu/');
    const rows = page.locator('tr.task-row:visible');
    await page.locator('task-ledger[data-ready]').waitFor();
    expect(await rows.count()).toBe(20);
    expect(await page.locator('a.task-mark').count()).toBe(0);
    const more = page.locator('[data-action=more]');
    expect(await more.textContent()).toBe(`Xem thêm, còn ${tasks.length - 20} việc`);
    await more.click();
    expect(await rows.count()).toBe(40);
    await page.locator('[name=tinh]').selectOption('tra-vinh');
    expect(await rows.count()).toBe(20);
    const own = tasks.filter((t) => t.text.startsWith('tra-vinh'));
    expect(await page.locator('[data-count]').textContent()).toBe(
      `${own.length} trong ${tasks.length} việc`,
    );
    const left = await page.locator('i.task-mark:not(.task-mark--aside)').count();
    expect(left).toBeGreaterThanOrEqual(own.length);
    const last = tasks.at(-1)?.id ?? '';
    await page.goto(`${many.address}/nhiem-vu/#${last}`);
    await page.locator(`[id="${last}"]:visible`).waitFor();
    await page.context().close();
    const still = await open('/nhiem-vu/', { javaScriptEnabled: false });
    expect(await still.locator('tr.task-row:visible').count()).toBe(tasks.length);
    await still.context().close();
  });

  test('without script the counts stand there, and every topic and province can be reached', async () => {
    const page = await open('/so-sanh/', { javaScriptEnabled: false });
    const row = page.locator('tbody[data-topic="bang-rong-ho-gia-dinh"]');
    expect(await row.locator('.matrix__all').innerText()).toContain('6/6 tỉnh, thành phố');
    expect(await page.locator('.matrix-chooser').isVisible()).toBe(false);
    expect(await page.locator('noscript a[href="/tinh/"]').count()).toBe(1);
    await row.locator('.matrix__row-name').click();
    await page.waitForURL('**/so-sanh/bang-rong-ho-gia-dinh/');
    expect(await page.locator('tr[data-row]').count()).toBe(6);
    await page.context().close();
  });

  test('provinces are chosen by name, fetched then, kept in the address; at five the sixth must wait', async () => {
    const page = await open('/so-sanh/');
    await ready(page);
    expect(await columnsIn(page)).toEqual([]);
    await page.locator('[data-find]').fill('hai son');
    const box = (slug: string) => page.locator(`[name=tinh][value="${slug}"]`);
    expect(await box('hai-son').isVisible()).toBe(true);
    expect(await box('gia-lai').isVisible()).toBe(false);
    await box('hai-son').check();
    await page.waitForURL('**/?tinh=hai-son');
    const figure = page.locator(
      'tbody[data-topic="bang-rong-ho-gia-dinh"] td[data-province="hai-son"][data-year="2025"]',
    );
    expect(await figure.innerText()).toContain('71');
    await page.locator('[data-find]').fill('');
    for (const region of await page.locator('.matrix-chooser details').all())
      if ((await region.getAttribute('open')) === null) await region.locator('summary').click();
    for (const slug of ['kien-giang', 'dong-thap', 'gia-lai', 'tra-vinh']) await box(slug).check();
    await expect.poll(() => columnsIn(page)).toHaveLength(5);
    expect(await box('binh-minh').isDisabled()).toBe(true);
    expect(await page.locator('[data-full]').innerText()).toContain('bỏ một tỉnh trước');
    await page.locator('[data-drop="gia-lai"]').click();
    await expect.poll(() => columnsIn(page)).not.toContain('gia-lai');
    expect(await box('binh-minh').isDisabled()).toBe(false);
    await expect.poll(() => new URL(page.url()).search).not.toContain('gia-lai');
    const asked = await columnsIn(page);
    await page.reload();
    await ready(page);
    expect(await columnsIn(page)).toEqual(asked);
    await page.locator('[data-action="none"]').click();
    await expect.poll(() => columnsIn(page)).toEqual([]);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  test('a number opens its sentence in its column; a topic is opened with the provinces in view', async () => {
    const page = await open('/so-sanh/?tinh=hai-son,kien-giang');
    await ready(page);
    const row = page.locator('tbody[data-topic="bang-rong-ho-gia-dinh"]');
    await row.locator('td[data-province="hai-son"][data-year="2025"] a').first().click();
    const sentence = row.locator('.matrix__sentence-cell[data-province="hai-son"]');
    await expect.poll(() => sentence.innerText()).toContain('Trên 71% hộ gia đình');
    const prefixes = await page
      .locator('td[data-state="not-stated"][data-year="2030"]')
      .evaluateAll((cells) => cells.map((c) => getComputedStyle(c, '::before').content));
    expect(prefixes.length).toBeGreaterThan(10);
    for (const prefix of prefixes) expect(prefix).toContain('2030');
    await row.locator('.matrix__row-name').click();
    await page.waitForURL(/\/so-sanh\/bang-rong-ho-gia-dinh\/\?tinh=/);
    await page.locator('topic-provinces[data-ready]').waitFor();
    expect(
      await page
        .locator('.topic-regions__row--chosen')
        .evaluateAll((rows) => rows.map((r) => (r as HTMLElement).dataset['row'])),
    ).toEqual(['hai-son', 'kien-giang']);
    expect(
      (await page.locator('.unit-chart__wide .unit-chart__names').allTextContents()).join(),
    ).toContain('Hải Sơn');
    await page.locator('topic-provinces [data-find]').fill('hai');
    expect(await page.locator('tr[data-row]:visible').count()).toBe(1);
    await page.context().close();
  });

  test('a column that does not come is named, and the others are shown', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/so-sanh/cot/gia-lai/', (route) => route.abort());
    await page.goto(`${many.address}/so-sanh/?tinh=hai-son,gia-lai`);
    await ready(page);
    expect(await page.locator('[data-passed-over]').innerText()).toContain(
      'Không tải được Gia Lai',
    );
    expect(await columnsIn(page)).toEqual(['hai-son']);
    await context.close();
  });

  test('an address with more than five provinces shows the first five and says so', async () => {
    const page = await open(
      '/so-sanh/?tinh=hai-son,binh-minh,gia-lai,kien-giang,dong-thap,tra-vinh',
    );
    await ready(page);
    expect(await columnsIn(page)).toHaveLength(5);
    expect(await page.locator('[data-passed-over]').innerText()).toContain('nhiều nhất 5 cột');
    await page.context().close();
  });

  test.for([360, 768, 1440])('nothing leaves a page of %d px', async (width) => {
    for (const path of [
      '/so-sanh/?tinh=hai-son,binh-minh,gia-lai,kien-giang,dong-thap',
      '/so-sanh/bang-rong-ho-gia-dinh/?tinh=hai-son,kien-giang',
      '/',
      '/van-ban/',
      '/dan-chieu/',
      '/toan-canh/',
      '/quoc-gia/',
      '/chu-de/',
      '/chu-de/y-te/',
      '/nhiem-vu/',
      '/nhung/bang-rong-ho-gia-dinh/?bieu-do',
    ]) {
      const page = await open(path, { viewport: { width, height: 800 } });
      if (path.startsWith('/so-sanh/?')) await ready(page);
      await settled(page);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        path,
      ).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });

  test('on a phone each figure stands beside the name of its province, under its year', async () => {
    const page = await open('/so-sanh/?tinh=hai-son,gia-lai', {
      viewport: { width: 360, height: 800 },
    });
    await ready(page);
    const row = page.locator('tbody[data-topic="bang-rong-ho-gia-dinh"]');
    const top = async (selector: string) => (await row.locator(selector).boundingBox())?.y ?? 0;
    const [all, years, first, second] = [
      await top('.matrix__all'),
      await top('.matrix__row-years'),
      await top('td[data-province="hai-son"][data-year="2025"]'),
      await top('td[data-province="gia-lai"][data-year="2025"]'),
    ];
    expect([all, years, first, second].toSorted((a, b) => a - b)).toEqual([
      all,
      years,
      first,
      second,
    ]);
    await page.context().close();
  });
});
