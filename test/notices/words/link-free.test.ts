import { expect, test } from 'vitest';
import { isLinkFree } from '../../../shared/notices/words/link-free.ts';
import table from '../tables/link-free-texts.json' with { type: 'json' };

test.each(table.rows)('“$text” is free of links: $linkFree', ({ text, linkFree }) => {
  expect(isLinkFree(text)).toBe(linkFree);
});
