import type { InStaffLanguages } from './staff-language.ts';

/** An application, or a report of somebody's need. */
type ByKind = Readonly<Record<'application' | 'report', string>>;

/** Typing in what came on paper or by word of mouth. */
export type RegisterTexts = {
  readonly title: ByKind;
  readonly intro: ByKind;
  readonly least: ByKind;
  /** To the other form. */
  readonly instead: ByKind;
  readonly button: ByKind;
  readonly other: string;
  readonly done: {
    readonly title: ByKind;
    readonly reference: string;
    readonly answerBy: string;
    readonly askBy: string;
    readonly leader: string;
    readonly receipt: string;
    readonly byHand: string;
    readonly byMessage: string;
    readonly toReporter: string;
    readonly talk: string;
    readonly again: string;
    readonly toCase: string;
  };
};

export const registerTexts: InStaffLanguages<RegisterTexts> = {
  nb: {
    title: { application: 'Registrer en søknad', report: 'Registrer en melding' },
    intro: {
      application: 'Her registrerer du søknader som kommer på papir, på telefon eller ved skranken.',
      report: 'Her registrerer du at noen melder fra om et behov hos en annen.',
    },
    least: {
      application: 'Fyll ut det du vet. Lederen kan fylle ut resten på telefon med den som søker.',
      report: 'Les spørsmålene høyt for den som melder, eller skriv av papiret. «Du» er den som melder.',
    },
    instead: {
      application: 'Melder noen fra om et behov hos en annen? Registrer en melding i stedet.',
      report: 'Søker personen selv, en forelder eller en verge? Registrer en søknad i stedet.',
    },
    button: { application: 'Registrer søknaden', report: 'Registrer meldingen' },
    other:
      'Dette skjemaet er registrert før, med andre opplysninger. Er det en ny sak, registrerer du den én gang til. Det du skrev, står her.',
    done: {
      title: { application: 'Søknaden er registrert', report: 'Meldingen er registrert' },
      reference: 'Referanse',
      answerBy: 'Svarfrist',
      askBy: 'Personen skal spørres innen',
      leader: 'Lederen som har fått beskjed',
      receipt: 'Kvittering',
      byHand: 'Skriv ut kvitteringen og gi den til den som søker.',
      byMessage: 'Den som søker, får kvitteringen slik det ble valgt. Skriv den ut hvis den som søker, vil ha den med.',
      toReporter:
        'Den som melder, får kvitteringen på SMS eller e-post. Skriv den ut hvis den som melder, vil ha den med.',
      talk: 'Barnet søker alene. Send ikke brev. Gi referansen muntlig.',
      again: 'Registrer noe nytt',
      toCase: 'Åpne saken',
    },
  },
  nn: {
    title: { application: 'Registrer ein søknad', report: 'Registrer ei melding' },
    intro: {
      application: 'Her registrerer du søknader som kjem på papir, på telefon eller ved skranken.',
      report: 'Her registrerer du at nokon melder frå om eit behov hos ein annan.',
    },
    least: {
      application: 'Fyll ut det du veit. Leiaren kan fylle ut resten på telefon med den som søkjer.',
      report: 'Les spørsmåla høgt for den som melder, eller skriv av papiret. «Du» er den som melder.',
    },
    instead: {
      application: 'Melder nokon frå om eit behov hos ein annan? Registrer ei melding i staden.',
      report: 'Søkjer personen sjølv, ein forelder eller ei verje? Registrer ein søknad i staden.',
    },
    button: { application: 'Registrer søknaden', report: 'Registrer meldinga' },
    other:
      'Dette skjemaet er registrert før, med andre opplysningar. Er det ei ny sak, registrerer du ho éin gong til. Det du skreiv, står her.',
    done: {
      title: { application: 'Søknaden er registrert', report: 'Meldinga er registrert' },
      reference: 'Referanse',
      answerBy: 'Svarfrist',
      askBy: 'Personen skal spørjast innan',
      leader: 'Leiaren som har fått beskjed',
      receipt: 'Kvittering',
      byHand: 'Skriv ut kvitteringa og gje ho til den som søkjer.',
      byMessage:
        'Den som søkjer, får kvitteringa slik det vart valt. Skriv ho ut dersom den som søkjer, vil ha ho med.',
      toReporter:
        'Den som melder, får kvitteringa på SMS eller e-post. Skriv ho ut dersom den som melder, vil ha ho med.',
      talk: 'Barnet søkjer åleine. Ikkje send brev. Gje referansen munnleg.',
      again: 'Registrer noko nytt',
      toCase: 'Opne saka',
    },
  },
};
