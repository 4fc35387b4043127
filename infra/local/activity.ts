/** Whether functions are at work: nothing else writes to the table, so that its stream need not be asked meanwhile. */
export type Activity = {
  /** Does this work, and tells whoever follows that there is some. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /** No function has run for a while. */
  isQuiet(): boolean;
  follow(follower: () => void): void;
};

/** Long enough for what a function wrote to be in the stream. */
const afterglow = 2000;

export function createActivity(machine: () => number = Date.now): Activity {
  const followers: (() => void)[] = [];
  let running = 0;
  let lastEnded = machine();
  return {
    during: async (work) => {
      running += 1;
      for (const follower of followers) follower();
      try {
        return await work();
      } finally {
        running -= 1;
        lastEnded = machine();
      }
    },
    isQuiet: () => running === 0 && machine() - lastEnded > afterglow,
    follow: (follower) => {
      followers.push(follower);
    },
  };
}
