import { describe, expect, test } from 'vitest';
import { makePlan } from '../../../../src/search/plan/make-plan.ts';
import { normalise, withoutCopiedMark } from '../../../../src/search/plan/normalise.ts';
import { isSyllable } from '../../../../src/search/words/compose.ts';
import { fromTelex } from '../../../../src/search/plan/telex.ts';
import { fromVni } from '../../../../src/search/plan/vni.ts';
import { editDistance } from '../../../../src/domain/words/edit-distance.ts';
import { nearWords } from '../../../../src/search/plan/typos.ts';
import { soundAlikes } from '../../../../src/search/plan/confusions.ts';
import { tokens } from '../../../../src/domain/words/tokens.ts';
import { spokenNumber } from '../../../../src/search/plan/number-words.ts';
import { lexicon, synonyms } from '../edition.ts';

const planned = (query: string, verbatim = false) =>
  makePlan(query, lexicon, synonyms, { verbatim });
/** "role:words" of each unit. */
const units = (query: string) =>
  planned(query).units.map((u) => `${u.role}:${u.typed.map((t) => t.text).join(' ')}`);
const wordings = (query: string) =>
  planned(query).units.flatMap((u) =>
    u.alternatives.map((a) => a.tokens.map((t) => t.text).join(' ')),
  );

test('one spelling for quotes, dashes, spaces and decomposed letters', () => {
  expect(normalise('  «điện  thoại» – 5 − 10%'.normalize('NFD'))).toBe('"điện thoại" - 5 - 10%');
});

test('the mark of an item that was copied with its words is no word; a letter and a number that are asked for are', () => {
  const words = 'Người đứng đầu các cơ quan';
  for (const mark of ['b) ', ' đ)\t', '1. ', '12) '])
    expect(withoutCopiedMark(`${mark}${words}`)).toBe(words);
  for (const query of [
    'b) khoản 2',
    '2043 d1 k2 b',
    '100% hồ sơ công việc cấp xã',
    '7.5 phần trăm là gì vậy',
  ])
    expect(withoutCopiedMark(query)).toBe(query);
});

test('a syllable of a compound is no filler word: “học sinh” is asked for whole', () => {
  expect(units('tỉnh nào cho học sinh học lập trình')).toEqual(
    expect.arrayContaining(['word:học', 'word:sinh']),
  );
});

describe('quotation marks', () => {
  test.for(['"y tế"', '“y tế”', '„y tế“', '«y tế»'])('%s is one phrase', (query) =>
    expect(units(query)).toEqual(['phrase:y tế']),
  );
  test('beside other words', () =>
    expect(units('"khu công nghiệp" nền tảng')).toEqual([
      'phrase:khu công nghiệp',
      'word:nền',
      'word:tảng',
    ]));
  test('one that nothing closes is none', () => {
    expect(units('"nền tảng')).toEqual(['word:nền', 'word:tảng']);
    expect(units('"học bạ" của "trường')).toEqual(['phrase:học bạ', 'weak:của', 'word:trường']);
  });
});

describe('document codes', () => {
  test.for([
    '22-NQ/TU',
    '22/NQ-TU',
    '22 nq tu',
    '22nqtu',
    'nghị quyết số 22-NQ/TU',
    'nghi quyet 22 nq/tu',
  ])('%s', (query) => {
    const plan = planned(query);
    expect(plan.units.map((u) => u.role)).toEqual(['code']);
    expect(plan.notes).toContainEqual(
      expect.objectContaining({ kind: 'code', text: 'kien-giang-nq22' }),
    );
  });
  test('“QĐ 942” also means “Quyết định số 942”', () =>
    expect(wordings('QĐ 942')).toContain('Quyết định số 942'));
  test.for(['kh 88 ubnd', 'kế hoạch 88 ubnd', 'KH số 88 UBND'])(
    '“%s”, its type before the number, is 88/KH-UBND',
    (query) => expect(wordings(query.toLowerCase())).toContain('88 kh ubnd'),
  );
  test.for<[query: string, code: string]>([
    ['ttg 942 qđ', '942 qđ ttg'],
    ['tu 22 nq', '22 nq tu'],
    ['88 ubnd kh', '88 kh ubnd'],
    ['nq/tu 22', '22 nq tu'],
    ['tu nq 22', '22 nq tu'],
  ])('“%s”, in another order, is %s', ([query, code]) => expect(wordings(query)).toContain(code));
  test('the year in “107/2021/NĐ-CP” limits nothing', () =>
    expect(planned('107/2021/nd-cp').years).toEqual([]));
  test('the number of one of our texts alone', () =>
    expect(planned('2043').notes).toContainEqual(
      expect.objectContaining({ text: 'tra-vinh-qd2043-2024' }),
    ));
  test('an unfinished one', () => expect(units('kế hoạch 52/kh-u')).toEqual(['code:52 kh u']));
});

describe('numbers', () => {
  test.for(['80%', '80 %', '80 phần trăm', 'tám mươi phần trăm', 'tam muoi phan tram'])(
    '“%s” is 80 %%',
    (query) => {
      const [unit] = planned(query).units;
      expect(unit).toMatchObject({ role: 'number', typed: [{ value: 80, percent: true }] });
    },
  );
  test('7% also stands as 7,0%', () => expect(wordings('7%')).toContain('7,0'));
  test('a range stays together', () => expect(units('6-8%')).toEqual(['number:6 8']));
  test.for<[words: string, value: number]>([
    ['mười', 10],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['chín mươi lăm', 95],
    ['bốn chục', 40],
    ['một trăm', 100],
  ])('%s is %d', ([words, value]) => expect(spokenNumber(tokens(words))?.value).toBe(value));
  test('“năm” is no 5 without “phần trăm”', () =>
    expect(units('năm cửa')).toEqual(['word:năm', 'word:cửa']));
});

describe('questions without marks', () => {
  test.for([
    'sinh vien tra vinh co bang diem so chua',
    'gia lai co huong nghiep cho hoc sinh khong',
    'kien giang co phan mem dung chung ko',
  ])('“%s” asks yes or no, and its words of asking are not looked for', (query) => {
    expect(planned(query).isQuestion).toBe(true);
    expect(units(query).join(' ')).not.toMatch(/:(?:co|khong|ko|chua)\b/);
  });
  test.for([
    'co so y te gia lai kham chua',
    'co quan nha nuoc khong',
    'ky nang so co ban chua',
    'bac si duoc kham chua',
  ])('“%s” does not', (query) => expect(planned(query).isQuestion).toBe(false));
  test.for(['nghị quyết gia lai số mấy', 'kế hoạch kiên giang số bao nhiêu'])(
    '“%s” asks for the number of a document, not for a figure',
    (query) =>
      expect([planned(query).isQuestion, planned(query).asksNumber]).toEqual([true, false]),
  );
});

test.for([
  'doanh nghiệp số bao nhiêu',
  'gia lai kinh tế số bao nhiêu',
  'người dân có kỹ năng số bao nhiêu %',
])('“%s” asks for a figure of what is called “số”', (query) => {
  expect(units(query).join(' ')).toContain(':số');
  expect(planned(query).asksNumber).toBe(true);
});

describe('years', () => {
  test.for([
    'hộ gia đình năm 2030',
    'hộ gia đình đến năm 2030',
    'hộ gia đình 2030',
    'mức độ 4 năm 2030',
    'hộ gia đình 100% 2030',
    '100% hộ gia đình 2030',
    'mức độ 4 2030',
  ])('“%s” limits to 2030', (query) => expect(planned(query).years).toEqual([2030]));
  test.for(['quy hoạch 2021 - 2030', 'tháng 12/2024', 'ngày 27 tháng 9 năm 2019', '2030'])(
    '“%s” does not',
    (query) => expect(planned(query).years).toEqual([]),
  );
  test.for<[query: string, kept: string]>([
    ['hợp đồng điện tử 2030', 'tử'],
    ['trung tâm năm cửa 2025', 'năm'],
  ])('“%s” loses no word to the year', ([query, kept]) =>
    expect(units(query)).toContain(`word:${kept}`),
  );
  test('of two years either will do', () =>
    expect(planned('điện thoại thông minh năm 2025 hay 2030').years).toEqual([2025, 2030]));
});

describe('dates', () => {
  test.for(['xong trước tháng 6/2025', 'trước tháng 6 năm 2025', 'truoc thang 06/2025'])(
    '“%s” asks for “tháng 6/2025” as well',
    (query) => expect(wordings(query)).toContain('tháng 6 2025'),
  );
  test('a whole date is one in every spelling', () => {
    expect(wordings('ban hành ngày 19/11/2024')).toContain('19 tháng 11 năm 2024');
    expect(wordings('ngày 8 tháng 6 năm 2022 kiên giang')).toContain('08 6 2022');
  });
  test('“mức độ 4 năm 2030” has no month', () =>
    expect(planned('mức độ 4 năm 2030').years).toEqual([2030]));
});

test.for([
  ['cho tôi hỏi 22/NQ-TU vậy', '22 NQ TU'],
  ['9999/QĐ-UBND vậy', '9999 QĐ UBND'],
  ['411/QĐ-TTg ạ', '411 QĐ TTg'],
  ['107/2021/NĐ-C', '107 2021 NĐ C'],
  ['2174/qd-ub', '2174 qd ub'],
] as const)(
  'of “%s” the number is “%s”: a short word behind it is no part of it',
  ([query, code]) =>
    expect(
      planned(query)
        .units.filter((u) => u.role === 'code')
        .map((u) => u.typed.map((t) => t.text).join(' ')),
    ).toEqual([code]),
);

test.for([
  'cho tôi hỏi ai ký quyết định 2174 vậy',
  'xin hỏi quyết định 2174 do ai ký ạ',
  'nghị quyết kiên giang ai ký thế',
])('polite words leave a text described: “%s”', (query) =>
  expect(planned(query).described?.asks).toBe('signer'),
);

test('“hạng 9/63” is also looked for as the texts print it', () =>
  expect(wordings('hạng 9/63')).toContain('09 63'));

test.for([
  ['tiền điện tử', 'tiền điện'],
  ['đầu tư công nghệ', 'đầu tư công'],
  ['người có công nghệ', 'người có công'],
] as const)('in “%s” a compound begins: it does not stand for “%s”', ([query, part]) => {
  const names = (words: string) =>
    planned(words)
      .units.filter((u) => u.role === 'synonym')
      .map((u) => u.typed.map((t) => t.text).join(' '));
  expect(names(part)).toContain(part);
  expect(names(query)).not.toContain(part);
});

describe('texts by description', () => {
  test.for<[query: string, texts: readonly string[], asks: string]>([
    ['quyết định chuyển đổi số trà vinh 2024', ['tra-vinh-qd2043-2024'], 'text'],
    ['nghị quyết kiên giang', ['kien-giang-nq22'], 'text'],
    ['nghi quyet cua tinh uy kien giang nam 2022', ['kien-giang-nq22'], 'text'],
    ['đề án chuyển đổi số vĩnh long', ['tra-vinh-qd2043-2024'], 'text'],
    ['ai ký quyết định 2174', ['kien-giang-qd2174-2022'], 'signer'],
    ['quyết định 2043 ban hành ngày nào', ['tra-vinh-qd2043-2024'], 'date'],
    ['nghị quyết 04 gia lai ai ký', ['gia-lai-trinh-bay-nq04'], 'signer'],
    ['nghị quyết 4 đồng tháp', ['dong-thap-nq04'], 'text'],
    [
      'bài phát biểu quán triệt nghị quyết chuyển đổi số ở gia lai',
      ['gia-lai-trinh-bay-nq04'],
      'text',
    ],
    ['đề án chuyển đổi số ông nguyễn quỳnh thiện ký', ['tra-vinh-qd2043-2024'], 'signer'],
    ['ai đề nghị ban hành quyết định 2043', ['tra-vinh-qd2043-2024'], 'proposal'],
    ['to trinh quyet dinh 2174', ['kien-giang-qd2174-2022'], 'proposal'],
    ['nơi nhận nghị quyết đồng tháp', ['dong-thap-nq04'], 'recipients'],
    ['quyết định 2174 gửi cho ai', ['kien-giang-qd2174-2022'], 'recipients'],
    ['chiến lược chuyển đổi số giai đoạn 2022-2025', ['kien-giang-qd2174-2022'], 'text'],
    ['văn bản của kiên giang', ['kien-giang-nq22', 'kien-giang-qd2174-2022'], 'text'],
  ])('“%s”', ([query, texts, asks]) =>
    expect(planned(query).described).toEqual({ texts, about: [], asks }),
  );
  test.for(['nghị quyết gia lai', 'nghị quyết 04 gia lai'])(
    '“%s”: a speech about a resolution is not the resolution',
    (query) =>
      expect(planned(query).described).toEqual({
        texts: [],
        about: ['gia-lai-trinh-bay-nq04'],
        asks: 'text',
      }),
  );
  test.for<[string, string]>([
    ['nghị quyết 04 của tỉnh gia lai ban hành ngày nào', 'date'],
    ['nghị quyết gia lai số mấy', 'number'],
  ])('“%s”: the speech is not asked for its own', ([query, asks]) =>
    expect(planned(query).described).toEqual({
      texts: [],
      about: ['gia-lai-trinh-bay-nq04'],
      asks,
    }),
  );
  test.for([
    'nghị quyết trà vinh 2019',
    'quyết định chuyển đổi số cà mau',
    'nghị quyết',
    'quyết định y tế kiên giang',
    '2174/QĐ-UBND',
    'nghị quyết 99 đồng tháp',
    'quyết định 04 đồng tháp ai ký',
  ])('“%s” describes none', (query) => expect(planned(query).described).toBeNull());
});

describe('names of agencies', () => {
  test.for(['sở nội vụ làm gì', 'nhiệm vụ của sở nội vụ', 'so noi vu phai lam gi'])(
    'in “%s” the name is one unit, and all that is asked',
    (query) => {
      expect(
        planned(query)
          .units.filter((u) => u.role !== 'weak')
          .map((u) => [u.role, u.name, u.typed.map((t) => t.key).join(' ')]),
      ).toEqual([['synonym', true, 'so noi vu']]);
    },
  );
  test('“Báo Kiên Giang” is a newspaper and limits nothing', () =>
    expect(planned('báo Kiên Giang có nhiệm vụ gì').provinces).toEqual([]));
});

describe('provinces', () => {
  test.for<[query: string, province: string]>([
    ['tra vinh chu ky so', 'tra-vinh'],
    ['y tế ở tỉnh Đồng Tháp', 'dong-thap'],
    ['GIA LAI du lịch', 'gia-lai'],
    ['an giang điện thoại', 'kien-giang'],
    ['vĩnh long điện thoại', 'tra-vinh'],
  ])('“%s” limits to %s', ([query, province]) =>
    expect(planned(query).provinces).toEqual([province]),
  );
  test.for<[query: string, province: string]>([
    ['chữ ký số tra vihn', 'tra-vinh'],
    ['dien thoai dog thap', 'dong-thap'],
    ['gia lia học bạ số', 'gia-lai'],
    ['kien giag cáp quang', 'kien-giang'],
    ['cáp quang vinh logn', 'tra-vinh'],
  ])('“%s” has a slip in the name of %s', ([query, province]) =>
    expect(planned(query).provinces).toEqual([province]),
  );
  test.for([
    'tra cứu vinh dự',
    'trà đá giải nhất',
    'giá lao động',
    'đồng thuê bao',
    'kiến giao dịch',
    'tra vinhhh số',
  ])('“%s” names no province', (query) => expect(planned(query).provinces).toEqual([]));
  test('alone it is a word', () => expect(planned('trà vinh').provinces).toEqual([]));
  test('other marks are another name', () => expect(planned('già lái xe').provinces).toEqual([]));
  test('in quotation marks it is part of the phrase', () =>
    expect(planned('"tỉnh Trà Vinh" số').provinces).toEqual([]));
});

describe('keyboard in the wrong mode', () => {
  test.for([
    ['ddieenj', 'điện'],
    ['thoaij', 'thoại'],
    ['suwcs', 'sức'],
    ['nguwowif', 'người'],
    ['thuowng', 'thương'],
    ['ddown', 'đơn'],
    ['quys', 'quý'],
    ['truwowngf', 'trường'],
  ] as const)('Telex %s is %s', ([keys, word]) => expect(fromTelex(keys)).toBe(word));
  test.for([
    ['d9ien65', 'điện'],
    ['tu73', 'tử'],
    ['ngu7o72i', 'người'],
    ['be65nh', 'bệnh'],
    ['toan1', 'toán'],
  ] as const)('VNI %s is %s', ([keys, word]) => expect(fromVni(keys)).toBe(word));
  test('plain words are left alone', () =>
    expect([fromTelex('minh'), fromVni('minh'), fromVni('5g')]).toEqual([null, null, null]));
  test('what comes out must be a syllable', () =>
    expect(['điên', 'ngươi', 'neư', 'kiengiang'].map(isSyllable)).toEqual([
      true,
      true,
      false,
      false,
    ]));
  test('only words that no text has are read again', () =>
    expect(units('ddieenj thoaij').map((u) => u.split(':')[1])).toEqual(['điện', 'thoại']));
});

describe('synonyms and abbreviations', () => {
  test('both ways', () => {
    expect(wordings('TTHC')).toContain('thủ tục hành chính');
    expect(wordings('thu tuc hanh chinh')).toContain('TTHC');
  });
  test('everyday words', () =>
    expect(wordings('ket xe').map((w) => w.toLowerCase())).toContain('tắc nghẽn giao thông'));
  test('one syllable with its own marks is not mended: “ưu tiên” holds no “tiền”', () => {
    expect(units('việc ưu tiên')).not.toContain('synonym:tiên');
    expect(units('thiếu tiền mua máy').join()).toContain('synonym:');
    expect(wordings('tien mua may')).toContain('kinh phí');
  });
  test('AI in capitals is artificial intelligence, “ai” is who', () => {
    expect(wordings('AI')).toContain('trí tuệ nhân tạo');
    expect(wordings('ai')).not.toContain('trí tuệ nhân tạo');
    expect(wordings('AI CHỊU TRÁCH NHIỆM')).not.toContain('trí tuệ nhân tạo');
  });
  test('the longest wins', () =>
    expect(units('chợ không tiền mặt')).toEqual(['synonym:chợ không tiền mặt']));
});

describe('words of a question', () => {
  test.for([
    ['sao xe không lên dốc', 'lên'],
    ['sao không trồng toàn bộ cây xanh', 'toàn bộ'],
  ] as const)('in “%s” “%s” need not be there', ([query, word]) =>
    expect(units(query)).toContain(`weak:${word}`),
  );
  test('without their marks particles are kept: “chuyen” may be “chuyển”', () =>
    expect(units('bao gio chuyen nha')).toContain('word:chuyen'));
  test('a document is also meant by its kind, and need not be there', () => {
    const [named] = planned('ai đọc kế hoạch chuyển đổi số cho trường').units.slice(1);
    expect([named?.role, named?.alternatives.at(-1)?.tokens.map((t) => t.text)]).toEqual([
      'weak',
      ['kế', 'hoạch'],
    ]);
  });
  test('a syllable with its marks that no text has is no slip', () => {
    expect(wordings('vì sao trâu gầy')).not.toContain('gay');
    expect(wordings('trâu gầy')).toEqual(expect.arrayContaining(['trâu', 'gầy']));
  });
  test('“tháng mấy” asks for no number, “mấy người” does', () => {
    expect(planned('tháng mấy mở cửa').asksNumber).toBe(false);
    expect(planned('mấy phần trăm mở cửa').asksNumber).toBe(true);
  });
  test('“nhóm mấy” asks for the group, whose name stays', () =>
    expect(units('trường đứng trong nhóm mấy')).toContain('word:nhóm'));
  test('a deadline at one end asks for it, where the query is no question', () => {
    expect(planned('thời hạn sơn cầu').wants).toEqual(['due']);
    expect(planned('sơn cầu hạn hoàn thành').wants).toEqual(['due']);
    expect(units('sơn cầu hạn hoàn thành')).toContain('weak:hạn hoàn thành');
    for (const none of ['sơn cầu có hạn chế', 'gia hạn giấy phép'])
      expect(planned(none).wants).toEqual([]);
  });
  test('are left out', () =>
    expect(units('bao nhieu phan tram dan co dien thoai')).not.toContain('word:nhieu'));
  test('function words need not be there', () =>
    expect(units('quyền của người dân')).toContain('weak:của'));
  test('without marks they are kept: “trong” may be “trồng”', () =>
    expect(units('go trong rung')).toContain('word:trong'));
  test.for([
    'trà vinh hứa gì về y tế',
    'Trà Vinh cam kết gì về y tế',
    'tra vinh da hua gi ve y te',
  ])('“%s” asks for what is promised, in words that no text uses', (query) => {
    const { units: asked, provinces } = planned(query);
    expect([
      provinces,
      asked
        .filter((u) => u.role !== 'place' && u.role !== 'weak')
        .flatMap((u) => u.typed.map((t) => t.key)),
    ]).toEqual([['tra-vinh'], ['y', 'te']]);
  });
  test.for([
    'hạn chót gán nhãn tín nhiệm mạng',
    'bao giờ phải xong gán nhãn tín nhiệm mạng',
    'gán nhãn tín nhiệm mạng xong khi nào',
    'ai lo gán nhãn tín nhiệm mạng',
  ])('“%s” asks for nothing but the thing', (query) =>
    expect(
      planned(query)
        .units.filter((u) => u.role !== 'weak')
        .flatMap((u) => u.typed.map((t) => t.text)),
    ).toEqual(['gán', 'nhãn', 'tín', 'nhiệm', 'mạng']),
  );
  test('if nothing were left, nothing is left out', () =>
    expect(planned('như thế nào').units.length).toBeGreaterThan(0));
});

describe('typing errors', () => {
  test.for<[a: string, b: string, distance: number]>([
    ['camara', 'camera', 1],
    ['thaoi', 'thoai', 1],
    ['minh', 'minh', 0],
    ['abc', 'xyz', 2],
  ])('%s and %s are %d apart (at most 2 counted)', ([a, b, distance]) =>
    expect(Math.min(editDistance(a, b, 2), distance === 2 ? 3 : 9)).toBe(
      distance === 2 ? 3 : distance,
    ),
  );
  test('an unknown word becomes the nearest ones', () =>
    expect(nearWords('logictics', lexicon)).toContain('logistics'));
  test('a number never does', () => expect(nearWords('9999', lexicon)).toEqual([]));
  test('sounds that a region does not tell apart', () => {
    expect(soundAlikes('suat', lexicon)).toContain('xuat');
    expect(soundAlikes('chuc', lexicon)).toContain('truc');
  });
});

test('a syllable of a compound is no word of a question', () => {
  const words = (query: string) =>
    planned(query).units.map((u) => u.typed.map((t) => t.text).join(' '));
  expect(words('hạn chế của gia lai')[0]).toBe('hạn chế');
  expect(words('bảo vệ trẻ em')).toContain('em');
  expect(words('hạn xong của gia lai')).not.toContain('hạn');
});

test('words of which no text has one are not repaired', () => {
  for (const query of ['trẻ em', 'kẹo dẻo'])
    for (const { alternatives } of planned(query).units)
      expect(alternatives, query).toHaveLength(1);
  expect(planned('chử ký số').units[0]?.alternatives.length).toBeGreaterThan(1);
});

test('an unfinished last word is open, a finished one is not', () => {
  expect(planned('điện thoại thông mi').units.at(-1)?.open).toBe(true);
  expect(planned('điện thoại thông minh ').units.at(-1)?.open).toBeUndefined();
});

test('“tìm đúng như đã gõ” supposes nothing', () => {
  const plan = planned('tra vinh TTHC 2030', true);
  expect([plan.provinces, plan.years, plan.units.map((u) => u.role)]).toEqual([
    [],
    [],
    ['word', 'word', 'word', 'number'],
  ]);
});
