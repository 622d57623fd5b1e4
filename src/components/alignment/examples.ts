import AlignmentMap from './AlignmentMap.astro';
import AlignmentView from './AlignmentView.astro';
import { shown, type Samples } from '../examples/samples.ts';

/** The components of this folder in every state. */
export const alignmentComponents = ({ pair }: Samples) => ({
  AlignmentMap: shown(AlignmentMap, { '': pair.map }),
  AlignmentView: shown(AlignmentView, { 'vài cặp mỗi quan hệ': pair.view }),
});
