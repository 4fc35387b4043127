import { fjordsund } from './fjordsund.ts';
import { masoy } from './masoy.ts';
import { oving } from './oving.ts';

export const sampleMunicipalities = [masoy, fjordsund, oving] as const;
