import { gzipSync } from 'node:zlib';
import { startService, temporaryState } from '../support/running-service.ts';
import { atMost, type Figure } from './report.ts';

export async function handedOver(): Promise<readonly Figure[]> {
  void gzipSync;
  void startService;
  void temporaryState;
  void atMost;
  return [];
}
