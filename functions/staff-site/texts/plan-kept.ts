import type { PlanKeptIn } from '../../../shared/domain/plan-record/kept-in.ts';
import type { InStaffLanguages } from './staff-language.ts';

/** What is wrong with the file that was to be the copy. */
export type CopyProblem = 'missing' | 'notPdf' | 'tooLarge' | 'notKept' | 'tooMany';

/** Where the plan is kept, and the copy of one that is kept elsewhere. */
export type PlanKeptTexts = {
  readonly legend: string;
  readonly keptIn: Readonly<Record<PlanKeptIn, string>>;
  readonly keptInHint: Readonly<Record<PlanKeptIn, string>>;
  /** The fact on the case's page. */
  readonly fact: string;
  readonly elsewhere: string;
  readonly writtenHere: string;
  readonly latest: string;
  readonly open: (on: string) => string;
  readonly none: string;
  readonly scanning: string;
  readonly outdated: string;
  readonly link: string;
  readonly copyTitle: string;
  readonly copyIntro: string;
  readonly copy: string;
  readonly copyHint: string;
  readonly copyButton: string;
  readonly problem: Readonly<Record<CopyProblem, string>>;
};

export const planKeptTexts: InStaffLanguages<PlanKeptTexts> = {
  nb: {
    legend: 'Hvor står innholdet i planen?',
    keptIn: { here: 'Her', elsewhere: 'I et annet system' },
    keptInHint: {
      here: 'Koordinatoren og personen skriver planen sammen her.',
      elsewhere: 'Her legger du inn en kopi som PDF. Det som er skrevet her fra før, kan fortsatt leses.',
    },
    fact: 'Planen står',
    elsewhere: 'I et annet system',
    writtenHere: 'Les det som ble skrevet her',
    latest: 'Kopi av planen',
    open: (on) => `Åpne kopien fra ${on}`,
    none: 'Ingen kopi ennå',
    scanning: 'En kopi venter på virussjekk',
    outdated: 'Kopien er fra før den siste revisjonen. Legg inn en ny.',
    link: 'Legg inn en kopi av planen',
    copyTitle: 'Legg inn en kopi av planen',
    copyIntro:
      'Personen kan åpne den nyeste kopien på Min sak når den er sjekket for virus. Kopiene fra før blir liggende.',
    copy: 'Planen som PDF',
    copyHint: 'Én PDF på høyst 4 MB, uten passord.',
    copyButton: 'Lagre kopien',
    problem: {
      missing: 'Velg filen med planen.',
      notPdf: 'Filen må være en PDF. Lagre planen som PDF, og velg den på nytt.',
      tooLarge: 'Filen er større enn 4 MB. Lag en mindre PDF.',
      notKept: 'Du måtte logge inn på nytt, og da følger ikke filen med. Velg den en gang til.',
      tooMany: 'Saken har så mange kopier den kan ha. Ingenting er lagret.',
    },
  },
  nn: {
    legend: 'Kvar står innhaldet i planen?',
    keptIn: { here: 'Her', elsewhere: 'I eit anna system' },
    keptInHint: {
      here: 'Koordinatoren og personen skriv planen saman her.',
      elsewhere: 'Her legg du inn ein kopi som PDF. Det som er skrive her frå før, kan framleis lesast.',
    },
    fact: 'Planen står',
    elsewhere: 'I eit anna system',
    writtenHere: 'Les det som vart skrive her',
    latest: 'Kopi av planen',
    open: (on) => `Opne kopien frå ${on}`,
    none: 'Ingen kopi enno',
    scanning: 'Ein kopi ventar på virussjekk',
    outdated: 'Kopien er frå før den siste revideringa. Legg inn ein ny.',
    link: 'Legg inn ein kopi av planen',
    copyTitle: 'Legg inn ein kopi av planen',
    copyIntro:
      'Personen kan opne den nyaste kopien på Mi sak når han er sjekka for virus. Kopiane frå før blir liggjande.',
    copy: 'Planen som PDF',
    copyHint: 'Éin PDF på høgst 4 MB, utan passord.',
    copyButton: 'Lagre kopien',
    problem: {
      missing: 'Vel fila med planen.',
      notPdf: 'Fila må vere ein PDF. Lagre planen som PDF, og vel han på nytt.',
      tooLarge: 'Fila er større enn 4 MB. Lag ein mindre PDF.',
      notKept: 'Du måtte logge inn på nytt, og då følgjer ikkje fila med. Vel ho ein gong til.',
      tooMany: 'Saka har så mange kopiar ho kan ha. Ingenting er lagra.',
    },
  },
};
