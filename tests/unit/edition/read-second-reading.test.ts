import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSecondReading } from '../../../src/edition/read-second-reading.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-reading-'));
  cpSync('content/second-reading', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const read = () => readSecondReading(folder);

test('what was read again is given by pillar, as the files say it', () => {
  const [first] = read().emptyCells;
  expect(first?.pillar).toBe('Chính quyền số');
  expect(first?.readings[0]?.place).toMatch(/^Trà Vinh 552-556 /);
  expect(read().thirdReading[0]?.said).toContain('lý do để riêng');
});

test('what was read again of a pillar cannot be lost', () => {
  rmSync(join(folder, 'empty-cells-tong-the.yaml'));
  expect(read).toThrow(/empty-cells-tong-the\.yaml: thiếu tệp này\.\n.*“Tổng thể”/);
});

test('a pillar that there is not is refused by the name of its file', () => {
  renameSync(join(folder, 'empty-cells-tong-the.yaml'), join(folder, 'empty-cells-khac.yaml'));
  expect(read).toThrow('empty-cells-khac.yaml: tệp này sẽ không được đọc.');
});

test('a place without its decision is refused on its line', () => {
  const file = join(folder, 'third-reading.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^ +decision: .*\n/m, ''));
  expect(read).toThrow(/third-reading\.yaml:\d+: .*"decision"/);
});
