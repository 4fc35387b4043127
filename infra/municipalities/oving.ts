import { type Municipality, usualSecondFactor } from '../../shared/domain/settings/municipality.ts';
import { masoy } from './masoy.ts';

/**
 * To train in: everything works, on a clock of its own that the trainees move, nothing leaves the house, and only made-up
 * people can be applied for. A municipality that wants one of its own takes another id that begins with `oving-`.
 */
export const oving: Municipality = {
  ...masoy,
  id: 'oving',
  number: '9998',
  name: 'Øving kommune',
  coordinatingUnit: 'koordinering',
  units: [
    {
      id: 'koordinering',
      name: { nb: 'Koordinerende enhet', nn: 'Koordinerande eining', en: 'The coordinating unit' },
      leader: 'lena.leder',
      deputy: 'stian.sted',
      phone: '40 00 00 31',
    },
    {
      id: 'hjemmetjenesten',
      name: { nb: 'Hjemmetjenesten', nn: 'Heimetenesta', en: 'Home care services' },
      leader: 'henrik.hjem',
      deputy: 'stian.sted',
      phone: '40 00 00 32',
    },
  ],
  staff: [
    { id: 'lena.leder', name: 'Lena Leder', email: 'lena.leder@oving.example' },
    { id: 'henrik.hjem', name: 'Henrik Hjem', email: 'henrik.hjem@oving.example' },
    { id: 'stian.sted', name: 'Stian Sted', email: 'stian.sted@oving.example' },
    { id: 'kaja.koord', name: 'Kaja Koord', email: 'kaja.koord@oving.example' },
    { id: 'sofie.sist', name: 'Sofie Sist', email: 'sofie.sist@oving.example' },
    { id: 'arve.admin', name: 'Arve Admin', email: 'arve.admin@oving.example', opensNoCases: true },
    { id: 'rita.reg', name: 'Rita Reg', email: 'rita.reg@oving.example', opensNoCases: true },
    { id: 'rolf.revisor', name: 'Rolf Revisor', email: 'rolf.revisor@oving.example', opensNoCases: true },
    { id: 'vibeke.vakt', name: 'Vibeke Vakt', email: 'vibeke.vakt@oving.example', opensNoCases: true },
    { id: 'petter.personvern', name: 'Petter Personvern', email: 'personvern@oving.example', opensNoCases: true },
  ],
  lastContact: 'sofie.sist',
  dataProtectionOfficer: 'petter.personvern',
  phone: '40 00 00 30',
  postalAddress: 'Øving kommune, Prøvegata 1, 0001 Øving',
  website: 'https://oving.example',
  sender: { name: 'Øving kommune', address: 'varsel@oving.example', replyTo: 'post@oving.example' },
  colours: { brand: '#4a2a66', onBrand: '#ffffff', accent: '#5f3a82' },
  signIn: {
    // ID-porten's test environment, whatever the stage: its people are made up.
    citizen: { clientId: 'ip-oving', issuer: 'https://test.idporten.no' },
    staff: {
      issuer: 'https://login.oving.example',
      clientId: 'ip-oving-ansatt',
      rolesClaim: 'roles',
      secondFactor: usualSecondFactor,
    },
  },
};
