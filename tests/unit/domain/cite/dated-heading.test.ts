import { expect, test } from 'vitest';
import { isDeadlineLine } from '../../../../src/domain/text/task-lines.ts';
import { datedHeading } from '../../../../src/domain/cite/dated-heading.ts';
import { isGoal } from '../../../../src/domain/compare/compare.ts';
import { clauseDescription } from '../../../../src/domain/text/clause-description.ts';
import { clauseContexts } from '../../../../src/domain/text/clause-context.ts';
import { letterheadKinds } from '../../../../src/model/clause-kinds.ts';
import { printed } from '../../../../src/model/clause.ts';
import { edition } from '../../../support/edition.ts';

test('every goal that its heading dates is previewed with that year and its province, and its words are whole', () => {
  let dated = 0;
  for (const context of clauseContexts(edition)) {
    const { text, clause, province, statements } = context;
    const said = clauseDescription(context);
    // A task says by when it is due, too.
    const due = context.children.filter(isDeadlineLine).map((line) => ` – ${line.words}`);
    expect(said.endsWith([clause.words, ...due].join('')), said).toBe(true);
    const isAbove = letterheadKinds.includes(clause.kind);
    if (province !== null)
      expect(said.startsWith(isAbove ? text.shortName : province.name)).toBe(true);
    for (const s of statements.filter(isGoal)) {
      if (
        s.year === null ||
        clause.words.includes(String(s.year)) ||
        /\b20\d\d\b/.test(clause.words)
      )
        continue;
      // A deadline stands on a line of its own, below the task.
      if (s.section === 'nhiem-vu') continue;
      expect(said, s.id).toContain(String(s.year));
      dated += 1;
    }
  }
  expect(dated).toBeGreaterThan(150);
});

test('a heading that dates words stands above them, as printed', () => {
  for (const { clause, lineage } of clauseContexts(edition)) {
    const heading = datedHeading(clause.words, lineage.map(printed));
    if (heading === null) continue;
    expect(lineage.map((c) => printed(c).replace(/:$/, ''))).toContain(heading);
    expect(heading).not.toMatch(/[:;.]$/);
  }
});

test('two previews of clauses are alike only where the texts say the same thing in the same place', () => {
  const all = clauseContexts(edition).map((c) => clauseDescription(c));
  const twice = all.filter((d, i) => all.indexOf(d) !== i);
  expect(twice.length / all.length, twice.slice(0, 5).join('\n')).toBeLessThan(0.02);
});
