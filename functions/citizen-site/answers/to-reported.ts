import type { IpCase } from '../../../shared/domain/case.ts';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import type { CitizenVisit } from './citizen-visit.ts';

/** Of what nobody has applied for there is one page: what was reported, and the question. */
export function toReported(visit: CitizenVisit, { reference }: Pick<IpCase, 'reference'>): Reply {
  return seeOther(addressesOf(visit).reported(reference));
}
