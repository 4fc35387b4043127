import type { InLanguages } from './municipality.ts';
import { languages } from './municipality.ts';

/** What of the settings a problem is in. */
export type SettingsPart =
  | 'unit'
  | 'coordination'
  | 'employee'
  | 'absence'
  | 'hours'
  | 'deadlines'
  | 'ladders'
  | 'words'
  | 'delay'
  | 'contact'
  | 'sender'
  | 'colours'
  | 'roles';

export type SettingsProblemCode =
  | 'missing'
  | 'not-an-id'
  | 'id-taken'
  | 'unknown-person'
  | 'opens-no-cases'
  | 'same-person'
  | 'in-a-line'
  | 'unknown-unit'
  | 'not-a-phone'
  | 'not-an-address'
  | 'not-a-website'
  | 'out-of-range'
  | 'wrong-order'
  | 'ends-before'
  | 'days-missing'
  | 'always-away'
  | 'not-a-colour'
  | 'low-contrast'
  | 'no-administrator'
  | 'no-leader';

export type SettingsProblem = {
  readonly part: SettingsPart;
  /** The unit or employee that it is about. */
  readonly subject?: string;
  /** `leader`, `name.nn`: what of the part. */
  readonly field: string;
  readonly code: SettingsProblemCode;
};

/** Of one field: nothing, or what is wrong with it. */
export type Found = Pick<SettingsProblem, 'field' | 'code'>;

export function missing(field: string, text: string): readonly Found[] {
  return text.trim() ? [] : [{ field, code: 'missing' }];
}

export function missingIn(field: string, texts: InLanguages): readonly Found[] {
  return languages.flatMap((each) => missing(`${field}.${each}`, texts[each]));
}

/** Norwegian numbers have eight digits, or five (the numbering plan, E.164 without +47); written with or without it. */
export function phoneProblem(field: string, phone: string): readonly Found[] {
  return /^(\+47)?(\d{8}|0\d{4})$/.test(phone.replaceAll(' ', '')) ? [] : [{ field, code: 'not-a-phone' }];
}

export function addressProblem(field: string, address: string): readonly Found[] {
  return /^[^\s@"<>,;]+@[^\s@"<>,;]+\.[a-z]{2,}$/i.test(address) ? [] : [{ field, code: 'not-an-address' }];
}

export function rangeProblem(field: string, number: number, [least, most]: readonly [number, number]) {
  const isIn = Number.isInteger(number) && number >= least && number <= most;
  return isIn ? [] : [{ field, code: 'out-of-range' } as const];
}
