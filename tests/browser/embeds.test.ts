import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { panelsOf } from '../../src/domain/chart/chart-panel.ts';
import { headerRules } from '../../src/build/host-config.ts';
import { launch } from '../support/browser.ts';
import { edition } from '../support/edition.ts';
import { eager, embedCodes } from '../support/embed-codes.ts';
import { foreignPage } from '../support/foreign-page.ts';
import { startServer } from '../support/static-server.ts';

let browser: Browser;
let body = '';
let foreign: Awaited<ReturnType<typeof foreignPage>>;
beforeAll(async () => {
  browser = await launch();
  foreign = await foreignPage(() => body);
});
afterAll(async () => {
  await browser.close();
  foreign.close();
});

const widths = [300, 340, 680, 960] as const;
const codes = embedCodes(inject('site'));
const tables = codes.filter((c) => c.kind === 'table');
const charts = codes.filter((c) => c.kind === 'chart');
const [script = ''] = new Set(codes.map((c) => c.script));

async function open(html: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  body = html;
  const page = await browser.newPage({ viewport: { width: widths[0], height: 800 }, ...options });
  await page.goto(foreign.address, { waitUntil: 'load' });
  return page;
}
const embedded = (page: Page) => page.frames().filter((f) => f !== page.mainFrame());
/** What a page needs, in its own frame. */
const measured = () => ({
  needed: Math.ceil(document.body.getBoundingClientRect().height),
  beyond: document.documentElement.scrollWidth - innerWidth,
  below: document.documentElement.scrollHeight - innerHeight,
  home: document.querySelector('header a')?.getBoundingClientRect().top ?? -1,
});
const heightOf = (frame: string) => Number(/ height="(\d+)"/.exec(frame)?.[1]);
/** What is wrong with an embed that is as high as its code says. */
const faultsOf = (
  { needed, beyond, home }: ReturnType<typeof measured>,
  { frame }: { frame: string },
): string[] => [
  ...(beyond > 0 ? [`${beyond} px too wide`] : []),
  ...(needed > heightOf(frame) ? [`${needed} px, its code has ${heightOf(frame)}`] : []),
  ...(home >= 0 && home < 40 ? [] : [`the link home stands at ${home}`]),
];
/** Every frame of the page with its element's height and what it needs. */
const frames = (page: Page) =>
  Promise.all(
    embedded(page).map(async (frame: Frame) => ({
      topic: frame.url().split('/')[4] ?? '',
      height: await (await frame.frameElement()).evaluate((e) => (e as HTMLElement).clientHeight),
      ...(await frame.evaluate(measured)),
    })),
  );
/** Makes the page as wide, and waits until every frame is: by the clock, for a frame that is out of sight paints nothing. */
async function atWidth(page: Page, width: number) {
  await page.setViewportSize({ width, height: 800 });
  await Promise.all(
    embedded(page).map((f) => f.waitForFunction((w) => innerWidth === w, width, { polling: 50 })),
  );
}

test('every topic offers the code of its table, and of its charts where it has some', () => {
  expect(tables.map((c) => c.topic).sort()).toEqual(edition.topics.map((t) => t.slug).sort());
  expect(charts.map((c) => c.topic).sort()).toEqual(
    edition.topics
      .filter((t) => panelsOf(t, edition.provinces).length > 0)
      .map((t) => t.slug)
      .sort(),
  );
  expect(new Set(codes.map((c) => c.script)).size).toBe(1);
  expect(script).toBe(`<script src="${inject('site')}/nhung/khung.js" async></script>`);
});

describe.for([
  ['tables', tables],
  ['charts', charts],
] as const)('all %s', ([, all]) => {
  test('fit the frame of their code where no script runs, at every width, and it is not much higher than the narrowest needs; nothing goes beyond its edge', async () => {
    // All in frames of one page of the site, which may look into them, without its policy: frames that may run no script. They show the table.
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    await page.goto(`${inject('site')}/robots.txt`);
    await page.evaluate(
      async (html) => {
        document.body.innerHTML = html;
        const bare = [...document.querySelectorAll('iframe')];
        await Promise.all(bare.map((f) => new Promise((come) => f.addEventListener('load', come))));
        while (bare.some((f) => f.contentDocument?.fonts.status !== 'loaded'))
          await new Promise(requestAnimationFrame);
      },
      all
        .map(({ frame }) => eager(frame).replace('<iframe', '<iframe sandbox="allow-same-origin"'))
        .join('\n'),
    );
    /** What each needs at a width. @param drawn with the charts in the place of the table, as a script would show it */
    const look = (width: number, drawn = false) =>
      page.evaluate(
        ([w, isDrawn]) => {
          const bare = [...document.querySelectorAll('iframe')];
          for (const frame of bare) {
            frame.style.width = `${w}px`;
            const view = frame.contentDocument?.querySelector('embed-view');
            if (isDrawn) view?.setAttribute('data-view', 'chart');
            else view?.removeAttribute('data-view');
          }
          return bare.map(({ contentDocument: inside, contentWindow }) => {
            if (inside === null || contentWindow === null)
              throw new Error('Not a page of the site');
            const root = inside.documentElement;
            return {
              needed: Math.ceil(inside.body.getBoundingClientRect().height),
              beyond: root.scrollWidth - contentWindow.innerWidth,
              below: root.scrollHeight - contentWindow.innerHeight,
              home: inside.querySelector('header a')?.getBoundingClientRect().top ?? -1,
              width: contentWindow.innerWidth,
              hasRun: contentWindow.customElements.get('embed-view') !== undefined,
            };
          });
        },
        [width, drawn] as const,
      );
    const faults: string[] = [];
    const narrowest = all.map(() => 0);
    for (const width of widths) {
      const found = await look(width);
      expect(found).toHaveLength(all.length);
      // What a frame with a script shows: the charts instead.
      const drawn = width === widths[0] && all === charts ? await look(width, true) : [];
      for (const [i, code] of all.entries()) {
        const one = found[i]!;
        expect([one.width, one.hasRun], code.topic).toEqual([width, false]);
        if (width === widths[0]) narrowest[i] = Math.max(one.needed, drawn[i]?.needed ?? 0);
        faults.push(...faultsOf(one, code).map((f) => `${code.topic} at ${width}: ${f}`));
      }
    }
    for (const [i, code] of all.entries()) {
      const [height, needed] = [heightOf(code.frame), narrowest[i] ?? 0];
      if (height > 1.2 * needed + 60)
        faults.push(`${code.topic}: ${height} px, ${needed} are needed`);
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  test('fit the frame of their code with their own script, and are as high as they need to be in a page of another origin that has the script of their code, at every width', async () => {
    for (let i = 0; i < all.length; i += 26) {
      const some = all.slice(i, i + 26);
      const page = await open([script, ...some.map((c) => eager(c.frame))].join('\n'));
      expect(embedded(page)).toHaveLength(some.length);
      for (const width of widths) {
        await atWidth(page, width);
        await expect
          .poll(
            async () =>
              (await frames(page)).flatMap((f, n) => [
                ...faultsOf(f, some[n]!).map((fault) => `${f.topic}: ${fault}`),
                ...(f.height !== f.needed || f.below > 0
                  ? [`${f.topic}: ${f.needed} px in ${f.height}`]
                  : []),
              ]),
            { message: `${width} px` },
          )
          .toEqual([]);
      }
      await page.close();
    }
  });
});

describe('the script of the page around', () => {
  const [code] = tables;
  const frame = eager(code?.frame ?? '');
  const grown = (page: Page) =>
    page
      .locator('iframe')
      .first()
      .evaluate((e) => (e as HTMLElement).style.height);

  test('may come before the frame or after it, and takes the border away', async () => {
    for (const html of [`${script}${frame}`, `${frame}${script}`]) {
      const page = await open(html.replace(' style="border:0"', ''));
      await expect.poll(() => grown(page)).toMatch(/^\d+px$/);
      expect(await page.locator('iframe').evaluate((e) => getComputedStyle(e).borderTopWidth)).toBe(
        '0px',
      );
      await page.close();
    }
  });

  test('believes only the embedded frame itself: neither the page around, nor another origin, nor a foolish height', async () => {
    const page = await open(
      `${script}${frame}<iframe id="la" src="data:text/html,<script>parent.postMessage({type:'doi-chieu:cao',height:5000},'*')</script>"></iframe>`,
    );
    await expect.poll(() => grown(page)).toMatch(/^\d+px$/);
    const before = await grown(page);
    await page.evaluate(() => {
      postMessage({ type: 'doi-chieu:cao', height: 5000 }, '*');
    });
    const embedded = page.frames().find((f) => f.url().includes('/nhung/'));
    for (const height of [-1, 0, 1e9, '900', null, Number.NaN])
      await embedded?.evaluate((h) => {
        parent.postMessage({ type: 'doi-chieu:cao', height: h }, '*');
      }, height);
    await embedded?.evaluate(() => {
      parent.postMessage('doi-chieu:cao', '*');
      parent.postMessage(null, '*');
    });
    expect(await grown(page)).toBe(before);
    expect(await page.locator('#la').evaluate((e) => (e as HTMLElement).style.height)).toBe('');
    await embedded?.evaluate(() => {
      parent.postMessage({ type: 'doi-chieu:cao', height: 777 }, '*');
    });
    await expect.poll(() => grown(page), { message: 'the frame itself is heard' }).toBe('777px');
    await page.close();
  });
});

describe('the ground of an embed', () => {
  const paper = { light: 'rgb(244, 243, 236)', dark: 'rgb(21, 24, 27)' } as const;
  test.for([
    ['', 'light', 'light'],
    ['', 'dark', 'dark'],
    ['?nen=theo-may', 'dark', 'dark'],
    ['?nen=sang', 'dark', 'light'],
    ['?nen=toi', 'light', 'dark'],
    ['?nen=hong', 'dark', 'dark'],
    ['?bieu-do&nen=toi', 'light', 'dark'],
  ] as const)('“%s” for a reader whose system is %s is %s', async ([query, scheme, ground]) => {
    const page = await open(
      `<iframe src="${inject('site')}/nhung/dien-thoai-thong-minh/${query}" width="600" height="900"></iframe>`,
      { colorScheme: scheme },
    );
    const frame = page.frames()[1];
    expect(await frame?.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      paper[ground],
    );
    await page.close();
  });

  test('is not what a reader chose for the site’s own pages', async () => {
    const page = await browser.newPage({ colorScheme: 'light' });
    await page.goto(`${inject('site')}/nhung/dien-thoai-thong-minh/`);
    await page.evaluate(() => {
      localStorage.setItem('hien-thi', JSON.stringify({ nen: 'toi', co: 'rat-lon' }));
    });
    await page.reload();
    expect(
      await page.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        { ...document.documentElement.dataset },
      ]),
    ).toEqual([paper.light, {}]);
    await page.close();
  });
});

test('on a host that reads _headers, a page of somebody else shows an embed, and no other page of the site, nor one that is not there', async () => {
  const rules = headerRules(readFileSync('dist/_headers', 'utf8'));
  const host = await startServer('dist', {
    headers: (path) =>
      Object.fromEntries(
        rules
          .filter(({ path: of }) =>
            of.endsWith('*') ? path.startsWith(of.slice(0, -1)) : of === path,
          )
          .flatMap(({ headers }) => headers),
      ),
  });
  const shown = async (path: string): Promise<string> => {
    const page = await open(`<iframe src="${host.address}${path}"></iframe>`);
    // What a browser shows in the place of a page that it refuses has an address of its own.
    const [frame] = embedded(page);
    const words = await frame?.evaluate(() => document.querySelector('h1, header')?.textContent);
    await page.close();
    return words ?? '';
  };
  expect(await shown('/nhung/dien-thoai-thong-minh/')).not.toBe('');
  for (const path of ['/', '/so-sanh/', '/khong-co/', '/404.html', '/nguon/khong-co'])
    expect(await shown(path), path).toBe('');
  host.close();
});
