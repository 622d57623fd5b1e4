import { describe, expect, test } from 'vitest';
import { confirmedNow } from '../../src/edition/reread/confirm.ts';
import { confirmedFile, readConfirmed } from '../../src/edition/reread/confirmed-file.ts';
import { checkConfirmed, openPlaces } from '../../src/edition/reread/open-places.ts';
import { unread } from '../../src/edition/reread/unread.ts';
import { assemble } from '../../src/edition/assemble.ts';
import { ownSentences } from '../../src/edition/reread/own-sentences.ts';
import { sheetOf, tickedIn } from '../../src/edition/reread/sheet.ts';
import { yamlData } from '../../src/edition/yaml-data.ts';
import type { Edition } from '../../src/model/model.ts';
import { copyOfContent, fileIn, withoutLines, type SpoiltContent } from '../support/spoil.ts';
import { z } from 'astro/zod';

const content = copyOfContent();
const edition = assemble(content);
const confirmed = readConfirmed();
const shown = (list: ReturnType<typeof unread>) =>
  list.map((s) => `${s.file.replace('content/', '')} ${s.field}`);
/** Sentences to read again once the edition is another. */
const afterwards = (other: Edition, raw: SpoiltContent = content) =>
  unread(ownSentences(raw, other), confirmed);

test('every sentence and label of the content has been read since the texts said what they say', () => {
  expect(ownSentences(content, edition).length).toBeGreaterThan(2000);
  expect(shown(afterwards(edition))).toEqual([]);
});

test('a changed note is refused until it was read again', () => {
  const raw = copyOfContent();
  fileIn(raw, 'topics', 'dien-thoai-thong-minh').data.note = 'Mọi tỉnh đều đặt 90%.';
  const says = () => {
    checkConfirmed(raw, edition, confirmed);
  };
  expect(says).toThrow();
  try {
    says();
  } catch (error) {
    expect(withoutLines((error as Error).message)).toMatchInlineSnapshot(`
      "content/topics/dien-thoai-thong-minh.yaml:N: câu này chưa có ai đọc lại: “Mọi tỉnh đều đặt 90%.”
        Đọc lại câu ấy cạnh các văn bản, sửa nếu sai, rồi chạy: npm run reread"
    `);
  }
});

test('another reading of a misprint, and an invented one, are refused until read again', () => {
  const text = edition.texts.find((t) => t.clauses.some((c) => c.runs.some((r) => r.sic)))!;
  const misprint = text.clauses.find((c) => c.runs.some((r) => r.sic))!;
  const plain = text.clauses.find((c) => c.runs.length === 1 && c.runs[0]?.sic === undefined)!;
  const reading = (of: typeof plain, sic: string): Edition => ({
    ...edition,
    texts: edition.texts.map((t) =>
      t === text
        ? {
            ...t,
            clauses: t.clauses.map((c) =>
              c === of ? { ...c, runs: c.runs.map((r) => ({ ...r, sic })) } : c,
            ),
          }
        : t,
    ),
  });
  for (const of of [misprint, plain]) {
    const found = afterwards(reading(of, 'điều khác'));
    expect(found.map((s) => s.field)).toContain('Sic');
    expect(found.map((s) => s.entry)).toContain(of.id);
    for (const { words } of found) expect(words).toContain('→ điều khác');
  }
});

/** The edition with one more text, which states what one statement does, or nothing. */
function withText(stated: Edition['statements'][number] | null): Edition {
  const [first] = edition.texts;
  const text = { ...first!, slug: 'an-giang-kh1', province: 'an-giang', clauses: [] };
  const added = stated === null ? [] : [{ ...stated, id: 'an-giang-kh1.x.1', text: text.slug }];
  return {
    ...edition,
    texts: [...edition.texts, text],
    statements: [...edition.statements, ...added],
  };
}

test('a text that sets a goal for a topic makes the sentences about that topic unread, and none about others', () => {
  const goal = edition.statements.find((s) => s.topic === 'dien-thoai-thong-minh')!;
  const silent = new Set(shown(afterwards(withText(null))));
  const found = afterwards(withText(goal)).filter((s) => !silent.has(shown([s])[0]!));
  expect(shown(found)).toEqual(['topics/dien-thoai-thong-minh.yaml difference']);
  expect(found[0]?.changed).toEqual(['an-giang-kh1']);
  const only = edition.topics.find((t) => /^Chỉ \S+ \S+ đặt mục tiêu/.test(t.note))!;
  const second = afterwards(withText({ ...goal, topic: only.slug }));
  expect(shown(second)).toContain(`topics/${only.slug}.yaml note`);
});

test('a text that says nothing on a matter makes only the sentences unread that speak of all provinces or texts', () => {
  const found = afterwards(withText(null));
  expect(found.length).toBeGreaterThan(10);
  expect(found.length).toBeLessThan(60);
  for (const { words, changed } of found) {
    expect(words).toMatch(/tỉnh|văn bản|đều/iu);
    expect(changed).toEqual(['an-giang-kh1']);
  }
});

test('another value of a statement makes the sentences about its topic unread', () => {
  const [first, ...rest] = edition.statements;
  const other = { ...edition, statements: [{ ...first!, year: 2029 }, ...rest] };
  const found = afterwards(other).filter((s) => s.file.includes('/topics/'));
  expect(new Set(found.map((s) => s.file))).toEqual(
    new Set(first!.topic === null ? [] : [`content/topics/${first!.topic}.yaml`]),
  );
  for (const { changed } of found) expect(changed).toEqual([first!.text]);
});

test('a sentence keeps its confirmation where it moves in its file, and loses it with its entry', () => {
  const raw = copyOfContent();
  fileIn(raw, 'statements', 'dong-thap-nq04').data.statements.reverse();
  expect(shown(afterwards(edition, raw))).toEqual([]);
  const { indicators } = fileIn(raw, 'indicators', 'dien-thoai-thong-minh').data;
  const [a, b] = indicators;
  [a!.name, b!.name] = [b!.name, a!.name];
  expect(shown(afterwards(edition, raw))).toEqual([
    'indicators/dien-thoai-thong-minh.yaml indicators.name',
    'indicators/dien-thoai-thong-minh.yaml indicators.name',
  ]);
});

const marksOf = (raw: SpoiltContent, before = confirmed) =>
  new Map(openPlaces(raw, edition, before).map((o) => [o.mark, o]));
/** What the file says once these places were read. */
const after = (raw: SpoiltContent, read: readonly string[], before = confirmed) =>
  confirmedNow(raw, ownSentences(raw, edition), before, (mark) => read.includes(mark));
const two = () => {
  const raw = copyOfContent();
  for (const slug of ['dien-thoai-thong-minh', 'du-lieu-mo'])
    fileIn(raw, 'topics', slug).data.note += ' Thêm một câu.';
  return raw;
};

test('what is confirmed for one sentence leaves the others unread; the file says what it was given', () => {
  const raw = two();
  const [mark] = [...marksOf(raw)].find(([, { fault }]) => fault.file.endsWith('du-lieu-mo.yaml'))!;
  const next = after(raw, [mark]);
  expect(shown(unread(ownSentences(raw, edition), next))).toEqual([
    'topics/dien-thoai-thong-minh.yaml note',
  ]);
  const anything = z.record(z.string(), z.record(z.string(), z.array(z.string())));
  expect(yamlData({ file: 'x', yaml: confirmedFile(next) }, anything)).toEqual(next);
});

describe('a tick is for the very words that were listed', () => {
  const raw = two();
  const listed = [...marksOf(raw).values()];
  const sheet = sheetOf(listed, new Set());
  test('the list shows each in whole; nothing in it is ticked by itself', () => {
    for (const { fault } of listed) expect(sheet).toContain(`## ${fault.file}\n`);
    expect(sheet).toContain(fileIn(raw, 'topics', 'du-lieu-mo').data.note);
    expect(tickedIn(sheet).size).toBe(0);
  });
  test('what is ticked is read; a changed sentence is not, though its old words were ticked', () => {
    const all = [...tickedIn(sheet.replaceAll('- [ ] `', '- [x] `'))];
    expect(all.length).toBe(listed.length);
    expect(marksOf(raw, after(raw, all)).size).toBe(0);
    fileIn(raw, 'topics', 'du-lieu-mo').data.note += ' Chỉ một tỉnh nói thế.';
    const left = marksOf(raw, after(raw, all));
    expect([...left.values()].map(({ fault }) => fault.file)).toEqual([
      'content/topics/du-lieu-mo.yaml',
    ]);
    expect(tickedIn(sheetOf([...left.values()], new Set(all))).size).toBe(0);
  });
  test('the fields of a file are one tick, which another field undoes', () => {
    const raw = copyOfContent();
    const [first, second] = fileIn(raw, 'indicators', 'dien-thoai-thong-minh').data.indicators;
    first!.direction = first!.direction === 'higher' ? 'lower' : 'higher';
    const [mark] = [...marksOf(raw).keys()];
    expect(marksOf(raw).size).toBe(1);
    second!.direction = second!.direction === 'higher' ? 'lower' : 'higher';
    expect(marksOf(raw).size).toBe(1);
    expect(marksOf(raw, after(raw, [mark!])).size).toBe(1);
    expect(marksOf(raw, after(raw, [...marksOf(raw).keys()])).size).toBe(0);
  });
  test('a sentence or a file that was taken away stays remembered until that is ticked', () => {
    const raw = copyOfContent();
    const { data } = fileIn(raw, 'national', 'qd-749-qd-ttg-2020');
    data.marks.splice(3, 1);
    const [gone] = raw.glossary.splice(0, 1);
    const open = marksOf(raw);
    expect(open.size).toBeGreaterThan(1);
    for (const read of [[], [...open.keys()].slice(1), [...open.keys()].slice(0, 1)])
      expect([...marksOf(raw, after(raw, read)).keys()].sort(), read.join()).toEqual(
        [...open.keys()].filter((mark) => !read.includes(mark)).sort(),
      );
    const next = after(raw, [...open.keys()]);
    expect(next[gone!.file]).toBeUndefined();
    expect(marksOf(raw, next).size).toBe(0);
    expect(confirmedFile(next)).toBe(confirmedFile(after(raw, [], next)));
  });
});

test('what was confirmed is written as it was', () => {
  expect(after(content, [])).toEqual(confirmed);
});

const refused = (raw: SpoiltContent): string[] =>
  openPlaces(raw, edition, confirmed).map(({ fault }) => fault.message);

test('a file that nothing else misses cannot be deleted unseen', () => {
  for (const name of ['national', 'references', 'glossary', 'alignments', 'tasks'] as const) {
    const raw = copyOfContent();
    const [gone] = raw[name].splice(0, 1);
    expect(refused(raw), name).toEqual([
      `${gone?.file}: tệp này đã có trên trang, nay không còn.\n  Trả tệp ấy lại. Bỏ thật, và không trang nào còn dẫn tới nó, thì chạy: npm run reread`,
    ]);
  }
});

test('an entry cannot be taken out of its file unseen', () => {
  const raw = copyOfContent();
  fileIn(raw, 'national', 'qd-749-qd-ttg-2020').data.marks.splice(3, 1);
  expect(refused(raw).join('\n')).toContain(
    'content/national/qd-749-qd-ttg-2020.yaml: một câu ở trường "marks.numerator" đã có trên trang, nay không còn.',
  );
});
