import type { Lens } from './camera.ts';
import { arrive, type Running } from './own-service.ts';

/** Where people train: what every page bears there, and the page that only they have. */
export async function practice(running: Running, lens: Lens): Promise<void> {
  const trainee = await arrive(running, lens);
  const shown = { part: 'Practice', language: 'nb' } as const;
  await trainee.openAs('lena.leder', '/oving/ansatt/');
  await lens.take(trainee.page, { ...shown, name: 'queue' });
  await trainee.open('/oving/ansatt/oving');
  await lens.take(trainee.page, { ...shown, name: 'clock and inbox' });
  await trainee.open('/oving/nb/');
  await lens.take(trainee.page, { ...shown, name: 'front page' });
  await trainee.leave();
}
