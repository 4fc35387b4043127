import { languages } from '../../shared/domain/settings/municipality.ts';
import type { Lens } from './camera.ts';
import { arrive, type Running } from './own-service.ts';
import { sendRefused } from './refused.ts';

const reply = 'main a[href$="/opplysninger"]';

/** The reply of somebody who is asked for what is missing: with a problem, its receipt, and the case afterwards. */
export async function asked(running: Running, lens: Lens): Promise<void> {
  const visitor = await arrive(running, lens);
  await visitor.openAs('emil', '/masoy/nb/min-sak');
  const path = await visitor.page.locator(reply).first().getAttribute('href');
  if (!path) throw new Error('nobody is asked for what is missing');
  const inEach = async (address: string, name: string, before: () => Promise<void> = async () => undefined) => {
    for (const language of languages) {
      await visitor.open(address.replace('/nb/', `/${language}/`));
      await before();
      await lens.take(visitor.page, { part: 'Asked for what is missing', name, language });
    }
  };
  await inEach(path, 'Reply, nothing written', () => sendRefused(visitor, []));
  await visitor.open(path);
  await visitor.fill([['text', 'Nav hver måned.\nOg fysioterapeuten hver uke.']]);
  await visitor.send();
  await inEach(`${path}/kvittering`, 'Receipt');
  await inEach(path, 'Nothing asked any more');
  await inEach(path.replace('/opplysninger', ''), 'My case, answered');
  await visitor.leave();
}
