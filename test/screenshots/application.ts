import { languages } from '../../shared/domain/settings/municipality.ts';
import { apply, begin, confirmAndSend, stepOf } from '../journeys/applying.ts';
import { contextOf } from '../journeys/samples.ts';
import type { Pairs } from '../journeys/visitor.ts';
import { stepPosts, wholeAnswers, wholeChildAnswers } from '../support/application-answers.ts';
import type { Lens } from './camera.ts';
import { arrive, type Running } from './own-service.ts';
import { sendRefused } from './refused.ts';

const site = { municipality: 'masoy', language: 'nb', person: 'nora' } as const;
const part = 'Application for a child';

/** Where everything is optional an answer must be wrong to be refused. */
const wrong: Readonly<Record<string, Pairs>> = {
  samarbeid: [['nextOfKin.phone', 'abc']],
  innhenting: [['notHandledBy', 'x'.repeat(201)]],
};

/** Every step of the application, empty, with problems and filled in; then the check page and the receipt. */
export async function application({ browser, origin }: Running, lens: Lens): Promise<void> {
  const visitor = await arrive({ browser, origin }, lens);
  const inEach = async (path: string, name: string, before: () => Promise<void> = async () => undefined) => {
    for (const language of languages) {
      await visitor.open(`/masoy/${language}/${path}`);
      await before();
      await lens.take(visitor.page, { part, name, language });
    }
  };
  await visitor.openAs(site.person, '/masoy/nb/min-sak');
  await inEach('min-sak', 'My case, nothing sent');
  await inEach('soknad', 'Before the first step');
  await begin(visitor, site);
  const context = await contextOf(origin, site);
  for (const { step, pairs } of stepPosts(wholeChildAnswers({}, context), context)) {
    await inEach(`soknad/${step}`, `${step}, empty`);
    await inEach(`soknad/${step}`, `${step}, with problems`, () => sendRefused(visitor, wrong[step] ?? []));
    if (step === 'se-over') break;
    await visitor.open(`/masoy/nb/soknad/${step}`);
    await visitor.fill(pairs);
    await visitor.send();
    await inEach(`soknad/${step}`, `${step}, filled in`);
  }
  await inEach('soknad', 'Before the first step, with a draft');
  await visitor.open('/masoy/nb/soknad/se-over');
  const { reference } = await confirmAndSend(visitor);
  await inEach(`kvittering/${reference}`, 'Receipt');
  await inEach(`min-sak/${reference}`, 'My case, role not checked');
  await visitor.leave();
}

/** Somebody applies for themself and takes it back. */
export async function withdrawal({ browser, origin }: Running, lens: Lens): Promise<void> {
  const visitor = await arrive({ browser, origin }, lens);
  const own = { ...site, person: 'ida' };
  const context = await contextOf(origin, own);
  await apply(visitor, own, stepPosts(wholeAnswers({}, context), context));
  const reference = stepOf(visitor);
  const shoot = async (path: string, name: string) => {
    for (const language of languages) {
      await visitor.open(`/masoy/${language}/${path}`);
      await lens.take(visitor.page, { part: 'Withdrawing an application', name, language });
    }
  };
  await shoot(`kvittering/${reference}`, 'Receipt');
  await shoot(`min-sak/${reference}/trekk`, 'Withdraw?');
  await visitor.send();
  await shoot(`min-sak/${reference}`, 'My case, withdrawn');
  await visitor.leave();
}
