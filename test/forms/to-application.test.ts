import { describe, expect, it } from 'vitest';
import { toApplication } from '../../forms/application/to-application.ts';
import { fjordsund } from '../../infra/municipalities/fjordsund.ts';
import { formContext, shortAnswers, wholeAnswers, wholeChildAnswers } from '../support/application-answers.ts';

describe('what the case gets of an application', () => {
  it('about oneself', () => {
    expect(toApplication(wholeAnswers(), formContext())).toEqual({
      application: {
        role: 'self',
        birthDate: '1982-10-30',
        person: { name: 'Kari Prøve', mobile: '+4740000001', email: 'kari@prove.example' },
        noticeChannel: 'sms',
        language: 'nb',
        protectedAddress: false,
        wishes: ['plan', 'coordinator'],
        unit: 'hjemmetjenesten',
        callMe: true,
        callWhen: 'morning',
        mandateAwaited: false,
        birthDateMismatch: false,
      },
      contacts: {
        person: { name: 'Kari Prøve', mobile: '+4740000001', email: 'kari@prove.example' },
        birthDate: '1982-10-30',
      },
    });
  });

  it('about a child has the parent as applicant', () => {
    const { application, contacts } = toApplication(wholeChildAnswers(), formContext());
    expect(application.person).toEqual({ name: 'Ola Prøve' });
    expect(contacts.applicant).toEqual({ name: 'Kari Prøve', mobile: '+4740000001', email: 'kari@prove.example' });
    expect(application.birthDateMismatch).toBe(false);
  });

  it('about an expected child has no birth date, and says so in the municipality’s language', () => {
    const answers = wholeChildAnswers({ 'birthDate.expected': 'yes' });
    const { application } = toApplication(answers, formContext({ municipality: fjordsund }));
    expect(application).not.toHaveProperty('birthDate');
    expect(application.person).toEqual({ name: 'Venta barn' });
  });

  it('warns when the birth date fits neither the login’s number nor the typed one', () => {
    const login = formContext({ nationalId: '41819077302' });
    expect(toApplication(wholeAnswers(), login).application.birthDateMismatch).toBe(true);
    const typed = wholeChildAnswers({ 'birthDate.day': '4' });
    expect(toApplication(typed, formContext()).application.birthDateMismatch).toBe(true);
    expect(toApplication(wholeChildAnswers(), login).application.birthDateMismatch).toBe(false);
  });

  it.each(['guardian', 'representative'])('awaits the mandate of a %s', (role) => {
    expect(toApplication(wholeChildAnswers({ role }), formContext()).application.mandateAwaited).toBe(true);
  });

  it('starts a call for the short form and for "something else", which promise one', () => {
    expect(toApplication(shortAnswers(), formContext()).application.callMe).toBe(true);
    const other = wholeChildAnswers({ role: 'other', callMe: 'no' });
    expect(toApplication(other, formContext()).application.callMe).toBe(true);
    expect(toApplication(wholeAnswers({ callMe: 'no' }), formContext()).application.callMe).toBe(false);
  });

  it('is nothing when the form is not all answered', () => {
    expect(() => toApplication({}, formContext())).toThrow('role is not answered');
  });
});
