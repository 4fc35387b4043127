import type { Wording } from '../wording.ts';

export const nn: Wording = {
  opening: 'Dette er ei melding frå {municipality}.',
  smsOpening: '{municipality}: ',
  closing: 'Gå til nettsida til kommunen og vel Mi sak, eller ring {phone}.',
  neutralSender: 'Automatisk melding',
  openCase: 'Opne saka',
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
    'preliminary-answer': {
      subject: 'Saka di tek lengre tid',
      lines: [
        'Vi treng meir tid med saka di. Referansen er {reference}.',
        'Ny dato for svaret er {date}.',
        'Grunnen til at det tek lengre tid, står på Mi sak.',
      ],
      sms: 'Sak {reference} tek lengre tid. Ny svardato: {date}.',
    },
    'decision-ready': {
      subject: 'Svaret i saka di er klart',
      lines: ['Svaret i saka di er klart. Referansen er {reference}.', 'Du les svaret på Mi sak.'],
      sms: 'Svaret i sak {reference} er klart.',
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
    withdrawal: {
      subject: 'Sak {reference} er trekt',
      lines: ['Innsendaren har trekt sak {reference}.', 'Du får ingen fleire påminningar om saka.'],
    },
    'take-case': {
      subject: 'Ingen har teke sak {reference}',
      lines: ['Sak {reference} ventar framleis på at nokon tek saka.', 'Svaret skal vere gitt innan {date}.'],
    },
    'call-applicant': {
      subject: 'Ring innsendaren, sak {reference}',
      lines: [
        'I sak {reference} bad innsendaren om å bli ringd. Det skal vere gjort innan {date}.',
        'Merk av i saka når de har snakka saman.',
      ],
    },
    'answer-due': {
      subject: 'Svarfristen nærmar seg, {reference}',
      lines: [
        'Sak {reference} skal ha svar innan {date}.',
        'Rekk du det ikkje, må du gi eit førebels svar med ny dato og grunn.',
      ],
    },
    'answer-overdue': {
      subject: 'Svarfristen er passert, {reference}',
      lines: [
        'Sak {reference} skulle hatt svar innan {date}.',
        'Svar no, eller gi eit førebels svar med ny dato og grunn.',
      ],
    },
    'preliminary-ready': {
      subject: 'Førebels svar i sak {reference}',
      lines: [
        'Sak {reference} må ha svar eller førebels svar innan {date}.',
        'Eit førebels svar ligg klart i saka. Du kan endre det før du sender det.',
        'Gjer du ingenting, sender systemet eit standardsvar siste yrkedag kl. 15.',
      ],
    },
  },
};
