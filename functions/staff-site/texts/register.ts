import type { InStaffLanguages } from './staff-language.ts';

/** Typing in what came on paper or by word of mouth. */
export type RegisterTexts = {
  readonly title: string;
  readonly intro: string;
  readonly least: string;
  readonly report: string;
  readonly button: string;
  readonly other: string;
  readonly done: {
    readonly title: string;
    readonly reference: string;
    readonly answerBy: string;
    readonly leader: string;
    readonly receipt: string;
    readonly byHand: string;
    readonly byMessage: string;
    readonly talk: string;
    readonly again: string;
    readonly toCase: string;
  };
};

export const registerTexts: InStaffLanguages<RegisterTexts> = {
  nb: {
    title: 'Registrer en søknad',
    intro: 'Her registrerer du søknader som kommer på papir, på telefon eller ved skranken.',
    least: 'Fyll ut det du vet. Lederen kan fylle ut resten på telefon med den som søker.',
    report: 'Melder noen fra om et behov hos en annen? Be dem bruke skjemaet på nettsiden, eller ring lederen.',
    button: 'Registrer søknaden',
    other:
      'Dette skjemaet er registrert før, med andre opplysninger. Er det en ny søknad, registrerer du den én gang til. Det du skrev, står her.',
    done: {
      title: 'Søknaden er registrert',
      reference: 'Referanse',
      answerBy: 'Svarfrist',
      leader: 'Lederen som har fått beskjed',
      receipt: 'Kvittering',
      byHand: 'Skriv ut kvitteringen og gi den til den som søker.',
      byMessage: 'Den som søker, får kvitteringen slik det ble valgt. Skriv den ut hvis den som søker, vil ha den med.',
      talk: 'Barnet søker alene. Send ikke brev. Gi referansen muntlig.',
      again: 'Registrer en ny søknad',
      toCase: 'Åpne saken',
    },
  },
  nn: {
    title: 'Registrer ein søknad',
    intro: 'Her registrerer du søknader som kjem på papir, på telefon eller ved skranken.',
    least: 'Fyll ut det du veit. Leiaren kan fylle ut resten på telefon med den som søkjer.',
    report: 'Melder nokon frå om eit behov hos ein annan? Be dei bruke skjemaet på nettsida, eller ring leiaren.',
    button: 'Registrer søknaden',
    other:
      'Dette skjemaet er registrert før, med andre opplysningar. Er det ein ny søknad, registrerer du han éin gong til. Det du skreiv, står her.',
    done: {
      title: 'Søknaden er registrert',
      reference: 'Referanse',
      answerBy: 'Svarfrist',
      leader: 'Leiaren som har fått beskjed',
      receipt: 'Kvittering',
      byHand: 'Skriv ut kvitteringa og gje ho til den som søkjer.',
      byMessage:
        'Den som søkjer, får kvitteringa slik det vart valt. Skriv ho ut dersom den som søkjer, vil ha ho med.',
      talk: 'Barnet søkjer åleine. Ikkje send brev. Gje referansen munnleg.',
      again: 'Registrer ein ny søknad',
      toCase: 'Opne saka',
    },
  },
};
