import type { InStaffLanguages } from './staff-language.ts';

export type MenuTexts = { readonly queue: string; readonly plans: string };

export const menuTexts: InStaffLanguages<MenuTexts> = {
  nb: { queue: 'Saker', plans: 'Mine planer' },
  nn: { queue: 'Saker', plans: 'Planane mine' },
};
