import type { APIRoute } from 'astro';
import { topicLines } from '../../domain/national/topic-lines.ts';
import { getEdition } from '../../edition/site.ts';

/** The national marks of each topic that has some, for the script of the comparison: slug of the topic → its lines. */
export const GET: APIRoute = () => {
  const { topics, nationalMarks, texts } = getEdition();
  const lines = topics.map((t) => [t.slug, topicLines(t, nationalMarks, texts)] as const);
  return new Response(
    JSON.stringify(Object.fromEntries(lines.filter(([, own]) => own.length > 0))),
    { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  );
};
