import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { expireSharing } from '../../../shared/domain/consent/expire-sharing.ts';
import { at } from '../../support/case-builders.ts';
import { sharingTerms } from '../../support/case-states.ts';
import { hanna, koord } from './staff-world.ts';
import { address, consent, on, type Staged, staged, stored } from './staged-case.ts';

/** The section of the page, without its marks. */
function section(html: string): string {
  const from = html.indexOf('<section class="ip-case__section" id="consents"');
  return html
    .slice(from, html.indexOf('<section class="ip-case__section" id="answers"', from))
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|');
}

const child: Staged = {
  application: {
    role: 'parent',
    birthDate: day('2014-03-27'),
    applicant: { name: 'Far Syntetisk', mobile: '+4740000032' },
  },
  answers: { role: 'parent', parentalResponsibility: 'two' },
};

describe('the consent on the case page', () => {
  test('that is not there says what it stops', async () => {
    const { browser } = await staged('decided');
    const { body } = await browser.get(address);
    expect(section(body)).toContain('Samtykke til koordinator|Ikke svart ennå|Samtykke til plan|Ikke svart ennå');
    expect(section(body)).toContain('Uten det kan ingen oppnevnes.');
    expect(section(body)).toContain('Uten det kan planen ikke lages.');
    expect(section(body)).toContain('Ingen har svart ennå.');
    expect(body).toContain('Be om samtykke til koordinator');
    expect(body).toContain('kan samtykke på Min sak');
    expect(body).toContain('Mottakeren har ikke åpnet svaret ennå.');
  });

  test('that is given says who gave it, as what, how, when and in which language', async () => {
    const { browser } = await staged('consented');
    const words = section((await browser.get(address)).body);
    expect(words).toContain('Samtykke til koordinator|Ja|Samtykke til plan|Ja');
    expect(words).toContain(
      '13. mars 2026 kl. 11.00|, søkeren, som personen selv, på nett, høyt sikkerhetsnivå, på bokmål',
    );
    expect(words).toContain('Ja til plan.|Ja til koordinator.');
    expect(words).not.toContain('mangler');
  });

  test('noted by an employee says so', async () => {
    const { world, browser } = await staged('consented');
    const by = { who: 'staff', staffId: 'hanna.hav' } as const;
    await consent(world, { wish: { plan: 'no' }, by, how: { way: 'oral' }, now: on('2026-03-15') });
    const words = section((await browser.get(address)).body);
    expect(words).toContain(', Hanna Hav, som personen selv, muntlig, på bokmål');
    expect(words).toContain('Samtykket til plan er trukket.');
  });

  test('to share shows each row that holds, in words', async () => {
    const { world, browser } = await staged('consented');
    await consent(world, { wish: { sharing: [sharingTerms()] }, now: on('2026-03-15') });
    const { body } = await browser.get(address);
    expect(section(body)).toContain(
      '|Havøysund skole|Kommunen kan|Både hente og gi opplysninger|Opplysninger om|skole og barnehage, helse|' +
        'Dette skal ikke deles|Ikke om besøkene hos legen|Gjelder|fra 13. mars 2026 til og med 30. mai 2027|',
    );
    expect(body).toContain('Svar om samtykke: ja til deling med Havøysund skole.');
  });

  test('to share is over after its last day, whether or not the sweep has been there', async () => {
    const { world } = await staged('consented');
    const nav = sharingTerms({ service: 'Nav', to: day('2026-03-16') });
    await consent(world, { wish: { sharing: [nav] }, now: on('2026-03-15') });
    world.at('2026-03-16T22:59:00Z');
    const browser = await world.signIn(hanna);
    expect(section((await browser.get(address)).body)).toContain('til og med 16. mars 2026|');
    world.at('2026-03-16T23:01:00Z');
    expect(section((await browser.get(address)).body)).toContain(
      'Det er ikke samtykket til å dele opplysninger med noen.',
    );
  });

  test('keeps what was narrowed, taken back or ran out among what was answered before', async () => {
    const { world, browser } = await staged('consented');
    const nav = sharingTerms({ service: 'Nav', to: day('2026-03-15') });
    await consent(world, { wish: { sharing: [sharingTerms(), nav] }, now: on('2026-03-14') });
    const narrowed = sharingTerms({ direction: 'collect' });
    await consent(world, { wish: { sharing: [narrowed, nav] }, now: on('2026-03-15') });
    const before = await stored(world);
    const swept = at('2026-03-16T00:05:00Z');
    await world.commit(expireSharing({ before, after: before, events: [], notices: [], tasks: [] }, swept), masoy);
    await consent(world, { wish: { sharing: [] }, now: on('2026-03-17') });
    const words = section((await browser.get(address)).body);
    expect(words).toContain('Det er ikke samtykket til å dele opplysninger med noen.');
    expect(words).toContain(
      'Delingen med Havøysund skole er begrenset. Hente opplysninger: skole og barnehage, helse;',
    );
    expect(words).toContain('Delingen med Havøysund skole er trukket.');
    expect(words).toContain('Tiden er ute for delingen med Nav.');
  });

  test('that is taken back pauses the plan, and asks whether a coordinator is still wanted', async () => {
    const { world, browser } = await staged('planned', { as: koord });
    await consent(world, { wish: { plan: 'no' }, now: on('2026-05-03') });
    const { body } = await browser.get(address);
    expect(section(body)).toContain('Derfor er planen på pause.');
    expect(body).toContain('Spør om personen fortsatt vil ha koordinator');
    const task = /name="task" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const { version } = await stored(world);
    expect((await browser.post(`${address}/task-done`, { version: String(version), task })).statusCode).toBe(303);
    const after = (await browser.get(address)).body;
    expect(after).toContain('Fristene står stille til personen samtykker på nytt.');
    expect(after).not.toContain('Jeg har spurt');
  });

  test.each<[string, Staged, 'accepted' | 'refused']>([
    ['parent whose role is refused', child, 'refused'],
    ['next of kin, checked or not', { application: { ...child.application, role: 'nextOfKin' } }, 'accepted'],
  ])('cannot come from a %s: the page says whom to talk with', async (_, more, result) => {
    const { world, browser, version } = await staged('decided', more);
    await browser.post(`${address}/check-role`, { version, result });
    for (const { id } of await world.stores.cases.tasks(await stored(world))) {
      await browser.post(`${address}/task-done`, { version, task: id });
    }
    expect((await browser.get(address)).body).toContain('Snakk med personen selv, og noter svaret.');
  });

  test('is nothing to ask for in a closed case', async () => {
    const { browser, version } = await staged('decided');
    await browser.post(`${address}/close`, { version, reason: 'moved' });
    const { body } = await browser.get(address);
    expect(section(body)).not.toContain('mangler');
    expect(body).toContain('Saken ble avsluttet 13. mars 2026. Personen har flyttet.');
  });

  test('puts what the person wrote on the page as text, never as markup', async () => {
    const { world, browser } = await staged('consented');
    const terms = sharingTerms({ service: '<b>Skolen</b>', except: '<script>x</script>' });
    await consent(world, { wish: { sharing: [terms] }, now: on('2026-03-15') });
    const { body } = await browser.get(address);
    expect(body).not.toMatch(/<b>Skolen|<script>/);
    expect(/<title>(.*)<\/title>/.exec(body)?.[1]).toBe('Sak ACDE 2346 – Måsøy kommune');
  });
});
