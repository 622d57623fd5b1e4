import { stringify } from 'yaml';
import type { KnownIndicator } from '../draft/nearest-indicators.ts';
import { agreedFields } from '../../schemas/second-reading.ts';
import type { DraftStatement } from '../draft/statements.ts';

const quoted = (value: unknown): string => stringify(value, { lineWidth: 0 }).trim();

/** The drafted statements. Each waits for its measure: the build refuses `null`. */
export function statementsYaml(
  statements: readonly DraftStatement[],
  nearest: (words: string, unit: string) => readonly KnownIndicator[],
): string {
  if (statements.length === 0) return '';
  const one = (s: DraftStatement): string => {
    const choices = nearest(s.words, s.unit ?? '').map((i) => `    #   ${i.id}: ${i.name}\n`);
    const doubts = s.doubts.map((d) => `    # hỏi: ${d}\n`);
    const fields = [
      `  - id: ${s.id}\n`,
      `    clause: ${s.clause}\n`,
      choices.length > 0 ? `    # gần nhất:\n${choices.join('')}` : '',
      `    indicator: null # chọn một thước đo, hoặc viết thước đo mới trong content/indicators/\n`,
      ...doubts,
      ...([...agreedFields, 'quote', 'words', 'valueWords', 'note'] as const).map(
        (name) => `    ${name}: ${quoted(s[name])}\n`,
      ),
    ];
    return fields.join('');
  };
  return `# Bản nháp do “npm run add-text” viết: đọc lại từng câu, chọn thước đo, xóa các dòng chú thích.\nstatements:\n${statements.map(one).join('')}`;
}
