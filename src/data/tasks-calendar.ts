import { isPathOnly } from '../model/addresses.ts';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { dueDay, onlyBegins } from '../domain/tasks/due.ts';
import { dueWords } from '../domain/tasks/due-words.ts';
import { citeClause } from '../domain/cite/cite.ts';
import { provinceOf, wholeCountry } from '../domain/text/of-provinces.ts';
import { taskWords } from '../domain/tasks/task-words.ts';
import { textsNotice } from '../domain/text/short-notice.ts';
import { excerpt } from '../domain/words/excerpt.ts';
import type { Address } from '../model/addresses.ts';
import type { Edition } from '../model/model.ts';

const dayLong = 24 * 60 * 60 * 1000;
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * The last day on which something in the edition is known to have changed: a text was issued, a transcription mended. Stamps every
 * event, so that a calendar sees a new state exactly when there is one, and two builds of one state give the same bytes.
 */
const lastChange = ({ texts, formerWords }: Edition): string =>
  [...texts.flatMap((t) => t.date ?? []), ...formerWords.map((f) => f.mended)].sort().at(-1) ??
  '1970-01-01';

/**
 * `tasks.ics`, RFC 5545: an all-day event for each deadline that has a day, on its last day; on the first, when the text only says
 * when the work begins. What recurs without a day ("hằng năm") has no event: the text gives none.
 * @param version of the data
 */
export function tasksCalendar(edition: Edition, at: Address, version: string): string {
  const calendar = ical({
    name: 'Đối chiếu: hạn của các nhiệm vụ',
    description: `Mỗi hạn ở ngày cuối của nó; việc chỉ ghi lúc bắt đầu thì ở ngày đầu. Bản của dữ liệu: ${version}. ${textsNotice}.`,
    prodId: { company: 'doi-chieu', product: 'nhiem-vu', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const stamp = midnight(lastChange(edition));
  for (const task of edition.tasks)
    task.deadlines.forEach((deadline, i) => {
      const day = dueDay(deadline);
      if (day === null) return;
      const words = taskWords(edition, task);
      const also = task.deadlines.filter((d) => d !== deadline).map((d) => `“${d.printed}”`);
      const { province } = edition.texts.find((t) => t.slug === task.text) ?? { province: null };
      const whose = provinceOf({ province }, edition.provinces)?.name ?? wholeCountry;
      const start = midnight(day);
      calendar.createEvent({
        id: `${task.id}${i === 0 ? '' : `.han-${i + 1}`}@doi-chieu`,
        stamp,
        start,
        end: new Date(start.getTime() + dayLong),
        allDay: true,
        timezone: 'UTC',
        // Of which province: numbers of documents are the same in several, and a calendar holds them all.
        summary: `${whose}, ${onlyBegins(deadline) ? 'bắt đầu' : 'hạn'} “${deadline.printed}”: ${excerpt(words, 100)}`,
        description: [
          words,
          task.agencies.length === 0
            ? 'Cơ quan: văn bản không nêu.'
            : `Cơ quan: ${task.agencies.map((a) => a.printed).join('; ')}.`,
          `Hạn: “${deadline.printed}” (${dueWords(deadline)}).${also.length === 0 ? '' : ` Còn ghi: ${also.join(', ')}.`}`,
          `Nguồn: ${citeClause(edition, task.text, deadline.clause ?? task.clause).citation}.`,
        ].join('\n'),
        // A calendar has no page from whose root an address could begin.
        url: isPathOnly(at(task.url)) ? null : at(task.url),
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    });
  return `${calendar.toString()}\r\n`;
}
