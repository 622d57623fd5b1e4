import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  checkIds,
  discardDraft,
  extendLock,
  parseLock,
  publishDraft,
  wordsHash,
} from '../../../src/edition/ids-lock.ts';
import { parseText } from '../../../src/edition/parse-mdx.ts';
import { edition } from '../../support/edition.ts';

const before = '- một\n- hai\n- ba\n';
const clauses = (body: string) => parseText('x', body, 'x.mdx');
const lockOf = (body: string) => extendLock(parseLock('[x]\n'), clauses(body));
const draftOf = (body: string) => extendLock(parseLock(''), clauses(body));
/** What the check says of `after` against the lock written for `earlier` (and changed by `edit`). */
const verdict = (after: string, earlier = before, edit = (lock: string) => lock): string => {
  try {
    checkIds(
      clauses(after),
      parseLock(edit(lockOf(earlier))),
      (text) => `content/texts/${text}.mdx`,
    );
    return 'accepted';
  } catch (e) {
    return (e as Error).message;
  }
};

test('the same words at the same ids are accepted', () => {
  expect(verdict(before)).toBe('accepted');
});

describe('an id is permanent: refused, both places named, is', () => {
  test('an id that vanished, its words gone', () => {
    expect(verdict('- một\n- hai\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx: mã "g3" không còn.
        Trả đoạn ấy lại, hoặc rút mã bằng một dòng "mã-cũ = mã-mới" trong content/ids.lock."
    `);
  });
  test('an id that vanished, its words under another', () => {
    expect(verdict('- một\n- hai\n\nba\n', '- một\n- hai\n- ba\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:4: mã "g3" không còn. Lời cũ của mã ấy nay ở mã "d1", dòng 4.
        Trả đoạn ấy lại, hoặc rút mã bằng một dòng "mã-cũ = mã-mới" trong content/ids.lock."
    `);
  });
  test('ids that moved to other words, because a bullet was put between them', () => {
    expect(verdict('- một\n- mới\n- hai\n- ba\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:2: lời của mã "g2" đã khác với khi cấp mã. Lời cũ của mã ấy nay ở mã "g3", dòng 3.
        Đoạn bị sót, nay mới thêm, thì dùng <Ma so="g2a" />, để các đoạn sau nó giữ mã của mình."
    `);
  });
  test('ids that changed places', () => {
    expect(verdict('- hai\n- một\n- ba\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:1: lời của mã "g1" đã khác với khi cấp mã. Lời cũ của mã ấy nay ở mã "g2", dòng 2.
        Đoạn bị sót, nay mới thêm, thì dùng <Ma so="g2a" />, để các đoạn sau nó giữ mã của mình."
    `);
  });
  test('words that changed under an id', () => {
    expect(verdict('- một\n- hai.\n- ba\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:2: lời của mã "g2" đã khác với khi cấp mã.
        Nếu đã sửa một lỗi chép thì báo bằng lệnh: npm run ids -- --mended x#g2"
    `);
  });
  test('an id given twice', () => {
    expect(
      verdict(
        '<Muc so="1.">\n\na\n\n</Muc>\n\n<Muc so="1">\n\nb\n\n</Muc>\n',
        '<Muc so="1.">\n\na\n\n</Muc>\n',
      ),
    ).toMatchInlineSnapshot(`
      "content/texts/x.mdx:7: mã "muc-1" có hai lần, ở đây và ở dòng 1.
        Các đoạn cùng cấp phải có số in khác nhau (d và đ là hai chữ); gạch đầu dòng chèn thêm thì dùng <Ma so="g2a" />."
    `);
  });
  test('a new id that is not in the lock', () => {
    expect(verdict('- một\n- hai\n- ba\n- bốn\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:4: mã "g4" chưa có trong content/ids.lock.
        Chạy "npm run ids" rồi commit tệp ấy."
    `);
  });
  test('a text that is not in the lock', () => {
    expect(verdict(before, before, () => '')).toContain(
      'content/texts/x.mdx:1: mã "g1" chưa có trong content/ids.lock.',
    );
  });
  test('a text that vanished with all its ids', () => {
    expect(verdict(before, before, (lock) => `${lock}\n[y]\ng1 ${wordsHash('khác')}\n`)).toContain(
      'content/texts/y.mdx: mã "g1" không còn.',
    );
  });
  test('an alias that leads to nothing', () => {
    expect(verdict(before, before, (lock) => `${lock}cu = g9\n`)).toMatchInlineSnapshot(`
      "content/ids.lock: bí danh "cu" của văn bản "x" dẫn tới "g9", không phải mã của một đoạn.
        Bí danh phải dẫn tới mã một đoạn của cùng văn bản."
    `);
  });
});

describe('d) and đ) of one khoản', () => {
  const diem = (a: string, b: string) =>
    `<Khoan so="1">\n\nk\n\n<Diem so="${a}">\n\nmột\n\n</Diem>\n\n<Diem so="${b}">\n\nhai\n\n</Diem>\n\n</Khoan>\n`;
  test('are two ids', () => {
    expect(clauses(diem('d', 'đ')).map((c) => c.id)).toEqual([
      'khoan-1',
      'khoan-1_diem-d',
      'khoan-1_diem-dd',
    ]);
    expect(verdict(diem('d', 'đ'), diem('d', 'đ'))).toBe('accepted');
  });
  test('are refused when both are written d), and the message names them', () => {
    expect(verdict(diem('d', 'd'), diem('d', 'đ'))).toMatchInlineSnapshot(`
      "content/texts/x.mdx:11: mã "khoan-1_diem-d" có hai lần, ở đây và ở dòng 5.
        Các đoạn cùng cấp phải có số in khác nhau (d và đ là hai chữ); gạch đầu dòng chèn thêm thì dùng <Ma so="g2a" />."
    `);
  });
  test('are refused when they change places', () => {
    expect(verdict(diem('đ', 'd'), diem('d', 'đ'))).toContain(
      'đã khác với khi cấp mã. Lời cũ của mã ấy nay ở mã "khoan-1_diem-d',
    );
  });
});

describe('what may change', () => {
  test('a bullet found missing later takes <Ma>, and the lock grows by one id', () => {
    const after = '- một\n- <Ma so="g1a" />mới\n- hai\n- ba\n';
    expect(verdict(after)).toContain('mã "g1a" chưa có trong content/ids.lock.');
    const grown = extendLock(parseLock(lockOf(before)), clauses(after));
    expect(
      grown
        .split('\n')
        .filter((l) => /^g/.test(l))
        .map((l) => l.split(' ')[0]),
    ).toEqual(['g1', 'g1a', 'g2', 'g3']);
    expect(() => checkIds(clauses(after), parseLock(grown), () => '')).not.toThrow();
  });
  test('a withdrawn id stays as an alias', () => {
    expect(verdict('- một\n- hai\n', before, (lock) => `${lock}g3 = g2\n`)).toBe('accepted');
  });
  test('but is never given to other words', () => {
    expect(verdict('- một\n- hai\n- mới\n', before, (lock) => `${lock}g3 = g2\n`)).toContain(
      'content/texts/x.mdx:3: lời của mã "g3" đã khác với khi cấp mã.',
    );
  });
  test('marks beside the words (sic, emphasis, notes) change no hash', () => {
    expect(
      verdict(
        '- *một*\n- và <Sic doc="hái">hai</Sic>\n- ba\n\n  <GhiChu>ghi chú</GhiChu>\n',
        '- một\n- và hai\n- ba\n',
      ),
    ).toBe('accepted');
  });
});

describe('extending the lock', () => {
  test('never drops or changes an id that is in it', () => {
    const lock = parseLock(lockOf(before));
    const grown = parseLock(extendLock(lock, clauses('- khác\n- hai\n- ba\n- bốn\n')));
    expect([...(grown.ids.get('x') ?? [])].slice(0, 4)).toEqual([
      ...(lock.ids.get('x') ?? []),
      ['g4', wordsHash('bốn')],
    ]);
    expect([...(parseLock(extendLock(lock, [])).ids.get('x') ?? [])]).toEqual([
      ...(lock.ids.get('x') ?? []),
    ]);
  });
  test('changes the hash only of an id that its author calls mended', () => {
    const mended = parseLock(
      extendLock(parseLock(lockOf(before)), clauses('- khác\n- nữa\n- ba\n'), new Set(['x#g2'])),
    );
    expect([...(mended.ids.get('x') ?? [])]).toEqual([
      ['g1', wordsHash('một')],
      ['g2', wordsHash('nữa')],
      ['g3', wordsHash('ba')],
    ]);
  });
  test('gives the readable alias of a run-in heading to the first that bears it, and keeps it there', () => {
    const lock = lockOf('- Về y tế: một.\n- Về y tế: hai.\n');
    expect(lock).toContain('\ny-te = g1\n');
    expect(
      extendLock(parseLock(lock), clauses('- Về giáo dục: một.\n- Về y tế: hai.\n')),
    ).toContain('\ny-te = g1\n');
  });
  test('is byte-identical when run again, whatever the order of the texts', () => {
    const all = [...parseText('b', before, ''), ...parseText('a', '- x\n', '')];
    const lock = extendLock(parseLock(''), all);
    expect(
      extendLock(
        parseLock(lock),
        all.toReversed().toSorted((a, b) => a.line - b.line),
      ),
    ).toBe(lock);
  });
});

describe('the lock itself', () => {
  const message = (source: string): string => {
    try {
      parseLock(source);
      return 'accepted';
    } catch (e) {
      return (e as Error).message;
    }
  };
  test.for<[what: string, source: string, wrong: string]>([
    [
      'an id before any text, which would be promised to no one',
      'g1 0123456789ab\n',
      'content/ids.lock:1: dòng "g1 0123456789ab" không đứng dưới văn bản nào.',
    ],
    [
      'an id written twice, of which one would be forgotten',
      '[x]\ng1 0123456789ab\ng1 ba9876543210\n',
      'content/ids.lock:3: "g1" được ghi hai lần.',
    ],
    [
      'an alias written twice',
      '[x]\ncu = g1\ncu = g2\n',
      'content/ids.lock:3: "cu" được ghi hai lần.',
    ],
    [
      'a text written twice, as a careless merge leaves it',
      '[x]\ng1 0123456789ab\n[x]\ng2 0123456789ab\n',
      'content/ids.lock:3: "[x]" được ghi hai lần.',
    ],
  ])('refuses %s', ([, source, wrong]) => {
    expect(message(source)).toContain(wrong);
  });
  test('of this repository says what the texts say', () => {
    const source = readFileSync('content/ids.lock', 'utf8');
    const lock = parseLock(source);
    expect(
      extendLock(
        lock,
        edition.texts.flatMap((t) => t.clauses),
      ),
    ).toBe(source);
    expect([...lock.ids].reduce((n, [, ids]) => n + ids.size, 0)).toBeGreaterThanOrEqual(799);
  });
});

test('a line that is no line of the lock is refused', () => {
  expect(() => parseLock('[x]\ng1 0123456789ab\ng2 = \n')).toThrow(
    'content/ids.lock:3: dòng "g2 = " viết không đúng.',
  );
});

test('the hash is of the words in NFC, so that a decomposed copy is the same words', () => {
  expect(wordsHash('chuyển đổi'.normalize('NFD'))).toBe(wordsHash('chuyển đổi'));
  expect(wordsHash('chuyển đổi')).not.toBe(wordsHash('chuyển đối'));
  expect(wordsHash('')).toBe('e3b0c44298fc');
});

describe('the ids of a new text', () => {
  const draft = parseLock(draftOf(before));
  const check =
    (body: string, lock = draft) =>
    () => {
      checkIds(clauses(body), lock, (text) => `content/texts/${text}.mdx`);
    };
  test('are a draft, which the lock says', () => {
    expect(draftOf(before)).toContain('\n[x] nháp\n');
    expect(draft.drafts).toEqual(new Set(['x']));
    expect(extendLock(draft, clauses(before))).toBe(draftOf(before));
    expect(check(before)).not.toThrow();
  });
  test('are refused where the text has changed, with the one command that throws them away', () => {
    for (const body of ['- một\n- chen\n- hai\n- ba\n', '- một\n- hai\n'])
      expect(check(body)).toThrow('npm run ids -- --discard x');
  });
  test('are proposed anew once discarded', () => {
    const anew = parseLock(extendLock(discardDraft(draft, 'x', false), clauses('- một\n- chen\n')));
    expect(check('- một\n- chen\n', anew)).not.toThrow();
    expect([...(anew.ids.get('x')?.keys() ?? [])]).toEqual(['g1', 'g2']);
  });
  test('are promised once published, and never discarded then, nor when a release has them', () => {
    const lock = parseLock(extendLock(publishDraft(draft, 'x'), clauses(before)));
    expect(lock.drafts.size).toBe(0);
    expect(() => discardDraft(lock, 'x', false)).toThrow('đã công bố, không bỏ được');
    expect(() => discardDraft(draft, 'x', true)).toThrow('đã công bố, không bỏ được');
    expect(() => publishDraft(lock, 'x')).toThrow('văn bản "x" không có mã nháp');
    expect(() => discardDraft(lock, 'y', false)).toThrow('không có mã nào của văn bản "y"');
  });
});
