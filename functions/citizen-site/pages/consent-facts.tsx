import type { ConsentPart } from '../../../shared/domain/consent/consent.ts';
import type { Language } from '../../../shared/domain/settings/municipality.ts';
import type { ConsentSeen } from '../consenting/consent-seen.ts';
import { sharingLines } from '../consenting/sharing-lines.ts';
import { consentTexts } from '../texts/in-language.ts';
import { type Fact, Facts } from './parts.tsx';

export type ConsentHeld = Pick<ConsentSeen, 'own' | 'sharing' | 'other'> & { readonly language: Language };

/** What this one has said, and each service with what may be shared and until when; of two parents, what still waits. */
export function ConsentFacts(held: ConsentHeld) {
  const { language, sharing, other } = held;
  const { now } = consentTexts[language];
  const rows: readonly Fact[] =
    sharing.length === 0
      ? [[now.sharing, now.sharingNone]]
      : sharing.map((row) => {
          const waits = other?.awaited.includes(row.id) ? [now.otherNot] : [];
          return [row.service, [...sharingLines(row, language), ...waits].join('\n')];
        });
  return <Facts facts={[partFact('plan', held), partFact('coordinator', held), ...rows]} />;
}

function partFact(part: ConsentPart, { language, own, other }: ConsentHeld): Fact {
  const { now } = consentTexts[language];
  const state = now.states[own[part]];
  if (!other) return [now[part], state];
  return [now[part], `${state}\n${other[part] ? now.otherGiven : now.otherNot}`];
}
