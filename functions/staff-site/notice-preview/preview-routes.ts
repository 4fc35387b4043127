import type { Route, StaffSession } from '../../../shared/web/site.ts';
import { guarded } from '../route.ts';
import type { StaffDeps } from '../staff-visit.ts';
import { answerPreview, answerPreviews } from './answer-preview.ts';

export type PreviewDeps = StaffDeps & { readonly siteOrigin: string };

/** What the municipality's messages say, before anybody gets one. */
export function previewRoutes(deps: PreviewDeps): readonly Route<StaffSession>[] {
  const answer = async (visit: Parameters<typeof answerPreview>[0]) => answerPreview(visit, deps);
  return [
    guarded({ method: 'GET', path: 'varsler', place: 'notices', answer: answerPreviews }, deps),
    guarded({ method: 'GET', path: 'varsler/:kind', place: 'notices', answer }, deps),
  ];
}
