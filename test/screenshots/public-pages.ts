import { languages } from '../../shared/domain/settings/municipality.ts';
import type { Lens } from './camera.ts';
import { arrive, type Running } from './own-service.ts';
import { walk } from './walk.ts';

/** What anybody may open, and the pages that somebody meets who cannot get on. */
export async function publicPages({ browser, origin }: Running, lens: Lens): Promise<void> {
  const visitor = await arrive({ browser, origin }, lens);
  const key = (path: string) => path;
  const reasons = ['niva', 'nede', 'avbrutt'].map((reason) => `uten-id?grunn=${reason}`);
  const start = ['', ...reasons, 'finnes-ikke'];
  await walk(visitor, lens, { part: 'Public pages', base: '/masoy/nb/', start, languages, key });
  const nynorsk = { part: 'Public pages, Fjordsund', base: '/fjordsund/nn/', start: [''], languages };
  await walk(visitor, lens, { ...nynorsk, key: (path) => (path === '' ? path : undefined) });
  for (const language of languages) {
    await visitor.open(`/masoy/logg-ut/ferdig?state=${language}`);
    await lens.take(visitor.page, { part: 'Public pages', name: 'signed out', language });
  }
  await visitor.leave();
}
