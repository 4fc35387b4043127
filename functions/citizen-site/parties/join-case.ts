import { answerOf } from '../../../forms/answers.ts';
import { changeCase } from '../../../shared/change-case.ts';
import { parseReference } from '../../../shared/domain/applying/reference.ts';
import { type Instant, instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { joinCase as joined, takesOver } from '../../../shared/domain/parties/join-case.ts';
import { isOpenSeat, type SeatName, seatNames } from '../../../shared/domain/parties/seats.ts';
import { sightOf } from '../../../shared/domain/parties/sees.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import { invitationCode, invitationName, isCode } from '../../../shared/notices/sending/invitation-code.ts';
import type { PersonMac } from '../../../shared/ports/case-key.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';

export type Deps = {
  readonly cases: Pick<CaseStore, 'find' | 'commit' | 'contacts' | 'application' | 'standing' | 'countTry'>;
  readonly municipality: Municipality;
  readonly now: () => Date;
};

/** What somebody who was invited types, and who the login says they are. */
export type Claim = {
  readonly owner: PersonMac;
  readonly nationalId?: string;
  readonly reference: string;
  readonly code: string;
};

/** `joined` also for whoever is in the case already; `no-match` for a reference, a code or a person that opens nothing: from outside all look the same. */
export type Joined =
  | { readonly result: 'joined'; readonly reference: string }
  | { readonly result: 'no-match' | 'spent' };

/**
 * Lets somebody into the seat they were invited to: by the identity number that the application names, or by the
 * invitation's code. A reference alone admits nobody.
 */
export async function joinCase(claim: Claim, deps: Deps): Promise<Joined> {
  const reference = parseReference(claim.reference);
  const key = reference && { municipality: deps.municipality.id, reference };
  const ipCase = key && (await deps.cases.find(key));
  if (!ipCase) return { result: 'no-match' };
  const standing = await deps.cases.standing(claim.owner, ipCase);
  // Whoever reported a need does not answer for the one it is about.
  if (standing === 'reporter') return { result: 'no-match' };
  // Whoever runs the case is not its other parent as well, whatever number they gave for that one.
  const isIn = standing && standing !== 'former' && sightOf(standing, ipCase) !== 'nothing';
  if (isIn) return { result: 'joined', reference: ipCase.reference };
  const found = await seatFor(claim, ipCase, deps);
  return 'seat' in found ? take(found.seat, { claim, ipCase }, deps) : found;
}

type Found = { readonly seat: SeatName } | { readonly result: 'no-match' | 'spent' };

async function seatFor(claim: Claim, ipCase: IpCase, deps: Deps): Promise<Found> {
  const open = openSeats(ipCase, instant(deps.now()));
  if (await isAnother(claim, ipCase, deps)) return { result: 'no-match' };
  if (open.includes('person') && (await isNamed(claim, ipCase, deps))) return { seat: 'person' };
  const inviteKey = (await deps.cases.contacts(ipCase))?.inviteKey;
  let result: 'no-match' | 'spent' = 'no-match';
  for (const seat of inviteKey ? open : []) {
    const name = invitationName(seat, ipCase.seats?.[seat]?.number ?? 0);
    // Counted before it is compared, so that tries sent at once are as many as they are.
    if ((await deps.cases.countTry(ipCase, name)) === 'spent') result = 'spent';
    else if (inviteKey && isCode(claim.code, invitationCode(inviteKey, name))) return { seat };
  }
  return { result };
}

function openSeats({ seats }: IpCase, at: Instant): readonly SeatName[] {
  return seatNames.filter((name) => isOpenSeat(seats?.[name], at));
}

/** Whether the login is that of the very person whom the application names by number. */
async function isNamed({ nationalId }: Claim, ipCase: IpCase, { cases }: Deps): Promise<boolean> {
  const answers = nationalId && (await cases.application(ipCase));
  return Boolean(answers) && answerOf(answers || {}, 'nationalId') === nationalId;
}

/** A number that a report names lets in nobody with another: the code may have been sent to a wrong telephone. */
async function isAnother({ nationalId }: Claim, ipCase: IpCase, { cases }: Deps): Promise<boolean> {
  if (!ipCase.report) return false;
  const named = answerOf((await cases.application(ipCase)) ?? {}, 'nationalId');
  return named !== '' && nationalId !== undefined && named !== nationalId;
}

type Taking = { readonly claim: Claim; readonly ipCase: IpCase };

async function take(seat: SeatName, { claim, ipCase }: Taking, deps: Deps): Promise<Joined> {
  const now = deps.now();
  const joins = { seat, owner: claim.owner, takesOver: takesOver(seat, ipCase, now) };
  const judged = (read: IpCase) => {
    // Asked anew in between: the code that was typed is the old invitation's.
    const isSame = read.seats?.[seat]?.number === ipCase.seats?.[seat]?.number;
    return isSame ? joined(read, { seat, now }, deps.municipality) : ({ ok: false, reason: 'not-invited' } as const);
  };
  const { reason } = await changeCase(ipCase, judged, { ...deps, joins });
  return reason ? { result: 'no-match' } : { result: 'joined', reference: ipCase.reference };
}
