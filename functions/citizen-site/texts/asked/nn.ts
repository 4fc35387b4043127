import type { AskedTexts } from './nb.ts';

export const nn: AskedTexts = {
  information: {
    needed: (date) => `Vi treng noko frå deg innan ${date}`,
    late: (date) => `Vi bad om noko frå deg innan ${date}`,
    neededText: (phone) => `Svar her, eller ring oss på ${phone}. Då kan vi gå vidare.`,
    lateText: (phone) => `Datoen er passert, men du kan framleis svare. Du kan òg ringje oss på ${phone}.`,
    link: 'Sjå kva vi treng, og svar',
    linkIn: (reference) => `Svar på det vi spør om i sak ${reference}`,
    question: 'Dette treng vi',
    submit: 'Send svaret',
    changed: [
      'Vi har endra det vi spør om, etter at du opna sida. Svaret ditt er ikkje sendt.',
      'Les det vi spør om no. Passar svaret framleis, så send det igjen.',
    ],
    noneTitle: 'Vi ventar ikkje på svar frå deg no',
    none: (phone) =>
      `Det du skreiv, er ikkje sendt. Anten har vi fått svar, eller så treng vi det ikkje lenger. Vil du seie noko meir, så ring oss på ${phone}.`,
    noneAsked: (phone) =>
      `Anten har vi fått svar, eller så treng vi ikkje noko frå deg. Vil du seie noko meir, så ring oss på ${phone}.`,
    typed: 'Dette skreiv du',
    receiptTitle: 'Vi har fått svaret ditt',
    sentAt: 'Sendt',
    at: (date, time) => `${date} kl. ${time}`,
    receiptNext: 'Dei som handsamar saka, har fått beskjed. Du treng ikkje gjere noko meir no.',
    wrote: 'Dette sende du',
    print: 'Skriv ut sida dersom du vil ha henne på papir.',
    document: 'Eit dokument følgde med. Du finn det under «Dokument du har sendt».',
    history: 'Spørsmål og svar',
    asked: (date) => `Vi spurde ${date}:`,
    answered: (date) => `Du svarte ${date}:`,
    noted: (date) => `Svar på telefon ${date}, skrive ned av oss:`,
  },
  consent: {
    title: 'Vi ber deg svare på samtykke',
    about: 'Det gjeld:',
    parts: {
      plan: 'at vi lagar ein individuell plan',
      coordinator: 'at vi peikar ut ein koordinator',
      sharing: 'deling av opplysningar med tenester',
    },
    why: 'Difor spør vi:',
    free: 'Du avgjer sjølv, og kan ombestemme deg når som helst.',
    link: 'Svar på samtykke',
    linkIn: (reference) => `Svar på samtykke i sak ${reference}`,
  },
  renewal: {
    title: 'Samtykke som snart går ut',
    text: 'Etter datoen stoppar delinga. Vil du det, treng du ikkje gjere noko.',
    ends: (service, date) => `Delinga med ${service} sluttar etter ${date}.`,
    link: 'Sjå om delinga skal halde fram',
    button: (service, date) => `Forny delinga med ${service} til ${date}`,
    all: (date) => `Forny alle til ${date}`,
  },
};
