import type { Wording } from '../words/wording.ts';

export const nn = {
  opening: 'Dette er ei melding frå {municipality}.',
  smsOpening: '{municipality}: ',
  smsFirstDate: 'Første dato: {date}.',
  closing: 'Gå til nettsida til kommunen og vel Mi sak, eller ring {phone}.',
  neutralSender: 'Automatisk melding',
  openCase: 'Opne saka',
  meetingSummary: 'Møte',
  citizen: {
    receipt: {
      subject: 'Vi har teke imot førespurnaden din',
      lines: [
        'Vi har teke imot førespurnaden din. Referansen er {reference}.',
        'Du får svar innan {date}.',
        'Ta vare på referansen. Oppgi han dersom du ringjer oss.',
      ],
      sms: 'Vi har fått sak {reference}. Svar innan {date}.',
    },
    'report-receipt': {
      subject: 'Vi har teke imot meldinga di',
      lines: [
        'Vi har teke imot meldinga di. Referansen er {reference}.',
        'Du får ikkje vite meir om kva ho blir til.',
        'Ta vare på referansen. Oppgi han dersom du ringjer oss.',
      ],
      sms: 'Vi har fått meldinga di, {reference}.',
    },
    'preliminary-answer': {
      subject: 'Saka di tek lengre tid',
      lines: [
        'Vi treng meir tid med saka di. Referansen er {reference}.',
        'Ny dato for svaret er {date}.',
        'Grunnen til at det tek lengre tid, står på Mi sak.',
      ],
      sms: 'Sak {reference} tek lengre tid. Ny svardato: {date}.',
    },
    'case-forwarded': {
      subject: 'Saka di har fått ein ny kontakt',
      lines: [
        'Sak {reference} har fått ein ny kontakt hos oss.',
        'Datoen for svaret er den same. Kven du kan ringje, står på Mi sak.',
      ],
      sms: 'Sak {reference} har fått ein ny kontakt hos oss.',
    },
    'date-moved': {
      subject: 'Ein dato i saka di er flytta',
      lines: ['Ein dato i sak {reference} er flytta. Ny dato er {date}.', 'Grunnen står på Mi sak.'],
      sms: 'Ein dato i sak {reference} er flytta til {date}.',
    },
    'case-reopened': {
      subject: 'Saka di er opna igjen',
      lines: ['Sak {reference} er opna igjen.', 'Grunnen står på Mi sak.'],
      sms: 'Sak {reference} er opna igjen.',
    },
    'complaint-receipt': {
      subject: 'Vi ser på saka di på nytt',
      lines: ['Vi har fått det du sa frå om i sak {reference}.', 'Vi ser på saka på nytt. Du får svar innan {date}.'],
      sms: 'Vi ser på sak {reference} på nytt. Svar innan {date}.',
    },
    'information-asked': {
      subject: 'Vi treng noko frå deg',
      lines: [
        'Vi treng noko frå deg i sak {reference}.',
        'Kva det er, står på Mi sak. Der kan du òg svare.',
        'Svar innan {date}, eller ring oss.',
      ],
      sms: 'Vi treng noko frå deg i sak {reference} innan {date}.',
    },
    'information-due': {
      subject: 'Vi ventar på svar frå deg',
      lines: [
        'Vi manglar framleis noko frå deg i sak {reference}.',
        'Svar innan {date}. Rekk du det ikkje, så ring oss.',
      ],
      sms: 'Vi ventar på svar i sak {reference} innan {date}.',
    },
    'document-awaited': {
      subject: 'Vi ventar på eit dokument frå deg',
      lines: [
        'I sak {reference} skulle du sende oss eit dokument. Vi har ikkje fått det enno.',
        'Treng du hjelp til å sende det, så ring oss.',
      ],
      sms: 'Vi ventar på eit dokument i sak {reference}.',
    },
    'consent-asked': {
      subject: 'Vi har eit spørsmål til deg',
      lines: ['Vi har eit spørsmål til deg i sak {reference}.', 'Du les det og svarer på Mi sak.'],
      sms: 'Vi har eit spørsmål til deg i sak {reference}.',
    },
    'decision-ready': {
      subject: 'Svaret i saka di er klart',
      lines: ['Svaret i saka di er klart. Referansen er {reference}.', 'Du les svaret på Mi sak.'],
      sms: 'Svaret i sak {reference} er klart.',
    },
    'decision-unopened': {
      subject: 'Svaret i saka di ventar på deg',
      lines: ['Svaret i sak {reference} er ikkje opna enno.', 'Du les svaret på Mi sak.'],
      sms: 'Svaret i sak {reference} er ikkje opna enno.',
    },
    'coordinator-appointed': {
      subject: 'Du har fått ein fast kontakt hos oss',
      lines: ['I sak {reference} har du fått ein fast person å snakke med.', 'Namnet står på Mi sak.'],
      sms: 'Du har fått ein fast kontakt i sak {reference}.',
    },
    'plan-ready': {
      subject: 'Noko ligg klart for deg på Mi sak',
      lines: ['Det vi har laga saman med deg i sak {reference}, er klart.', 'Datoane står på Mi sak.'],
      sms: 'Det vi har laga i sak {reference}, er klart.',
    },
    'plan-revised': {
      subject: 'Vi har gått gjennom saka di',
      lines: ['Vi har gått gjennom sak {reference} saman med deg.', 'Neste gjennomgang er innan {date}.'],
      sms: 'Sak {reference} er gjennomgått. Neste gong: {date}.',
    },
    meeting: {
      subject: 'Møte i sak {reference}',
      lines: [
        'Det er møte {date} kl. {time}. Referansen er {reference}.',
        'Kvar det er, og kva de skal snakke om, står på Mi sak.',
        'Passar det ikkje, så ring oss.',
      ],
      sms: 'Møte {date} kl. {time}, sjå Mi sak.',
    },
    'meeting-cancelled': {
      subject: 'Møtet i sak {reference} er avlyst',
      lines: [
        'Møtet {date} kl. {time} blir ikkje noko av. Referansen er {reference}.',
        'Lurer du på noko, så ring oss.',
      ],
      sms: 'Møtet {date} kl. {time} er avlyst.',
    },
    'revision-coming': {
      subject: 'Snart går vi gjennom saka di igjen',
      lines: [
        'Innan {date} skal vi gå gjennom sak {reference} saman med deg.',
        'Tenk gjerne over kva som har endra seg.',
        'Har du ikkje høyrt frå oss nokre dagar før, så ring oss.',
      ],
      sms: 'Innan {date} går vi gjennom sak {reference}.',
    },
    'complaint-delayed': {
      subject: 'Vi treng meir tid med saka di',
      lines: [
        'Vi skulle ha sett på sak {reference} på nytt innan {date}. Det rekk vi ikkje.',
        'Vi arbeider vidare, og du får beskjed når vi er ferdige.',
      ],
      sms: 'Vi treng meir tid med sak {reference} enn til {date}.',
    },
    'complaint-forwarded': {
      subject: 'Vi har sendt saka di vidare',
      lines: [
        'Vi har sett på sak {reference} på nytt, og sendt henne vidare.',
        'Kvar ho er send, og kvifor, står på Mi sak.',
      ],
      sms: 'Vi har sendt sak {reference} vidare.',
    },
    'complaint-result': {
      subject: 'Det er noko nytt i saka di',
      lines: ['Nokon har sett på sak {reference} på nytt.', 'Kva det førte til, les du på Mi sak.'],
      sms: 'Nokon har sett på sak {reference} på nytt.',
    },
    'case-closed': {
      subject: 'Saka di er avslutta',
      lines: ['Sak {reference} er avslutta.', 'Grunnen står på Mi sak.'],
      sms: 'Sak {reference} er avslutta.',
    },
    invitation: {
      subject: 'Vi har eit spørsmål til deg',
      lines: [
        'Vi vil gjerne spørje deg om noko. Referansen er {reference}.',
        'Koden din er {code}. Han gjeld i 30 dagar.',
        'Logg inn, og skriv inn referansen og koden.',
      ],
      sms: 'Vi vil spørje deg om noko. Sak {reference}, kode {code}.',
    },
    'invitation-reminder': {
      subject: 'Vi ventar på svar frå deg',
      lines: [
        'Vi har spurt deg om noko, og ventar på svar. Referansen er {reference}.',
        'Koden din er {code}.',
        'Logg inn, og skriv inn referansen og koden.',
      ],
      sms: 'Vi ventar på svar. Sak {reference}, kode {code}.',
    },
    'several-reminders': {
      subject: 'Vi har fleire beskjedar til deg',
      lines: ['Vi har samla fleire beskjedar til deg i éin e-post.'],
      sms: 'Fleire beskjedar i sak {reference}.',
    },
    'rights-change': {
      subject: 'Det er noko nytt i saka di',
      lines: ['Frå {date} er det noko nytt i sak {reference}.', 'Kva det er, står på Mi sak.'],
      sms: 'Frå {date} er det noko nytt i sak {reference}.',
    },
    'draft-expiring': {
      subject: 'Noko du har byrja på, blir snart sletta',
      lines: [
        'Du har byrja på noko hos oss som ikkje er sendt. Det blir sletta {date}.',
        'Vil du ta vare på det, må du opne det før det. Då ser du òg kva som manglar.',
        'Treng du det ikkje lenger, kan du la det vere.',
      ],
      sms: 'Noko du har byrja på, blir sletta {date}.',
    },
    'draft-handed-over': {
      subject: 'Noko ventar på deg. Her er koden',
      lines: [
        'Nokon har hjelpt deg med noko hos oss. No er det du som avgjer kva som skal skje med det.',
        'Referansen er {reference}. Koden er {code}.',
        'Logg inn på Mi sak, og vel «Har du fått ein kode?».',
        'Veit du ikkje kva dette er? Då treng du ikkje gjere noko.',
      ],
      sms: 'Noko ventar på deg. Referanse {reference}, kode {code}.',
    },
  },
  staff: {
    routing: {
      subject: 'Ny sak {reference}',
      lines: [
        'Du har fått ei ny sak i køen. Referansen er {reference}.',
        'Innsendaren skal ha svar innan {date}.',
        'Ta saka, så alle ser kven som har ansvaret.',
      ],
    },
    'report-routing': {
      subject: 'Ny melding {reference}',
      lines: [
        'Du har fått ei ny melding i køen. Referansen er {reference}.',
        'Den det gjeld, skal vere spurd innan {date}. Det står i saka om systemet har spurt.',
        'Svarfristen tek til først når den det gjeld, har sagt ja.',
      ],
    },
    withdrawal: {
      subject: 'Sak {reference} er trekt',
      lines: ['Innsendaren har trekt sak {reference}.', 'Du får ingen fleire påminningar om saka.'],
    },
    'handed-over': {
      subject: 'Overført til deg, sak {reference}',
      lines: ['Sak {reference} er overført til deg.', 'Fristane er dei same som før. Opne saka, så ser du neste steg.'],
    },
    reopened: {
      subject: 'Sak {reference} er opna igjen',
      lines: ['Sak {reference} er opna igjen.', 'Opne saka, så ser du kva som skal gjerast no.'],
    },
    'answer-overdue': {
      subject: 'Svarfristen er passert, {reference}',
      lines: [
        'Sak {reference} skulle hatt svar innan {date}.',
        'Svar no, eller gi eit førebels svar med ny dato og grunn.',
      ],
    },
    coordination: {
      subject: 'Nytt ansvar for deg, sak {reference}',
      lines: ['Du har fått ansvaret for å følgje opp sak {reference}.', 'Opne saka, så ser du kva som er neste steg.'],
    },
    'meeting-set': {
      subject: 'Møte i sak {reference}',
      lines: [
        'Det er møte i sak {reference} {date} kl. {time}.',
        'Opne saka, så ser du kvar det er, og kva de skal snakke om.',
      ],
    },
    'meeting-off': {
      subject: 'Møtet i sak {reference} er avlyst',
      lines: [
        'Møtet i sak {reference} {date} kl. {time} er avlyst for deg.',
        'Opne saka, så ser du kva som er avtalt.',
      ],
    },
    'meeting-declined': {
      subject: 'Nokon kan ikkje møte, sak {reference}',
      lines: [
        'Nokon som er invitert i sak {reference}, kan ikkje kome {date} kl. {time}.',
        'Opne saka. Ta kontakt, og finn ei tid som passar.',
      ],
    },
    'consent-changed': {
      subject: 'Les dette først, sak {reference}',
      lines: [
        'I sak {reference} er det noko som ikkje lenger gjeld.',
        'Les kva som gjeld no, før du spør eller fortel nokon noko meir.',
      ],
    },
    'needs-changed': {
      subject: 'Ta kontakt, sak {reference}',
      lines: ['I sak {reference} er det noko nytt å snakke om.', 'Opne saka, og avtal ei tid med dei det gjeld.'],
    },
    'address-protected': {
      subject: 'Les dette i dag, sak {reference}',
      lines: [
        'Det er endra kven som kan sjå sak {reference}.',
        'Opne saka og les kva som er nytt, før du ringjer eller skriv til nokon.',
      ],
    },
    'information-answered': {
      subject: 'Svar frå innsendaren, sak {reference}',
      lines: ['Det du bad om i sak {reference}, har kome.', 'Opne saka, så ser du svaret og neste steg.'],
    },
    'document-received': {
      subject: 'Nytt dokument, sak {reference}',
      lines: ['I sak {reference} har det kome eit dokument som er sjekka for virus.', 'Opne saka og sjå på det.'],
    },
    'complaint-received': {
      subject: 'Ny klage i sak {reference}',
      lines: ['Det har kome ei klage i sak {reference}.', 'Les henne, og svar på henne innan {date}.'],
    },
    'complaint-overdue': {
      subject: 'Klaga ventar på svar, {reference}',
      lines: [
        'Klaga i sak {reference} skulle hatt svar innan {date}.',
        'Opne saka. Endre resultatet, eller send klaga vidare.',
      ],
    },
    'rights-changed': {
      subject: 'Les dette først, sak {reference}',
      lines: [
        'I sak {reference} er det endra kven som bestemmer.',
        'Les kva som gjeld no, før du spør eller fortel nokon noko meir.',
      ],
    },
    closed: {
      subject: 'Sak {reference} er avslutta',
      lines: ['Sak {reference} er avslutta.', 'Du får ingen fleire påminningar om saka.'],
    },
    'emergency-access': {
      subject: 'Naudtilgang brukt i sak {reference}',
      lines: [
        'Den {date} opna ein tilsett utan vanleg tilgang sak {reference}.',
        'Be kommunen om loggen og grunngivinga, og sjå om det var rett.',
      ],
    },
  },
} as const satisfies Wording;
