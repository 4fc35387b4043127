import { day } from '../../shared/domain/calendar/day.ts';
import { usualLadders } from '../../shared/domain/settings/ladder-settings.ts';
import { type Municipality, usualDeadlines, usualSecondFactor } from '../../shared/domain/settings/municipality.ts';
import { systemScopes } from '../../shared/domain/settings/systems.ts';

/** Sample: bokmål, two units, each with a leader; the people and numbers are made up. */
export const masoy: Municipality = {
  id: 'masoy',
  number: '5618',
  name: 'Måsøy kommune',
  language: 'nb',
  coordinatingUnit: 'hjemmetjenesten',
  units: [
    {
      id: 'hjemmetjenesten',
      name: { nb: 'Hjemmetjenesten', nn: 'Heimetenesta', en: 'Home care services' },
      leader: 'hanna.hav',
      deputy: 'dag.dal',
      phone: '40 00 00 11',
    },
    {
      id: 'sykeavdelingen',
      name: { nb: 'Sykeavdelingen', nn: 'Sjukeavdelinga', en: 'The nursing ward' },
      leader: 'sindre.sund',
      deputy: 'dag.dal',
      phone: '40 00 00 12',
    },
  ],
  staff: [
    { id: 'hanna.hav', name: 'Hanna Hav', email: 'hanna.hav@masoy.example' },
    { id: 'sindre.sund', name: 'Sindre Sund', email: 'sindre.sund@masoy.example' },
    { id: 'dag.dal', name: 'Dag Dal', email: 'dag.dal@masoy.example' },
    { id: 'kari.koord', name: 'Kari Koord', email: 'kari.koord@masoy.example' },
    { id: 'siri.sist', name: 'Siri Sist', email: 'siri.sist@masoy.example' },
    {
      id: 'petra.perm',
      name: 'Petra Perm',
      email: 'petra.perm@masoy.example',
      away: [{ from: day('2026-10-01'), to: day('2029-12-31') }],
    },
    { id: 'adrian.admin', name: 'Adrian Admin', email: 'adrian.admin@masoy.example', opensNoCases: true },
    { id: 'reidun.reg', name: 'Reidun Reg', email: 'reidun.reg@masoy.example', opensNoCases: true },
    { id: 'rune.revisor', name: 'Rune Revisor', email: 'rune.revisor@masoy.example', opensNoCases: true },
    { id: 'vera.vakt', name: 'Vera Vakt', email: 'vera.vakt@masoy.example', opensNoCases: true },
    { id: 'ove.passord', name: 'Ove Passord', email: 'ove.passord@masoy.example', opensNoCases: true },
    { id: 'pia.personvern', name: 'Pia Personvern', email: 'personvernombud@masoy.example', opensNoCases: true },
  ],
  lastContact: 'siri.sist',
  dataProtectionOfficer: 'pia.personvern',
  phone: '40 00 00 10',
  openingHours: {
    nb: 'mandag til fredag kl. 9–15',
    nn: 'måndag til fredag kl. 9–15',
    en: 'Monday to Friday, 9 am to 3 pm',
  },
  postalAddress: 'Måsøy kommune, Torget 1, 9690 Havøysund',
  website: 'https://masoy.example',
  sender: { name: 'Måsøy kommune', address: 'varsel@masoy.example', replyTo: 'post@masoy.example' },
  smsEnabled: true,
  applyWithoutLogin: false,
  deadlines: usualDeadlines,
  ladders: usualLadders,
  complaintCountsFrom: 'arrived',
  decisionWord: 'svar',
  legalBasis: {
    nb: 'helse- og omsorgstjenesteloven §§ 7-1 og 7-2 og pasient- og brukerrettighetsloven § 2-5',
    nn: 'helse- og omsorgstenestelova §§ 7-1 og 7-2 og pasient- og brukarrettslova § 2-5',
    en: 'the Health and Care Services Act sections 7-1 and 7-2 and the Patient and User Rights Act section 2-5',
  },
  countyGovernor: 'Statsforvalteren i Troms og Finnmark',
  standardDelayReason: {
    nb: 'Vi trenger mer tid til å behandle søknaden din.',
    nn: 'Vi treng meir tid til å handsame søknaden din.',
    en: 'We need more time to process your application.',
  },
  colours: { brand: '#0b3b5a', onBrand: '#ffffff', accent: '#0b5a8a' },
  signIn: {
    citizen: { clientId: 'ip-masoy' },
    staff: {
      issuer: 'https://login.masoy.example',
      clientId: 'ip-masoy-ansatt',
      rolesClaim: 'roles',
      secondFactor: usualSecondFactor,
    },
  },
  systems: [{ organisation: '999888777', name: 'Skjemaportalen (øvelse)', scopes: [...systemScopes] }],
};
