import { withAddressProtected, withoutAddress } from '../../../forms/protected-address/without-address.ts';
import { changeCase } from '../../../shared/change-case.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { addressesForgotten } from '../../../shared/domain/parties/contacts.ts';
import {
  type NotToProtect,
  obstacleToProtecting,
  protectAddress as protects,
} from '../../../shared/domain/parties/protect-address.ts';
import { isTakenOver } from '../../../shared/domain/parties/told.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { CaseStore, SentAnew } from '../../../shared/ports/cases.ts';
import type { Draft } from '../../../shared/ports/drafts.ts';
import { type Deps as OwnDeps, ownApplication, type Wanted } from './own-application.ts';

export type Deps = OwnDeps & {
  readonly cases: Pick<CaseStore, 'find' | 'commit' | 'contacts'>;
  readonly municipality: Municipality;
};

/** The case, and what was sent in it. */
export type Unprotected = { readonly ipCase: IpCase; readonly sent: Draft };

export type FoundUnprotected =
  | { readonly result: 'found'; readonly now: Unprotected }
  | { readonly result: NotToProtect; readonly ipCase: IpCase }
  | { readonly result: 'not-found' };

/** The case whose address can be said to be protected, by whoever runs it. */
export async function findUnprotected(wanted: Wanted, deps: Omit<Deps, 'municipality'>): Promise<FoundUnprotected> {
  const sent = await ownApplication(wanted, deps);
  const ipCase = sent && (await deps.cases.find(sent));
  if (!ipCase) return { result: 'not-found' };
  const obstacle = obstacleToProtecting(ipCase);
  return obstacle ? { result: obstacle, ipCase } : { result: 'found', now: { ipCase, sent } };
}

/** Restricts the case and deletes the address, in one change. */
export async function protectAddress(read: Unprotected, deps: Deps): Promise<'protected' | NotToProtect> {
  const { ipCase: before, sent } = read;
  const judged = async (ipCase: IpCase) => {
    const held = await deps.cases.contacts(ipCase);
    const protection = protects(ipCase, deps.now(), deps.municipality);
    const contacts = held && addressesForgotten(held);
    return protection.ok && contacts ? { ...protection, change: { ...protection.change, contacts } } : protection;
  };
  // What was sent changes in no other way, so that what was read is still what is stored.
  const { reason } = await changeCase(before, judged, { ...deps, sentAnew: sentAnew(sent, before) });
  return reason ?? 'protected';
}

function sentAnew(sent: Draft, ipCase: IpCase): SentAnew {
  if (sent.form === 'need-report') return { confirmation: withAddressProtected(sent.answers) };
  // Whoever the case was taken over from still reads what they sent; what is said now is not theirs to know.
  const { answers } = sent;
  return { application: isTakenOver(ipCase) ? withoutAddress(answers) : withAddressProtected(answers) };
}
