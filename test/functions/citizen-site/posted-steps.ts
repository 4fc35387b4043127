/** What a browser posts, step by step. */
export type PostedStep = {
  readonly step: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
};

const person = {
  givenName: 'Siv',
  familyName: 'Syntetisk',
  'birthDate.day': '3',
  'birthDate.month': '5',
  'birthDate.year': '1985',
};

/** About oneself, the short form: the rest is told on the phone. */
export const shortForm: readonly PostedStep[] = [
  { step: 'hvem', fields: { role: 'self', length: 'short' } },
  { step: 'personen', fields: { ...person, mobile: '40 00 00 31', noticeChannel: 'sms', language: 'nb' } },
  { step: 'hva', fields: { wishes: ['plan'], unit: 'unknown', callMe: 'yes', callWhen: 'morning' } },
];

/** About oneself, the whole form. */
export const wholeForm: readonly PostedStep[] = [
  { step: 'hvem', fields: { role: 'self', length: 'whole' } },
  {
    step: 'personen',
    fields: {
      ...person,
      'address.street': 'Strandgata 2',
      'address.postalCode': '9690',
      'address.city': 'Havøysund',
      staysHere: 'yes',
      email: 'siv@post.example',
      noticeChannel: 'email',
      language: 'nb',
      interpreter: 'no',
    },
  },
  { step: 'hva', fields: { wishes: ['plan', 'coordinator'], existingPlan: 'no' } },
  {
    step: 'tjenester',
    fields: {
      'services[0].type': 'Fysioterapi',
      'services[0].where': 'Helsehuset',
      'services[1].type': 'Nav',
      'services[1].where': 'Nav Nord',
      unit: 'sykeavdelingen',
      needs: 'Alle ringer hver for seg.',
      duration: 'lasting',
    },
  },
  { step: 'samarbeid', fields: { 'participants[0].name': 'Fastlegen', 'participants[0].role': 'lege' } },
  { step: 'innhenting', fields: { obtainFrom: ['1'] } },
];

/** A parent, for a child of nine. */
export const parentsForm: readonly PostedStep[] = [
  { step: 'hvem', fields: { role: 'parent', length: 'whole' } },
  {
    step: 'personen',
    fields: {
      givenName: 'Nils',
      familyName: 'Syntetisk',
      'birthDate.day': '1',
      'birthDate.month': '2',
      'birthDate.year': '2017',
      staysHere: 'yes',
    },
  },
  {
    step: 'soker',
    fields: {
      'applicant.name': 'Siv Syntetisk',
      'applicant.mobile': '40000031',
      'applicant.relation': 'mor',
      noticeChannel: 'sms',
      language: 'nb',
      personKnows: 'yes',
      parentalResponsibility: 'alone',
    },
  },
  { step: 'hva', fields: { wishes: ['childrensCoordinator'] } },
  { step: 'tjenester', fields: { unit: 'unknown', needs: 'Skole og sykehus vet ikke om hverandre.' } },
  { step: 'samarbeid', fields: {} },
];

/** A guardian, for an adult. */
export const guardiansForm: readonly PostedStep[] = [
  { step: 'hvem', fields: { role: 'guardian', length: 'whole' } },
  { step: 'personen', fields: { ...person, staysHere: 'yes' } },
  {
    step: 'soker',
    fields: {
      'applicant.name': 'Vera Verge',
      'applicant.mobile': '40000032',
      noticeChannel: 'sms',
      language: 'nb',
      mandate: 'attached',
      personKnows: 'yes',
    },
  },
  { step: 'hva', fields: { wishes: ['plan'], existingPlan: 'no' } },
  { step: 'tjenester', fields: { unit: 'unknown', needs: 'Vi trenger oversikt.' } },
  { step: 'samarbeid', fields: {} },
];

/** Siv helps a grown-up; how that one is reached, and the number, are the test's. */
export function helpersForm(person: PostedStep['fields'] = { mobile: '40000032' }): readonly PostedStep[] {
  return [
    { step: 'hvem', fields: { role: 'other', length: 'whole' } },
    {
      step: 'personen',
      fields: {
        givenName: 'Kari',
        familyName: 'Kvernmo',
        'birthDate.day': '7',
        'birthDate.month': '8',
        'birthDate.year': '1950',
        staysHere: 'yes',
        interpreter: 'no',
        ...person,
      },
    },
    {
      step: 'soker',
      fields: {
        'applicant.name': 'Siv Syntetisk',
        'applicant.email': 'siv@post.example',
        'applicant.relation': 'datter',
        noticeChannel: 'email',
        language: 'nb',
        personKnows: 'no',
        'personKnows.reason': 'Hun glemmer det.',
      },
    },
    { step: 'hva', fields: { wishes: ['coordinator'], existingPlan: 'no' } },
    { step: 'tjenester', fields: { unit: 'unknown', needs: 'Hun har mange avtaler.' } },
    { step: 'samarbeid', fields: {} },
  ];
}

export function pairsOf(fields: PostedStep['fields']): (readonly [string, string])[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : value.map((each) => [name, each] as const),
  );
}
