import { weightOf } from '../format/lexicon.ts';
import { isAsked, type Unit } from '../plan/plan.ts';
import type { Outcome } from '../outcome.ts';
import type { Sources } from '../find/sources.ts';

/** What is asked of numbers, and names none: "tinh nao dat … cao". */
const comparing = /^(?:cao|thap|nhieu|it|lon|nho|som|muon|nhanh|cham|dat)$/;

/**
 * The topic that the query names, out of those of the best results, and when provinces are compared or a number is asked for, out of all; its
 * address is its name without marks. At least 80% of the query must be in the name, in any wording that means the same, and 60% of the name in the query. A question for a number, or across
 * provinces ("tỉnh nào phủ cáp quang 100%"), need not name it: then it is the topic that several of the results speak of and the query hardly (of one, a little).
 */
export async function topicOf(
  outcome: Outcome,
  { lexicon, topics }: Pick<Sources, 'lexicon' | 'topics'>,
): Promise<string | null> {
  const { plan, exact, near } = outcome;
  const compares = (u: Unit): boolean =>
    plan.asksNumber && u.role === 'word' && comparing.test(u.typed[0]?.key ?? '');
  const units = plan.units.filter((u) => isAsked(u) && u.role !== 'number' && !compares(u));
  // Words that need not be there name a topic no less: “người dân được bảo vệ trên mạng”.
  const beside = plan.units.filter((u) => u.role === 'weak' && u.asks === true);
  if (units.length === 0 || plan.units.some((u) => u.role === 'code')) return null;
  const weigh = (keys: Iterable<string>): number =>
    [...keys].reduce((sum, key) => sum + weightOf(key, lexicon), 0);
  const results = [...exact, ...near.filter((s) => s.meant || plan.asksNumber)]
    .slice(0, 10)
    .map((s) => ({ own: s.record.topics.map((t) => t.slug), votes: plan.asksNumber && s.close }));
  let best: { topic: string; share: number } | null = null;
  const all = plan.asksNumber ? await topics().catch(() => []) : [];
  for (const topic of new Set([...results.flatMap((r) => r.own), ...all])) {
    const name = new Set(topic.split('-'));
    let asked = 0;
    let met = 0;
    const used = new Set<string>();
    for (const unit of beside) for (const { key } of unit.typed) if (name.has(key)) used.add(key);
    for (const unit of units) {
      const wordings = unit.alternatives
        .filter((a) => unit.role !== 'synonym' || a.related !== true)
        .map((a) => a.tokens.map((t) => t.key));
      const own = weigh(wordings[0] ?? []);
      const fit = Math.max(
        ...wordings.map(
          (keys) => weigh(keys.filter((k) => name.has(k))) / Math.max(weigh(keys), 0.01),
        ),
      );
      asked += own;
      met += own * fit;
      for (const keys of wordings) for (const k of keys) if (name.has(k)) used.add(k);
    }
    const inQuery = weigh(used) / weigh(name);
    const spoken = results.filter(({ own, votes }) => votes && own.includes(topic)).length;
    const share = inQuery + (plan.asksNumber ? met / asked + spoken / 4 : 0);
    if (
      ((met / asked >= 0.8 && inQuery >= 0.6) ||
        (spoken > 1 && met / asked >= 0.1 && results[0]?.own.includes(topic) === true) ||
        (spoken > 0 && met / asked >= 0.4)) &&
      share > (best?.share ?? 0)
    )
      best = { topic, share };
  }
  return best?.topic ?? null;
}
