// What readers do most, in the browsers other than Chromium: Firefox over WebDriver BiDi, WebKitGTK over WebDriver.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { diskZip } from '../../src/domain/offline/disk.ts';
import { edition } from '../support/edition.ts';
import { eager, embedCodes } from '../support/embed-codes.ts';
import type { Engine } from '../support/engine.ts';
import { Firefox, firefoxAtHand, hasFirefox } from '../support/firefox.ts';
import { foreignPage } from '../support/foreign-page.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { startServer } from '../support/static-server.ts';
import { unzipTo } from '../support/unzip-to.ts';
import { watchedSite } from '../support/watched-site.ts';
import { hasWebKit, WebKit } from '../support/webkit.ts';

const engines: readonly {
  name: string;
  there: boolean;
  open: () => Promise<Engine>;
  /** How narrow its window is when it is to be a phone's; that of WebKitGTK is not made narrower. */
  narrowest: number;
}[] = [
  { name: 'Firefox', there: hasFirefox, open: () => Firefox.open(), narrowest: 390 },
  { name: 'WebKitGTK', there: hasWebKit, open: () => WebKit.open(), narrowest: 480 },
];
const text = '/van-ban/kien-giang-nq22/';
const clause = 'ii_2-2-1-3_g1';
const topic = '/so-sanh/dien-thoai-thong-minh/';
const cited = edition.texts
  .find((t) => t.slug === 'kien-giang-nq22')
  ?.clauses.find((c) => c.id === clause);

test('Firefox is where FIREFOX_PATH says, else the first on the PATH, else where its system keeps it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  try {
    const [bin, local] = [join(folder, 'bin'), join(folder, 'local')];
    const installed = join(local, 'Mozilla Firefox', 'firefox.exe');
    const named = join(folder, 'own');
    const onPath = join(bin, process.platform === 'win32' ? 'firefox.exe' : 'firefox');
    for (const file of [installed, named, onPath]) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, '', { mode: 0o755 });
    }
    const PATH = [join(folder, 'none'), bin].join(delimiter);
    const HOME = folder;
    expect(firefoxAtHand({ FIREFOX_PATH: named, PATH, LOCALAPPDATA: local, HOME })).toBe(named);
    expect(firefoxAtHand({ PATH, PATHEXT: '.exe', LOCALAPPDATA: local, HOME })).toBe(onPath);
    if (process.platform !== 'darwin')
      expect(firefoxAtHand({ LOCALAPPDATA: local, HOME })).toBe(installed);
    expect(() => firefoxAtHand({ FIREFOX_PATH: join(folder, 'none') })).toThrow('no such file');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe.for(engines)('$name (skipped where it is not installed)', ({ there, open, narrowest }) => {
  const run = test.skipIf(!there);
  let engine: Engine;
  let watched: Awaited<ReturnType<typeof watchedSite>>;
  beforeAll(async () => {
    watched = await watchedSite(inject('site'));
    if (there) engine = await open();
  });
  afterAll(async () => {
    await (engine as Engine | undefined)?.close();
    watched.close();
  });

  const at = (path: string) => engine.goto(`${inject('site')}${path}`);
  const see = (expression: string) => expect.poll(() => engine.evaluate(expression));
  /** What stands in the first element. */
  const words = (selector: string) =>
    `document.querySelector(${JSON.stringify(selector)})?.textContent.trim() ?? ''`;
  const comes = (selector: string) =>
    see(`document.querySelector(${JSON.stringify(selector)}) !== null`).toBe(true);
  /** Clicks once it is shown: what needs a script is not, before that has come. */
  const press = async (selector: string) => {
    await see(
      `document.querySelector(${JSON.stringify(selector)})?.checkVisibility() ?? false`,
    ).toBe(true);
    await engine.click(selector);
  };
  const reading = async (path: string) => {
    await at(path);
    await comes('.text-page--live');
  };

  run.for(['dien thoai thong minh 95%', 'điện thoại thông minh 95%'])(
    'a search for “%s” finds the sentence and marks its words',
    async (query) => {
      await at(`/tim-kiem/?q=${encodeURIComponent(query)}`);
      await comes('#tim-kiem[data-search-state="done"]');
      await see(
        `[...document.querySelector('[data-result]').querySelectorAll('mark')].map((m) => m.textContent.replaceAll('\\u00a0', ' ')).join('|')`,
      ).toBe('điện thoại thông minh|95%');
    },
  );

  run(
    'the search dialog opens by key and by the field at the head, offers clauses, and Escape closes it though its field holds words',
    async () => {
      await reading(text);
      await engine.type('/');
      const isOpen = `document.querySelector('.search-dialog')?.open ?? false`;
      await see(isOpen).toBe(true);
      await engine.type('dien thoai');
      await comes('.search-dialog[data-search-state="done"] [role=option]');
      await engine.key('Escape');
      await see(isOpen).toBe(false);
      expect(await engine.evaluate(`document.querySelector('.search-dialog input').value`)).toBe(
        'dien thoai',
      );
      await press('.site-header .search-field input');
      await see(isOpen).toBe(true);
      await engine.key('Escape');
      await see(isOpen).toBe(false);
    },
  );

  run(
    'a key opens the bar that finds in a text, which steps to the place; Escape closes it, and the list of keys',
    async () => {
      await reading(text);
      await engine.type('f');
      const bar = `document.querySelector('.marks-bar input') === document.activeElement`;
      await see(bar).toBe(true);
      await engine.type('kinh te so');
      await see(
        `(() => { const m = document.querySelector('mark[data-current]')?.getBoundingClientRect(); return m !== undefined && m.top > 0 && m.bottom < innerHeight; })()`,
      ).toBe(true);
      await engine.key('Escape');
      await see(`document.querySelector('.marks-bar:not([hidden]) input') === null`).toBe(true);
      await engine.type('?');
      const keys = `document.querySelector('.keys-dialog')?.open ?? false`;
      await see(keys).toBe(true);
      await engine.key('Escape');
      await see(keys).toBe(false);
    },
  );

  run('a citation typed into the jump box leads to its clause', async () => {
    await at('/van-ban/');
    await comes('jump-box:defined');
    await engine.type('g');
    await see(`document.activeElement.id`).toBe('di-toi');
    await engine.type('khoản 2 Điều 1 QĐ 2043');
    await engine.key('Enter');
    await see(`location.pathname + location.hash`).toBe(
      '/van-ban/tra-vinh-qd2043-2024/#dieu-1_khoan-2',
    );
    await comes('.clause-actions');
    const top = `Math.round(document.getElementById('dieu-1_khoan-2').getBoundingClientRect().top)`;
    await see(`${top} >= 0 && ${top} < innerHeight / 2`).toBe(true);
  });

  run(
    'who arrives deep in the longest text stays at the clause, and what is read does not jump when scrolling up',
    async () => {
      const target = 'muc-5-6';
      await engine.goto('about:blank');
      await reading(`/van-ban/gia-lai-trinh-bay-nq04/#${target}`);
      await comes('.clause-actions');
      const top = `document.getElementById('${target}').getBoundingClientRect().top`;
      await see(`${top} > -2 && ${top} < 120`).toBe(true);
      // WebKit returns to the fragment after the first movement by a script, now and then.
      await see(
        `(async () => { scrollBy({ top: -900, behavior: 'instant' }); await new Promise((end) => setTimeout(end, 300)); return ${top} > 300; })()`,
      ).toBe(true);
      const jumps = await engine.evaluate(`(async () => {
        const frame = () => new Promise(requestAnimationFrame);
        const moved = [];
        for (let step = 0; step < 40 && scrollY > 300; step += 1) {
          const read = [...document.querySelectorAll('.clause')].find((c) => c.getBoundingClientRect().bottom > 0);
          const before = read.getBoundingClientRect().top;
          scrollBy({ top: -300, behavior: 'instant' });
          await frame();
          await frame();
          const by = read.getBoundingClientRect().top - before;
          if (Math.abs(by - 300) > 2) moved.push(read.id + ' ' + Math.round(by));
        }
        return moved.join(', ');
      })()`);
      expect(jumps).toBe('');
    },
  );

  run(
    'a link with an older release arrives where the link without it does, when the notice comes above',
    async () => {
      const arrived = async (query: string) => {
        await engine.goto('about:blank');
        await at(`/so-sanh/${query}#kinh-te-so`);
        await see(words('release-notice')).toMatch(query === '' ? /^$/ : /^Bạn mở theo/);
        await see('scrollY > 0').toBe(true);
        return Number(
          await engine.evaluate(
            `new Promise((end) => setTimeout(end, 500)).then(() => Math.round(document.getElementById('kinh-te-so').getBoundingClientRect().top))`,
          ),
        );
      };
      const kept = JSON.parse(readFileSync('dist/du-lieu/ban/cac-ban.json', 'utf8')) as string[];
      const older = await arrived(`?ban=${kept.at(-1) ?? 'none'}`);
      expect(Math.abs(older - (await arrived('')))).toBeLessThan(3);
    },
  );

  run('a choice in the comparison changes the table and the address', async () => {
    await at('/so-sanh/');
    await comes('form.matrix-filters [name=nam][value="2030"]');
    const cells = `[...document.querySelectorAll('.matrix :is(td, th)')].filter((c) => c.getClientRects().length > 0).length`;
    await comes('.matrix-filters:not([hidden])');
    const before = Number(await engine.evaluate(cells));
    await press('label:has(> [name=nam][value="2030"])');
    await see('location.search').toBe('?nam=2030');
    await expect.poll(async () => Number(await engine.evaluate(cells))).toBeLessThan(before);
  });

  run('what is copied from a clause’s card can be pasted', async () => {
    await at(`${text}${clause}/`);
    await comes('cite-card:defined');
    await press('cite-card [data-action=citation]');
    await see(words('cite-card [role=status]')).toMatch(/^Đã sao chép/);
    await engine.type('g');
    await see('document.activeElement.id').toBe('di-toi');
    await engine.paste();
    await see('document.activeElement.value').toContain(
      'Nghị quyết số 22-NQ/TU ngày 08/6/2022 của Ban Thường vụ Tỉnh ủy Kiên Giang',
    );
  });

  run('a clause kept in the notebook stands in it, word for word', async () => {
    await at(`${text}${clause}/`);
    await comes('cite-card:defined');
    await press('cite-card [data-action=keep]');
    await see(words('cite-card [role=status]')).toMatch(/^Đã thêm vào sổ trích/);
    await at('/so-trich/');
    await see(words('blockquote')).toContain(cited?.words ?? 'not in the edition');
  });

  run('settings hold on the next page, and on the first when it is opened again', async () => {
    await at('/tinh/');
    await press('#hien-thi summary');
    await comes('#hien-thi form');
    await press('label:has([name=nen][value=toi])');
    const ground = `document.documentElement.dataset.nen ?? ''`;
    await see(ground).toBe('toi');
    await at('/van-ban/');
    await see(ground).toBe('toi');
    await at('/tinh/');
    await see(ground).toBe('toi');
    await engine.evaluate(`localStorage.removeItem('hien-thi')`);
  });

  run('a chart is drawn, and says in words what it shows', async () => {
    await at('/so-sanh/bang-rong-ho-gia-dinh/');
    await engine.evaluate(`document.querySelector('#bieu-do').scrollIntoView()`);
    await comes('topic-chart canvas');
    await see(
      `document.querySelector('topic-chart canvas').getBoundingClientRect().height > 60`,
    ).toBe(true);
    // Something is painted on it, and not all of it.
    await see(`(() => {
      const { width, height } = document.querySelector('topic-chart canvas');
      const { data } = document.querySelector('topic-chart canvas').getContext('2d').getImageData(0, 0, width, height);
      let painted = 0;
      for (let i = 3; i < data.length; i += 4) if (data[i] > 0) painted += 1;
      return painted > 500 && painted < width * height;
    })()`).toBe(true);
    await see(
      `[...document.querySelectorAll('topic-chart [role=img]')].map((e) => e.getAttribute('aria-label') ?? '').join(' ').replaceAll('\\u00a0', ' ')`,
    ).toContain('Kiên Giang năm 2025: 80%, năm 2030: 100%');
  });

  run('an embed on a page of another site gets the height that it needs', async () => {
    const code = await (async () => {
      await at(topic);
      return String(await engine.evaluate(`document.querySelector('copy-field textarea').value`));
    })();
    const foreign = await foreignPage(() =>
      code.replace(' loading="lazy"', '').replaceAll(/src="\//g, `src="${inject('site')}/`),
    );
    try {
      await engine.goto(foreign.address);
      const height = `document.querySelector('iframe').clientHeight`;
      const coded = Number(/ height="(\d+)"/.exec(code)?.[1]);
      await expect
        .poll(async () => {
          const now = Number(await engine.evaluate(height));
          return now > 100 && now < coded;
        })
        .toBe(true);
    } finally {
      foreign.close();
    }
  });

  run('a text that is kept is there when the server is gone, another one is not', async () => {
    const host = await startServer('dist');
    try {
      await engine.goto(`${host.address}/ngoai-mang/`);
      const first = 'keep-list li:nth-child(2)';
      await comes(`${first} button`);
      await press(`${first} button`);
      await see(words('keep-list [role=status]')).toMatch(/^Đã giữ/);
      await comes(`${first} a`);
      const kept = String(await engine.evaluate(`document.querySelector('${first} a').href`));
      host.close();
      await engine.goto(kept);
      await see(
        `location.pathname.endsWith('/' + document.querySelector('[data-text]')?.dataset.text + '/')`,
      ).toBe(true);
      await see('document.querySelectorAll("[data-text] [id]").length > 50').toBe(true);
      await comes('.text-page--live');
      await engine.goto(`${host.address}/van-ban/gia-lai-trinh-bay-nq04/`);
      await see(words('missing-page:not([hidden])')).toContain('chưa được giữ');
    } finally {
      host.close();
    }
  });

  run(
    'the copy for a disk opens from a disk: text, comparison, contents, its own fonts',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'disk-copy-'));
      try {
        unzipTo(folder, `dist/${diskZip}`);
        await engine.goto(pathToFileURL(join(folder, 'doi-chieu/so-sanh/index.html')).href);
        await see('document.querySelectorAll(".matrix a[href]").length > 100').toBe(true);
        await engine.goto(
          String(
            await engine.evaluate(`document.querySelector('.matrix td a[href*="van-ban/"]').href`),
          ),
        );
        await see('document.querySelectorAll("[data-text] [id]").length > 50').toBe(true);
        await see(
          `[...document.fonts].some((f) => f.family.includes('DC Serif') && f.status === 'loaded')`,
        ).toBe(true);
        await engine.goto(
          String(
            await engine.evaluate(`[...document.querySelectorAll('.contents a')].at(-1).href`),
          ),
        );
        await see(
          `document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null`,
        ).toBe(true);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  run('what a page throws, refuses or asks for in vain is noted', async () => {
    await engine.goto(`${watched.address}/tinh/`);
    await engine.evaluate(
      `void setTimeout(() => { document.body.append(Object.assign(new Image(), { src: '/khong-co.png' })); void Promise.reject(new Error('one')); throw new Error('two'); })`,
    );
    await see(`thrownHere.map((t) => /one|two|khong-co/.exec(t)?.[0] ?? t).sort().join(' ')`).toBe(
      'khong-co one two',
    );
  });

  run.for(Object.entries(pageKinds))(
    'on the page "%s" every element that a script makes is defined, nothing is thrown or wider than the window, also when it is 390 px or as narrow as the engine lets it be',
    async ([, path]) => {
      await engine.goto(`${watched.address}${path}`);
      await see(
        `[...document.querySelectorAll('*')].filter((e) => e.localName.includes('-') && !e.matches(':defined')).map((e) => e.localName).join(' ')`,
      ).toBe('');
      const beyond = 'document.documentElement.scrollWidth - innerWidth';
      await see(beyond).toBeLessThanOrEqual(0);
      await engine.widen(390);
      try {
        await see('innerWidth').toBeLessThanOrEqual(narrowest);
        await see(beyond).toBeLessThanOrEqual(0);
      } finally {
        await engine.widen(1280);
        await see('innerWidth').toBeGreaterThan(1000);
      }
      expect(await engine.evaluate('thrownHere')).toEqual([]);
    },
  );

  /** Ends when no frame has changed its height for twenty frames of the page. */
  const heightsRest = `(async () => {
    const heights = () => [...document.querySelectorAll('iframe')].map((e) => e.clientHeight).join();
    for (let before = '', same = 0; same < 20; ) {
      await new Promise(requestAnimationFrame);
      same = heights() === before ? same + 1 : 0;
      before = heights();
    }
  })()`;
  run.for(['table', 'chart'])(
    'every %s that can be embedded is as high as it needs to be on a page of another site at 300, 340, 680 and 960 px, nothing of it is cut off, and its link home is seen',
    async (kind) => {
      const all = embedCodes(inject('site')).filter((code) => code.kind === kind);
      expect(all.length).toBeGreaterThan(20);
      for (let i = 0; i < all.length; i += 40) {
        const some = all.slice(i, i + 40);
        const foreign = await foreignPage(() =>
          [some[0]?.script, ...some.map((code) => eager(code.frame))].join('\n'),
        );
        try {
          await engine.goto(foreign.address);
          for (const width of [300, 340, 680, 960]) {
            await engine.evaluate(
              `void (document.getElementById('cot').style.width = '${width}px', dispatchEvent(new Event('resize')))`,
            );
            // To look into forty frames takes seconds: not before their heights rest.
            await engine.evaluate(heightsRest);
            await expect
              .poll(
                async () => {
                  const heights = (await engine.evaluate(
                    `[...document.querySelectorAll('iframe')].map((e) => e.clientHeight)`,
                  )) as readonly number[];
                  const found = (await engine.inFrames(`({
                    width: innerWidth,
                    needed: Math.ceil(document.body.getBoundingClientRect().height),
                    beyond: document.documentElement.scrollWidth - innerWidth,
                    below: document.documentElement.scrollHeight - innerHeight,
                    home: document.querySelector('header a')?.getBoundingClientRect().top ?? -1,
                  })`)) as readonly Readonly<
                    Record<'width' | 'needed' | 'beyond' | 'below' | 'home', number>
                  >[];
                  return some.flatMap(({ topic }, n) => {
                    const frame = found[n];
                    return frame?.width === width &&
                      frame.needed === heights[n] &&
                      frame.beyond <= 0 &&
                      frame.below <= 0 &&
                      frame.home >= 0 &&
                      frame.home < 40
                      ? []
                      : [`${topic} in ${heights[n]}: ${JSON.stringify(frame)}`];
                  });
                },
                { message: `${width} px` },
              )
              .toEqual([]);
          }
        } finally {
          foreign.close();
        }
      }
    },
  );
});
