import type { IpCase } from '../../../shared/domain/case.ts';
import type { CaseAction } from '../access.ts';
import { casePath, type StaffPage } from '../staff-page.ts';
import { actionTexts } from '../texts/action.ts';
import { type LinkTexts, stepTexts } from '../texts/step.ts';
import { AnswerLinks } from './answer-links.tsx';
import { CallForm } from './call-form.tsx';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly actions: readonly CaseAction[];
  /** What the next step does already. */
  readonly next: CaseAction | undefined;
};

/** Those with a form of their own, in the order they are offered; the end comes last. */
const linked = [
  'consent',
  'plan',
  'revise',
  'appoint',
  'stand-in',
  'left',
  'close',
] as const satisfies readonly CaseAction[];

/** Ways on that are not the next step; ringing may come before taking the case. */
export function OtherActions({ page, ipCase, actions, next }: Props) {
  const mayAnswer = actions.includes('decide') && next !== 'decide';
  const mayCall = actions.includes('called') && next !== 'called';
  const links = linked.filter((action) => actions.includes(action) && action !== next);
  if (!mayAnswer && !mayCall && links.length === 0) return null;
  return (
    <div class="ip-next__also">
      <h3 class="ds-heading" data-size="2xs">
        {actionTexts[page.language].otherActions}
      </h3>
      {mayAnswer && <AnswerLinks page={page} ipCase={ipCase} actions={actions} />}
      {mayCall && <CallForm page={page} ipCase={ipCase} variant="secondary" />}
      {links.length > 0 && (
        <ul class="ip-answers">
          {links.map((action) => (
            <li key={action}>
              <a href={`${casePath(page, ipCase.reference)}/${action}`}>
                {stepTexts[page.language].links[nameOfLink(action, ipCase)]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function nameOfLink(action: (typeof linked)[number], { coordinator, plan }: IpCase): keyof LinkTexts {
  if (action === 'appoint' && coordinator) return 'change';
  return action === 'plan' && plan ? 'change-plan' : action;
}
