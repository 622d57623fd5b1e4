import { z } from 'astro/zod';

/** How often a duty comes back, in readers' words. */
export const recurrences = {
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  'half-yearly': 'sáu tháng một lần',
  yearly: 'hằng năm',
  ongoing: 'thường xuyên',
  'on-request': 'khi có yêu cầu',
  periodic: 'định kỳ, không nói mấy tháng một lần',
} as const;
export type Recurrence = keyof typeof recurrences;

const day = z.iso.date().nullable();

const deadlineSchema = z.strictObject({
  /** Clause that states it, when not the task's own. */
  clause: z.string().optional(),
  /** Verbatim. */
  printed: z.string().min(1),
  /** First and last day on which it is due by these words: "tháng 6/2025" is 2025-06-01 to 2025-06-30, "trước tháng 6/2025" ends on 2025-05-31. */
  from: day,
  to: day,
  recurs: z.enum(Object.keys(recurrences) as [Recurrence, ...Recurrence[]]).optional(),
  /** True when another document sets it. */
  elsewhere: z.literal(true).optional(),
});

/** `content/tasks/<text>.yaml`: what the text has somebody do, with who and by when. */
export const tasksSchema = z.strictObject({
  tasks: z
    .array(
      z.strictObject({
        clause: z.string(),
        /** The sentence that sets the task, verbatim, when the clause says more. */
        words: z.string().min(1).optional(),
        agencies: z.array(
          z.strictObject({
            /** Clause that names it, when not the task's own. */
            clause: z.string().optional(),
            /** As printed. */
            printed: z.string().min(1),
            /** Under this name it is listed and filtered. */
            name: z.string().min(1),
            /** lead: it does the task, alone or with others named alike · with: it takes part. */
            role: z.enum(['lead', 'with']),
          }),
        ),
        /** Its deadlines, one for each stage; none when the text sets none. */
        deadlines: z.array(deadlineSchema),
        note: z.string().optional(),
      }),
    )
    .min(1),
});
export type TasksData = z.infer<typeof tasksSchema>;
