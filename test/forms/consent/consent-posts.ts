import type { Held } from '../../../forms/consent/from-consent.ts';
import { readConsent } from '../../../forms/consent/read-consent.ts';
import type { FormContext, Problem } from '../../../forms/form.ts';
import { noConsent, type Sharing } from '../../../shared/domain/consent/consent.ts';
import { formContext } from '../../support/application-answers.ts';
import { sharingTerms } from '../../support/case-states.ts';

export type Fields = Readonly<Record<string, string | readonly string[]>>;
export type ConsentPairs = readonly (readonly [string, string])[];

export function pairsOf(fields: Fields): ConsentPairs {
  return Object.entries(fields).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((each) => [name, each] as const),
  );
}

/** A filled row as a browser posts it, its dates left open. */
export function row(index: number, overrides: Fields = {}): ConsentPairs {
  const cells: Fields = {
    service: `Tjeneste ${index}`,
    direction: 'both',
    areas: ['health', 'school'],
    except: '',
    ...dated('from', '', '', ''),
    ...dated('to', '', '', ''),
    ...overrides,
  };
  return pairsOf(
    Object.fromEntries(Object.entries(cells).map(([cell, value]) => [`sharing[${index}].${cell}`, value])),
  );
}

export function dated(name: string, day: string, month: string, year: string): Fields {
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
}

/** Nothing answered yet, about oneself. */
export function held(overrides: Partial<Held> = {}): Held {
  return { ipCase: { role: 'self', consent: noConsent }, sharing: [], ...overrides };
}

/** The school may be asked and told until the end of May 2027. */
export function aSharing(overrides: Partial<Sharing> = {}): Sharing {
  return { ...sharingTerms(), id: '1.0', ...overrides };
}

export function read(pairs: ConsentPairs, before: Held = held(), context: FormContext = formContext()) {
  return readConsent(pairs, before, context);
}

export async function problemsIn(pairs: ConsentPairs, before: Held = held()): Promise<readonly Problem[]> {
  const reading = await read(pairs, before);
  return reading.outcome === 'problems' ? reading.problems : [];
}
