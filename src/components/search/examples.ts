import JumpBox from './JumpBox.astro';
import SearchElsewhere from './SearchElsewhere.astro';
import SearchField from './SearchField.astro';
import { shown, type Samples } from '../examples/samples.ts';

/** The components of this folder in every state. */
export const searchComponents = ({ text, texts, topics }: Samples) => ({
  JumpBox: shown(JumpBox, { 'mọi văn bản': {}, 'trong một văn bản': { text: text.slug } }),
  SearchElsewhere: shown(SearchElsewhere, { '': { texts, topics } }, 'search'),
  SearchField: shown(
    SearchField,
    {
      'không nút': { label: 'Tìm trong các văn bản' },
      'có nút': {
        label: 'Tìm trong các văn bản',
        placeholder: 'Tìm: dien thoai thong minh',
        button: true,
      },
    },
    'row',
  ),
});
