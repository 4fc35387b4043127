import { nn as consent } from '../../consent/texts/nn.ts';
import type { FormTexts } from '../../texts.ts';
import { nn as words } from '../words/nn.ts';

const { options: areas = {} } = consent.fields.sharing.columns.areas;

export const nn: FormTexts = {
  steps: {
    '1': {
      title: words.point.goals,
      intro: {
        self: 'Planen byggjer på det som er viktig for deg.',
        other: 'Planen byggjer på det som er viktig for {who}.',
      },
    },
    '2': {
      title: words.point.participants,
      intro: 'Det er samtykket som avgjer kva ein deltakar kan få sjå av planen.',
    },
    '4': { title: words.point.contributions },
    '5': { title: words.point.measures },
    '6': { title: words.point.carryingOut },
    '9': { title: words.point.cooperation },
  },
  fields: {
    goals: {
      label: 'Mål',
      help: 'Skriv eitt mål i kvar rad.',
      row: 'Mål',
      columns: {
        id: { label: 'Nummer' },
        goal: { label: 'Kva er målet?' },
        area: { label: 'Kva handlar det om?', options: areas },
      },
    },
    resources: { label: { self: 'Kva får du til, og kva hjelper deg?', other: 'Kva får {who} til, og kva hjelper?' } },
    needs: { label: { self: 'Kva treng du av tenester?', other: 'Kva treng {who} av tenester?' } },
    participants: {
      label: 'Deltakarar',
      help: 'Skriv éin deltakar i kvar rad.',
      row: 'Deltakar',
      columns: {
        id: { label: 'Nummer' },
        name: { label: 'Namn' },
        role: { label: 'Rolle', help: 'Til dømes kontaktlærar eller tante.' },
        service: { label: 'Teneste eller tilknyting', help: 'Skriv namnet slik det står i samtykket.' },
      },
    },
    wish: {
      label: { self: 'Er det nokon du vil ha med?', other: 'Er det nokon {who} vil ha med?' },
      help: {
        self: 'Du samtykkjer for kvar teneste på sida om samtykke.',
        other: 'Samtykke til å dele opplysningar blir gitt for kvar teneste.',
      },
    },
    ownPart: { label: { self: 'Kva bidreg du med?', other: 'Kva bidreg {who} med?' } },
    servicesPart: { label: 'Kva bidreg tenestene med?' },
    kinPart: { label: 'Kva bidreg pårørande med?' },
    measures: {
      label: 'Tiltak',
      help: 'Skriv eitt tiltak i kvar rad.',
      row: 'Tiltak',
      columns: {
        id: { label: 'Nummer' },
        measure: { label: 'Kva skal gjerast?' },
        extent: { label: 'Kor mykje, og kor ofte?' },
        service: { label: 'Kven har ansvaret?', help: 'Skriv namnet på tenesta.' },
        area: { label: 'Kva handlar det om?', options: areas },
        goal: { label: 'Kva mål høyrer det til?', options: { none: 'Ingen av måla' } },
        from: { label: 'Frå og med' },
        to: { label: 'Til og med' },
      },
    },
    carryingOut: {
      label: 'Korleis blir tiltaka gjennomførte?',
      help: 'Til dømes når de møtest, og kven som seier frå til kven.',
    },
    cooperation: {
      label: 'Kven trengst det samarbeid med utanom deltakarane?',
      help: 'Til dømes eit sjukehus eller ein annan kommune.',
    },
  },
  groups: {},
  hints: {},
  problems: {
    endsFirst: 'Sjekk «{label}». Den siste dagen er før den første.',
    tooManyRows: 'Det er plass til 50 rader her. Fjern nokre før du legg til fleire.',
  },
};
