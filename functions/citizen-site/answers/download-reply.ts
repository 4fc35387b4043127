import type { Reply } from '../../../shared/web/reply.ts';

/** A file to keep: what one sees of a case, as JSON. */
export function downloadReply(reference: string, file: object): Reply {
  const headers = {
    'content-type': 'application/json',
    'content-disposition': `attachment; filename="min-sak-${reference}.json"`,
  };
  return { status: 200, headers, cookies: [], body: JSON.stringify(file, null, 2) };
}
