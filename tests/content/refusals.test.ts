import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  buildSays,
  copyOfContent,
  fileIn,
  statementIn,
  withoutLines,
  type SpoiltContent,
} from '../support/spoil.ts';
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
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" dẫn đoạn "ii_2-2-1-3_g1", đoạn không có đúng những chữ trong "quote".
        Những chữ ấy nằm ở đoạn "ii_2-2-2-3_g1"."
    `);
  });
  test('its quote is in no clause: the message shows what the clause reads', () => {
    expect(changed(phones, { quote: 'Tỷ lệ dân số có điện thoại thông minh đạt 80%.' }))
      .toMatchInlineSnapshot(`
        "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" dẫn đoạn "ii_2-2-1-3_g1", đoạn không có đúng những chữ trong "quote".
          Đoạn ấy viết: “Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80%.”"
      `);
  });
  test('its quote differs by a capital, a space or a mark', () => {
    for (const quote of [
      'tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80%.',
      'Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80 %.',
      'Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80%;',
    ])
      expect(changed(phones, { quote })).toContain('đoạn không có đúng những chữ trong "quote".');
  });
  test('its clause is not in the text', () => {
    expect(changed(phones, { clause: 'ii_2-2-1-3_g9' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" ghi đoạn "ii_2-2-1-3_g9", đoạn không có trong văn bản này.
        Những chữ ấy nằm ở đoạn "ii_2-2-1-3_g1"."
    `);
    expect(changed(phones, { clause: 'ii_2-2-1-3_g9', quote: 'không có' })).toContain(
      'Mã của mọi đoạn nằm trong content/ids.lock.',
    );
  });
  test('its id does not bear its clause', () => {
    expect(changed(phones, { id: 'ii_2-2-1-3_g2.9' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml: cam kết "ii_2-2-1-3_g2.9" có mã không mở đầu bằng mã đoạn "ii_2-2-1-3_g1" của nó.
        Mã phải mở đầu bằng "ii_2-2-1-3_g1."."
    `);
  });
  test('its words are not in its quote', () => {
    expect(changed(phones, { words: 'điện thoại thông minh đạt 85%' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" có "words" không nằm trong "quote".
        Trường "quote" viết: “Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80%.”"
    `);
  });
  test('the words of its value are not in its words', () => {
    expect(changed(phones, { valueWords: 'đạt trên 80%' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" có "valueWords" không nằm trong "words".
        Trường "words" viết: “Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80%”"
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
      "content/statements/kien-giang-qd2174-2022.yaml:N: cam kết "dieu-1_iii_5_g7.1" hiện “không sử dụng bệnh án giấy” mà bỏ “tiến tới”, chữ làm nhẹ mục tiêu.
        Kéo dài "valueWords" cho tới khi có chữ ấy. Đoạn ấy viết: “ứng dụng công nghệ số toàn diện tại các cơ sở khám bệnh, chữa bệnh góp phần cải cách hành chính, giảm tải bệnh viện, nâng cao chất lượng khám chữa bệnh, sử dụng hồ sơ bệnh án điện tử tiến tới không sử dụng bệnh án giấy”"
    `);
    expect(
      changed('muc-4-2-1_g4_c1.2', { valueWords: 'Mỗi người dân' }, 'gia-lai-trinh-bay-nq04'),
    ).toContain('hiện “Mỗi người dân” mà bỏ “tiến tới”');
    expect(changed('iii_4_g3.2', { valueWords: 'mọi người dân' }, 'dong-thap-nq04')).toContain(
      'hiện “mọi người dân” mà bỏ “tạo điều kiện”',
    );
    expect(
      changed('iii_4_g3.2', { valueWords: 'tạo điều kiện cho mọi người dân' }, 'dong-thap-nq04'),
    ).toContain('mà bỏ “có thể”');
  });
  test('nor are its words cut so that they hide it, nor is it farther off in the sentence', () => {
    expect(
      changed(
        'muc-5-6_g3_c1.2',
        { words: 'mỗi người dân có một hồ sơ số', valueWords: 'mỗi người dân' },
        'gia-lai-trinh-bay-nq04',
      ),
    ).toContain('mà bỏ “thử nghiệm”');
    expect(
      changed(
        'dieu-1_iii_10_g4.1',
        { words: 'phổ cập kỹ năng số cho người dân', valueWords: 'phổ cập' },
        'kien-giang-qd2174-2022',
      ),
    ).toContain('mà bỏ “chương trình”');
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
      "content/statements/gia-lai-trinh-bay-nq04.yaml:N: cam kết "muc-4-2-2_g3.1" nêu con số mà bỏ “góp phần”, chữ làm nhẹ mục tiêu.
        Tên hoặc nhóm của thước đo, hoặc trường "denominator", phải có chữ ấy. Cam kết viết: “Góp phần tăng năng suất lao động hằng năm từ 5 - 10%”"
    `);
  });
  test('it counts a part of a thing, and the label of its measure does not say which', () => {
    const labelled = (topic: string, id: string, group: string) =>
      withoutLines(
        buildSays((content) => {
          const own = fileIn(content, 'indicators', topic).data as {
            indicators: { id: string; group: string }[];
          };
          Object.assign(own.indicators.find((i) => i.id === id) ?? {}, { group });
        }),
      );
    expect(
      labelled(
        'tich-hop-cong-dich-vu-cong',
        'tich-hop-cong-dich-vu-cong-quoc-gia',
        'Cổng quốc gia',
      ),
    ).toMatchInlineSnapshot(`
      "content/statements/tra-vinh-qd2043-2024.yaml:N: cam kết "dieu-1_khoan-3_diem-a_d9_g2.2" chỉ tính một phần, “đủ điều kiện”, mà nhãn “Cổng quốc gia” của thước đo không nói.
        Thêm những chữ ấy vào "group" của thước đo "tich-hop-cong-dich-vu-cong-quoc-gia"; câu khác không giới hạn như thế thì là thước đo khác."
    `);
    expect(
      labelled(
        'mang-truyen-so-lieu-chuyen-dung',
        'mang-truyen-so-lieu-chuyen-dung-may-tinh',
        'Máy tính',
      ),
    ).toContain('chỉ tính một phần, “(trong phạm vi mạng LAN)”');
  });
  test('its denominator is not in its quote', () => {
    expect(changed(phones, { denominator: 'thuê bao điện thoại' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" có "denominator" là “thuê bao điện thoại”, chữ không có trong "quote".
        Trường "quote" viết: “Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt 80%.”"
    `);
  });
  test('its value is not in the words of its value', () => {
    expect(changed(phones, { value: 85 })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" có "value" là 85, nhưng “đạt 80%” không in như thế.
        Số được in: 80."
    `);
    expect(changed('ii_2-2-1-2_d1.1', { value: 50.5 })).toContain(
      'có "value" là 50.5, nhưng “đạt trên 50%” không in như thế.',
    );
  });
  test('its words print no number', () => {
    expect(
      changed('iii_6_g4.1', { kind: 'target', value: 100, unit: '%', operator: '=' }),
    ).toContain('Số được in: không có số nào.');
  });
  test('its upper end is not in the words of its value', () => {
    expect(changed('muc-4-2-2_g3.1', { valueMax: 12 }, 'gia-lai-trinh-bay-nq04')).toContain(
      'có "value" là 5, nhưng “từ 5 - 10%” không in như thế.',
    );
  });
  test('it is a range without an upper end, or has one without being a range', () => {
    expect(changed('muc-4-2-2_g3.1', { valueMax: null }, 'gia-lai-trinh-bay-nq04'))
      .toMatchInlineSnapshot(`
        "content/statements/gia-lai-trinh-bay-nq04.yaml:N: cam kết "muc-4-2-2_g3.1" là một khoảng mà không có "valueMax".
          Khoảng có cả "value" và "valueMax"; mọi trường hợp khác chỉ có "value"."
      `);
    expect(changed(phones, { valueMax: 80 })).toContain(
      'có "valueMax" mà lời của nó không phải là một khoảng.',
    );
  });
  test('it is universal and has the value 100', () => {
    expect(changed('iii_3_g2.2', { value: 100, operator: '=', unit: '%' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "iii_3_g2.2" có "value" là 100, nhưng “phấn đấu đến năm 2025 phổ cập” không in như thế.
        Số được in: 2025."
    `);
    expect(changed(phones, { kind: 'universal' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" có "kind" là "universal" mà lại có "value" là 80.
        Lời phổ quát và mục tiêu bằng lời có "value" là null, không bao giờ là 100."
    `);
  });
  test('it is qualitative and has a value', () => {
    expect(changed(phones, { kind: 'qualitative' })).toContain(
      'có "kind" là "qualitative" mà lại có "value" là 80.',
    );
  });
  test('it is a target without a number', () => {
    expect(changed(phones, { value: null, operator: null, unit: null })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" có "kind" là "target" mà không có con số.
        Lời không có con số thì "kind" là "universal" hoặc "qualitative"."
    `);
  });
  test.for<[string, Partial<StatementData>]>([
    ['an operator', { operator: '=' }],
    ['a unit', { unit: '%' }],
    ['an upper end', { valueMax: 100 }],
  ])('it has %s but no value', ([, change]) => {
    expect(changed('iii_6_g4.1', change)).toContain(
      'có "operator", "unit" hoặc "valueMax" mà không có "value".',
    );
  });
  test('it has a value but no unit', () => {
    expect(changed(phones, { unit: null })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" có "unit" là null, nhưng “đạt 80%” có dấu %.
        Văn bản in dấu % thì đơn vị là "%", không thì là "hạng", "nhóm" hoặc danh từ được đếm."
    `);
  });
  test('it counts in "%" what is not printed with "%", or the other way round', () => {
    expect(changed('iii_3-3_d6.1', { unit: '%' }, 'dong-thap-nq04')).toContain('có "unit" là "%"');
    expect(changed(phones, { unit: 'hộ' })).toContain('có "unit" là "hộ"');
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
    expect(said).toContain(`có "operator" là "${operator}", nhưng “`);
    expect(said).toContain(`Những chữ ấy ứng với "${bears}".`);
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
    ).toContain('Những chữ ấy ứng với "=".');
  });
});

describe('a part of the text is refused', () => {
  test('that the nearest heading does not name', () => {
    expect(changed(phones, { section: 'nhiem-vu' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" có "section" là "nhiem-vu", nhưng đề mục phía trên là của phần khác.
        Đề mục gần nhất cho biết đoạn này thuộc: muc-tieu."
    `);
    expect(changed('iii_3_g2.1', { section: 'muc-tieu' })).toContain('thuộc: nhiem-vu.');
    expect(
      changed('dieu-1_khoan-1_diem-a.1', { section: 'muc-tieu' }, 'tra-vinh-qd2043-2024'),
    ).toContain('thuộc: quan-diem.');
  });
});

describe('a kind is refused', () => {
  test('that the words do not bear: for everyone or not', () => {
    expect(changed('iii_3_g2.1', { kind: 'qualitative' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "iii_3_g2.1" có "kind" là "qualitative", nhưng “phấn đấu đến năm 2025 phổ cập” nói là cho tất cả.
        Lời như thế có "kind" là "universal"."
    `);
    expect(changed('ii_2-1_g1.1', { kind: 'universal' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-1_g1.1" có "kind" là "universal", nhưng “phấn đấu Kiên Giang nằm trong tóp dẫn đầu” không nói là cho tất cả.
        "valueWords" có “phổ cập”, “mỗi”, “mọi”, “tất cả”, “toàn bộ”, “đều” hay “toàn dân”; không có thì "kind" là "qualitative"."
    `);
  });
  test('that does not go with its part: no goal in the situation, no situation among the goals', () => {
    const [baseline] = fileIn(copyOfContent(), 'statements', nq22).data.statements.filter(
      (s) => s.kind === 'baseline' && s.value !== null,
    );
    expect(changed(baseline!.id, { kind: 'target' })).toContain(
      'có "kind" là "target" mà "section" là "tinh-hinh".',
    );
    expect(changed(phones, { kind: 'baseline' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" có "kind" là "baseline" ở phần "muc-tieu", nhưng câu không nói đã đạt gì.
        Câu ngoài phần tình hình nói hiện trạng thì có “đã”, “hiện”, “đang”, “tính đến” hay “so với”; không có thì "kind" là "target", hoặc "other" nếu không là mục tiêu."
    `);
  });
});

describe('a year is refused', () => {
  test('that its sentence does not print', () => {
    expect(changed(phones, { yearFrom: 'sentence' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" có "yearFrom" là "sentence", nhưng chỗ ấy không in năm 2025.
        Chỗ gần nhất in: không có năm nào. "sentence" là năm gần lời ấy nhất trong đoạn, "heading" là đề mục gần nhất có năm, "deadline" là dòng thời hạn của nhiệm vụ."
    `);
    expect(changed('iii_3_g2.1', { year: 2030 })).toContain(
      'có "yearFrom" là "sentence", nhưng chỗ ấy không in năm 2030.',
    );
  });
  test('that no heading above it prints', () => {
    expect(changed(phones, { year: 2026 })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" có "yearFrom" là "heading", nhưng chỗ ấy không in năm 2026.
        Chỗ gần nhất in: 2025. "sentence" là năm gần lời ấy nhất trong đoạn, "heading" là đề mục gần nhất có năm, "deadline" là dòng thời hạn của nhiệm vụ."
    `);
  });
  test('that only a heading elsewhere prints, or the deadline of another task', () => {
    expect(changed(phones, { year: 2030 })).toContain(
      'có "yearFrom" là "heading", nhưng chỗ ấy không in năm 2030.',
    );
    expect(
      changed('dieu-1_khoan-3_diem-a_d2_g1.1', { year: 2024 }, 'tra-vinh-qd2043-2024'),
    ).toContain('có "yearFrom" là "deadline", nhưng chỗ ấy không in năm 2024.');
  });
  test('that a heading farther above prints, or another part of its sentence', () => {
    // The title of the plan, above all of it, prints 2022, 2025 and 2030.
    expect(changed('dieu-1_ii_1-3_g2.1', { year: 2030 }, 'kien-giang-qd2174-2022')).toContain(
      'có "yearFrom" là "heading", nhưng chỗ ấy không in năm 2030.\n  Chỗ gần nhất in: 2025.',
    );
    // "đến năm 2025, … nằm trong nhóm 25, đến năm 2030 nằm trong nhóm 20"
    expect(changed('ii_2-1_g2.1', { year: 2030 }, 'dong-thap-nq04')).toContain(
      'chỗ ấy không in năm 2030.\n  Chỗ gần nhất in: 2025.',
    );
    expect(changed('ii_2-1_g2.2', { year: 2025 }, 'dong-thap-nq04')).toContain(
      'chỗ ấy không in năm 2025.\n  Chỗ gần nhất in: 2030.',
    );
  });
  test('that is left out, though its nearest heading or its deadline gives it', () => {
    expect(changed(phones, { year: null, yearFrom: null })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" có "year" là null, nhưng đề mục phía trên in năm 2025.
        Ghi năm ấy, và "yearFrom" là "heading"."
    `);
    expect(
      changed(
        'dieu-1_khoan-3_diem-a_d2_g1.1',
        { year: null, yearFrom: null },
        'tra-vinh-qd2043-2024',
      ),
    ).toContain('có "year" là null, nhưng dòng thời hạn của nó in năm 2025.');
  });
  test('that no deadline of its task prints', () => {
    expect(changed('dieu-1_khoan-3_diem-a_d2_g1.1', { year: 2026 }, 'tra-vinh-qd2043-2024'))
      .toMatchInlineSnapshot(`
        "content/statements/tra-vinh-qd2043-2024.yaml:N: cam kết "dieu-1_khoan-3_diem-a_d2_g1.1" có "yearFrom" là "deadline", nhưng chỗ ấy không in năm 2026.
          Chỗ gần nhất in: 2025. "sentence" là năm gần lời ấy nhất trong đoạn, "heading" là đề mục gần nhất có năm, "deadline" là dòng thời hạn của nhiệm vụ."
      `);
  });
  test('without its origin, or an origin without a year', () => {
    expect(changed(phones, { yearFrom: null })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" có "year" mà không có "yearFrom", hoặc ngược lại.
        Ghi cả hai, hoặc cả hai là null."
    `);
    expect(changed(phones, { year: null })).toContain(
      'có "year" mà không có "yearFrom", hoặc ngược lại.',
    );
  });
});

describe('a second reading is held against the first:', () => {
  const second = (content: SpoiltContent) => {
    const found = content.secondReading.statements.find((f) => f.slug === nq22);
    if (found === undefined) throw new Error('no second reading');
    return found.data.statements;
  };
  test('a change in one alone is refused with both places', () => {
    expect(changed(phones, { kind: 'other' }).replace(/yaml:\d+\.$/m, 'yaml:N.'))
      .toMatchInlineSnapshot(`
        "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" có "kind" là "other", lần đọc thứ hai ghi "target" ở content/second-reading/statements-kien-giang-nq22.yaml:N.
          Đọc lại câu trong văn bản. Chỗ nào ghi sai thì sửa chỗ ấy; cả hai cùng đổi thì ghi lý do vào content/second-reading/statements.md."
      `);
    expect(
      buildSays((content) => {
        Object.assign(second(content).find((s) => s.id === phones) ?? {}, { unit: 'người' });
      }),
    ).toMatch(
      /^content\/statements\/kien-giang-nq22\.yaml:\d+: .* ở content\/second-reading\/statements-kien-giang-nq22\.yaml:\d+\./,
    );
  });
  test('every statement has one, and it has every statement', () => {
    expect(withoutLines(buildSays((content) => second(content).splice(0, 1))))
      .toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "i_g1.1" chưa có trong content/second-reading/statements-kien-giang-nq22.yaml.
        Một người khác đọc câu ấy, không nhìn tệp này, rồi ghi vào tệp kia."
    `);
    expect(
      withoutLines(
        buildSays((content) => second(content).push({ ...second(content)[0]!, id: 'i_g9.1' })),
      ),
    ).toMatchInlineSnapshot(`
      "content/second-reading/statements-kien-giang-nq22.yaml: lần đọc thứ hai có "i_g9.1", mã mà content/statements/kien-giang-nq22.yaml không có.
        Đọc lại câu trong văn bản. Chỗ nào ghi sai thì sửa chỗ ấy; cả hai cùng đổi thì ghi lý do vào content/second-reading/statements.md."
    `);
    expect(withoutLines(buildSays((content) => second(content).push({ ...second(content)[0]! }))))
      .toMatchInlineSnapshot(`
      "content/second-reading/statements-kien-giang-nq22.yaml:N: lần đọc thứ hai ghi "i_g1.1" hai lần.
        Giữ một mục."
    `);
    expect(withoutLines(buildSays((content) => content.secondReading.statements.splice(0, 1))))
      .toMatchInlineSnapshot(`
      "content/second-reading/statements-dong-thap-nq04.yaml: thiếu tệp này.
        Một người khác đọc văn bản, không nhìn content/statements/, và ghi lại từng cam kết."
    `);
  });
  test('so has every topic', () => {
    const { topics } = copyOfContent().secondReading.topics.data;
    expect(
      withoutLines(
        buildSays((content) => {
          fileIn(content, 'topics', 'dien-thoai-thong-minh').data.comparability =
            'so-duoc-co-luu-y';
        }),
      ).replace(/yaml:\d+\.$/m, 'yaml:N.'),
    ).toMatchInlineSnapshot(`
      "content/topics/dien-thoai-thong-minh.yaml:N: chỉ tiêu "dien-thoai-thong-minh" có "comparability" là "so-duoc-co-luu-y", lần đọc thứ hai ghi "khac-thuoc-do" ở content/second-reading/topics.yaml:N.
        Đọc lại câu trong văn bản. Chỗ nào ghi sai thì sửa chỗ ấy; cả hai cùng đổi thì ghi lý do vào content/second-reading/statements.md."
    `);
    expect(
      buildSays((content) => {
        content.secondReading.topics.data.topics = topics.slice(1);
      }),
    ).toContain('chưa có kết luận trong content/second-reading/topics.yaml.');
    expect(
      buildSays((content) => {
        content.secondReading.topics.data.topics = [...topics, { ...topics[0]!, topic: 'khac' }];
      }),
    ).toContain('không có chỉ tiêu "khac".');
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
      "content/statements/kien-giang-nq22.yaml: cam kết "ii_2-2-1-3_g1.2" nói cùng một điều với cam kết "ii_2-2-1-3_g1.1".
        Cùng đoạn, thước đo, năm và giá trị thì chỉ ghi một cam kết."
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
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" được ghi hai lần.
        Mỗi cam kết của một đoạn lấy số thứ tự kế tiếp."
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
      'thước đo "dien-thoai-thong-minh-dan-so-truong-thanh" được khai hai lần, lần kia ở content/indicators/dien-thoai-thong-minh.yaml.',
    );
    expect(twice('xep-hang-ict-index')).toMatchInlineSnapshot(`
      "content/indicators/xep-hang-ict-index.yaml: thước đo "dien-thoai-thong-minh-dan-so-truong-thanh" được khai hai lần, lần kia ở content/indicators/dien-thoai-thong-minh.yaml.
        Mỗi thước đo khai một lần."
    `);
  });
});

describe('what leads to nothing is refused:', () => {
  test('an unknown indicator', () => {
    expect(changed(phones, { indicator: 'dien-thoai' })).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" dùng thước đo "dien-thoai", chưa được khai.
        Khai thước đo trong content/indicators/<chỉ tiêu>.yaml, hoặc sửa trường "indicator"."
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
      "content/texts/kien-giang-nq22.mdx:N: không có tỉnh "ca-mau".
        Các mã đã có: dong-thap, gia-lai, kien-giang, tra-vinh. Tỉnh mới: viết content/provinces/ca-mau.yaml (mẫu ở content/guide.md)."
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
      "content/topics/dien-thoai-thong-minh.yaml:N: không có tỉnh "ca-mau".
        Các mã đã có: dong-thap, gia-lai, kien-giang, tra-vinh."
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
      "content/indicators/xep-hang-ict-index.yaml:N: không có chỉ tiêu "xep-hang-ict-index".
        Tệp thước đo mang tên một chỉ tiêu trong content/topics/."
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
      "content/statements/an-giang-nq1.yaml: không có văn bản "an-giang-nq1".
        Các mã đã có: dong-thap-nq04, gia-lai-trinh-bay-nq04, kien-giang-nq22, kien-giang-qd2174-2022, tra-vinh-qd2043-2024."
    `);
  });
  test('a text without statements', () => {
    expect(
      buildSays((content) => {
        content.statements = content.statements.filter((s) => s.slug !== nq22);
      }),
    ).toMatchInlineSnapshot(`
      "content/statements/kien-giang-nq22.yaml: thiếu tệp này.
        Mỗi văn bản có một tệp cam kết."
    `);
  });
  test('a source that is missing', () => {
    expect(
      withoutLines(
        buildSays((content) => {
          fileIn(content, 'texts', nq22).data.sourceFile = 'khong-co.txt';
        }),
      ),
    ).toMatchInlineSnapshot(`
      "content/texts/kien-giang-nq22.mdx:N: không có tệp "khong-co.txt" trong content/sources/.
        Thêm bản nguồn vào thư mục ấy, hoặc sửa trường "sourceFile"."
    `);
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
      "content/indicators/dien-thoai-thong-minh.yaml: không cam kết nào dùng thước đo "dien-thoai-co-dinh".
        Xóa thước đo ấy."
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
      "content/topics/dien-thoai-co-dinh.yaml: chỉ tiêu "dien-thoai-co-dinh" không có cam kết nào.
        Chỉ tiêu là một dòng của bảng so sánh: xóa nó, hoặc cho nó thước đo mà cam kết đang dùng."
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
          `^content/topics/dien-thoai-thong-minh\\.yaml:N: trường "${field}" dẫn “người lớn”, chữ mà không câu nào của chỉ tiêu này có\\.`,
        ),
      );
    },
  );
  test('words in “ ” that only another topic says', () => {
    expect(
      buildSays((content) => {
        fileIn(content, 'topics', 'xep-hang-ict-index').data.note = '“điện thoại thông minh”';
      }),
    ).toContain('chữ mà không câu nào của chỉ tiêu này có.');
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
      "content/topics/dien-thoai-thong-minh.yaml:N: kết luận "mot-tinh" không đúng: có 4 tỉnh đặt mục tiêu, trong đó 3 tỉnh có con số.
        Trường "comparability" có thể là: so-duoc-co-luu-y, khac-thuoc-do."
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
      /kết luận "cung-thuoc-do" không đúng: có 1 tỉnh đặt mục tiêu, trong đó [01] tỉnh có con số\./,
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
      "content/topics/dien-thoai-thong-minh.yaml:N: ô của tỉnh "kien-giang" năm 2025 được ghi là không áp dụng, nhưng cam kết "kien-giang-nq22.ii_2-2-1-3_g1.1" đặt mục tiêu cho ô ấy.
        Bỏ mục ấy trong "notApplicable": ô có mục tiêu thì không ghi là không áp dụng."
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
      "content/statements/kien-giang-nq22.yaml:N: cam kết "ii_2-2-1-3_g1.1" có đơn vị "%", thước đo "dien-thoai-thong-minh-dan-so-truong-thanh" của nó có đơn vị "thuê bao".
        Khác đơn vị là khác thước đo: sửa đơn vị, hoặc tách thước đo."
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
    ).toBe(
      `content/${name}: thư mục không có tệp nào.\n  Trả lại các tệp: trang không dựng từ chỗ trống.`,
    );
  },
);

test('a text whose pages are to stay must be there', () => {
  expect(
    withoutLines(
      buildSays((content) => {
        content.keptPages.kept.push('gia-lau-nq04');
      }),
    ),
  ).toMatch(/^content\/own-pages\.yaml: không có văn bản "gia-lau-nq04"\./);
});

test('a refusal names the line of the file on which the statement stands', () => {
  const lines = readFileSync(`content/statements/${nq22}.yaml`, 'utf8').split('\n');
  const line = lines.indexOf(`  - id: ${phones}`) + 1;
  expect(line).toBeGreaterThan(1);
  expect(
    buildSays((content) => {
      statementIn(content, nq22, phones).value = 85;
    }),
  ).toMatch(
    new RegExp(`^content/statements/${nq22}\\.yaml:${line}: cam kết "${phones}" có "value" là 85`),
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
    `content/texts/${nq22}.mdx:${line}: lời của mã "ii_2-2-1-3_g1" đã khác với khi cấp mã.\n  Nếu đã sửa một lỗi chép thì báo bằng lệnh: npm run ids -- --mended ${nq22}#ii_2-2-1-3_g1`,
  );
});
