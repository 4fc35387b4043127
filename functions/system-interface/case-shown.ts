import { type IpCase, isAppliedFor } from '../../shared/domain/case.ts';

/** How far a case has come, for another system: no name, no answer, nothing that tells of the person's health. */
export function caseShown(ipCase: IpCase) {
  const { reference, status, unit, receivedOn, answerBy, promisedBy, decision, coordinator, plan, closing } = ipCase;
  return {
    reference,
    status,
    unit,
    receivedOn,
    // Of a report nothing is promised before the person has said yes.
    ...(isAppliedFor(ipCase) && { answerBy, promisedBy }),
    ...(decision && { decidedOn: decision.on }),
    ...(coordinator && { coordinatorSince: coordinator.since }),
    ...(plan && { planFrom: plan.from, planTo: plan.to, nextRevision: plan.nextRevision }),
    ...(closing && { closedOn: closing.on }),
  };
}
