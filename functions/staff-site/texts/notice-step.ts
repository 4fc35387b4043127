import type { NoticeState } from '../../../shared/domain/notice.ts';
import type { InStaffLanguages } from './staff-language.ts';

/** What became of a message, line by line. */
export type NoticeStepTexts = {
  readonly summary: string;
  readonly step: Readonly<Record<NoticeState, string>>;
};

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
      'handed-to-person': 'ble en oppgave',
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
      'handed-to-person': 'vart ei oppgåve',
    },
  },
};
