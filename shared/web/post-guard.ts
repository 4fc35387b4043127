import { posted, type Request } from './request.ts';
import { sameText } from './same-text.ts';

/** Same origin, as far as the browser says: a foreign, a null or a doubled origin is refused; the token says the rest. */
export function comesFromUs({ headers }: Request, siteOrigin: string): boolean {
  const origin = headers.get('origin');
  if (origin !== undefined && origin !== siteOrigin) return false;
  const site = headers.get('sec-fetch-site');
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** The form carries exactly one `formToken`, and it is the session's. */
export function carriesToken(request: Request, formToken: string): boolean {
  const given = posted(request, 'formToken');
  return given !== undefined && sameText(given, formToken);
}
