// A sweep in a process of its own, which says after each case that it is stored: so that it can be killed in between.
import { dueStore } from '../../shared/adapters/due-store.ts';
import { localClient } from '../support/dynamo-local.ts';
import { sweepAt } from './sweep-at.ts';

const [endpoint = '', table = '', moment = ''] = process.argv.slice(2);
const due = dueStore({ client: localClient(endpoint), table });

await sweepAt(moment, {
  ...due,
  async commit(change) {
    const saved = await due.commit(change);
    process.send?.(saved);
    return saved;
  },
});
process.disconnect?.();
