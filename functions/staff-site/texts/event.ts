import type { IntakeWay } from '../../../shared/domain/applying/registered-as.ts';
import type { NewHome } from '../../../shared/domain/ending/moving.ts';
import type { RoleEnd } from '../../../shared/domain/event.ts';
import type { AttachmentPurpose, ScanResult } from '../../../shared/domain/handling/attachment.ts';
import type { DisqualifiedReason } from '../../../shared/domain/handling/disqualified.ts';
import type { MovableDate } from '../../../shared/domain/handling/move-date.ts';
import type { Undoable } from '../../../shared/domain/handling/undo-step.ts';
import type { OwnWill } from '../../../shared/domain/parties/capacity.ts';
import type { SeatName } from '../../../shared/domain/parties/seats.ts';
import type { ReportAnswer, SaidBy } from '../../../shared/domain/reporting/need-report.ts';
import type { DecisionWord, InStaffLanguages } from './staff-language.ts';

/** What happened, a sentence each; some name what it was. */
export type EventTexts = {
  readonly received: (unit: string) => string;
  /** Of one that an employee registered: how it came, and when. */
  readonly registered: Readonly<Record<IntakeWay, (on: string, unit: string) => string>>;
  readonly reported: (unit: string) => string;
  readonly 'report-registered': (on: string, unit: string) => string;
  readonly 'report-answered': Readonly<Record<ReportAnswer | 'asked', string>>;
  /** How an answer came that an employee noted. */
  readonly 'answer-came': Readonly<Record<SaidBy, string>>;
  readonly taken: string;
  readonly forwarded: (from: string, unit: string) => string;
  readonly 'handed-over': (reason: string) => string;
  /** Why somebody was, as it is told of them. */
  readonly disqualified: Readonly<Record<DisqualifiedReason, string>>;
  readonly 'admitted-again': (name: string) => string;
  readonly 'date-moved': Readonly<Record<MovableDate, (from: string, to: string) => string>>;
  readonly moved: (to: NewHome, way: SaidBy) => string;
  readonly reopened: string;
  readonly undone: Readonly<Record<Undoable, string>>;
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
  readonly 'plan-elsewhere': string;
  readonly 'meeting-declined': string;
  readonly 'meeting-action': Readonly<Record<'noted' | 'done', string>>;
  readonly meeting: Readonly<Record<'planned' | 'changed' | 'cancelled', (when: string) => string>>;
  readonly 'plan-revised': (next: string) => string;
  readonly 'plan-point-changed': (number: number) => string;
  readonly 'needs-changed': string;
  readonly 'contact-changed': string;
  readonly 'told-again': (what: string) => string;
  readonly 'address-protected': string;
  readonly 'attachment-received': Readonly<Record<AttachmentPurpose, string>>;
  readonly 'attachment-scanned': Readonly<Record<ScanResult, string>>;
  readonly 'complaint-received': (late: boolean) => string;
  /** Of one that an employee noted. */
  readonly 'complaint-noted': (way: SaidBy, on: string) => string;
  readonly 'complaint-answered': (result: string) => string;
  readonly closed: (reason: string) => string;
  readonly 'emergency-opened': string;
};

export const eventTexts: InStaffLanguages<EventTexts> = {
  nb: {
    received: (unit) => `Søknaden kom. Den gikk til ${unit}.`,
    registered: {
      paper: (on, unit) => `Søknaden som kom på papir ${on}, ble registrert. Den gikk til ${unit}.`,
      phone: (on, unit) => `Søknaden som kom på telefon ${on}, ble registrert. Den gikk til ${unit}.`,
      counter: (on, unit) => `Søknaden som kom ved skranken ${on}, ble registrert. Den gikk til ${unit}.`,
    },
    reported: (unit) => `Meldingen kom. Den gikk til ${unit}.`,
    'report-registered': (on, unit) => `Meldingen som kom ${on}, ble registrert. Den gikk til ${unit}.`,
    'report-answered': {
      yes: 'Personen vil søke. Svarfristen begynte.',
      no: 'Personen vil ikke søke.',
      asked: 'Personen er spurt, og har ikke svart ennå.',
    },
    'answer-came': { oral: 'Svaret kom muntlig.', paper: 'Svaret kom på papir.' },
    taken: 'Saken ble tatt.',
    forwarded: (from, unit) => `Saken ble sendt videre fra ${from} til ${unit}. Fristene er de samme.`,
    disqualified: { party: 'part i saken', relative: 'nær en part', other: 'andre forhold' },
    'handed-over': (reason) => `Inhabil (${reason}). Saken gikk til den neste i rekken.`,
    'admitted-again': (name) => `${name} kan behandle saken igjen.`,
    'date-moved': {
      coordinator: (from, to) => `Datoen for koordinator ble flyttet fra ${from} til ${to}.`,
      plan: (from, to) => `Datoen for planen ble flyttet fra ${from} til ${to}.`,
      revision: (from, to) => `Datoen for neste revisjon ble flyttet fra ${from} til ${to}.`,
    },
    moved: (to, way) =>
      `Personen sa ja, ${way === 'oral' ? 'muntlig' : 'skriftlig'}, til at ${to === 'hospital' ? 'sykehuset' : 'en annen kommune'} tar over. Dette brevet ble laget.`,
    reopened: 'Saken ble åpnet igjen.',
    undone: {
      taken: 'Saken ble gitt tilbake. Ingen har tatt den nå.',
      called: 'Rettet: Den som ville bli ringt, er ikke ringt.',
      'mandate-seen': 'Rettet: Fullmakten er ikke sett.',
      'child-heard': 'Rettet: Barnet ble ikke hørt den dagen.',
      'stand-in': 'Vikariatet ble avsluttet.',
    },
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
    'plan-elsewhere': 'Innholdet står i et annet system.',
    'meeting-action': { noted: 'Noterte hva som ble avtalt på møtet.', done: 'Noe som ble avtalt på møtet, er gjort.' },
    'meeting-declined': 'Sa fra om at møtet ikke passer. Finn en annen tid.',
    meeting: {
      planned: (when) => `Et møte ble avtalt: ${when}.`,
      changed: (when) => `Møtet ble endret: ${when}.`,
      cancelled: (when) => `Møtet ble avlyst: ${when}.`,
    },
    'plan-revised': (next) => `Planen ble revidert. Neste revisjon er ${next}.`,
    'plan-point-changed': (number) => `Punkt ${number} i planen ble endret.`,
    'needs-changed': 'Personen sier at behovene er endret.',
    'contact-changed': 'Kontaktopplysningene ble endret.',
    'told-again': (what) => `Beskjeden ble sendt på nytt: ${what}.`,
    'address-protected': 'Innsenderen sa fra at adressen er sperret. Adressen ble slettet.',
    'attachment-received': {
      mandate: 'Et dokument kom. Det skal vise rollen til den som søker.',
      information: 'Et dokument kom, som svar på det vi spurte om.',
      paper: 'Søknaden på papir ble lagt i saken.',
      'plan-copy': 'En kopi av planen ble lagt inn.',
    },
    'attachment-scanned': {
      clean: 'Et dokument er sjekket for virus og kan åpnes.',
      infected: 'Et dokument hadde virus og ble avvist.',
      unscannable: 'Et dokument kunne ikke sjekkes for virus og ble avvist.',
    },
    'complaint-received': (late) => (late ? 'Det kom en klage, etter klagefristen.' : 'Det kom en klage.'),
    'complaint-noted': (way, on) => `Den kom ${way === 'oral' ? 'muntlig' : 'skriftlig'} ${on}.`,
    'complaint-answered': (result) => `Resultatet av klagen: ${result}.`,
    closed: (reason) => `Saken ble avsluttet: ${reason.toLowerCase()}.`,
    'emergency-opened': 'Saken ble åpnet med nødtilgang, for å lese. Personvernombudet fikk beskjed.',
  },
  nn: {
    received: (unit) => `Søknaden kom. Han gjekk til ${unit}.`,
    registered: {
      paper: (on, unit) => `Søknaden som kom på papir ${on}, vart registrert. Han gjekk til ${unit}.`,
      phone: (on, unit) => `Søknaden som kom på telefon ${on}, vart registrert. Han gjekk til ${unit}.`,
      counter: (on, unit) => `Søknaden som kom ved skranken ${on}, vart registrert. Han gjekk til ${unit}.`,
    },
    reported: (unit) => `Meldinga kom. Ho gjekk til ${unit}.`,
    'report-registered': (on, unit) => `Meldinga som kom ${on}, vart registrert. Ho gjekk til ${unit}.`,
    'report-answered': {
      yes: 'Personen vil søkje. Svarfristen tok til.',
      no: 'Personen vil ikkje søkje.',
      asked: 'Personen er spurd, og har ikkje svart enno.',
    },
    'answer-came': { oral: 'Svaret kom munnleg.', paper: 'Svaret kom på papir.' },
    taken: 'Saka vart teken.',
    forwarded: (from, unit) => `Saka vart send vidare frå ${from} til ${unit}. Fristane er dei same.`,
    disqualified: { party: 'part i saka', relative: 'nær ein part', other: 'andre forhold' },
    'handed-over': (reason) => `Inhabil (${reason}). Saka gjekk til den neste i rekkja.`,
    'admitted-again': (name) => `${name} kan handsame saka igjen.`,
    'date-moved': {
      coordinator: (from, to) => `Datoen for koordinator vart flytta frå ${from} til ${to}.`,
      plan: (from, to) => `Datoen for planen vart flytta frå ${from} til ${to}.`,
      revision: (from, to) => `Datoen for neste revidering vart flytta frå ${from} til ${to}.`,
    },
    moved: (to, way) =>
      `Personen sa ja, ${way === 'oral' ? 'munnleg' : 'skriftleg'}, til at ${to === 'hospital' ? 'sjukehuset' : 'ein annan kommune'} tek over. Dette brevet vart laga.`,
    reopened: 'Saka vart opna igjen.',
    undone: {
      taken: 'Saka vart gitt tilbake. Ingen har teke ho no.',
      called: 'Retta: Den som ville bli ringd, er ikkje ringd.',
      'mandate-seen': 'Retta: Fullmakta er ikkje sett.',
      'child-heard': 'Retta: Barnet vart ikkje høyrt den dagen.',
      'stand-in': 'Vikariatet vart avslutta.',
    },
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
    'plan-elsewhere': 'Innhaldet står i eit anna system.',
    'meeting-action': {
      noted: 'Noterte kva som vart avtalt på møtet.',
      done: 'Noko som vart avtalt på møtet, er gjort.',
    },
    'meeting-declined': 'Sa frå om at møtet ikkje passar. Finn ei anna tid.',
    meeting: {
      planned: (when) => `Eit møte vart avtalt: ${when}.`,
      changed: (when) => `Møtet vart endra: ${when}.`,
      cancelled: (when) => `Møtet vart avlyst: ${when}.`,
    },
    'plan-revised': (next) => `Planen vart revidert. Neste revidering er ${next}.`,
    'plan-point-changed': (number) => `Punkt ${number} i planen vart endra.`,
    'needs-changed': 'Personen seier at behova er endra.',
    'contact-changed': 'Kontaktopplysningane vart endra.',
    'told-again': (what) => `Beskjeden vart send på nytt: ${what}.`,
    'address-protected': 'Innsendaren sa frå at adressa er sperra. Adressa vart sletta.',
    'attachment-received': {
      mandate: 'Eit dokument kom. Det skal vise rolla til den som søkjer.',
      information: 'Eit dokument kom, som svar på det vi spurde om.',
      paper: 'Søknaden på papir vart lagd i saka.',
      'plan-copy': 'Ein kopi av planen vart lagd inn.',
    },
    'attachment-scanned': {
      clean: 'Eit dokument er sjekka for virus og kan opnast.',
      infected: 'Eit dokument hadde virus og vart avvist.',
      unscannable: 'Eit dokument kunne ikkje sjekkast for virus og vart avvist.',
    },
    'complaint-received': (late) => (late ? 'Det kom ei klage, etter klagefristen.' : 'Det kom ei klage.'),
    'complaint-noted': (way, on) => `Ho kom ${way === 'oral' ? 'munnleg' : 'skriftleg'} ${on}.`,
    'complaint-answered': (result) => `Resultatet av klaga: ${result}.`,
    closed: (reason) => `Saka vart avslutta: ${reason.toLowerCase()}.`,
    'emergency-opened': 'Saka vart opna med naudtilgang, for å lese. Personvernombodet fekk melding.',
  },
};
