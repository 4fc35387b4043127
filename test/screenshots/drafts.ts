import { languages } from '../../shared/domain/settings/municipality.ts';
import { answerSteps, begin } from '../journeys/applying.ts';
import { contextOf } from '../journeys/samples.ts';
import type { Visitor } from '../journeys/visitor.ts';
import { type Overrides, stepPosts, wholeAnswers } from '../support/application-answers.ts';
import type { Lens } from './camera.ts';
import { arrive, type Running } from './own-service.ts';
import { sendRefused } from './refused.ts';

const helper = { municipality: 'masoy', language: 'nb', person: 'viktor' } as const;
const unknown = '/fjordsund/{language}/soknad-uten-innlogging';
/** Longer than a form without a login may take at least. */
const aMomentMs = 2_200;

/** Somebody helps a grown-up who can or cannot be reached by message. */
export function helpersAnswers(person: Overrides = {}): Overrides {
  return {
    role: 'other',
    nationalId: undefined,
    'applicant.name': 'Viktor Vikar',
    'applicant.mobile': '+4740000003',
    'applicant.email': 'viktor@prove.example',
    'applicant.relation': 'Sønn',
    personKnows: 'yes',
    ...person,
  };
}

/** Somebody's begun applications, handing one over, and the code. */
export async function drafts(running: Running, lens: Lens): Promise<void> {
  const visitor = await arrive(running, lens);
  const inEach = looksOf(visitor, lens, 'Drafts');
  const context = await contextOf(running.origin, helper);
  await begin(visitor, helper);
  await inEach('/masoy/{language}/min-sak', 'My case, a draft with nothing in it');
  await visitor.open('/masoy/nb/soknad/hvem');
  const answers = wholeAnswers(helpersAnswers({ mobile: undefined, email: undefined }), context);
  await answerSteps(
    visitor,
    stepPosts(answers, context).filter(({ step }) => step !== 'se-over'),
  );
  await inEach('/masoy/{language}/min-sak', 'My case, a draft to look over');
  const remove = await visitor.page.locator('main a[href$="/slett"]').first().getAttribute('href');
  await inEach((remove ?? '').replace('/nb/', '/{language}/').replace('/en/', '/{language}/'), 'Delete the draft?');
  await inEach('/masoy/{language}/soknad/se-over', 'Check page, may be handed over');
  await inEach('/masoy/{language}/soknad/overlever', 'Hand it over?');
  await visitor.send();
  await inEach(visitor.path().replace(/\/(nb|nn|en)\//, '/{language}/'), 'Handed over, code by hand');
  await inEach('/masoy/{language}/min-sak', 'My case, a draft handed over');
  await inEach('/masoy/{language}/min-sak/kode', 'Code, empty');
  await inEach('/masoy/{language}/min-sak/kode', 'Code, nothing typed', () => sendRefused(visitor, []));
  const wrong = [
    ['reference', 'ACDE 2346'],
    ['code', '1234 5678'],
  ] as const;
  await inEach('/masoy/{language}/min-sak/kode', 'Code, wrong', () => sendRefused(visitor, wrong));
  await visitor.leave();
}

/** The same form for somebody who does not log in, and what it refuses. */
export async function withoutLogin(running: Running, lens: Lens): Promise<void> {
  const visitor = await arrive(running, lens);
  const inEach = looksOf(visitor, lens, 'Without a login');
  const context = await contextOf(running.origin, { municipality: 'fjordsund', language: 'nb', person: '' });
  await inEach(unknown, 'Before the first step');
  await slowly(visitor);
  await inEach(`${unknown}/hvem`, 'First step');
  await visitor.page.reload();
  await visitor.send();
  await lens.take(visitor.page, { part: 'Without a login', name: 'Too fast', language: 'en' });
  await visitor.open(`${unknown}/hvem`.replace('{language}', 'nb'));
  const answers = wholeAnswers({ unit: 'helse' }, context);
  for (const { step, pairs } of stepPosts(answers, { ...context, nationalId: '' })) {
    if (step === 'se-over') break;
    await visitor.fill(pairs);
    await slowly(visitor);
  }
  await inEach(`${unknown}/se-over`, 'Check page');
  await inEach(unknown, 'Before the first step, with a draft');
  await visitor.open(`${unknown}/se-over`.replace('{language}', 'nb'));
  await visitor.fill([['correct', 'yes']]);
  await slowly(visitor);
  await inEach(visitor.path().replace('/nb/', '/{language}/'), 'Receipt');
  await visitor.leave();
}

export async function slowly(visitor: Visitor): Promise<void> {
  await visitor.page.waitForTimeout(aMomentMs);
  await visitor.page.locator('main form').first().locator('button[type="submit"]:visible').last().click();
}

function looksOf(visitor: Visitor, lens: Lens, part: string) {
  return async (path: string, name: string, before: () => Promise<void> = async () => undefined): Promise<void> => {
    for (const language of languages) {
      await visitor.open(path.replace('{language}', language));
      await before();
      await lens.take(visitor.page, { part, name, language });
    }
  };
}
