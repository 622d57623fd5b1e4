import PairList from './PairList.astro';
import { mapped } from '../examples/states.ts';
import PairNumbers from './PairNumbers.astro';
import PairSubjects from './PairSubjects.astro';
import { shown, type Samples } from '../examples/samples.ts';

/** The components of this folder in every state. */
export const pairComponents = ({ pair }: Samples) => ({
  PairList: shown(
    PairList,
    mapped(pair.entries, (pairs) => ({ pairs })),
  ),
  PairNumbers: shown(PairNumbers, { '': pair.numbers }),
  PairSubjects: shown(PairSubjects, { '': pair.subjects }),
});
