import { act } from '../../infra/local/apply.ts';
import { languages } from '../../shared/domain/settings/municipality.ts';
import { apply } from '../journeys/applying.ts';
import { contextOf } from '../journeys/samples.ts';
import type { Pairs, Visitor } from '../journeys/visitor.ts';
import { stepPosts, wholeAnswers, wholeChildAnswers } from '../support/application-answers.ts';
import { staffBrowser } from '../support/filing.ts';
import type { Lens } from './camera.ts';
import { arrive, type Running } from './own-service.ts';
import { sendRefused } from './refused.ts';

const site = { municipality: 'masoy', language: 'nb' } as const;

const complaint: Pairs = [
  ['disagrees', 'Jeg får hjelp fra tre tjenester, og de vet ikke om hverandre.\nDet står ikke noe om det i svaret.'],
  ['wants', 'Jeg vil ha en plan, slik at jeg slipper å fortelle alt på nytt hver gang.'],
  ['helper', 'Søsteren min, Randi'],
];

/** Somebody is refused and complains; the answer to it. */
export async function complaining({ browser, origin }: Running, lens: Lens): Promise<void> {
  const visitor = await arrive({ browser, origin }, lens);
  const own = { ...site, person: 'ida' };
  const context = await contextOf(origin, own);
  const { reference } = await apply(visitor, own, stepPosts(wholeAnswers({}, context), context));
  const staff = await staffBrowser(origin, 'masoy', 'hanna.hav');
  const does = (action: string, values: Readonly<Record<string, string>>) =>
    act(staff, { municipality: 'masoy', reference, action, values });
  const inEach = shootIn(visitor, lens, 'Complaint');
  await does('decide', { outcome: 'refused', reasons: 'Du har én tjeneste nå.' });
  await inEach(`min-sak/${reference}/svar`, 'The answer');
  await inEach(`min-sak/${reference}/klage`, 'Form, empty');
  await inEach(`min-sak/${reference}/klage`, 'Form, nothing answered', () => sendRefused(visitor, []));
  await inEach(`min-sak/${reference}/klage`, 'Form, filled in', () => visitor.fill(complaint));
  await visitor.send();
  await inEach(`min-sak/${reference}/klage/kvittering`, 'Receipt');
  await inEach(`min-sak/${reference}/klage`, 'Another is sent already');
  await inEach(`min-sak/${reference}`, 'My case, complaint received');
  await inEach(`min-sak/${reference}/hva-na`, 'What happens now');
  await does('complaint', { result: 'upheld-and-forwarded', reasons: 'Vi ser ikke saken annerledes enn før.' });
  await inEach(`min-sak/${reference}`, 'My case, complaint sent on');
  await visitor.leave();
}

const parts = ['navn', 'viktig', 'tjenester', 'hensyn', 'tolk'];

/** A parent whose role is accepted, and the sheet about the child. */
export async function aboutChild({ browser, origin }: Running, lens: Lens): Promise<void> {
  const visitor = await arrive({ browser, origin }, lens);
  const own = { ...site, person: 'nora' };
  const context = await contextOf(origin, own);
  const { reference } = await apply(visitor, own, stepPosts(wholeChildAnswers({}, context), context));
  const staff = await staffBrowser(origin, 'masoy', 'hanna.hav');
  await act(staff, { municipality: 'masoy', reference, action: 'take' });
  await act(staff, { municipality: 'masoy', reference, action: 'called' });
  await staff.submit(await staff.get(`/masoy/ansatt/sak/${reference}`), {
    form: ({ action }) => action.endsWith('/check-role'),
    button: { name: 'result', value: 'accepted' },
  });
  const inEach = shootIn(visitor, lens, 'About my child');
  const sheet = `min-sak/${reference}/om-barnet`;
  await inEach(`min-sak/${reference}`, 'My case, role accepted');
  await inEach(sheet, 'What to choose');
  await inEach(`${sheet}/ark`, 'Nothing chosen');
  await inEach(`${sheet}/ark?${parts.map((part) => `vis=${part}`).join('&')}`, 'Sheet');
  await inEach(`samtykke/${reference}/historikk`, 'Consent, no answers yet');
  await visitor.leave();
}

function shootIn(visitor: Visitor, lens: Lens, part: string) {
  return async (path: string, name: string, before: () => Promise<void> = async () => undefined) => {
    for (const language of languages) {
      await visitor.open(`/masoy/${language}/${path}`);
      await before();
      await lens.take(visitor.page, { part, name, language });
    }
  };
}
