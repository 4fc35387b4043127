import { applicationPaper } from '../../forms/paper/application-paper.ts';
import { consentPaper } from '../../forms/paper/consent-paper.ts';
import { needReportPaper } from '../../forms/paper/need-report-paper.ts';
import type { CitizenSession, Route } from '../../shared/web/site.ts';
import { about } from './answers/about.tsx';
import { chooseChildParts, showChildSheet } from './answers/about-child.tsx';
import { showAttachment } from './answers/attachment.tsx';
import { byStanding } from './answers/by-standing.ts';
import { showMyCase, showMyCases } from './answers/cases.tsx';
import { sendForm, showCheck } from './answers/check.tsx';
import type { Answer, CitizenDeps } from './answers/citizen-visit.ts';
import { askCode, sendCode } from './answers/code.tsx';
import { askComplaint, postComplaint } from './answers/complaint.tsx';
import { showComplaintReceipt } from './answers/complaint-receipt.tsx';
import { postConsent, showConsent } from './answers/consent.tsx';
import { showConsentHistory } from './answers/consent-history.tsx';
import { showConsentReceipt } from './answers/consent-receipt.tsx';
import { askContact, saveContact } from './answers/contact.tsx';
import { showData } from './answers/data.ts';
import { showDecision } from './answers/decision.tsx';
import { askRemove, remove, resume } from './answers/drafts.tsx';
import { showHandedOver, takeBack } from './answers/hand-over.tsx';
import { askInformation, sendReply } from './answers/information.tsx';
import { showInformationReceipt } from './answers/information-receipt.tsx';
import { askMandate, postMandate } from './answers/mandate.tsx';
import { cannotCome, showMeeting, tickAgreed } from './answers/meeting.tsx';
import { askNeedsChanged, sendNeedsChanged } from './answers/needs-changed.tsx';
import { showNow } from './answers/now.tsx';
import { showOtherParent, showOtherParentsData, showOtherParentsHistory } from './answers/other-parent.tsx';
import { showPaper } from './answers/paper.tsx';
import { readPlan, showPlan } from './answers/plan.tsx';
import { openPlanCopy } from './answers/plan-copy.ts';
import { askPoint, savePoint } from './answers/plan-point.tsx';
import { showPlanChanges, showPlanPaper, showPlanVersions } from './answers/plan-versions.tsx';
import { askProtected, sendProtected } from './answers/protected-address.tsx';
import { showReceipt } from './answers/receipt.tsx';
import { renewConsent, toConsentForm } from './answers/renew-consent.tsx';
import { showReportReceipt } from './answers/report-receipt.tsx';
import { beginReport, reportInstead, showReportStart } from './answers/report-start.tsx';
import { askApplication, refuseReported, sendOwnApplication, showReported } from './answers/reported.tsx';
import { askSeatContact, saveSeatContact } from './answers/seat-contact.tsx';
import { postStep, showStep } from './answers/step.tsx';
import { askWithdraw, withdraw } from './answers/withdraw.tsx';
import { askWithdrawConsent, withdrawConsent } from './answers/withdraw-consent.tsx';
import { reporting } from './need-report/reporting.ts';
import { guarded, open } from './route.ts';

/** The pages about what was sent, the report of need, and the forms on paper. */
export function caseRoutes(deps: CitizenDeps): readonly Route<CitizenSession>[] {
  const seated = (main: Answer, otherParent: Answer) => byStanding(deps, { main, otherParent });
  return [
    open('samtykke', about('consent')),
    open('melding', about('report')),
    open('papir/soknad', showPaper(applicationPaper, deps)),
    open('papir/samtykke', showPaper(consentPaper, deps)),
    open('papir/melding', showPaper(needReportPaper, deps)),
    guarded('GET', 'melding/start', showReportStart(deps)),
    guarded('POST', 'melding/start', beginReport(deps)),
    guarded('POST', 'melding/fra-soknad', reportInstead(deps)),
    guarded('GET', 'melding/se-over', showCheck(reporting, deps)),
    guarded('POST', 'melding/se-over', sendForm(reporting, deps)),
    guarded('GET', 'melding/:step', showStep(reporting, deps)),
    guarded('POST', 'melding/:step', postStep(reporting, deps)),
    guarded('GET', 'melding/kvittering/:reference', showReportReceipt(deps)),
    guarded('GET', 'kvittering/:reference', showReceipt(deps)),
    guarded('GET', 'samtykke/:reference', showConsent(deps)),
    guarded('POST', 'samtykke/:reference', postConsent(deps)),
    guarded('GET', 'samtykke/:reference/kvittering', showConsentReceipt(deps)),
    guarded('GET', 'samtykke/:reference/forny', toConsentForm),
    guarded('POST', 'samtykke/:reference/forny', renewConsent(deps)),
    guarded('GET', 'samtykke/:reference/historikk', seated(showConsentHistory(deps), showOtherParentsHistory(deps))),
    guarded('GET', 'samtykke/:reference/trekk', askWithdrawConsent(deps)),
    guarded('POST', 'samtykke/:reference/trekk', withdrawConsent(deps)),
    guarded('GET', 'min-sak', showMyCases(deps)),
    guarded('GET', 'min-sak/kode', askCode(deps)),
    guarded('POST', 'min-sak/kode', sendCode(deps)),
    guarded('POST', 'min-sak/utkast/:reference', resume(deps)),
    guarded('GET', 'min-sak/utkast/:reference/slett', askRemove(deps)),
    guarded('POST', 'min-sak/utkast/:reference/slett', remove(deps)),
    guarded('GET', 'min-sak/utkast/:reference/overlevert', showHandedOver(deps)),
    guarded('POST', 'min-sak/utkast/:reference/overlevert', takeBack(deps)),
    guarded('GET', 'min-sak/:reference', seated(showMyCase(deps), showOtherParent(deps))),
    guarded('GET', 'min-sak/:reference/data', seated(showData(deps), showOtherParentsData(deps))),
    guarded('GET', 'min-sak/:reference/melding', showReported(deps)),
    guarded('POST', 'min-sak/:reference/melding', refuseReported(deps)),
    guarded('GET', 'min-sak/:reference/sok', askApplication(deps)),
    guarded('POST', 'min-sak/:reference/sok', sendOwnApplication(deps)),
    guarded('GET', 'min-sak/:reference/hva-na', showNow(deps)),
    guarded('GET', 'min-sak/:reference/kontakt', seated(askContact(deps), askSeatContact(deps))),
    guarded('POST', 'min-sak/:reference/kontakt', seated(saveContact(deps), saveSeatContact(deps))),
    guarded('GET', 'min-sak/:reference/sperret-adresse', askProtected(deps)),
    guarded('POST', 'min-sak/:reference/sperret-adresse', sendProtected(deps)),
    guarded('GET', 'min-sak/:reference/endring', askNeedsChanged(deps)),
    guarded('POST', 'min-sak/:reference/endring', sendNeedsChanged(deps)),
    guarded('GET', 'min-sak/:reference/mote', showMeeting(deps)),
    guarded('POST', 'min-sak/:reference/mote', cannotCome(deps)),
    guarded('POST', 'min-sak/:reference/mote/gjort', tickAgreed(deps)),
    guarded('GET', 'min-sak/:reference/plan', showPlan(deps)),
    guarded('POST', 'min-sak/:reference/plan/lest', readPlan(deps)),
    guarded('GET', 'min-sak/:reference/plan/kopi', openPlanCopy(deps)),
    guarded('GET', 'min-sak/:reference/plan/utgaver', showPlanVersions(deps)),
    guarded('GET', 'min-sak/:reference/plan/utskrift/:version', showPlanPaper(deps)),
    guarded('GET', 'min-sak/:reference/plan/endringer/:before/:after', showPlanChanges(deps)),
    guarded('GET', 'min-sak/:reference/plan/:point', askPoint(deps)),
    guarded('POST', 'min-sak/:reference/plan/:point', savePoint(deps)),
    guarded('GET', 'min-sak/:reference/opplysninger', askInformation(deps)),
    { ...guarded('POST', 'min-sak/:reference/opplysninger', sendReply(deps)), takesFile: true },
    guarded('GET', 'min-sak/:reference/opplysninger/kvittering', showInformationReceipt(deps)),
    guarded('GET', 'min-sak/:reference/fullmakt', askMandate(deps)),
    { ...guarded('POST', 'min-sak/:reference/fullmakt', postMandate(deps)), takesFile: true },
    guarded('GET', 'min-sak/:reference/vedlegg/:id', showAttachment(deps)),
    guarded('GET', 'min-sak/:reference/svar', showDecision(deps)),
    guarded('GET', 'min-sak/:reference/klage', askComplaint(deps)),
    guarded('POST', 'min-sak/:reference/klage', postComplaint(deps)),
    guarded('GET', 'min-sak/:reference/klage/kvittering', showComplaintReceipt(deps)),
    guarded('GET', 'min-sak/:reference/om-barnet', chooseChildParts(deps)),
    guarded('GET', 'min-sak/:reference/om-barnet/ark', showChildSheet(deps)),
    guarded('GET', 'min-sak/:reference/trekk', askWithdraw(deps)),
    guarded('POST', 'min-sak/:reference/trekk', withdraw(deps)),
  ];
}
