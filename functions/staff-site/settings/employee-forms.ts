import { type Municipality, type StaffMember, staffMember } from '../../../shared/domain/settings/municipality.ts';
import { settingsTexts } from '../texts/settings.ts';
import { asTyped, type Context, type Control, type SettingsForm, type Typed, type Values } from './control.ts';

function controls({ language }: Context): readonly Control[] {
  const label = settingsTexts[language].employees.noCases;
  return [
    { kind: 'line', name: 'name', most: 100 },
    { kind: 'line', name: 'email', most: 100 },
    { kind: 'ticks', name: 'opensNoCases', options: [{ value: 'yes', label }] },
  ];
}

function typedEmployee({ municipality, subject }: Context): Typed {
  const member = staffMember(municipality, subject);
  if (!member) return {};
  const { name, email, opensNoCases } = member;
  return { ...asTyped({ name, email }), opensNoCases: opensNoCases ? ['yes'] : [] };
}

/** What the form does not ask for stays as it is. */
function readEmployee({ one, many }: Values, { opensNoCases: _, ...before }: StaffMember): StaffMember {
  const noCases = many('opensNoCases').includes('yes');
  return { ...before, name: one('name'), email: one('email'), ...(noCases && { opensNoCases: true }) };
}

export const newEmployee: SettingsForm = {
  name: 'ny-ansatt',
  part: 'employee',
  controls: (context) => [{ kind: 'line', name: 'id', most: 64 }, ...controls(context)],
  filledIn: () => ({}),
  record: typedEmployee,
  apply: (values, { municipality }) => {
    const added = readEmployee(values, { id: values.one('id').toLowerCase(), name: '', email: '' });
    return { ...municipality, staff: [...municipality.staff, added] };
  },
  added: ({ one }) => one('id').toLowerCase(),
};

export const employeeForm: SettingsForm = {
  name: 'ansatt',
  part: 'employee',
  about: 'employee',
  controls,
  filledIn: typedEmployee,
  apply: (values, context) => withMember(context, (member) => readEmployee(values, member)),
};

export const removedEmployee: SettingsForm = {
  name: 'fjern-ansatt',
  part: 'employee',
  about: 'employee',
  controls: () => [],
  filledIn: typedEmployee,
  apply: (_, { municipality, subject }) => ({
    ...municipality,
    staff: municipality.staff.filter(({ id }) => id !== subject),
  }),
};

/** The settings with another record of the employee that a form is about. */
export function withMember(
  { municipality, subject }: Pick<Context, 'municipality' | 'subject'>,
  change: (member: StaffMember) => StaffMember,
): Municipality {
  return {
    ...municipality,
    staff: municipality.staff.map((member) => (member.id === subject ? change(member) : member)),
  };
}
