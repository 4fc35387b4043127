import type { Attachment, AttachmentKind, AttachmentPurpose } from '../../../shared/domain/handling/attachment.ts';
import type { InStaffLanguages } from './staff-language.ts';

/** Documents that people sent to a case. */
export type AttachmentTexts = {
  readonly none: string;
  readonly open: (name: string) => string;
  readonly purpose: Readonly<Record<AttachmentPurpose, string>>;
  readonly kind: Readonly<Record<AttachmentKind, string>>;
  readonly received: (at: string) => string;
  readonly state: Readonly<Record<Attachment['state'], string>>;
  readonly closedTitle: string;
  readonly closed: Readonly<Record<Attachment['state'], string>>;
};

export const attachmentTexts: InStaffLanguages<AttachmentTexts> = {
  nb: {
    none: 'Ingen dokumenter.',
    open: (name) => `Åpne ${name}`,
    purpose: {
      mandate: 'Skal vise rollen til den som søker',
      information: 'Svar på det vi spurte om',
      paper: 'Søknaden på papir',
      'plan-copy': 'Kopi av planen',
    },
    kind: { pdf: 'PDF', jpeg: 'bilde (JPEG)', png: 'bilde (PNG)' },
    received: (at) => `kom ${at}`,
    state: {
      scanning: 'venter på virussjekk siden da',
      clean: 'sjekket for virus',
      infected: 'avvist, det hadde virus',
      unscannable: 'avvist, det kunne ikke sjekkes for virus',
    },
    closedTitle: 'Dokumentet kan ikke åpnes',
    closed: {
      scanning: 'Det er ikke sjekket for virus ennå. Det tar som regel noen minutter. Prøv igjen om litt.',
      clean: 'Vi får ikke hentet det akkurat nå. Prøv igjen om litt. Går det fortsatt ikke, be om det på nytt.',
      infected: 'Det hadde virus og er fjernet. Be avsenderen sende det på nytt.',
      unscannable: 'Det kunne ikke sjekkes for virus og er fjernet. Be avsenderen sende det på nytt, uten passord.',
    },
  },
  nn: {
    none: 'Ingen dokument.',
    open: (name) => `Opne ${name}`,
    purpose: {
      mandate: 'Skal vise rolla til den som søkjer',
      information: 'Svar på det vi spurde om',
      paper: 'Søknaden på papir',
      'plan-copy': 'Kopi av planen',
    },
    kind: { pdf: 'PDF', jpeg: 'bilete (JPEG)', png: 'bilete (PNG)' },
    received: (at) => `kom ${at}`,
    state: {
      scanning: 'ventar på virussjekk sidan då',
      clean: 'sjekka for virus',
      infected: 'avvist, det hadde virus',
      unscannable: 'avvist, det kunne ikkje sjekkast for virus',
    },
    closedTitle: 'Dokumentet kan ikkje opnast',
    closed: {
      scanning: 'Det er ikkje sjekka for virus enno. Det tek som regel nokre minutt. Prøv igjen om litt.',
      clean: 'Vi får ikkje henta det akkurat no. Prøv igjen om litt. Går det framleis ikkje, be om det på nytt.',
      infected: 'Det hadde virus og er fjerna. Be avsendaren sende det på nytt.',
      unscannable: 'Det kunne ikkje sjekkast for virus og er fjerna. Be avsendaren sende det på nytt, utan passord.',
    },
  },
};
