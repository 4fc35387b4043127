import type { Municipality } from '../domain/settings/municipality.ts';

/** The municipality's colours as the custom properties that `forms/style` builds on. */
export function municipalityColours({ colours }: Pick<Municipality, 'colours'>): string {
  const { brand, onBrand, accent } = colours;
  return `:root{--ip-brand:${hex(brand)};--ip-on-brand:${hex(onBrand)};--ip-accent:${hex(accent)}}\n`;
}

/** Settings are typed in by people: anything but a hex colour becomes the neutral dark. */
function hex(colour: string): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour : '#1e2b3c';
}
