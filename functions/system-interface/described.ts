import type { ProblemCode } from './problems.ts';
import type { OperationName } from './routes.ts';

/** What every call can meet: who it comes from, how often, and what goes wrong here. */
const anywhere = [
  ...['token-missing', 'token-malformed', 'token-signature', 'token-issuer', 'token-audience', 'token-expired'],
  ...['token-not-yet-valid', 'token-lives-too-long', 'token-consumer'],
  ...['organisation-unknown', 'scope-missing', 'scope-not-granted', 'too-many'],
  ...['bad-request', 'not-found', 'method-not-allowed', 'broken', 'unavailable'],
] as const satisfies readonly ProblemCode[];

const ofSubmissions = [
  ...['token-replayed', 'idempotency-key', 'json-malformed', 'not-json', 'too-large', 'invalid', 'key-reused'],
] as const satisfies readonly ProblemCode[];

type Described = { readonly summary: string; readonly problems: readonly ProblemCode[] };

/** What each operation does, and how it can be refused. */
export const described: Readonly<Record<OperationName, Described>> = {
  'submit-application': {
    summary: 'Sends in an application that was filled in elsewhere. The time to answer runs from this moment.',
    problems: [...anywhere, ...ofSubmissions],
  },
  'submit-report': {
    summary: 'Sends in a report of need. It becomes an application when the person it is about says yes.',
    problems: [...anywhere, ...ofSubmissions],
  },
  'submit-consent': {
    summary: 'Sends in what somebody answered about consent. Services that are not named keep what they have.',
    problems: [
      ...anywhere,
      ...ofSubmissions,
      ...(['case-not-found', 'may-not-consent', 'case-ended', 'text-changed', 'changed-since'] as const),
    ],
  },
  'read-case': {
    summary: 'How far a case has come: status, unit and dates. No name and no answer.',
    problems: [...anywhere, 'case-not-found'],
  },
  'read-consent-text': {
    summary: 'The words that must be shown before somebody consents in this case, with what is sent back.',
    problems: [...anywhere, 'invalid', 'case-not-found'],
  },
  'list-changes': {
    summary: 'What has happened in the cases of the municipality since a moment, told a minute after it happened.',
    problems: [...anywhere, 'invalid'],
  },
};
