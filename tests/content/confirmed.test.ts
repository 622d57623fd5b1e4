import { expect, test } from 'vitest';
import {
  checkConfirmed,
  confirmedFile,
  confirmedNow,
  readConfirmed,
  rereadFaults,
  unread,
} from '../../src/edition/confirmed.ts';
import { assemble } from '../../src/edition/assemble.ts';
import { ownSentences } from '../../src/edition/own-sentences.ts';
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
        Đọc lại câu ấy cạnh các văn bản, sửa nếu sai, rồi chạy: npm run reread -- --confirm content/topics/dien-thoai-thong-minh.yaml"
    `);
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
  fileIn(raw, 'topics', 'dien-thoai-thong-minh').data.readAside.reverse();
  expect(shown(afterwards(edition, raw))).toEqual([]);
  const { indicators } = fileIn(raw, 'indicators', 'dien-thoai-thong-minh').data;
  const [a, b] = indicators;
  [a!.name, b!.name] = [b!.name, a!.name];
  expect(shown(afterwards(edition, raw))).toEqual([
    'indicators/dien-thoai-thong-minh.yaml indicators.name',
    'indicators/dien-thoai-thong-minh.yaml indicators.name',
  ]);
});

test('what is confirmed for one file leaves the others unread; the file says what it was given', () => {
  const raw = copyOfContent();
  for (const slug of ['dien-thoai-thong-minh', 'du-lieu-mo'])
    fileIn(raw, 'topics', slug).data.note += ' Thêm một câu.';
  const sentences = ownSentences(raw, edition);
  const next = confirmedNow(raw, sentences, confirmed, (file) => file.endsWith('du-lieu-mo.yaml'));
  expect(shown(unread(sentences, next))).toEqual(['topics/dien-thoai-thong-minh.yaml note']);
  const anything = z.record(z.string(), z.record(z.string(), z.array(z.string())));
  expect(yamlData({ file: 'x', yaml: confirmedFile(next) }, anything)).toEqual(next);
});

const refused = (raw: SpoiltContent): string[] =>
  rereadFaults(raw, edition, confirmed).map(({ message }) => message);

test('a file that nothing else misses cannot be deleted unseen', () => {
  for (const name of ['national', 'references', 'glossary', 'alignments', 'tasks'] as const) {
    const raw = copyOfContent();
    const [gone] = raw[name].splice(0, 1);
    expect(refused(raw), name).toEqual([
      `${gone?.file}: tệp này đã có trên trang, nay không còn.\n  Trả tệp ấy lại. Bỏ thật, và không trang nào còn dẫn tới nó, thì chạy: npm run reread -- --confirm ${gone?.file}`,
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
