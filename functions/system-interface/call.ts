import type { FormContext } from '../../forms/form.ts';
import { dayInNorway } from '../../shared/domain/calendar/day.ts';
import { type Language, languages, type Municipality } from '../../shared/domain/settings/municipality.ts';
import type { Log } from '../../shared/log.ts';
import type { MunicipalTime } from '../../shared/municipal-time.ts';
import type { PersonKeys } from '../../shared/ports/case-key.ts';
import type { CaseStore } from '../../shared/ports/cases.ts';
import type { ChangeLog } from '../../shared/ports/changes.ts';
import type { DraftStore } from '../../shared/ports/drafts.ts';
import type { AuditLog } from '../../shared/ports/log.ts';
import type { Limits, UsedTokens } from '../../shared/ports/sessions.ts';
import type { Settings } from '../../shared/ports/settings.ts';
import type { Request } from '../../shared/web/request.ts';
import type { SystemToken, TokenCheck } from '../../shared/web/system-token.ts';
import type { InterfaceReply } from './replies.ts';

export type InterfaceDeps = MunicipalTime & {
  readonly settings: Settings;
  readonly drafts: Pick<DraftStore, 'start' | 'find'>;
  readonly cases: Pick<CaseStore, 'open' | 'find' | 'commit' | 'standing' | 'timeline' | 'onceOf'>;
  readonly changes: ChangeLog;
  readonly usedTokens: UsedTokens;
  readonly limits: Limits;
  readonly auditLog: Pick<AuditLog, 'record'>;
  readonly personKeys: PersonKeys;
  readonly tokens: TokenCheck;
  /** `https://host`, no path. */
  readonly siteOrigin: string;
  /** Refuses synthetic identity numbers. */
  readonly production: boolean;
  /** The real clock, by which tokens live wherever people train. */
  readonly clock: () => Date;
  /** Crypto-random, base64url. */
  readonly newUnique: () => string;
  /** SHA-256 (hex). */
  readonly hashOf: (text: string) => string;
  readonly log: Log;
};

/** One request at an address that is there. */
export type Call = {
  readonly request: Request;
  readonly body: Uint8Array;
  readonly municipality: Municipality;
  readonly params: Readonly<Record<string, string>>;
  readonly now: Date;
};

/** The same, from an organisation that may. */
export type AdmittedCall = Call & { readonly token: SystemToken };

export type Answer = (call: AdmittedCall) => Promise<InterfaceReply>;

/** Where the interface of a municipality begins; also whom its tokens are made out for. */
export function baseOf({ id }: Pick<Municipality, 'id'>, { siteOrigin }: Pick<InterfaceDeps, 'siteOrigin'>): string {
  return `${siteOrigin}/${id}/api/v1`;
}

/** What forms are read against; `nationalId` is the number that the sender logged in with. */
export function contextOf(
  { municipality, now }: Pick<Call, 'municipality' | 'now'>,
  { production }: Pick<InterfaceDeps, 'production'>,
  nationalId?: string,
): FormContext {
  return { municipality, today: dayInNorway(now), production, ...(nationalId && { nationalId }) };
}

/** In which language messages about fields are wanted: the first that is known of `Accept-Language`. */
export function languageWanted({ request, municipality }: Call): Language {
  const wanted = (request.headers.get('accept-language') ?? '').toLowerCase().split(',');
  const known = wanted.map((each) => languages.find((language) => each.trim().startsWith(language)));
  return known.find((language) => language !== undefined) ?? municipality.language;
}
