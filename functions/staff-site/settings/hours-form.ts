import { type StaffMember, staffMember } from '../../../shared/domain/settings/municipality.ts';
import { usualHours } from '../../../shared/domain/telling/staff-hours.ts';
import type { SettingsForm } from './control.ts';
import { withMember } from './employee-forms.ts';
import { weekdayOptions } from './weekday-options.ts';

/** When an employee's reminders are sent. */
export const hoursForm: SettingsForm = {
  name: 'varseltid',
  part: 'hours',
  about: 'employee',
  controls: ({ language }) => [
    { kind: 'number', name: 'hour' },
    { kind: 'ticks', name: 'days', options: weekdayOptions(language) },
  ],
  filledIn: ({ municipality, subject }) => {
    const { hour, days } = staffMember(municipality, subject)?.notices ?? usualHours;
    return { hour: [String(hour)], days: days.map(String) };
  },
  apply: ({ one, many }, context) =>
    withMember(context, ({ notices: _, ...member }): StaffMember => {
      const notices = { hour: Number(one('hour')), days: many('days').map(Number) };
      const isUsual = JSON.stringify(notices) === JSON.stringify(usualHours);
      return isUsual ? member : { ...member, notices };
    }),
};
