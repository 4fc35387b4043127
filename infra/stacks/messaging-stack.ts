import { type App, Stack } from 'aws-cdk-lib';
import { ChangeEvents } from '../constructs/change-events.ts';
import { DueSweep } from '../constructs/due-sweep.ts';
import { FigureCounting } from '../constructs/figure-counting.ts';
import { MailSending } from '../constructs/mail-sending.ts';
import { NoticeDelivery } from '../constructs/notice-delivery.ts';
import { Receipts } from '../constructs/receipts.ts';
import { ScanRecords } from '../constructs/scan-records.ts';
import { SmsSending } from '../constructs/sms-sending.ts';
import type { Stage } from '../stages.ts';
import type { DataStack } from './data-stack.ts';
import { stackProps } from './stack-props.ts';

/** What time and changes bring about: the sweep, the sending, the receipts, the scans, the figures. */
export class MessagingStack extends Stack {
  readonly delivery: NoticeDelivery;
  readonly sweep: DueSweep;
  readonly receipts: Receipts;
  readonly scans: ScanRecords;
  readonly figures: FigureCounting;
  readonly changes: ChangeEvents;

  constructor(app: App, stage: Stage, { cases, keys, attachments }: DataStack) {
    super(
      app,
      `IndividuellPlan-${stage.name}-Messaging`,
      stackProps(stage, 'Notices: when, by mail and SMS, receipts'),
    );
    const mail = new MailSending(this, 'Mail', stage);
    const sms = stage.sms && new SmsSending(this, 'Sms', { stage, sender: stage.sms });
    this.delivery = new NoticeDelivery(this, 'Delivery', { stage, cases, keys, mail, sms });
    this.sweep = new DueSweep(this, 'Sweep', { cases, municipalities: stage.municipalities });
    this.receipts = new Receipts(this, 'Receipts', { cases, mail, sms });
    this.scans = new ScanRecords(this, 'Scans', { cases, attachments });
    this.figures = new FigureCounting(this, 'Figures', { cases });
    this.changes = new ChangeEvents(this, 'Changes', { stage, cases });
  }
}
