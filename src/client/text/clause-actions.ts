import { copyAndSay, today } from '../shared/copy.ts';
import { plainWords } from './clause-words.ts';
import { trail, trailWords } from './position.ts';
import { vietnameseVoices } from '../shared/vietnamese-voices.ts';
import { whenLoaded } from '../shared/in-time.ts';
import { styled } from './clause-tools.ts';
import { printClause } from './print-clause.ts';
import { textData } from './text-data.ts';
import { datedHeading, headingsAbove } from '../../domain/cite/dated-heading.ts';
import { full, short, whole, wholeHtml, type Cited } from '../../domain/cite/cite-formats.ts';
import { reportUrl, reportVersion } from '../../domain/report/report-url.ts';
import { clauseAddress } from './clause-address.ts';
import { subjectUrl, withQuery } from '../../model/addresses.ts';
import type { TextCitations } from '../../domain/cite/text-citations.ts';

void styled();

const box = document.createElement('div');
box.className = 'clause-actions no-print';
box.setAttribute('role', 'group');
box.setAttribute('aria-label', 'Dẫn đoạn này');
const action = (kind: string, words: string, name?: string): HTMLButtonElement => {
  const button = Object.assign(document.createElement('button'), { textContent: words });
  button.dataset['action'] = kind;
  if (name !== undefined) button.setAttribute('aria-label', name);
  return button;
};
const paragraph = (className: string): HTMLElement =>
  Object.assign(document.createElement('p'), { className });
const place = paragraph('clause-actions__place');
const subjects = paragraph('clause-actions__subjects');
const region = paragraph('copy-status');
region.setAttribute('role', 'status');
const page = Object.assign(document.createElement('a'), { textContent: 'Mở riêng đoạn này' });
const report = Object.assign(document.createElement('a'), { textContent: 'Báo lỗi' });
const citations = document.createElement('span');
citations.append(
  'Sao chép trích dẫn: ',
  action('full', 'đầy đủ', 'Sao chép trích dẫn đầy đủ'),
  ' · ',
  action('short', 'rút gọn', 'Sao chép trích dẫn rút gọn'),
);
const actions = document.createElement('p');
actions.append(
  action('link', 'Sao chép liên kết'),
  ' ',
  citations,
  ' ',
  action('whole', 'Sao chép trọn gói'),
  ' ',
  action('keep', 'Thêm vào sổ trích'),
  ' ',
  page,
  ' ',
  action('print', 'In đoạn này'),
);
box.append(place, actions, subjects, region);
let opener: HTMLElement | null = null;
let data: TextCitations | undefined;

const slugOf = (clause: Element): string =>
  clause.closest<HTMLElement>('[data-text]')?.dataset['text'] ?? '';
/** A row of a table has words in each cell. */
const wordsOf = (clause: Element): string =>
  [...clause.querySelectorAll('.clause__words')].map(plainWords).join(' ').trim();

function close() {
  opener?.removeAttribute('aria-expanded');
  box.remove();
}

/** Shows the actions under a clause. @param byPress loads the citation data at once @param toggle closes the actions if they are already there */
export function open(clause: HTMLElement, byPress: boolean, toggle = false): void {
  if (toggle && box.parentElement === clause) return close();
  close();
  page.href = clauseAddress(clause);
  page.hidden = page.hash !== '';
  region.textContent = '';
  subjects.replaceChildren();
  report.remove();
  place.textContent = trailWords(trail(clause));
  opener = clause.querySelector<HTMLElement>('.clause__cite');
  opener?.setAttribute('aria-expanded', 'true');
  (
    clause.querySelector(':scope > .clause__cite, :is(td, th) > .clause__cite') ??
    clause.querySelector('.clause__words')
  )?.after(box);
  data = undefined;
  aloud?.remove();
  if ('speechSynthesis' in window && vietnameseVoices().length > 0) void offerAloud(clause);
  if (byPress) void load();
}

let aloud: HTMLElement | undefined;
/** Adds a button that reads the text aloud from this clause on. */
async function offerAloud(clause: HTMLElement): Promise<void> {
  const { aloudButton } = await import('../aloud/offer.ts');
  aloud?.remove();
  aloud = aloudButton('Nghe từ đây', () => clause);
  page.parentElement?.append(' ', aloud);
}

const load = () =>
  textData(slugOf(box)).then((d) => {
    data = d;
    nameSubjects(d);
    offerReport(d);
  });

/** Adds “Báo lỗi”, filled in with the clause, where the site has a way to report. */
function offerReport(known: TextCitations): void {
  const cited = box.parentElement === null ? undefined : citedAs(box.parentElement, known);
  if (known.report === undefined || cited === undefined) return;
  report.href = reportUrl(known.report.way, {
    address: cited.url,
    words: cited.words,
    version: reportVersion(known.report.version, cited.version),
  });
  page.parentElement?.append(' ', report);
}

/** Names the subjects of the clause, as its own page does; each leads to what this text says on it. */
function nameSubjects({ subjects: all, subjectNames, text }: TextCitations): void {
  const [about, touches] = all[box.parentElement?.id ?? ''] ?? [[], []];
  const links = (slugs: readonly string[]): (Node | string)[] =>
    slugs.flatMap((slug, i) => {
      const link = document.createElement('a');
      link.href = `${subjectUrl(slug)}?van-ban=${text.slug}`;
      link.textContent = subjectNames[slug] ?? slug;
      return i === 0 ? [link] : [', ', link];
    });
  subjects.replaceChildren(
    ...(about.length > 0 ? ['Chủ đề: ', ...links(about), ' '] : []),
    ...(touches.length > 0 ? ['Nhắc qua: ', ...links(touches)] : []),
  );
}
box.addEventListener('pointerover', () => void load(), { passive: true });
box.addEventListener('focusin', () => void load());
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  close();
  opener?.focus();
});

/** The clause's citation; undefined while the data of its text are not loaded. */
function citedAs(
  clause: Element,
  known = data,
): (Cited & { readonly version: string }) | undefined {
  const cited = known?.clauses.find(({ id }) => id === clause.id);
  return known === undefined || cited === undefined
    ? undefined
    : {
        place: cited.place,
        text: known.text,
        id: clause.id,
        words: wordsOf(clause),
        url: page.href,
        version: cited.version,
        heading: datedHeading(wordsOf(clause), headingsAbove(cited, known.clauses)),
      };
}

function act(button: HTMLElement, known: TextCitations) {
  const cited = box.parentElement === null ? undefined : citedAs(box.parentElement, known);
  if (cited === undefined) return;
  if (button.dataset['action'] === 'keep') {
    const entry = {
      at: `${cited.text.slug}/${cited.id}`,
      version: cited.version,
      cited: short(cited),
      note: '',
    };
    whenLoaded(import('../notebook/keep.ts'), button, (k) => {
      k.keep(entry, region);
    });
  } else if (button.dataset['action'] === 'whole') {
    const all = {
      words: cited.words,
      citation: full(cited),
      url: withQuery(page.href, `v=${cited.version}`),
      heading: cited.heading,
    };
    void copyAndSay(
      button,
      region,
      { plain: whole(all, today()), html: wholeHtml(all, today()) },
      'Đã sao chép trọn gói',
    );
  } else
    void copyAndSay(
      button,
      region,
      { plain: button.dataset['action'] === 'full' ? full(cited) : short(cited) },
      'Đã sao chép trích dẫn',
    );
}

box.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-action]');
  const clause = box.parentElement;
  if (button === null || clause === null) return;
  if (button.dataset['action'] === 'link')
    void copyAndSay(button, region, { plain: page.href }, 'Đã sao chép liên kết');
  else if (button.dataset['action'] === 'print')
    void load()
      .catch(() => undefined)
      .then(() => {
        const cited = citedAs(clause);
        printClause(clause, cited && full(cited), page.href);
      });
  else if (data !== undefined) act(button, data);
  else
    load().then(
      () => {
        if (data !== undefined) act(button, data);
      },
      () => {
        region.textContent = `Không tải được dữ liệu trích dẫn. Hãy bấm lại${page.hidden ? '' : ', hoặc mở riêng đoạn này'}.`;
      },
    );
});
