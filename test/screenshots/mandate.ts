import { languages } from '../../shared/domain/settings/municipality.ts';
import { apply } from '../journeys/applying.ts';
import { contextOf } from '../journeys/samples.ts';
import { guardianAnswers, stepPosts } from '../support/application-answers.ts';
import { anInfectedPdf, aPdf } from '../support/sent-files.ts';
import type { Lens } from './camera.ts';
import { arrive, type Running } from './own-service.ts';
import { sendRefused } from './refused.ts';

const site = { municipality: 'masoy', language: 'nb', person: 'viktor' } as const;

/** A guardian attaches the mandate: the form, what is wrong in it, and what became of the documents, for both sides. */
export async function mandate(running: Running, lens: Lens): Promise<void> {
  const visitor = await arrive(running, lens);
  const context = await contextOf(running.origin, site);
  const { reference } = await apply(visitor, site, stepPosts(guardianAnswers({}, context), context));
  const inEach = async (path: string, name: string, before: () => Promise<void> = async () => undefined) => {
    for (const language of languages) {
      await visitor.open(`/masoy/${language}/${path}`);
      await before();
      await lens.take(visitor.page, { part: 'A mandate', name, language });
    }
  };
  const mine = `min-sak/${reference}`;
  await inEach(`kvittering/${reference}`, 'Receipt, mandate awaited');
  await inEach(`${mine}/fullmakt`, 'Form, empty');
  await inEach(`${mine}/fullmakt`, 'Form, nothing chosen', () => sendRefused(visitor, []));
  for (const [name, buffer] of [
    ['fullmakt.pdf', aPdf],
    [`${'ikke-denne-'.repeat(9)}.pdf`, anInfectedPdf()],
  ] as const) {
    await visitor.open(`/masoy/nb/${mine}/fullmakt`);
    await visitor.page.locator('main input[type="file"]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await visitor.send();
  }
  await inEach(mine, 'My case, with documents');
  await visitor.leave();
  const leader = await arrive(running, lens);
  await leader.openAs('hanna.hav', `/masoy/ansatt/sak/${reference}`);
  await lens.take(leader.page, { part: 'A mandate', name: 'Case with documents', language: 'nb' });
  await leader.leave();
}
