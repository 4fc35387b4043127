import type { DemoStep } from './demo-steps.ts';

/** What the two write in a plan. */
type DemoPlanWords = {
  readonly goals: readonly [string, string];
  readonly resources: string;
  readonly participant: string;
  readonly measures: readonly [string, string];
  readonly extent: string;
  readonly later: string;
  readonly ownPart: string;
};

const words: Readonly<Record<'nb' | 'nn', DemoPlanWords>> = {
  nb: {
    goals: ['Jeg vil tilbake i halv jobb før sommeren.', 'Jeg vil sove bedre om natten.'],
    resources: 'Jeg liker å fiske, og jeg har god hjelp av søsteren min.',
    participant: 'veileder',
    measures: ['Arbeidstrening i havna', 'Samtaler om søvn'],
    extent: 'To dager i uka',
    later: 'Tre dager i uka',
    ownPart: 'Jeg møter opp, og jeg sier fra når det blir for mye.',
  },
  nn: {
    goals: ['Eg vil tilbake i halv jobb før sommaren.', 'Eg vil sove betre om natta.'],
    resources: 'Eg likar å fiske, og eg har god hjelp av søstera mi.',
    participant: 'rettleiar',
    measures: ['Arbeidstrening på hamna', 'Samtalar om søvn'],
    extent: 'To dagar i veka',
    later: 'Tre dagar i veka',
    ownPart: 'Eg møter opp, og eg seier frå når det blir for mykje.',
  },
};

type Parts = { readonly coordinator: string; readonly language: 'nb' | 'nn' };

/**
 * The coordinator and the person write in the plan before it is registered; the person has read it, and the coordinator
 * has written in it since.
 */
export function writtenPlan({ coordinator, language }: Parts): readonly DemoStep[] {
  const said = words[language];
  const [work, sleep] = said.goals;
  const measures = {
    'measures[0].measure': said.measures[0],
    'measures[0].extent': said.extent,
    'measures[0].service': 'Nav',
    'measures[0].area': 'work',
    'measures[0].goal': '1',
    'measures[1].measure': said.measures[1],
    'measures[1].service': 'Fastlegen',
    'measures[1].area': 'health',
    'measures[1].goal': '2',
  };
  return [
    {
      after: 20,
      staff: coordinator,
      point: '1',
      values: {
        'goals[0].goal': work,
        'goals[0].area': 'work',
        'goals[1].goal': sleep,
        'goals[1].area': 'health',
        resources: said.resources,
      },
    },
    {
      after: 21,
      staff: coordinator,
      point: '2',
      values: {
        'participants[0].name': 'Nina Nilsen',
        'participants[0].role': said.participant,
        'participants[0].service': 'Nav',
        'participants[1].name': 'Frode Fjell',
        'participants[1].service': 'Fastlegen',
      },
    },
    { after: 22, staff: coordinator, point: '5', values: measures },
    { after: 30, citizen: 'writes', point: '4', values: { ownPart: said.ownPart } },
    { after: 72, citizen: 'reads-the-plan' },
    { after: 80, staff: coordinator, point: '5', values: { 'measures[0].extent': said.later } },
  ];
}
