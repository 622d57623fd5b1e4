// What the fields of the dictionary mean, in English, file by file: for researchers who do not read Vietnamese (/en/). Vietnamese words stand
// in “ ”. Beside `dictionary.ts`, whose Vietnamese they render; a test keeps the two complete.
import { englishColumns } from './comparison/columns.ts';
import type { StatementColumn } from './statement-fields.ts';
import type { TaskColumn } from './task-fields.ts';

const statements: Readonly<Record<StatementColumn, string>> = {
  id: 'Id of the statement: text, clause and a running number, joined by dots',
  text: 'Text (texts.json)',
  province: 'Province as it was when the text was issued (provinces.json)',
  clause: 'Clause that holds the sentence (clauses.json)',
  url: 'Address of the clause on this site',
  topic: 'Topic (topics.json); empty when the sentence belongs to none',
  indicator: 'Measure: two statements share one only when they measure exactly the same thing',
  pillar: 'Pillar, by meaning, not by the heading in the text',
  section:
    'Part of the text: muc-tieu (goals), nhiem-vu (tasks), quan-diem (principles), tinh-hinh (situation)',
  kind: 'target: a goal with a number; universal: “phổ cập” (universal), “mỗi người dân” (every citizen), no number; qualitative: a goal in words; baseline: the situation then; other: another number',
  year: 'Year of the statement as the text states it; empty when it states none',
  operator:
    'The text’s own comparison: = exactly; > more than; >= at least; < less than; <= at most, within the first so many (ranks); range',
  value: 'The number; empty when the sentence has none, never 100 in place of “phổ cập”',
  valueMax: 'Upper end of a range',
  unit: 'Unit',
  denominator: 'Whom or what 100% would be, in the words of the sentence',
  quote: 'The sentence, or the part of it that says this, verbatim',
  words: 'The part of the sentence that makes this statement, verbatim',
  exception:
    'An exception that the sentence makes, verbatim; a sentence with several figures may not tell which it is of; empty when it makes none',
};

const tasks: Readonly<Record<TaskColumn, string>> = {
  id: 'Id of the task: text and clause, joined by a dot, with a number after another dot where a clause has several tasks; its address is /nhiem-vu/#id',
  text: 'Text (texts.json)',
  clause: 'Clause that sets the task (clauses.json)',
  url: 'Address of the clause',
  heading: 'Nearest heading above it',
  task: 'The whole clause, verbatim',
  words: 'The sentence that sets the task, verbatim; empty when the whole clause does',
  agency: 'Who does it, verbatim; empty when the clause names nobody',
  agencies:
    'Each agency: printed (verbatim), name (common name for filtering), role (lead or with); in CSV the common names, joined by “; ”',
  deadline: 'The deadline, verbatim',
  deadlineFrom: 'First day of the deadline, by its words; empty when they give none',
  deadlineTo: 'Last day of the deadline, by its words; empty when they give none',
  deadlinePrinted: 'The words that state the deadline, verbatim',
  recurs:
    'How it recurs: monthly, quarterly, half-yearly, yearly, ongoing, on-request, periodic (no interval given); words without a code (“khi cần thiết”, “giai đoạn 5 năm”) stand in the printed deadline alone',
  stages:
    'Each deadline: clause, printed (verbatim), from, to, recurs, elsewhere (true: set by another text); in CSV joined by “; ”',
};

const national: Readonly<Record<string, string>> = {
  id: 'Id, never changed',
  decision: 'Number of the national text',
  date: 'Date of issue',
  place: 'Place in the text, only as far as the copies show it',
  year: 'Year; empty when it is tied to none',
  operator: 'As in statements.json; universal: no number (value empty, never 100)',
  value: 'The number; empty when there is none',
  valueMax: 'Upper end of a range',
  unit: 'Unit',
  numerator: 'What is counted, in this site’s words, not verbatim',
  denominator: 'Out of what, in this site’s words; empty when the copies do not say',
  topic: 'Topic beside which it stands; empty when none asks for it',
  indicator: 'Measure, only when exactly the same thing is measured',
  sources: 'Addresses of the public copies that were seen',
  issuer: 'Issuing body',
  about: '“khoảng” (about) when the copies print that word before the number',
  note: 'Note',
  conflict: 'Where the copies differ',
  copies: 'How many independent public copies state it',
  confirmed: 'Day on which an editor checked the original; empty: not checked',
  checked: 'How far it was checked, in words',
  url: 'Address on the page of national marks',
};

/** Name of the file that a set of fields is shown under (`dictionary.ts`) → field → its meaning. */
export const englishMeanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  texts: {
    id: 'Id of the text, also its address',
    province: 'Province; empty: of the whole country, in no table of the comparison',
    type: 'Type of text',
    number: 'Number in its normal form; empty when the source prints none',
    date: 'Date of issue; empty when unknown',
    issuer: 'Issuing body',
    signer: 'Who signed',
    title: 'Title',
    standing: 'Which body speaks in it',
    url: 'Address',
    sourceSha256: 'SHA-256 of the source file',
    scope:
      'Of a text about a part of the field only: about (what), topics (ids of the topics it is about; all others are outside its scope); empty: about the whole field',
  },
  clauses: {
    text: 'Text',
    id: 'Id of the clause, never changed',
    kind: 'Kind of clause: phan (part), muc (numbered heading), dieu (article), khoan, diem (its paragraphs and points), gach (-), cong (+), cham (·), doan (paragraph), can-cu (legal basis), …',
    marker: 'Printed marker: “I-”, “2.2.1.”, “Điều 1.”, “a)”, “-”',
    parent: 'Clause that holds it',
    words: 'Its words, verbatim, without the marker',
    citation: 'Short citation',
    url: 'Address',
  },
  statements,
  topics: {
    id: 'Id of the topic, also its address',
    name: 'Name',
    pillar: 'Pillar',
    indicators: 'Measures: numerator, denominator, unit, direction',
    comparability:
      'cung-thuoc-do: same measure; so-duoc-co-luu-y: comparable, with a caveat; khac-thuoc-do: different measures; chi-co-loi: goals in words only; mot-tinh: one province sets a goal; khong-muc-tieu: none sets a level to be reached',
    difference: 'The difference, quoted verbatim in “ ”',
    note: 'How to read it',
    direction: 'higher: more is better; lower: less is better; none',
    searched: 'Words searched for before a cell was called silent; “A + B”: clauses that hold both',
    alsoSpeaks:
      'Clauses that speak of it without setting a goal: text, clause, words (verbatim), as (task; situation: as it was then; view: a principle or direction; aim: a general aim without a level; elsewhere: a goal filed under another topic; near: something near it, which no cell counts as speaking of it)',
    readAside: 'Clauses that hold these words but speak of something else: text, clause, reason',
    cells:
      'Cells: province, year (empty: none stated), state (stated, no-number, not-stated, not-applicable, outside: all texts held of the province are about other matters), statements',
  },
  'so-sanh': englishColumns,
  tasks,
  'tasks-csv': tasks,
  subjects: {
    id: 'Id of the subject, also its address',
    name: 'Name',
    group: 'Group of subjects',
    scope: 'What it includes and what not',
    url: 'Address',
    clauses:
      'Clauses that speak of it: text, clause, words (the part that does, verbatim; empty: the whole clause), weight (about, or touches: in passing)',
    silences:
      'Texts that do not, or leave it to another text: text, note, state (silent, name-only, elsewhere, outside)',
  },
  alignments: {
    a: 'The earlier text',
    b: 'The later text',
    url: 'Address',
    pairs:
      'Pairs of clauses: a[], b[], relation (same, sharpened: more specific, weakened, reworded, only-a, only-b), rule (what the judgement rests on; only with sharpened and weakened), note',
  },
  related: {
    text: 'Text',
    clause: 'Clause; only those with a near one in another province',
    related:
      'At most five clauses of other provinces, nearest first: text, clause. Found by a program; nobody has read every pair',
  },
  national,
  'national-csv': { ...national, sources: 'Addresses of the public copies, separated by a space' },
  references: {
    id: 'Id, also its place on the page of references',
    type: 'Type of text',
    number: 'Number in its normal form; empty when it is cited by name only',
    numberVariants: 'Numbers as printed',
    date: 'Date as printed; empty when none is',
    issuer: 'Issuing body as printed',
    issuerVariants: 'Other spellings of the body',
    level:
      'Level: dang-trung-uong (central Party), quoc-hoi (National Assembly), chinh-phu (Government), bo (ministry), tinh-uy (provincial Party committee), ubnd-tinh (provincial administration), khac (other)',
    province: 'Province; empty for a central text or when unknown',
    subject: 'Subject line as printed',
    subjectVariants: 'Other wordings of the subject line',
    text: 'The text of this site that it is, or that presents it',
    unresolved: 'true when it is not clear which text is meant',
    note: "Editors' note",
    url: 'Address',
    mentions:
      'Where it is cited: text, clause, url, words (verbatim), kind (so: by number; ten: by name; self; nhom: in a group), place (printed before it), bare (short form), within (inside the name of another text)',
  },
  glossary: {
    id: 'Id, also its place on the page of terms',
    term: 'Term as printed',
    variants: 'Other spellings',
    kind: 'viet-tat (abbreviation), thuat-ngu (term), ten-rieng (name), van-phong (office shorthand), ky-hieu-so (sign in numbers of documents)',
    editorsReading: "The editors' reading when no text explains it",
    note: 'Note',
    seeAlso: 'Related entries',
    url: 'Address',
    meanings:
      'Meanings as a clause explains them: sense (one number, one sense), meaning, text, clause, url, words (verbatim), note',
  },
  provinces: {
    id: 'This site’s id of the province',
    name: 'Name',
    iso: 'ISO 3166-2 code as before 1 July 2025; empty when unknown',
    successor: 'Province since 1 July 2025; empty when the province still exists',
    mergedFrom: 'Provinces that were merged; empty when it was not',
    merger: 'The merger in one line; empty when there was none',
    mergerBasis: 'Legal basis; empty when it was not merged',
    letters: 'Letters typed for its name in citations',
    texts: 'Texts of the province',
  },
};
