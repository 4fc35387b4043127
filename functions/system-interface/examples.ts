/** Bodies that are accepted as they stand where synthetic persons are (the number is one of Tenor's). */
const sender = { nationalId: '30908299902', level: 'idporten-loa-high' } as const;

export const exampleApplication = {
  sender,
  application: {
    role: 'self',
    givenName: 'Kari',
    familyName: 'Testesen',
    birthDate: { day: '30', month: '10', year: '1982' },
    mobile: '40000001',
    noticeChannel: 'sms',
    language: 'nb',
    wishes: ['plan', 'coordinator'],
    existingPlan: { answer: 'no' },
    services: [{ type: 'Hjemmesykepleie', where: 'Hjemme' }, { type: 'Fastlege' }],
    unit: 'unknown',
    needs: 'Avtaler mange steder samme dag.',
    correct: 'yes',
  },
};

export const exampleReport = {
  sender,
  language: 'nb',
  report: {
    reporter: 'health',
    applicant: { name: 'Sofie Sykepleier', mobile: '40000033', organisation: 'Sykehuset i nord' },
    givenName: 'Siv',
    familyName: 'Syntetisk',
    wayToAsk: 'sms',
    mobile: '40000031',
    language: 'nn',
    personKnows: { answer: 'yes' },
    why: 'Hjelp av fem tjenester som ikke snakker sammen.',
    unit: 'unknown',
    correct: 'yes',
  },
};

/** Hash and revision are those that came with the words. */
export const exampleConsent = {
  sender,
  reference: 'ACDE2346',
  language: 'nb',
  textHash: '0'.repeat(64),
  revision: 0,
  consent: {
    plan: 'yes',
    coordinator: 'yes',
    sharing: [{ service: 'Fastlegen', direction: 'both', areas: ['health'], except: 'Det jeg har sagt om jobben.' }],
  },
};
