import { type DecisionWord, the } from '../decision-word.ts';

/** What more there is to do with one's own case: take it home, say that needs have changed, be reached elsewhere. */
export const nb = {
  data: {
    title: 'Alt i én fil',
    text: 'Du kan lagre det vi viser deg her, som en fil (JSON). Et annet dataprogram kan lese den.',
    link: 'Last ned alt som fil',
  },
  needs: {
    link: 'Si fra at behovene er endret',
    submit: 'Send',
    noneTitle: 'Planen er ikke i gang nå',
    none: (phone: string) => `Du kan si fra her når en plan er i gang. Gjelder det noe annet, så ring oss på ${phone}.`,
  },
  contact: {
    title: 'Slik når vi deg',
    channel: 'Beskjeder kommer som',
    channels: { sms: 'SMS', email: 'E-post', letter: 'Brev', phone: 'Telefon' },
    language: 'Språk',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    changed: (date: string) => `Sist endret ${date}.`,
    link: 'Endre hvordan vi når deg',
    submit: 'Lagre',
    cannotTitle: 'Dette kan ikke endres her',
    ended: 'Saken er avsluttet eller trukket. Vi gjør ikke mer i den.',
  },
  hidden: {
    link: { self: 'Adressen min er sperret nå', other: 'Adressen er sperret nå' },
    submit: 'Slett adressen',
    happens: (phone: string) => [
      'Vi sletter adressen fra saken med en gang. Står den i et dokument du har sendt, så ring oss.',
      'Bare lederen for skjermede saker og koordinatoren din, hvis du har en, ser saken i listene. Lederen får beskjed med en gang.',
      'Du får beskjeder bare på den måten du ba om. De viser ikke hvilken kommune de kommer fra.',
      `Du kan ikke angre her. Er adressen ikke sperret lenger, så ring oss på ${phone}.`,
    ],
    invited: 'Den andre forelderen har fått en kode til saken. Koden slutter å virke.',
    isProtected: (phone: string) =>
      `Adressen er sperret, og vi har den ikke i saken. Er den ikke sperret lenger, så ring oss på ${phone}.`,
    alreadyTitle: 'Adressen er sperret allerede',
    already: (phone: string) =>
      `Vi har ikke adressen i saken. Du trenger ikke gjøre noe mer. Lurer du på noe, så ring oss på ${phone}.`,
  },
  now: {
    link: 'Vis hva som skjer, på én side',
    phone: 'Telefon',
    read: (word: DecisionWord) => `Les ${the(word)} på Min sak. Der står det også hvordan du klager.`,
    print: 'Skriv ut siden hvis du vil ha den på papir.',
  },
  attachments: {
    title: 'Dokumenter du har sendt',
    received: (date: string) => `Sendt ${date}.`,
    scanning: 'Vi sjekker dokumentet for virus. Det tar som regel noen minutter.',
    clean: 'Vi har fått dokumentet.',
    refused: (phone: string) =>
      `Vi kunne ikke ta imot dokumentet. Send det på nytt, uten passord. Går det ikke, så ring oss på ${phone}.`,
    open: (name: string) => `Åpne ${name}`,
    notSaved: 'Vi fikk ikke tatt imot dokumentet. Vent litt, velg filen igjen, og send på nytt.',
    closedTitle: 'Dokumentet kan ikke åpnes',
    closed: (phone: string) =>
      `Vi har ikke sjekket det for virus ennå, eller vi kunne ikke ta det imot. Spør oss på ${phone} hvis du er usikker.`,
  },
  mandate: {
    title: 'Papirer som viser rollen din',
    link: 'Send fullmakt eller vergefullmakt',
    more: 'Send enda et dokument',
    awaited: 'Vi venter på fullmakten eller vergefullmakten.',
    submit: 'Send dokumentet',
    cannotTitle: 'Du kan ikke sende fullmakt her nå',
    notNeeded: (phone: string) => `Vi venter ikke på noe dokument fra deg. Vil du sende noe likevel, så ring ${phone}.`,
    tooMany: (phone: string) =>
      `Du har sendt så mange dokumenter som det er plass til. Ring oss på ${phone} om resten.`,
  },
  child: {
    title: 'Om barnet mitt',
    text: 'Du kan lage et ark om barnet til en ny skole eller et sykehus.',
    link: 'Lag et ark om barnet',
    nothing: 'Det er ikke noe å vise på arket ennå.',
    show: 'Vis arket',
    print: 'Se over arket, og skriv det ut. Det blir ikke sendt til noen.',
    change: 'Endre hva som står på arket',
    born: (date: string) => `Født ${date}`,
    madeOn: (date: string) => `Laget av en forelder ${date}.`,
  },
  whose: {
    self: 'Saken gjelder deg selv.',
    parent: 'Saken gjelder barnet ditt.',
    guardian: 'Saken gjelder en du er verge for.',
    representative: 'Saken gjelder en du er fullmektig for.',
    nextOfKin: 'Saken gjelder en du er pårørende til.',
    service: 'Saken gjelder en du møter i arbeidet ditt.',
    other: 'Saken gjelder en annen.',
  },
  yours: {
    nothing: 'Du trenger ikke gjøre noe nå.',
  },
  back: 'Tilbake til saken',
};

export type OwnCaseTexts = typeof nb;
