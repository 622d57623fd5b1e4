import CitationCard from './CitationCard.astro';
import { mapped, named } from '../examples/states.ts';
import { isSpeech } from '../../domain/text/is-speech.ts';
import { clausePageUrl } from '../../model/addresses.ts';
import { versionOf } from '../../edition/former-words.ts';
import ClauseNode from './ClauseNode.astro';
import { clauseExamples } from '../examples/clauses.ts';
import { tableExamples, tables } from '../examples/tables.ts';
import ClauseTable from './ClauseTable.astro';
import ClauseRelations from './ClauseRelations.astro';
import ClauseWords from './ClauseWords.astro';
import { runs, verdicts } from '../examples/made-up.ts';
import ClauseSubjects from './ClauseSubjects.astro';
import FormerReadings from './FormerReadings.astro';
import MarginNote from './MarginNote.astro';
import { verdictWords } from '../../domain/compare/verdict-words.ts';
import RelatedClauses from './RelatedClauses.astro';
import { relatedClauses } from '../../domain/related/related.ts';
import { cutAround, relatedQuotes } from '../../domain/related/related-view.ts';
import { shown, type Samples } from '../examples/samples.ts';

/** The components of this folder in every state. */
export const clauseComponents = ({
  contexts,
  edition,
  topics,
  subject,
  clause,
  at,
  allWords,
  provinces,
}: Samples) => ({
  CitationCard: shown(
    CitationCard,
    mapped(
      named(contexts, {
        'điểm, khoản, Điều': (c) => c.clause.kind === 'diem',
        'gạch đầu dòng': (c) => c.clause.kind === 'gach' && c.text.number !== null,
        'văn bản không in số': (c) =>
          c.text.number === null && !isSpeech(c.text) && c.clause.kind === 'gach',
        'bài trình bày': (c) => isSpeech(c.text) && c.clause.kind === 'gach',
      }),
      (c) => ({
        cited: {
          place: c.place,
          text: c.text,
          id: c.clause.id,
          words: c.clause.words,
          url: `https://doi-chieu.example${clausePageUrl(c.text.slug, c.clause.id)}`,
        },
        version: versionOf(c.clause.words),
      }),
    ),
  ),
  ClauseNode: shown(ClauseNode, { ...clauseExamples(edition), ...tableExamples }, 'text'),
  ClauseTable: shown(
    ClauseTable,
    mapped(tables, (node) => ({ node })),
    'text',
  ),
  ClauseRelations: shown(
    ClauseRelations,
    mapped(
      named(contexts, {
        'gồm nhiều đoạn': (c) => c.children.length > 1,
        'dẫn văn bản khác': (c) => c.names.length > 1,
        'dẫn văn bản chưa rõ': (c) => c.names.some((n) => n.reference.unresolved === true),
        'được dẫn đến': (c) => c.citedBy.length > 0,
        'giải nghĩa chữ': (c) => c.explains.length > 0,
        'cùng cam kết ở văn bản khác': (c) => c.twins.length > 0,
        'đoạn đầu': (c) => c.previous === undefined,
        'đoạn cuối': (c) => c.next === undefined,
      }),
      (context) => ({ context, hasPage: edition.hasPage }),
    ),
  ),
  ClauseWords: shown(
    ClauseWords,
    {
      ...mapped(runs, (words) => ({ runs: words })),
      'đề mục đầu câu': {
        runs: [{ text: 'Về y tế: mỗi người dân có hồ sơ sức khỏe.' }],
        runIn: 'Về y tế:'.length,
      },
      'con số là liên kết': {
        runs: runs['trơn'],
        links: [{ start: 18, end: 25, value: { href: topics[0]!.url, sort: 'number-link' } }],
      },
    },
    'words',
  ),
  ClauseSubjects: shown(ClauseSubjects, subject.named),
  FormerReadings: shown(FormerReadings, {
    'đã sửa': {
      clause,
      former: [{ clause: at, mended: '2025-03-01', words: 'Lời chép trước khi sửa.' }],
    },
    'chưa từng sửa: không hiện': { clause, former: [] },
  }),
  MarginNote: shown(
    MarginNote,
    {
      ...Object.fromEntries(
        verdicts.map((sign) => [
          verdictWords[sign],
          {
            notes: [
              {
                name: 'Ví dụ',
                url: topics[0]!.url,
                beside: 'Gia Lai trên 50%',
                verdict: { sign, text: verdictWords[sign] },
                national: [],
              },
            ],
          },
        ]),
      ),
      'không có gì để đặt cạnh': {
        notes: [{ name: 'Ví dụ', url: topics[0]!.url, beside: '', verdict: null, national: [] }],
      },
    },
    'text',
  ),
  RelatedClauses: shown(
    RelatedClauses,
    mapped(
      named([...relatedClauses(edition).values()], {
        'nhiều nhất năm đoạn': (r) => r.length === 5,
        'một câu của đoạn dài': (r) => r.some((o) => cutAround(o, allWords(o)).before),
        'cùng chữ ở hai văn bản': (r) => relatedQuotes(r).some((q) => q.alsoIn.length > 0),
        'thước đo khác': (r) => r.some((o) => o.why.measuredApart.length > 0),
        'không đoạn nào đủ gần': (r) => r.length === 0,
      }),
      (related) => ({ related, provinces }),
    ),
  ),
});
