import { everyPage } from '../screenshots/every-page.ts';
import { createInspector } from '../screenshots/inspector.ts';
import { withOwnService } from '../screenshots/own-service.ts';
import { heaviestPages } from './lix.ts';
import { atMost, type Figure, figure } from './report.ts';

const widths = 2;

/** What accessibility rules and readability say of every page, state and language; each page narrow and wide. */
export async function everyPageInspected(): Promise<readonly Figure[]> {
  const inspector = createInspector();
  await withOwnService({ port: 3490, args: ['--fresh'] }, (running) => everyPage(running, inspector));
  const { pages } = inspector;
  const trouble = pages.flatMap((page) => page.trouble);
  for (const each of trouble) console.error(each);
  return [
    figure({ name: 'pages in each state and language, narrow and wide', value: widths * pages.length, unit: 'looks' }),
    atMost(
      { name: 'broken axe rules, and pages scrolled sideways, among these', value: trouble.length, unit: 'breaches' },
      0,
    ),
    ...heaviestPages(pages),
  ];
}
