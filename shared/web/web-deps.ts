import type { Log } from '../log.ts';
import type { MunicipalTime } from '../municipal-time.ts';
import type { SessionStore } from '../ports/sessions.ts';
import type { Settings } from '../ports/settings.ts';

/** What both sites hand to the web layer; made in functions/…/index.ts. */
export type WebDeps = {
  readonly settings: Settings;
  readonly sessions: SessionStore;
  readonly log: Log;
  readonly now: () => Date;
  /** What is done in it happens in the time of that municipality, which `now` tells then. */
  readonly within: MunicipalTime['within'];
  /** 32 crypto-random bytes, base64url. */
  readonly newToken: () => string;
  /** `https://host`, no path. */
  readonly siteOrigin: string;
  readonly style: { readonly css: string; readonly version: string };
};
