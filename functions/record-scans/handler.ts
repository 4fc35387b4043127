import type { Counts } from '../../shared/log.ts';
import type { MunicipalTime } from '../../shared/municipal-time.ts';
import { type Deps, recordScan } from './record-scan.ts';
import { parseScanEvent } from './scan-event.ts';

export type HandlerDeps = Deps & { readonly counts: Counts; readonly within: MunicipalTime['within'] };

export function createHandler(deps: HandlerDeps) {
  return async (event: unknown): Promise<void> => {
    const { log, counts } = deps;
    const scan = parseScanEvent(event);
    if (scan === 'not-ours') return;
    if (scan === 'unreadable') throw new Error('an event of GuardDuty in another shape than documented');
    const outcome = await deps.within(scan.of.key.municipality, () => recordScan(scan, deps));
    log.info('scan-handled', { ...scan.of.key, kind: scan.result, status: outcome });
    if (scan.isFailure) counts.count('ScansFailed', 1);
    // An asynchronous call that throws is made again by Lambda, after a minute.
    if (outcome === 'unknown-young') throw new Error('a scan whose document is not there yet');
  };
}
