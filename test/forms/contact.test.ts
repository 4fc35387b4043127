import { describe, expect, it } from 'vitest';
import { contactForm } from '../../forms/contact/form.ts';
import { fromContacts } from '../../forms/contact/from-contacts.ts';
import { toContact } from '../../forms/contact/to-contact.ts';
import { type Answers, readStep } from '../../forms/form.ts';
import { day } from '../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import { formContext, shortAnswers, wholeAnswers, wholeChildAnswers } from '../support/application-answers.ts';

const self: Pick<IpCase, 'role' | 'channel' | 'language' | 'call'> = { role: 'self', channel: 'sms', language: 'nb' };
const parent = { ...self, role: 'parent' } as const;
const contacts = {
  person: { name: 'Siv Syntetisk', mobile: '+4740000031' },
  applicant: { name: 'Mona Mor', mobile: '+4740000032', email: 'mona@post.example' },
};
const typed = { mobile: '400 00 039', email: '', noticeChannel: 'sms', language: 'nn' };

type Held = { readonly answers?: Answers; readonly ipCase?: typeof self };

function read(fields: Readonly<Record<string, string>>, { answers = wholeAnswers(), ipCase = self }: Held = {}) {
  const before = fromContacts({ answers, ipCase, contacts });
  return readStep(contactForm, 'kontakt', Object.entries(fields), before, formContext());
}

async function problemsIn(...asked: Parameters<typeof read>) {
  const reading = await read(...asked);
  return reading.outcome === 'problems' ? reading.problems.map(({ control, code }) => `${control} ${code}`) : [];
}

describe('how one is reached', () => {
  it('is asked as it stands now, not as it was sent', () => {
    const now = fromContacts({ answers: wholeAnswers({ mobile: '+4740000011' }), ipCase: self, contacts });
    expect(now).toMatchObject({ mobile: '+4740000031', email: '', noticeChannel: 'sms', language: 'nb' });
  });

  it('is asked of an applicant about themself', () => {
    const now = fromContacts({ answers: wholeChildAnswers(), ipCase: parent, contacts });
    expect(now).toMatchObject({ 'applicant.mobile': '+4740000032', 'applicant.email': 'mona@post.example' });
  });

  it('is read as the application reads it', async () => {
    const reading = await read({ ...typed, email: 'siv@BLÅBÆR.no' });
    expect(reading.outcome).toBe('accepted');
    expect(toContact(reading.answers, self)).toEqual({
      mobile: '+4740000039',
      email: 'siv@xn--blbr-roah.no',
      channel: 'sms',
      language: 'nn',
    });
  });

  it('may be by post where the address was given', async () => {
    const letter = { ...typed, mobile: '', noticeChannel: 'letter' };
    const without = { 'address.street': undefined, 'address.postalCode': undefined, 'address.city': undefined };
    expect(await problemsIn(letter, { answers: wholeAnswers({ callMe: 'no' }) })).toEqual([]);
    expect(
      await problemsIn(letter, { answers: wholeAnswers({ ...without, callMe: 'no', noticeChannel: 'sms' }) }),
    ).toEqual(['noticeChannel noAddressHere']);
    expect(await problemsIn({ ...letter, mobile: '40000031' }, { answers: shortAnswers() })).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each([
    [{ ...typed, mobile: '' }, 'mobile channelNeedsMobile'],
    [{ ...typed, noticeChannel: 'email' }, 'email channelNeedsEmail'],
    [{ ...typed, mobile: '22 22 22 22' }, 'mobile notAMobile'],
    [{ ...typed, email: 'siv' }, 'email notAnEmail'],
    [{ ...typed, noticeChannel: 'fax' }, 'noticeChannel notAnOption'],
    [{ mobile: '40000039', email: '' }, 'noticeChannel choose'],
    [{ ...typed, role: 'parent' }, 'form unknownName'],
  ])('%o', async (fields, problem) => {
    expect(await problemsIn(fields, { answers: wholeAnswers({ callMe: 'no' }) })).toContain(problem);
  });

  it('an applicant must be reached some way', async () => {
    const nothing = { 'applicant.mobile': '', 'applicant.email': '', noticeChannel: 'letter', language: 'nb' };
    expect(await problemsIn(nothing, { answers: wholeChildAnswers({ callMe: 'no' }), ipCase: parent })).toEqual([
      'applicant.mobile contactMissing',
    ]);
  });

  it('whoever waits to be rung keeps a number; once rung, they need not', async () => {
    const answers = wholeAnswers({ callMe: 'yes', mobile: '+4740000031' });
    const byMail = { mobile: '', email: 'siv@post.example', noticeChannel: 'email', language: 'nb' };
    expect(await problemsIn(byMail, { answers })).toEqual(['mobile callAwaited']);
    const rung = { ...self, call: { doneOn: day('2026-03-06') } };
    expect(await problemsIn(byMail, { answers, ipCase: rung })).toEqual([]);
  });
});
