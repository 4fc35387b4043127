import type { FormTexts } from '../../texts.ts';

export const nn: FormTexts = {
  steps: { registrer: { title: 'Registrer ein søknad' } },
  fields: {
    way: {
      label: 'Korleis kom søknaden?',
      options: { paper: 'På papir', phone: 'På telefon', counter: 'Munnleg ved skranken' },
    },
    receivedOn: {
      label: 'Når kom han?',
      help: 'Svarfristen går frå denne dagen. Skriv datoen i poststempelet dersom papiret har eit.',
    },
    role: {
      label: 'Kven søkjer?',
      options: {
        self: 'Personen sjølv',
        parent: 'Ein forelder',
        guardian: 'Ei verje',
        representative: 'Ein med fullmakt',
      },
    },
    'applicant.name': { label: 'Namnet på den som søkjer' },
    givenName: { label: 'Førenamn' },
    familyName: { label: 'Etternamn' },
    birthDate: {
      label: 'Fødselsdato',
      help: 'Står han ikkje i søknaden, får leiaren ei oppgåve om å spørje.',
    },
    nationalId: {
      label: 'Fødselsnummeret til den som søkjer',
      help: 'Med nummeret finn den som søkjer, saka på Mi sak.',
    },
    mobile: { label: 'Mobilnummer' },
    phone: { label: 'Anna telefonnummer' },
    email: { label: 'E-post' },
    protectedAddress: {
      label: 'Adressa er sperra (kode 6 eller 7)',
      help: 'Då lagrar vi ikkje adressa.',
    },
    'address.street': { label: 'Adresse' },
    'address.postalCode': { label: 'Postnummer' },
    'address.city': { label: 'Poststad' },
    noticeChannel: {
      label: 'Korleis vil den som søkjer, ha beskjed?',
      options: { sms: 'SMS', email: 'E-post', letter: 'Brev', phone: 'Telefon' },
    },
    language: {
      label: 'Kva språk vil den som søkjer, ha svar på?',
      options: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    },
    unit: {
      label: 'Kva eining skal ha saka?',
      options: { unknown: 'Veit ikkje. Då går ho til koordinerande eining.' },
    },
    wishes: {
      label: 'Kva er det søkt om?',
      options: {
        plan: 'Individuell plan',
        coordinator: 'Koordinator',
        childrensCoordinator: 'Barnekoordinator',
        changePlan: 'Endre ein plan',
        endPlan: 'Avslutte ein plan',
      },
    },
    needs: { label: 'Kva står det, kort?', help: 'Skriv det viktigaste. Resten kan fyllast ut på telefon seinare.' },
    callMe: { label: 'Den som søkjer, vil bli ringd' },
    'paper.file': { label: 'Søknaden, skanna', help: 'Vi sjekkar han for virus før nokon opnar han.' },
    identitySeen: { label: 'Eg har sett gyldig legitimasjon' },
    receiptByHand: { label: 'Eg skriv ut kvitteringa og gjev ho til den som søkjer' },
  },
  groups: {
    person: { label: 'Den saka gjeld' },
    reach: { label: 'Slik når vi den som søkjer' },
    address: { label: 'Adressa til den som søkjer' },
  },
  hints: {},
  problems: {
    'received-in-future': 'Sjekk «{label}». Datoen er fram i tid.',
    'received-too-long-ago': 'Sjekk «{label}». Datoen er meir enn eit år sidan.',
    callNeedsNumber: 'Skriv eit telefonnummer før du kryssar av for «{label}».',
    channelNeedsPhone: 'Skriv eit telefonnummer, eller vel ein annan måte å gje beskjed på.',
    channelNeedsMobile: 'Skriv «{label}», eller vel ein annan måte å gje beskjed på.',
    channelNeedsEmail: 'Skriv «{label}», eller vel ein annan måte å gje beskjed på.',
    letterNeedsAddress: 'Skriv «{label}», eller vel ein annan måte å gje beskjed på.',
  },
};
