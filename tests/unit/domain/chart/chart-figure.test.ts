import { describe, expect, test } from 'vitest';
import { figureOf, type Figure } from '../../../../src/domain/chart/chart-figure.ts';
import {
  layOutFrame,
  sheet,
  sheetRoom,
  type Frame,
  type FrameLine,
} from '../../../../src/domain/chart/chart-frame.ts';
import type { MeasureRun } from '../../../../src/domain/chart/wrap-runs.ts';
import { layOut } from '../../../../src/domain/chart/chart-layout.ts';
import type { Drawing } from '../../../../src/domain/chart/drawing.ts';
import { paperLook } from '../../../../src/domain/chart/chart-look.ts';
import { panelsOf } from '../../../../src/domain/chart/chart-panel.ts';
import { chartSvg } from '../../../../src/domain/chart/chart-svg.ts';
import { isGoal } from '../../../../src/domain/compare/compare.ts';
import { exceptionIn } from '../../../../src/domain/compare/exception.ts';
import { formatDate } from '../../../../src/domain/words/dates.ts';
import { valueText } from '../../../../src/domain/compare/format.ts';
import type { Topic } from '../../../../src/model/model.ts';
import { verdictWords } from '../../../../src/domain/compare/verdict-words.ts';
import { face } from '../../../../src/share/typeset.ts';
import { edition } from '../../../support/edition.ts';
import {
  indicatorNamed,
  provincesNamed,
  statementWith,
  topicOf,
} from '../../../support/samples.ts';

const faces = {
  'serif 400': await face('serif', 400),
  'serif 600': await face('serif', 600),
  'sans 400': await face('sans', 400),
  'sans 600': await face('sans', 600),
};
const measure: MeasureRun = ({ text, face: name, size, weight }) =>
  faces[`${name} ${weight}`].width(text, size);
const address = 'doi-chieu.vn/so-sanh/x/';

interface Made {
  readonly name: string;
  readonly topic: Topic;
  readonly group: string;
  readonly figure: Figure;
  readonly drawing: Drawing;
  readonly frame: Frame;
  readonly svg: string;
}
const make = (topic: Topic, provinces = edition.provinces): Made[] =>
  panelsOf(topic, provinces, edition.nationalMarks).map((panel, i) => {
    const figure = figureOf(topic, panel, provinces, edition.nationalMarks);
    const drawing = layOut(figure.panel, sheetRoom, false, (text) =>
      faces['sans 400'].width(text, 15),
    );
    const frame = layOutFrame(figure, drawing, address, measure);
    return {
      name: `${topic.slug} ${i + 1}`,
      topic,
      group: panel.group,
      figure,
      drawing,
      frame,
      svg: chartSvg(drawing, frame, paperLook('Sans', 'Serif'), ''),
    };
  });
const all = edition.topics.flatMap((t) => make(t));
/** The words that an SVG shows, without its description. */
const shown = (svg: string): string =>
  svg
    .replace(/<(title|desc|style)>[\s\S]*?<\/\1>/g, '')
    .replace(/<\/text>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('a chart to take away', () => {
  test.for(all)(
    '$name: has a row for every province, with its values or the reason why there are none',
    ({ topic, group, figure, drawing }) => {
      for (const p of edition.provinces) {
        const rows = drawing.rows.filter(({ row }) => row.province === p.slug);
        expect(rows.length, p.name).toBeGreaterThan(0);
        const said = rows.flatMap((r) =>
          r.labels.filter((l) => l.weight !== 'name').map((l) => l.text),
        );
        const goals = topic.statements.filter((s) => isGoal(s) && s.province === p.slug);
        if (goals.length === 0) expect(said).toEqual(['không đặt mức']);
        else if (
          goals.some((s) => s.value !== null && s.year !== null && s.indicator.group === group)
        ) {
          expect(rows.every(({ row }) => row.points.length > 0)).toBe(true);
          const more = goals.some(
            (s) => s.value === null || s.year === null || s.indicator.group !== group,
          );
          expect(
            rows.every(({ row }) => row.name === `${p.name}${more ? '*' : ''}`),
            `${p.name}: a star where there is more`,
          ).toBe(true);
        } else expect(said.join()).toMatch(/^không vẽ: (đo thứ khác|không ghi năm|không có số)/);
      }
      expect(figure.panel.rows.length).toBe(drawing.rows.length);
    },
  );

  test.for(all)(
    '$name: every goal of its topic is drawn, or named among those that are not, with the reason',
    ({ topic, group, figure }) => {
      for (const s of topic.statements.filter(isGoal)) {
        const drawn =
          s.value !== null &&
          s.year !== null &&
          s.indicator.group === group &&
          figure.panel.rows.some(
            (r) =>
              r.province === s.province &&
              r.points.some(
                (p) => p.year === s.year && p.value === s.value && p.text === valueText(s),
              ),
          );
        const label =
          s.value === null
            ? 'Không vẽ vì không có số'
            : s.year === null
              ? 'Không vẽ vì không ghi năm'
              : 'Không vẽ vì đo thứ khác';
        const province = edition.provinces.find((p) => p.slug === s.province)!.name;
        const start = s.value === null ? `${province}, “` : `${province}, ${s.indicator.group}: `;
        const words = [
          s.value === null ? s.valueWords : valueText(s),
          s.year === null ? '(không ghi năm)' : `năm\u00a0${s.year}`,
        ];
        const parts = figure.undrawn
          .filter((u) => u.label === label)
          .flatMap((u) => u.said.split(/; (?=Kiên Giang|Đồng Tháp|Gia Lai|Trà Vinh)/));
        const holds = parts.some(
          (part) =>
            part.startsWith(start) &&
            words.every((w) => part.toLowerCase().includes(w.toLowerCase())),
        );
        expect(drawn || holds, `${s.id}: ${start}${words.join(' ')} / ${parts.join('; ')}`).toBe(
          true,
        );
        expect(drawn && holds, `${s.id} is both drawn and named as not drawn`).toBe(false);
      }
    },
  );

  test.for(all)(
    '$name: says what is counted by its full name, or by the heading that several names share',
    ({ topic, group, figure }) => {
      const names = [
        ...new Set(
          topic.statements
            .filter(
              (s) =>
                isGoal(s) && s.value !== null && s.year !== null && s.indicator.group === group,
            )
            .map((s) => s.indicator.name),
        ),
      ];
      expect(figure.measure.startsWith(names.length === 1 ? names[0]! : group)).toBe(true);
      if (/^Không (nói|ghi)/.test(group))
        expect(figure.measure.toLowerCase()).toContain(group.toLowerCase());
    },
  );

  test.for(all)(
    '$name: the file says title, verdict, measure, how to read it, what is not drawn, every text with its date, the address and the licence',
    ({ topic, figure, svg }) => {
      const words = shown(svg);
      for (const p of edition.provinces) expect(words).toContain(p.name);
      for (const part of [
        topic.name,
        `${verdictWords[topic.comparability]}${topic.difference === null ? '' : `: ${topic.difference}`}`,
        figure.measure,
        figure.key,
        address,
        'CC BY 4.0',
        'Đối',
        'chiếu',
        ...figure.undrawn.map((u) => `${u.label}: ${u.said}.`),
      ])
        expect(words).toContain(part.replaceAll('\u00a0', ' '));
      for (const t of edition.texts)
        expect(words).toContain(
          t.date === null
            ? `${t.shortName}, bản nguồn không in ngày`
            : `${t.shortName} ngày ${formatDate(t.date)}`,
        );
      for (const { points } of figure.panel.rows)
        for (const p of points) expect(words).toContain(p.text.replaceAll('\u00a0', ' '));
      expect(svg).not.toMatch(/NaN|undefined/);
    },
  );

  test.for(
    all.filter(({ topic }) =>
      topic.statements.some((s) => isGoal(s) && exceptionIn(s.quote) !== null),
    ),
  )(
    '$name: the file and its description say every exception that a goal of the topic makes, with its province',
    ({ topic, frame, svg }) => {
      for (const s of topic.statements.filter(isGoal)) {
        const except = exceptionIn(s.quote);
        if (except === null) continue;
        const province = edition.provinces.find((p) => p.slug === s.province)!.name;
        const said = new RegExp(`Ngoại lệ: [^.]*${province}[^:]*: “${except}”`);
        expect(shown(svg)).toMatch(said);
        expect(frame.words.replaceAll('\u00a0', ' ')).toMatch(said);
      }
    },
  );

  test.for(all.filter(({ figure }) => figure.panel.lines.length > 0))(
    '$name: the file draws the national lines, names each with its decision and date, and says that they are of no province and how far they were checked',
    ({ topic, group, figure, svg, frame, drawing }) => {
      const words = shown(svg);
      const measures = topic.indicators.filter((i) => i.group === group).map((i) => i.id);
      for (const line of figure.panel.lines) {
        const mark = edition.nationalMarks.find(
          (m) =>
            m.year === line.year &&
            m.value === line.value &&
            measures.includes(m.indicator?.id ?? ''),
        )!;
        expect(words).toContain(`${line.year}: ${line.text.replaceAll('\u00a0', ' ')}`);
        for (const said of [words, frame.words])
          for (const part of [
            `${mark.decision.type} số ${mark.decision.number} ngày ${formatDate(mark.decision.date)}`,
            'Không phải của tỉnh nào',
            'chưa đối chiếu bản gốc',
          ])
            expect(said.replaceAll('\u00a0', ' ')).toContain(part);
        expect(words).toMatch(new RegExp(`\\b${mark.copies} bản[^.]* \\(${line.year}\\)`));
      }
      expect(drawing.national.lines.length).toBeGreaterThan(0);
      for (const { x, parts } of drawing.national.lines)
        expect(svg).toContain(`M${Math.round(x * 10) / 10} ${Math.round(parts[0]![0] * 10) / 10}V`);
    },
  );

  test.for(all.filter(({ figure }) => figure.panel.lines.length === 0))(
    '$name: without a national line its words do not speak of one',
    ({ figure, svg, drawing }) => {
      expect(drawing.national).toEqual({ lines: [], labels: [] });
      expect(figure.key).not.toContain('quốc gia');
      expect(svg).not.toContain('mức quốc gia 20');
    },
  );

  test.for(all)('$name: no words leave the sheet or touch others', ({ frame, drawing }) => {
    const box = ({ x, y, runs }: FrameLine) => ({
      words: runs.map((r) => r.text).join(''),
      left: x,
      right: x + runs.reduce((sum, r) => sum + measure(r), 0),
      top: y - runs[0]!.size * 0.8,
      bottom: y + runs[0]!.size * 0.25,
    });
    const boxes = [
      ...frame.lines.map(box),
      {
        words: 'drawing',
        left: frame.drawing.x,
        right: frame.drawing.x + drawing.width,
        top: frame.drawing.y,
        bottom: frame.drawing.y + drawing.height,
      },
      {
        words: 'wordmark',
        left: frame.wordmark.x,
        right: frame.wordmark.thread + 90,
        top: frame.wordmark.y - 18,
        bottom: frame.wordmark.y + 5,
      },
    ];
    for (const b of boxes)
      expect(
        b.left >= sheet.side - 1 &&
          b.right <= sheet.width - sheet.side + 1 &&
          b.top > 0 &&
          b.bottom < frame.height,
        b.words,
      ).toBe(true);
    expect(
      boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          )
          .map((b) => `${a.words} / ${b.words}`),
      ),
    ).toEqual([]);
  });

  test('explains the dotted tail as what it means: no figure of this measure, whatever else is said of the year', () => {
    const [a, b] = [indicatorNamed('một'), indicatorNamed('hai')];
    const [first] = make(
      topicOf([
        statementWith({ indicator: a }),
        statementWith({ province: 'gia-lai', indicator: a }),
        statementWith({ year: 2030, indicator: b }),
      ]),
      provincesNamed('kien-giang', 'gia-lai'),
    );
    expect(first?.figure.key).toContain('Nét chấm: năm 2030 không có con số cùng thước đo.');
    expect(first?.figure.undrawn).toEqual([
      { label: 'Không vẽ vì đo thứ khác', said: 'kien-giang, hai: 80% năm\u00a02030' },
    ]);
  });
});

test('the SVG is well formed, also with signs that XML keeps for itself', () => {
  const [{ figure, drawing }] = all as [Made];
  const svg = chartSvg(
    drawing,
    layOutFrame({ ...figure, title: 'A & B <"c">' }, drawing, address, measure),
    paperLook('"Sans", Arial', 'Serif'),
    '@font-face{font-family:"Sans"}',
  );
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  expect(svg.match(/<(\w+)[^>]*[^/]>/g)?.filter((t) => !t.startsWith('</')).length).toBe(
    svg.match(/<\/\w+>/g)?.length,
  );
  expect(svg).toContain('A &amp; B &lt;&quot;c&quot;&gt;');
  expect(svg).toContain('<style>@font-face');
});
