import type { Language } from '../../domain/settings/municipality.ts';
import { isLinkFree } from './link-free.ts';
import { smsCharacters } from './sms-characters.ts';
import { smsSize } from './sms-parts.ts';
import { type CitizenKind, fill, type Values } from './wording.ts';
import { wordings } from './wordings.ts';

export type SmsNotice = {
  readonly kind: CitizenKind;
  readonly language: Language;
  /** To somebody with a protected address: where they live must not show. */
  readonly restricted: boolean;
};

/** The message, one part long. A municipality whose name is too long for that, or looks like a link, is left unnamed. */
export function renderSms({ kind, language, restricted }: SmsNotice, values: Values): string {
  const wording = wordings[language];
  const firstDate = kind === 'several-reminders' && values.date ? [wording.smsFirstDate] : [];
  const filled = (text: string) => smsCharacters(fill(text, values));
  const said = [wording.citizen[kind].sms, ...firstDate, wording.closing];
  const unnamed = filled(said.join(' '));
  if (restricted) return unnamed;
  const named = filled(wording.smsOpening) + unnamed;
  return smsSize(named).segments === 1 && isLinkFree(named) ? named : unnamed;
}
