import { stringify } from 'yaml';
import type { OtherNumber } from '../draft/other-numbers.ts';

/** Drafted reasons why numbers are no statements, equal ones together; none for those that a rule of the edition tells. A number without one is a statement or waits for its reason. */
export function numbersYaml(numbers: readonly OtherNumber[]): string {
  const groups = new Map<string, { reason: string | null; words: string; clauses: string[] }>();
  for (const { reason, words, clause } of numbers.filter((n) => !n.ruled)) {
    const key = JSON.stringify([reason, words]);
    const group = groups.get(key) ?? { reason, words, clauses: [] };
    if (!group.clauses.includes(clause)) group.clauses.push(clause);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ reason, words, clauses }) => {
      const where =
        clauses.length === 1 ? `clause: ${clauses[0]}` : `clauses: [${clauses.join(', ')}]`;
      const why =
        reason === null ? 'null # chọn lý do, hoặc viết một cam kết cho con số này' : reason;
      return `- reason: ${why}\n  ${where}\n  ${stringify({ words }, { lineWidth: 0 }).trim()}\n`;
    })
    .join('');
}
