import type { Role } from '../../shared/domain/applying/application.ts';
import type { Day } from '../../shared/domain/calendar/day.ts';
import type { ConsentState, Sharing, SharingArea } from '../../shared/domain/consent/consent.ts';
import { scopeOf } from '../../shared/domain/plan-record/plan-for.ts';
import type { Participant, PlanContent, PlanText } from '../../shared/domain/plan-record/points.ts';
import type { PlanVersion } from '../../shared/domain/plan-record/versions.ts';
import type { Language } from '../../shared/domain/settings/municipality.ts';
import { consentTexts } from '../consent/consent-text.ts';
import { say, speechOf } from '../texts.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';
import { planWords } from './words/in-language.ts';

/** What of the plan stands in the case: points 3, 7 and 8. */
export type PlanFrame = {
  /** Their name. */
  readonly coordinator?: string;
  readonly period?: PlanVersion['period'];
  readonly consent: { readonly plan: ConsentState; readonly coordinator: ConsentState };
  /** The rows of consent that hold. */
  readonly sharing: readonly Sharing[];
  /** The day on which all of this is so. */
  readonly on: Day;
};

/** A plan as it is shown to somebody. */
export type PlanShown = {
  readonly content: PlanContent;
  readonly frame: PlanFrame;
  /** Of the words around it, and of what people have written in it. */
  readonly language: Language;
  readonly writtenIn: Language;
  /** As what whoever reads it acts, which decides whom the words are about. */
  readonly role: Role;
  readonly dayText: (day: Day) => string;
};

const texts = { nb, nn, en };

/** The question that a text of the plan answers. */
export function questionOf(name: PlanText, { language, role }: Pick<PlanShown, 'language' | 'role'>): string {
  return say(texts[language].fields[name]?.label ?? '', speechOf({ role }, language));
}

export function areaName(area: SharingArea, language: Language): string {
  return optionOf('areas', area, language);
}

function optionOf(column: 'areas' | 'direction', value: string, language: Language): string {
  return String(consentTexts[language].fields.sharing.columns[column].options?.[value] ?? value);
}

/** `Helse, Arbeid, til og med 30. mai 2027`: what a participant may be told about, or why nothing. */
export function scopeText(participant: Participant, { frame, language, dayText }: PlanShown): string {
  const words = planWords[language];
  const scope = scopeOf(participant, frame.sharing, frame.on);
  if (scope.result === 'nothing') return words.nothing[scope.why];
  const { areas, to } = scope.sharing;
  return words.scope(areas.map((area) => areaName(area, language)).join(', '), dayText(to));
}

/** One row of the consent, in the words of its form. */
export function sharingText(
  { service, direction, areas, to }: Sharing,
  { language, dayText }: Pick<PlanShown, 'language' | 'dayText'>,
): string {
  const about = areas.map((area) => areaName(area, language)).join(', ');
  return `${service}: ${optionOf('direction', direction, language)}. ${planWords[language].scope(about, dayText(to))}`;
}
