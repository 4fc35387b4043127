import { changeCase } from '../../shared/change-case.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import { scanAttachment } from '../../shared/domain/handling/scan-attachment.ts';
import type { Log } from '../../shared/log.ts';
import type { AttachmentStore, ScanStore } from '../../shared/ports/attachments.ts';
import type { Settings } from '../../shared/ports/settings.ts';
import type { Scan } from './scan-event.ts';

export type Deps = {
  readonly scans: ScanStore;
  readonly attachments: Pick<AttachmentStore, 'remove'>;
  readonly settings: Settings;
  readonly now: () => Date;
  readonly log: Log;
};

/** `unknown-young`: its case may tell of it yet, so the event is to come again. `orphan`: no case ever will. */
export type Recorded = 'recorded' | 'nothing-new' | 'unknown-young' | 'orphan';

/** Bytes are stored before their case tells of them, by a function that lives 20 seconds at most (CitizenSite). */
const longestFilingMs = 60_000;

/** Writes what a scan came to into its case. Once: the same event again changes nothing. */
export async function recordScan(scan: Scan, deps: Deps): Promise<Recorded> {
  const { of, result } = scan;
  const { scans, settings, now } = deps;
  const [ipCase, municipality, read] = await Promise.all([
    scans.findCase(of.key),
    settings.municipality(of.key.municipality),
    scans.findAttachment(of),
  ]);
  if (!ipCase || !municipality || !read) return withoutCase(scan, deps);
  const scanned = async (found: IpCase) => {
    const attachment = (await scans.findAttachment(of)) ?? read;
    return scanAttachment(found, { attachment, result, now: now() }, municipality);
  };
  const cases = { find: scans.findCase, commit: scans.commit };
  const { reason } = await changeCase(ipCase, scanned, { cases, municipality, now });
  // Nobody can open it; nobody is to find it either. After the case, so that a failure is made good by the next try.
  if (result !== 'clean') await deps.attachments.remove(of);
  return reason ?? 'recorded';
}

/** The case was never told: the sender met an error and knows that it did not arrive. */
async function withoutCase({ of, finishedAt }: Scan, { attachments, now, log }: Deps): Promise<Recorded> {
  if (finishedAt && now().getTime() - finishedAt.getTime() < longestFilingMs) return 'unknown-young';
  await attachments.remove(of);
  log.warn('document-without-case', of.key);
  return 'orphan';
}
