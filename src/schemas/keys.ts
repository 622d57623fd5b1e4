import { z } from 'astro/zod';

/** Name of a file of the content, without its ending: the id of what the file holds. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Chỉ viết chữ thường không dấu, chữ số và gạch nối, như "kien-giang-nq22".',
  );

/** A clause of any text: `<text>#<clause>`. */
export const clauseKey = z
  .string()
  .regex(
    /^[a-z0-9-]+#[a-z0-9_-]+$/,
    'Viết mã văn bản, dấu # và mã đoạn, như "kien-giang-nq22#iii_3_g2".',
  );
