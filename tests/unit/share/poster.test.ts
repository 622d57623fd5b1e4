import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../../src/model/addresses.ts';
import { overviewOf } from '../../../src/domain/overview/overview-panel.ts';
import { posterOf, posterPng, posterSvg } from '../../../src/share/poster/poster-files.ts';
import { posterPdf } from '../../../src/share/poster/poster-pdf.ts';
import { fitsPage, page, posterArt } from '../../../src/share/poster/poster.ts';
import sharp from 'sharp';
import { collisions, labelBox, labelWords, within } from '../../support/art-boxes.ts';
import { edition } from '../../support/edition.ts';

const { poster, by } = await posterOf(edition, {
  address: 'doi-chieu.example/toan-canh/',
  version: '2026.11.28',
});
const art = posterArt(poster);
const { panels } = overviewOf(edition);

describe('the poster', () => {
  test('fits on one sheet', () => {
    expect(fitsPage(poster)).toBe(true);
  });
  test('would not, with as many measures again', async () => {
    const twice = await posterOf(
      { ...edition, topics: [...edition.topics, ...edition.topics] },
      { address: '', version: '2026.11.28' },
    );
    expect(fitsPage(twice.poster)).toBe(false);
  });
  test('has every panel, with every province by name', () => {
    expect(poster.panels.map((p) => p.panel.indicator.id)).toEqual(
      panels.map((p) => p.indicator.id),
    );
    for (const { panel, art: drawn } of poster.panels)
      expect(drawn.labels.map(labelWords), panel.indicator.id).toEqual(
        expect.arrayContaining(edition.provinces.map((p) => p.name)),
      );
  });
  test('keeps the words of each panel in its place', () => {
    for (const { panel, box, art: drawn } of poster.panels)
      expect(
        drawn.labels.filter((l) => !within(labelBox(l, by), box)).map(labelWords),
        panel.indicator.id,
      ).toEqual([]);
  });
  test('keeps all words on the sheet and apart from each other', () => {
    const sheet = { left: 36, right: page.width - 36, top: 20, bottom: page.height - 20 };
    expect(art.labels.filter((l) => !within(labelBox(l, by), sheet)).map(labelWords)).toEqual([]);
    expect(collisions(art, by)).toEqual([]);
  });
  test('has no words smaller than 11 px', () => {
    expect(Math.min(...art.labels.map((l) => l.size))).toBeGreaterThanOrEqual(11);
  });
  test('names every text and its address', () => {
    const foot = poster.foot.labels.map(labelWords).join(' ');
    for (const { shortName } of edition.texts) expect(foot).toContain(shortName);
    expect(foot).toContain('doi-chieu.example/toan-canh/');
    expect(foot).toContain('2026.11.28');
  });
  test('has each measure that is only spoken of, with what is said', () => {
    const foot = poster.foot.labels.map(labelWords).join(' ');
    for (const { goals } of overviewOf(edition).inWords)
      for (const { valueWords } of goals)
        expect(foot.toLowerCase()).toContain(valueWords.toLowerCase());
  });
});

describe('its files', () => {
  test('the SVG has its words as text and leads to each comparison', () => {
    const svg = posterSvg(poster, by, fromRoot);
    for (const { topic } of panels) expect(svg).toContain(`<a href="${topic.url}">`);
    expect(svg).toContain('>Kiên Giang</tspan>');
    expect(svg.replace(/<style>.*<\/style>/s, '')).not.toMatch(/undefined|NaN/);
  });
  test('the PNG is an A3 sheet of 200 dots to the inch', async () => {
    const { width, height } = await sharp(await posterPng(poster, by)).metadata();
    expect([width, height]).toEqual([
      Math.round((297 / 25.4) * 200),
      Math.round((420 / 25.4) * 200),
    ]);
  });
  test('the PDF is one A3 page with its fonts and words, and the same bytes each time', async () => {
    const pdf = await posterPdf(poster, by, fromRoot, '2026-11-28');
    expect(pdf.equals(await posterPdf(poster, by, fromRoot, '2026-11-28'))).toBe(true);
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(text).toContain('/MediaBox [0 0 841.88');
    expect(text.match(/\/FontFile2 /g)).toHaveLength(5);
    expect(text).toContain('/Lang (vi)');
    expect(text).toContain('(D:20261128');
    expect(text.match(/\/S \/Figure/g)).toHaveLength(panels.length);
    expect(text.match(/\/S \/URI/g)?.length).toBeGreaterThanOrEqual(panels.length);
    const drawn = [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)]
      .map(([, bytes = '']) => Buffer.from(bytes, 'latin1'))
      .flatMap((bytes) => (bytes[0] === 0x78 ? [inflateSync(bytes).toString('latin1')] : []))
      .join('\n');
    expect(drawn.match(/\bTJ\b/g)?.length).toBeGreaterThan(art.labels.length);
  });
});
