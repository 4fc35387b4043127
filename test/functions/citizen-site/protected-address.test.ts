import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { aSite } from './browser.ts';
import { staffId, work } from './caseworker.ts';
import { type Applied, applied, caseOf, linksOn, overtaken } from './consent-pages.ts';
import { withPlan } from './own-plan.ts';
import { parentsForm, wholeForm } from './posted-steps.ts';
import { joins as joinsReport, reported, yes } from './reports.ts';
import { kari, siv } from './site-under-test.ts';
import { codeIn, joins, per, twoParents } from './two-parents.ts';

const tick = { confirmed: 'yes' };
const keyOf = ({ reference }: Pick<Applied, 'reference'>) => ({ municipality: 'masoy', reference });
const pageOf = ({ myCase }: Pick<Applied, 'myCase'>) => `${myCase}/sperret-adresse`;

const sentIn = async (given: Applied) => (await given.world.cases.application(keyOf(given))) ?? {};
const eventsIn = async (given: Applied) => (await given.world.cases.timeline(keyOf(given))).map(({ type }) => type);

describe('an address that is protected now', () => {
  test('is said on a page of its own, one link from my case, that tells what happens and asks for one tick', async () => {
    const given = await applied();
    expect(linksOn(await given.browser.get(given.myCase))).toContain(pageOf(given));
    const page = await given.browser.get(pageOf(given));
    expect(page.status).toBe(200);
    expect(page.title).toContain('Adressen min er sperret nå');
    expect(page.text).toContain('Vi sletter adressen fra saken med en gang.');
    expect(page.text).toContain('De viser ikke hvilken kommune de kommer fra.');
    expect(page.text).not.toContain('Den andre forelderen');
    expect(page.html.match(/type="checkbox"/g)).toHaveLength(1);
    expect(page.html.match(/<h1[\s>]/g)).toHaveLength(1);
  });

  test('is deleted from what I sent, restricts the case and is told to the leader', async () => {
    const given = await applied();
    const { 'address.street': street, 'address.postalCode': code, 'address.city': city, ...rest } = await sentIn(given);
    expect([street, code, city]).toEqual(['Strandgata 2', '9690', 'Havøysund']);
    expect(await given.browser.post(pageOf(given), tick)).toMatchObject({ status: 303, location: given.myCase });
    expect(await sentIn(given)).toEqual({ ...rest, protectedAddress: 'yes' });
    expect((await caseOf(given)).restricted).toBe(true);
    const told = (await given.world.cases.notices(keyOf(given))).filter(({ kind }) => kind === 'address-protected');
    expect(told).toMatchObject([{ to: { who: 'staff' }, channel: 'email' }]);
  });

  test('is what my case says from then on, and the address stands nowhere there, in the receipt or in my file', async () => {
    const given = await applied();
    const { browser, myCase, reference } = given;
    await browser.post(pageOf(given), tick);
    const page = await browser.get(myCase);
    expect(page.text).toContain('Adressen er sperret, og vi har den ikke i saken.');
    expect(page.text).toContain('Du sa fra at adressen er sperret. Vi slettet den.');
    expect(linksOn(page)).not.toContain(pageOf(given));
    const file = await browser.get(`${myCase}/data`);
    expect(file.html).toContain('"protectedAddress": true');
    const receipt = await browser.get(`/masoy/nb/kvittering/${reference}`);
    for (const { html } of [page, file, receipt]) expect(html).not.toMatch(/Strandgata|9690|Havøysund/);
  });

  test('is said once: the second time a page says that it is so already', async () => {
    const given = await applied();
    for (const status of [303, 409]) expect((await given.browser.post(pageOf(given), tick)).status).toBe(status);
    const page = await given.browser.get(pageOf(given));
    expect(page.status).toBe(409);
    expect(page.text).toContain('Adressen er sperret allerede');
    expect((await eventsIn(given)).filter((type) => type === 'address-protected')).toHaveLength(1);
  });

  test('has nothing to be said about where the application said it', async () => {
    const steps = wholeForm.map(({ step, fields }) => {
      const { 'address.street': _, 'address.postalCode': __, 'address.city': ___, ...rest } = fields;
      return { step, fields: step === 'personen' ? { ...rest, protectedAddress: 'yes' } : fields };
    });
    const given = await applied(steps);
    expect(linksOn(await given.browser.get(given.myCase))).not.toContain(pageOf(given));
    expect((await given.browser.post(pageOf(given), tick)).status).toBe(409);
  });

  test.each([
    ['no tick', {}, 'Kryss av for «Adressen min er sperret'],
    ['another answer', { confirmed: 'no' }, 'Velg et av svarene'],
    ['a name that the form has not', { ...tick, restricted: 'yes' }, 'noe vi ikke kjenner'],
  ])('is not taken in from a form with %s', async (_, fields, words) => {
    const given = await applied();
    const page = await given.browser.post(pageOf(given), fields);
    expect(page.status).toBe(422);
    expect(page.text).toContain(words);
    expect((await caseOf(given)).restricted).toBe(false);
    expect(await sentIn(given)).toMatchObject({ 'address.street': 'Strandgata 2' });
  });

  test('is said beside what a caseworker does at the same moment', async () => {
    const given = await applied();
    const slow = await overtaken(given, () =>
      work(given.world, given.reference, (ipCase) => takeCase(ipCase, { staffId, now: given.world.now() }, masoy)),
    );
    expect((await slow.post(pageOf(given), tick)).status).toBe(303);
    expect(await caseOf(given)).toMatchObject({ status: 'in-progress', restricted: true });
    expect(await sentIn(given)).not.toHaveProperty(['address.street']);
  });

  test('stays on the page when it cannot be stored', async () => {
    const given = await applied();
    const commit = () => Promise.reject(new Unavailable('throttled'));
    const browser = await aSite({ ...given.world, cases: { ...given.world.cases, commit } }).signedIn(siv);
    const page = await browser.post(pageOf(given), tick);
    expect(page.status).toBe(503);
    expect(page.html).toMatch(/ checked/);
  });

  test('can be said while there is a plan', async () => {
    const given = await withPlan();
    expect((await given.browser.post(pageOf(given), tick)).status).toBe(303);
    expect(await caseOf(given)).toMatchObject({ status: 'plan-active', restricted: true });
  });

  test('of somebody whose need was reported is set in what they applied for, and the report is as it was', async () => {
    const asked = await reported();
    const { world, person, key } = asked;
    await joinsReport(asked);
    await person.post(asked.apply, yes);
    const given = { world, reference: key.reference, myCase: `/masoy/nb/min-sak/${key.reference}` };
    const report = await world.cases.application(key);
    expect((await person.post(pageOf(given), tick)).status).toBe(303);
    expect(await world.cases.confirmation(key)).toMatchObject({ protectedAddress: 'yes' });
    expect(await world.cases.application(key)).toEqual(report);
  });
});

describe('a parent', () => {
  test('says it of the child, and the code of the other parent opens nothing any more', async () => {
    const given = await twoParents();
    const page = await given.browser.get(pageOf(given));
    expect(page.title).toContain('Adressen til barnet er sperret nå');
    expect(page.text).toContain('Den andre forelderen har fått en kode til saken.');
    await given.browser.post(pageOf(given), tick);
    const other = await given.site.signedIn(per);
    const code = await codeIn(given);
    const tried = await other.post('/masoy/nb/min-sak/kode', { reference: given.reference, code });
    expect(tried.status).not.toBe(303);
    expect((await other.get(given.myCase)).status).toBe(404);
    const tasks = await given.world.cases.tasks(keyOf(given));
    expect(tasks.map(({ kind }) => kind)).toContain('ask-second-parent');
  });

  test('who was only asked into the case has no such page, and does not see that it was said', async () => {
    const given = await twoParents();
    const other = await joins(given);
    expect((await other.get(pageOf(given))).status).toBe(404);
    expect((await other.post(pageOf(given), tick)).status).toBe(404);
    await given.browser.post(pageOf(given), tick);
    expect((await other.get(given.myCase)).text).not.toMatch(/sperret/);
    expect((await other.get(`${given.myCase}/data`)).html).not.toMatch(/sperret|protectedAddress/);
  });

  test('whose role is refused cannot say it any more', async () => {
    const given = await applied(parentsForm);
    const refused = { result: 'refused', staffId, now: given.world.now() } as const;
    await work(given.world, given.reference, (ipCase) => checkRole(ipCase, refused, masoy));
    expect((await given.browser.post(pageOf(given), tick)).status).toBe(409);
    expect((await caseOf(given)).restricted).toBe(false);
  });
});

test('of a case that is withdrawn nothing changes', async () => {
  const given = await applied();
  await given.browser.post(`${given.myCase}/trekk`, {});
  const page = await given.browser.post(pageOf(given), tick);
  expect(page.status).toBe(409);
  expect(page.text).toContain('Saken er avsluttet eller trukket.');
  expect(await sentIn(given)).toMatchObject({ 'address.street': 'Strandgata 2' });
});

test('a stranger finds no such page', async () => {
  const given = await applied();
  const stranger = await given.site.signedIn(kari);
  expect((await stranger.get(pageOf(given))).status).toBe(404);
  expect((await stranger.post(pageOf(given), tick)).status).toBe(404);
  expect((await caseOf(given)).restricted).toBe(false);
});

test.each([
  ['nn', 'Adressa mi er sperra no', 'Adressa er sperra, og vi har henne ikkje i saka.'],
  ['en', 'My address is protected now', 'The address is protected, and we do not have it in the case.'],
])('it is all said in %s', async (language, title, line) => {
  const given = await applied();
  const own = { myCase: given.myCase.replace('/nb/', `/${language}/`) };
  expect((await given.browser.get(pageOf(own))).title).toContain(title);
  await given.browser.post(pageOf(own), tick);
  expect((await given.browser.get(own.myCase)).text).toContain(line);
});
