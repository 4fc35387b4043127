// Required before anything else in the product's processes: moves their clock, so that no product code knows of it.
'use strict';
const RealDate = Date;
let offset = Number(process.env.LOCAL_CLOCK_OFFSET ?? 0);
delete process.env.LOCAL_CLOCK_OFFSET;

const now = () => RealDate.now() + offset;
const MovedDate = new Proxy(RealDate, {
  // Date() without new gives text.
  apply: () => new RealDate(now()).toString(),
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget === MovedDate ? target : newTarget),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
RealDate.prototype.constructor = MovedDate;
globalThis.Date = MovedDate;

process.on('message', (message) => {
  if (message?.kind !== 'clock') return;
  offset = message.offset;
  process.send({ kind: 'clock-set', id: message.id });
});
// The runner is gone, however it went.
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches the whole group; the runner decides when each of us ends.
process.on('SIGINT', () => {});
