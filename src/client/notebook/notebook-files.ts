// The notebook as words for the clipboard and as files.
import {
  documentOf,
  type NamedTable,
  type Taken,
  type TextDocument,
} from '../../documents/document.ts';
import type { Remark } from '../../documents/document-block.ts';
import { markdown } from '../../documents/markdown.ts';
import { plainText } from '../../documents/plain-text.ts';
import { whole, wholeHtml } from '../../domain/cite/cite-formats.ts';
import { citeFull } from '../../domain/cite/cite.ts';
import { shortNotice } from '../../domain/text/short-notice.ts';
import { groupBy } from '../../domain/words/group-by.ts';
import { formatDate } from '../../domain/words/dates.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import { citedUrl, textUrl } from '../../model/addresses.ts';
import { printed } from '../../model/clause.ts';
import { today, type Copied } from '../shared/copy.ts';
import { saveFile } from '../shared/save-file.ts';
import type { Found, FoundClause } from './found-entries.ts';

const at = (path: string): string => new URL(path, location.origin).href;

/** The address of what is no clause of a text here. */
const addressOf = ({ entry }: Found): string =>
  at(entry.at.startsWith('/') ? entry.at : textUrl(entry.at));

const noteOn = ({ entry }: Found): string =>
  entry.note.trim() === '' ? '' : `Ghi chú của người trích: ${entry.note.trim()}`;

/** A table by its name, or what the site no longer has. */
const named = (found: Exclude<Found, FoundClause>): NamedTable => ({
  title: 'name' in found ? found.name : found.entry.cited || found.entry.at,
  words: ['name' in found ? found.says : 'Trang nay không có mục này', noteOn(found)]
    .filter((w) => w !== '')
    .join('. '),
  address: addressOf(found),
});

/** All in the reader's order; clauses of one text that follow each other stand together. */
function sectionsOf(found: readonly Found[]): (Taken | NamedTable)[] {
  const sections: (Taken | NamedTable)[] = [];
  for (const one of found) {
    if (!('clause' in one)) {
      sections.push(named(one));
      continue;
    }
    const { clause, taken: from } = one;
    const last = sections.at(-1);
    if (last !== undefined && 'clauses' in last && last.text.slug === from.text.slug)
      sections[sections.length - 1] = { ...last, clauses: [...last.clauses, clause] };
    else sections.push({ ...from, clauses: [clause] });
  }
  return sections;
}

/** What is written below a clause besides its citation: the numbers in it as the site reads them, and the reader's note. */
const remarksOn = (found: FoundClause): Remark[] => [
  ...found.numbers.map(({ topic, said }): Remark => ({
    sort: 'editor',
    words: `Đối chiếu xếp vào chỉ tiêu “${topic}”: ${said}.`,
  })),
  ...(noteOn(found) === '' ? [] : [{ sort: 'reader', words: noteOn(found) } as const]),
];

/** The notebook as a document that every format writes; what the site no longer has is named in its place. */
export function notebookDocument(
  found: readonly Found[],
  version: string,
  day: string,
): TextDocument {
  const clauses = found.filter((f) => 'clause' in f);
  /** A clause may stand there twice, for two of its numbers: both times with all that is said of it. */
  const remarks = groupBy(
    clauses.flatMap((f) =>
      remarksOn(f).map((remark) => ({ at: `${f.taken.text.slug}#${f.clause.id}`, remark })),
    ),
    ({ at: place }) => place,
  );
  return documentOf(`Sổ trích, ngày ${formatDate(day)}`, sectionsOf(found), at, () => true, {
    named: true,
    version,
    remarks: (text, clause) => (remarks.get(`${text}#${clause}`) ?? []).map(({ remark }) => remark),
  });
}

/** Words, citations and addresses of all clauses, and the tables by name. @param day YYYY-MM-DD */
export function notebookWords(found: readonly Found[], day: string): Copied {
  const pieces = found.map((f) => {
    if ('clause' in f) {
      const { text } = f.taken;
      const piece = {
        words: printed({
          marker: f.clause.marker,
          words: f.clause.runs.map((r) => r.text).join(''),
        }),
        citation: upperFirst(citeFull(f.clause.place, text)),
        url: at(citedUrl(text.slug, f.clause.id, f.hasPage)),
        heading: f.clause.under,
      };
      return { plain: whole(piece, day), html: wholeHtml(piece, day) };
    }
    const name = 'name' in f ? f.name : `${f.entry.cited || f.entry.at} (trang nay không có)`;
    const url = addressOf(f);
    const link = document.createElement('p');
    link.append(Object.assign(document.createElement('a'), { href: url, textContent: name }));
    return { plain: `${name}\n${url}`, html: link.outerHTML };
  });
  return {
    plain: [...pieces.map((p) => p.plain), `${shortNotice}.`].join('\n\n'),
    html: [...pieces.map((p) => p.html), `<p>${shortNotice}.</p>`].join(''),
  };
}

/** Makes the file and gives it to the browser to keep. */
export async function saveNotebook(
  found: readonly Found[],
  version: string,
  ending: 'docx' | 'md' | 'txt',
): Promise<void> {
  const day = today();
  const document = notebookDocument(found, version, day);
  const bytes =
    ending === 'docx'
      ? await (await import('../../documents/docx/docx.ts')).docx(document)
      : (ending === 'md' ? markdown : plainText)(document);
  saveFile(`so-trich-${day}.${ending}`, new Blob([bytes]));
}
