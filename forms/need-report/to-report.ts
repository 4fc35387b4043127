import type { Contact } from '../../shared/domain/applying/application.ts';
import type { Contacts } from '../../shared/domain/parties/contacts.ts';
import { type NeedReport, reporters, waysToAsk } from '../../shared/domain/reporting/need-report.ts';
import { type Language, languages } from '../../shared/domain/settings/municipality.ts';
import { answerOf } from '../answers.ts';
import { birthDateOf } from '../application/facts.ts';
import { carriesAnotherDate } from '../fields/national-id.ts';
import type { Answers } from '../model.ts';

export type FiledReport = { readonly report: NeedReport; readonly contacts: Contacts };

/** What the case needs of a report that is all answered; throws on one that is not. */
export function toReport(answers: Answers, reporterLanguage: Language): FiledReport {
  const person = contactOf([answerOf(answers, 'givenName'), answerOf(answers, 'familyName')].join(' '), answers, '');
  const reporter = contactOf(answerOf(answers, 'applicant.name'), answers, 'applicant.');
  const birthDate = birthDateOf(answers);
  const report = {
    by: known(reporters, answers, 'reporter'),
    reporter,
    person,
    ...(birthDate && { birthDate }),
    wayToAsk: known(waysToAsk, answers, 'wayToAsk'),
    language: known(languages, answers, 'language'),
    reporterLanguage,
    protectedAddress: answerOf(answers, 'protectedAddress') === 'yes',
    unit: answerOf(answers, 'unit'),
    birthDateMismatch: isMismatch(answers),
  };
  return { report, contacts: { person, applicant: reporter, ...(birthDate && { birthDate }) } };
}

function contactOf(name: string, answers: Answers, prefix: '' | 'applicant.'): Contact {
  const mobile = answerOf(answers, `${prefix}mobile`);
  const email = answerOf(answers, `${prefix}email`);
  return { name, ...(mobile && { mobile }), ...(email && { email }) };
}

function known<Value extends string>(values: readonly Value[], answers: Answers, control: string): Value {
  const found = values.find((value) => value === answerOf(answers, control));
  if (found === undefined) throw new RangeError(`${control} is not answered`);
  return found;
}

function isMismatch(answers: Answers): boolean {
  const number = answerOf(answers, 'nationalId');
  const birthDate = birthDateOf(answers);
  return number !== '' && birthDate !== undefined && carriesAnotherDate(number, birthDate);
}
