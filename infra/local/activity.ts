/** Whether anything is going on. */
export type Activity = {
  /** Something has happened. */
  touch(): void;
  /** Does this work; meanwhile something is going on. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Nothing has happened for a while. */
  isQuiet(): boolean;
  /** Is told of each beginning. */
  follow(follower: () => void): void;
};

/** `afterglow`: how long, in milliseconds, until it counts as quiet. */
export function createActivity(afterglow: number, machine: () => number = Date.now): Activity {
  const followers: (() => void)[] = [];
  let running = 0;
  let last = machine();
  const touch = () => {
    last = machine();
    for (const follower of followers) follower();
  };
  return {
    touch,
    during: async (work) => {
      running += 1;
      touch();
      try {
        return await work();
      } finally {
        running -= 1;
        last = machine();
      }
    },
    isQuiet: () => running === 0 && machine() - last > afterglow,
    follow: (follower) => {
      followers.push(follower);
    },
  };
}
