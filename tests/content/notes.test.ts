import { describe, expect, test } from 'vitest';
import { isGoal, mainYears } from '../../src/domain/compare/compare.ts';
import type { Topic } from '../../src/model/model.ts';
import { edition } from '../support/edition.ts';

const names = edition.provinces.map((p) => p.name).join('|');
const nameOf = (province: string) =>
  edition.provinces.find((p) => p.slug === province)?.name ?? province;
const provincesOf = (statements: Topic['statements']) => [
  ...new Set(statements.map((s) => nameOf(s.province))),
];
/** Who the note of a topic says does it alone: "Chỉ Trà Vinh đặt mục tiêu". */
const alone = ({ note }: Topic, deed: string) =>
  [...note.matchAll(new RegExp(`(?<!\\p{L})[Cc]hỉ (${names}) (?:${deed})`, 'gu'))].map(
    ([, name]) => name,
  );

describe('what a note says of a topic', () => {
  test.for(edition.topics)(
    '$slug: “chỉ một tỉnh đặt mục tiêu” names the one province that sets a goal',
    (topic) => {
      for (const name of alone(topic, 'đặt (?:mục tiêu|yêu cầu)'))
        expect(provincesOf(topic.statements.filter(isGoal))).toEqual([name]);
    },
  );

  test.for(edition.topics)(
    '$slug: “chỉ một tỉnh có con số” names the one province with a number among its goals, or at all when nobody sets one',
    (topic) => {
      const goals = topic.statements.filter(isGoal);
      const numbered = (goals.length > 0 ? goals : topic.statements).filter(
        (s) => s.value !== null,
      );
      for (const name of alone(topic, '(?:có|đặt|ghi) (?:con )?số'))
        expect(provincesOf(numbered)).toEqual([name]);
    },
  );

  test.for(edition.topics)(
    '$slug: “chỉ một tỉnh nêu” stands only where no other province speaks of it',
    (topic) => {
      const speaking = [
        ...topic.statements.map((s) => s.province),
        ...topic.alsoSpeaks.map(
          ({ clause }) =>
            edition.texts.find((t) => clause.startsWith(`${t.slug}#`))?.province ?? '',
        ),
      ];
      for (const name of alone(topic, 'nêu(?! (?:việc|nhiệm vụ))|nói|nhắc'))
        expect([...new Set(speaking.map(nameOf))]).toEqual([name]);
    },
  );

  test.for(edition.topics)(
    '$slug: every per cent in the note is a value of the topic, every year one that its sentences give or print',
    (topic) => {
      const values = topic.statements.flatMap((s) => [s.value, s.valueMax]);
      for (const [printed, number = ''] of topic.note.matchAll(/(\d+(?:,\d+)?)%/g))
        expect(values, printed).toContain(Number(number.replace(',', '.')));
      const quoted = [
        ...topic.statements.map((s) => s.quote),
        ...topic.alsoSpeaks.map((s) => s.words),
      ].join(' ');
      const years = [...mainYears, ...topic.statements.map((s) => s.year)].map(String);
      for (const [printed, year = ''] of topic.note.matchAll(/năm (\d{4})/g))
        expect(years.includes(year) || quoted.includes(year), printed).toBe(true);
    },
  );

  test.for(edition.topics)(
    '$slug: a reason that sends readers to another row calls it by its name',
    (topic) => {
      for (const { reason } of topic.readAside)
        for (const [, name] of reason.matchAll(/chỉ tiêu “([^”]+)”/g))
          expect(edition.topics.map((t) => t.name)).toContain(name);
    },
  );
});

describe('what a note says of a year or of silence', () => {
  test('a goal that “không kèm năm”, or of which no year is clear, has none in the data', () => {
    let held = 0;
    for (const { slug, note, statements } of edition.topics)
      for (const part of note.split(';')) {
        if (!/không kèm năm|không nói rõ cho năm nào/.test(part)) continue;
        for (const [, quoted = ''] of part.matchAll(/“([^”]+)”/g))
          for (const s of statements.filter(
            (own) => isGoal(own) && own.valueWords?.includes(quoted),
          )) {
            held += 1;
            expect(s.year, `${slug}: “${quoted}”`).toBeNull();
          }
      }
    expect(held).toBeGreaterThan(0);
  });

  test('“Chỉ nhắc …” of a subject leaves no clause unnamed that has the words readers ask it by', () => {
    let held = 0;
    for (const subject of edition.subjects)
      for (const { text, note } of subject.silences) {
        if (!note.startsWith('Chỉ nhắc')) continue;
        const asked = subject.asked.map((words) => words.toLowerCase());
        const named = new Set(subject.passages.map((p) => `${p.text}#${p.clause}`));
        const unnamed = (edition.texts.find((t) => t.slug === text)?.clauses ?? [])
          .filter((c) => asked.some((words) => c.words.toLowerCase().includes(words)))
          .map((c) => `${text}#${c.id}`)
          .filter((ref) => !named.has(ref));
        held += 1;
        expect(unnamed, `${subject.id}, ${text}: ${note}`).toEqual([]);
      }
    expect(held).toBeGreaterThan(2);
  });
});
