import { placeOf } from '../../model/clause-ref.ts';
import { datedHeading, headingsAbove } from '../../domain/cite/dated-heading.ts';
import { full, whole, wholeHtml } from '../../domain/cite/cite-formats.ts';
import { citedUrl } from '../../model/addresses.ts';
import { copyAndSay, today } from '../shared/copy.ts';
import { textData } from '../text/text-data.ts';

/** Words of a passage as they are shown: the extract with its "…", or the whole clause when the reader has opened it. */
function shownWords(passage: HTMLElement): string {
  const words = passage.querySelector('.subject-passage__words')?.cloneNode(true) as Element;
  const opened = passage.querySelector<HTMLInputElement>('.subject-passage__toggle')?.checked;
  words
    .querySelectorAll(opened === true ? '.passage-words__gap' : '.passage-words__rest')
    .forEach((e) => {
      e.remove();
    });
  return words.textContent.replace(/\s+/g, ' ').trim();
}

/** Says of each button which passage it copies: that which the link beside it cites ("III.6: mục 6, phần III …"). */
export function nameCopies(page: Element): void {
  for (const button of page.querySelectorAll('.subject-passage__copy')) {
    const cited = button.parentElement?.querySelector('a')?.getAttribute('aria-label') ?? '';
    button.setAttribute('aria-label', `sao chép: ${cited.replace(/^.*?: /, '')}`);
  }
}

/** Copies the words of a passage with their full citation and address. @param button in the passage */
export async function copyPassage(button: HTMLElement): Promise<void> {
  const passage = button.closest<HTMLElement>('.subject-passage');
  if (passage === null) return;
  let region = passage.querySelector<HTMLElement>('.copy-status');
  if (region === null) {
    region = document.createElement('p');
    region.className = 'copy-status small-text';
    region.setAttribute('role', 'status');
    passage.append(region);
  }
  const { text: slug, clause: id } = placeOf(passage.dataset['passage'] ?? '');
  try {
    const { text, clauses } = await textData(slug);
    const cited = clauses.find((c) => c.id === id);
    if (cited === undefined) throw new Error('no such clause');
    const url = new URL(citedUrl(slug, id, 'page' in passage.dataset), location.origin).href;
    const words = shownWords(passage);
    const all = {
      words,
      citation: full({ place: cited.place, text, id, words, url }),
      url,
      heading: datedHeading(words, headingsAbove(cited, clauses)),
    };
    await copyAndSay(
      button,
      region,
      { plain: whole(all, today()), html: wholeHtml(all, today()) },
      'Đã sao chép',
    );
  } catch {
    region.textContent = 'Không tải được dữ liệu trích dẫn. Hãy bấm lại, hoặc mở đoạn ấy.';
  }
}
