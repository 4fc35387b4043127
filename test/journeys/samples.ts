import type { FormContext } from '../../forms/form.ts';
import { fjordsund } from '../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { addDays, dayInNorway } from '../../shared/domain/calendar/day.ts';
import { writtenDay } from '../../shared/notices/words/written-day.ts';
import { formContext, type Overrides } from '../support/application-answers.ts';
import { clockOf } from '../support/messages.ts';
import type { Site } from './applying.ts';

/** One way through the service; those that run side by side each have a person of their own in a municipality. */
export type Journey = Site & {
  readonly script: 'on' | 'off';
  readonly unit: string;
  readonly leader: string;
  readonly channel: 'sms' | 'email';
};

export const bokmal = {
  municipality: 'masoy',
  language: 'nb',
  unit: 'sykeavdelingen',
  leader: 'sindre.sund',
  channel: 'sms',
} as const;
export const nynorsk = {
  municipality: 'fjordsund',
  language: 'nn',
  unit: 'unknown',
  leader: 'liv.lund',
  channel: 'email',
} as const;
const english = { ...bokmal, language: 'en', unit: 'unknown', leader: 'hanna.hav', channel: 'email' } as const;
export const wholeJourneys: readonly Journey[] = [
  { ...bokmal, script: 'on', person: 'tora' },
  { ...bokmal, script: 'off', person: 'per' },
  { ...nynorsk, script: 'on', person: 'tora' },
  { ...nynorsk, script: 'off', person: 'per' },
  { ...english, script: 'off', person: 'mona' },
];

/** What the answers tell about people, and what the case is about. */
export const personal =
  /kari|prøve|ola\b|per\b|\b\d{11}\b|40000001|400 00 001|avtaler|sykeavdeling|individuell|individual plan|koordinator|coordinator/i;

export function municipalityOf({ municipality }: Site) {
  return municipality === 'masoy' ? masoy : fjordsund;
}

/** What the form knows of this person and day: their login gives a number, so that none is asked for. */
export async function contextOf(origin: string, site: Site): Promise<FormContext> {
  const today = dayInNorway(await clockOf(origin));
  return formContext({ municipality: municipalityOf(site), today, nationalId: '30908299902' });
}

export function chosen({ unit, channel, language }: Journey): Overrides {
  return { unit, noticeChannel: channel, language };
}

/** Four weeks on, as the person reads it. */
export async function answerDate(origin: string, site: Site): Promise<string> {
  return writtenDay(addDays(dayInNorway(await clockOf(origin)), 28), site.language);
}
