import type { Wording } from '../words/wording.ts';

export const nb = {
  opening: 'Dette er en melding fra {municipality}.',
  smsOpening: '{municipality}: ',
  smsFirstDate: 'Første dato: {date}.',
  closing: 'Gå til kommunens nettside og velg Min sak, eller ring {phone}.',
  neutralSender: 'Automatisk melding',
  openCase: 'Åpne saken',
  meetingSummary: 'Møte',
  citizen: {
    receipt: {
      subject: 'Vi har mottatt henvendelsen din',
      lines: [
        'Vi har mottatt henvendelsen din. Referansen er {reference}.',
        'Du får svar innen {date}.',
        'Ta vare på referansen. Oppgi den hvis du ringer oss.',
      ],
      sms: 'Vi har mottatt sak {reference}. Svar innen {date}.',
    },
    'report-receipt': {
      subject: 'Vi har mottatt meldingen din',
      lines: [
        'Vi har mottatt meldingen din. Referansen er {reference}.',
        'Du får ikke vite mer om hva den blir til.',
        'Ta vare på referansen. Oppgi den hvis du ringer oss.',
      ],
      sms: 'Vi har mottatt meldingen din, {reference}.',
    },
    'preliminary-answer': {
      subject: 'Saken din tar lengre tid',
      lines: [
        'Vi trenger mer tid med saken din. Referansen er {reference}.',
        'Ny dato for svaret er {date}.',
        'Grunnen til at det tar lengre tid, står på Min sak.',
      ],
      sms: 'Sak {reference} tar lengre tid. Ny svardato: {date}.',
    },
    'case-forwarded': {
      subject: 'Saken din har fått en ny kontakt',
      lines: [
        'Sak {reference} har fått en ny kontakt hos oss.',
        'Datoen for svaret er den samme. Hvem du kan ringe, står på Min sak.',
      ],
      sms: 'Sak {reference} har fått en ny kontakt hos oss.',
    },
    'date-moved': {
      subject: 'En dato i saken din er flyttet',
      lines: ['En dato i sak {reference} er flyttet. Ny dato er {date}.', 'Grunnen står på Min sak.'],
      sms: 'En dato i sak {reference} er flyttet til {date}.',
    },
    'case-reopened': {
      subject: 'Saken din er åpnet igjen',
      lines: ['Sak {reference} er åpnet igjen.', 'Grunnen står på Min sak.'],
      sms: 'Sak {reference} er åpnet igjen.',
    },
    'complaint-receipt': {
      subject: 'Vi ser på saken din på nytt',
      lines: [
        'Vi har mottatt det du sa fra om i sak {reference}.',
        'Vi ser på saken på nytt. Du får svar innen {date}.',
      ],
      sms: 'Vi ser på sak {reference} på nytt. Svar innen {date}.',
    },
    'information-asked': {
      subject: 'Vi trenger noe fra deg',
      lines: [
        'Vi trenger noe fra deg i sak {reference}.',
        'Hva det er, står på Min sak. Der kan du også svare.',
        'Svar innen {date}, eller ring oss.',
      ],
      sms: 'Vi trenger noe fra deg i sak {reference} innen {date}.',
    },
    'information-due': {
      subject: 'Vi venter på svar fra deg',
      lines: [
        'Vi mangler fortsatt noe fra deg i sak {reference}.',
        'Svar innen {date}. Rekker du det ikke, så ring oss.',
      ],
      sms: 'Vi venter på svar i sak {reference} innen {date}.',
    },
    'document-awaited': {
      subject: 'Vi venter på et dokument fra deg',
      lines: [
        'I sak {reference} skulle du sende oss et dokument. Vi har ikke fått det ennå.',
        'Trenger du hjelp til å sende det, så ring oss.',
      ],
      sms: 'Vi venter på et dokument i sak {reference}.',
    },
    'consent-asked': {
      subject: 'Vi har et spørsmål til deg',
      lines: ['Vi har et spørsmål til deg i sak {reference}.', 'Du leser det og svarer på Min sak.'],
      sms: 'Vi har et spørsmål til deg i sak {reference}.',
    },
    'decision-ready': {
      subject: 'Svaret i saken din er klart',
      lines: ['Svaret i saken din er klart. Referansen er {reference}.', 'Du leser svaret på Min sak.'],
      sms: 'Svaret i sak {reference} er klart.',
    },
    'decision-unopened': {
      subject: 'Svaret i saken din venter på deg',
      lines: ['Svaret i sak {reference} er ikke åpnet ennå.', 'Du leser svaret på Min sak.'],
      sms: 'Svaret i sak {reference} er ikke åpnet ennå.',
    },
    'coordinator-appointed': {
      subject: 'Du har fått en fast kontakt hos oss',
      lines: ['I sak {reference} har du fått en fast person å snakke med.', 'Navnet står på Min sak.'],
      sms: 'Du har fått en fast kontakt i sak {reference}.',
    },
    'plan-ready': {
      subject: 'Noe ligger klart for deg på Min sak',
      lines: ['Det vi har laget sammen med deg i sak {reference}, er klart.', 'Datoene står på Min sak.'],
      sms: 'Det vi har laget i sak {reference}, er klart.',
    },
    'plan-revised': {
      subject: 'Vi har gått gjennom saken din',
      lines: ['Vi har gått gjennom sak {reference} sammen med deg.', 'Neste gjennomgang er innen {date}.'],
      sms: 'Sak {reference} er gjennomgått. Neste gang: {date}.',
    },
    meeting: {
      subject: 'Møte i sak {reference}',
      lines: [
        'Det er møte {date} kl. {time}. Referansen er {reference}.',
        'Hvor det er, og hva dere skal snakke om, står på Min sak.',
        'Passer det ikke, så ring oss.',
      ],
      sms: 'Møte {date} kl. {time}, se Min sak.',
    },
    'meeting-cancelled': {
      subject: 'Møtet i sak {reference} er avlyst',
      lines: ['Møtet {date} kl. {time} blir ikke noe av. Referansen er {reference}.', 'Lurer du på noe, så ring oss.'],
      sms: 'Møtet {date} kl. {time} er avlyst.',
    },
    'revision-coming': {
      subject: 'Snart går vi gjennom saken din igjen',
      lines: [
        'Innen {date} skal vi gå gjennom sak {reference} sammen med deg.',
        'Tenk gjerne over hva som har endret seg.',
        'Har du ikke hørt fra oss noen dager før, så ring oss.',
      ],
      sms: 'Innen {date} går vi gjennom sak {reference}.',
    },
    'complaint-delayed': {
      subject: 'Vi trenger mer tid med saken din',
      lines: [
        'Vi skulle sett på sak {reference} på nytt innen {date}. Det rekker vi ikke.',
        'Vi arbeider videre, og du får beskjed når vi er ferdige.',
      ],
      sms: 'Vi trenger mer tid med sak {reference} enn til {date}.',
    },
    'complaint-forwarded': {
      subject: 'Vi har sendt saken din videre',
      lines: [
        'Vi har sett på sak {reference} på nytt, og sendt den videre.',
        'Hvor den er sendt, og hvorfor, står på Min sak.',
      ],
      sms: 'Vi har sendt sak {reference} videre.',
    },
    'complaint-result': {
      subject: 'Det er noe nytt i saken din',
      lines: ['Sak {reference} er sett på på nytt.', 'Hva det førte til, leser du på Min sak.'],
      sms: 'Sak {reference} er sett på på nytt.',
    },
    'case-closed': {
      subject: 'Saken din er avsluttet',
      lines: ['Sak {reference} er avsluttet.', 'Grunnen står på Min sak.'],
      sms: 'Sak {reference} er avsluttet.',
    },
    invitation: {
      subject: 'Vi har et spørsmål til deg',
      lines: [
        'Vi vil gjerne spørre deg om noe. Referansen er {reference}.',
        'Koden din er {code}. Den gjelder i 30 dager.',
        'Logg inn, og skriv inn referansen og koden.',
      ],
      sms: 'Vi vil spørre deg om noe. Sak {reference}, kode {code}.',
    },
    'invitation-reminder': {
      subject: 'Vi venter på svar fra deg',
      lines: [
        'Vi har spurt deg om noe, og venter på svar. Referansen er {reference}.',
        'Koden din er {code}.',
        'Logg inn, og skriv inn referansen og koden.',
      ],
      sms: 'Vi venter på svar. Sak {reference}, kode {code}.',
    },
    'several-reminders': {
      subject: 'Vi har flere beskjeder til deg',
      lines: ['Vi har samlet flere beskjeder til deg i én e-post.'],
      sms: 'Flere beskjeder i sak {reference}.',
    },
    'rights-change': {
      subject: 'Det er noe nytt i saken din',
      lines: ['Fra {date} er det noe nytt i sak {reference}.', 'Hva det er, står på Min sak.'],
      sms: 'Fra {date} er det noe nytt i sak {reference}.',
    },
    'draft-expiring': {
      subject: 'Noe du har begynt på, slettes snart',
      lines: [
        'Du har begynt på noe hos oss som ikke er sendt. Det blir slettet {date}.',
        'Vil du beholde det, må du åpne det før det. Da ser du også hva som mangler.',
        'Trenger du det ikke lenger, kan du la det være.',
      ],
      sms: 'Noe du har begynt på hos oss, slettes {date}.',
    },
    'draft-handed-over': {
      subject: 'Noe venter på deg. Her er koden',
      lines: [
        'Noen har hjulpet deg med noe hos oss. Nå er det du som bestemmer hva som skal skje med det.',
        'Referansen er {reference}. Koden er {code}.',
        'Logg inn på Min sak, og velg «Har du fått en kode?».',
        'Vet du ikke hva dette er? Da trenger du ikke gjøre noe.',
      ],
      sms: 'Noe venter på deg. Referanse {reference}, kode {code}.',
    },
  },
  staff: {
    routing: {
      subject: 'Ny sak {reference}',
      lines: [
        'Du har fått en ny sak i køen. Referansen er {reference}.',
        'Innsenderen skal ha svar innen {date}.',
        'Ta saken, så alle ser at noen har den.',
      ],
    },
    'report-routing': {
      subject: 'Ny melding {reference}',
      lines: [
        'Du har fått en ny melding i køen. Referansen er {reference}.',
        'Den det gjelder, skal være spurt innen {date}. Det står i saken om systemet har spurt.',
        'Svarfristen begynner først når den det gjelder, har sagt ja.',
      ],
    },
    withdrawal: {
      subject: 'Sak {reference} er trukket',
      lines: ['Innsenderen har trukket sak {reference}.', 'Du får ingen flere påminnelser om den.'],
    },
    'handed-over': {
      subject: 'Overført til deg, sak {reference}',
      lines: [
        'Sak {reference} er overført til deg.',
        'Fristene er de samme som før. Åpne saken, så ser du neste steg.',
      ],
    },
    reopened: {
      subject: 'Sak {reference} er åpnet igjen',
      lines: ['Sak {reference} er åpnet igjen.', 'Åpne saken, så ser du hva som skal gjøres nå.'],
    },
    'answer-overdue': {
      subject: 'Svarfristen er passert, {reference}',
      lines: [
        'Sak {reference} skulle hatt svar innen {date}.',
        'Svar nå, eller gi et foreløpig svar med ny dato og grunn.',
      ],
    },
    coordination: {
      subject: 'Nytt ansvar for deg, sak {reference}',
      lines: ['Du har fått ansvaret for å følge opp sak {reference}.', 'Åpne saken, så ser du hva som er neste steg.'],
    },
    'meeting-set': {
      subject: 'Møte i sak {reference}',
      lines: [
        'Det er møte i sak {reference} {date} kl. {time}.',
        'Åpne saken, så ser du hvor det er, og hva dere skal snakke om.',
      ],
    },
    'meeting-off': {
      subject: 'Møtet i sak {reference} er avlyst',
      lines: [
        'Møtet i sak {reference} {date} kl. {time} er avlyst for deg.',
        'Åpne saken, så ser du hva som er avtalt.',
      ],
    },
    'meeting-declined': {
      subject: 'Noen kan ikke møte, sak {reference}',
      lines: [
        'Noen som er invitert i sak {reference}, kan ikke komme {date} kl. {time}.',
        'Åpne saken. Ta kontakt, og finn en tid som passer.',
      ],
    },
    'consent-changed': {
      subject: 'Les dette først, sak {reference}',
      lines: [
        'I sak {reference} er det noe som ikke lenger gjelder.',
        'Les hva som gjelder nå, før du spør eller forteller noen noe mer.',
      ],
    },
    'needs-changed': {
      subject: 'Ta kontakt, sak {reference}',
      lines: ['I sak {reference} er det noe nytt å snakke om.', 'Åpne saken, og avtal en tid med dem det gjelder.'],
    },
    'address-protected': {
      subject: 'Les dette i dag, sak {reference}',
      lines: [
        'Det er endret hvem som kan se sak {reference}.',
        'Åpne saken og les hva som er nytt, før du ringer eller skriver til noen.',
      ],
    },
    'information-answered': {
      subject: 'Svar fra innsenderen, sak {reference}',
      lines: ['Det du ba om i sak {reference}, har kommet.', 'Åpne saken, så ser du svaret og neste steg.'],
    },
    'document-received': {
      subject: 'Nytt dokument, sak {reference}',
      lines: ['I sak {reference} har det kommet et dokument som er sjekket for virus.', 'Åpne saken og se på det.'],
    },
    'complaint-received': {
      subject: 'Ny klage i sak {reference}',
      lines: ['Det har kommet en klage i sak {reference}.', 'Les den, og svar på den innen {date}.'],
    },
    'complaint-overdue': {
      subject: 'Klagen venter på svar, {reference}',
      lines: [
        'Klagen i sak {reference} skulle hatt svar innen {date}.',
        'Åpne saken. Endre resultatet, eller send klagen videre.',
      ],
    },
    'rights-changed': {
      subject: 'Les dette først, sak {reference}',
      lines: [
        'I sak {reference} er det endret hvem som bestemmer.',
        'Les hva som gjelder nå, før du spør eller forteller noen noe mer.',
      ],
    },
    closed: {
      subject: 'Sak {reference} er avsluttet',
      lines: ['Sak {reference} er avsluttet.', 'Du får ingen flere påminnelser om den.'],
    },
    'emergency-access': {
      subject: 'Nødtilgang brukt i sak {reference}',
      lines: [
        'Den {date} åpnet en ansatt uten vanlig tilgang sak {reference}.',
        'Be kommunen om loggen og begrunnelsen, og se om det var riktig.',
      ],
    },
  },
} as const satisfies Wording;
