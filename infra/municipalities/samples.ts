import { fjordsund } from './fjordsund.ts';
import { masoy } from './masoy.ts';

export const sampleMunicipalities = [masoy, fjordsund] as const;
