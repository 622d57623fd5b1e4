import { afterEach, expect, test, vi } from 'vitest';

const text = (i: number) => ({
  id: `tinh-${String(i)}-nq${String(i + 100)}`,
  province: `tinh-${String(i)}`,
  title: `Nghị quyết ${String(i + 100)}`,
  issuer: null,
});

/** The rule as loaded anew, on a site of so many texts; `asked` are the files that it asked for. */
async function site(count: number) {
  vi.resetModules();
  // Node has no window whose clock could be waited for.
  vi.doMock('../../../../src/client/shared/in-time.ts', () => ({ inTime: (p: unknown) => p }));
  const asked: string[] = [];
  const texts = Array.from({ length: count }, (_, i) => text(i));
  const provinces = texts.map((t) => ({ id: t.province, letters: [] }));
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const slug = /trich-dan\/(.*)\.json/.exec(address)?.[1];
    return Promise.resolve(
      Response.json(
        slug === undefined
          ? address.includes('provinces')
            ? provinces
            : texts
          : { text: { slug }, clauses: [], aliases: {}, former: {} },
      ),
    );
  });
  return {
    asked,
    ...(await import('../../../../src/client/every-page/find-citation.ts')),
  };
}
afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('../../../../src/client/shared/in-time.ts');
  vi.resetModules();
});

const lists = ['/du-lieu/texts.json', '/du-lieu/provinces.json'];
const place = 'khoản 2 Điều 1';

test('of 315 texts the lists of texts and provinces are asked for, then the one text that is named', async () => {
  const { asked, candidates } = await site(315);
  expect((await candidates(`${place} NQ 207`)).tooMany).toBe(false);
  expect(asked).toEqual([...lists, '/du-lieu/trich-dan/tinh-107-nq207.json']);
});

test('a place without a text is not looked for in 315 texts: readers are asked which', async () => {
  const { asked, candidates, citedPlaces } = await site(315);
  expect(await candidates(place)).toMatchObject({ tooMany: true, found: [], unknown: false });
  expect(await citedPlaces(place)).toEqual([]);
  expect(asked).toEqual(lists);
});

test('on the page of a text it is that text, however many there are', async () => {
  const { asked, candidates } = await site(315);
  expect((await candidates(place, 'tinh-3-nq103')).tooMany).toBe(false);
  expect(asked).toEqual([...lists, '/du-lieu/trich-dan/tinh-3-nq103.json']);
});

test('of five texts all are looked through', async () => {
  const { asked, candidates } = await site(5);
  expect((await candidates(place)).tooMany).toBe(false);
  expect(asked).toHaveLength(lists.length + 5);
});
