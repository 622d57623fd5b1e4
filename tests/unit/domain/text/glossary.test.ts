import { expect, test } from 'vitest';
import { assemble } from '../../../../src/edition/assemble.ts';
import { firstUses, TermFinder, termHref } from '../../../../src/domain/text/glossary.ts';
import { readAll } from '../../../../src/edition/read-all.ts';
import { edition } from '../../../support/edition.ts';
import type { TermData } from '../../../../src/schemas/term.ts';

const raw = readAll();
const spoiled = (slug: string, change: (data: TermData) => TermData) => ({
  ...raw,
  glossary: raw.glossary.map((t) => (t.slug === slug ? { ...t, data: change(t.data) } : t)),
});
const firstMeaning =
  (change: object) =>
  (data: TermData): TermData => ({
    ...data,
    meanings: data.meanings.map((m, i) => (i === 0 ? { ...m, ...change } : m)),
  });

test.for(['ioc', 'soc', 'wan'])('%s keeps its meanings apart', (id) => {
  expect(
    new Set(edition.glossary.find((t) => t.id === id)?.meanings.map((m) => m.sense)).size,
  ).toBeGreaterThan(1);
});
test('VDXP, NDXP and NGSP are three entries that point to each other', () => {
  for (const id of ['vdxp', 'ndxp', 'ngsp'])
    expect(edition.glossary.find((t) => t.id === id)?.seeAlso).toEqual(
      expect.arrayContaining(['vdxp', 'ndxp', 'ngsp'].filter((o) => o !== id)),
    );
});
test('a term is marked at its first use per section, not where it is explained, nor inside another word', () => {
  const finder = new TermFinder(edition.glossary);
  expect(finder.in('Nền tảng IoT Platform và IoT; KHAI; AI.').map((s) => s.value.id)).toEqual([
    'iot-platform',
    'iot',
    'ai',
  ]);
  expect(finder.in('LAN TỎA')).toEqual([]);
  const text = edition.texts.find((t) => t.slug === 'gia-lai-trinh-bay-nq04')!;
  const uses = firstUses(text.clauses, edition, finder, () => true);
  expect(uses.get('muc-2_g1')?.map((s) => s.value.id) ?? []).not.toContain('wan');
  for (const spans of uses.values())
    expect(new Set(spans.map((s) => s.value.id)).size).toBe(spans.length);
});
test('a term with several senses leads to the one its text gives', () => {
  const ioc = edition.glossary.find((t) => t.id === 'ioc')!;
  expect(termHref(ioc, 'kien-giang-qd2174-2022')).toBe('/thuat-ngu/#ioc-2');
  expect(termHref(ioc, 'tra-vinh-qd2043-2024')).toBe('/thuat-ngu/#ioc');
});
test('every meaning stands in its clause', () => {
  for (const t of edition.glossary)
    for (const m of t.meanings) expect(edition.clause(m.text, m.clause)?.words).toContain(m.words);
});
test.for<[name: string, raw: ReturnType<typeof spoiled>, message: RegExp]>([
  [
    'a meaning that is not in its clause',
    spoiled('tthc', firstMeaning({ words: 'thủ tục (TTHC)' })),
    /không có chữ “thủ tục \(TTHC\)”/,
  ],
  [
    'a meaning of an unknown clause',
    spoiled('tthc', firstMeaning({ clause: 'dieu-9' })),
    /không có đoạn "kien-giang-qd2174-2022#dieu-9"/,
  ],
  [
    'a term given twice',
    spoiled('tthc', (d) => ({ ...d, term: 'UBND' })),
    /thuật ngữ "UBND" được ghi hai lần/,
  ],
  [
    'a pointer to nothing',
    spoiled('tthc', (d) => ({ ...d, seeAlso: ['xyz'] })),
    /không có thuật ngữ "xyz"/,
  ],
  [
    'neither a meaning nor a note',
    spoiled('tthc', (d) => ({ ...d, meanings: [], note: null })),
    /không có nghĩa mà cũng không có ghi chú/,
  ],
])('%s: refused', ([, content, message]) => {
  expect(() => assemble(content)).toThrow(message);
});
