// Reading aloud: the bar of its controls, and the mark on what is being read.
import { el } from '../shared/element.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { fullForms, type GlossaryTerm } from '../../domain/aloud/full-forms.ts';
import { spokenMark, spokenWords } from '../../domain/aloud/spoken-words.ts';
import { beginning, readables, type Readable } from './readable.ts';
import { makeSpeaker, type Speaker } from './speaker.ts';
import { rates, rememberRate, rememberedRate } from './rate.ts';

const button = (label: string) => el('button', { type: 'button' }, label);
const previous = button('Đoạn trước');
const toggle = button('Tạm dừng');
const next = button('Đoạn sau');
const stop = button('Thôi nghe');
const rate = el(
  'select',
  { 'aria-label': 'Tốc độ đọc' },
  ...rates.map(([value, label]) => el('option', { value: String(value) }, label)),
);
const place = el('span', { class: 'aloud__place' });
const bar = el(
  'section',
  { class: 'aloud no-print', 'aria-label': 'Nghe đọc' },
  el('div', { class: 'aloud__controls' }, previous, toggle, next, rate),
  el('p', { class: 'aloud__status' }, place, stop),
);
place.setAttribute('role', 'status');

let speaker: Speaker | undefined;
let all: readonly Readable[] = [];
let opener: HTMLElement | undefined;
let marked: HTMLElement | undefined;

function markPlace(words: HTMLElement | undefined) {
  if (words === marked) return;
  marked?.classList.remove('aloud-now');
  marked = words;
  if (words === undefined) return;
  words.classList.add('aloud-now');
  const { top, bottom, height } = words.getBoundingClientRect();
  const over = document.querySelector('.position-bar')?.getBoundingClientRect();
  const room = [over === undefined || over.top > 0 ? 0 : over.bottom, bar.offsetTop] as const;
  if (top >= room[0] && bottom <= room[1]) return;
  words.scrollIntoView({
    block: height < (room[1] - room[0]) * 0.8 ? 'center' : 'start',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
  });
}

function show() {
  if (speaker === undefined) return;
  const state = speaker.state();
  const at = speaker.at();
  toggle.textContent = {
    reading: 'Tạm dừng',
    paused: 'Nghe tiếp',
    ended: 'Nghe lại',
    failed: 'Thử lại',
  }[state];
  const where = `Đoạn ${at + 1} trong ${all.length}`;
  const words = {
    reading: where,
    paused: `${where}, đang dừng`,
    ended: 'Đã đọc hết.',
    failed: 'Giọng đọc của máy không trả lời.',
  }[state];
  // Told once when the state changes; a reader who hears the clauses need not hear their numbers.
  place.setAttribute('aria-live', state === 'reading' ? 'off' : 'polite');
  place.textContent = words;
  previous.disabled = at === 0;
  next.disabled = at === all.length - 1;
  markPlace(all[at]?.words);
}

function close() {
  speaker?.stop();
  speaker = undefined;
  markPlace(undefined);
  const held = bar.contains(document.activeElement);
  bar.remove();
  document.documentElement.classList.remove('reads-aloud');
  if (held) opener?.focus({ preventScroll: true });
}

const step = (by: number) => speaker?.readFrom(speaker.at() + by);
previous.addEventListener('click', () => step(-1));
next.addEventListener('click', () => step(1));
toggle.addEventListener('click', () => {
  if (speaker?.state() === 'reading') speaker.pause();
  else speaker?.goOn();
});
stop.addEventListener('click', close);
rate.addEventListener('change', () => {
  rememberRate(Number(rate.value));
  speaker?.again();
});
bar.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
  else if (event.target !== rate && event.key === 'ArrowLeft') step(-1);
  else if (event.target !== rate && event.key === 'ArrowRight') step(1);
  else return;
  event.preventDefault();
});
addEventListener('pagehide', close);

const glossary = () =>
  fetchJson<readonly GlossaryTerm[]>('/du-lieu/glossary.json', (terms) => Array.isArray(terms));

/** Opens the bar and reads. @param by the button that was pressed @param chosen the clause to begin with; null for the one in view */
export async function readAloud(by: HTMLElement, chosen: Element | null): Promise<void> {
  close();
  opener = by;
  all = readables();
  if (all.length === 0) return;
  // Without the glossary abbreviations are said as printed.
  const terms = await glossary().catch(() => []);
  const forms = new Map<string, ReadonlyMap<string, string>>();
  const formsOf = (text: string) => {
    const known = forms.get(text) ?? fullForms(terms, text);
    forms.set(text, known);
    return known;
  };
  const said = (at: number) => {
    const { heading, mark, printed, text } = all[at]!;
    const full = formsOf(text);
    return [spokenWords(heading, full), spokenMark(mark), spokenWords(printed, full)]
      .filter((part) => part !== '')
      .map((part) => (/[.:;,!?…]$/.test(part) ? part : `${part}.`))
      .join(' ');
  };
  speaker = makeSpeaker(all.length, said, () => Number(rate.value), show);
  rate.value = String(rememberedRate());
  document.body.append(bar);
  document.documentElement.classList.add('reads-aloud');
  toggle.focus({ preventScroll: true });
  speaker.readFrom(beginning(all, chosen));
}
