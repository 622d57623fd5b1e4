import { z } from 'astro/zod';

/** Kinds of change, in the order in which they are told: what was wrong comes first. */
export const changeKinds = {
  correction: 'Sửa chỗ sai',
  content: 'Nội dung đổi',
  addition: 'Thêm mới',
} as const;

export type ChangeKind = keyof typeof changeKinds;

/** `content/releases/<version>.yaml`: what changed with a release of the data, told to readers. */
export const releaseSchema = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        kind: z.enum(Object.keys(changeKinds) as [ChangeKind, ...ChangeKind[]]),
        /** What changed, and why. */
        words: z.string().min(1),
        /** Page on which it can be seen; left out when there is no single one. */
        address: z
          .string()
          .regex(/^\/[^\s]*$/, 'Viết địa chỉ trong trang này, như "/so-sanh/cap-quang/".')
          .optional(),
      }),
    )
    .min(1),
});
export type ReleaseData = z.infer<typeof releaseSchema>;
