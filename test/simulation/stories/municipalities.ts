import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { Absence, Away } from '../../../shared/domain/settings/absence.ts';
import type { Municipality, StaffMember } from '../../../shared/domain/settings/municipality.ts';
import type { Settings } from '../oracle/settings.ts';

/** A place in the simulation: its settings, and who coordinates there. */
export type Place = { readonly municipality: Municipality; readonly coordinators: readonly [string, ...string[]] };

const absence = ([from, to]: readonly [string, string]): Absence => ({ from: day(from), to: day(to) });
const away = (...times: readonly (readonly [string, string])[]): Away => ({ away: times.map(absence) });

type Own = Away & Pick<StaffMember, 'notices'>;

/** With the absences of some, and the hours at which some want their mail of the day. */
function withOwn(municipality: Municipality, own: Readonly<Record<string, Own>>): Municipality {
  const staff = municipality.staff.map((member) => ({ ...member, ...own[member.id] }));
  return { ...municipality, staff };
}

const sigrun = 'sigrun.sol';

/** One woman leads, is her own deputy, is the coordinating unit and coordinates; behind her stands the last contact. */
const solvika: Municipality = {
  ...masoy,
  id: 'solvika',
  number: '9997',
  name: 'Solvika kommune',
  coordinatingUnit: 'helse',
  units: [
    {
      id: 'helse',
      name: { nb: 'Helse', nn: 'Helse', en: 'Health' },
      leader: sigrun,
      deputy: sigrun,
      phone: '40 00 00 41',
    },
  ],
  staff: [
    { id: sigrun, name: 'Sigrun Sol', email: 'sigrun.sol@solvika.example' },
    { id: 'rolf.rad', name: 'Rolf Råd', email: 'rolf.rad@solvika.example' },
  ],
  lastContact: 'rolf.rad',
  smsEnabled: false,
};

/** Hours of their own; absences of leaders alone, together with their deputies, of everybody over the summer, and every other week. */
export const places: readonly [Place, ...Place[]] = [
  {
    municipality: withOwn(masoy, {
      'hanna.hav': away(['2026-02-16', '2026-02-20'], ['2026-07-06', '2026-07-31'], ['2026-12-21', '2027-01-05']),
      'kari.koord': { notices: { hour: 12, days: [1, 3, 5] } },
      'dag.dal': away(['2026-07-20', '2026-08-07'], ['2026-12-28', '2026-12-31']),
      'sindre.sund': {
        awayEvery: { from: day('2026-01-14'), everyWeeks: 2, weekdays: [3, 4, 5] },
        notices: { hour: 10, days: [1, 2, 3, 4, 5] },
      },
    }),
    coordinators: ['kari.koord', 'dag.dal'],
  },
  {
    municipality: withOwn(fjordsund, {
      'liv.lund': {
        ...away(['2026-03-23', '2026-04-10'], ['2026-06-29', '2026-07-24']),
        notices: { hour: 8, days: [2, 4] },
      },
      'nils.nes': away(['2026-07-13', '2026-07-31']),
      'randi.ro': away(['2026-07-13', '2026-07-26']),
      'kjersti.kvam': away(['2026-10-05', '2026-10-08']),
    }),
    coordinators: ['kjersti.kvam', 'nils.nes'],
  },
  {
    municipality: withOwn(solvika, { [sigrun]: away(['2026-08-03', '2026-08-06']) }),
    coordinators: [sigrun],
  },
];

/** Settings as the oracle reads them: plain data, through their text. */
export function plainSettings(municipality: Municipality): Settings {
  return JSON.parse(JSON.stringify(municipality));
}

export function placeOf(id: string): Place {
  const place = places.find(({ municipality }) => municipality.id === id);
  if (!place) throw new Error(`no such place: ${id}`);
  return place;
}
