import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { stopsBy } from '../../../src/domain/words/bound-pairs.ts';
import { isGoal, mainYears } from '../../../src/domain/compare/compare.ts';
import { exceptionIn } from '../../../src/domain/compare/exception.ts';
import { valueText } from '../../../src/domain/compare/format.ts';
import { markText } from '../../../src/domain/national/mark-words.ts';
import { formatDate } from '../../../src/domain/words/dates.ts';
import type { Statement } from '../../../src/model/model.ts';
import { upperFirst } from '../../../src/domain/words/upper-first.ts';
import { verdictWords } from '../../../src/domain/compare/verdict-words.ts';
import { columnOf } from '../../../src/share/column-of.ts';
import { canvas } from '../../../src/share/canvas.ts';
import { layOutPicture } from '../../../src/share/layout.ts';
import type { Layout, Picture } from '../../../src/share/picture-type.ts';
import { pictureWords } from '../../../src/share/picture-alt.ts';
import { asPng, pictureSvg } from '../../../src/share/picture.ts';
import { stopsIn } from '../../../src/share/many-provinces.ts';
import { sizes } from '../../../src/share/column-lines.ts';
import { tellingWords } from '../../../src/share/telling-words.ts';
import { fittedPicture, fittedPictures } from '../../../src/share/fitted-pictures.ts';
import { pictureName } from '../../../src/share/pictures.ts';
import { faces, inkBox, lineWords, type Box } from '../../../src/share/placed.ts';
import { edition } from '../../support/edition.ts';
import { indicatorNamed, provincesNamed, statementWith, topicOf } from '../../support/samples.ts';

/** As long as a version becomes between two releases. */
const version = '2026.11.28-0123abcd';
const by = await faces();
const drawn = [...(await fittedPictures(edition))].map(([name, picture]) => ({
  name,
  picture,
  layout: layOutPicture(picture, 'doi-chieu.vn', by, version),
}));
const ofTopics = edition.topics.map((topic) => ({
  topic,
  provinces: edition.provinces,
  ...drawn.find((d) => d.name === pictureName('so-sanh', topic.slug))!,
}));

/** The edition with further provinces: one of which nothing is held on any topic, and as many as are silent. */
async function withMore(silent: number) {
  const [outside, ...others] = provincesNamed(
    'ngoai',
    ...Array.from({ length: silent }, (_, i) => `lang-${i + 1}`),
  );
  const provinces = [...edition.provinces, outside!, ...others];
  const topics = edition.topics.map((topic) => ({ ...topic, outside: ['ngoai'] }));
  const fitted = await fittedPictures({ ...edition, provinces, topics });
  return topics.map((topic) => {
    const picture = fitted.get(pictureName('so-sanh', topic.slug))!;
    const layout = layOutPicture(picture, 'doi-chieu.vn', by, version);
    return { topic, provinces, name: `${topic.slug} of ${provinces.length}`, picture, layout };
  });
}
/** With columns while there is room for them, and with lines or counts instead. */
const ofAnyNumber = [...ofTopics, ...(await withMore(0)), ...(await withMore(8))];

/** The words below the head of a province's column, line by line, and all of them in one line. */
function columnWords(
  { lines, marks, rules }: Layout,
  province: string,
): { readonly lines: readonly string[]; readonly all: string } {
  const mark = marks.find((m) => m.province === province)!;
  const rule = rules.find((r) => r.x === mark.x && r.y < mark.y && r.weight === 2)!;
  const own = lines
    .filter((l) => l.x === mark.x && l.y > mark.y + 30 && l.x < rule.x + rule.width && l.y < 556)
    .map(lineWords);
  return { lines: own, all: own.join(' ') };
}
const spaced = (words: string) => words.replaceAll('\u00a0', ' ');
/** Numbers exactly; a province's wordings that differ in a capital stand there once. */
const holds = (words: string, s: Statement) =>
  s.value === null
    ? spaced(words).toLowerCase().includes(s.valueWords.toLowerCase())
    : spaced(words).includes(spaced(valueText(s)));

test.for(drawn)('the picture $name names the version of the data, on one line', ({ layout }) => {
  expect(layout.lines.map(lineWords).filter((l) => l.endsWith(` · bản ${version}`))).toHaveLength(
    1,
  );
});

describe('a share picture of a comparison', () => {
  test.for(ofAnyNumber)(
    '$name: shows every value of every province with its year, or says how many it leaves out',
    ({ topic, layout, picture }) => {
      for (const { slug } of picture.columns.map((c) => c.province)) {
        const { all } = columnWords(layout, slug);
        const missing = topic.statements.filter(
          (s) => isGoal(s) && s.province === slug && !holds(all, s),
        );
        const said = Number(/còn (\d+) mục tiêu khác/.exec(all)?.[1] ?? 0);
        expect(
          missing.length === 0 || said > 0,
          `${slug}: ${missing.map(valueText).join('; ')} / ${all}`,
        ).toBe(true);
        for (const s of topic.statements.filter(
          (g) => isGoal(g) && g.province === slug && !missing.includes(g),
        ))
          expect(
            said > 0 ||
              all.includes(`${s.year ?? 'không ghi năm'}`) ||
              (all.includes('→') && mainYears.some((y) => y === s.year)),
            `${slug}, ${s.year}: ${all}`,
          ).toBe(true);
      }
    },
  );

  test.for(ofAnyNumber)(
    '$name: leaves no province out without a word: by a column, by its name below, or in a count',
    ({ topic, provinces, picture }) => {
      if (picture.units !== null) {
        const { answer, values, key } = picture.units;
        const asked = provinces.filter((p) => !topic.outside.includes(p.slug)).length;
        expect(answer).toContain(`/${asked} tỉnh đặt mục tiêu`);
        expect(key.includes('1 ngoài phạm vi')).toBe(topic.outside.length > 0);
        const marked = new Set(values.flatMap((v) => v.provinces.map((p) => p.slug)));
        const counted = [...(key.split('Không vẽ: ')[1] ?? '').matchAll(/(\d+) \p{L}/gu)];
        expect(marked.size + counted.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(
          provinces.length,
        );
        return;
      }
      const shown = new Set(picture.columns.map((c) => c.province.slug));
      const below = picture.below.join('\n');
      const setting = new Set(topic.statements.filter(isGoal).map((s) => s.province));
      for (const { slug, name } of provinces.filter((p) => !shown.has(p.slug))) {
        // Of a topic on which nobody sets a goal, the picture says that alone.
        if (setting.size === 0) continue;
        const asked = provinces.filter((p) => !topic.outside.includes(p.slug));
        const silent = asked.filter((p) => !setting.has(p.slug)).length;
        if (topic.outside.includes(slug)) expect(below).toMatch(`Ngoài phạm vi: ${name}`);
        else if (setting.has(slug))
          expect(below).toContain(`${setting.size}/${asked.length} tỉnh đặt mục tiêu`);
        else
          expect(below).toMatch(
            new RegExp(`${silent}(?: tỉnh khác)? không đặt mức|Không đặt mức: .*${name}`),
          );
      }
    },
  );

  test.for(ofAnyNumber)(
    '$name: names every province of a column, and says of each main year whether nothing is stated',
    ({ topic, layout, picture }) => {
      for (const { slug, name } of picture.columns.map((c) => c.province)) {
        expect(layout.lines.map(lineWords)).toContain(name);
        const { all } = columnWords(layout, slug);
        const goals = topic.statements.filter((s) => isGoal(s) && s.province === slug);
        const silent = mainYears.filter((y) => goals.every((s) => s.year !== y));
        if (goals.length === 0) expect(all).toBe('không đặt mức');
        else if (silent.length === 0) expect(all).not.toContain('không nêu');
        else
          expect(all).toMatch(
            new RegExp(`${silent.join(', ')}: không (nêu|áp dụng|đặt mức, có nói tới)`),
          );
      }
    },
  );

  test.for(ofTopics)(
    '$topic.slug: holds the whole verdict with its difference',
    ({ topic, layout }) => {
      const all = layout.lines.map(lineWords).join(' ');
      if (!topic.statements.some(isGoal))
        return expect(all).not.toContain(verdictWords[topic.comparability]);
      return expect(all).toContain(
        `${verdictWords[topic.comparability]}${topic.difference === null ? '' : `: ${topic.difference}`}`,
      );
    },
  );

  const ofExceptions = ofTopics.filter(({ topic }) =>
    topic.statements.some((s) => isGoal(s) && exceptionIn(s.quote) !== null),
  );
  test('some goals make an exception', () => {
    expect(ofExceptions.length).toBeGreaterThan(0);
  });
  test.for(ofExceptions)(
    '$topic.slug: says every exception that a goal on it makes, in the picture and in its words for those who do not see it',
    ({ topic, provinces, picture, layout }) => {
      for (const s of topic.statements.filter(isGoal)) {
        const except = exceptionIn(s.quote);
        if (except === null) continue;
        const { name } = provinces.find((p) => p.slug === s.province)!;
        const { all } = columnWords(layout, s.province);
        const leftOut = /còn \d+ mục tiêu khác/.test(all) && !holds(all, s);
        expect(leftOut || spaced(all).includes(except), `${s.id}: ${all}`).toBe(true);
        expect(
          pictureWords(picture)
            .split(`${name}: `)
            .slice(1)
            .some((own) => own.includes(except)),
          s.id,
        ).toBe(true);
      }
    },
  );

  test.for(ofTopics)(
    '$topic.slug: shows no bare word like “đều” where nothing says what it speaks of',
    ({ picture, layout }) => {
      for (const { province, entries } of picture.columns)
        for (const { label, steps } of entries)
          for (const step of steps.filter(
            (s) =>
              s.value === null &&
              s.valueWords.length <= 12 &&
              s.sentence !== null &&
              s.sentence.length > s.valueWords.length,
          ))
            if (label === null || label.startsWith('Câu không có số'))
              expect(columnWords(layout, province.slug).all).not.toContain(`“${step.valueWords}”`);
    },
  );

  test('counts on itself what it has no room for', () => {
    for (const { name, layout } of drawn) {
      const said = layout.lines
        .map(lineWords)
        .flatMap((words) =>
          [...words.matchAll(/còn (\d+) mục tiêu khác/g)].map(([, n]) => Number(n)),
        );
      expect(
        said.reduce((sum, n) => sum + n, 0),
        name,
      ).toBe(layout.left);
    }
  });

  test('two values of one year and measure both stand there', () => {
    const layout = layOf(
      topicOf([
        statementWith(),
        statementWith({ operator: '>', value: 50, valueWords: 'trên 50%' }),
      ]),
    );
    expect(columnWords(layout, 'kien-giang').all).toContain('2025: 80%');
    expect(columnWords(layout, 'kien-giang').all).toContain('2025: trên\u00a050%');
  });

  test('values of one measure with different exceptions each have theirs; one that all make is said once', () => {
    const [secret, present] = ['(trừ văn bản mật).', '(ngoại trừ dịch vụ tại chỗ).'];
    const apart = columnWords(
      layOf(
        topicOf([
          statementWith({ quote: `80% ${secret}` }),
          statementWith({ year: 2030, value: 90, valueWords: '90%', quote: `90% ${present}` }),
        ]),
      ),
      'kien-giang',
    ).lines;
    expect(apart.slice(0, 4)).toEqual([
      '2025: 80%',
      'trừ văn bản mật',
      '2030: 90%',
      'ngoại trừ dịch vụ tại chỗ',
    ]);
    const shared = topicOf(
      ['một', 'hai'].map((m) =>
        statementWith({ indicator: indicatorNamed(m), quote: `80% ${secret}` }),
      ),
    );
    const { all } = columnWords(layOf(shared), 'kien-giang');
    expect(all.match(/trừ văn bản mật/g)).toEqual(['trừ văn bản mật']);
    expect(all).toContain('đều trừ văn bản mật');
  });

  test('two texts of a province that differ in their exception alone are two values', () => {
    const { all } = columnWords(
      layOf(topicOf([statementWith(), statementWith({ quote: '80% (trừ văn bản mật).' })])),
      'kien-giang',
    );
    expect(all).toMatch(/^2025: 80% 2025: 80% trừ văn bản mật/);
  });

  test('with more than it can hold says how much is missing, and leads to the page', () => {
    const many = Array.from({ length: 14 }, (_, i) =>
      statementWith({
        indicator: indicatorNamed(`thước đo thứ ${i + 1}`),
        value: i + 1,
        valueWords: `đạt ${i + 1}%`,
      }),
    );
    const layout = layOf(topicOf(many));
    const { all } = columnWords(layout, 'kien-giang');
    const shown = many.filter((s) => all.includes(`2025: ${s.value}% `)).length;
    expect(shown).toBeGreaterThan(3);
    expect(layout.left).toBe(14 - shown);
    expect(all).toContain(`còn ${14 - shown} mục tiêu khác: xem bảng so sánh`);
    expect(layout.lines.map(lineWords)).toContain('doi-chieu.vn/so-sanh/x/');
  });

  test('without an address of the site names none', () => {
    const { picture } = ofTopics[0]!;
    expect(
      layOutPicture(picture, '', by)
        .lines.map(lineWords)
        .filter((w) => w.includes('/so-sanh/')),
    ).toEqual([]);
  });
});

/** A topic made up for a test, in the form of a picture. */
const layOf = (topic: ReturnType<typeof topicOf>): Layout =>
  layOutPicture(
    {
      kind: '',
      title: 'X',
      subject: null,
      verdict: { comparability: 'cung-thuoc-do', difference: null },
      below: [],
      national: null,
      units: null,
      source: 'Nguồn',
      path: '/so-sanh/x/',
      columns: provincesNamed('kien-giang', 'dong-thap').map((p) =>
        columnOf(topic, p, stopsIn(edition.provinces)),
      ),
    } satisfies Picture,
    'doi-chieu.vn',
    by,
  );

test('a column says where a topic is outside of all that is held, and nothing else', () => {
  const layout = layOf(topicOf([statementWith()], { outside: ['dong-thap'] }));
  expect(columnWords(layout, 'dong-thap').all).toBe('ngoài phạm vi');
});

describe('every share picture', () => {
  const touch = (a: Box, b: Box) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  test('has a whole title, and every page of a topic has a picture of its own', () => {
    for (const { picture, layout } of drawn)
      expect(layout.lines.map(lineWords).join(' ')).toContain(picture.title);
    expect(new Set(ofTopics.map((d) => d.name)).size).toBe(edition.topics.length);
  });

  test.for(drawn)(
    '$name: no words leave the picture, touch others, cross a rule or stand on a mark',
    ({ layout }) => {
      const boxes = layout.lines.map((line) => ({ words: lineWords(line), box: inkBox(line, by) }));
      const inner = {
        left: canvas.side - 2,
        right: canvas.width - canvas.side + 2,
        top: 20,
        bottom: canvas.height - 20,
      };
      const wordmark: Box = { left: canvas.side, right: 280, top: 40, bottom: 78 };
      const solid: Box[] = [
        wordmark,
        ...layout.rules.map((r) => ({
          left: r.x,
          right: r.x + r.width,
          top: r.y - r.weight / 2,
          bottom: r.y + r.weight / 2,
        })),
        ...layout.marks.map((m) => ({ left: m.x, right: m.x + 21, top: m.y, bottom: m.y + 21 })),
      ];
      for (const { words, box } of boxes) {
        expect(
          box.left >= inner.left &&
            box.right <= inner.right &&
            box.top >= inner.top &&
            box.bottom <= inner.bottom,
          `${words} leaves the picture`,
        ).toBe(true);
        expect(
          solid.filter((s) => touch(s, box)),
          `${words} touches a rule or a mark`,
        ).toEqual([]);
      }
      expect(
        boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter((b) => touch(a.box, b.box))
            .map((b) => `${a.words} / ${b.words}`),
        ),
      ).toEqual([]);
    },
  );

  test.for(drawn)(
    '$name: nothing is set smaller than 21 px, and every character is in the fonts',
    ({ layout }) => {
      for (const run of layout.lines.flatMap((l) => l.runs)) {
        expect(run.size).toBeGreaterThanOrEqual(21);
        expect(
          [...run.words].filter((c) => !by[run.face].has(c)),
          `${run.words} (${run.face})`,
        ).toEqual([]);
      }
    },
  );

  test.for(drawn)(
    '$name: its words for those who do not see it hold title, verdict and every value',
    ({ picture }) => {
      const words = pictureWords(picture);
      expect(words).toContain(picture.title);
      if (picture.verdict !== null)
        expect(words).toContain(upperFirst(verdictWords[picture.verdict.comparability]));
      for (const { province, entries } of picture.columns) {
        const own = words.slice(words.indexOf(`${province.name}: `));
        for (const step of entries.flatMap((e) => e.steps))
          expect(spaced(own)).toContain(step.value === null ? step.valueWords : step.value.number);
      }
    },
  );
});

const fullest = drawn.toSorted((a, b) => b.layout.lines.length - a.layout.lines.length);
const withShadowOnce = [
  'so-sanh-doanh-nghiep-nho-va-vua',
  'so-sanh-dich-vu-cong-muc-do-4',
  'so-sanh-dieu-hanh-tren-phan-mem-dung-chung',
];
test.for([
  ...fullest.slice(0, 4),
  ...fullest.slice(-1),
  ...drawn.filter((d) => withShadowOnce.includes(d.name)),
])('$name: reduced to few colours it has no shadow on the paper', async ({ layout }) => {
  const svg = pictureSvg(layout, by);
  const [full, few] = await Promise.all([
    sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer(),
    sharp(await asPng(svg))
      .removeAlpha()
      .raw()
      .toBuffer(),
  ]);
  expect(few.length).toBe(full.length);
  const ground = [0xf4, 0xf3, 0xec];
  let [stained, worst] = [0, 0];
  for (let i = 0; i < full.length; i += 3) {
    const off = Math.max(...[0, 1, 2].map((c) => Math.abs(full[i + c]! - few[i + c]!)));
    if (ground.every((v, c) => full[i + c] === v) && off > 0) stained++;
    worst = Math.max(worst, off);
  }
  expect(stained, 'points of plain paper that changed').toBe(0);
  expect(worst, 'largest change of a colour').toBeLessThan(30);
});

describe('the national mark in a share picture', () => {
  const shownIn = drawn.filter((d) => d.picture.national !== null);
  test('is of the one measure it names, for its year, with decision, date and how far it was checked', () => {
    expect(shownIn.length).toBeGreaterThan(2);
    for (const { name, picture } of shownIn) {
      const topic = ofTopics.find((t) => t.picture.title === picture.title)?.topic;
      const said = spaced(picture.national ?? '');
      const own = edition.nationalMarks.filter(
        (m) => said.includes(m.decision.number) && (topic === undefined || m.topic === topic.slug),
      );
      const groups = new Set(
        edition.topics
          .find((t) => t.slug === own[0]?.topic)
          ?.statements.filter(isGoal)
          .map((s) => s.indicator.group),
      );
      const values = [...said.matchAll(/(20\d\d): ([^,(]+?)(?=,| \()/g)];
      expect(values.length, said).toBeGreaterThan(0);
      for (const [, year, value] of values) {
        const mark = own.find(
          (m) => String(m.year) === year && spaced(markText(m)) === value && m.indicator !== null,
        );
        expect(mark, `${name}: ${said}`).toBeDefined();
        if (groups.size > 1)
          expect(said.toLowerCase()).toContain(`(${mark!.indicator!.group.toLowerCase()})`);
        expect(said).toContain(
          `(${mark!.decision.number}, ngày ${formatDate(mark!.decision.date)}`,
        );
        if (mark!.confirmed === null) expect(said).toContain('chưa đối chiếu bản gốc');
      }
    }
  });

  test('stands on one line, costs no word and no size, and is in the words for those who do not see it', () => {
    for (const { picture, layout } of shownIn) {
      expect(layout.lines.filter((l) => lineWords(l) === picture.national).length).toBe(1);
      const bare = layOutPicture({ ...picture, national: null }, 'doi-chieu.vn', by);
      expect(layout.left).toBe(bare.left);
      expect(layout.lines.length).toBe(bare.lines.length + 1);
      expect(pictureWords(picture)).toContain(picture.national);
    }
  });
});

test('a picture that is asked for alone, by its name, is the one among all', async () => {
  for (const { name, picture } of drawn.slice(0, 3))
    expect(await fittedPicture(edition, name)).toBe(picture);
  expect(await fittedPicture(edition, 'khong-co')).toBeUndefined();
});

test('an excerpt in a picture begins and ends where no word of several syllables is cut, at no size', () => {
  const stops = stopsBy(edition.texts.flatMap((t) => t.clauses.map((c) => c.words)));
  const cut = ofTopics.flatMap(({ topic, provinces }) =>
    provinces.flatMap((p) =>
      columnOf(topic, p, stopsIn(provinces)).entries.flatMap((e) =>
        e.steps.flatMap((step) => {
          const { sentence, valueWords } = step;
          if (step.value !== null || sentence === null) return [];
          const may = new Set([0, sentence.length, ...stops(sentence)]);
          return sizes.flatMap(({ around }) => {
            const shown = tellingWords(step, around);
            // With the topic's name from elsewhere in the statement, an excerpt has two parts.
            const parts = sentence.includes(shown.replace(/^…|…$/gu, ''))
              ? [shown]
              : shown.split(/(?<=…) /u);
            const from = step.thing === undefined ? -1 : sentence.indexOf(step.thing);
            const thing = { from, to: from + (step.thing?.length ?? 0) };
            const isSound = parts.every((part) => {
              const words = part.replace(/^…|…$/gu, '');
              const at = sentence.indexOf(words);
              const end = at + words.length;
              return (
                words === valueWords ||
                words === step.thing ||
                (at >= 0 &&
                  (may.has(at === 0 ? 0 : at - 1) || at === thing.from) &&
                  (may.has(end) || end === thing.to || /[\s,;:.–-]/.test(sentence[end]!)))
              );
            });
            return isSound ? [] : [`${topic.slug}, ${around}: ${shown}`];
          });
        }),
      ),
    ),
  );
  expect(cut).toEqual([]);
  const column = columnOf(
    edition.topics.find((t) => t.slug === 'don-thuoc-dien-tu')!,
    edition.provinces.find((p) => p.slug === 'gia-lai')!,
    stops,
  );
  expect(tellingWords(column.entries[0]!.steps[0]!, 60)).toBe(
    '…đều được triển khai hoạt động quản lý… đơn thuốc điện tử',
  );
  expect(stops('các cơ quan nhà nước thực hiện')).not.toContain('các cơ quan nhà'.length);
});

describe('the share picture of a subject, and of two texts', () => {
  const named = (name: string) => drawn.find((d) => d.name === name) ?? expect.fail(name);
  test('a subject says of every text in how many clauses it speaks, how many have a number, or why it says nothing', () => {
    for (const subject of edition.subjects) {
      const { picture } = named(pictureName('chu-de', subject.id));
      expect(picture.title).toBe(subject.name);
      expect(picture.below).toHaveLength(edition.provinces.flatMap((p) => p.texts).length);
      for (const province of edition.provinces)
        for (const text of province.texts) {
          const about = subject.passages.filter(
            (p) => p.text === text.slug && p.weight === 'about',
          ).length;
          const line = picture.below.find(
            (l) =>
              l.startsWith(province.name) &&
              (province.texts.length === 1 || l.includes(text.number ?? '?')),
          );
          if (about > 0) expect(line).toContain(`: ${about} đoạn, `);
          else expect(line).not.toMatch(/: \d/);
        }
    }
  });
  test('two texts say on how many topics both set goals, and on how many one', () => {
    const { picture } = named(pictureName('doi-chieu', 'kien-giang-nq22-kien-giang-qd2174-2022'));
    const setting = (slug: string) =>
      new Set(
        edition.topics
          .filter((t) => t.statements.some((s) => isGoal(s) && s.text === slug))
          .map((t) => t.slug),
      );
    const [a, b] = ['kien-giang-nq22', 'kien-giang-qd2174-2022'].map(setting);
    const both = a!.intersection(b!).size;
    expect(picture.below).toContain(
      `${both} chỉ tiêu cả hai đặt mục tiêu, ${a!.size + b!.size - 2 * both} chỉ tiêu chỉ một bên`,
    );
    expect(picture.below.at(-2)).toMatch(/^\d+ chỗ giữ nguyên/);
    expect(picture.below.at(-1)).toMatch(/^\d+ chỗ chỉ .+ có, \d+ chỗ chỉ .+ có$/);
  });
  test('nothing reaches the line above the source', () => {
    for (const { name, layout } of drawn.filter((d) => /^(?:chu-de|doi-chieu)-/.test(d.name))) {
      const [foot] = layout.rules.map((r) => r.y).toSorted((x, y) => y - x);
      const lowest = Math.max(...layout.lines.map((l) => l.y).filter((y) => y < foot!));
      expect(lowest, name).toBeLessThan(foot! - 12);
    }
  });
});
