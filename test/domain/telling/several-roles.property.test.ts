import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { addDays, day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { lineOf } from '../../../shared/domain/handling/routing.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { isAtWork, type Municipality } from '../../../shared/domain/settings/municipality.ts';
import { consentedCase, coordinatedCase, decidedCase, plannedCase } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { passTime, type Told } from '../time-machine.ts';

const end = '2027-07-01T00:00:00Z';

const leader = 'hanna.hav';
const others = masoy.staff
  .filter(({ id, opensNoCases }) => !opensNoCases && id !== leader && id !== masoy.lastContact)
  .map(({ id }) => id);
const employee = fc.constantFrom(leader, ...others);

/** Whoever it falls to in each place: one person may have them all. */
const shared = fc
  .record({ deputy: employee, coordinating: employee, coordinator: employee, isOneWoman: fc.boolean() })
  .map(({ isOneWoman, ...places }) =>
    isOneWoman ? { deputy: leader, coordinating: leader, coordinator: leader } : places,
  );

const absence = fc
  .record({ start: fc.integer({ min: 0, max: 450 }), days: fc.integer({ min: 0, max: 120 }) })
  .map(({ start, days }) => ({
    from: addDays(day('2026-03-05'), start),
    to: addDays(day('2026-03-05'), start + days),
  }));
const absences = fc.array(fc.record({ who: fc.constantFrom(leader, ...others), absence }), { maxLength: 6 });

type Places = { readonly deputy: string; readonly coordinating: string; readonly coordinator: string };

function peopled({ deputy, coordinating }: Places): Municipality {
  const units = masoy.units.map((unit) => ({
    ...unit,
    leader: unit.id === masoy.coordinatingUnit ? coordinating : leader,
    deputy,
  }));
  return { ...masoy, units };
}

type Leave = { readonly who: string; readonly absence: { readonly from: string; readonly to: string } };

function withLeave(municipality: Municipality, leaves: readonly Leave[]): Municipality {
  const staff = municipality.staff.map((member) => {
    const own = leaves.filter(({ who }) => who === member.id).map(({ absence: { from, to } }) => ({ from, to }));
    const away = own.map(({ from, to }) => ({ from: day(from), to: day(to) }));
    return away.length > 0 ? { ...member, away } : member;
  });
  return { ...municipality, staff };
}

function cases({ coordinator }: Places): readonly IpCase[] {
  const at = { staffId: leader, now: new Date('2026-03-06T10:00:00Z') };
  return [
    aReceivedCase({ callMe: true }),
    changeOf(takeCase(aReceivedCase(), at, masoy)).after,
    decidedCase(),
    consentedCase(),
    coordinatedCase({ coordinator }),
    plannedCase({ coordinator }),
  ];
}

/** One person, one morning, one thing to do: whether it is due or overdue. */
function nameOf({ at, notice: { kind, to, date } }: Told): string {
  return [at, to.who === 'staff' ? to.staffId : to.who, kind.replace(/-(due|overdue)$/, ''), date].join(' ');
}

const staffTold = (told: readonly Told[]) =>
  told.flatMap(({ at, notice: { to } }) => (to.who === 'staff' ? [{ on: day(at.slice(0, 10)), id: to.staffId }] : []));

const inAnyTown = fc.property(shared, absences, (places, leaves) => {
  const municipality = withLeave(peopled(places), leaves);
  for (const ipCase of cases(places)) {
    const { told } = passTime(ipCase, municipality, end);
    const names = told.map(nameOf);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    for (const { on, id } of staffTold(told)) {
      // When all of the line are away the last contact is told all the same.
      if (id !== municipality.lastContact) expect(isAtWork(id, municipality, on), `${id} ${on}`).toBe(true);
    }
  }
});

describe('whoever has several roles, and whoever is away', () => {
  test('is reminded once of one thing, never while away, and the next in line is another', () => {
    fc.assert(inAnyTown, { numRuns: 6 });
  });

  test('one woman with every role is reminded first, and the last contact when she does nothing', () => {
    const places = { deputy: leader, coordinating: leader, coordinator: leader };
    const municipality = peopled(places);
    expect(lineOf(aReceivedCase().unit, municipality)).toEqual([leader, masoy.lastContact]);
    for (const ipCase of cases(places).slice(1)) {
      const ids = staffTold(passTime(ipCase, municipality, end).told).map(({ id }) => id);
      expect(ids[0]).toBe(leader);
      expect(new Set(ids)).toEqual(new Set([leader, masoy.lastContact]));
    }
  });
});
