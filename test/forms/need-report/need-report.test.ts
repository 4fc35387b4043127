import { describe, expect, it, test } from 'vitest';
import { firstOpenStep, readStep } from '../../../forms/form.ts';
import { needReport } from '../../../forms/need-report/form.ts';
import { fromApplication } from '../../../forms/need-report/from-application.ts';
import { toReport } from '../../../forms/need-report/to-report.ts';
import { ownApplicationForm } from '../../../forms/own-application/form.ts';
import { fromReport } from '../../../forms/own-application/from-report.ts';
import { toOwnApplication } from '../../../forms/own-application/to-own-application.ts';
import { summary } from '../../../forms/summary.ts';
import { formContext, type Overrides, wholeChildAnswers } from '../../support/application-answers.ts';
import { pairsOf, type ReportStep, readReportStep, reportAnswers } from '../../support/report-answers.ts';

const own = '03851598730';

async function problems(step: ReportStep, overrides: Overrides, context = formContext()) {
  const reading = await readReportStep(step, overrides, {}, context);
  return reading.outcome === 'problems' ? reading.problems.map(({ control, code }) => `${control} ${code}`) : [];
}

describe('the report of need', () => {
  it('asks about the one who tells, the person, and why, and is then whole', async () => {
    expect(firstOpenStep(needReport, await reportAnswers(), formContext())).toBeUndefined();
  });

  it('never asks what is wished for: that is the person’s to say', () => {
    const asked = needReport.fields.map(({ id }) => id);
    expect(asked.filter((id) => ['wishes', 'needs', 'services', 'callMe'].includes(id))).toEqual([]);
  });

  it.each([
    ['melder', { reporter: undefined }, ['reporter choose']],
    ['melder', { 'applicant.name': ' ' }, ['applicant.name missing']],
    ['melder', { 'applicant.mobile': '', 'applicant.email': '' }, ['applicant.mobile contactMissing']],
    ['melder', { 'applicant.organisation': '' }, ['applicant.organisation missing']],
    ['melder', { 'applicant.email': 'sofie@' }, ['applicant.email notAnEmail']],
    ['personen', { mobile: '' }, ['mobile missing']],
    ['personen', { mobile: '12345' }, ['mobile notAMobile']],
    ['personen', { wayToAsk: 'email', email: '' }, ['email missing']],
    ['personen', { wayToAsk: 'phone', phone: '' }, ['phone missing']],
    ['personen', { wayToAsk: 'pigeon' }, ['wayToAsk notAnOption']],
    [
      'personen',
      { 'birthDate.day': '29', 'birthDate.month': '2', 'birthDate.year': '2023' },
      ['birthDate.day notADate'],
    ],
    ['personen', { givenName: '<b>Siv</b>' }, ['givenName notAName']],
    ['personen', { nationalId: '03851598731' }, ['nationalId notANationalId']],
    ['behov', { personKnows: undefined }, ['personKnows choose']],
    ['behov', { why: ' ' }, ['why missing']],
    ['behov', { why: 'x'.repeat(4001) }, ['why tooLong']],
    ['behov', { unit: 'closed' }, ['unit notAnOption']],
    ['behov', { diagnosis: 'x' }, ['form unknownName']],
    ['se-over', { correct: undefined }, ['correct tick']],
  ] as const)('%s with %o needs mending', async (step, overrides, expected) => {
    expect(await problems(step, overrides)).toEqual(expected);
  });

  it.each([
    ['next of kin name no place of work', 'melder', { reporter: 'nextOfKin', 'applicant.organisation': undefined }],
    ['a birth date may be left open', 'personen', { 'birthDate.day': '', 'birthDate.month': '', 'birthDate.year': '' }],
    ['a number may be given', 'personen', { nationalId: '038515 98730' }],
    ['a name may be in any script', 'personen', { givenName: 'Ольга', familyName: '王小明' }],
    ['somebody may be told by the reporter', 'personen', { wayToAsk: 'reporter', mobile: undefined }],
    ['4,000 characters with CRLF are as many', 'behov', { why: `${'x\r\n'.repeat(1999)}xy` }],
    ['text may look like HTML, a formula or a template', 'behov', { why: '<script>=1+1 {{why}} <%= x %>' }],
  ] as const)('%s', async (_, step, overrides) => {
    expect(await problems(step, overrides)).toEqual([]);
  });

  it('is about somebody else: one’s own number is told to apply', async () => {
    const context = formContext({ nationalId: own });
    expect(await problems('personen', { nationalId: own }, context)).toEqual(['nationalId reportsSelf']);
  });

  it('keeps only the address of the way that is chosen', async () => {
    const typed = { wayToAsk: 'email', mobile: '40000031', email: 'siv@post.example', phone: '78 00 00 01' };
    const answers = await reportAnswers({ personen: typed });
    expect(answers).toMatchObject({ email: 'siv@post.example' });
    expect(answers).not.toHaveProperty('mobile');
    expect(answers).not.toHaveProperty('phone');
  });

  it('refuses a single answer that comes twice', async () => {
    const pairs = [...pairsOf('behov'), ['personKnows', 'no']] as const;
    const reading = await readStep(needReport, 'behov', pairs, {}, formContext());
    expect(reading).toMatchObject({ outcome: 'problems', problems: [{ control: 'personKnows', code: 'repeated' }] });
  });
});

describe('what the case gets of a report', () => {
  it('is who tells, whom it is about, and how they can be asked', async () => {
    const { report, contacts } = toReport(await reportAnswers(), 'nb');
    expect(report).toMatchObject({
      by: 'health',
      wayToAsk: 'sms',
      language: 'nn',
      reporterLanguage: 'nb',
      unit: 'unknown',
      birthDate: '1985-05-03',
      protectedAddress: false,
      birthDateMismatch: false,
    });
    expect(contacts).toEqual({
      person: { name: 'Siv Syntetisk', mobile: '+4740000031' },
      applicant: { name: 'Sofie Sykepleier', mobile: '+4740000033' },
      birthDate: '1985-05-03',
    });
  });

  it('is told when number and birth date do not fit', async () => {
    const answers = await reportAnswers({ personen: { nationalId: own } });
    expect(toReport(answers, 'nb').report.birthDateMismatch).toBe(true);
  });

  it('carries no word of why beside the sealed answers', async () => {
    expect(JSON.stringify(toReport(await reportAnswers(), 'nb'))).not.toContain('fem tjenester');
  });
});

describe('answers of an application that may only be a report', () => {
  it('go along as far as they fit', () => {
    const answers = fromApplication({ ...wholeChildAnswers(), role: 'nextOfKin', correct: 'yes' });
    expect(answers).toMatchObject({ reporter: 'nextOfKin', 'applicant.name': expect.any(String) });
    for (const left of ['role', 'wishes', 'needs', 'services[0].type', 'correct', 'done']) {
      expect(answers).not.toHaveProperty([left]);
    }
  });

  it('say nothing of who one is where the role does not', () => {
    expect(fromApplication({ role: 'self', givenName: 'Siv' })).toEqual({ givenName: 'Siv' });
  });
});

describe('the application that a yes fills in', () => {
  const yes = {
    wishes: 'plan',
    givenName: 'Siv',
    familyName: 'Syntetisk',
    'birthDate.day': '3',
    'birthDate.month': '5',
    'birthDate.year': '1985',
    mobile: '40000031',
    noticeChannel: 'sms',
    language: 'nn',
    unit: 'unknown',
  };
  const read = (fields: Overrides = {}, context = formContext()) => {
    const all: Overrides = { ...yes, ...fields };
    const pairs = Object.entries(all).flatMap(([n, v]) => (typeof v === 'string' ? [[n, v] as const] : []));
    return readStep(ownApplicationForm, 'sok', pairs, fromReport({}), context);
  };

  it('begins with what the report says of the person, and wishes for nothing beforehand', async () => {
    const known = fromReport(await reportAnswers());
    expect(known).toMatchObject({
      role: 'self',
      givenName: 'Siv',
      'birthDate.year': '1985',
      mobile: '+4740000031',
      noticeChannel: 'sms',
      language: 'nn',
    });
    for (const left of ['wishes', 'why', 'applicant.name', 'personKnows', 'callMe']) {
      expect(known).not.toHaveProperty([left]);
    }
  });

  it('becomes their own application, rung about only when that is asked for', async () => {
    const reading = await read();
    expect(reading.outcome).toBe('accepted');
    const { application } = toOwnApplication(reading.answers, formContext());
    expect(application).toMatchObject({ role: 'self', wishes: ['plan'], callMe: false, noticeChannel: 'sms' });
    const rung = await read({ callMe: 'yes', callWhen: 'midday' });
    expect(toOwnApplication(rung.answers, formContext()).application).toMatchObject({
      callMe: true,
      callWhen: 'midday',
    });
  });

  it('takes the number from the login', async () => {
    const reading = await read({ nationalId: '30908299902' }, formContext({ nationalId: own }));
    expect(reading.answers).toMatchObject({ nationalId: own });
  });

  it.each([
    [{ wishes: undefined }, ['wishes choose']],
    [{ wishes: 'childrensCoordinator' }, ['wishes notAnOption']],
    [{ 'birthDate.year': '' }, ['birthDate.year notADate']],
    [{ mobile: '' }, ['mobile channelNeedsMobile']],
    [{ mobile: '', noticeChannel: 'letter', callMe: 'yes' }, ['callMe callNeedsNumber']],
    [{ givenName: '' }, ['givenName missing']],
  ] as const)('with %o needs mending', async (fields, expected) => {
    const reading = await read(fields);
    const found = reading.outcome === 'problems' ? reading.problems : [];
    expect(found.map(({ control, code }) => `${control} ${code}`)).toEqual(expected);
  });

  it('is read by caseworkers question by question', async () => {
    const { answers } = await read({ needs: 'Mest om økonomi.' });
    const rows = summary(ownApplicationForm, answers, formContext(), 'nb').flatMap((section) => section.rows);
    expect(rows.find(({ id }) => id === 'needs')?.lines).toEqual(['Mest om økonomi.']);
    expect(rows.find(({ id }) => id === 'wishes')?.label).toBe('Hva ønsker du?');
  });
});

test('a report and what came of it are both told in words of three languages', async () => {
  const answers = await reportAnswers();
  for (const language of ['nb', 'nn', 'en'] as const) {
    const rows = summary(needReport, answers, formContext(), language).flatMap((section) => section.rows);
    expect(rows.filter(({ answered }) => answered).length).toBeGreaterThan(12);
  }
});
