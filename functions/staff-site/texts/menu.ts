import type { InStaffLanguages } from './staff-language.ts';

export type MenuTexts = {
  readonly queue: string;
  readonly plans: string;
  readonly figures: string;
  readonly practice: string;
};

export const menuTexts: InStaffLanguages<MenuTexts> = {
  nb: { queue: 'Saker', plans: 'Mine planer', figures: 'Tall', practice: 'Øvingen' },
  nn: { queue: 'Saker', plans: 'Planane mine', figures: 'Tal', practice: 'Øvinga' },
};
