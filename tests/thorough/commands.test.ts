import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { commandHere } from '../support/command-here.ts';
import { mayLinkFiles } from '../support/links.ts';

// Every command for editors, called wrongly or on broken content: words, what would be right, and nothing of our code.

const root = join(import.meta.dirname, '../..');
const site = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => {
  rmSync(site, { recursive: true });
});
const at = (path: string): string => join(site, path);
const freshContent = (): void => {
  rmSync(at('content'), { recursive: true, force: true });
  cpSync(join(root, 'content'), at('content'), { recursive: true });
  rmSync(at('content/drafts'), { recursive: true, force: true });
};
freshContent();

const scripts = {
  'add-text': 'src/commands/add-text.ts',
  ids: 'src/commands/ids.ts',
  'check-content': 'src/commands/check-content.ts',
  reread: 'src/commands/reread.ts',
  release: 'src/commands/release.ts',
  host: 'src/commands/host.ts',
  absence: 'src/commands/absence.ts',
  explain: 'src/commands/explain.ts',
} as const;
type Script = keyof typeof scripts;

/** What a command says in a folder, and how it ends, as whoever calls it sees it. */
function called(folder: string, script: Script, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, scripts[script]), ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  return { said: `${stdout}${stderr}`, code: status };
}
/** The same in a moment. */
const runIn = (folder: string, script: Script, ...args: readonly string[]) =>
  commandHere(folder, scripts[script], ...args);
const run = (script: Script, ...args: readonly string[]) => runIn(site, script, ...args);
/** Signs of our code, or of a machine's own words. */
const raw =
  /\.ts\b|node:|node_modules|\bat .*:\d+:\d+|Error\b|undefined|\[object|prerender|stack|ENOENT: |no such file|Unexpected|expected/u;
function refusal({ said, code }: { readonly said: string; readonly code: number | null }): string {
  expect(code, said).toBe(1);
  expect(said).not.toMatch(raw);
  // What is wrong, and below it what would be right.
  expect(said).toMatch(/^\S.*\n {2}\S/mu);
  return said;
}
const refused = async (script: Script, ...args: readonly string[]) =>
  refusal(await run(script, ...args));
const edit = (path: string, change: (words: string) => string): void => {
  const before = readFileSync(at(path), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path}: nothing was spoilt`);
  writeFileSync(at(path), after);
};

describe('called wrongly', () => {
  const all = Object.keys(scripts) as Script[];
  test.for(all)('%s names an option that it does not take', (script) => {
    const said = refusal(called(site, script, '--khong-co'));
    expect(said).toContain('lệnh không có tham số “--khong-co”.');
    expect(said).toContain(`Viết: npm run ${script}`);
  });
  test.for(all)('%s says where it has to be called', async (script) => {
    expect(refusal(await runIn(tmpdir(), script))).toContain('ở đây không có thư mục content/.');
  });
  test.for<[Script, readonly string[], string]>([
    ['ids', ['mot-ma'], 'lệnh không nhận “mot-ma”.'],
    ['ids', ['--publish'], 'tham số “--publish” thiếu điều phải ghi sau nó'],
    ['ids', ['--publish', 'khong-co'], 'văn bản "khong-co" không có mã nháp.'],
    ['ids', ['--discard', 'khong-co'], 'không có mã nào của văn bản "khong-co".'],
    ['ids', ['--discard', 'kien-giang-nq22'], 'đã công bố, không bỏ được.'],
    ['ids', ['--mended', 'kien-giang-nq22'], '“kien-giang-nq22” không phải một đoạn.'],
    ['check-content', ['content/texts'], 'lệnh không nhận “content/texts”.'],
    ['reread', ['content/topics/y-te.yaml'], 'lệnh không nhận “content/topics/y-te.yaml”.'],
    ['release', ['2027'], 'lệnh không nhận “2027”.'],
    ['host', [], 'chưa nói cho máy chủ nào.'],
    ['host', ['iis'], 'không biết máy chủ “iis”.'],
    ['host', ['nen'], 'chưa có dist/ để nén.'],
    ['absence', ['khong-co'], 'không có chỉ tiêu “khong-co”.'],
    ['explain', [], 'chưa có câu hỏi.'],
    ['explain', ['cáp quang'], 'trang chưa được dựng, nên chưa có chỉ mục.'],
    ['add-text', [], 'chưa nói tệp nào.'],
    ['add-text', ['a.pdf', 'b.pdf'], 'mỗi lần một tệp; thừa “b.pdf”.'],
    ['add-text', ['a.pdf', '--again', '--text'], 'tham số “--text” thiếu'],
    ['add-text', ['khong-co.pdf'], 'không có tệp khong-co.pdf.'],
    ['add-text', ['content'], 'content là một thư mục, không phải một tệp.'],
    ['add-text', ['content/terms.md'], 'chưa biết văn bản này của tỉnh nào.'],
  ])('%s %j', async ([script, args, said]) => {
    expect(await refused(script, ...args)).toContain(said);
  });
});

describe('on broken content', () => {
  beforeEach(freshContent);
  const texts = 'content/texts/kien-giang-nq22.mdx';
  const topic = 'content/topics/du-lieu-mo.yaml';
  type Spoil = readonly [what: string, spoil: () => void, said: string];
  const link: Spoil = [
    'a link that leads nowhere',
    () => {
      rmSync(at(topic));
      symlinkSync('/khong-co', at(topic));
    },
    `${topic}: `,
  ];
  const spoils: Spoil[] = [
    ['broken YAML', () => edit(topic, (w) => `${w}\n- [`), `${topic}:`],
    [
      'broken MDX',
      () => edit(texts, (w) => w.replace('<Muc so="2.2.1.3.">', '<Muc so="2.2.1.3."')),
      'không đọc được MDX',
    ],
    [
      'two versions of a line',
      () => edit(topic, (w) => w.replace('\n', '\n<<<<<<< HEAD\n')),
      `${topic}:`,
    ],
    ['a file that is missing', () => rmSync(at('content/ids.lock')), 'content/ids.lock: thiếu'],
    [
      'a folder that is missing',
      () => rmSync(at('content/texts'), { recursive: true }),
      'content/texts: thiếu thư mục này.',
    ],
    [
      'a folder where a file should be',
      () => {
        rmSync(at(topic));
        mkdirSync(at(topic));
      },
      `${topic}: `,
    ],
    // Nobody can have one who may not make one.
    ...(mayLinkFiles ? [link] : []),
    [
      'another code than UTF-8',
      () => writeFileSync(at(topic), Buffer.from([0x4d, 0xe9, 0x20, 0xff])),
      `${topic}: tệp không phải UTF-8.`,
    ],
    [
      'a line of the lock',
      () => edit('content/ids.lock', (w) => `${w}\nx y z\n`),
      'viết không đúng',
    ],
  ];
  test.for(spoils)('%s', async ([, spoil, said]) => {
    spoil();
    // `ids` asks only for the texts and their lock, which it can also begin; all others read everything, by one door.
    const ofTexts = said.startsWith('content/texts') || said === 'không đọc được MDX';
    for (const script of (ofTexts ? ['ids', 'reread'] : ['reread']) as Script[])
      expect(await refused(script), script).toContain(said);
  });
});

/** An invented decision of a province that the content has. */
const trial = `ỦY BAN NHÂN DÂN
TỈNH TRÀ VINH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 9999/QĐ-UBND
Trà Vinh, ngày 01 tháng 02 năm 2025
QUYẾT ĐỊNH
Về việc thử chương trình trên một văn bản bịa của tỉnh Trà Vinh
ỦY BAN NHÂN DÂN TỈNH TRÀ VINH
Căn cứ Luật Thử nghiệm ngày 19 tháng 6 năm 2015;
QUYẾT ĐỊNH:
Điều 1. Mục tiêu
1. Đến năm 2030, tối thiểu 80% hồ sơ được nộp trực tuyến.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn Thử
`;
const slug = 'tra-vinh-qd9999-2025';
/** Adds it, and answers what its head asks: it speaks of the whole field. */
const add = async (...more: readonly string[]) => {
  writeFileSync(at('thu.txt'), trial);
  const told = await run('add-text', 'thu.txt', '--province', 'tra-vinh', ...more);
  if (told.code === 0)
    edit(`content/texts/${slug}.mdx`, (w) => w.replace(/^scope: null.*\n/mu, ''));
  return told;
};

describe('the path of a new text', () => {
  beforeEach(freshContent);
  test('each command names the next one', async () => {
    expect((await add()).said).toContain('npm run ids:');
    const ids = (await run('ids')).said;
    expect(ids).toContain('Việc tiếp theo: npm run check-content');
    expect(ids).toContain(`npm run ids -- --discard ${slug}`);
    expect(ids).toContain(`npm run ids -- --publish ${slug}`);
    expect((await run('check-content')).said).toContain(
      'Sửa xong thì chạy lại: npm run check-content',
    );
    expect((await run('ids', '--publish', slug)).said).toContain(`Mã của ${slug} đã công bố.`);
  });
  test('a draft whose clauses are divided otherwise is refused by the name of the command that helps, and that helps', async () => {
    await add();
    await run('ids');
    edit(`content/texts/${slug}.mdx`, (w) =>
      w.replace('<Khoan so="1">', '<Muc so="1.">').replace('</Khoan>', '</Muc>'),
    );
    expect(await refused('ids')).toContain(`npm run ids -- --discard ${slug}`);
    expect((await run('ids', '--discard', slug)).said).toContain('Đã bỏ mã nháp cũ');
    expect((await run('ids')).code).toBe(0);
  });
  test('a draft with ids can be written anew, one with promised ids not', async () => {
    await add();
    await run('ids');
    expect((await add()).said).toContain('--again');
    expect((await add('--again')).code).toBe(0);
    expect(readFileSync(at('content/ids.lock'), 'utf8')).not.toContain(slug);
    await run('ids');
    await run('ids', '--publish', slug);
    expect((await add('--again')).said).toContain('đã công bố');
  });
});

describe('what has to be read again', () => {
  beforeEach(freshContent);
  const sheet = 'content/drafts/doc-lai.md';
  const tick = () => edit(sheet, (w) => w.replaceAll('- [ ] `', '- [x] `'));
  test('cannot be confirmed before it was listed, nor unticked', async () => {
    edit('content/topics/du-lieu-mo.yaml', (w) => w.replace(/^note: .*$/m, 'note: Một câu mới.'));
    expect(await refused('reread', '--confirm')).toContain('chưa có ô nào được đánh dấu');
    expect((await run('reread')).said).toContain(`kê trong ${sheet}`);
    expect(readFileSync(at(sheet), 'utf8')).toContain('"note": Một câu mới.');
    expect(await refused('reread', '--confirm')).toContain('chưa có ô nào được đánh dấu');
    tick();
    expect((await run('reread', '--confirm')).said).toContain(
      'Việc tiếp theo: npm run check-content',
    );
    expect(existsSync(at(sheet))).toBe(false);
    expect((await run('reread')).code).toBe(0);
  });
  test('is not confirmed by a tick of other words', async () => {
    edit('content/topics/du-lieu-mo.yaml', (w) => w.replace(/^note: .*$/m, 'note: Một câu mới.'));
    await run('reread');
    tick();
    edit('content/topics/du-lieu-mo.yaml', (w) => w.replace('Một câu mới.', 'Mọi tỉnh đều đạt.'));
    expect(await refused('reread', '--confirm')).toContain('chưa có ô nào được đánh dấu');
  });
});
