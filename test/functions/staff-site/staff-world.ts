import { createHash } from 'node:crypto';
import type { APIGatewayProxyResult, Context } from 'aws-lambda';
import { createHandler, type HandlerDeps } from '../../../functions/staff-site/handler.ts';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { oving } from '../../../infra/municipalities/oving.ts';
import type { Application } from '../../../shared/domain/applying/application.ts';
import { openCase } from '../../../shared/domain/applying/open-case.ts';
import { newReference } from '../../../shared/domain/applying/reference.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Change } from '../../../shared/domain/change.ts';
import type { NeedReport } from '../../../shared/domain/reporting/need-report.ts';
import type { Municipality, StaffRole } from '../../../shared/domain/settings/municipality.ts';
import type { Log, LogIds } from '../../../shared/log.ts';
import { municipalTime } from '../../../shared/municipal-time.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import type { StoredAnswers } from '../../../shared/ports/case-key.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import type { IdentityProviders } from '../../../shared/web/identity-provider.ts';
import { startSession } from '../../../shared/web/session.ts';
import type { StaffSession } from '../../../shared/web/site.ts';
import { staffSite } from '../../../shared/web/site-kind.ts';
import { aDraft } from '../../support/case-builders.ts';
import { anApplication, receivedAt } from '../../support/domain-builders.ts';
import { memoryAttachments } from '../../support/memory-attachments.ts';
import { memoryPersonKeys } from '../../support/memory-persons.ts';
import { memoryStores } from '../../support/memory-store.ts';
import { reportAnswers } from '../../support/report-answers.ts';
import { aReport, aReportOpening, reportContacts } from '../../support/report-builders.ts';
import { gatewayEvent, type Sent } from './gateway-event.ts';

export type Filed = {
  readonly reference?: string;
  readonly municipality?: Municipality;
  readonly application?: Partial<Application>;
  readonly answers?: StoredAnswers;
  readonly at?: Date;
};

export type Employee = {
  readonly staffId: string;
  readonly roles: readonly StaffRole[];
  readonly municipality?: string;
};

export const hanna: Employee = { staffId: 'hanna.hav', roles: ['leader'] };
export const sindre: Employee = { staffId: 'sindre.sund', roles: ['leader'] };
export const dag: Employee = { staffId: 'dag.dal', roles: ['deputy'] };
export const kari: Employee = { staffId: 'kari.koord', roles: ['coordinating-unit'] };
export const adrian: Employee = { staffId: 'adrian.admin', roles: ['administrator'] };
/** Opens any case in an emergency, and has no part of the site otherwise. */
/** Of the service desk. */
export const reidun: Employee = { staffId: 'reidun.reg', roles: ['registrar'] };
export const vera: Employee = { staffId: 'vera.vakt', roles: ['break-glass'] };
/** A coordinator of no unit's queue. */
export const koord: Employee = { staffId: 'kari.koord', roles: ['coordinator'] };
export const petra: Employee = { staffId: 'petra.perm', roles: ['coordinator'] };
export const liv: Employee = { staffId: 'liv.lund', roles: ['leader'], municipality: 'fjordsund' };

export type Logged = LogIds & { readonly code: string };

const origin = 'https://ip.example';
export const formToken = 'form-token-of-the-session';

/** The staff site over memory, with cases filed in it and employees signed in to it. */
export function staffWorld(change: (cases: CaseStore) => CaseStore = (cases) => cases) {
  const stores = memoryStores([masoy, fjordsund, oving]);
  const attachments = memoryAttachments();
  let now = new Date('2026-03-06T09:00:00Z');
  let tokens = 0;
  let draws = 0;
  const logged: Logged[] = [];
  const note: Log['info'] = (code, ids = {}) => void logged.push({ code, ...ids });
  const deps: HandlerDeps = {
    settings: stores.settings,
    sessions: stores.sessions,
    cases: change(stores.cases),
    plans: stores.plans,
    attachments,
    auditLog: stores.auditLog,
    figures: stores.figures,
    currentSettings: stores.settings,
    settingsStore: stores.settingsStore,
    providers: sameRolesAsBefore,
    personKeys: memoryPersonKeys,
    newReference: () =>
      newReference((limit) => {
        draws += 7;
        return draws % limit;
      }),
    newUnique: () => {
      draws += 1;
      return `unique-${draws}`;
    },
    hashOf: (text) => createHash('sha256').update(text).digest('hex'),
    siteOrigin: origin,
    production: false,
    style: { css: '', version: 'test' },
    practice: stores.practice,
    ...municipalTime(() => now, stores.practice),
    newToken: () => 'n'.repeat(43),
    log: { info: note, warn: note, error: note },
  };
  const handler = createHandler(deps);
  const send = async (sent: Sent): Promise<APIGatewayProxyResult> => handler(gatewayEvent(sent), lambdaContext);
  return {
    stores,
    deps,
    attachments,
    /** What the function's own log got. */
    logged,
    send,
    at: (text: string) => {
      now = new Date(text);
    },
    file: async (filed: Filed = {}): Promise<IpCase> => fileCase(stores, filed),
    fileReport: async (report: Partial<NeedReport> = {}): Promise<IpCase> => fileReport(stores, report),
    /** Stores what a transition changed, as of the moment it happened. */
    async commit(change: Change, municipality: Municipality = masoy): Promise<IpCase> {
      const at = change.events[0]?.at ?? instant(now);
      const result = await stores.cases.commit(addressChange(change, municipality, at));
      if (result !== 'saved') throw new Error('the case has changed meanwhile');
      return change.after;
    },
    /** `kept`: a cookie that the browser holds besides. */
    async signIn(employee: Employee, kept?: string) {
      tokens += 1;
      const session = sessionOf(employee, now);
      const start = { session, token: String(tokens).padStart(43, 't'), issuer: 'https://login.example' };
      const deps = { sessions: stores.sessions, now: () => now, tokenBefore: undefined };
      const cookie = (await startSession(start, staffSite, deps)).split(';')[0] ?? '';
      return browser(send, kept ? `${cookie}; ${kept}` : cookie);
    },
  };
}

export type Browser = ReturnType<typeof browser>;

function browser(send: (sent: Sent) => Promise<APIGatewayProxyResult>, cookie: string) {
  return {
    get: (address: string) => send({ method: 'GET', address, cookie }),
    /** With the session's form token, unless the form brings its own. */
    post: (address: string, form: Readonly<Record<string, string>>) =>
      send({ method: 'POST', address, cookie, origin, form: { formToken, ...form } }),
    send: (sent: Omit<Sent, 'cookie'>) => send({ ...sent, cookie }),
  };
}

function sessionOf({ staffId, roles, municipality = 'masoy' }: Employee, now: Date): StaffSession {
  return {
    kind: 'staff',
    municipality,
    staffId,
    roles,
    formToken,
    signedInAt: instant(now),
    seenAt: instant(now),
    idToken: 'id-token',
    providerOrigins: [],
    confirmedAt: instant(now),
    refreshToken: JSON.stringify({ preferred_username: `${staffId}@login.example`, roles }),
  };
}

const notAsked = () => Promise.reject(new Error('not asked in these tests'));

/** A provider that says of everybody what it said at sign-in. */
const sameRolesAsBefore: IdentityProviders = {
  authorizationUrl: notAsked,
  tokens: notAsked,
  signOutUrl: notAsked,
  origins: notAsked,
  refresh: async (_client, refreshToken) => ({
    ok: true,
    value: { idToken: 'id-token', claims: JSON.parse(refreshToken) },
  }),
};

async function fileCase(stores: ReturnType<typeof memoryStores>, filed: Filed): Promise<IpCase> {
  const { reference = 'ACDE2346', municipality = masoy, at = receivedAt, answers } = filed;
  const application = anApplication(filed.application);
  const draft = aDraft({ municipality: municipality.id, reference, ...(answers && { answers }) });
  await stores.drafts.start(draft);
  const change = addressChange(
    openCase({ reference, application, receivedAt: at }, municipality),
    municipality,
    instant(at),
  );
  const { person, applicant, otherParent, birthDate } = application;
  const contacts = {
    person,
    ...(applicant && { applicant }),
    ...(otherParent && { otherParent }),
    ...(birthDate && { birthDate }),
  };
  const result = await stores.cases.open({ change, contacts, draft });
  if (result !== 'opened') throw new Error(`not filed: ${result}`);
  return change.after;
}

/** A nurse's report, as its page would have sent it. */
async function fileReport(stores: ReturnType<typeof memoryStores>, overrides: Partial<NeedReport>): Promise<IpCase> {
  const change = aReportOpening(overrides);
  const draft = aDraft({ form: 'need-report', answers: await reportAnswers() });
  await stores.drafts.start(draft);
  const addressed = addressChange(change, masoy, instant(receivedAt));
  const { person, reporter, birthDate } = aReport(overrides);
  const contacts = { ...reportContacts, person, applicant: reporter, ...(birthDate && { birthDate }) };
  const result = await stores.cases.open({ change: addressed, contacts, draft });
  if (result !== 'opened') throw new Error(`not filed: ${result}`);
  return change.after;
}

const lambdaContext: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'staff-site',
  functionVersion: '1',
  invokedFunctionArn: 'arn:aws:lambda:eu-north-1:111111111111:function:staff-site',
  memoryLimitInMB: '512',
  awsRequestId: 'request-1',
  logGroupName: 'log',
  logStreamName: 'log',
  getRemainingTimeInMillis: () => 30_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
};
