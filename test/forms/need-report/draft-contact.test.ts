import { describe, expect, test } from 'vitest';
import { reportContact } from '../../../forms/need-report/draft-contact.ts';
import { reportAnswers } from '../../support/report-answers.ts';

describe('how whoever reports is told of their draft', () => {
  test('is by SMS where they gave a number, in the language of the pages and not in the person’s', async () => {
    expect(reportContact(await reportAnswers(), 'en')).toEqual({
      told: {
        to: 'applicant',
        channel: 'sms',
        reach: { person: [], applicant: ['sms'] },
        language: 'en',
        restricted: false,
      },
      contacts: { person: {}, applicant: { mobile: '+4740000033' } },
    });
  });

  test('is by e-mail where that is all they gave', async () => {
    const byMail = { 'applicant.mobile': '', 'applicant.email': 'sofie@sykehus.example' };
    const contact = reportContact(await reportAnswers({ melder: byMail }), 'nb');
    expect(contact?.told).toMatchObject({ channel: 'email', reach: { applicant: ['email'] } });
  });

  test('keeps nothing of how the person is reached, nor any name', async () => {
    const contact = reportContact(await reportAnswers(), 'nb');
    expect(JSON.stringify(contact)).not.toMatch(/40000031|Siv|Sofie/);
  });

  test('names no municipality when the person’s address is protected', async () => {
    const answers = { ...(await reportAnswers()), protectedAddress: 'yes' };
    expect(reportContact(answers, 'nb')?.told.restricted).toBe(true);
  });

  test('is unknown until they can be reached, though the person could be', () => {
    expect(reportContact({ mobile: '+4740000031', email: 'siv@post.example' }, 'nb')).toBeUndefined();
  });
});
