import type { Clause } from './clause.ts';
import type { TextMeta } from '../schemas/text.ts';
import type { ProvinceData } from '../schemas/province.ts';
import type { MarkShape } from '../schemas/regions.ts';
import type { StatementData } from '../schemas/statement.ts';
import type { IndicatorData, PillarName, TopicData } from '../schemas/topic.ts';
import type { MentionData, ReferenceData } from '../schemas/reference.ts';
import type { TermData } from '../schemas/term.ts';
import type { EmptyCells, ThirdReading } from '../schemas/second-reading.ts';
import type { AlignmentData } from '../schemas/alignment.ts';
import type { SilenceState, SubjectData, SubjectWeight } from '../schemas/subject.ts';
import type { TasksData } from '../schemas/task.ts';
import type { NationalData } from '../schemas/national.ts';

export interface Province extends Omit<ProvinceData, 'mark'> {
  /** Shape of its mark: its own, or that of its region (domain/chart/province-look.ts). */
  readonly mark: MarkShape;
  readonly slug: string;
  readonly texts: readonly Text[];
}

export interface Text extends TextMeta {
  readonly slug: string;
  readonly url: string;
  readonly sourceSha256: string;
  readonly clauses: readonly Clause[];
}

export interface Statement extends Omit<StatementData, 'id' | 'indicator'> {
  /** `<text>.<clause>.<n>`, unique over all texts. */
  readonly id: string;
  readonly text: string;
  readonly province: string;
  readonly indicator: Indicator;
  /** null: the statement is in the data and in no row of the comparison. */
  readonly topic: string | null;
  readonly url: string;
  /** The heading of an outlook, not of goals, that it stands under, verbatim: "Định hướng đến năm 2030"; null for none. */
  readonly outlook: string | null;
}

export interface Indicator extends IndicatorData {
  /** What distinguishes it from other measures with its heading, in readers' words; null when it is the only one. */
  readonly apart: string | null;
  readonly topic: string | null;
}

/** A clause that mentions the thing of a topic without setting a goal on it. */
type Speaking = TopicData['alsoSpeaks'][number] & {
  /** For which years it speaks of the thing: those of the goals it is a part of, or of the heading above it (edition/mention-years.ts). */
  readonly years: readonly number[];
};

export interface Topic extends Omit<TopicData, 'alsoSpeaks'> {
  readonly slug: string;
  readonly alsoSpeaks: readonly Speaking[];
  readonly url: string;
  readonly indicators: readonly Indicator[];
  readonly statements: readonly Statement[];
  /**
   * Slugs of the texts that are not about it by their own scope, and of the provinces of which nothing else is held. That these say nothing
   * on it is no silence.
   */
  readonly outside: readonly string[];
}

export type Mention = MentionData;

/** A legal text that the texts cite. */
export interface Reference extends ReferenceData {
  readonly id: string;
  /** `/dan-chieu/#<id>` */
  readonly url: string;
}

/** An abbreviation or term of the texts. */
export interface Term extends TermData {
  readonly id: string;
  /** `/thuat-ngu/#<id>` */
  readonly url: string;
}

/** A clause that speaks of a subject. */
export interface Passage {
  readonly text: string;
  readonly clause: string;
  readonly weight: SubjectWeight;
  /** The parts of the clause that speak of it, verbatim; null when the whole clause does. */
  readonly words: readonly string[] | null;
}

/** A field of life or of work. */
export interface Subject extends Omit<SubjectData, 'passages' | 'silences'> {
  readonly id: string;
  /** `/chu-de/<id>/` */
  readonly url: string;
  /** In the order of the texts, then of their clauses. */
  readonly passages: readonly Passage[];
  /** Those that editors wrote, and those that follow from a text's scope. */
  readonly silences: readonly (Omit<SubjectData['silences'][number], 'state'> & {
    readonly state: SilenceState;
  })[];
}

/** Two texts of one province, side by side as editors read them. */
export type Alignment = AlignmentData;

/** What a text has somebody do. */
export interface Task extends Omit<TasksData['tasks'][number], 'words'> {
  /** `<text>.<clause>`, with `.2` for a second one in the clause. */
  readonly id: string;
  readonly text: string;
  /** The sentence that sets it, verbatim; null when the whole clause does. */
  readonly words: string | null;
  /** `/nhiem-vu/#<id>` */
  readonly url: string;
}

/** A national decision with marks; its id is that of its entry among the references, when the texts cite it. */
export type NationalDecision = NationalData['decision'] & {
  readonly id: string;
  readonly reference: Reference | null;
};

/** What a national decision sets for a year: shown beside the statements, never counted among them. */
export interface NationalMark extends Omit<NationalData['marks'][number], 'indicator'> {
  readonly decision: NationalDecision;
  /** The measure that is the same; null when none is. */
  readonly indicator: Indicator | null;
  /** How many independent public copies bear it out. */
  readonly copies: number;
  /** `/quoc-gia/#<id>` */
  readonly url: string;
}

/** A topic without a page of its own any more; its address redirects for ever. */
export interface FormerTopic {
  readonly slug: string;
  readonly name: string;
  /** Slug of the topic that its statements moved to. */
  readonly topic?: string;
  readonly why: string;
  /** Where its address redirects to. */
  readonly url: string;
}

/** What clauses read before their transcription was corrected, oldest first. */
export type FormerWords = readonly {
  /** `<text>#<clause>` */
  readonly clause: string;
  /** Day of the correction, YYYY-MM-DD. */
  readonly mended: string;
  /** What the clause read until then. */
  readonly words: string;
}[];

/** Everything the site is made of, checked as a whole. */
export interface Edition {
  /** By province, in their order, then by date; those of the whole country last. */
  readonly texts: readonly Text[];
  readonly provinces: readonly Province[];
  /** By pillar, in the order of `schemas/topic.ts`; within one, those of most provinces first, then by slug. */
  readonly topics: readonly Topic[];
  /** In the order of the texts. */
  readonly statements: readonly Statement[];
  readonly clause: (text: string, id: string) => Clause | undefined;
  /** Ancestors of a clause, nearest first. */
  readonly lineage: (clause: Clause) => readonly Clause[];
  /** text → alias → id */
  readonly aliases: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** National ones first, then by date; those without a date last. */
  readonly references: readonly Reference[];
  /** Mentions in one clause, in the order of their words. */
  readonly mentionsIn: (
    text: string,
    clause: string,
  ) => readonly { readonly reference: Reference; readonly mention: Mention }[];
  /** By term, as a Vietnamese dictionary sorts. */
  readonly glossary: readonly Term[];
  /** Texts all of whose clauses and pairs keep the pages that they were given out with. */
  readonly keptPages: readonly string[];
  /** Whether a clause has a page of its own (domain/text/own-pages.ts). */
  readonly hasPage: (text: string, clause: string) => boolean;
  readonly formerTopics: readonly FormerTopic[];
  readonly formerWords: FormerWords;
  /** By group, then in the order that editors gave. */
  readonly subjects: readonly Subject[];
  /** Subjects of a clause with what it says on each; those it is about first. A line below a task has the task's. */
  readonly subjectsOf: (
    text: string,
    clause: string,
  ) => readonly { readonly subject: Subject; readonly passage: Passage }[];
  readonly alignments: readonly Alignment[];
  /** In the order of the texts. */
  readonly tasks: readonly Task[];
  /** By day of their decision, then in its order. */
  readonly nationalMarks: readonly NationalMark[];
  /**
   * Where readings of the empty cells differed, by pillar (in readers' words), for the methods page; numbers in them are lines of the
   * source files.
   */
  readonly emptyCells: readonly { readonly pillar: PillarName; readonly readings: EmptyCells }[];
  readonly thirdReading: ThirdReading;
}
