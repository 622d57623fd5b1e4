import Contents from './Contents.astro';
import { mapped, named } from '../examples/states.ts';
import { outline } from '../../domain/text/outline.ts';
import TermEntry from './TermEntry.astro';
import { relatedTerms, sensesOf } from '../../domain/text/glossary.ts';
import TextAttributes from './TextAttributes.astro';
import { isSpeech } from '../../domain/text/is-speech.ts';
import { provinceOf } from '../../domain/text/of-provinces.ts';
import { presentedBy } from '../../domain/text/citing-notice.ts';
import TextDownloads from './TextDownloads.astro';
import TextsByRegion from './TextsByRegion.astro';
import TextList from './TextList.astro';
import { shown, type Samples } from '../examples/samples.ts';

/** The components of this folder in every state. */
export const textComponents = ({
  texts,
  glossary,
  nationalText,
  text,
  provinces,
  edition,
  many,
}: Samples) => ({
  Contents: shown(
    Contents,
    mapped(
      named(texts, {
        'nhiều cấp': (t) => outline(t.clauses).some((i) => i.children.length > 0),
        'có Điều': (t) => t.clauses.some((c) => c.kind === 'dieu'),
      }),
      (t) => ({ items: outline(t.clauses) }),
    ),
    'contents',
  ),
  TermEntry: shown(
    TermEntry,
    mapped(
      named(glossary, {
        'một nghĩa': (t) => sensesOf(t).length === 1 && t.note === null,
        'nhiều nghĩa': (t) => sensesOf(t).length > 1,
        'người biên tập hiểu': (t) => t.editorsReading !== null,
        'nghĩa có ghi chú': (t) => t.meanings.some((m) => m.note !== null),
        'không nghĩa, chỉ ghi chú': (t) => t.meanings.length === 0 && t.editorsReading === null,
        'nhiều cách viết': (t) => (t.variants ?? []).length > 0,
      }),
      (term) => ({ term, also: relatedTerms(term, glossary) }),
    ),
  ),
  TextAttributes: shown(
    TextAttributes,
    mapped(
      named([...texts, nationalText], {
        đủ: (t) => t === text,
        'không rõ số, ngày': (t) => t.number === null && t.date === null,
        'không rõ người ký': (t) => t.signer === null,
        'bài trình bày': isSpeech,
        'toàn quốc': (t) => t.province === null,
      }),
      (t) => ({
        text: t,
        province: provinceOf(t, provinces),
        presented: presentedBy(t, edition),
      }),
    ),
  ),
  TextDownloads: shown(TextDownloads, {
    'with a PDF, and where none could be printed': {
      texts: texts.slice(0, 2).map(({ slug, title }, i) => ({
        slug,
        title,
        files: [
          { name: `${slug}.docx`, format: 'DOCX', size: 31_265 },
          ...(i === 0 ? [{ name: `${slug}.pdf`, format: 'PDF', size: 1_249_000 }] : []),
          { name: `${slug}.xml`, format: 'Akoma Ntoso', size: 78_609 },
        ],
      })),
    },
  }),
  TextsByRegion: shown(
    TextsByRegion,
    { '': { provinces: many, national: [nationalText] } },
    'open',
  ),
  TextList: shown(TextList, {
    'mọi tỉnh': { provinces: edition.provinces },
    'một tỉnh': { provinces: edition.provinces.slice(0, 1) },
    'và cả nước': { provinces: edition.provinces, national: [nationalText] },
  }),
});
