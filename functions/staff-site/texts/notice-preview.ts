import type { InStaffLanguages } from './staff-language.ts';

export type NoticePreviewTexts = {
  readonly title: string;
  readonly intro: string;
  readonly citizens: string;
  readonly staff: string;
  readonly all: string;
  readonly sample: string;
  readonly sms: string;
  readonly size: (parts: number, characters: number) => string;
  readonly mail: string;
  readonly onMonday: string;
  readonly subject: string;
  readonly plain: string;
};

export const noticePreviewTexts: InStaffLanguages<NoticePreviewTexts> = {
  nb: {
    title: 'Varsler',
    intro: 'Her kan du lese alt tjenesten sender på e-post og SMS. Ingen av dem sier hva saken gjelder.',
    citizens: 'Til innbyggere',
    staff: 'Til ansatte',
    all: 'Alle varsler',
    sample: 'Referansen, datoen og koden er eksempler. Navnet og telefonnummeret er kommunens egne.',
    sms: 'SMS',
    size: (parts, characters) => `${parts === 1 ? 'Én del' : `${parts} deler`}, ${characters} av 160 tegn.`,
    mail: 'E-post',
    onMonday: 'E-post på mandager',
    subject: 'Emne:',
    plain: 'Som ren tekst',
  },
  nn: {
    title: 'Varsel',
    intro: 'Her kan du lese alt tenesta sender på e-post og SMS. Ingen av dei seier kva saka gjeld.',
    citizens: 'Til innbyggjarar',
    staff: 'Til tilsette',
    all: 'Alle varsel',
    sample: 'Referansen, datoen og koden er døme. Namnet og telefonnummeret er kommunen sine eigne.',
    sms: 'SMS',
    size: (parts, characters) => `${parts === 1 ? 'Éin del' : `${parts} delar`}, ${characters} av 160 teikn.`,
    mail: 'E-post',
    onMonday: 'E-post på måndagar',
    subject: 'Emne:',
    plain: 'Som rein tekst',
  },
};
