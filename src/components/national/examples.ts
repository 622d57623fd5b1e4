import NationalBeside from './NationalBeside.astro';
import { mapped, named } from '../examples/states.ts';
import { besideLines } from '../../domain/national/beside-lines.ts';
import NationalMarkEntry from './NationalMarkEntry.astro';
import { shown, marksIn, type Samples } from '../examples/samples.ts';

/** The components of this folder in every state. */
export const nationalComponents = ({
  contexts,
  nationalMarks,
  texts,
  topics,
  provinces,
}: Samples) => ({
  NationalBeside: shown(
    NationalBeside,
    mapped(
      named(
        contexts.map((c) => besideLines(c.statements, nationalMarks, texts)),
        {
          'một mức': (lines) => lines.length === 1 && marksIn(lines).length === 1,
          'nhiều thước đo': (lines) => marksIn(lines).some((m) => m.of !== null),
          'nhiều văn bản quốc gia': (lines) =>
            lines.some((l) => l.standings.some((s) => s.decisions.length > 1)),
          'ra sau văn bản': (lines) =>
            lines.some((l) => l.standings.some((s) => s.words.includes('ra sau'))),
        },
      ),
      (lines) => ({ lines }),
    ),
    'words',
  ),
  NationalMarkEntry: shown(
    NationalMarkEntry,
    mapped(
      named(nationalMarks, {
        'dấu và số': (m) => m.value !== null && m.operator === '>',
        khoảng: (m) => m.about === true,
        'chỉ có lời': (m) => m.value === null,
        'thứ hạng': (m) => m.unit === 'hạng',
        'không chỉ tiêu nào hỏi': (m) => m.topic === null,
        'các bản đăng khác nhau': (m) => m.conflict !== null,
      }),
      (mark) => ({
        mark,
        marks: nationalMarks,
        topic: topics.find((t) => t.slug === mark.topic),
        provinces,
        texts,
      }),
    ),
  ),
});
