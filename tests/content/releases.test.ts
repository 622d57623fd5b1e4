import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isGoal } from '../../src/domain/compare/compare.ts';
import { assemble } from '../../src/edition/assemble.ts';
import { readReleases } from '../../src/release/read-releases.ts';
import { dataVersion } from '../../src/release/site.ts';
import { dataHash, frozenTopics } from '../../src/release/snapshot.ts';
import { edition } from '../support/edition.ts';
import { copyOfContent } from '../support/spoil.ts';

const releases = readReleases();
const folder = mkdtempSync(join(tmpdir(), 'releases-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
/** What reading says once something is done to a copy of the releases. */
function says(spoil: (root: string) => void): string {
  const root = join(folder, String(Math.random()));
  for (const name of ['releases', 'snapshots'])
    cpSync(join('content', name), join(root, name), { recursive: true });
  spoil(root);
  try {
    readReleases(root);
    return 'accepted';
  } catch (error) {
    return (error as Error).message.replaceAll(root, '');
  }
}
const newest = releases[0] ?? expect.fail('no release');

test('the releases as they are, copied, are accepted', () => {
  expect(says(() => {})).toBe('accepted');
});

test.for<[what: string, spoil: (root: string) => void, says: string]>([
  [
    'a snapshot is missing',
    (r) => {
      rmSync(join(r, 'snapshots', `${newest.version}.json`));
    },
    'thiếu tệp này.',
  ],
  [
    'a snapshot is no JSON',
    (r) => {
      writeFileSync(join(r, 'snapshots', `${newest.version}.json`), '[{');
    },
    'không đọc được bản lưu này.',
  ],
  [
    'a snapshot has no fingerprint',
    (r) => {
      writeFileSync(join(r, 'snapshots', `${newest.version}.json`), '[{"data":"?"}]');
    },
    'không đọc được bản lưu này.',
  ],
  [
    'a snapshot has no release',
    (r) => {
      writeFileSync(join(r, 'snapshots', '2020.1.1.json'), '[]');
    },
    'bản lưu này không có tệp kể thay đổi.',
  ],
  [
    'a name is no version',
    (r) => {
      writeFileSync(join(r, 'releases', 'v2.yaml'), 'changes: [{ kind: addition, words: x }]');
    },
    '"v2" không phải tên một bản.',
  ],
  [
    'nothing is told',
    (r) => {
      writeFileSync(join(r, 'releases', `${newest.version}.yaml`), 'changes: []');
    },
    'changes',
  ],
])('is refused when %s', ([, spoil, message]) => {
  expect(says(spoil)).toContain(message);
});

test('data that were not changed carry the release, changed ones its name and their fingerprint', () => {
  const hash = dataHash(edition);
  expect(dataVersion(edition, [{ version: '2026.1.1', data: hash }])).toBe('2026.1.1');
  expect(dataVersion(edition, [{ version: '2026.1.1', data: '0' }])).toBe(
    `2026.1.1-${hash.slice(0, 8)}`,
  );
});

test('the fingerprint changes with a word of a statement, and not with the order of the files', () => {
  const content = copyOfContent();
  content.statements.reverse();
  expect(dataHash(assemble(content))).toBe(dataHash(edition));
  const changed = edition.statements.findIndex((s) => s.denominator !== null);
  const statements = edition.statements.map((s, i) =>
    i === changed ? { ...s, denominator: null } : s,
  );
  expect(changed).toBeGreaterThanOrEqual(0);
  expect(dataHash({ ...edition, statements })).not.toBe(dataHash(edition));
});

test('a snapshot keeps every value, sentence and place of the comparison', () => {
  const rows = frozenTopics(edition).flatMap((t) => t.rows);
  for (const s of edition.statements.filter((one) => one.topic !== null && isGoal(one)))
    expect(
      rows.some(
        (r) => r['ma-van-ban'] === s.text && r['ma-doan'] === s.clause && r.cau === s.quote,
      ),
      s.id,
    ).toBe(true);
});
