import {
  type Municipality,
  type StaffMember,
  type Unit,
  unitOf,
} from '../../../shared/domain/settings/municipality.ts';
import {
  asTyped,
  type Context,
  type Control,
  type Option,
  type SettingsForm,
  type Typed,
  type Values,
} from './control.ts';
import { controlsInLanguages, readInLanguages, typedInLanguages } from './in-languages.ts';

/** Those who may be told of cases. */
export function handlerOptions({ staff }: Pick<Municipality, 'staff'>): readonly Option[] {
  return staff.filter((member) => !member.opensNoCases).map(optionOf);
}

function optionOf({ id, name }: StaffMember): Option {
  return { value: id, label: name };
}

function unitControls({ municipality }: Context): readonly Control[] {
  const options = handlerOptions(municipality);
  return [
    ...controlsInLanguages('name', 'line', 100),
    { kind: 'select', name: 'leader', options },
    { kind: 'select', name: 'deputy', options },
    { kind: 'line', name: 'phone', most: 20 },
  ];
}

function typedUnit({ municipality, subject }: Context): Typed {
  const unit = unitOf(municipality, subject);
  if (!unit) return {};
  const { name, leader, deputy, phone } = unit;
  return { ...typedInLanguages('name', name), ...asTyped({ leader, deputy, phone }) };
}

function readUnit(id: string, values: Values): Unit {
  const { one } = values;
  return {
    id,
    name: readInLanguages('name', values),
    leader: one('leader'),
    deputy: one('deputy'),
    phone: one('phone'),
  };
}

export const newUnit: SettingsForm = {
  name: 'ny-enhet',
  part: 'unit',
  controls: (context) => [{ kind: 'line', name: 'id', most: 40 }, ...unitControls(context)],
  filledIn: () => ({}),
  record: typedUnit,
  apply: (values, { municipality }) => ({
    ...municipality,
    units: [...municipality.units, readUnit(values.one('id'), values)],
  }),
  added: ({ one }) => one('id'),
};

export const unitForm: SettingsForm = {
  name: 'enhet',
  part: 'unit',
  about: 'unit',
  controls: unitControls,
  filledIn: typedUnit,
  apply: (values, { municipality, subject }) => ({
    ...municipality,
    units: municipality.units.map((unit) => (unit.id === subject ? readUnit(subject, values) : unit)),
  }),
};

/** Its cases become the coordinating unit's (`withWakeAt`). */
export const removedUnit: SettingsForm = {
  name: 'fjern-enhet',
  part: 'unit',
  about: 'unit',
  controls: () => [],
  filledIn: typedUnit,
  apply: (_, { municipality, subject }) => ({
    ...municipality,
    units: municipality.units.filter(({ id }) => id !== subject),
  }),
};

export const coordinationForm: SettingsForm = {
  name: 'koordinering',
  part: 'coordination',
  controls: ({ municipality, language }) => [
    {
      kind: 'select',
      name: 'unit',
      options: municipality.units.map(({ id, name }) => ({ value: id, label: name[language] })),
    },
    { kind: 'select', name: 'lastContact', options: handlerOptions(municipality) },
    { kind: 'select', name: 'dataProtectionOfficer', options: municipality.staff.map(optionOf) },
  ],
  // Who is told while none is named: see `emergency-access.ts`.
  filledIn: ({ municipality: { coordinatingUnit, lastContact, dataProtectionOfficer = lastContact } }) =>
    asTyped({ unit: coordinatingUnit, lastContact, dataProtectionOfficer }),
  apply: ({ one }, { municipality }) => ({
    ...municipality,
    coordinatingUnit: one('unit'),
    lastContact: one('lastContact'),
    dataProtectionOfficer: one('dataProtectionOfficer'),
  }),
};
