// Topics of the real edition, one for each state of their tables.
import { allColumns } from '../../domain/compare/columns.ts';
import { cellOf, isGoal, isShared, mainYears } from '../../domain/compare/compare.ts';
import { isNear, onlyOthersSpeak } from '../../domain/compare/also-speaks.ts';
import { proofOf } from '../../domain/compare/absence.ts';
import { sentenceGroups } from '../../domain/compare/sentence-groups.ts';
import { verdictWords } from '../../domain/compare/verdict-words.ts';
import type { Edition, Statement, Topic } from '../../model/model.ts';
import { first, named } from './states.ts';
import { verdicts } from './made-up.ts';

const [year] = mainYears;
const goal = (holds: (s: Statement) => boolean) => (t: Pick<Topic, 'statements'>) =>
  t.statements.some((s) => isGoal(s) && holds(s));
const undated = goal((s) => s.year === null);
const elsewhen = goal((s) => s.year !== null && !mainYears.includes(s.year));
const worded = goal((s) => s.value === null);
const numbered = goal((s) => s.value !== null);

/** Topics by state, one set for each kind of component that shows a topic. */
export function topicExamples(edition: Edition) {
  const { topics, provinces } = edition;
  const verdict = named(
    topics,
    Object.fromEntries(verdicts.map((v) => [verdictWords[v], (t: Topic) => t.comparability === v])),
  );
  /** Topics and provinces for the proof of absence, by what it says of each text. */
  const found = (t: Topic) => proofOf(edition, t).flatMap((p) => p.texts);
  const groups = (t: Topic, kind: string) =>
    sentenceGroups(t).filter((g) => g.kind === kind).length;
  const cells = topics.flatMap((topic) =>
    allColumns(provinces).map((column) => ({ topic, column, year })),
  );
  const argumentsOf = ({ topic, column }: (typeof cells)[number]) => ({
    statements: topic.statements.filter(
      (s) =>
        s.province === column.province.slug &&
        (column.text === null || s.text === column.text.slug),
    ),
  });
  const state = (c: (typeof cells)[number]) =>
    cellOf(c.topic, c.column.province.slug, year, c.column.text?.slug).state;
  return {
    verdict,
    table: {
      ...verdict,
      ...named(topics, {
        'không ghi năm': undated,
        'năm khác': elsewhen,
        'chỉ bằng lời': (t) => worded(t) && !numbered(t),
      }),
    },
    /** A short matrix with every state. */
    few: [...new Set([...Object.values(verdict), first(topics, undated)])].filter(isShared),
    cell: named(cells, {
      'con số': (c) => state(c) === 'stated',
      'bằng lời': (c) => state(c) === 'no-number',
      'không nêu': (c) => state(c) === 'not-stated' && !undated(argumentsOf(c)),
      'không ghi năm': (c) => undated(argumentsOf(c)),
      'năm khác': (c) => elsewhen(argumentsOf(c)),
      'riêng một văn bản': (c) => c.column.text !== null && state(c) === 'stated',
    }),
    absence: named(topics, {
      'không đoạn nào có chữ': (t) => found(t).some(({ groups }) => groups.length === 0),
      'hai văn bản của một tỉnh': (t) => proofOf(edition, t).some(({ texts }) => texts.length > 1),
      'câu của chính chỉ tiêu': (t) =>
        found(t).some(({ groups }) => groups.some((g) => g.why.startsWith('mục tiêu cho'))),
      'có nói tới': (t) =>
        t.alsoSpeaks.length > 0 &&
        found(t).some(({ groups }) => groups.some((g) => g.why.startsWith('có nói tới'))),
      'tỉnh chỉ nói tới': (t) =>
        proofOf(edition, t).some(({ says }) => says.some((s) => s.words === 'không đặt mức')) &&
        proofOf(edition, t).some(({ says }) => says.some((s) => s.words === 'không nêu')),
    }),
    speaks: named(topics, {
      'tỉnh khác nói': (t) => t.alsoSpeaks.some((s) => !isNear(s)) && onlyOthersSpeak(t, provinces),
      'chỉ nói việc gần đó': (t) => t.alsoSpeaks.length > 0 && t.alsoSpeaks.every(isNear),
      'tỉnh có mục tiêu cũng nói': (t) => !onlyOthersSpeak(t, provinces),
    }),
    sentences: named(topics, {
      'một thước đo': (t) => groups(t, 'measure') === 1,
      'nhiều thước đo': (t) => groups(t, 'measure') > 1,
      'lời không có số': (t) => groups(t, 'wording') > 0,
      'hiện trạng': (t) => groups(t, 'baseline') > 0,
      'con số khác': (t) => groups(t, 'other') > 0,
      'một câu ở hai chỗ': (t) =>
        sentenceGroups(t).some((g) => g.sentences.some((s) => s.also.length > 0)),
      'có ghi chú': (t) => t.statements.some((s) => s.note !== null),
    }),
  };
}
