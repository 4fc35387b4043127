import type { OwnWill } from '../../../shared/domain/parties/capacity.ts';
import type { InStaffLanguages } from './staff-language.ts';

/** The forms about who decides: a child's own consent, parents who go on, an adult who cannot. */
export type FindingTexts = {
  readonly reason: string;
  readonly reasonHint: (language: string) => string;
  readonly shown: string;
  readonly button: string;
  readonly ownConsent: {
    readonly title: string;
    readonly intro: string;
    readonly why: string;
    readonly whyHint: string;
    readonly reasonHint: string;
  };
  readonly parentsGoOn: { readonly title: string; readonly intro: string; readonly until: string };
  readonly incapacity: {
    readonly title: string;
    readonly intro: string;
    readonly basis: string;
    readonly basisHint: string;
    readonly ownWill: string;
    readonly ownWillHint: string;
    readonly ownWillAs: Readonly<Record<OwnWill, string>>;
  };
};

export const findingTexts: InStaffLanguages<FindingTexts> = {
  nb: {
    reason: 'Begrunnelse',
    reasonHint: (language) => `Den som følger saken på Min sak, leser dette. Skriv på ${language}.`,
    shown:
      'Begrunnelsen står på Min sak med en gang. Du får en oppgave om å vise den til personen og nærmeste pårørende.',
    button: 'Lagre',
    ownConsent: {
      title: 'Barnets eget samtykke',
      intro: 'Barnet har søkt alene. Barnets samtykke gjelder først når du har notert hvorfor.',
      why: 'Hvorfor gjelder barnets eget samtykke?',
      whyHint: 'Gjelder ingen av disse, snakker du med barnet om å ta med foreldrene.',
      reasonHint: 'Barnet kan få lese dette. Skriv bare det som trengs.',
    },
    parentsGoOn: {
      title: 'Foreldrene fortsetter å bestemme',
      intro:
        'Den unge kan ikke bestemme dette selv etter fylte 16 år (pbrl. § 4-5). Da bestemmer foreldrene til datoen du skriver, men ikke lenger enn til 18 år.',
      until: 'Gjelder til og med',
    },
    incapacity: {
      title: 'Noen andre samtykker for personen',
      intro: 'Personen er over 18 år og kan ikke bestemme dette selv. Noter vurderingen og hvem som kan samtykke.',
      basis: 'Grunnlag for samtykke',
      basisHint: 'Samtykket fra den som bestemmer, noterer du etterpå.',
      ownWill: 'Hva vil personen selv?',
      ownWillHint: 'Spør personen, også når noen andre samtykker.',
      ownWillAs: { wants: 'Vil det selv', doesNotWant: 'Vil det ikke selv', notKnown: 'Det er ikke mulig å vite' },
    },
  },
  nn: {
    reason: 'Grunngiving',
    reasonHint: (language) => `Den som følgjer saka på Mi sak, les dette. Skriv på ${language}.`,
    shown:
      'Grunngivinga står på Mi sak med ein gong. Du får ei oppgåve om å vise henne til personen og næraste pårørande.',
    button: 'Lagre',
    ownConsent: {
      title: 'Samtykket frå barnet',
      intro: 'Barnet har søkt åleine. Samtykket frå barnet gjeld først når du har notert kvifor.',
      why: 'Kvifor gjeld samtykket frå barnet?',
      whyHint: 'Gjeld ingen av desse, snakkar du med barnet om å ta med foreldra.',
      reasonHint: 'Barnet kan få lese dette. Skriv berre det som trengst.',
    },
    parentsGoOn: {
      title: 'Foreldra held fram med å bestemme',
      intro:
        'Den unge kan ikkje bestemme dette sjølv etter fylte 16 år (pbrl. § 4-5). Då bestemmer foreldra til datoen du skriv, men ikkje lenger enn til 18 år.',
      until: 'Gjeld til og med',
    },
    incapacity: {
      title: 'Nokon andre samtykkjer for personen',
      intro: 'Personen er over 18 år og kan ikkje bestemme dette sjølv. Noter vurderinga og kven som kan samtykkje.',
      basis: 'Grunnlag for samtykke',
      basisHint: 'Samtykket frå den som bestemmer, noterer du etterpå.',
      ownWill: 'Kva vil personen sjølv?',
      ownWillHint: 'Spør personen òg når nokon andre samtykkjer.',
      ownWillAs: { wants: 'Vil det sjølv', doesNotWant: 'Vil det ikkje sjølv', notKnown: 'Det er ikkje mogleg å vite' },
    },
  },
};
