import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildSays, fileIn, statementIn, withoutLines } from '../support/spoil.ts';
import type { StatementData } from '../../src/schemas/statement.ts';

const nq22 = 'kien-giang-nq22';
const phones = 'ii_2-2-1-3_g1.1'; // "Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80%."
/** What the build says when one statement is changed, line numbers aside. */
const changed = (id: string, change: Partial<StatementData>, text = nq22): string =>
  withoutLines(
    buildSays((content) => {
      Object.assign(statementIn(content, text, id), change);
    }),
  );

test('the content as it is, copied, is accepted', () => {
  expect(buildSays(() => {})).toBe('accepted');
});

describe('a statement is refused when', () => {
  test('its quote is not in its clause: the message names the clause that holds it', () => {
    expect(
      changed(phones, { quote: 'Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 95%.' }),
    ).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: statement "ii_2-2-1-3_g1.1" quotes clause "ii_2-2-1-3_g1", which does not contain these words.
        The words stand in "ii_2-2-2-3_g1"."
    `);
  });
  test('its quote is in no clause: the message shows what the clause reads', () => {
    expect(changed(phones, { quote: 'Tỷ lệ dân số có điện thoại thông minh đạt 80%.' }))
      .toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: statement "ii_2-2-1-3_g1.1" quotes clause "ii_2-2-1-3_g1", which does not contain these words.
        The clause reads: "Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80%.""
    `);
  });
  test('its quote differs by a capital, a space or a mark', () => {
    for (const quote of [
      'tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80%.',
      'Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80 %.',
      'Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80%;',
    ])
      expect(changed(phones, { quote })).toContain('which does not contain these words.');
  });
  test('its clause is not in the text', () => {
    expect(changed(phones, { clause: 'ii_2-2-1-3_g9' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: statement "ii_2-2-1-3_g1.1" names the clause "ii_2-2-1-3_g9", which is not in this text.
        The words stand in "ii_2-2-1-3_g1"."
    `);
    expect(changed(phones, { clause: 'ii_2-2-1-3_g9', quote: 'không có' })).toContain(
      'The ids stand in content/ids.lock.',
    );
  });
  test('its id does not bear its clause', () => {
    expect(changed(phones, { id: 'ii_2-2-1-3_g2.9' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml: statement "ii_2-2-1-3_g2.9" does not bear the id of its clause "ii_2-2-1-3_g1".
        It begins with "ii_2-2-1-3_g1."."
    `);
  });
  test('its words are not in its quote', () => {
    expect(changed(phones, { words: 'điện thoại thông minh đạt 85%' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: statement "ii_2-2-1-3_g1.1" has "words" that are not in its quote.
        The quote reads: "Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80%.""
    `);
  });
  test('the words of its value are not in its words', () => {
    expect(changed(phones, { valueWords: 'đạt trên 80%' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: statement "ii_2-2-1-3_g1.1" has "valueWords" that are not in its words.
        The words read: "Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80%""
    `);
  });
  test('the words shown for it leave out one that makes less of it, ahead of them or after', () => {
    expect(
      changed(
        'dieu-1_iii_5_g7.1',
        { valueWords: 'không sử dụng bệnh án giấy' },
        'kien-giang-qd2174-2022',
      ),
    ).toMatchInlineSnapshot(`
      "content/statements/kien-giang-qd2174-2022.yaml:N: statement "dieu-1_iii_5_g7.1" shows “không sử dụng bệnh án giấy” without “tiến tới”, which makes less of it.
        "valueWords" are stretched until they hold it. The clause reads: "ứng dụng công nghệ số toàn diện tại các cơ sở khám bệnh, chữa bệnh góp phần cải cách hành chính, giảm tải bệnh viện, nâng cao chất lượng khám chữa bệnh, sử dụng hồ sơ bệnh án điện tử tiến tới không sử dụng bệnh án giấy""
    `);
    expect(
      changed('muc-4-2-1_g4_c1.2', { valueWords: 'Mỗi người dân' }, 'gia-lai-trinh-bay-nq04'),
    ).toContain('shows “Mỗi người dân” without “tiến tới”');
    expect(changed('iii_4_g3.2', { valueWords: 'mọi người dân' }, 'dong-thap-nq04')).toContain(
      'shows “mọi người dân” without “tạo điều kiện”',
    );
    expect(
      changed('iii_4_g3.2', { valueWords: 'tạo điều kiện cho mọi người dân' }, 'dong-thap-nq04'),
    ).toContain('without “có thể”');
  });
  test('nor are its words cut so that they hide it, nor is it farther off in the sentence', () => {
    expect(
      changed(
        'muc-5-6_g3_c1.2',
        { words: 'mỗi người dân có một hồ sơ số', valueWords: 'mỗi người dân' },
        'gia-lai-trinh-bay-nq04',
      ),
    ).toContain('without “thử nghiệm”');
    expect(
      changed(
        'dieu-1_iii_10_g4.1',
        { words: 'phổ cập kỹ năng số cho người dân', valueWords: 'phổ cập' },
        'kien-giang-qd2174-2022',
      ),
    ).toContain('without “chương trình”');
  });
  test('its number is softened by a word that neither its measure nor its denominator names', () => {
    expect(
      withoutLines(
        buildSays((content) => {
          const own = fileIn(content, 'indicators', 'nang-suat-lao-dong').data as {
            indicators: { id: string; name: string; group: string }[];
          };
          Object.assign(
            own.indicators.find((i) => i.id === 'nang-suat-lao-dong-gop-phan-tang') ?? {},
            { name: 'Năng suất lao động tăng', group: 'Mức tăng' },
          );
        }),
      ),
    ).toMatchInlineSnapshot(`
      "content/statements/gia-lai-trinh-bay-nq04.yaml:N: statement "muc-4-2-2_g3.1" gives a number without “góp phần”, which makes less of it.
        The name of its measure or its denominator says it. The statement reads: "Góp phần tăng năng suất lao động hằng năm từ 5 - 10%""
    `);
  });
  test('its denominator is not in its quote', () => {
    expect(changed(phones, { denominator: 'thuê bao điện thoại' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: statement "ii_2-2-1-3_g1.1" has a denominator "thuê bao điện thoại" that its quote does not name.
        The quote reads: "Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80%.""
    `);
  });
  test('its value is not in the words of its value', () => {
    expect(changed(phones, { value: 85 })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: statement "ii_2-2-1-3_g1.1" has the value 85, which "đạt 80%" does not print.
        Printed: 80."
    `);
    expect(changed('ii_2-2-1-2_d1.1', { value: 50.5 })).toContain(
      'has the value 50.5, which "đạt trên 50%" does not print.',
    );
  });
  test('its words print no number', () => {
    expect(
      changed('iii_6_g4.1', { kind: 'target', value: 100, unit: '%', operator: '=' }),
    ).toContain('Printed: no number.');
  });
  test('its upper end is not in the words of its value', () => {
    expect(changed('muc-4-2-2_g3.1', { valueMax: 12 }, 'gia-lai-trinh-bay-nq04')).toContain(
      'has the value 5, which "từ 5 - 10%" does not print.',
    );
  });
  test('it is a range without an upper end, or has one without being a range', () => {
    expect(changed('muc-4-2-2_g3.1', { valueMax: null }, 'gia-lai-trinh-bay-nq04'))
      .toMatchInlineSnapshot(`
      "content/statements/gia-lai-trinh-bay-nq04.yaml:N: statement "muc-4-2-2_g3.1" is a range without an upper end.
        A range has a value and a valueMax; all else has the value alone."
    `);
    expect(changed(phones, { valueMax: 80 })).toContain(
      'has an upper end but its words are no range',
    );
  });
  test('it is universal and has the value 100', () => {
    expect(changed('iii_3_g2.2', { value: 100, operator: '=', unit: '%' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: statement "iii_3_g2.2" has the value 100, which "phấn đấu đến năm 2025 phổ cập" does not print.
        Printed: 2025."
    `);
    expect(changed(phones, { kind: 'universal' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: statement "ii_2-2-1-3_g1.1" is "universal" but has the value 80.
        A universal or qualitative wording has the value null, never 100."
    `);
  });
  test('it is qualitative and has a value', () => {
    expect(changed(phones, { kind: 'qualitative' })).toContain(
      'is "qualitative" but has the value 80.',
    );
  });
  test('it is a target without a number', () => {
    expect(changed(phones, { value: null, operator: null, unit: null })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: statement "ii_2-2-1-3_g1.1" is a target without a number.
        A wording without a number is "universal" or "qualitative"."
    `);
  });
  test.for<[string, Partial<StatementData>]>([
    ['an operator', { operator: '=' }],
    ['a unit', { unit: '%' }],
    ['an upper end', { valueMax: 100 }],
  ])('it has %s but no value', ([, change]) => {
    expect(changed('iii_6_g4.1', change)).toContain(
      'has an operator, unit or upper end but no value.',
    );
  });
  test('it has a value but no unit', () => {
    expect(changed(phones, { unit: null })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: statement "ii_2-2-1-3_g1.1" counts in "null", but "đạt 80%" prints "%".
        The unit is "%" where the text prints "%", else "hạng", "nhóm" or the noun counted."
    `);
  });
  test('it counts in "%" what is not printed with "%", or the other way round', () => {
    expect(changed('iii_3-3_d6.1', { unit: '%' }, 'dong-thap-nq04')).toContain('counts in "%"');
    expect(changed(phones, { unit: 'hộ' })).toContain('counts in "hộ"');
  });
});

describe('an operator is refused that the words do not bear', () => {
  const cases: [
    what: string,
    text: string,
    id: string,
    operator: StatementData['operator'],
    bears: string,
  ][] = [
    ['"đạt 80%" is no >=', nq22, phones, '>=', '='],
    ['"đạt 80%" is no >', nq22, phones, '>', '='],
    ['"đạt trên 50%" is no >=', nq22, 'ii_2-2-1-2_d1.1', '>=', '>'],
    ['"trên môi trường mạng" is no >', nq22, 'ii_2-2-1-1_g2.3', '>', '='],
    ['"trung học cơ sở trở lên" is no >=', nq22, 'iii_7_g1.1', '>=', '='],
    ['"từ 15 tuổi trở lên" is no >=', 'kien-giang-qd2174-2022', 'dieu-1_ii_1-3_g2.1', '>=', '='],
    ['"tối thiểu 80%" is no =', 'kien-giang-qd2174-2022', 'dieu-1_ii_1-1_g1.2', '=', '>='],
    ['"60% dân số trở lên" is no =', 'dong-thap-nq04', 'ii_2-2-2_g2.1', '=', '>='],
    ['"nhóm 25" is no =', 'dong-thap-nq04', 'ii_2-1_g2.1', '=', '<='],
    ['"từ 5 - 10%" is no =', 'gia-lai-trinh-bay-nq04', 'muc-4-2-2_g3.1', '=', 'range'],
    ['"ít nhất một mô hình" is no =', 'dong-thap-nq04', 'iii_3-3_d6.1', '=', '>='],
  ];
  test.for(cases)('%s', ([, text, id, operator, bears]) => {
    const said = changed(id, { operator }, text);
    expect(said).toContain(`has the operator "${operator}", which "`);
    expect(said).toContain(`These words bear "${bears}".`);
  });
  test('even when the words of the value are stretched over an age', () => {
    const words =
      'dân số từ 15 tuổi trở lên có tài khoản giao dịch thanh toán tại ngân hàng hoặc tổ chức được phép khác đạt 80%';
    expect(
      changed(
        'dieu-1_ii_1-3_g2.1',
        { words, valueWords: words, operator: '>=' },
        'kien-giang-qd2174-2022',
      ),
    ).toContain('These words bear "=".');
  });
});

describe('a year is refused', () => {
  test('that its sentence does not print', () => {
    expect(changed(phones, { yearFrom: 'sentence' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: statement "ii_2-2-1-3_g1.1" takes the year 2025 from its sentence, which does not print it.
        Say where the year stands: in the sentence, in a heading above it, or in the deadline of its task."
    `);
    expect(changed('iii_3_g2.1', { year: 2030 })).toContain(
      'takes the year 2030 from its sentence, which does not print it.',
    );
  });
  test('that no heading above it prints', () => {
    expect(changed(phones, { year: 2026 })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: statement "ii_2-2-1-3_g1.1" takes the year 2026 from its heading, which does not print it.
        Say where the year stands: in the sentence, in a heading above it, or in the deadline of its task."
    `);
  });
  test('that only a heading elsewhere prints, or the deadline of another task', () => {
    expect(changed(phones, { year: 2030 })).toContain(
      'takes the year 2030 from its heading, which does not print it.',
    );
    expect(
      changed('dieu-1_khoan-3_diem-a_d2_g1.1', { year: 2024 }, 'tra-vinh-qd2043-2024'),
    ).toContain('takes the year 2024 from its deadline, which does not print it.');
  });
  test('that no deadline of its task prints', () => {
    expect(changed('dieu-1_khoan-3_diem-a_d2_g1.1', { year: 2026 }, 'tra-vinh-qd2043-2024'))
      .toMatchInlineSnapshot(`
      "content/statements/tra-vinh-qd2043-2024.yaml:N: statement "dieu-1_khoan-3_diem-a_d2_g1.1" takes the year 2026 from its deadline, which does not print it.
        Say where the year stands: in the sentence, in a heading above it, or in the deadline of its task."
    `);
  });
  test('without its origin, or an origin without a year', () => {
    expect(changed(phones, { yearFrom: null })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: statement "ii_2-2-1-3_g1.1" has a year without its origin, or an origin without a year.
        Give both or neither."
    `);
    expect(changed(phones, { year: null })).toContain(
      'has a year without its origin, or an origin without a year.',
    );
  });
});

describe('what is said twice is refused:', () => {
  test('a statement under another number', () => {
    expect(
      withoutLines(
        buildSays((content) => {
          fileIn(content, 'statements', nq22).data.statements.push({
            ...statementIn(content, nq22, phones),
            id: 'ii_2-2-1-3_g1.2',
          });
        }),
      ),
    ).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml: statement "ii_2-2-1-3_g1.2" says the same as "ii_2-2-1-3_g1.1".
        One statement per value and measure."
    `);
  });
  test('an id', () => {
    expect(
      withoutLines(
        buildSays((content) => {
          fileIn(content, 'statements', nq22).data.statements.push({
            ...statementIn(content, nq22, phones),
            indicator: 'thiet-bi-so-toan-dan',
          });
        }),
      ),
    ).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: statement "ii_2-2-1-3_g1.1" is given twice.
        Each statement of a clause takes the next running number."
    `);
  });
  test('an indicator, in its file or in two', () => {
    const twice = (slug: string) =>
      withoutLines(
        buildSays((content) => {
          fileIn(content, 'indicators', slug).data.indicators.push({
            ...fileIn(content, 'indicators', 'dien-thoai-thong-minh').data.indicators[0]!,
          });
        }),
      );
    expect(twice('dien-thoai-thong-minh')).toContain(
      'the indicator "dien-thoai-thong-minh-dan-so-truong-thanh" is given twice, also in dien-thoai-thong-minh.',
    );
    expect(twice('xep-hang-ict-index')).toMatchInlineSnapshot(`
      "content/indicators/xep-hang-ict-index.yaml: the indicator "dien-thoai-thong-minh-dan-so-truong-thanh" is given twice, also in dien-thoai-thong-minh.
        One measure, one indicator."
    `);
  });
});

describe('what leads to nothing is refused:', () => {
  test('an unknown indicator', () => {
    expect(changed(phones, { indicator: 'dien-thoai' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: statement "ii_2-2-1-3_g1.1" names the indicator "dien-thoai", which is not defined.
        Indicators stand in content/indicators/<topic>.yaml."
    `);
  });
  test('an unknown province of a text', () => {
    expect(
      withoutLines(
        buildSays((content) => {
          fileIn(content, 'texts', nq22).data.province = 'ca-mau';
        }),
      ),
    ).toMatchInlineSnapshot(`
      "content/texts/kien-giang-nq22.mdx:N: there is no province "ca-mau".
        Known: dong-thap, gia-lai, kien-giang, tra-vinh."
    `);
  });
  test('an unknown province in a cell that is said not to apply', () => {
    expect(
      withoutLines(
        buildSays((content) => {
          fileIn(content, 'topics', 'dien-thoai-thong-minh').data.notApplicable.push({
            province: 'ca-mau',
            year: 2025,
            reason: 'x',
          });
        }),
      ),
    ).toMatchInlineSnapshot(`
      "content/topics/dien-thoai-thong-minh.yaml:N: there is no province "ca-mau".
        Known: dong-thap, gia-lai, kien-giang, tra-vinh."
    `);
  });
  test('indicators whose file bears the name of no topic', () => {
    expect(
      withoutLines(
        buildSays((content) => {
          content.topics = content.topics.filter((t) => t.slug !== 'xep-hang-ict-index');
        }),
      ),
    ).toMatchInlineSnapshot(`
      "content/indicators/xep-hang-ict-index.yaml:N: there is no topic "xep-hang-ict-index".
        The file bears the name of its topic in content/topics/."
    `);
  });
  test('statements of an unknown text', () => {
    expect(
      buildSays((content) => {
        content.statements.push({
          ...fileIn(content, 'statements', nq22),
          slug: 'an-giang-nq1',
          file: 'content/statements/an-giang-nq1.yaml',
        });
      }),
    ).toMatchInlineSnapshot(`
      "content/statements/an-giang-nq1.yaml: there is no text "an-giang-nq1".
        Known: dong-thap-nq04, gia-lai-trinh-bay-nq04, kien-giang-nq22, kien-giang-qd2174-2022, tra-vinh-qd2043-2024."
    `);
  });
  test('a text without statements', () => {
    expect(
      buildSays((content) => {
        content.statements = content.statements.filter((s) => s.slug !== nq22);
      }),
    ).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml: the file is missing.
        Every text has its statements."
    `);
  });
  test('a source that is missing', () => {
    expect(
      buildSays((content) => {
        fileIn(content, 'texts', nq22).data.sourceFile = 'khong-co.txt';
      }),
    ).toMatch(/khong-co\.txt/);
  });
});

describe('what nobody uses or says is refused:', () => {
  test('an indicator that no statement uses', () => {
    expect(
      withoutLines(
        buildSays((content) => {
          fileIn(content, 'indicators', 'dien-thoai-thong-minh').data.indicators.push({
            ...fileIn(content, 'indicators', 'dien-thoai-thong-minh').data.indicators[0]!,
            id: 'dien-thoai-co-dinh',
          });
        }),
      ),
    ).toMatchInlineSnapshot(`
      "content/indicators/dien-thoai-thong-minh.yaml: no statement uses the indicator "dien-thoai-co-dinh".
        Remove it."
    `);
  });
  test('a topic without a statement', () => {
    expect(
      withoutLines(
        buildSays((content) => {
          content.topics.push({
            ...structuredClone(fileIn(content, 'topics', 'dien-thoai-thong-minh')),
            slug: 'dien-thoai-co-dinh',
            file: 'content/topics/dien-thoai-co-dinh.yaml',
          });
        }),
      ),
    ).toMatchInlineSnapshot(`
      "content/topics/dien-thoai-co-dinh.yaml: the topic "dien-thoai-co-dinh" has no statement.
        A topic is a row of the comparison; remove it or give it indicators that statements use."
    `);
  });
  test.for(['difference', 'note'] as const)(
    'words in “ ” in the %s of a topic that none of its statements says',
    (field) => {
      expect(
        withoutLines(
          buildSays((content) => {
            fileIn(content, 'topics', 'dien-thoai-thong-minh').data[field] = 'đếm “người lớn”';
          }),
        ),
      ).toMatch(
        new RegExp(
          `^content/topics/dien-thoai-thong-minh\\.yaml:N: "${field}" quotes “người lớn”, which no statement of this topic says\\.`,
        ),
      );
    },
  );
  test('words in “ ” that only another topic says', () => {
    expect(
      buildSays((content) => {
        fileIn(content, 'topics', 'xep-hang-ict-index').data.note = '“điện thoại thông minh”';
      }),
    ).toContain('which no statement of this topic says.');
  });
});

describe('a topic is refused when', () => {
  test('its verdict says one province and two speak', () => {
    expect(
      withoutLines(
        buildSays((content) => {
          fileIn(content, 'topics', 'dien-thoai-thong-minh').data.comparability = 'mot-tinh';
        }),
      ),
    ).toMatchInlineSnapshot(`
      "content/topics/dien-thoai-thong-minh.yaml:N: the verdict is "mot-tinh", but 4 province(s) set a goal, 3 of them with a number.
        It can be: so-duoc-co-luu-y, khac-thuoc-do."
    `);
  });
  test('its verdict compares and only one province speaks', () => {
    const alone = (content: Parameters<Parameters<typeof buildSays>[0]>[0]) =>
      content.topics.find((t) => t.data.comparability === 'mot-tinh') ??
      expect.fail('no topic of one province');
    expect(
      buildSays((content) => {
        alone(content).data.comparability = 'cung-thuoc-do';
      }),
    ).toMatch(
      /the verdict is "cung-thuoc-do", but 1 province\(s\) set a goal, [01] of them with a number\./,
    );
  });
  test('a cell that is said not to apply holds a goal', () => {
    expect(
      withoutLines(
        buildSays((content) => {
          fileIn(content, 'topics', 'dien-thoai-thong-minh').data.notApplicable.push({
            province: 'kien-giang',
            year: 2025,
            reason: 'x',
          });
        }),
      ),
    ).toMatchInlineSnapshot(`
      "content/topics/dien-thoai-thong-minh.yaml:N: kien-giang in 2025 is said not to apply, but "kien-giang-nq22.ii_2-2-1-3_g1.1" states a goal.
        A cell that does not apply holds no goal."
    `);
  });
  test('the unit of a statement is not that of its indicator', () => {
    expect(
      withoutLines(
        buildSays((content) => {
          fileIn(content, 'indicators', 'dien-thoai-thong-minh').data.indicators[0]!.unit =
            'thuê bao';
        }),
      ),
    ).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: statement "ii_2-2-1-3_g1.1" counts in "%", its indicator "dien-thoai-thong-minh-dan-so-truong-thanh" in "thuê bao".
        Another unit is another measure."
    `);
  });
});

test.for(['texts', 'provinces', 'statements', 'indicators', 'topics'] as const)(
  'an empty collection of %s is refused: the site is not built from nothing',
  (name) => {
    expect(
      buildSays((content) => {
        content[name].length = 0;
      }),
    ).toBe(`content/${name}: the folder is empty.\n  The site is not built from nothing.`);
  },
);

test('a refusal names the line of the file on which the statement stands', () => {
  const lines = readFileSync(`content/statements/${nq22}.yaml`, 'utf8').split('\n');
  const line = lines.indexOf(`  - id: ${phones}`) + 1;
  expect(line).toBeGreaterThan(1);
  expect(
    buildSays((content) => {
      statementIn(content, nq22, phones).value = 85;
    }),
  ).toMatch(
    new RegExp(
      `^content/statements/${nq22}\\.yaml:${line}: statement "${phones}" has the value 85`,
    ),
  );
});

test('a refusal names the line of the text on which a changed clause stands', () => {
  const mdx = readFileSync(`content/texts/${nq22}.mdx`, 'utf8').split('\n');
  const line = mdx.findIndex((l) => l.includes('điện thoại thông minh đạt 80%')) + 1;
  expect(
    buildSays((content) => {
      const t = fileIn(content, 'texts', nq22);
      t.body = t.body.replace('thông minh đạt 80%.', 'thông minh đạt 85%.');
    }),
  ).toBe(
    `content/texts/${nq22}.mdx:${line}: the id "ii_2-2-1-3_g1" stands on other words than it was given to.\n  If the transcription was mended, say so: npm run ids -- --mended ${nq22}#ii_2-2-1-3_g1`,
  );
});
