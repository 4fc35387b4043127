import type { AttachmentPurpose, ScanResult } from '../../../shared/domain/attachment.ts';
import type { OwnWill } from '../../../shared/domain/capacity.ts';
import type { RoleEnd } from '../../../shared/domain/event.ts';
import type { ReportAnswer, SaidBy } from '../../../shared/domain/need-report.ts';
import type { SeatName } from '../../../shared/domain/seats.ts';
import type { DecisionWord, InStaffLanguages } from './staff-language.ts';

/** What happened, a sentence each; some name what it was. */
export type EventTexts = {
  readonly received: (unit: string) => string;
  readonly reported: (unit: string) => string;
  readonly 'report-answered': Readonly<Record<ReportAnswer | 'asked', string>>;
  /** How an answer came that an employee noted. */
  readonly 'answer-came': Readonly<Record<SaidBy, string>>;
  readonly taken: string;
  readonly 'preliminary-answer': (date: string) => string;
  readonly decided: (outcome: string, word: DecisionWord) => string;
  readonly 'decision-opened': (word: DecisionWord) => string;
  readonly withdrawn: string;
  readonly called: string;
  readonly 'role-checked': Readonly<Record<'accepted' | 'refused', string>>;
  readonly 'mandate-seen': string;
  readonly 'information-asked': (until: string) => string;
  readonly 'information-answered': Readonly<Record<'sent' | 'noted', string>>;
  readonly 'information-missed': (until: string) => string;
  readonly 'consent-asked': (parts: string) => string;
  readonly 'consent-kept': string;
  readonly accepted: (until: string) => string;
  readonly 'role-expired': Readonly<Record<RoleEnd, string>>;
  readonly 'consent-lapsed': string;
  readonly 'came-of-age': (age: number) => string;
  readonly 'took-over': string;
  readonly 'own-consent': (reason: string) => string;
  readonly 'child-heard': string;
  readonly 'parents-go-on': (until: string) => string;
  readonly incapacity: (basis: string, ownWill: OwnWill) => string;
  readonly 'seat-checked': Readonly<Record<'accepted' | 'refused', string>>;
  readonly 'consent-ground': (ground: string) => string;
  readonly consent: (changes: string) => string;
  readonly 'sharing-expired': string;
  readonly invited: Readonly<Record<SeatName, string>>;
  readonly joined: Readonly<Record<SeatName, string>>;
  readonly 'coordinator-appointed': (name: string) => string;
  readonly 'coordinator-left': (name: string) => string;
  readonly 'stand-in': (name: string, until: string) => string;
  readonly 'plan-registered': (from: string, to: string, next: string) => string;
  readonly 'plan-revised': (next: string) => string;
  readonly 'needs-changed': string;
  readonly 'contact-changed': string;
  readonly 'told-again': (what: string) => string;
  readonly 'address-protected': string;
  readonly 'attachment-received': Readonly<Record<AttachmentPurpose, string>>;
  readonly 'attachment-scanned': Readonly<Record<ScanResult, string>>;
  readonly 'complaint-received': (late: boolean) => string;
  readonly 'complaint-answered': (result: string) => string;
  readonly closed: (reason: string) => string;
  readonly 'emergency-opened': string;
};

export const eventTexts: InStaffLanguages<EventTexts> = {
  nb: {
    received: (unit) => `Søknaden kom. Den gikk til ${unit}.`,
    reported: (unit) => `Meldingen kom. Den gikk til ${unit}.`,
    'report-answered': {
      yes: 'Personen vil søke. Svarfristen begynte.',
      no: 'Personen vil ikke søke.',
      asked: 'Personen er spurt, og har ikke svart ennå.',
    },
    'answer-came': { oral: 'Svaret kom muntlig.', paper: 'Svaret kom på papir.' },
    taken: 'Saken ble tatt.',
    'preliminary-answer': (date) => `Foreløpig svar ble gitt. Ny dato er ${date}.`,
    decided: (outcome, word) => `${word === 'svar' ? 'Svar' : 'Vedtak'}: ${outcome.toLowerCase()}.`,
    'decision-opened': (word) => `Mottakeren åpnet ${word}et.`,
    withdrawn: 'Søknaden ble trukket.',
    called: 'Den som ville bli ringt, er ringt.',
    'role-checked': { accepted: 'Rollen ble godtatt.', refused: 'Rollen ble ikke godtatt.' },
    'mandate-seen': 'Fullmakten er sett på papir.',
    'information-asked': (until) => `Opplysninger ble bedt om, med frist ${until}.`,
    'information-answered': { sent: 'Opplysningene kom.', noted: 'Opplysningene ble gitt på telefon.' },
    'information-missed': (until) => `Opplysningene kom ikke innen ${until}. Saken går videre.`,
    'consent-asked': (parts) => `Spørsmål om samtykke ble sendt: ${parts}.`,
    'consent-kept': 'Spørsmålet om samtykke ble besvart. Ingenting er endret.',
    accepted: (until) => `Rollen ble godtatt til og med ${until}.`,
    'role-expired': {
      'of-age': 'Rollen gjelder ikke lenger. Den unge bestemmer selv.',
      'mandate-over': 'Rollen gjelder ikke lenger. Siste dag er passert.',
    },
    'consent-lapsed': 'Samtykket falt bort. Den som bestemmer nå, må spørres.',
    'came-of-age': (age) => `Personen fylte ${age} år.`,
    'took-over': 'Den unge har saken selv fra nå av.',
    'own-consent': (reason) => `Barnets eget samtykke gjelder: ${reason}.`,
    'child-heard': 'Barnet ble hørt.',
    'parents-go-on': (until) => `Foreldrene bestemmer til og med ${until} (pbrl. § 4-5).`,
    incapacity: (basis, ownWill) =>
      `Personen kan ikke bestemme dette selv. Grunnlag for samtykke: ${basis}. ${{ wants: 'Personen vil det selv.', doesNotWant: 'Personen vil det ikke selv.', notKnown: 'Det er ikke kjent hva personen vil.' }[ownWill]}`,
    'seat-checked': {
      accepted: 'Den andre forelderen ble godtatt.',
      refused: 'Den andre forelderen ble ikke godtatt.',
    },
    'consent-ground': (ground) => `Hvem som må samtykke: ${ground.toLowerCase()}.`,
    consent: (changes) => `Svar om samtykke: ${changes}.`,
    'sharing-expired': 'Et samtykke til å dele opplysninger gikk ut.',
    invited: { person: 'Personen ble spurt.', otherParent: 'Den andre forelderen ble spurt.' },
    joined: { person: 'Personen logget inn i saken.', otherParent: 'Den andre forelderen logget inn i saken.' },
    'coordinator-appointed': (name) => `${name} ble koordinator.`,
    'coordinator-left': (name) => `${name} sluttet som koordinator.`,
    'stand-in': (name, until) => `${name} ble vikar for koordinatoren til og med ${until}.`,
    'plan-registered': (from, to, next) => `Planen gjelder fra ${from} til og med ${to}. Neste revisjon er ${next}.`,
    'plan-revised': (next) => `Planen ble revidert. Neste revisjon er ${next}.`,
    'needs-changed': 'Personen sier at behovene er endret.',
    'contact-changed': 'Kontaktopplysningene ble endret.',
    'told-again': (what) => `Beskjeden ble sendt på nytt: ${what}.`,
    'address-protected': 'Innsenderen sa fra at adressen er sperret. Adressen ble slettet.',
    'attachment-received': {
      mandate: 'Et dokument kom. Det skal vise rollen til den som søker.',
      information: 'Et dokument kom, som svar på det vi spurte om.',
    },
    'attachment-scanned': {
      clean: 'Et dokument er sjekket for virus og kan åpnes.',
      infected: 'Et dokument hadde virus og ble avvist.',
      unscannable: 'Et dokument kunne ikke sjekkes for virus og ble avvist.',
    },
    'complaint-received': (late) => (late ? 'Det kom en klage, etter klagefristen.' : 'Det kom en klage.'),
    'complaint-answered': (result) => `Resultatet av klagen: ${result}.`,
    closed: (reason) => `Saken ble avsluttet: ${reason.toLowerCase()}.`,
    'emergency-opened': 'Saken ble åpnet med nødtilgang, for å lese. Personvernombudet fikk beskjed.',
  },
  nn: {
    received: (unit) => `Søknaden kom. Han gjekk til ${unit}.`,
    reported: (unit) => `Meldinga kom. Ho gjekk til ${unit}.`,
    'report-answered': {
      yes: 'Personen vil søkje. Svarfristen tok til.',
      no: 'Personen vil ikkje søkje.',
      asked: 'Personen er spurd, og har ikkje svart enno.',
    },
    'answer-came': { oral: 'Svaret kom munnleg.', paper: 'Svaret kom på papir.' },
    taken: 'Saka vart teken.',
    'preliminary-answer': (date) => `Førebels svar vart gitt. Ny dato er ${date}.`,
    decided: (outcome, word) => `${word === 'svar' ? 'Svar' : 'Vedtak'}: ${outcome.toLowerCase()}.`,
    'decision-opened': (word) => `Mottakaren opna ${word}et.`,
    withdrawn: 'Søknaden vart trekt.',
    called: 'Den som ville bli ringd, er ringd.',
    'role-checked': { accepted: 'Rolla vart godteken.', refused: 'Rolla vart ikkje godteken.' },
    'mandate-seen': 'Fullmakta er sett på papir.',
    'information-asked': (until) => `Opplysningar vart bedne om, med frist ${until}.`,
    'information-answered': { sent: 'Opplysningane kom.', noted: 'Opplysningane vart gitt på telefon.' },
    'information-missed': (until) => `Opplysningane kom ikkje innan ${until}. Saka går vidare.`,
    'consent-asked': (parts) => `Spørsmål om samtykke vart sendt: ${parts}.`,
    'consent-kept': 'Spørsmålet om samtykke er svara på. Ingenting er endra.',
    accepted: (until) => `Rolla vart godteken til og med ${until}.`,
    'role-expired': {
      'of-age': 'Rolla gjeld ikkje lenger. Den unge bestemmer sjølv.',
      'mandate-over': 'Rolla gjeld ikkje lenger. Siste dagen er passert.',
    },
    'consent-lapsed': 'Samtykket fall bort. Den som bestemmer no, må spørjast.',
    'came-of-age': (age) => `Personen fylte ${age} år.`,
    'took-over': 'Den unge har saka sjølv frå no av.',
    'own-consent': (reason) => `Samtykket frå barnet gjeld: ${reason}.`,
    'child-heard': 'Barnet vart høyrt.',
    'parents-go-on': (until) => `Foreldra bestemmer til og med ${until} (pbrl. § 4-5).`,
    incapacity: (basis, ownWill) =>
      `Personen kan ikkje bestemme dette sjølv. Grunnlag for samtykke: ${basis}. ${{ wants: 'Personen vil det sjølv.', doesNotWant: 'Personen vil det ikkje sjølv.', notKnown: 'Det er ikkje kjent kva personen vil.' }[ownWill]}`,
    'seat-checked': {
      accepted: 'Den andre forelderen vart godteken.',
      refused: 'Den andre forelderen vart ikkje godteken.',
    },
    'consent-ground': (ground) => `Kven som må samtykkje: ${ground.toLowerCase()}.`,
    consent: (changes) => `Svar om samtykke: ${changes}.`,
    'sharing-expired': 'Eit samtykke til å dele opplysningar gjekk ut.',
    invited: { person: 'Personen vart spurd.', otherParent: 'Den andre forelderen vart spurd.' },
    joined: { person: 'Personen logga inn i saka.', otherParent: 'Den andre forelderen logga inn i saka.' },
    'coordinator-appointed': (name) => `${name} vart koordinator.`,
    'coordinator-left': (name) => `${name} slutta som koordinator.`,
    'stand-in': (name, until) => `${name} vart vikar for koordinatoren til og med ${until}.`,
    'plan-registered': (from, to, next) => `Planen gjeld frå ${from} til og med ${to}. Neste revidering er ${next}.`,
    'plan-revised': (next) => `Planen vart revidert. Neste revidering er ${next}.`,
    'needs-changed': 'Personen seier at behova er endra.',
    'contact-changed': 'Kontaktopplysningane vart endra.',
    'told-again': (what) => `Beskjeden vart send på nytt: ${what}.`,
    'address-protected': 'Innsendaren sa frå at adressa er sperra. Adressa vart sletta.',
    'attachment-received': {
      mandate: 'Eit dokument kom. Det skal vise rolla til den som søkjer.',
      information: 'Eit dokument kom, som svar på det vi spurde om.',
    },
    'attachment-scanned': {
      clean: 'Eit dokument er sjekka for virus og kan opnast.',
      infected: 'Eit dokument hadde virus og vart avvist.',
      unscannable: 'Eit dokument kunne ikkje sjekkast for virus og vart avvist.',
    },
    'complaint-received': (late) => (late ? 'Det kom ei klage, etter klagefristen.' : 'Det kom ei klage.'),
    'complaint-answered': (result) => `Resultatet av klaga: ${result}.`,
    closed: (reason) => `Saka vart avslutta: ${reason.toLowerCase()}.`,
    'emergency-opened': 'Saka vart opna med naudtilgang, for å lese. Personvernombodet fekk melding.',
  },
};
