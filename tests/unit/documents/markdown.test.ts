import { expect, test } from 'vitest';
import { markdown } from '../../../src/documents/markdown.ts';
import type { TextDocument } from '../../../src/documents/document.ts';
import type { Block, DocumentRun } from '../../../src/documents/document-block.ts';

const run = (text: string, more: Partial<DocumentRun> = {}): DocumentRun => ({
  text,
  notes: [],
  ...more,
});
const block = (more: Partial<Block>): Block => ({
  id: 'd1',
  kind: 'doan',
  parent: null,
  depth: 0,
  level: null,
  heads: false,
  marker: '',
  runs: [],
  ...more,
});
/** The Markdown of blocks, without what stands before the text. */
const written = (blocks: readonly Block[]): string => {
  const document = {
    title: 'T',
    named: false,
    notes: [],
    sections: [{ text: {}, notice: [], address: '/', version: null, blocks }],
  } as unknown as TextDocument;
  return markdown(document).split('\n---\n')[1]?.trim() ?? '';
};

test.for<[what: string, blocks: Block[], source: string]>([
  ['a number that would begin a list', [block({ marker: '1.', runs: [run('Lời')] })], '1\\. Lời'],
  ['a dotted number', [block({ marker: '2.2.', level: 2, runs: [run('Lời')] })], '### 2.2. Lời'],
  [
    'what Markdown reads as marks',
    [block({ runs: [run('a*b_c [1] <x> #')] })],
    'a\\*b\\_c \\[1\\] \\<x\\> \\#',
  ],
  [
    'emphasis without the spaces around',
    [block({ runs: [run('(', {}), run('Big data ', { emphasis: 'em' }), run(')')] })],
    '(*Big data* )',
  ],
  [
    'emphasis that CommonMark would not see',
    [block({ runs: [run('Y tế:', { emphasis: 'strong' }), run('đến')] })],
    'Y tế:đến',
  ],
  [
    'a line of the source',
    [block({ runs: [run('QUYẾT ĐỊNH', {}), run(' Phê duyệt', { lineBreak: true })] })],
    'QUYẾT ĐỊNH\\\nPhê duyệt',
  ],
  [
    'a bullet in a bullet',
    [
      block({ id: 'g1', kind: 'gach', marker: '-', runs: [run('Một')] }),
      block({ id: 'g1_c1', kind: 'cong', marker: '+', parent: 'g1', depth: 1, runs: [run('Hai')] }),
    ],
    '- Một\n\n  + Hai',
  ],
])('%s is written so that it reads as printed', ([, blocks, source]) => {
  expect(written(blocks)).toBe(source);
});
