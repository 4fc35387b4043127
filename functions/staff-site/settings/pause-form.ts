import { mostOfWhy, type NoticePause } from '../../../shared/domain/telling/notice-pause.ts';
import { settingsTexts } from '../texts/settings.ts';
import { asTyped, type Context, type SettingsForm, type Values } from './control.ts';

/** Whether anything is sent at all: for when something is wrong with what leaves. */
export const pauseForm: SettingsForm = {
  name: 'varsler-pause',
  part: 'ladders',
  controls: ({ language }) => [
    {
      kind: 'choice',
      name: 'paused',
      options: (['no', 'yes'] as const).map((value) => ({
        value,
        label: settingsTexts[language].choices.paused[value],
      })),
    },
    { kind: 'lines', name: 'why', most: mostOfWhy, optional: true },
  ],
  filledIn: ({ municipality: { noticesPaused } }) =>
    asTyped({ paused: noticesPaused ? 'yes' : 'no', why: noticesPaused?.why ?? '' }),
  wrong: ({ one }) => (one('paused') === 'yes' && !one('why').trim() ? [{ field: 'why', code: 'missing' }] : []),
  apply: (values, context) => {
    const { noticesPaused: _, ...sending } = context.municipality;
    return values.one('paused') === 'yes' ? { ...sending, noticesPaused: pauseOf(values, context) } : sending;
  },
};

/** Another reason makes no other pause of it. */
function pauseOf({ one }: Values, { municipality, today }: Context): NoticePause {
  return { since: municipality.noticesPaused?.since ?? today, why: one('why') };
}
