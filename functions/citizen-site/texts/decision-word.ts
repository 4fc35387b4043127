import type { Municipality } from '../../../shared/domain/settings/municipality.ts';

/** What the municipality calls its answers. */
export type DecisionWord = Municipality['decisionWord'];

/** `svar` and `vedtak` are neuter in both written forms of Norwegian. */
export function the(word: DecisionWord): string {
  return `${word}et`;
}

/** First in a sentence. */
export function theFirst(word: DecisionWord): string {
  return word === 'svar' ? 'Svaret' : 'Vedtaket';
}

/** In English. */
export function named(word: DecisionWord): string {
  return word === 'svar' ? 'answer' : 'decision';
}
