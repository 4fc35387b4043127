import { instant } from '../../../shared/domain/calendar/day.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { dataFile } from '../own-data/data-file.ts';
import { myData } from '../own-data/my-data.ts';
import { type Answer, type CitizenDeps, formContext, wantedBy } from './citizen-visit.ts';
import { downloadReply } from './download-reply.ts';

/** Everything in one's own case as a file to keep. */
export function showData(deps: CitizenDeps): Answer {
  return async (visit) => {
    const found = await myData(wantedBy(visit), deps);
    if (!found) return problemReply(visit, 'not-found');
    const { language, now } = visit;
    const file = dataFile(found, { context: formContext(visit, deps), language, madeAt: instant(now) });
    return downloadReply(found.mine.ipCase.reference, file);
  };
}
