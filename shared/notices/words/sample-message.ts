import type { Day } from '../../domain/calendar/day.ts';
import type { Language, Municipality } from '../../domain/settings/municipality.ts';
import type { NoticeKind } from '../../domain/telling/notice.ts';
import type { Reminder } from '../../domain/telling/reminder.ts';
import { type MailContent, mailContent } from './mail-content.ts';
import { renderSms } from './render-sms.ts';
import { sampleDigest, sampleMondayDigest } from './sample-digest.ts';
import { type SmsSize, smsSize } from './sms-parts.ts';
import { valuesOf } from './values.ts';
import { isCitizenKind } from './wording.ts';

/** A case that is none, and the code of an invitation that opens nothing. */
export const sampleReference = 'ACDE2346';
const sampleCode = '1234 5678';
/** Of a meeting. */
const sampleTime = '10:00';

export type SampleMessage = {
  readonly mail: MailContent;
  /** Staff are told by e-mail alone. */
  readonly sms?: { readonly text: string; readonly size: SmsSize };
  /** What is more in it on Mondays. */
  readonly onMonday?: MailContent;
};

type Around = {
  readonly municipality: Pick<Municipality, 'id' | 'name' | 'phone'>;
  /** Stands in every text that names a date. */
  readonly date: Day;
  /** `https://host`, for the staff's link to the case. */
  readonly siteOrigin: string;
};

/** A template as it would leave this municipality, made as whoever sends makes it, about a case that is none. */
export function sampleMessage(
  { kind, language }: { readonly kind: NoticeKind; readonly language: Language },
  { municipality, date, siteOrigin }: Around,
): SampleMessage {
  const said = { reference: sampleReference, date, time: sampleTime, language };
  const pageOf = (reference: string) => `${siteOrigin}/${municipality.id}/ansatt/sak/${reference}`;
  if (kind === 'digest') return sampleOfDigest(language, date, pageOf);
  const values = valuesOf(said, municipality, sampleCode);
  const about = kind === 'several-reminders' ? { about: sampleThings(date) } : {};
  const mail = mailContent({ kind, language, restricted: false, ...about }, values, pageOf(sampleReference));
  if (!isCitizenKind(kind)) return { mail };
  const text = renderSms({ kind, language, restricted: false }, values);
  return { mail, sms: { text, size: smsSize(text) } };
}

function sampleOfDigest(language: Language, today: Day, caseLink: (reference: string) => string): SampleMessage {
  const around = { language, today, caseLink };
  return { mail: sampleDigest(around), onMonday: sampleMondayDigest(around) };
}

/** Two that often come together: an answer that lies unread, and a date that comes nearer. */
function sampleThings(date: Day): readonly Reminder[] {
  return [
    { kind: 'revision-coming', occurrence: 'sample', date },
    { kind: 'decision-unopened', occurrence: 'sample', date },
  ];
}
