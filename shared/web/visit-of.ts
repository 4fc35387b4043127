import type { Request } from './request.ts';
import type { Session, Visit } from './site.ts';
import type { SiteSetup } from './site-handler.ts';
import { styleVersion } from './style-route.ts';

/** Lower-case ASCII letters and hyphens, so that no odd path ever reaches the table. */
const municipalityId = /^[a-z][a-z-]{0,39}$/;

/** The municipality and language of an address; undefined when the municipality is not one of ours. */
export async function visitOf<S extends Session>(request: Request, setup: SiteSetup<S>): Promise<Visit | undefined> {
  const [id = ''] = request.segments;
  const municipality = municipalityId.test(id) ? await setup.settings.municipality(id) : undefined;
  if (!municipality) return undefined;
  return {
    request,
    params: {},
    municipality,
    language: setup.kind.baseOf(request.segments, municipality).language,
    now: setup.now(),
    audience: setup.kind.audience,
    styleVersion: styleVersion(setup.style, municipality),
  };
}
