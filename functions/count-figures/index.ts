import { dynamoClient } from '../../shared/adapters/dynamo-client.ts';
import { figureStore } from '../../shared/adapters/figure-store.ts';
import { streamImages } from '../../shared/adapters/stream-images.ts';
import { readEnv } from '../../shared/env.ts';
import { createLog } from '../../shared/log.ts';
import { countFiguresEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = readEnv(countFiguresEnv);

export const handler = createHandler({
  figures: figureStore({ client: dynamoClient(), table: env.CASE_TABLE }),
  images: streamImages,
  log: createLog('count-figures'),
});
