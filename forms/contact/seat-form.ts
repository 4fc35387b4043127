import type { Form } from '../model.ts';
import { contactForm } from './form.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

const { texts } = contactForm;

/** The same of somebody who was asked into a case that another sent: there is no application of theirs. */
export const seatContactForm: Form = {
  ...contactForm,
  texts: {
    nb: { ...texts.nb, steps: nb.seat },
    nn: { ...texts.nn, steps: nn.seat },
    en: { ...texts.en, steps: en.seat },
  },
};
