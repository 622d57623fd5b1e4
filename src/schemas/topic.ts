import { z } from 'astro/zod';
import { clauseKey, slug } from './keys.ts';
import { comparabilities } from './verdicts.ts';

export const pillars = {
  'chinh-quyen-so': 'Chính quyền số',
  'kinh-te-so': 'Kinh tế số',
  'xa-hoi-so': 'Xã hội số',
  'ha-tang-so': 'Hạ tầng số',
  'du-lieu-nen-tang': 'Dữ liệu, nền tảng',
  'nhan-luc-so': 'Nhân lực số',
  'an-toan-thong-tin': 'An toàn thông tin',
  'nhan-thuc-the-che': 'Nhận thức, thể chế',
  'tong-the': 'Tổng thể',
} as const;
export type Pillar = keyof typeof pillars;
export type PillarName = (typeof pillars)[Pillar];

const directions = ['higher', 'lower', 'none'] as const;

const keys = <K extends string>(o: Record<K, unknown>) => Object.keys(o) as [K, ...K[]];

/** How a clause mentions a thing without setting a goal, in readers' words; `near` is something near it, which is quoted and is no mention. */
export const speakings = {
  task: 'nhiệm vụ',
  situation: 'hiện trạng',
  view: 'quan điểm, định hướng',
  aim: 'mục tiêu chung, không có mức để kiểm',
  elsewhere: 'mục tiêu, xếp ở chỉ tiêu khác',
  near: 'việc gần đó, không phải việc này',
} as const;

/** A row of the comparison: `content/topics/<slug>.yaml`; the slug is its address. */
export const topicSchema = z.strictObject({
  name: z.string().max(60),
  /** The question that a reader has. */
  question: z.string().endsWith('?', 'Viết thành câu hỏi, kết thúc bằng dấu “?”.'),
  /** Pillar by meaning; the text's own heading is shown beside the statement. */
  pillar: z.enum(keys(pillars)),
  /** Which way is better: more, less (ranks), or neither. */
  direction: z.enum(directions),
  /**
   * How far the figures can be compared. Only goals count, not the situation at the time: without goals "khong-muc-tieu",
   * with goals of one province "mot-tinh", of several without any number "chi-co-loi"; else one of the other three.
   */
  comparability: z.enum(comparabilities),
  /** How the measures differ, shown after the verdict; words in “ ” are verbatim. */
  difference: z.string().nullable(),
  /** The answer in one to three sentences; words in “ ” are verbatim. */
  note: z.string(),
  /**
   * What was searched for in all texts to prove an absence: phrases for the thing, not copied from one sentence.
   * "A + B" finds clauses with both. Capitals, punctuation, old spellings, "04" for "4" and abbreviations need no entry of their own.
   */
  searched: z.array(z.string()).min(1),
  /** Clauses that mention the thing without setting a goal. */
  alsoSpeaks: z
    .array(
      z.strictObject({
        /** `<text>#<clause>` */
        clause: clauseKey,
        /** Verbatim: what it says about the thing. */
        words: z.string().min(1),
        /** As a task, as the situation at the time, as a view or outlook, as an aim without a level that could be checked; or only near it. */
        as: z.enum(keys(speakings)),
      }),
    )
    .default([]),
  /** Clauses that contain the words searched for but, when read, say something else. */
  readAside: z.array(
    z.strictObject({
      /** `<text>#<clause>`, all those with this reason. */
      clauses: z.array(clauseKey).min(1),
      /** What they are about instead: shown after their places, so in lower case and without a full stop. */
      reason: z
        .string()
        .min(5)
        .max(140)
        .regex(/[^.\s]$/u, 'Viết không có dấu chấm ở cuối.'),
    }),
  ),
  /** Cells that cannot apply, with the reason. */
  notApplicable: z.array(
    z.strictObject({ province: z.string(), year: z.int(), reason: z.string() }),
  ),
});
export type TopicData = z.infer<typeof topicSchema>;

/** The exact measure. Two statements share one only when they measure the same thing. */
const indicatorSchema = z.strictObject({
  id: slug,
  name: z.string(),
  /** Heading of the charts and sentences of this measure. */
  group: z.string(),
  numerator: z.string(),
  /** What 100% would be; null when there is no such base. */
  denominator: z.string().nullable(),
  unit: z.string().nullable(),
  direction: z.enum(directions),
  /** Words of the quotes that define this measure; underlined where the sentences are shown side by side. */
  decisive: z.array(z.string()).optional(),
});
export type IndicatorData = z.infer<typeof indicatorSchema>;

/** `content/indicators/<topic>.yaml` */
export const indicatorsSchema = z.strictObject({ indicators: z.array(indicatorSchema).min(1) });
