import type { AttachmentKind, NamedAttachment } from '../domain/handling/attachment.ts';
import type { Reply } from './reply.ts';

const contentTypes: Readonly<Record<AttachmentKind, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

/**
 * A document somebody sent, to be saved rather than shown: what it holds runs in no page of ours. Its kind is the one
 * its bytes told (every reply says `nosniff`).
 */
export function documentReply({ kind, name }: Pick<NamedAttachment, 'kind' | 'name'>, bytes: Uint8Array): Reply {
  const plain = `dokument.${kind === 'jpeg' ? 'jpg' : kind}`;
  // RFC 6266 § 5: a plain name for the few that do not read the other (RFC 8187).
  const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`;
  return {
    status: 200,
    headers: { 'content-type': contentTypes[kind], 'content-disposition': disposition },
    cookies: [],
    body: bytes,
  };
}

/** RFC 8187 § 3.2.1: what `encodeURIComponent` leaves, but for four signs that mean something there. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
