import { describe, expect, test } from 'vitest';
import { matrixData } from '../../src/data/comparison/rows.ts';
import { subjectsData } from '../../src/data/subjects.ts';
import { textsData } from '../../src/data/texts.ts';
import { topicsData } from '../../src/data/topics.ts';
import { proofOf } from '../../src/domain/compare/absence.ts';
import { subjectSummary } from '../../src/domain/subject/subject-summary.ts';
import { subjectView } from '../../src/domain/subject/subject-view.ts';
import { assemble } from '../../src/edition/assemble.ts';
import { edition } from '../support/edition.ts';
import { buildSays, copyOfContent, fileIn, type SpoiltContent } from '../support/spoil.ts';

const text = 'dong-thap-nq04';
/** Topics that a text speaks of, whichever way. */
const spokenBy = (slug: string) =>
  edition.topics
    .filter(
      (t) =>
        t.statements.some((s) => s.text === slug) ||
        t.alsoSpeaks.some((s) => s.clause.startsWith(`${slug}#`)),
    )
    .map((t) => t.slug);
const topics = spokenBy(text);
/** Makes the only text of Đồng Tháp one about a part of the field: exactly what it speaks of. */
const withScope = (content: SpoiltContent, named: string[] = topics): void => {
  fileIn(content, 'texts', text).data.scope = { about: 'hạ tầng số', topics: named };
  for (const { data } of content.subjects)
    data.silences = data.silences.filter((s) => s.text !== text || s.state === 'elsewhere');
};
/** A subject that it only touches. */
const touched = edition.subjects.find((s) => s.silences.some((x) => x.text === text))?.id ?? '';
const partial = () => {
  const content = copyOfContent();
  withScope(content);
  // As if it did not touch it either.
  delete fileIn(content, 'subjects', touched).data.passages[text];
  return assemble(content);
};

describe('the scope of a text is refused when', () => {
  const says = (named: string[]) => buildSays((content) => withScope(content, named));
  test('it leaves out a topic that the text speaks of', () => {
    const [, ...others] = topics;
    expect(says(others)).toMatch(
      new RegExp(
        `^content/texts/${text}.mdx: văn bản nói tới chỉ tiêu "${topics[0]}" \\(ở ".+"\\) mà "scope" không kể chỉ tiêu ấy\\.\\n  Thêm ${topics[0]} vào "topics" của "scope"`,
      ),
    );
  });
  test('it names a topic that is not there, or one twice', () => {
    expect(says([...topics, 'khong-co'])).toContain(
      '"scope" kể chỉ tiêu "khong-co", không có trong content/topics/.',
    );
    expect(says([...topics, topics[0] ?? ''])).toContain(
      `"scope" kể chỉ tiêu "${topics[0]}" hai lần.`,
    );
  });
  test('a text about the whole field is silent on a subject and nobody says so', () => {
    expect(buildSays(withScope)).toBe('accepted');
    expect(
      buildSays((content) => {
        withScope(content);
        delete fileIn(content, 'texts', text).data.scope;
      }),
    ).toContain('mà không được ghi trong "silences".');
  });
});

describe('a province of which only a text about a part is held', () => {
  const own = partial();
  const outside = own.topics.filter((t) => !topics.includes(t.slug));
  test('owes no proof of absence outside of it, and is silent nowhere there', () => {
    expect(outside.length).toBeGreaterThan(5);
    for (const topic of outside) {
      expect(topic.outside).toEqual(['dong-thap', text]);
      expect(proofOf(own, topic).map((p) => p.province.slug)).not.toContain('dong-thap');
    }
  });
  test('in the data has a state of its own, with the reason, and never "không nêu"', () => {
    const cells = topicsData(own).flatMap((t) =>
      t.cells
        .filter((c) => c.province === 'dong-thap')
        .map((c) => [topics.includes(t.id), c.state === 'outside']),
    );
    expect(cells.every(([inside, out]) => inside !== out)).toBe(true);
    const rows = matrixData(own, outside).filter((r) => r['ma-tinh'] === 'dong-thap');
    expect(rows.length).toBeGreaterThanOrEqual(2 * outside.length);
    for (const r of rows) {
      expect(r['trang-thai']).toBe('ngoài phạm vi');
      expect(r['ly-do']).toContain('chỉ có nghị quyết về hạ tầng số');
    }
    expect(textsData(own).map((t) => t.scope?.about ?? null)).toEqual(
      own.texts.map((t) => (t.slug === text ? 'hạ tầng số' : null)),
    );
  });
  test('of a subject without a clause says that it is outside, in words and in the data', () => {
    const subject = own.subjects.find((s) => s.id === touched);
    expect(subject?.silences.find((s) => s.text === text)?.state).toBe('outside');
    const view = subjectView(own, subject!);
    expect(subjectSummary(view, own.tasks).join(' ')).toContain(
      'hủ đề này ngoài phạm vi nghị quyết của Đồng Tháp',
    );
    expect(view.columns.find((c) => c.text.slug === text)?.cells.map((c) => c.quiet)).toEqual(
      view.parts.map(() => 'outside'),
    );
    expect(
      subjectsData(own)
        .find((s) => s.id === subject?.id)
        ?.silences.find((s) => s.text === text),
    ).toEqual({ text, state: 'outside', clause: null, words: null, note: '' });
  });
});
