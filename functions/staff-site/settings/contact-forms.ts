import { settingsTexts } from '../texts/settings.ts';
import type { StaffLanguage } from '../texts/staff-language.ts';
import { asTyped, type Control, type SettingsForm } from './control.ts';
import { controlsInLanguages, readInLanguages, typedInLanguages } from './in-languages.ts';

export const contactForm: SettingsForm = {
  name: 'kontakt',
  part: 'contact',
  controls: () => [
    { kind: 'line', name: 'phone', most: 20 },
    ...controlsInLanguages('openingHours', 'line', 200),
    { kind: 'line', name: 'postalAddress', most: 200 },
    { kind: 'line', name: 'website', most: 200 },
  ],
  filledIn: ({ municipality: { phone, openingHours, postalAddress, website } }) => ({
    ...asTyped({ phone, postalAddress, website }),
    ...typedInLanguages('openingHours', openingHours),
  }),
  apply: (values, { municipality }) => ({
    ...municipality,
    phone: values.one('phone'),
    openingHours: readInLanguages('openingHours', values),
    postalAddress: values.one('postalAddress'),
    website: values.one('website'),
  }),
};

export const senderForm: SettingsForm = {
  name: 'avsender',
  part: 'sender',
  controls: ({ language }) => [
    { kind: 'line', name: 'name', most: 60 },
    { kind: 'line', name: 'address', most: 100 },
    { kind: 'line', name: 'replyTo', most: 100 },
    yesOrNo('smsEnabled', language),
  ],
  filledIn: ({ municipality: { sender, smsEnabled } }) => asTyped({ ...sender, smsEnabled: smsEnabled ? 'yes' : 'no' }),
  apply: ({ one }, { municipality }) => ({
    ...municipality,
    sender: { name: one('name'), address: one('address'), replyTo: one('replyTo') },
    smsEnabled: one('smsEnabled') === 'yes',
  }),
};

export const loginForm: SettingsForm = {
  name: 'innlogging',
  part: 'sender',
  controls: ({ language }) => [yesOrNo('applyWithoutLogin', language)],
  filledIn: ({ municipality }) => asTyped({ applyWithoutLogin: municipality.applyWithoutLogin ? 'yes' : 'no' }),
  apply: ({ one }, { municipality }) => ({ ...municipality, applyWithoutLogin: one('applyWithoutLogin') === 'yes' }),
};

export const colourForm: SettingsForm = {
  name: 'farger',
  part: 'colours',
  controls: () => (['brand', 'onBrand', 'accent'] as const).map((name) => ({ kind: 'line', name, most: 7 })),
  filledIn: ({ municipality }) => asTyped(municipality.colours),
  apply: ({ one }, { municipality }) => ({
    ...municipality,
    colours: { brand: one('brand'), onBrand: one('onBrand'), accent: one('accent') },
  }),
};

function yesOrNo(name: 'smsEnabled' | 'applyWithoutLogin', language: StaffLanguage): Control {
  const words = settingsTexts[language].choices[name];
  return { kind: 'choice', name, options: (['yes', 'no'] as const).map((value) => ({ value, label: words[value] })) };
}
