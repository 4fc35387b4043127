import type {
  AskedPart,
  ConsentAsked,
  ConsentChange,
  ConsentWay,
  Sharing,
} from '../../../shared/domain/consent/consent.ts';
import type { CaseEvent, ConsentEvent } from '../../../shared/domain/event.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { consentTexts } from '../texts/consent.ts';
import { informationTexts } from '../texts/information.ts';

type InLanguage = Pick<StaffPage, 'language'>;

export function changeWords(change: ConsentChange, { language }: InLanguage): string {
  const texts = consentTexts[language];
  if (change.part === 'sharing') return texts.sharingChange[change.change](change.sharing.service);
  return texts.partChange[change.part][change.change];
}

/** What a row allows, in one line: `Spørre om opplysninger: helse, skole; fra … til og med …`. */
export function sharingWords(sharing: Sharing, page: InLanguage): string {
  const texts = consentTexts[page.language];
  const except = sharing.except && `${texts.except}: ${sharing.except}`;
  const allowed = `${texts.directionName[sharing.direction]}: ${areaWords(sharing, page)}`;
  return [allowed, periodWords(sharing, page), except].filter(Boolean).join('; ');
}

export function areaWords({ areas }: Pick<Sharing, 'areas'>, { language }: InLanguage): string {
  return areas.map((area) => consentTexts[language].areaName[area]).join(', ');
}

export function periodWords({ from, to }: Pick<Sharing, 'from' | 'to'>, { language }: InLanguage): string {
  return consentTexts[language].period(writtenDay(from, language), writtenDay(to, language));
}

/** As what, how and in which language it was said: `som forelder, på nett, høyt sikkerhetsnivå, på bokmål`. */
export function circumstances({ as, how, language }: ConsentEvent, page: InLanguage): string {
  const texts = consentTexts[page.language];
  const names = caseTexts[page.language];
  return [texts.as(names.role[as]), wayWords(how, page), texts.inLanguage(names.languageName[language])].join(', ');
}

function wayWords(how: ConsentWay, { language }: InLanguage): string {
  const texts = consentTexts[language];
  if (how.way !== 'digital') return texts[how.way];
  const level = (['high', 'substantial'] as const).find((each) => how.level.endsWith(each));
  return texts.digital(level ? texts.level[level] : how.level);
}

/** Which parts were asked about on the person's own page, and when. */
export function consentAskedWords({ parts, on }: ConsentAsked, { language }: InLanguage): string {
  return informationTexts[language].consentAsked(askedPartWords(parts, { language }), writtenDay(on, language));
}

export function askedPartWords(parts: readonly AskedPart[], { language }: InLanguage): string {
  const { part: names } = informationTexts[language].askConsent;
  return parts
    .map((part) => names[part])
    .join(', ')
    .toLowerCase();
}

/** The services whose rows have run out; an event of time knows them by number alone. */
export function expiredServices(ids: readonly string[], timeline: readonly CaseEvent[]): string {
  const names = new Map<string, string>();
  for (const event of timeline) {
    const changes = event.type === 'consent' ? event.changes : [];
    for (const change of changes) if (change.part === 'sharing') names.set(change.sharing.id, change.sharing.service);
  }
  return ids.map((id) => names.get(id) ?? id).join(', ');
}
