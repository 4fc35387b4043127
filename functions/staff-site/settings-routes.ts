import type { Route, StaffSession } from '../../shared/web/site.ts';
import { guarded } from './route.ts';
import { answerEmployees, answerLog, answerOverview, answerUnits } from './settings/answer-lists.ts';
import { answerSettingsForm } from './settings/answer-settings-form.ts';
import { postSettings } from './settings/post-settings.ts';
import type { StaffDeps, StaffVisit } from './staff-visit.ts';

type Answer = (visit: StaffVisit, deps: StaffDeps) => ReturnType<typeof postSettings>;

/** What a municipality decides for itself: one page a concern, and the record of its changes. */
export function settingsRoutes(deps: StaffDeps): readonly Route<StaffSession>[] {
  const page = (method: 'GET' | 'POST', below: string, answer: Answer) =>
    guarded({ method, path: `innstillinger${below}`, place: 'settings', answer }, deps);
  return [
    page('GET', '', answerOverview),
    page('GET', '/enheter', answerUnits),
    page('GET', '/ansatte', answerEmployees),
    page('GET', '/endringer', answerLog),
    page('GET', '/:form', answerSettingsForm),
    page('POST', '/:form', postSettings),
    page('GET', '/:form/:subject', answerSettingsForm),
    page('POST', '/:form/:subject', postSettings),
  ];
}
