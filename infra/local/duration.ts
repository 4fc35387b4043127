const units = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const milliseconds = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000] as const;

/** Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds; months and years have no length. */
export function parseDuration(text: string): number | undefined {
  const found = units.exec(text);
  if (!found || text === 'P' || text.endsWith('T')) return undefined;
  return milliseconds.reduce((sum, each, index) => sum + each * Number(found[index + 1] ?? 0), 0);
}
