import type { InStaffLanguages } from './staff-language.ts';

export type MenuTexts = { readonly queue: string; readonly plans: string; readonly practice: string };

export const menuTexts: InStaffLanguages<MenuTexts> = {
  nb: { queue: 'Saker', plans: 'Mine planer', practice: 'Øvingen' },
  nn: { queue: 'Saker', plans: 'Planane mine', practice: 'Øvinga' },
};
