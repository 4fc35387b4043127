import type { Lens } from './camera.ts';
import { arrive, type Running } from './own-service.ts';
import { sendRefused } from './refused.ts';
import { walk } from './walk.ts';

type Site = { readonly municipality: string; readonly language: 'nb' | 'nn'; readonly administrator: string };

/** The forms are made of the same few controls: those that have each of them between them. */
const looked = ['enhet', 'fjern-enhet', 'fravaer', 'frister', 'varsler-svar', 'roller', 'ord', 'kontakt'];

/** One unit and one employee stand for all. */
function keyOf(path: string): string | undefined {
  const [place, form = '', subject] = path.split('?')[0]?.split('/') ?? [];
  if (place !== 'innstillinger') return undefined;
  if (['', 'enheter', 'ansatte', 'endringer'].includes(form)) return form || 'front';
  return looked.includes(form) ? [form, subject && 'one'].join(' ') : undefined;
}

/** The settings, a form that is refused, one that somebody else was before, and what was changed. */
export async function settingsPages(running: Running, lens: Lens, site: Site): Promise<void> {
  const { municipality, language, administrator } = site;
  const base = `/${municipality}/ansatt/`;
  const part = `Staff, ${municipality}, settings`;
  const [first, second] = [await arrive(running, lens), await arrive(running, lens)];
  for (const visitor of [first, second]) await visitor.openAs(administrator, base);
  const take = (name: string) => lens.take(first.page, { part, name, language });
  const contact = `${base}innstillinger/kontakt`;
  await first.open(contact);
  await sendRefused(first, [['phone', '12']]);
  await take('kontakt, with problems');
  await first.open(contact);
  await second.open(contact);
  await second.fill([['postalAddress', 'Rådhuset, 9690 Havøysund']]);
  await second.send();
  await first.fill([['phone', '40 00 00 19']]);
  await first.send();
  await take('kontakt, changed by somebody else');
  await second.open(`${base}innstillinger?lagret=kontakt`);
  await lens.take(second.page, { part, name: 'Saved', language });
  await second.leave();
  await walk(first, lens, { base, start: ['innstillinger'], languages: [language], key: keyOf, part });
  await first.leave();
}
