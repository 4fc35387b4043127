import type { InStaffLanguages } from './staff-language.ts';

export type MenuTexts = {
  readonly queue: string;
  readonly plans: string;
  readonly register: string;
  readonly figures: string;
  readonly notices: string;
  readonly log: string;
  readonly emergency: string;
  readonly practice: string;
  readonly settings: string;
};

export const menuTexts: InStaffLanguages<MenuTexts> = {
  nb: {
    queue: 'Saker',
    plans: 'Mine planer',
    register: 'Registrer søknad',
    figures: 'Tall',
    notices: 'Varsler',
    log: 'Logg',
    emergency: 'Nødtilgang',
    practice: 'Øvingen',
    settings: 'Innstillinger',
  },
  nn: {
    queue: 'Saker',
    plans: 'Planane mine',
    register: 'Registrer søknad',
    figures: 'Tal',
    notices: 'Varsel',
    log: 'Logg',
    emergency: 'Naudtilgang',
    practice: 'Øvinga',
    settings: 'Innstillingar',
  },
};
