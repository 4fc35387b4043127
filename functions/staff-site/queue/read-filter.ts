import type { QueueList } from '../../../shared/domain/case.ts';
import { type Municipality, type StaffMember, staffMember } from '../../../shared/domain/settings/municipality.ts';
import { chosenFlags, type Holder, type QueueFilter, statusesOf } from './queue-filter.ts';

/** The controls of the filter's form, as they stand in an address. */
export const filterControls = { status: 'status', flag: 'merke', holder: 'hvem', overdue: 'over' } as const;
export const [mine, nobody] = ['mine', 'ingen'];

/** What an address asks for; what this list does not have, or nobody is called, is not asked for. */
export function readFilter(query: URLSearchParams, list: QueueList, municipality: Municipality): QueueFilter {
  const status = statusesOf[list].find((each) => each === query.get(filterControls.status));
  const flag = chosenFlags.find((each) => each === query.get(filterControls.flag));
  const holder = readHolder(query.get(filterControls.holder) ?? '', municipality);
  return {
    ...(status && { status }),
    ...(flag && { flag }),
    ...(holder && { holder }),
    ...(query.get(filterControls.overdue) === 'ja' && { overdue: true as const }),
  };
}

/** The same as it is written in an address. */
export function writtenFilter({ status, flag, holder, overdue }: QueueFilter): Readonly<Record<string, string>> {
  return {
    ...(status && { [filterControls.status]: status }),
    ...(flag && { [filterControls.flag]: flag }),
    ...(holder && { [filterControls.holder]: writtenHolder(holder) }),
    ...(overdue && { [filterControls.overdue]: 'ja' }),
  };
}

/** Everybody who can be a coordinator here. */
export function coordinators({ staff }: Municipality): readonly StaffMember[] {
  return staff.filter(({ opensNoCases }) => !opensNoCases);
}

function readHolder(value: string, municipality: Municipality): Holder | undefined {
  if (value === mine) return 'mine';
  if (value === nobody) return 'nobody';
  return staffMember(municipality, value) && { coordinator: value };
}

function writtenHolder(holder: Holder): string {
  if (holder === 'mine') return mine;
  return holder === 'nobody' ? nobody : holder.coordinator;
}
