import { sources } from './unit/search/edition.ts';
import { search } from '../src/search/search.ts';
import { statusWords } from '../src/client/search/status.ts';
for (const q of process.argv.slice(2)) {
  const o: any = await search(sources, q);
  console.log('##', q, '|', JSON.stringify(statusWords({...o, sources} as any, q)), '| topic', o.topic, '| exact', o.exact.length, 'near', o.near.length);
  for (const s of [...o.exact.slice(0,2), ...o.near.slice(0,2)]) console.log('   ', s.record.ref, '|', s.record.words?.slice?.(0,140) ?? '');
}
