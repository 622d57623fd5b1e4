import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clausesData } from '../../src/data/clauses.ts';
import { llms } from '../../src/data/llms.ts';
import { matrixByText, matrixData } from '../../src/data/comparison/rows.ts';
import { textsData } from '../../src/data/texts.ts';
import { wholeText } from '../../src/documents/whole-text.ts';
import { offeredPairs } from '../../src/domain/compare/offered-pairs.ts';
import { relatedClauses } from '../../src/domain/related/related.ts';
import { subjectView } from '../../src/domain/subject/subject-view.ts';
import { clauseContexts } from '../../src/domain/text/clause-context.ts';
import { ofProvinces } from '../../src/domain/text/of-provinces.ts';
import { textsOfPlaces } from '../../src/domain/words/counted.ts';
import { assemble } from '../../src/edition/assemble.ts';
import { readAll } from '../../src/edition/read-all.ts';
import { fromRoot } from '../../src/model/addresses.ts';
import type { Edition } from '../../src/model/model.ts';
import { textSchema } from '../../src/schemas/text.ts';
import type { TopicData } from '../../src/schemas/topic.ts';
import { madeUpNational, siteWithMore } from '../support/more-provinces.ts';

const { text: slug, number } = madeUpNational;

let site: string;
let edition: Edition;
beforeAll(() => {
  site = siteWithMore();
  edition = assemble(readAll(join(site, 'content')));
});
afterAll(() => {
  rmSync(site, { recursive: true });
});

const own = () => edition.texts.find((t) => t.slug === slug) ?? expect.fail(slug);

describe('a text of the whole country', () => {
  test('stands behind those of the provinces and belongs to none', () => {
    expect(edition.texts.at(-1)?.slug).toBe(slug);
    expect(edition.provinces.flatMap((p) => p.texts.map((t) => t.slug))).not.toContain(slug);
    expect(ofProvinces(edition.texts)).toHaveLength(edition.texts.length - 1);
    expect(textsOfPlaces(edition)).toBe(
      'bảy văn bản chuyển đổi số của sáu tỉnh, thành phố và một văn bản toàn quốc',
    );
  });

  test('is read, cited and exported, with no province', () => {
    expect(textsData(edition).find((t) => t.id === slug)).toMatchObject({ province: null, number });
    expect(
      clausesData(edition)
        .filter((c) => c.text === slug)
        .map((c) => c.citation),
    ).toContainEqual(expect.stringMatching(/Điều 1 Quyết định số 17\/QĐ-TTg$/));
    const contexts = clauseContexts(edition).filter((c) => c.text.slug === slug);
    expect(contexts).toHaveLength(own().clauses.length);
    expect(contexts.every((c) => c.province === null)).toBe(true);
    const [part] = wholeText(edition, own(), fromRoot).sections;
    expect(part !== undefined && 'notice' in part && part.notice).toContainEqual({
      name: 'Phạm vi',
      words: 'toàn quốc',
      essential: true,
    });
    expect(llms(edition, fromRoot)).toContain('và một văn bản toàn quốc');
  });

  test('names what it cites, and says which text cites it', () => {
    const contexts = clauseContexts(edition).filter((c) => c.text.slug === slug);
    const at = (clause: string) =>
      contexts.find((c) => c.clause.id === clause) ?? expect.fail(clause);
    expect(at('can-cu-1').names.map((n) => n.reference.number)).toEqual(['749/QĐ-TTg']);
    expect(at('tieu-de').citedBy.map((c) => c.clause.text)).toEqual(['binh-minh-qd15-2023']);
  });

  test('is in no cell, column or pair, near no clause, and silent on nothing', () => {
    const { topics, subjects } = edition;
    for (const rows of [matrixData(edition, topics), matrixByText(edition, topics)])
      expect(rows.filter((r) => r['ma-van-ban'] === slug || r['ma-tinh'] === slug)).toEqual([]);
    expect(topics.flatMap((t) => t.outside)).not.toContain(slug);
    for (const subject of subjects) {
      expect(subjectView(edition, subject).columns.map((c) => c.text.slug)).not.toContain(slug);
      expect(subject.silences.map((s) => s.text)).not.toContain(slug);
    }
    expect(
      offeredPairs(edition)
        .flat()
        .map((t) => t.slug),
    ).not.toContain(slug);
    const near = [...relatedClauses(edition)].flatMap(([at, list]) => [
      at.split('#')[0],
      ...list.map((r) => r.text),
    ]);
    expect(near.length).toBeGreaterThan(100);
    expect(near).not.toContain(slug);
  });
});

/** Changes the topic whose words a goal of the national text has. */
const onSmartphones = (
  raw: ReturnType<typeof readAll>,
  change: (data: TopicData) => TopicData,
): ReturnType<typeof readAll> => ({
  ...raw,
  topics: raw.topics.map((t) =>
    t.slug === 'dien-thoai-thong-minh' ? { ...t, data: change(t.data) } : t,
  ),
});

describe('of a text of the whole country is refused', () => {
  const problems = (change: Readonly<Record<string, unknown>>): string => {
    const file = readAll(join(site, 'content')).texts.find((t) => t.slug === slug);
    const read = textSchema.safeParse({ ...file?.data, ...change });
    return read.success ? 'accepted' : read.error.issues.map((i) => i.message).join('\n');
  };
  test('a province, and of one of a province that it has none', () => {
    expect(problems({})).toBe('accepted');
    expect(problems({ province: 'kien-giang' })).toBe(
      '“Quyết định của Thủ tướng Chính phủ” là văn bản toàn quốc, không của tỉnh nào: viết “province: null”.',
    );
    expect(problems({ standing: 'Quyết định của UBND tỉnh' })).toMatch(
      /^Chỉ văn bản toàn quốc mới có “province: null”.*Quyết định của Thủ tướng Chính phủ.*thì ghi mã của tỉnh\.$/,
    );
  });
  test('a scope', () => {
    expect(problems({ scope: { about: 'hạ tầng số', topics: [] } })).toContain(
      'Văn bản toàn quốc không có “scope”',
    );
  });
  test.for([
    [
      'statements',
      (raw: ReturnType<typeof readAll>) => ({
        ...raw,
        statements: [
          ...raw.statements,
          { ...raw.statements[0]!, slug, file: `content/statements/${slug}.yaml` },
        ],
      }),
    ],
    [
      'reasons for numbers',
      (raw: ReturnType<typeof readAll>) => ({
        ...raw,
        numbers: [
          ...raw.numbers,
          { ...raw.numbers[0]!, slug, file: `content/numbers/${slug}.yaml` },
        ],
      }),
    ],
    [
      'a passage of a subject',
      (raw: ReturnType<typeof readAll>) => ({
        ...raw,
        subjects: raw.subjects.map((s, i) =>
          i > 0
            ? s
            : {
                ...s,
                data: {
                  ...s.data,
                  passages: {
                    ...s.data.passages,
                    [slug]: [{ clause: 'dieu-1_g1', weight: 'about' as const }],
                  },
                },
              },
        ),
      }),
    ],
    [
      'a reason why a clause has no subject',
      (raw: ReturnType<typeof readAll>) => ({
        ...raw,
        withoutSubject: {
          ...raw.withoutSubject,
          clauses: [
            ...raw.withoutSubject.clauses,
            { text: slug, clause: 'dieu-1_g1', reason: 'làm ra để thử' },
          ],
        },
      }),
    ],
    [
      'a word on a topic beside its goals',
      (raw: ReturnType<typeof readAll>) =>
        onSmartphones(raw, (data) => ({
          ...data,
          alsoSpeaks: [
            ...data.alsoSpeaks,
            { clause: `${slug}#dieu-1_g2`, words: 'điện thoại thông minh', as: 'aim' as const },
          ],
        })),
    ],
    [
      'a clause that a search finds and that is read aside',
      (raw: ReturnType<typeof readAll>) =>
        onSmartphones(raw, (data) => ({
          ...data,
          readAside: [
            ...data.readAside,
            { clauses: [`${slug}#dieu-1_g2`], reason: 'làm ra để thử' },
          ],
        })),
    ],
  ] as const)('%s', ([, change]) => {
    expect(() => assemble(change(readAll(join(site, 'content'))))).toThrow(
      `"${slug}" là văn bản toàn quốc.`,
    );
  });
  test('a reference with its number and day that does not lead to it', () => {
    const raw = readAll(join(site, 'content'));
    const references = raw.references.map((r) =>
      r.slug === madeUpNational.reference ? { ...r, data: { ...r.data, edition: null } } : r,
    );
    expect(() => assemble({ ...raw, references })).toThrow(`số và ngày là của văn bản "${slug}"`);
  });
  test('an issuer that its standing contradicts', () => {
    const raw = readAll(join(site, 'content'));
    const texts = raw.texts.map((t) =>
      t.slug === slug ? { ...t, data: { ...t.data, standing: 'Quyết định của bộ' as const } } : t,
    );
    expect(() => assemble({ ...raw, texts })).toThrow('không hợp với loại và cơ quan ban hành');
  });
});
