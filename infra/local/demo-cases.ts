import type { Values } from './browser.ts';

/** What staff do with a demo case, so many days after it came. */
export type DemoAct = {
  readonly after: number;
  readonly staff: string;
  readonly action: string;
  readonly values?: Values;
};

export type DemoCase = {
  readonly municipality: string;
  readonly language: 'nb' | 'nn' | 'en';
  readonly person: string;
  /** How many days before today it came. */
  readonly daysAgo: number;
  readonly answers: Readonly<Record<string, Values>>;
  readonly acts: readonly DemoAct[];
};

const self = { hvem: { role: 'self' } };
const plan = { wishes: ['plan', 'coordinator'], existingPlan: 'no' };

function adult(name: readonly [string, string], born: readonly [string, string, string], more: Values): Values {
  return {
    givenName: name[0],
    familyName: name[1],
    'birthDate.day': born[0],
    'birthDate.month': born[1],
    'birthDate.year': born[2],
    staysHere: 'yes',
    interpreter: 'no',
    ...more,
  };
}

/** Made-up stories of both samples: new, taken, late, answered; each is told through the pages themselves. */
export const demoCases: readonly DemoCase[] = [
  {
    municipality: 'masoy',
    language: 'nb',
    person: 'per',
    daysAgo: 34,
    answers: {
      ...self,
      personen: adult(['Per', 'Prøve'], ['22', '7', '1958'], {
        mobile: '40000041',
        noticeChannel: 'sms',
        language: 'nb',
      }),
      hva: plan,
      tjenester: { unit: 'hjemmetjenesten', needs: 'Mange møter med ulike tjenester. Jeg vil ha én å snakke med.' },
    },
    acts: [
      { after: 2, staff: 'hanna.hav', action: 'take' },
      { after: 12, staff: 'hanna.hav', action: 'decide', values: { outcome: 'granted' } },
    ],
  },
  {
    municipality: 'fjordsund',
    language: 'nn',
    person: 'emil',
    daysAgo: 25,
    answers: {
      ...self,
      personen: adult(['Emil', 'Eksempel'], ['18', '9', '1990'], {
        email: 'emil@example.org',
        noticeChannel: 'email',
        language: 'nn',
      }),
      hva: plan,
      tjenester: { unit: 'helse', needs: 'Eg treng hjelp til å samordne Nav, legen og heimetenesta.' },
    },
    acts: [{ after: 3, staff: 'liv.lund', action: 'take' }],
  },
  {
    municipality: 'masoy',
    language: 'nb',
    person: 'tora',
    daysAgo: 15,
    answers: {
      ...self,
      personen: adult(['Tora', 'Testdal'], ['30', '10', '1982'], {
        email: 'tora@example.org',
        noticeChannel: 'email',
        language: 'nb',
      }),
      hva: plan,
      tjenester: {
        unit: 'sykeavdelingen',
        'services[0].type': 'Hjemmesykepleie',
        'services[0].where': 'Havøysund',
        needs: 'Oppfølging hjemme og på sykehuset henger ikke sammen.',
      },
    },
    acts: [{ after: 1, staff: 'sindre.sund', action: 'take' }],
  },
  {
    municipality: 'fjordsund',
    language: 'nn',
    person: 'viktor',
    daysAgo: 9,
    answers: {
      ...self,
      personen: adult(['Viktor', 'Vikar'], ['14', '3', '1985'], {
        mobile: '40000042',
        noticeChannel: 'sms',
        language: 'nn',
      }),
      hva: { wishes: ['coordinator'], existingPlan: 'no' },
      tjenester: { unit: 'unknown', needs: 'Eg vil ha ein koordinator.' },
    },
    acts: [
      { after: 1, staff: 'liv.lund', action: 'take' },
      {
        after: 5,
        staff: 'liv.lund',
        action: 'decide',
        values: { outcome: 'coordinatorOnly', reasons: 'Du får ein koordinator, slik du bad om. Vi tek kontakt.' },
      },
    ],
  },
  {
    municipality: 'masoy',
    language: 'nb',
    person: 'emil',
    daysAgo: 4,
    answers: {
      ...self,
      personen: adult(['Emil', 'Eksempel'], ['18', '9', '1990'], {
        mobile: '40000043',
        noticeChannel: 'sms',
        language: 'nb',
      }),
      hva: plan,
      tjenester: { unit: 'unknown', needs: '', callMe: 'yes', callWhen: 'morning' },
    },
    acts: [],
  },
  {
    municipality: 'fjordsund',
    language: 'nn',
    person: 'per',
    daysAgo: 1,
    answers: {
      ...self,
      personen: adult(['Per', 'Prøve'], ['22', '7', '1958'], {
        email: 'per@example.org',
        noticeChannel: 'email',
        language: 'nn',
      }),
      hva: plan,
      tjenester: { unit: 'unknown', needs: 'Eg er usikker på kven eg skal snakke med.' },
    },
    acts: [],
  },
];
