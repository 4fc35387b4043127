import type { CaseKey } from './case-key.ts';

/** What handing over to a provider can end in; only the unexpected throws (then nobody knows whether it left). */
export type SendResult =
  | { readonly result: 'accepted'; readonly providerId: string }
  | { readonly result: 'throttled' }
  | { readonly result: 'transient'; readonly detail: string }
  | { readonly result: 'permanent'; readonly detail: string }
  | { readonly result: 'unknown'; readonly detail: string };

/** What a provider's events carry back, as message tags: the row they are about is found from them alone. */
export type NoticeRef = { readonly key: CaseKey; readonly noticeId: string };

export type Mail = {
  readonly notice: NoticeRef;
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** For the recipient's calendar (RFC 5545). */
  readonly calendar?: { readonly method: 'PUBLISH' | 'CANCEL'; readonly content: string };
};

export type Mailer = { send(mail: Mail): Promise<SendResult> };

export type TextMessage = { readonly notice: NoticeRef; readonly to: string; readonly text: string };

export type TextMessenger = { send(message: TextMessage): Promise<SendResult> };
