// `npm run forms:pdf`: the blank forms as tagged PDF, for the counter, in every sample municipality and language.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sampleMunicipalities } from '../../infra/municipalities/samples.ts';
import { languages } from '../../shared/domain/settings/municipality.ts';
import { withOwnService } from './own-service.ts';
import { paperForms, printForm } from './print-form.ts';

const folder = join(import.meta.dirname, '../../pdf');

await withOwnService({ port: 3720 }, async ({ origin, browser }) => {
  const page = await browser.newPage();
  mkdirSync(folder, { recursive: true });
  for (const { id } of sampleMunicipalities) {
    for (const language of languages) {
      for (const form of paperForms) {
        await printForm(
          page,
          `${origin}/${id}/${language}/papir/${form}`,
          join(folder, `${id}-${form}-${language}.pdf`),
        );
      }
    }
  }
});
console.log(`The forms are in ${folder}`);
