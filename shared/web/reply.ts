/** What a site answers; the security headers are added at the edge. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Whole Set-Cookie values. */
  readonly cookies: readonly string[];
  /** A page, or a file's bytes. */
  readonly body: string | Uint8Array;
  /** Why it is a refusal, as a word of our own (`forbidden`, `stale`); absent where what was asked for was done. */
  readonly refused?: string;
  /** Origins that may frame this reply; for front-channel sign-out alone. */
  readonly framedBy?: readonly string[];
  /** Origins besides ours that a form of this page may end at; set by the site handler. */
  readonly formOrigins?: readonly string[];
};

export function htmlReply(html: string, status = 200): Reply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, cookies: [], body: html };
}

/** 303: the browser goes on with a GET, so that reload and Back never send a form again (RFC 9110 § 15.4.4). */
export function seeOther(location: string): Reply {
  return { status: 303, headers: { location }, cookies: [], body: '' };
}

export function withCookie(reply: Reply, cookie: string): Reply {
  return { ...reply, cookies: [...reply.cookies, cookie] };
}
