import type { ConsentTexts } from './consent-texts.ts';

const yesNo = { yes: 'Ja', no: 'Nei' };

export const nn: ConsentTexts = {
  steps: {
    samtykke: {
      title: 'Gi eller endre samtykke',
      intro: {
        self: 'Du bestemmer sjølv. Seier du nei til noko, kan du framleis seie ja til resten.',
        other: 'Du svarer for {who}. Seier du nei til noko, kan du framleis seie ja til resten.',
      },
    },
  },
  meaning: [
    'Eit ja til deling gjer at vi kan dele det vi elles har teieplikt om.',
    'Det gjeld berre tenestene du seier ja til, og berre det som er kryssa av.',
  ],
  otherParent: { row: 'Eg seier ja til deling med {service}.' },
  free: 'Du kan trekkje samtykket når som helst. Du treng ikkje seie kvifor.',
  withdrawing: {
    title: 'Kva skjer når du trekkjer samtykket?',
    stops: 'Trekkjer du samtykket til å dele med ei teneste, stoppar delinga med ein gong.',
    lines: [
      'Det vi allereie har skrive ned, blir i arkivet slik lova krev.',
      'Nokre tenester har eiga plikt til å gi opplysningar. Dei kan framleis gjere det.',
    ],
    effects: {
      plan: 'Vi stoppar arbeidet med planen. Seier du ja igjen, held vi fram. Deling av opplysningar trekkjer du for seg.',
      coordinator: {
        self: 'Koordinatoren mistar tilgangen til saka med ein gong. Då har du ingen koordinator.',
        other: 'Koordinatoren mistar tilgangen til saka med ein gong. Då har {who} ingen koordinator.',
      },
      sharing: 'Delinga med denne tenesta stoppar med ein gong.',
      all: 'Alt du har sagt ja til, sluttar å gjelde med ein gong.',
    },
  },
  fields: {
    plan: {
      label: {
        self: 'Eg seier ja til at kommunen lagar ein individuell plan saman med meg.',
        other: 'Eg seier ja til at kommunen lagar ein individuell plan saman med {who}.',
      },
      help: 'Utan eit ja lagar vi ingen plan.',
      options: yesNo,
    },
    coordinator: {
      label: {
        self: 'Eg seier ja til at eg får ein koordinator.',
        other: 'Eg seier ja til at {who} får ein koordinator.',
      },
      help: 'For barn heiter det barnekoordinator. Utan eit ja kan vi ikkje peike ut nokon.',
      options: yesNo,
    },
    sharing: {
      label: {
        self: 'Desse tenestene kan dele opplysningar om meg når det trengst for planen.',
        other: 'Desse tenestene kan dele opplysningar om {who} når det trengst for planen.',
      },
      help: 'Før opp éi teneste om gongen. Fører du ikkje opp nokon, blir ingenting delt.',
      row: 'Teneste',
      columns: {
        service: {
          label: 'Namn på tenesta',
          help: 'Til dømes fastlegen, skulen eller Nav. Skriv ikkje namnet på ein tilsett.',
        },
        direction: {
          label: 'Kva kan kommunen gjere?',
          options: {
            collect: 'Hente opplysningar frå tenesta',
            give: 'Gi opplysningar til tenesta',
            both: 'Både hente og gi opplysningar',
          },
        },
        areas: {
          label: 'Kva kan opplysningane handle om?',
          help: 'Vel eitt eller fleire svar.',
          options: {
            health: 'Helse',
            school: 'Skule og barnehage',
            work: 'Arbeid',
            housing: 'Bustad',
            economy: 'Økonomi',
            network: 'Familie og nettverk',
            other: 'Anna',
          },
        },
        except: { label: 'Dette skal ikkje delast', help: 'Skriv det med eigne ord.' },
        from: { label: 'Frå og med', help: 'Lèt du feltet stå tomt, gjeld det frå i dag.' },
        to: {
          label: 'Til og med',
          help: 'Lèt du feltet stå tomt, gjeld det til {sharing} etter neste gjennomgang av planen. Er planen ikkje laga enno, reknar vi med ein gjennomgang om {revision}.',
        },
      },
    },
  },
  groups: {},
  hints: {},
  problems: {
    nothingAnswered: 'Svar på minst eitt av spørsmåla, eller før opp ei teneste.',
    periodEndsFirst: 'Sjekk «{label}». Den siste dagen er før den første.',
    dayPassed: 'Sjekk «{label}». Den dagen er passert.',
    sameService: 'Sjekk «{label}». Tenesta står i ei anna rad òg. Før tenesta opp éin gong.',
    tooManyRows: 'Det er plass til 20 tenester her. Fjern nokre, og ring oss om resten.',
  },
};
