import { type Municipality, staffMember, type Unit, unitOf } from './municipality.ts';
import { type Found, missingIn, phoneProblem, type SettingsProblem } from './settings-problem.ts';

const idShape = /^[a-z][a-z0-9-]{0,39}$/;

/** A unit that nobody leads, or whose deputy is the leader, would leave its cases to chance. */
export function unitProblems(municipality: Municipality): readonly SettingsProblem[] {
  return municipality.units.flatMap((unit, index) => {
    const isTaken = municipality.units.slice(0, index).some(({ id }) => id === unit.id);
    const found: readonly Found[] = [
      ...(idShape.test(unit.id) ? [] : [{ field: 'id', code: 'not-an-id' } as const]),
      ...(isTaken ? [{ field: 'id', code: 'id-taken' } as const] : []),
      ...missingIn('name', unit.name),
      ...handlerProblem('leader', unit.leader, municipality),
      ...deputyProblem(unit, municipality),
      ...phoneProblem('phone', unit.phone),
    ];
    return found.map((each) => ({ part: 'unit', subject: unit.id, ...each }));
  });
}

function deputyProblem({ leader, deputy }: Unit, municipality: Municipality): readonly Found[] {
  const unfit = handlerProblem('deputy', deputy, municipality);
  if (unfit.length > 0) return unfit;
  return leader === deputy ? [{ field: 'deputy', code: 'same-person' }] : [];
}

/** The last contact is told when everybody in a unit's line has let a case lie: it must be somebody else. */
export function coordinationProblems(municipality: Municipality): readonly Found[] {
  const { coordinatingUnit, lastContact, dataProtectionOfficer: officer, units } = municipality;
  const unknown = unitOf(municipality, coordinatingUnit) ? [] : [{ field: 'unit', code: 'unknown-unit' } as const];
  const unfit = handlerProblem('lastContact', lastContact, municipality);
  const isInLine = units.some(({ leader, deputy }) => leader === lastContact || deputy === lastContact);
  const inLine = isInLine ? [{ field: 'lastContact', code: 'in-a-line' } as const] : [];
  const left =
    officer !== undefined && !staffMember(municipality, officer)
      ? [{ field: 'dataProtectionOfficer', code: 'unknown-person' } as const]
      : [];
  return [...unknown, ...(unfit.length > 0 ? unfit : inLine), ...left];
}

/** Whoever is told of cases is an employee who may open them. */
function handlerProblem(field: string, staffId: string, municipality: Municipality): readonly Found[] {
  if (!staffId) return [{ field, code: 'missing' }];
  const member = staffMember(municipality, staffId);
  if (!member) return [{ field, code: 'unknown-person' }];
  return member.opensNoCases ? [{ field, code: 'opens-no-cases' }] : [];
}
