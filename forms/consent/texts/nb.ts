import type { ConsentTexts } from './consent-texts.ts';

const yesNo = { yes: 'Ja', no: 'Nei' };

export const nb: ConsentTexts = {
  steps: {
    samtykke: {
      title: 'Gi eller endre samtykke',
      intro: {
        self: 'Du bestemmer selv. Sier du nei til noe, kan du fortsatt si ja til resten.',
        other: 'Du svarer for {who}. Sier du nei til noe, kan du fortsatt si ja til resten.',
      },
    },
  },
  meaning: [
    'Et ja til deling gjør at vi kan dele det vi ellers har taushetsplikt om.',
    'Det gjelder bare tjenestene du sier ja til, og bare det som er krysset av.',
  ],
  otherParent: { row: 'Jeg sier ja til deling med {service}.' },
  free: 'Du kan trekke samtykket når som helst. Du trenger ikke si hvorfor.',
  withdrawing: {
    title: 'Hva skjer når du trekker samtykket?',
    stops: 'Trekker du samtykket til å dele med en tjeneste, stopper delingen med en gang.',
    lines: [
      'Det vi allerede har skrevet ned, blir i arkivet slik loven krever.',
      'Noen tjenester har egen plikt til å gi opplysninger. De kan fortsatt gjøre det.',
    ],
    effects: {
      plan: 'Vi stopper arbeidet med planen. Sier du ja igjen, fortsetter vi. Deling av opplysninger trekker du for seg.',
      coordinator: {
        self: 'Koordinatoren mister tilgangen til saken med en gang. Da har du ingen koordinator.',
        other: 'Koordinatoren mister tilgangen til saken med en gang. Da har {who} ingen koordinator.',
      },
      sharing: 'Delingen med denne tjenesten stopper med en gang.',
      all: 'Alt du har sagt ja til, slutter å gjelde med en gang.',
    },
  },
  fields: {
    plan: {
      label: {
        self: 'Jeg sier ja til at kommunen lager en individuell plan sammen med meg.',
        other: 'Jeg sier ja til at kommunen lager en individuell plan sammen med {who}.',
      },
      help: 'Uten et ja lager vi ingen plan.',
      options: yesNo,
    },
    coordinator: {
      label: {
        self: 'Jeg sier ja til at jeg får en koordinator.',
        other: 'Jeg sier ja til at {who} får en koordinator.',
      },
      help: 'For barn heter det barnekoordinator. Uten et ja kan vi ikke peke ut noen.',
      options: yesNo,
    },
    sharing: {
      label: {
        self: 'Disse tjenestene kan dele opplysninger om meg når det trengs for planen.',
        other: 'Disse tjenestene kan dele opplysninger om {who} når det trengs for planen.',
      },
      help: 'Før opp én tjeneste om gangen. Fører du ikke opp noen, blir ingenting delt.',
      row: 'Tjeneste',
      columns: {
        service: {
          label: 'Navn på tjenesten',
          help: 'For eksempel fastlegen, skolen eller Nav. Skriv ikke navnet på en ansatt.',
        },
        direction: {
          label: 'Hva kan kommunen gjøre?',
          options: {
            collect: 'Hente opplysninger fra tjenesten',
            give: 'Gi opplysninger til tjenesten',
            both: 'Både hente og gi opplysninger',
          },
        },
        areas: {
          label: 'Hva kan opplysningene handle om?',
          help: 'Velg ett eller flere svar.',
          options: {
            health: 'Helse',
            school: 'Skole og barnehage',
            work: 'Arbeid',
            housing: 'Bolig',
            economy: 'Økonomi',
            network: 'Familie og nettverk',
            other: 'Annet',
          },
        },
        except: { label: 'Dette skal ikke deles', help: 'Skriv det med dine egne ord.' },
        from: { label: 'Fra og med', help: 'Lar du feltet stå tomt, gjelder det fra i dag.' },
        to: {
          label: 'Til og med',
          help: 'Lar du feltet stå tomt, gjelder det til {sharing} etter neste gjennomgang av planen. Er planen ikke laget ennå, regner vi med en gjennomgang om {revision}.',
        },
      },
    },
  },
  groups: {},
  hints: {},
  problems: {
    nothingAnswered: 'Svar på minst ett av spørsmålene, eller før opp en tjeneste.',
    periodEndsFirst: 'Sjekk «{label}». Den siste dagen er før den første.',
    dayPassed: 'Sjekk «{label}». Den dagen er passert.',
    sameService: 'Sjekk «{label}». Tjenesten står i en annen rad også. Før den opp én gang.',
    tooManyRows: 'Det er plass til 20 tjenester her. Fjern noen, og ring oss om resten.',
  },
};
