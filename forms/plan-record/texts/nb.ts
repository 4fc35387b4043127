import { nb as consent } from '../../consent/texts/nb.ts';
import type { FormTexts } from '../../texts.ts';
import { nb as words } from '../words/nb.ts';

const { options: areas = {} } = consent.fields.sharing.columns.areas;

export const nb: FormTexts = {
  steps: {
    '1': {
      title: words.point.goals,
      intro: {
        self: 'Planen bygger på det som er viktig for deg.',
        other: 'Planen bygger på det som er viktig for {who}.',
      },
    },
    '2': { title: words.point.participants, intro: 'Det er samtykket som avgjør hva en deltaker kan få se av planen.' },
    '4': { title: words.point.contributions },
    '5': { title: words.point.measures },
    '6': { title: words.point.carryingOut },
    '9': { title: words.point.cooperation },
  },
  fields: {
    goals: {
      label: 'Mål',
      help: 'Skriv ett mål i hver rad.',
      row: 'Mål',
      columns: {
        id: { label: 'Nummer' },
        goal: { label: 'Hva er målet?' },
        area: { label: 'Hva handler det om?', options: areas },
      },
    },
    resources: { label: { self: 'Hva får du til, og hva hjelper deg?', other: 'Hva får {who} til, og hva hjelper?' } },
    needs: { label: { self: 'Hva trenger du av tjenester?', other: 'Hva trenger {who} av tjenester?' } },
    participants: {
      label: 'Deltakere',
      help: 'Skriv én deltaker i hver rad.',
      row: 'Deltaker',
      columns: {
        id: { label: 'Nummer' },
        name: { label: 'Navn' },
        role: { label: 'Rolle', help: 'For eksempel kontaktlærer eller tante.' },
        service: { label: 'Tjeneste eller tilknytning', help: 'Skriv navnet slik det står i samtykket.' },
      },
    },
    wish: {
      label: { self: 'Er det noen du vil ha med?', other: 'Er det noen {who} vil ha med?' },
      help: {
        self: 'Du samtykker for hver tjeneste på siden om samtykke.',
        other: 'Samtykke til å dele opplysninger blir gitt for hver tjeneste.',
      },
    },
    ownPart: { label: { self: 'Hva bidrar du med?', other: 'Hva bidrar {who} med?' } },
    servicesPart: { label: 'Hva bidrar tjenestene med?' },
    kinPart: { label: 'Hva bidrar pårørende med?' },
    measures: {
      label: 'Tiltak',
      help: 'Skriv ett tiltak i hver rad.',
      row: 'Tiltak',
      columns: {
        id: { label: 'Nummer' },
        measure: { label: 'Hva skal gjøres?' },
        extent: { label: 'Hvor mye, og hvor ofte?' },
        service: { label: 'Hvem har ansvaret?', help: 'Skriv navnet på tjenesten.' },
        area: { label: 'Hva handler det om?', options: areas },
        goal: { label: 'Hvilket mål hører det til?', options: { none: 'Ingen av målene' } },
        from: { label: 'Fra og med' },
        to: { label: 'Til og med' },
      },
    },
    carryingOut: {
      label: 'Hvordan blir tiltakene gjennomført?',
      help: 'For eksempel når dere møtes, og hvem som sier fra til hvem.',
    },
    cooperation: {
      label: 'Hvem trengs det samarbeid med utenom deltakerne?',
      help: 'For eksempel et sykehus eller en annen kommune.',
    },
  },
  groups: {},
  hints: {},
  problems: {
    endsFirst: 'Sjekk «{label}». Den siste dagen er før den første.',
    tooManyRows: 'Det er plass til 50 rader her. Fjern noen før du legger til flere.',
  },
};
