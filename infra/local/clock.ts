import { numberAt } from './json.ts';
import type { StateFolder } from './state-folder.ts';

/** The product's time: the machine's, moved. Everybody who follows is told before `set` is done. */
export type Clock = {
  now(): Date;
  offset(): number;
  set(moment: Date): Promise<void>;
  follow(follower: (offset: number) => Promise<void>): void;
};

export function createClock(state: StateFolder): Clock {
  let offset = numberAt(state.read('clock.json'), 'offset') ?? 0;
  const followers: ((offset: number) => Promise<void>)[] = [];
  return {
    now: () => new Date(Date.now() + offset),
    offset: () => offset,
    set: async (moment) => {
      offset = moment.getTime() - Date.now();
      state.write('clock.json', { offset });
      await Promise.all(followers.map((tell) => tell(offset)));
    },
    follow: (follower) => {
      followers.push(follower);
    },
  };
}
