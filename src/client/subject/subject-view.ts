// <subject-view>: which texts stand side by side (wide), which one is read (phone), kept in the address. Without it all texts stand there.
import { mostColumns } from '../../domain/compare/columns.ts';
import { unknownWords } from '../../domain/compare/address-choices.ts';
import { columnsShown } from '../../domain/subject/columns-shown.ts';
import {
  leastColumns,
  readSubject,
  writeSubject,
  type SubjectChoice,
} from '../../domain/subject/subject-address.ts';
import { copyPassage, nameCopies } from './copy-passage.ts';

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
    nameCopies(this);
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
    const speaks = (c: HTMLElement) => c.dataset['speaks'] !== undefined;
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

customElements.define('subject-view', SubjectElement);
