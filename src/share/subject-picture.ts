import {
  countOf,
  countWords,
  quietWords,
  subjectView,
  wholeQuiet,
  type SubjectColumn,
  type SubjectView,
} from '../domain/subject/subject-view.ts';
import { subjectSummary } from '../domain/subject/subject-summary.ts';
import { numberOrStanding } from '../domain/text/text-label.ts';
import type { Edition, Subject } from '../model/model.ts';
import type { Picture } from './picture-type.ts';

/** So many texts at most have a line each. */
const mostLines = 6;

/** "Kiên Giang, 22-NQ/TU: 6 đoạn, 4 đoạn có con số"; why it has none, else. */
function lineOf(view: SubjectView, { text, province, cells }: SubjectColumn): string {
  const quiet = wholeQuiet(view, text.slug);
  const name =
    province.texts.length > 1 ? `${province.name}, ${numberOrStanding(text)}` : province.name;
  const count = countOf(cells);
  if (quiet === null) return `${name}: ${countWords(count)}`;
  const touched =
    count.touches === 0
      ? ''
      : `${quiet === 'name-only' ? '' : ', nhắc qua'} ở ${count.touches} đoạn`;
  return `${name}: ${quietWords[quiet].long}${touched}`;
}

/** What the picture of a subject says: how much each text does, in words and numbers; of many texts, its page's own summary. */
export function subjectPicture(
  edition: Edition,
  subject: Subject,
): Pick<Picture, 'kind' | 'title' | 'below' | 'path'> {
  const view = subjectView(edition, subject);
  return {
    kind: 'Chủ đề: mỗi văn bản nói gì',
    title: subject.name,
    below:
      view.columns.length > mostLines
        ? subjectSummary(view, [])
        : view.columns.map((column) => lineOf(view, column)),
    path: subject.url,
  };
}
