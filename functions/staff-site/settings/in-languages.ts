import { type InLanguages, languages } from '../../../shared/domain/settings/municipality.ts';
import type { Control, Typed, Values } from './control.ts';

/** The same text three times: `name.nb`, `name.nn`, `name.en`. */
export function controlsInLanguages(name: string, kind: 'line' | 'lines', most: number): readonly Control[] {
  return languages.map((each) => ({ kind, name: `${name}.${each}`, most }));
}

export function typedInLanguages(name: string, texts: InLanguages): Typed {
  return Object.fromEntries(languages.map((each) => [`${name}.${each}`, [texts[each]]]));
}

export function readInLanguages(name: string, { one }: Values): InLanguages {
  return { nb: one(`${name}.nb`), nn: one(`${name}.nn`), en: one(`${name}.en`) };
}
