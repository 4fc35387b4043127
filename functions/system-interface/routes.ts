import type { SystemScope } from '../../shared/domain/settings/systems.ts';
import { postConsent, showConsentText } from './answers-consent.ts';
import { postApplication, postReport } from './answers-filed.ts';
import { listChanges, showCase } from './answers-read.ts';
import type { Answer, InterfaceDeps } from './call.ts';

/** One thing that can be done, below `/{municipality}/api/v1`; `name` is what logs and the description call it. */
export type Operation = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly name: string;
  readonly scope: SystemScope;
};

/** All of them but the description itself, which is open to all. */
export const operations = [
  { method: 'POST', path: 'applications', name: 'submit-application', scope: 'ip:applications.write' },
  { method: 'POST', path: 'reports', name: 'submit-report', scope: 'ip:reports.write' },
  { method: 'POST', path: 'consents', name: 'submit-consent', scope: 'ip:consents.write' },
  { method: 'GET', path: 'cases/:reference', name: 'read-case', scope: 'ip:cases.read' },
  {
    method: 'GET',
    path: 'cases/:reference/consent-text',
    name: 'read-consent-text',
    scope: 'ip:consents.write',
  },
  { method: 'GET', path: 'changes', name: 'list-changes', scope: 'ip:changes.read' },
] as const satisfies readonly Operation[];

export type OperationName = (typeof operations)[number]['name'];

/** What answers each. */
export const answers: Readonly<Record<OperationName, (deps: InterfaceDeps) => Answer>> = {
  'submit-application': postApplication,
  'submit-report': postReport,
  'submit-consent': postConsent,
  'read-case': showCase,
  'read-consent-text': showConsentText,
  'list-changes': listChanges,
};
