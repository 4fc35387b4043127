import type { NoticeState } from '../../../shared/domain/telling/notice.ts';
import type { InStaffLanguages } from './staff-language.ts';

/** What became of a message, line by line. */
export type NoticeStepTexts = {
  readonly summary: string;
  readonly step: Readonly<Record<NoticeState, string>>;
  /** Why, by the codes of `Notice.detail` that somebody can act on; of others the step says enough. */
  readonly why: Readonly<Record<WhyNotice, string>>;
};

type WhyNotice = (typeof whyNotices)[number];

export const whyNotices = [
  'mailbox-full',
  'general',
  'no-email',
  'suppressed',
  'on-account-suppression-list',
  'invalid-number',
  'blocked',
  'unreachable',
  'carrier-unreachable',
  'complaint',
  'no-result',
  'resent-uncertain',
  'window-missed',
  'no-address',
  'sms-off',
  'address-lost',
  'not-asked-for',
  'paused',
  'content-rejected',
  'rendering-failure',
] as const;

export const noticeStepTexts: InStaffLanguages<NoticeStepTexts> = {
  nb: {
    summary: 'Alt som skjedde med varselet',
    step: {
      'in-digest': 'lagt i samlemeldingen',
      pending: 'lagt i kø',
      sending: 'forsøkt sendt',
      sent: 'sendt',
      waiting: 'kom ikke fram, prøves igjen',
      delivered: 'levert',
      uncertain: 'ingen vet om det ble sendt',
      bounced: 'kom i retur',
      failed: 'ikke sendt',
      superseded: 'ikke sendt, ble uaktuelt',
      suppressed: 'ikke sendt, adressen kan ikke brukes',
      expired: 'ikke sendt, det ble for sent',
      'handed-to-person': 'ble en oppgave',
    },
    why: {
      'mailbox-full': 'postkassen var full',
      general: 'adressen tar ikke imot e-post',
      'no-email': 'adressen finnes ikke',
      suppressed: 'adressen har gitt retur før',
      'on-account-suppression-list': 'adressen har gitt retur før',
      'invalid-number': 'nummeret tar ikke imot SMS',
      blocked: 'nummeret er sperret for SMS',
      unreachable: 'telefonen var ikke å få tak i',
      'carrier-unreachable': 'telefonen var ikke å få tak i',
      complaint: 'mottakeren meldte det som uønsket',
      'no-result': 'vi fikk ikke svar da det ble sendt',
      'resent-uncertain': 'sendt på nytt på grunn av fristen, kan ha kommet to ganger',
      'window-missed': 'SMS går bare ut mellom 9 og 17 på arbeidsdager',
      'no-address': 'det var ingen adresse å sende til',
      'sms-off': 'kommunen sender ikke SMS',
      'address-lost': 'noe kom i retur derfra, eller noen klaget',
      'not-asked-for': 'mottakeren vil ha beskjed på en annen måte',
      paused: 'varslene var satt på pause',
      'content-rejected': 'innholdet ble avvist',
      'rendering-failure': 'teksten kunne ikke lages',
    },
  },
  nn: {
    summary: 'Alt som hende med meldinga',
    step: {
      'in-digest': 'lagt i samlemeldinga',
      pending: 'lagt i kø',
      sending: 'forsøkt sendt',
      sent: 'sendt',
      waiting: 'kom ikkje fram, blir prøvd igjen',
      delivered: 'levert',
      uncertain: 'ingen veit om det vart sendt',
      bounced: 'kom i retur',
      failed: 'ikkje sendt',
      superseded: 'ikkje sendt, vart uaktuelt',
      suppressed: 'ikkje sendt, adressa kan ikkje brukast',
      expired: 'ikkje sendt, det vart for seint',
      'handed-to-person': 'vart ei oppgåve',
    },
    why: {
      'mailbox-full': 'postkassa var full',
      general: 'adressa tek ikkje imot e-post',
      'no-email': 'adressa finst ikkje',
      suppressed: 'adressa har gitt retur før',
      'on-account-suppression-list': 'adressa har gitt retur før',
      'invalid-number': 'nummeret tek ikkje imot SMS',
      blocked: 'nummeret er sperra for SMS',
      unreachable: 'telefonen var ikkje å få tak i',
      'carrier-unreachable': 'telefonen var ikkje å få tak i',
      complaint: 'mottakaren melde det som uønskt',
      'no-result': 'vi fekk ikkje svar då det vart sendt',
      'resent-uncertain': 'sendt på nytt på grunn av fristen, kan ha kome to gonger',
      'window-missed': 'SMS går berre ut mellom 9 og 17 på arbeidsdagar',
      'no-address': 'det var inga adresse å sende til',
      'sms-off': 'kommunen sender ikkje SMS',
      'address-lost': 'noko kom i retur derifrå, eller nokon klaga',
      'not-asked-for': 'mottakaren vil ha beskjed på ein annan måte',
      paused: 'varsla var sette på pause',
      'content-rejected': 'innhaldet vart avvist',
      'rendering-failure': 'teksten kunne ikkje lagast',
    },
  },
};
