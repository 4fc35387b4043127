import type { StaffStepKind } from '../../domain/telling/notice.ts';

/** The parts of a digest, in the order in which they are read. */
export const digestParts = ['overdue', 'today', 'new', 'coming'] as const;
export type DigestPart = (typeof digestParts)[number];

/** All that a digest says in one of the languages that municipalities have. */
export type DigestWording = {
  /** The same whatever it holds: at most 40 characters. */
  readonly subject: string;
  readonly opening: string;
  readonly headings: Readonly<Record<DigestPart, string>>;
  /** What every row begins with. */
  readonly title: string;
  readonly rows: Readonly<Record<StaffStepKind, string>>;
  /** Of a case in which something is due in the days to come. */
  readonly coming: string;
  /** Last in a list that is cut short. */
  readonly more: string;
};
