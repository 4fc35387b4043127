import { describe, expect, it } from 'vitest';
import { application } from '../../forms/application/form.ts';
import { firstOpenStep, stepsOf } from '../../forms/form.ts';
import { languages } from '../../shared/domain/settings/municipality.ts';
import {
  formContext,
  shortAnswers,
  stepPosts,
  wholeAnswers,
  wholeChildAnswers,
} from '../support/application-answers.ts';
import { walk } from './walk.ts';

const paths = {
  'the whole form about oneself': wholeAnswers,
  'the whole form about a child': wholeChildAnswers,
  'the short form about oneself': shortAnswers,
  'the short form about a child': (overrides: object) =>
    wholeChildAnswers({ length: 'short', personKnows: undefined, callMe: 'yes', ...overrides }),
} as const;

describe.each(Object.entries(paths))('%s', (_name, build) => {
  it.each(languages)('is accepted step by step and keeps every answer (%s)', async (language) => {
    const answers = build({ language });
    expect(await walk(stepPosts(answers))).toEqual(answers);
    expect(firstOpenStep(application, answers, formContext())).toBeUndefined();
  });
});

describe('the way through the form', () => {
  it('has every step for somebody who applies for another', () => {
    expect(stepsOf(application, wholeChildAnswers(), formContext())).toEqual([
      ...['hvem', 'personen', 'soker', 'hva', 'tjenester', 'samarbeid', 'innhenting', 'se-over'],
    ]);
  });

  it('leaves out the applicant for oneself, and the asking where no service is listed', () => {
    const none = Object.fromEntries(
      Object.keys(wholeAnswers()).flatMap((n) => (n.startsWith('services') ? [[n, undefined]] : [])),
    );
    const steps = stepsOf(application, wholeAnswers(none), formContext());
    expect(steps).toEqual(['hvem', 'personen', 'hva', 'tjenester', 'samarbeid', 'se-over']);
  });

  it.each(['nextOfKin', 'service'])(
    'leads %s to the report of need, and no further, whatever is answered',
    async (role) => {
      const answers = await walk(stepPosts(wholeAnswers()).slice(0, 1));
      expect(firstOpenStep(application, { ...answers, role }, formContext())).toBe('meld');
      expect(firstOpenStep(application, { ...wholeChildAnswers(), role }, formContext())).toBe('meld');
    },
  );

  it('is short when the short form is chosen', () => {
    expect(stepsOf(application, shortAnswers(), formContext())).toEqual(['hvem', 'personen', 'hva', 'se-over']);
  });

  it('begins at the first step, and stops at a step of nothing but optional questions too', async () => {
    expect(firstOpenStep(application, {}, formContext())).toBe('hvem');
    const posts = stepPosts(wholeAnswers());
    const answers = await walk(posts.filter(({ step }) => !['samarbeid', 'innhenting', 'se-over'].includes(step)));
    expect(firstOpenStep(application, answers, formContext())).toBe('samarbeid');
  });

  it('ends at the check page until the tick is given', async () => {
    const answers = await walk(stepPosts(wholeAnswers()).slice(0, -1));
    expect(firstOpenStep(application, answers, formContext())).toBe('se-over');
  });

  it('opens a step again when an earlier answer makes it incomplete', async () => {
    const answers = wholeAnswers({ language: undefined });
    expect(firstOpenStep(application, answers, formContext())).toBe('personen');
  });

  it('opens the step again when the unit it names is closed', () => {
    const answers = wholeAnswers({ unit: 'closed' });
    expect(firstOpenStep(application, answers, formContext())).toBe('tjenester');
  });
});
