import { languages } from '../../shared/domain/settings/municipality.ts';
import { bySms, file } from '../support/filing.ts';
import { clockOf } from '../support/messages.ts';
import type { Lens } from './camera.ts';
import { arrive, type Running } from './own-service.ts';
import { sendRefused } from './refused.ts';

const part = 'A child who applies alone';

/** Somebody of 13 has applied without their parents; staff note who decides. */
export async function childAlone(running: Running, lens: Lens): Promise<void> {
  const born = (await clockOf(running.origin)).getFullYear() - 13;
  const birth = { 'birthDate.day': '1', 'birthDate.month': '1', 'birthDate.year': String(born) };
  const personal = { ...bySms('40000072'), ...birth };
  const reference = await file(running.origin, { municipality: 'masoy', person: 'ida', personal });
  const visitor = await arrive(running, lens);
  await visitor.openAs('ida', '/masoy/nb/min-sak');
  for (const language of languages) {
    for (const page of ['min-sak', 'samtykke']) {
      await visitor.open(`/masoy/${language}/${page}/${reference}`);
      await lens.take(visitor.page, { part, name: page, language });
    }
  }
  await visitor.leave();
  const leader = await arrive(running, lens);
  const take = (name: string) => lens.take(leader.page, { part: `${part}, staff`, name, language: 'nb' });
  await leader.openAs('hanna.hav', `/masoy/ansatt/sak/${reference}`);
  await take('The case');
  await leader.open(`/masoy/ansatt/sak/${reference}/own-consent`);
  await sendRefused(leader, [['reason', '']]);
  await take('Who decides, with problems');
  await leader.leave();
}
