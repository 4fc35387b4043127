import type { PaperPageTexts } from './nb.ts';

export const en: PaperPageTexts = {
  print: 'Print this page and fill it in with a pen. If you have no printer, ask us to send you the form by post.',
  back: 'Other ways to apply',
  backReport: 'Other ways to report',
  links: {
    application: 'Open the application form for printing',
    consent: 'Open the consent form for printing',
    report: 'Open the report form for printing',
  },
  consentText: 'You can give consent on paper too. You can do that now or later.',
};
