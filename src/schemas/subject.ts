import { z } from 'astro/zod';
import { slug } from './keys.ts';

/** Groups of subjects, in the order in which readers see them. */
export const subjectGroups = {
  nganh: 'Ngành',
  'kinh-te-xa-hoi': 'Kinh tế, xã hội',
  'ha-tang-du-lieu': 'Hạ tầng, dữ liệu, an toàn',
  'cach-lam': 'Cách làm',
} as const;
export type SubjectGroup = keyof typeof subjectGroups;

/**
 * How much a clause says on a subject: `about` states a goal, a fact, a task, a duty or a view on it; `touches` speaks of it only
 * in passing, as one item of a list.
 */
export const subjectWeights = { about: 'nói về', touches: 'nhắc qua' } as const;
export type SubjectWeight = keyof typeof subjectWeights;

/** Why a text has no clause about a subject, in readers' words. */
export const silenceStates = {
  silent: 'không nói tới',
  elsewhere: 'dẫn sang văn bản khác',
  'name-only': 'chỉ nhắc qua',
  /** Never written by editors: it follows from the text's own scope. */
  outside: 'ngoài phạm vi',
} as const;
export type SilenceState = keyof typeof silenceStates;

const passageSchema = z.strictObject({
  clause: z.string(),
  weight: z.enum(['about', 'touches']),
  /** The exact parts of a clause of many matters that speak of the subject, in their order; left out when the whole clause does. */
  words: z.array(z.string().min(1)).min(1).optional(),
});

/** `content/subjects/<id>.yaml`: a field of life or of work, with the clauses of each text that speak of it. */
export const subjectSchema = z.strictObject({
  name: z.string().max(60),
  group: z.enum(Object.keys(subjectGroups) as [SubjectGroup, ...SubjectGroup[]]),
  /** Place in its group, from 1. */
  order: z.int().positive(),
  /** What belongs to it, and what does not: for readers, and for the next editor who reads a text for it. */
  scope: z.string().min(10),
  /** Words by which people ask for it, its name in short first; the search answers them with the subject. */
  asked: z.array(z.string().min(2)).min(1),
  /** Text → its passages, in the order of the text. A text without any is not listed here but among the silences. */
  passages: z.record(slug, z.array(passageSchema).min(1)),
  /** Texts without a clause about it, and those that leave part of it to another document. */
  silences: z.array(
    z.strictObject({
      text: slug,
      state: z.enum(['silent', 'elsewhere', 'name-only']),
      /** elsewhere: the clause that refers to another document. */
      clause: z.string().optional(),
      /** elsewhere: the words that refer to it, verbatim. */
      words: z.string().min(1).optional(),
      /** What the next reader should know; '' when the state says it all. */
      note: z.string(),
    }),
  ),
});
export type SubjectData = z.infer<typeof subjectSchema>;

/** `content/without-subject.yaml`: clauses of goals, tasks and organisation that were read and belong to no subject. */
export const withoutSubjectSchema = z.strictObject({
  clauses: z.array(
    z.strictObject({ text: slug, clause: z.string(), reason: z.string().min(5).max(140) }),
  ),
});
export type WithoutSubjectData = z.infer<typeof withoutSubjectSchema>;
