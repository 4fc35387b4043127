import type { Period } from '../../../shared/domain/deadline.ts';
import type { Language, Municipality } from '../../../shared/domain/municipality.ts';

type LetterTexts = {
  readonly law: (basis: string) => string;
  readonly complaint: (period: string) => string;
  readonly afterwards: (governor: string) => string;
  readonly weeks: (count: number) => string;
  readonly months: (count: number) => string;
  readonly days: (count: number) => string;
};

const letterTexts: Readonly<Record<Language, LetterTexts>> = {
  nb: {
    law: (basis) => `Søknaden er avgjort etter ${basis}.`,
    complaint: (period) => `Du kan klage. Fristen er ${period} fra du har fått dette.`,
    afterwards: (governor) => `Endrer vi ikke det vi har bestemt, sender vi klagen til ${governor}.`,
    weeks: (count) => (count === 1 ? 'én uke' : `${count} uker`),
    months: (count) => (count === 1 ? 'én måned' : `${count} måneder`),
    days: (count) => (count === 1 ? 'én dag' : `${count} dager`),
  },
  nn: {
    law: (basis) => `Søknaden er avgjord etter ${basis}.`,
    complaint: (period) => `Du kan klage. Fristen er ${period} frå du har fått dette.`,
    afterwards: (governor) => `Endrar vi ikkje det vi har bestemt, sender vi klaga til ${governor}.`,
    weeks: (count) => (count === 1 ? 'éi veke' : `${count} veker`),
    months: (count) => (count === 1 ? 'éin månad' : `${count} månader`),
    days: (count) => (count === 1 ? 'éin dag' : `${count} dagar`),
  },
  en: {
    law: (basis) => `The application was decided under ${basis}.`,
    complaint: (period) => `You can complain. The deadline is ${period} from when you received this.`,
    afterwards: (governor) => `If we do not change what we decided, we send the complaint to ${governor}.`,
    weeks: (count) => (count === 1 ? 'one week' : `${count} weeks`),
    months: (count) => (count === 1 ? 'one month' : `${count} months`),
    days: (count) => (count === 1 ? 'one day' : `${count} days`),
  },
};

/** What every answer carries besides its reasons: the legal basis and how to complain (fvl § 27). */
export function fixedLetterText(municipality: Municipality, language: Language): readonly string[] {
  const texts = letterTexts[language];
  return [
    texts.law(municipality.legalBasis[language]),
    texts.complaint(written(municipality.deadlines.complaint, texts)),
    texts.afterwards(municipality.countyGovernor),
  ];
}

function written(period: Period, texts: LetterTexts): string {
  if ('weeks' in period) return texts.weeks(period.weeks);
  if ('months' in period) return texts.months(period.months);
  return texts.days(period.days);
}
