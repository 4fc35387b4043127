import type { Wording } from '../wording.ts';

export const nb: Wording = {
  opening: 'Dette er en melding fra {municipality}.',
  smsOpening: '{municipality}: ',
  closing: 'Gå til kommunens nettside og velg Min sak, eller ring {phone}.',
  neutralSender: 'Automatisk melding',
  openCase: 'Åpne saken',
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
    'preliminary-answer': {
      subject: 'Saken din tar lengre tid',
      lines: [
        'Vi trenger mer tid med saken din. Referansen er {reference}.',
        'Ny dato for svaret er {date}.',
        'Grunnen til at det tar lengre tid, står på Min sak.',
      ],
      sms: 'Sak {reference} tar lengre tid. Ny svardato: {date}.',
    },
    'decision-ready': {
      subject: 'Svaret i saken din er klart',
      lines: ['Svaret i saken din er klart. Referansen er {reference}.', 'Du leser svaret på Min sak.'],
      sms: 'Svaret i sak {reference} er klart.',
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
    withdrawal: {
      subject: 'Sak {reference} er trukket',
      lines: ['Innsenderen har trukket sak {reference}.', 'Du får ingen flere påminnelser om den.'],
    },
    'take-case': {
      subject: 'Ingen har tatt sak {reference}',
      lines: ['Sak {reference} venter fortsatt på at noen tar den.', 'Svaret skal være gitt innen {date}.'],
    },
    'call-applicant': {
      subject: 'Ring innsenderen, sak {reference}',
      lines: [
        'I sak {reference} ba innsenderen om å bli ringt. Det skal være gjort innen {date}.',
        'Merk av i saken når dere har snakket sammen.',
      ],
    },
    'answer-due': {
      subject: 'Svarfristen nærmer seg, {reference}',
      lines: [
        'Sak {reference} skal ha svar innen {date}.',
        'Rekker du det ikke, må du gi et foreløpig svar med ny dato og grunn.',
      ],
    },
    'answer-overdue': {
      subject: 'Svarfristen er passert, {reference}',
      lines: [
        'Sak {reference} skulle hatt svar innen {date}.',
        'Svar nå, eller gi et foreløpig svar med ny dato og grunn.',
      ],
    },
    'preliminary-ready': {
      subject: 'Foreløpig svar i sak {reference}',
      lines: [
        'Sak {reference} må ha svar eller foreløpig svar innen {date}.',
        'Et foreløpig svar ligger klart i saken. Du kan endre det før du sender det.',
        'Gjør du ingenting, sender systemet et standardsvar siste virkedag kl. 15.',
      ],
    },
  },
};
