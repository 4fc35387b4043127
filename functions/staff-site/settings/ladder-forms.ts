import type { LadderStep, Ladders } from '../../../shared/domain/settings/ladder-settings.ts';
import type { FormName, SettingsForm, Values } from './control.ts';

/** The steps of one form, by the duty that they remind of. */
type Groups = Readonly<Record<string, readonly LadderStep[]>>;

function ladderForm(name: FormName, groups: Groups): SettingsForm {
  const steps = Object.values(groups).flat();
  return {
    name,
    part: 'ladders',
    controls: () =>
      Object.entries(groups).flatMap(([group, inGroup]) =>
        inGroup.map((step) => ({ kind: 'number', name: step, group }) as const),
      ),
    filledIn: ({ municipality: { ladders } }) =>
      Object.fromEntries(steps.map((step) => [step, [String(ladders[step])]])),
    apply: (values, { municipality }) => ({
      ...municipality,
      ladders: withSteps(municipality.ladders, steps, values),
    }),
  };
}

function withSteps(ladders: Ladders, steps: readonly LadderStep[], { one }: Values): Ladders {
  return { ...ladders, ...Object.fromEntries(steps.map((step) => [step, Number(one(step))])) };
}

export const ladderForms: readonly SettingsForm[] = [
  ladderForm('varsler-svar', {
    take: ['takeLeader', 'takeDeputy', 'takeCoordinating'],
    call: ['callLeader', 'callNext'],
    preliminary: ['preliminaryReadyWorkingDays'],
    answer: ['answerFirst', 'answerSecond', 'answerLastWorkingDays', 'answerOverdueWorkingDays', 'weeklyTimes'],
  }),
  ladderForm('varsler-plan', {
    appoint: ['appointBefore', 'vacantFirst', 'vacantSecond', 'absenceWorkingDays'],
    plan: ['planBefore'],
    revision: ['revisionPerson', 'revisionFirst', 'revisionSecond'],
  }),
  ladderForm('varsler-venter', {
    information: ['informationBefore'],
    unopened: ['unopenedReminder', 'unopenedLetter'],
    awaited: ['awaitedReminder', 'awaitedTask'],
    report: ['reportReminder', 'reportCall'],
    birthday: ['sixteenBefore', 'eighteenFirst', 'eighteenSecond'],
  }),
  ladderForm('varsler-klage', {
    complaint: ['complaintFirst', 'complaintSecond', 'complaintOverdueWorkingDays'],
  }),
];
