import { columnsShown } from '../../domain/subject/columns-shown.ts';
// <subject-view>: which texts stand side by side (wide), which one is read (phone), kept in the address. Without it all texts stand there.
// <subject-actions>: copies the page's address and citation, prints it.
import { mostColumns } from '../../domain/compare/columns.ts';
import { unknownWords } from '../../domain/compare/address-choices.ts';
import {
  leastColumns,
  readSubject,
  writeSubject,
  type SubjectChoice,
} from '../../domain/subject/subject-address.ts';
import { full, whole, wholeHtml } from '../../domain/cite/cite-formats.ts';
import { formatDate } from '../../domain/words/dates.ts';
import { listed } from '../../domain/words/listed.ts';
import { copyAndSay, today } from '../shared/copy.ts';
import { textData } from '../text/text-data.ts';

/** Room that the phone's switch takes at the top, px; with the headings' own margin it stands in `subject.css`. */
const underSwitch = 12;
const tooMany = `Nhiều nhất ${mostColumns} văn bản; hãy bỏ bớt một.`;

class SubjectElement extends HTMLElement {
  private readonly boxes = [...this.querySelectorAll<HTMLInputElement>('[name=van-ban]')];
  private readonly radios = [...this.querySelectorAll<HTMLInputElement>('[name=doc]')];
  private readonly texts = this.boxes.map((b) => b.value);
  private readonly parts = [...this.querySelectorAll<HTMLElement>('.subject-part')];
  private readonly switch = this.querySelector('.subject-switch') as HTMLElement;
  private readonly spoken = new Map(
    this.radios.map((r) => [r.value, r.getAttribute('aria-label') ?? r.value]),
  );
  private choice: SubjectChoice = { columns: this.texts, reading: this.texts[0] ?? '' };
  private chosenPart: HTMLElement | undefined;

  connectedCallback() {
    document.documentElement.dataset['subject'] = '';
    this.addEventListener('change', (event) => {
      const input = event.target as HTMLInputElement;
      if (input.name === 'van-ban') this.choose(input);
      if (input.name === 'doc') this.read(input.value);
    });
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button?.dataset['add'] !== undefined) this.add(button.dataset['add']);
      else if (button?.hasAttribute('data-copy') === true) void copyPassage(button);
    });
    addEventListener('popstate', () => {
      this.show(readSubject(location.search, this.texts));
    });
    let waiting = false;
    addEventListener(
      'scroll',
      () => {
        if (waiting) return;
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          this.sayPart();
        });
      },
      { passive: true },
    );
    const asked = readSubject(location.search, this.texts);
    const passed = this.querySelector('[data-passed-over]');
    if (passed !== null) passed.textContent = unknownWords(asked.unknown);
    this.show(asked);
    this.dataset['ready'] = '';
  }

  private address(choice: SubjectChoice): string {
    return `${location.pathname}${writeSubject(choice, this.texts)}${location.hash}`;
  }

  /** A checkbox was pressed: neither fewer columns than compare anything, nor more than fit. */
  private choose(box: HTMLInputElement) {
    const columns = this.boxes.filter((b) => b.checked).map((b) => b.value);
    if (columns.length < leastColumns || columns.length > mostColumns) {
      box.checked = !box.checked;
      this.say(
        columns.length < leastColumns
          ? 'Cần ít nhất hai văn bản để đặt cạnh nhau; hãy thêm một văn bản rồi bỏ văn bản này.'
          : tooMany,
      );
      return;
    }
    this.go({ columns, reading: columns[0] ?? '' });
  }

  private add(text: string) {
    const columns = this.texts.filter((t) => t === text || this.choice.columns.includes(t));
    const part = this.querySelector<HTMLElement>(`[data-add="${text}"]`)?.closest('.subject-part');
    if (columns.length > mostColumns) {
      this.say(tooMany);
      return;
    }
    this.go({ ...this.choice, columns });
    const heading = part?.querySelector<HTMLElement>('h2');
    if (heading == null) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  private go(choice: SubjectChoice) {
    history.pushState(null, '', this.address(choice));
    this.show(choice);
  }

  /** The phone's switch: another text, at the same part. Reading on is no step back, so the history stays as it is. */
  private read(reading: string) {
    const inside = this.switch.getBoundingClientRect().top <= 1;
    const part = this.chosenPart;
    const choice = { ...this.choice, reading };
    history.replaceState(history.state, '', this.address(choice));
    this.show(choice);
    if (inside) part?.scrollIntoView({ block: 'start' });
    this.sayPart();
  }

  private show(choice: SubjectChoice) {
    this.choice = { columns: choice.columns, reading: choice.reading };
    const { columns, reading } = this.choice;
    this.dataset['columns'] = columnsShown(columns.length);
    for (const box of this.boxes) {
      box.checked = columns.includes(box.value);
      box
        .closest('tr')
        ?.classList.toggle('subject-chooser__row--off', !columns.includes(box.value));
    }
    for (const radio of this.radios) radio.checked = radio.value === reading;
    for (const e of this.querySelectorAll<HTMLElement>('[data-column]')) {
      e.classList.toggle('subject-column--off', !columns.includes(e.dataset['column'] ?? ''));
      e.classList.toggle('subject-column--read', e.dataset['column'] === reading);
    }
    for (const part of this.parts) this.sayNobody(part);
    this.say(
      `Đang đặt ${columns.length} trên ${this.texts.length} văn bản. Bấm tên để thêm hoặc bớt.`,
    );
    this.sayPart();
  }

  private say(words: string) {
    const status = this.querySelector('[data-status]');
    if (status !== null && status.textContent !== words) status.textContent = words;
  }

  /** Where no chosen text speaks: one line instead of empty columns, and who does. */
  private sayNobody(part: HTMLElement) {
    const cells = [...part.querySelectorAll<HTMLElement>('.subject-cell')];
    const speaks = (c: HTMLElement) => !['silent', 'no-part'].includes(c.dataset['quiet'] ?? '');
    const chosen = cells.filter((c) => this.choice.columns.includes(c.dataset['column'] ?? ''));
    const nobody = !chosen.some(speaks);
    part.classList.toggle('subject-part--nobody', nobody);
    const line = part.querySelector<HTMLElement>('[data-nobody]');
    if (line === null) return;
    line.hidden = !nobody;
    line.replaceChildren();
    if (!nobody) return;
    const heading = part.querySelector('h2')?.textContent ?? '';
    const others = document.createElement('span');
    others.className = 'no-print';
    line.append('Không văn bản nào đang đặt ở đây nói tới. ', others);
    for (const cell of cells.filter(speaks)) {
      const text = cell.dataset['column'] ?? '';
      const name = this.radios.find((r) => r.value === text)?.dataset['name'] ?? text;
      const count =
        cell.dataset['about'] === '0'
          ? cell.dataset['touches'] === '0'
            ? 'dẫn sang văn bản khác'
            : `nhắc qua ở ${cell.dataset['touches'] ?? ''} đoạn`
          : `có ${cell.dataset['about'] ?? ''} đoạn`;
      const button = document.createElement('button');
      button.className = 'text-button';
      button.type = 'button';
      button.dataset['add'] = text;
      button.textContent = `thêm ${name}`;
      button.setAttribute('aria-label', `thêm ${name}: ${heading}`);
      others.append(`${name} ${count}: `, button, '. ');
    }
  }

  /** Which part is under the switch, and how many clauses each text has in it. */
  private sayPart() {
    if (this.switch.offsetParent === null) return;
    const edge = this.switch.getBoundingClientRect().bottom + underSwitch;
    const part =
      this.parts.findLast((p) => p.getBoundingClientRect().top <= edge + 60) ?? this.parts[0];
    if (part === undefined || part === this.chosenPart) return;
    this.chosenPart = part;
    const name = part.querySelector('h2')?.textContent ?? '';
    const shown = this.switch.querySelector('[data-reading-part]');
    if (shown !== null) shown.textContent = name;
    for (const radio of this.radios) {
      const cell = part.querySelector<HTMLElement>(`.subject-cell[data-column="${radio.value}"]`);
      const said = cell?.dataset['said'] ?? '';
      const count = radio.closest('label')?.querySelector('[data-count]');
      if (count != null) count.textContent = said;
      radio.setAttribute(
        'aria-label',
        `${this.spoken.get(radio.value) ?? ''}; ${name}: ${/\d/.test(said) ? `${said} đoạn` : said}`,
      );
    }
  }
}

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

/** Copies the words of a passage with their full citation and address. */
async function copyPassage(button: HTMLElement): Promise<void> {
  const passage = button.closest<HTMLElement>('.subject-passage');
  if (passage === null) return;
  let region = passage.querySelector<HTMLElement>('.copy-status');
  if (region === null) {
    region = document.createElement('p');
    region.className = 'copy-status small-text';
    region.setAttribute('role', 'status');
    passage.append(region);
  }
  const [slug = '', id = ''] = (passage.dataset['passage'] ?? '').split('#');
  try {
    const { text, clauses } = await textData(slug);
    const cited = clauses.find((c) => c.id === id);
    if (cited === undefined) throw new Error('no such clause');
    const url = new URL(passage.dataset['page'] ?? '', location.origin).href;
    const words = shownWords(passage);
    const all = { words, citation: full({ place: cited.place, text, id, words, url }), url };
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

class SubjectActions extends HTMLElement {
  connectedCallback() {
    const region = this.querySelector<HTMLElement>('[role=status]');
    if (region === null) return;
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-action]');
      const action = button?.dataset['action'];
      if (button === null) return;
      if (action === 'print') print();
      if (action === 'link')
        void copyAndSay(button, region, { plain: location.href }, 'Đã sao chép liên kết');
      if (action === 'citation')
        void copyAndSay(button, region, { plain: this.citation() }, 'Đã sao chép trích dẫn');
    });
  }

  private citation(): string {
    const texts = [...document.querySelectorAll<HTMLElement>('.subject-heads > p')]
      .filter((p) => !p.classList.contains('subject-column--off'))
      .map((p) => p.textContent.replace(/\s+/g, ' ').trim());
    return `Đối chiếu, chủ đề “${this.dataset['name'] ?? ''}”: đặt cạnh nhau ${listed(texts)}. ${location.href} (Xem ngày ${formatDate(today())})`;
  }
}

customElements.define('subject-view', SubjectElement);
customElements.define('subject-actions', SubjectActions);
