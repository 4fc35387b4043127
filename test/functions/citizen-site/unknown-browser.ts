import { context, siteOrigin } from '../../web/support/citizen-web.ts';
import { gatewayEvent } from '../../web/support/gateway-event.ts';
import { type aSite, placeOf, type Seen, seen } from './browser.ts';
import { type PostedStep, pairsOf } from './posted-steps.ts';

type Site = Pick<ReturnType<typeof aSite>, 'handler'>;
type Fields = PostedStep['fields'];

/** A browser without a login: keeps its cookies, and posts what the page it saw last carries unseen. */
export function unknownBrowser({ handler }: Site) {
  const cookies: Record<string, string> = {};
  let unseen: Readonly<Record<string, string>> = {};
  const send = async (asked: Parameters<typeof gatewayEvent>[0]) => {
    const result = await handler(gatewayEvent({ ...asked, cookies }), context);
    const set = (result.multiValueHeaders?.['set-cookie'] ?? []).map(String);
    for (const cookie of set) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      if (/Max-Age=0/.test(cookie)) delete cookies[name];
      else cookies[name] = value;
    }
    const page = seen(result);
    if (page.html.includes('name="formToken"')) unseen = unseenOn(page);
    return { ...page, set };
  };
  return {
    cookies,
    get: (address: string) => send(placeOf(address)),
    unseen: () => unseen,
    /** `as`: what the post carries unseen, where it is not what the last page gave. */
    post: (address: string, fields: Fields, as: Readonly<Record<string, string | undefined>> = {}) => {
      const carried = Object.entries({ ...unseen, ...as }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value] as const],
      );
      return send({
        ...placeOf(address),
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: siteOrigin },
        body: new URLSearchParams([...carried, ...pairsOf(fields)].map(([name, value]) => [name, value])).toString(),
      });
    },
  };
}

export type UnknownBrowser = ReturnType<typeof unknownBrowser>;

function unseenOn({ html }: Seen): Readonly<Record<string, string>> {
  const form = /<form[^>]*>(.*?)<\/form>/s.exec(html)?.[1] ?? '';
  const hidden = [...form.matchAll(/<input type="hidden" name="(formToken|onceKey|shownAt)" value="([^"]*)"/g)];
  const trap = /name="homepage"/.test(form) ? { homepage: '' } : {};
  return { ...Object.fromEntries(hidden.map(([, name, value]) => [name, value])), ...trap };
}
