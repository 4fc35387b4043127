import { joinCase } from '../../../functions/citizen-site/parties/join-case.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { recordParentsGoOn } from '../../../shared/domain/parties/record-finding.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { invitationCode } from '../../../shared/notices/sending/invitation-code.ts';
import type { Browser } from './browser.ts';
import { acceptsRole, staffId, work } from './caseworker.ts';
import { type Applied, applied } from './consent-pages.ts';
import { type PostedStep, parentsForm, wholeForm } from './posted-steps.ts';
import { aWorld, kari } from './site-under-test.ts';

const bornOn = (year: string): PostedStep['fields'] => ({
  'birthDate.day': '1',
  'birthDate.month': '6',
  'birthDate.year': year,
});

function withPerson(steps: readonly PostedStep[], fields: PostedStep['fields']): readonly PostedStep[] {
  return steps.map((each) => (each.step === 'personen' ? { ...each, fields: { ...each.fields, ...fields } } : each));
}

/** 13 years old, and applies alone. */
export const childsForm = withPerson(wholeForm, bornOn('2012'));
/** A parent, for a girl of 15 who has a mobile of her own and turns 16 on 1 June 2026. */
export const girlsForm = withPerson(parentsForm, { ...bornOn('2010'), mobile: '40 00 00 33' });

/** A girl of 15 has come to the case that her parent sent, and is signed in. */
export type Beside = Applied & { readonly girl: Browser };

export async function girlBeside(): Promise<Beside> {
  const given = await applied(girlsForm, aWorld());
  await acceptsRole(given.world, given.reference);
  return comes(given);
}

/** With the code that was sent to her. */
async function comes(given: Applied): Promise<Beside> {
  const { world, reference, site } = given;
  const key = { municipality: 'masoy', reference };
  const contacts = await world.cases.contacts(key);
  const number = (await world.cases.find(key))?.seats?.person?.number ?? 0;
  const code = invitationCode(contacts?.inviteKey ?? '', `person:${number}`);
  const claim = { owner: kari.owner, reference, code };
  const joined = await joinCase(claim, { ...world, municipality: masoy });
  if (joined.result !== 'joined') throw new Error(joined.result);
  return { ...given, girl: await site.signedIn(kari) };
}

/** The sweep of the morning of her 16th birthday. */
export async function turnsSixteen({ world, reference, site }: Applied): Promise<Browser> {
  const minutes = (Date.parse('2026-06-01T06:00:00Z') - world.now().getTime()) / 60_000;
  world.pass(minutes);
  await work(world, reference, (ipCase) => ({ ok: true, change: whatTimeCallsFor(ipCase, masoy, world.now()) }));
  return site.signedIn(kari);
}

/** Her parents go on after that (pbrl § 4-5). */
export function parentsGoOn({ world, reference }: Applied): Promise<void> {
  const finding = { until: day('2027-12-31'), text: 'Hun forstår ikke hva saken gjelder.' };
  return work(world, reference, (ipCase) => recordParentsGoOn(ipCase, { finding, staffId, now: world.now() }, masoy));
}
