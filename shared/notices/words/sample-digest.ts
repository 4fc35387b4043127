import { referenceAlphabet } from '../../domain/applying/reference.ts';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import type { Language } from '../../domain/settings/municipality.ts';
import { type ComingLine, type DigestLine, digestContent } from './digest-content.ts';
import { staffSteps } from './every-kind.ts';
import type { MailContent } from './mail-content.ts';

type Around = {
  readonly language: Language;
  /** The day of the digest. */
  readonly today: Day;
  readonly caseLink: (reference: string) => string;
};

/** A digest with every row that there is, about cases that are none. */
export function sampleDigest(around: Around): MailContent {
  const steps = staffSteps.map((kind, index): DigestLine => {
    const date = kind.endsWith('overdue') ? addDays(around.today, -1) : addDays(around.today, index);
    return { kind, reference: referenceOf(index), date };
  });
  return digestContent({ steps, coming: [] }, around);
}

/** A short one of a Monday: with what is due in the days to come. */
export function sampleMondayDigest(around: Around): MailContent {
  const steps: readonly DigestLine[] = [{ kind: 'complaint-due', reference: referenceOf(0), date: around.today }];
  const coming = [1, 3, 4].map((days): ComingLine => {
    return { reference: referenceOf(days), date: addDays(around.today, days) };
  });
  return digestContent({ steps, coming }, around);
}

function referenceOf(index: number): string {
  return `ACDE234${referenceAlphabet[index]}`;
}
