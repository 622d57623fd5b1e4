import PassageWords from './PassageWords.astro';
import { mapped } from '../examples/states.ts';
import SubjectAfter from './SubjectAfter.astro';
import SubjectCell from './SubjectCell.astro';
import SubjectChooser from './SubjectChooser.astro';
import SubjectPart from './SubjectPart.astro';
import SubjectPassage from './SubjectPassage.astro';
import SubjectSwitch from './SubjectSwitch.astro';
import SubjectList from './SubjectList.astro';
import SubjectTable from './SubjectTable.astro';
import SubjectTopics from './SubjectTopics.astro';
import { shown, type Samples } from '../examples/samples.ts';

/** The components of this folder in every state. */
export const subjectComponents = ({ subject, edition }: Samples) => ({
  PassageWords: shown(
    PassageWords,
    mapped(subject.passages, ({ clause, stretches, links }) => ({ clause, stretches, links })),
    'words',
  ),
  SubjectAfter: shown(SubjectAfter, {
    '': {
      subject: subject.view.subject,
      subjects: edition.subjects,
      version: '2026.11.28',
    },
  }),
  SubjectCell: shown(SubjectCell, subject.cells),
  SubjectChooser: shown(SubjectChooser, { '': { view: subject.view } }),
  SubjectPart: shown(SubjectPart, {
    '': { part: subject.view.parts[0]!, columns: subject.view.columns },
  }),
  SubjectPassage: shown(
    SubjectPassage,
    mapped(subject.passages, (view) => ({ view })),
  ),
  SubjectSwitch: shown(SubjectSwitch, { '': { columns: subject.view.columns } }),
  SubjectList: shown(SubjectList, { 'vài chủ đề': { views: subject.views.slice(0, 4) } }),
  SubjectTable: shown(SubjectTable, { 'vài hàng': { views: subject.views.slice(0, 4) } }),
  SubjectTopics: shown(SubjectTopics, subject.topics),
});
