import { day } from '../../shared/domain/calendar/day.ts';
import { usualLadders } from '../../shared/domain/settings/ladder-settings.ts';
import { type Municipality, usualDeadlines } from '../../shared/domain/settings/municipality.ts';

/** Sample: nynorsk, one unit whose leader is the coordinating unit too; the place, people and numbers are made up. */
export const fjordsund: Municipality = {
  id: 'fjordsund',
  number: '9999',
  name: 'Fjordsund kommune',
  language: 'nn',
  coordinatingUnit: 'helse',
  units: [
    {
      id: 'helse',
      name: {
        nb: 'Helse og koordinerende enhet',
        nn: 'Helse og koordinerande eining',
        en: 'Health and coordinating unit',
      },
      leader: 'liv.lund',
      deputy: 'nils.nes',
      phone: '40 00 00 21',
    },
  ],
  staff: [
    { id: 'liv.lund', name: 'Liv Lund', email: 'liv.lund@fjordsund.example' },
    { id: 'nils.nes', name: 'Nils Nes', email: 'nils.nes@fjordsund.example' },
    { id: 'kjersti.kvam', name: 'Kjersti Kvam', email: 'kjersti.kvam@fjordsund.example' },
    { id: 'randi.ro', name: 'Randi Ro', email: 'randi.ro@fjordsund.example' },
    {
      id: 'pia.perm',
      name: 'Pia Perm',
      email: 'pia.perm@fjordsund.example',
      away: [{ from: day('2026-10-01'), to: day('2029-12-31') }],
    },
    { id: 'anders.aas', name: 'Anders Aas', email: 'anders.aas@fjordsund.example', opensNoCases: true },
    { id: 'ragna.reg', name: 'Ragna Reg', email: 'ragna.reg@fjordsund.example', opensNoCases: true },
    { id: 'roar.revisor', name: 'Roar Revisor', email: 'roar.revisor@fjordsund.example', opensNoCases: true },
    { id: 'vilde.vakt', name: 'Vilde Vakt', email: 'vilde.vakt@fjordsund.example', opensNoCases: true },
    { id: 'oda.passord', name: 'Oda Passord', email: 'oda.passord@fjordsund.example', opensNoCases: true },
    { id: 'per.personvern', name: 'Per Personvern', email: 'personvernombod@fjordsund.example', opensNoCases: true },
  ],
  lastContact: 'randi.ro',
  dataProtectionOfficer: 'per.personvern',
  phone: '40 00 00 20',
  openingHours: {
    nb: 'mandag til fredag kl. 9–15',
    nn: 'måndag til fredag kl. 9–15',
    en: 'Monday to Friday, 9 am to 3 pm',
  },
  postalAddress: 'Fjordsund kommune, Fjordvegen 2, 6999 Fjordsund',
  website: 'https://fjordsund.example',
  sender: { name: 'Fjordsund kommune', address: 'varsel@fjordsund.example', replyTo: 'post@fjordsund.example' },
  smsEnabled: true,
  applyWithoutLogin: true,
  deadlines: usualDeadlines,
  ladders: usualLadders,
  complaintCountsFrom: 'arrived',
  decisionWord: 'vedtak',
  legalBasis: {
    nb: 'helse- og omsorgstjenesteloven §§ 7-1 og 7-2 og pasient- og brukerrettighetsloven § 2-5',
    nn: 'helse- og omsorgstenestelova §§ 7-1 og 7-2 og pasient- og brukarrettslova § 2-5',
    en: 'the Health and Care Services Act sections 7-1 and 7-2 and the Patient and User Rights Act section 2-5',
  },
  countyGovernor: 'Statsforvaltaren i Møre og Romsdal',
  standardDelayReason: {
    nb: 'Vi trenger mer tid til å behandle søknaden din.',
    nn: 'Vi treng meir tid til å handsame søknaden din.',
    en: 'We need more time to process your application.',
  },
  colours: { brand: '#17402a', onBrand: '#ffffff', accent: '#1d6b43' },
  signIn: {
    citizen: { clientId: 'ip-fjordsund' },
    staff: {
      issuer: 'https://login.fjordsund.example',
      clientId: 'ip-fjordsund-tilsett',
      rolesClaim: 'roles',
      // As Entra ID says it: an authentication context that its administrators tie to two factors.
      secondFactor: { claim: 'acrs', oneOf: ['c1'] },
    },
  },
  systems: [],
};
