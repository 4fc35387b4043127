import { masoy } from '../../../infra/municipalities/masoy.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { rowsHeld } from '../../../shared/domain/consent/both-consent.ts';
import type { RoleResult } from '../../../shared/domain/parties/check-role.ts';
import { checkSeat } from '../../../shared/domain/parties/check-seat.ts';
import { invitationCode, invitationName } from '../../../shared/notices/sending/invitation-code.ts';
import { aPerson } from '../../support/case-builders.ts';
import type { Browser } from './browser.ts';
import { acceptsRole, staffId, work } from './caseworker.ts';
import { type Applied, applied, caseOf } from './consent-pages.ts';
import { type PostedStep, parentsForm } from './posted-steps.ts';
import type { World } from './site-under-test.ts';

/** The other parent, on a telephone of their own. */
export const per = { owner: aPerson('c'), municipality: 'masoy' };

export const otherParent: PostedStep['fields'] = {
  parentalResponsibility: 'two',
  'parentalResponsibility.other.name': 'Per Syntetisk',
  'parentalResponsibility.other.mobile': '40000032',
  'parentalResponsibility.other.contact': 'yes',
};

/** What a parent posts who shares the responsibility with another. */
export function twoParentsForm(fields: PostedStep['fields'] = otherParent): readonly PostedStep[] {
  const extra: Readonly<Record<string, PostedStep['fields']>> = {
    soker: fields,
    hva: { wishes: ['plan', 'childrensCoordinator'], existingPlan: 'no' },
  };
  return parentsForm.map(({ step, fields: own }) => ({ step, fields: { ...own, ...extra[step] } }));
}

export function twoParents(fields: PostedStep['fields'] = otherParent, world?: World): Promise<Applied> {
  return applied(twoParentsForm(fields), world);
}

/** The code that the message to this seat holds now. */
export async function codeIn({ world, reference }: Pick<Applied, 'world' | 'reference'>): Promise<string> {
  const { seats } = await caseOf({ world, reference });
  const contacts = await world.cases.contacts({ municipality: 'masoy', reference });
  const name = invitationName('otherParent', seats?.otherParent?.number ?? 0);
  return invitationCode(contacts?.inviteKey ?? '', name);
}

/** The other parent signs in, types what the message said, and is in the case. */
export async function joins(given: Applied, person = per): Promise<Browser> {
  const browser = await given.site.signedIn(person);
  const joined = await browser.post('/masoy/nb/min-sak/kode', {
    reference: given.reference,
    code: await codeIn(given),
  });
  if (joined.status !== 303) throw new Error(`${joined.status} ${joined.text}`);
  return browser;
}

/** The leader has looked at who this is. */
export async function checks(given: Applied, result: RoleResult = 'accepted'): Promise<void> {
  const { world, reference } = given;
  const timeline = await world.cases.timeline(await caseOf(given));
  const rows = rowsHeld(timeline, dayInNorway(world.now()));
  const act = { result, rows, staffId, now: world.now() };
  await work(world, reference, (ipCase) => checkSeat(ipCase, act, masoy));
}

export type Two = Applied & { readonly other: Browser };

/** Both parents are in the case and known to be parents. */
export async function bothIn(): Promise<Two> {
  const given = await twoParents();
  await acceptsRole(given.world, given.reference);
  const other = await joins(given);
  await checks(given);
  return { ...given, other };
}
