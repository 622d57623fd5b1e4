// Highlights the searched words (?tim=…) in a text, with next and previous. Loaded only for addresses with ?tim.
import { readQuery } from '../../domain/compare/address-choices.ts';
import { stateAddress } from '../../search/address.ts';
import { el } from '../shared/element.ts';
import { MarksBar, textButton } from './marks-bar.ts';
import { writtenPlaces } from './word-places.ts';

const phrases = (readQuery(location.search).get('tim') ?? '')
  .normalize('NFC')
  .split('~')
  .map((p) => p.trim())
  .filter((p) => p !== '');

function backToResults(): HTMLAnchorElement {
  const back = el(
    'a',
    { href: stateAddress({ q: phrases.join(' '), verbatim: false, filters: {}, byText: false }) },
    'Về kết quả tìm',
  );
  back.addEventListener('click', (event) => {
    if (!document.referrer.startsWith(`${location.origin}/tim-kiem/`)) return;
    event.preventDefault();
    history.back();
  });
  return back;
}

function remove(bar: MarksBar): void {
  bar.close();
  const url = new URL(location.href);
  url.searchParams.delete('tim');
  history.replaceState(history.state, '', url);
}

function start(article: Element): void {
  const bar: MarksBar = new MarksBar(
    article,
    'Chữ được đánh dấu',
    () => [`${bar.places.numbered} chỗ có “${phrases.join('”, “')}”`],
    [],
    [
      backToResults(),
      textButton('Bỏ đánh dấu', () => {
        remove(bar);
      }),
    ],
  );
  bar.places.mark(
    (lines) => writtenPlaces(lines, phrases),
    location.hash === '' ? null : document.getElementById(location.hash.slice(1)),
  );
  if (bar.places.count === 0) return;
  bar.updateStatus();
  void bar.show();
}

const article = document.querySelector('[data-text]');
if (article !== null && phrases.length > 0) start(article);
