import type { Edition } from '../../model/model.ts';
import { alignmentComponents } from '../alignment/examples.ts';
import { cellComponents } from '../cell/examples.ts';
import { citeComponents } from '../cite/examples.ts';
import { clauseComponents } from '../clause/examples.ts';
import { englishComponents } from '../english/examples.ts';
import { matrixComponents } from '../matrix/examples.ts';
import { nationalComponents } from '../national/examples.ts';
import { overviewComponents } from '../overview/examples.ts';
import { pairComponents } from '../pair/examples.ts';
import { provinceComponents } from '../province/examples.ts';
import { referenceComponents } from '../reference/examples.ts';
import { searchComponents } from '../search/examples.ts';
import { siteComponents } from '../site/examples.ts';
import { subjectComponents } from '../subject/examples.ts';
import { taskComponents } from '../task/examples.ts';
import { textComponents } from '../text/examples.ts';
import { topicComponents } from '../topic/examples.ts';
import { samplesOf } from './samples.ts';

/** The components with their examples, except a few that only occur inside another. */
export function examplesOf(edition: Edition) {
  const samples = samplesOf(edition);
  return {
    ...alignmentComponents(samples),
    ...cellComponents(samples),
    ...citeComponents(samples),
    ...clauseComponents(samples),
    ...englishComponents(samples),
    ...matrixComponents(samples),
    ...nationalComponents(samples),
    ...overviewComponents(samples),
    ...pairComponents(samples),
    ...provinceComponents(samples),
    ...referenceComponents(samples),
    ...searchComponents(samples),
    ...siteComponents(samples),
    ...subjectComponents(samples),
    ...taskComponents(samples),
    ...textComponents(samples),
    ...topicComponents(samples),
  };
}
