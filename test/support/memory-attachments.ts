import type { AttachmentRef, AttachmentStore } from '../../shared/ports/attachments.ts';

export type MemoryAttachments = AttachmentStore & {
  /** What GuardDuty tags it with. */
  readonly tag: (ref: AttachmentRef, result: string) => void;
  /** Names of what is there. */
  readonly names: () => readonly string[];
};

/** Documents in memory, as closed as the bucket keeps them until they are tagged clean. */
export function memoryAttachments(): MemoryAttachments {
  const kept = new Map<string, { readonly bytes: Uint8Array; readonly tag?: string }>();
  return {
    async keep(ref, { bytes }) {
      if (!kept.has(nameOf(ref))) kept.set(nameOf(ref), { bytes });
    },
    async open(ref) {
      const found = kept.get(nameOf(ref));
      return found?.tag === 'NO_THREATS_FOUND' ? { result: 'opened', bytes: found.bytes } : { result: 'closed' };
    },
    remove: async (ref) => void kept.delete(nameOf(ref)),
    tag: (ref, tag) => {
      const found = kept.get(nameOf(ref));
      if (found) kept.set(nameOf(ref), { ...found, tag });
    },
    names: () => [...kept.keys()],
  };
}

function nameOf({ key, id }: AttachmentRef): string {
  return `${key.municipality}/${key.reference}/${id}`;
}
