/** What became of a message that did not simply arrive, try by try; and what the person can do something about. */
export const nb = {
  course: 'Slik gikk det:',
  tried: 'Vi prøvde å sende',
  again: 'Kom ikke fram, så vi prøver igjen',
  unknown: 'Vi vet ikke om meldingen kom fram',
  returned: 'Kom i retur',
  notSent: 'Ble ikke sendt',
  whys: {
    full: 'postkassen var full',
    address: 'adressen tar ikke imot e-post',
    number: 'nummeret tar ikke imot SMS',
    unreachable: 'telefonen var ikke å få tak i',
    twice: 'den kan ha kommet to ganger',
  },
};

export type NoticePageTexts = typeof nb;
