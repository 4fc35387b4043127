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
  },
  nn: {
    summary: 'Alt som hende med meldinga',
    step: {
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
  },
};
