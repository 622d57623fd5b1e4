import type { ExportedProvince, ExportedStatement, ExportedTopic } from '../../data/exported.ts';
import type { TopicLine } from '../../domain/national/topic-lines.ts';
import type { MarkShape } from '../../schemas/regions.ts';

/** A statement with its value as pages show it. */
export interface ShownStatement extends ExportedStatement {
  /** Its value as every page shows it (`domain/compare/format.ts`); of a statement without a number, the words that stand for one. */
  readonly shown: string;
  /** Its sentence takes something out of it (`domain/compare/exception.ts`). */
  readonly excepted: boolean;
  /** What it counts, where the goals of its topic count several things. */
  readonly measure: string | null;
  /** The number within `shown`, if there is one. */
  readonly number: string | null;
}

/** A topic with the question that it answers, its national marks, and whether a province that sets no goal of it for a year yet speaks of it. */
export interface SpokenTopic extends ExportedTopic {
  readonly question: string;
  readonly isSpoken: (province: string, year: number | null) => boolean;
  readonly national: readonly TopicLine[];
}

/** A province with the mark behind which its name stands. */
export interface MarkedProvince extends ExportedProvince {
  readonly mark: MarkShape;
}
