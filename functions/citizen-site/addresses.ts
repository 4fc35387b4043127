import type { ChildPart } from '../../forms/about-child/form.ts';
import type { Language, Municipality } from '../../shared/domain/settings/municipality.ts';

export type Where = {
  readonly municipality: Municipality;
  readonly language: Language;
  /** A form that is filled in without a login has pages of its own. */
  readonly session?: { readonly kind: string };
};

/** The site's own addresses. A reference in one is no secret and opens nothing without its owner's login. */
export function addressesOf({ municipality, language, session }: Where) {
  const base = `/${municipality.id}/${language}`;
  const withoutLogin = `${base}/soknad-uten-innlogging`;
  const unknown = session?.kind === 'unknown';
  const apply = unknown ? withoutLogin : `${base}/soknad`;
  return {
    front: `${base}/`,
    apply,
    applyWithoutLogin: withoutLogin,
    endWithoutLogin: `${withoutLogin}/avslutt`,
    step: (step: string) => `${apply}/${step}`,
    receipt: (reference: string) => `${unknown ? withoutLogin : base}/kvittering/${reference}`,
    handOver: `${base}/soknad/overlever`,
    myCases: `${base}/min-sak`,
    code: `${base}/min-sak/kode`,
    draft: (reference: string) => `${base}/min-sak/utkast/${reference}`,
    removeDraft: (reference: string) => `${base}/min-sak/utkast/${reference}/slett`,
    handedOver: (reference: string) => `${base}/min-sak/utkast/${reference}/overlevert`,
    myCase: (reference: string) => `${base}/min-sak/${reference}`,
    now: (reference: string) => `${base}/min-sak/${reference}/hva-na`,
    contact: (reference: string) => `${base}/min-sak/${reference}/kontakt`,
    protectedAddress: (reference: string) => `${base}/min-sak/${reference}/sperret-adresse`,
    needsChanged: (reference: string) => `${base}/min-sak/${reference}/endring`,
    plan: (reference: string) => `${base}/min-sak/${reference}/plan`,
    agreedDone: (reference: string) => `${base}/min-sak/${reference}/mote/gjort`,
    meeting: (reference: string) => `${base}/min-sak/${reference}/mote`,
    planCopy: (reference: string) => `${base}/min-sak/${reference}/plan/kopi`,
    planPoint: (reference: string, number: string) => `${base}/min-sak/${reference}/plan/${number}`,
    planRead: (reference: string) => `${base}/min-sak/${reference}/plan/lest`,
    planVersions: (reference: string) => `${base}/min-sak/${reference}/plan/utgaver`,
    planPaper: (reference: string, version: string) => `${base}/min-sak/${reference}/plan/utskrift/${version}`,
    planChanges: (reference: string, before: string, after: string) =>
      `${base}/min-sak/${reference}/plan/endringer/${before}/${after}`,
    mandate: (reference: string) => `${base}/min-sak/${reference}/fullmakt`,
    documents: (reference: string) => `${base}/min-sak/${reference}#dokumenter`,
    attachment: (reference: string, id: string) => `${base}/min-sak/${reference}/vedlegg/${id}`,
    data: (reference: string) => `${base}/min-sak/${reference}/data`,
    information: (reference: string) => `${base}/min-sak/${reference}/opplysninger`,
    informationReceipt: (reference: string) => `${base}/min-sak/${reference}/opplysninger/kvittering`,
    reported: (reference: string) => `${base}/min-sak/${reference}/melding`,
    applyReported: (reference: string) => `${base}/min-sak/${reference}/sok`,
    decision: (reference: string) => `${base}/min-sak/${reference}/svar`,
    complaint: (reference: string) => `${base}/min-sak/${reference}/klage`,
    complaintReceipt: (reference: string) => `${base}/min-sak/${reference}/klage/kvittering`,
    /** The query names parts of the sheet; it says nothing of the child. */
    childParts: (reference: string, chosen: readonly ChildPart[]) =>
      `${base}/min-sak/${reference}/om-barnet${queryOf(chosen)}`,
    childSheet: (reference: string, chosen: readonly ChildPart[]) =>
      `${base}/min-sak/${reference}/om-barnet/ark${queryOf(chosen)}`,
    withdraw: (reference: string) => `${base}/min-sak/${reference}/trekk`,
    withoutId: `${base}/uten-id`,
    paperApplication: `${base}/papir/soknad`,
    paperConsent: `${base}/papir/samtykke`,
    privacy: `${base}/personvern`,
    aboutConsent: `${base}/samtykke`,
    consent: (reference: string) => `${base}/samtykke/${reference}`,
    consentReceipt: (reference: string) => `${base}/samtykke/${reference}/kvittering`,
    renewConsent: (reference: string) => `${base}/samtykke/${reference}/forny`,
    consentHistory: (reference: string) => `${base}/samtykke/${reference}/historikk`,
    withdrawConsent: (reference: string) => `${base}/samtykke/${reference}/trekk`,
    report: `${base}/melding`,
    startReport: `${base}/melding/start`,
    reportStep: (step: string) => `${base}/melding/${step}`,
    reportReceipt: (reference: string) => `${base}/melding/kvittering/${reference}`,
    reportInstead: `${apply}/meld`,
    reportFromApplication: `${base}/melding/fra-soknad`,
    paperReport: `${base}/papir/melding`,
    signIn: `/${municipality.id}/logg-inn/idporten`,
  } as const;
}

function queryOf(chosen: readonly ChildPart[]): string {
  return chosen.length > 0 ? `?${chosen.map((part) => `vis=${part}`).join('&')}` : '';
}

export type Addresses = ReturnType<typeof addressesOf>;
