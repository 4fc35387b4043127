import type { Values } from '../browser.ts';

/** Those of the sign-in stand-in who apply in the demo, with what they would fill in about themselves. */
const people = {
  tora: { name: ['Tora', 'Testdal'], born: ['30', '10', '1982'] },
  per: { name: ['Per', 'Prøve'], born: ['22', '7', '1958'] },
  mona: { name: ['Mona', 'Mønster'], born: ['5', '11', '1979'] },
  emil: { name: ['Emil', 'Eksempel'], born: ['18', '9', '1990'] },
  viktor: { name: ['Viktor', 'Vikar'], born: ['14', '3', '1985'] },
  amina: { name: ['Amina', 'Attest'], born: ['1', '1', '1990'] },
  omar: { name: ['Omar', 'Ordning'], born: ['1', '1', '1990'] },
  jonas: { name: ['Jonas', 'Mønster'], born: ['9', '6', '2011'] },
  // Her login gives no number, so that she can be as old as a story wants.
  nora: { name: ['Nora', 'Nummerløs'], born: ['1', '1', '2012'] },
} as const;

export type DemoPerson = keyof typeof people;

export function personal(person: DemoPerson, more: Values): Values {
  const { name, born } = people[person];
  return {
    givenName: name[0],
    familyName: name[1],
    'birthDate.day': born[0],
    'birthDate.month': born[1],
    'birthDate.year': born[2],
    staysHere: 'yes',
    interpreter: 'no',
    ...more,
  };
}

/** Somebody's last birthday was so many days ago. */
export function bornBefore(today: Date, { years, days }: { readonly years: number; readonly days: number }): Values {
  const on = new Date(today.getTime() - days * 86_400_000);
  return {
    'birthDate.day': String(on.getUTCDate()),
    'birthDate.month': String(on.getUTCMonth() + 1),
    'birthDate.year': String(on.getUTCFullYear() - years),
  };
}

export function mailOf(person: DemoPerson): string {
  return `${person}@example.org`;
}

export function nameOf(person: DemoPerson): string {
  return people[person].name.join(' ');
}
