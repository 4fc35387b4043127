import * as z from 'zod/mini';
import { application } from '../../forms/application/form.ts';
import { consentForm } from '../../forms/consent/form.ts';
import type { FormContext } from '../../forms/model.ts';
import { needReport } from '../../forms/need-report/form.ts';
import { languages } from '../../shared/domain/settings/municipality.ts';
import { requiredLevel } from '../../shared/web/citizen-claims.ts';
import { formShape } from './form-shape.ts';

/** Who was logged in where the form was filled in, and at which level: the platform vouches for it. */
const sender = z.strictObject({
  nationalId: z.string().register(z.globalRegistry, { description: 'Identity number (11 digits) of the login.' }),
  level: z
    .literal(requiredLevel)
    .register(z.globalRegistry, { description: 'Assurance level of the login (acr). A lower one is refused.' }),
});

const language = z
  .enum(languages)
  .register(z.globalRegistry, { description: 'In which the form was shown; in which the sender is answered.' });

/** The bodies of what may be sent. A municipality's units are among the options, so each has its own. */
export const postedShapes = {
  application: (context: FormContext) => z.strictObject({ sender, application: formShape(application, context) }),
  report: (context: FormContext) => z.strictObject({ sender, language, report: formShape(needReport, context) }),
  consent: (context: FormContext) =>
    z.strictObject({
      sender,
      reference: z.string(),
      language,
      textHash: z.string().register(z.globalRegistry, { description: 'As it came with the words that were shown.' }),
      revision: z.number().register(z.globalRegistry, { description: 'As it came with the words that were shown.' }),
      consent: formShape(consentForm, context),
    }),
} as const;
