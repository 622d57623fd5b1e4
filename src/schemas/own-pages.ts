import { z } from 'astro/zod';
import { slug } from './keys.ts';

/** `content/own-pages.yaml`: texts all of whose clauses and pairs were given out with a page of their own, and keep it. */
export const ownPagesSchema = z.strictObject({ kept: z.array(slug) });
