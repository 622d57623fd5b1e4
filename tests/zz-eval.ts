import { sources } from './unit/search/edition.ts';
import { search } from '../src/search/search.ts';
import { judgedQueries } from './search/judged.ts';
import { measure } from './search/measures.ts';
import { writeFileSync } from 'node:fs';
const out: string[] = [];
const sets = Map.groupBy([...judgedQueries('tests/search/held-out.yaml').map((j:any)=>({...j,group:`held ${j.set}`})), ...judgedQueries().map((j:any)=>({...j,group:j.half}))], (j:any)=>j.group);
for (const [g, js] of sets) {
  let f=0,v=0,r=0,n=0,claimed=0,noans=0;
  for (const j of js as any[]) {
    const o = await search(sources, j.q);
    const refs=[...new Set([...o.exact,...o.near].map((s:any)=>s.record.ref))];
    if (j.best.length===0) { noans++; if (o.exact.length) {claimed++; out.push(`CLAIM ${g} ${j.q}`);} continue; }
    const m = measure(j, refs); n++; f+=m.first; v+=m.five; r+=m.reciprocal;
    if (!m.first) out.push(`MISS ${g} | ${j.class} | ${j.q} | got ${refs.slice(0,2).join(' ')} | want ${j.best.join(' ')}`);
  }
  console.log(g, n, 'S1', (f/n).toFixed(4), 'S5', (v/n).toFixed(4), 'MRR', (r/n).toFixed(4), `claimed ${claimed}/${noans}`);
}
writeFileSync(process.argv[2] ?? '/tmp/w/eval.txt', out.sort().join('\n'));
