import type { Day } from '../domain/calendar/day.ts';
import type { IpCase, QueueList } from '../domain/case.ts';
import type { Days } from '../domain/telling/coming.ts';

export type QueueRow = {
  readonly ipCase: IpCase;
  /** The next legal or promised date, by which the queue is ordered. */
  readonly nextDeadline: Day;
  readonly openTasks: number;
  /** How many of these are there because a message could not be given. */
  readonly undelivered: number;
  /** The page that goes on after this row: a place in the order of dates, which holds in every unit's list. */
  readonly place: string;
};

export type QueuePage = { readonly rows: readonly QueueRow[]; readonly next?: string };

/** Cases by the date of what is owed next: those of these days alone, however many others there are. */
export type ComingReads = {
  inQueue(place: QueueName, days: Days): Promise<readonly IpCase[]>;
  /** Those an employee coordinates, or stands in for (whoever's day has passed included). */
  coordinated(place: CoordinatorName, days: Days): Promise<readonly IpCase[]>;
};

export type QueueName = { readonly municipality: string; readonly unit: string; readonly list: QueueList };

export type CoordinatorName = { readonly municipality: string; readonly coordinator: string };
