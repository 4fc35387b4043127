import { caseToRow } from '../../../shared/adapters/rows/case-row.ts';
import { noticeToRow } from '../../../shared/adapters/rows/notice-row.ts';
import { toItem } from '../../../shared/adapters/table/attribute-values.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';

export type Told = { readonly dynamodb: { readonly SequenceNumber: string } };

/** Records of a stream, as Lambda hands them over: the case through its states, each beside the one before. */
export function changesOf(states: readonly IpCase[]): readonly Told[] {
  return states.map((after, index) => {
    const before = states[index - 1];
    return record(String(index), imageOf(after), before && imageOf(before));
  });
}

export function noticeEnded(notice: Notice, sequenceNumber = 'n'): Told {
  return record(sequenceNumber, toItem(noticeToRow(notice, 1)));
}

function imageOf(ipCase: IpCase) {
  return toItem(caseToRow(ipCase, 1));
}

function record(SequenceNumber: string, NewImage: ReturnType<typeof toItem>, OldImage?: ReturnType<typeof toItem>) {
  const { pk, sk } = NewImage;
  return {
    eventName: OldImage ? 'MODIFY' : 'INSERT',
    dynamodb: { SequenceNumber, Keys: { pk, sk }, NewImage, ...(OldImage && { OldImage }) },
  };
}
