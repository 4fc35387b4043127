import type { CaseStatus, Outcome, QueueList } from '../../../shared/domain/case.ts';
import type { Duty } from '../case/duty.ts';
import type { DecisionWord, InStaffLanguages } from './staff-language.ts';

/** Why a case wants an extra look; shown in the queue and on the case. */
export type Flag =
  | 'complaint'
  | 'notice-failed'
  | 'ring-me'
  | 'awaiting-mandate'
  | 'information-missing'
  | 'role-unchecked'
  | 'role-expired'
  | 'young-applicant'
  | 'seat-unchecked'
  | 'second-parent'
  | 'no-coordinator-consent'
  | 'no-plan-consent'
  | 'birth-date-mismatch'
  | 'identity-unverified'
  | 'restricted';

export type CommonTexts = {
  readonly status: (word: DecisionWord) => Readonly<Record<CaseStatus, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly flag: Readonly<Record<Flag, string>>;
  readonly list: (word: DecisionWord) => Readonly<Record<QueueList, string>>;
  /** What is owed, before its date. */
  readonly duty: Readonly<Record<Duty['duty'], string>>;
  /** Days until a deadline as words; negative when it has passed. */
  readonly daysLeft: (days: number) => string;
  readonly toQueue: string;
  readonly missing: string;
};

export const commonTexts: InStaffLanguages<CommonTexts> = {
  nb: {
    status: (word) => ({
      reported: 'Meldt, ikke søkt',
      received: 'Mottatt',
      'in-progress': 'Under arbeid',
      'awaiting-information': 'Venter på opplysninger',
      decided: word === 'svar' ? 'Besvart' : 'Avgjort',
      'coordinator-appointed': 'Har koordinator',
      'plan-active': 'Planen er i gang',
      'plan-paused': 'Planen er på pause',
      withdrawn: 'Trukket',
      closed: 'Avsluttet',
    }),
    outcome: { granted: 'Innvilget', coordinatorOnly: 'Bare koordinator', refused: 'Avslått' },
    flag: {
      complaint: 'Klage',
      'notice-failed': 'Beskjed ikke gitt',
      'ring-me': 'Vil bli ringt',
      'awaiting-mandate': 'Fullmakt kommer senere',
      'information-missing': 'Opplysninger kom ikke i tide',
      'role-unchecked': 'Rollen er ikke kontrollert',
      'role-expired': 'Rollen gjelder ikke lenger',
      'young-applicant': 'Under 16 år og søker alene',
      'seat-unchecked': 'Den andre forelderen er ikke kontrollert',
      'second-parent': 'Venter på den andre forelderen',
      'no-coordinator-consent': 'Mangler samtykke til koordinator',
      'no-plan-consent': 'Mangler samtykke til plan',
      'birth-date-mismatch': 'Fødselsdatoen må sjekkes',
      'identity-unverified': 'Søkt uten innlogging',
      restricted: 'Skjermet',
    },
    list: (word) => ({
      open: 'Åpne',
      waiting: word === 'svar' ? 'Besvart' : 'Avgjort',
      plan: 'Plan',
      restricted: 'Skjermet',
    }),
    duty: {
      'ask-person': 'Spør personen innen',
      'person-answers': 'Personen svarer innen',
      appoint: 'Oppnevn koordinator innen',
      'make-plan': 'Lag planen innen',
      revise: 'Revider planen innen',
      complaint: 'Svar på klagen innen',
      'complaint-result': 'Resultat av klagen ventes innen',
    },
    daysLeft: (days) => {
      if (days === 0) return 'Fristen er i dag';
      const count = Math.abs(days);
      return `${count} ${count === 1 ? 'dag' : 'dager'} ${days > 0 ? 'igjen' : 'over fristen'}`;
    },
    toQueue: 'Til saklisten',
    missing: 'Ikke oppgitt',
  },
  nn: {
    status: (word) => ({
      reported: 'Meldt, ikkje søkt',
      received: 'Motteken',
      'in-progress': 'Under arbeid',
      'awaiting-information': 'Ventar på opplysningar',
      decided: word === 'svar' ? 'Svara på' : 'Avgjord',
      'coordinator-appointed': 'Har koordinator',
      'plan-active': 'Planen er i gang',
      'plan-paused': 'Planen er på pause',
      withdrawn: 'Trekt',
      closed: 'Avslutta',
    }),
    outcome: { granted: 'Innvilga', coordinatorOnly: 'Berre koordinator', refused: 'Avslått' },
    flag: {
      complaint: 'Klage',
      'notice-failed': 'Beskjed ikkje gitt',
      'ring-me': 'Vil bli ringd',
      'awaiting-mandate': 'Fullmakt kjem seinare',
      'information-missing': 'Opplysningar kom ikkje i tide',
      'role-unchecked': 'Rolla er ikkje kontrollert',
      'role-expired': 'Rolla gjeld ikkje lenger',
      'young-applicant': 'Under 16 år og søkjer åleine',
      'seat-unchecked': 'Den andre forelderen er ikkje kontrollert',
      'second-parent': 'Ventar på den andre forelderen',
      'no-coordinator-consent': 'Manglar samtykke til koordinator',
      'no-plan-consent': 'Manglar samtykke til plan',
      'birth-date-mismatch': 'Fødselsdatoen må sjekkast',
      'identity-unverified': 'Søkt utan innlogging',
      restricted: 'Skjerma',
    },
    list: (word) => ({
      open: 'Opne',
      waiting: word === 'svar' ? 'Svara på' : 'Avgjorde',
      plan: 'Plan',
      restricted: 'Skjerma',
    }),
    duty: {
      'ask-person': 'Spør personen innan',
      'person-answers': 'Personen svarer innan',
      appoint: 'Oppnemn koordinator innan',
      'make-plan': 'Lag planen innan',
      revise: 'Revider planen innan',
      complaint: 'Svar på klaga innan',
      'complaint-result': 'Resultat av klaga ventast innan',
    },
    daysLeft: (days) => {
      if (days === 0) return 'Fristen er i dag';
      const count = Math.abs(days);
      return `${count} ${count === 1 ? 'dag' : 'dagar'} ${days > 0 ? 'igjen' : 'over fristen'}`;
    },
    toQueue: 'Til saklista',
    missing: 'Ikkje oppgitt',
  },
};
