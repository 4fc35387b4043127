import { the } from '../decision-word.ts';
import type { OwnCaseTexts } from './nb.ts';

export const nn: OwnCaseTexts = {
  data: {
    title: 'Alt i éi fil',
    text: 'Du kan lagre det vi viser deg her, som ei fil (JSON). Eit anna dataprogram kan lese henne.',
    link: 'Last ned alt som fil',
  },
  needs: {
    link: 'Sei frå at behova er endra',
    submit: 'Send',
    noneTitle: 'Planen er ikkje i gang no',
    none: (phone) => `Du kan seie frå her når ein plan er i gang. Gjeld det noko anna, så ring oss på ${phone}.`,
  },
  contact: {
    title: 'Slik når vi deg',
    channel: 'Beskjedar kjem som',
    channels: { sms: 'SMS', email: 'E-post', letter: 'Brev', phone: 'Telefon' },
    language: 'Språk',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    changed: (date) => `Sist endra ${date}.`,
    link: 'Endre korleis vi når deg',
    submit: 'Lagre',
    cannotTitle: 'Dette kan ikkje endrast her',
    ended: 'Saka er avslutta eller trekt. Vi gjer ikkje meir i henne.',
  },
  hidden: {
    link: { self: 'Adressa mi er sperra no', other: 'Adressa er sperra no' },
    submit: 'Slett adressa',
    happens: (phone) => [
      'Vi slettar adressa frå saka med ein gong. Står ho i eit dokument du har sendt, så ring oss.',
      'Berre leiaren for skjerma saker og koordinatoren din, om du har ein, ser saka i listene. Leiaren får beskjed med ein gong.',
      'Du får beskjedar berre på den måten du bad om. Dei viser ikkje kva kommune dei kjem frå.',
      `Du kan ikkje angre her. Er adressa ikkje sperra lenger, så ring oss på ${phone}.`,
    ],
    invited: 'Den andre forelderen har fått ein kode til saka. Koden sluttar å verke.',
    isProtected: (phone) =>
      `Adressa er sperra, og vi har henne ikkje i saka. Er ho ikkje sperra lenger, så ring oss på ${phone}.`,
    alreadyTitle: 'Adressa er sperra allereie',
    already: (phone) =>
      `Vi har ikkje adressa i saka. Du treng ikkje gjere noko meir. Lurer du på noko, så ring oss på ${phone}.`,
  },
  now: {
    link: 'Vis kva som skjer, på éi side',
    phone: 'Telefon',
    read: (word) => `Les ${the(word)} på Mi sak. Der står det òg korleis du klagar.`,
    print: 'Skriv ut sida dersom du vil ha henne på papir.',
  },
  attachments: {
    title: 'Dokument du har sendt',
    received: (date) => `Sendt ${date}.`,
    scanning: 'Vi sjekkar dokumentet for virus. Det tek som regel nokre minutt.',
    clean: 'Vi har fått dokumentet.',
    refused: (phone) =>
      `Vi kunne ikkje ta imot dokumentet. Send det på nytt, utan passord. Går det ikkje, så ring oss på ${phone}.`,
    open: (name) => `Opne ${name}`,
    notSaved: 'Vi fekk ikkje teke imot dokumentet. Vent litt, vel fila igjen, og send på nytt.',
    closedTitle: 'Dokumentet kan ikkje opnast',
    closed: (phone) =>
      `Vi har ikkje sjekka det for virus enno, eller vi kunne ikkje ta det imot. Spør oss på ${phone} om du er usikker.`,
  },
  mandate: {
    title: 'Papir som viser rolla di',
    link: 'Send fullmakt eller verjefullmakt',
    more: 'Send endå eit dokument',
    awaited: 'Vi ventar på fullmakta eller verjefullmakta.',
    submit: 'Send dokumentet',
    cannotTitle: 'Du kan ikkje sende fullmakt her no',
    notNeeded: (phone) => `Vi ventar ikkje på noko dokument frå deg. Vil du sende noko likevel, så ring ${phone}.`,
    tooMany: (phone) => `Du har sendt så mange dokument som det er plass til. Ring oss på ${phone} om resten.`,
  },
  child: {
    title: 'Om barnet mitt',
    text: 'Du kan lage eit ark om barnet til ein ny skule eller eit sjukehus.',
    link: 'Lag eit ark om barnet',
    nothing: 'Det er ikkje noko å vise på arket enno.',
    show: 'Vis arket',
    print: 'Sjå over arket, og skriv det ut. Det blir ikkje sendt til nokon.',
    change: 'Endre kva som står på arket',
    born: (date) => `Fødd ${date}`,
    madeOn: (date) => `Laga av ein forelder ${date}.`,
  },
  whose: {
    self: 'Saka gjeld deg sjølv.',
    parent: 'Saka gjeld barnet ditt.',
    guardian: 'Saka gjeld ein du er verje for.',
    representative: 'Saka gjeld ein du er fullmektig for.',
    nextOfKin: 'Saka gjeld ein du er pårørande til.',
    service: 'Saka gjeld ein du møter i arbeidet ditt.',
    other: 'Saka gjeld ein annan.',
  },
  yours: {
    nothing: 'Du treng ikkje gjere noko no.',
  },
  back: 'Tilbake til saka',
};
