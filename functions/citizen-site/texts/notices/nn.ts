import type { NoticePageTexts } from './nb.ts';

export const nn: NoticePageTexts = {
  course: 'Slik gjekk det:',
  tried: 'Vi prøvde å sende',
  again: 'Kom ikkje fram, så vi prøver igjen',
  unknown: 'Vi veit ikkje om meldinga kom fram',
  returned: 'Kom i retur',
  notSent: 'Vart ikkje send',
  whys: {
    full: 'postkassa var full',
    address: 'adressa tek ikkje imot e-post',
    number: 'nummeret tek ikkje imot SMS',
    unreachable: 'telefonen var ikkje å få tak i',
    twice: 'ho kan ha kome to gonger',
  },
};
