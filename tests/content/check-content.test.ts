import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { commandHere } from '../support/command-here.ts';
import { mayLinkFiles } from '../support/links.ts';

const root = join(import.meta.dirname, '../..');
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

const script = 'src/commands/check-content.ts';
/** A copy of the content with these faults in it. @returns the folder that it stands in */
function spoilt(spoil: (content: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'check-content-'));
  made.push(folder);
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  spoil(join(folder, 'content'));
  return folder;
}
/** What `npm run check-content` prints once these faults are in a copy of the content. */
async function says(spoil: (content: string) => void) {
  const { said, code } = await commandHere(spoilt(spoil), script);
  return { code, lines: said.split('\n') };
}

const edit = (file: string, change: (words: string) => string): void => {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file}: nothing was spoilt`);
  writeFileSync(file, after);
};
const lineIn = (file: string, words: string): number =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .findIndex((l) => l.includes(words)) + 1;
/** Headings "file (n)", messages and remedies, the number of faults, what was not judged and the next command are all that is printed. */
const isWords = (line: string): boolean =>
  line === '' ||
  /^content\/\S*(?::\d+)?(?:: | \(\d+\)$)|^ {2}\S|^\d+ lỗi\.$|^Chưa xét được, |^Sửa xong thì chạy lại: npm run check-content$/.test(
    line,
  );

const sums = 'content/sources/SHA256SUMS';
type OfFiles = [what: string, spoil: (content: string) => void, said: string];
const linkForFile: OfFiles = [
  'a link instead of a file',
  (c) => {
    rmSync(join(c, 'topics/benh-an-dien-tu.yaml'));
    symlinkSync(
      join(root, 'content/topics/benh-an-dien-tu.yaml'),
      join(c, 'topics/benh-an-dien-tu.yaml'),
    );
  },
  'content/topics/benh-an-dien-tu.yaml: đây là một liên kết, không phải một tệp.',
];
/** Faults of files, each with the beginning of what is said of it. */
const ofFiles: OfFiles[] = [
  // Nobody can have one who may not make one.
  ...(mayLinkFiles ? [linkForFile] : []),
  [
    'a folder in a folder',
    (c) => mkdirSync(join(c, 'glossary/cu.yaml')),
    'content/glossary/cu.yaml: thư mục này sẽ không được đọc.',
  ],
  [
    'another ending',
    (c) => {
      renameSync(join(c, 'references/luat-to-chuc-chinh-phu.yaml'), join(c, 'references/x.yml'));
    },
    'content/references/x.yml: tệp này sẽ không được đọc.',
  ],
  [
    'two versions of a line',
    (c) => {
      edit(join(c, 'topics/du-lieu-mo.yaml'), (w) => w.replace('\n', '\n<<<<<<< HEAD\n'));
    },
    'content/topics/du-lieu-mo.yaml:2: còn dấu của hai nhánh Git chưa gộp.',
  ],
  [
    'a name that is no id',
    (c) => {
      cpSync(join(c, 'subjects/y-te.yaml'), join(c, 'subjects/Y-te.yaml'));
    },
    'content/subjects/Y-te.yaml: tên tệp "Y-te.yaml" không phải một mã.',
  ],
  [
    'a name that not every machine writes alike',
    (c) => {
      writeFileSync(join(c, 'sources/quyết-định.txt'), '');
    },
    'content/sources/quyết-định.txt: tên này có dấu, dấu cách hoặc ký tự lạ.',
  ],
  [
    'a file that nobody reads',
    (c) => {
      writeFileSync(join(c, 'nhap.yaml'), '');
    },
    'content/nhap.yaml: không ai đọc tệp hay thư mục này.',
  ],
  [
    'a changed source',
    (c) => {
      appendFileSync(join(c, 'sources/kien-giang-nq22.txt'), ' ');
    },
    'content/sources/kien-giang-nq22.txt: không còn đúng như khi nhận: SHA-256 là ',
  ],
  [
    'a source without a sum',
    (c) => {
      writeFileSync(join(c, 'sources/an-giang-kh1.txt'), 'x');
    },
    `content/sources/an-giang-kh1.txt: chưa có SHA-256 trong ${sums}.`,
  ],
  [
    'a sum without a source',
    (c) => {
      appendFileSync(join(c, 'sources/SHA256SUMS'), `${'0'.repeat(64)}  mat.txt\n`);
    },
    `${sums}:6: không có tệp "mat.txt" trong content/sources/.`,
  ],
  [
    'a line of sums that is none',
    (c) => {
      appendFileSync(join(c, 'sources/SHA256SUMS'), 'x\n');
    },
    `${sums}:7: dòng "x" viết không đúng.`,
  ],
  ['no lock', (c) => rmSync(join(c, 'ids.lock')), 'content/ids.lock: thiếu tệp này.'],
  ['no settings', (c) => rmSync(join(c, 'site.yaml')), 'content/site.yaml: thiếu tệp này.'],
  [
    'no list of clauses without a subject',
    (c) => rmSync(join(c, 'without-subject.yaml')),
    'content/without-subject.yaml: thiếu tệp này.',
  ],
  [
    'no list of the texts that keep their pages',
    (c) => rmSync(join(c, 'own-pages.yaml')),
    'content/own-pages.yaml: thiếu tệp này.',
  ],
  [
    'no list of what was read',
    (c) => rmSync(join(c, 'confirmed.yaml')),
    'content/confirmed.yaml: thiếu tệp này.',
  ],
  [
    'a folder that is gone',
    (c) => rmSync(join(c, 'national'), { recursive: true }),
    'content/national: thiếu thư mục này.',
  ],
  [
    'an empty folder',
    (c) => {
      for (const name of readdirSync(join(c, 'alignments'))) rmSync(join(c, 'alignments', name));
    },
    'content/alignments: thư mục không có tệp nào.',
  ],
  [
    'synonyms that are no YAML',
    (c) => {
      writeFileSync(join(c, 'search/synonyms.yaml'), '- from: [x\n  to: y: z\n');
    },
    'content/search/synonyms.yaml:2: không đọc được YAML (',
  ],
  [
    'an alias of YAML that leads nowhere',
    (c) => {
      edit(join(c, 'provinces/gia-lai.yaml'), (w) => w.replace(/^name: .*$/m, 'name: *ten'));
    },
    'content/provinces/gia-lai.yaml',
  ],
  [
    'bytes that are no UTF-8',
    (c) => {
      writeFileSync(join(c, 'tasks/dong-thap-nq04.yaml'), Buffer.from([0x74, 0xe0, 0x20]));
    },
    'content/tasks/dong-thap-nq04.yaml: tệp không phải UTF-8.',
  ],
  [
    'a text without its head',
    (c) => {
      edit(join(c, 'texts/dong-thap-nq04.mdx'), (w) => w.replace('---\n', ''));
    },
    'content/texts/dong-thap-nq04.mdx:1: thiếu phần đầu tệp (front matter).',
  ],
  [
    'a field that is misspelt',
    (c) => {
      edit(join(c, 'statements/kien-giang-nq22.yaml'), (w) =>
        w.replace('    value:', '    vaule:'),
      );
    },
    `content/statements/kien-giang-nq22.yaml:${lineIn('content/statements/kien-giang-nq22.yaml', '    value:')}: trường "vaule" trong mục thứ 1 của "statements" không được dùng ở đây.`,
  ],
  [
    'a snapshot that is gone',
    (c) => {
      for (const name of readdirSync(join(c, 'snapshots'))) rmSync(join(c, 'snapshots', name));
    },
    'content/snapshots/',
  ],
];

describe('every fault of the files is told at once, by file, in words', () => {
  // By the command itself: what Node adds would be seen.
  const folder = spoilt((content) => {
    for (const [, spoil] of ofFiles) spoil(content);
  });
  const {
    status: code,
    stdout,
    stderr,
  } = spawnSync(process.execPath, [join(root, script)], { cwd: folder, encoding: 'utf8' });
  const lines = `${stdout}${stderr}`.split('\n');
  test('and here as there', async () => {
    const { said, code: here } = await commandHere(folder, script);
    expect([said.split('\n'), here]).toEqual([lines, code]);
  });
  test.for(ofFiles)('%s', ([, , said]) => {
    expect(lines.filter((l) => l.startsWith(said)).length, lines.join('\n')).toBeGreaterThan(0);
  });
  test('nothing else is printed: no stack trace, no place in our code', () => {
    expect(lines.filter((l) => !isWords(l))).toEqual([]);
    expect(lines.find((l) => l.endsWith(' lỗi.'))).toMatch(/^\d+ lỗi\.$/);
    expect(lines.at(-2)).toBe('Sửa xong thì chạy lại: npm run check-content');
    expect(code).toBe(1);
  });
  test('and every fault says what would be right', () => {
    lines.forEach((l, i) => {
      if (/^content\/\S*(?::\d+)?: /.test(l)) expect(lines[i + 1], l).toMatch(/^ {2}\S/);
    });
  });
});

const phones = 'content/topics/dien-thoai-thong-minh.yaml';
const nq22 = 'content/texts/kien-giang-nq22.mdx';

test('a text that is no MDX is refused on its line, counted from the start of the file', async () => {
  const { lines } = await says((c) => {
    edit(join(c, 'texts/kien-giang-nq22.mdx'), (w) =>
      w.replace('<Muc so="2.2.1.3.">', '<Muc so="2.2.1.3."'),
    );
  });
  const line = lineIn(nq22, '<Muc so="2.2.1.3.">');
  const said = lines.find((l) => l.startsWith(`${nq22}:`));
  expect(said).toMatch(/không đọc được MDX \(/);
  expect(Math.abs(Number(/mdx:(\d+)/.exec(said ?? '')?.[1]) - line)).toBeLessThanOrEqual(2);
  expect(lines.filter((l) => !isWords(l))).toEqual([]);
});

test('faults of what files say are told at once too', async () => {
  const { code, lines } = await says((c) => {
    const at = (path: string) => join(c, path.replace('content/', ''));
    edit(at('content/statements/kien-giang-nq22.yaml'), (w) => w.replace('value: 80', 'value: 81'));
    edit(at('content/statements/dong-thap-nq04.yaml'), (w) => w.replace('value: 25', 'value: 52'));
    edit(at('content/search/synonyms.yaml'), (w) =>
      w.replace('to: ["thủ tục hành chính", "TTHC"]', 'to: ["trạm zz"]'),
    );
    edit(at('content/sources/kien-giang-nq22.removals.yaml'), (w) =>
      w.replace(/^- [\s\S]*?(?=^- )/m, ''),
    );
    edit(at(phones), (w) => w.replace('comparability: khac-thuoc-do', 'comparability: mot-tinh'));
  });
  expect(code).toBe(1);
  for (const file of ['statements/kien-giang-nq22', 'statements/dong-thap-nq04'])
    expect(lines.some((l) => l.startsWith(`content/${file}.yaml:`) && l.includes('"value"'))).toBe(
      true,
    );
  expect(lines.some((l) => l.startsWith(`${phones}:`))).toBe(true);
  expect(
    lines.some((l) => /^content\/texts\/kien-giang-nq22\.mdx:\d+: lời khác bản nguồn:/.test(l)),
  ).toBe(true);
  expect(lines.some((l) => l.includes('dẫn tới “trạm zz”, chữ mà không văn bản nào có.'))).toBe(
    true,
  );
  expect(lines.filter((l) => !isWords(l))).toEqual([]);
});

describe('a file that cannot be read hides no fault of another', async () => {
  const at = (content: string, path: string) => join(content, path);
  /** A fault of reading, and faults of judging that have nothing to do with it. */
  const { lines } = await says((c) => {
    edit(at(c, 'statements/kien-giang-nq22.yaml'), (w) =>
      w.replace(/indicator: \S+/, 'indicator: null'),
    );
    edit(at(c, 'statements/dong-thap-nq04.yaml'), (w) => w.replace('value: 25', 'value: 52'));
    edit(at(c, 'texts/gia-lai-trinh-bay-nq04.mdx'), (w) =>
      w.replace(/^title: .*$/m, 'title: null'),
    );
    edit(at(c, 'texts/gia-lai-trinh-bay-nq04.mdx'), (w) =>
      w.replace(/(\n---\n[\s\S]*?)chuyển đổi số/, '$1chuyển số'),
    );
    edit(at(c, 'sources/tra-vinh-qd2043-2024.removals.yaml'), (w) =>
      w.replace(/^- [\s\S]*?(?=^- )/m, ''),
    );
    edit(at(c, 'ids.lock'), (w) => w.replace(/^ky-ten [0-9a-f]{12}$/m, 'ky-ten 000000000000'));
    edit(at(c, 'search/synonyms.yaml'), (w) => `${w}\n- from: [`);
  });
  const told = (start: string) => lines.filter((l) => l.startsWith(start));
  test.for([
    ['a field of a statement', 'content/statements/kien-giang-nq22.yaml:', 'không nhận null'],
    ['a value of another text', 'content/statements/dong-thap-nq04.yaml:', 'có "value" là 52'],
    ['a field of a text', 'content/texts/gia-lai-trinh-bay-nq04.mdx:', '"title" không nhận null'],
    ['the words of that very text', 'content/texts/gia-lai-trinh-bay-nq04.mdx:', 'khác bản nguồn'],
    ['the words of another text', 'content/texts/tra-vinh-qd2043-2024.mdx:', 'khác bản nguồn'],
    ['an id', 'content/texts/', 'đã khác với khi cấp mã'],
    ['a file of the search', 'content/search/synonyms.yaml:', 'không đọc được YAML'],
  ] as const)('%s', ([, file, said]) => {
    expect(
      told(file).some((l) => l.includes(said)),
      lines.join('\n'),
    ).toBe(true);
  });
  test('and says nothing false of what it hides: that is named instead', () => {
    // Nothing is missing: a text that cannot be read still has its statements, its reasons and its place in every topic.
    for (const false_ of ['không có văn bản', 'không có đoạn', 'không cam kết nào', 'thiếu tệp'])
      expect(
        lines.filter((l) => l.includes(false_)),
        false_,
      ).toEqual([]);
    expect(lines.at(-3)).toContain('các chỉ tiêu');
    expect(lines.at(-3)).toContain('con số của kien-giang-nq22');
  });
});

describe('one text that cannot be read lets what is said of the others be checked', () => {
  const text = 'gia-lai-trinh-bay-nq04';
  const hide = (c: string) =>
    edit(join(c, `texts/${text}.mdx`), (w) => w.replace(/^title: .*$/m, 'title: null'));
  const waiting = (lines: readonly string[]): readonly string[] =>
    (lines.find((l) => l.startsWith('Chưa xét được')) ?? '').replace(/^.*?: |\.$/g, '').split('; ');
  test('references, terms, subjects, pairs and tasks', async () => {
    const { lines } = await says((c) => {
      hide(c);
      edit(join(c, 'references/qd-749-qd-ttg-2020.yaml'), (w) =>
        w.replace('clause: iii_1_d2', 'clause: iii_1_d99'),
      );
      edit(join(c, 'glossary/tthc.yaml'), (w) =>
        w.replace(/text: tra-vinh-qd2043-2024\n {2}clause: \S+/, '$&x'),
      );
      edit(join(c, 'subjects/y-te.yaml'), (w) =>
        w.replace('clause: ii_2-1_g3', 'clause: ii_2-1_g99'),
      );
      edit(join(c, 'without-subject.yaml'), (w) =>
        w.replace(/(text: kien-giang-nq22\n\s+clause: )\S+/, '$1sai'),
      );
    });
    for (const said of [
      /^content\/references\/qd-749-qd-ttg-2020\.yaml:\d+: không có đoạn "dong-thap-nq04#iii_1_d99"\./,
      /^content\/glossary\/tthc\.yaml:\d+: không có đoạn "tra-vinh-qd2043-2024#\S+x"\./,
      /^content\/subjects\/y-te\.yaml:\d+: không có đoạn "dong-thap-nq04#ii_2-1_g99"\./,
      /^content\/without-subject\.yaml:\d+: không có đoạn "kien-giang-nq22#sai"\./,
    ])
      expect(
        lines.some((l) => said.test(l)),
        `${String(said)}\n${lines.join('\n')}`,
      ).toBe(true);
  });
  test('and nothing is said but that, and what waits for it is named with it', async () => {
    const { lines } = await says(hide);
    expect(lines.filter((l) => l.startsWith('content/') && l.includes(': '))).toEqual([
      expect.stringContaining(`content/texts/${text}.mdx`),
    ]);
    expect(waiting(lines)).toEqual(
      expect.arrayContaining([
        `chỗ dẫn ở ${text}`,
        `nghĩa của các thuật ngữ ở ${text}`,
        `đoạn của các chủ đề ở ${text}`,
        `nhiệm vụ ở ${text}`,
      ]),
    );
    for (const whole of ['văn bản được dẫn', 'thuật ngữ', 'chủ đề', 'lời cũ của các đoạn'])
      expect(waiting(lines)).not.toContain(whole);
    expect(waiting(lines).join()).not.toMatch(/chỗ dẫn ở (?!gia-lai)/);
  });
});

test('a province that is missing hides nothing of its text', async () => {
  const { lines } = await says((c) => {
    edit(join(c, 'texts/kien-giang-nq22.mdx'), (w) =>
      w.replace('province: kien-giang', 'province: an-giang').replace('80%.', '81%.'),
    );
  });
  const own = lines.filter((l) => l.startsWith('content/texts/kien-giang-nq22.mdx:'));
  expect(own.some((l) => l.includes('không có tỉnh "an-giang".'))).toBe(true);
  expect(own.some((l) => l.includes('lời khác bản nguồn'))).toBe(true);
});

test('content that is right says so', async () => {
  const { code, lines } = await says(() => undefined);
  expect(lines).toEqual([
    'Nội dung đúng phép kiểm: không có lỗi.',
    'Việc tiếp theo: npm test, hoặc npm start để xem trang.',
    '',
  ]);
  expect(code).toBe(0);
});
